import { describe, expect, it } from 'vitest'
import { kindOfContent, kindOfFetched, mediaTypes, signs } from '../../src/read/kinds.js'

describe('the kind of a text', () => {
  it.each(signs.map(({ kind, example }) => [example, kind]))('%s is %s', (example, kind) => {
    expect(kindOfContent(example)).toBe(kind)
  })
})

describe('the kind of what was fetched', () => {
  it.each(mediaTypes.map(({ kind, example }) => [example, kind]))('said to be %s is %s', (example, kind) => {
    expect(kindOfFetched('https://news.example.org/', example, 'Words without a sign.')).toBe(kind)
  })

  it.each([
    [
      'a page that the server calls plain text',
      'https://n.example.org/a',
      'text/plain',
      '<!doctype html><p>Words',
      'html'
    ],
    ['a feed that the server calls a page', 'https://n.example.org/a.html', 'text/html', '<rss version="2.0">', 'feed'],
    ['Markdown by its address alone', 'https://n.example.org/a.md?x=1#top', null, '# Words', 'markdown'],
    ['a host whose name looks like an ending', 'https://news.md', null, 'Words', 'text'],
    ['nothing that is known', 'https://n.example.org/a', null, 'Words', 'text']
  ] as const)('%s', (_what, url, mediaType, text, kind) => {
    expect(kindOfFetched(url, mediaType, text)).toBe(kind)
  })
})
