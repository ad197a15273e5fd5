import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { lightOnly, needs, readSourceWith } from '../../src/read/plain.js'
import { readSource, type Reading } from '../../src/read/source.js'
import { sha256 } from '../../src/text/hash.js'

const encoder = new TextEncoder()

function read(name: string, content: string | Uint8Array, named = true): Reading {
  return readSource({ name, bytes: typeof content === 'string' ? encoder.encode(content) : content, named })
}

describe('readSource, plain text', () => {
  it('takes the text as it is, with line ends of one kind and without a byte order mark', () => {
    const [article] = read('a.txt', '\uFEFFOne.\r\nTwo.\rThree.\n').articles
    expect(article?.text).toBe('One.\nTwo.\nThree.\n')
    expect(article?.id).toBe(sha256('One.\nTwo.\nThree.\n').slice(0, 12))
    expect(article?.source).toBe('a.txt')
  })

  it.each([
    ['an empty file', 'a.txt', '', 'empty'],
    ['a file of white space', 'a.txt', ' \n\t\n', 'empty'],
    ['a file with a NUL', 'a.txt', 'ab\0cd', 'binary'],
    ['a named file that is no text', 'a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'binary'],
    ['a page without an article', 'a.html', '<!doctype html><p>', 'no-article'],
    ['a feed without entries under another name', 'feed', '<?xml version="1.0"?>\n<rss version="2.0">', 'empty']
  ])('names %s as bad input', (_what, name, content, rule) => {
    const { articles, bad } = read(name, content)
    expect(articles).toEqual([])
    expect(bad.map((each) => [each.source, each.rule])).toEqual([[name, rule]])
  })

  it('names a file above the cap', () => {
    const { bad } = readSource({ name: 'a.txt', bytes: encoder.encode('x'.repeat(50)), named: true }, { bytes: 40 })
    expect(bad[0]?.rule).toBe('too-large')
  })

  it('reads a named file of an unknown ending by its content', () => {
    expect(read('notes.story', 'It rained.').articles[0]?.text).toBe('It rained.')
    expect(read('notes.story', '{"text": "It rained."}').articles[0]?.text).toBe('It rained.')
  })
})

describe('readSource, charsets', () => {
  const words = 'Café “Zürich” – 5 €\nZweite Zeile'
  it.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('reads %s with a byte order mark', (charset) => {
    const bytes = iconv.encode(words, charset, { addBOM: true })
    expect(read('a.txt', bytes)).toMatchObject({ articles: [{ text: words }], notices: [] })
  })

  it('takes what is not UTF-8 for windows-1252, and says so', () => {
    const { articles, notices, bad } = read('a.txt', iconv.encode(words, 'windows-1252'))
    expect(articles[0]?.text).toBe(words)
    expect(notices.map(({ rule }) => rule)).toEqual(['guessed-charset'])
    expect(bad).toEqual([])
  })
})

describe('readSource, JSON Lines', () => {
  it('reads a line with all its fields', () => {
    const line = {
      id: 'n1',
      text: 'It rained.\r\nIt stopped.',
      title: 'Rain',
      publishedAt: '4 Nov 2025 09:30 +0100',
      publisher: 'The Courier',
      author: 'Anna Field',
      url: 'https://example.org/rain',
      language: 'en',
      tags: ['weather']
    }
    const { articles } = read('a.jsonl', JSON.stringify(line))
    expect(articles).toEqual([
      { ...line, source: 'a.jsonl', text: 'It rained.\nIt stopped.', publishedAt: '2025-11-04T09:30:00+01:00' }
    ])
  })

  it('passes over broken lines with their number and reads the rest', () => {
    const lines = [
      '{"text": "One."}',
      '{"text": ',
      '',
      '[1]',
      '{"title": "No words"}',
      '{"text": 5}',
      '{"text": " "}',
      '{"markdown": "**Two.**"}'
    ]
    const { articles, bad } = read('a.jsonl', lines.join('\n'))
    expect(articles.map(({ text }) => text)).toEqual(['One.', 'Two.'])
    expect(bad.map(({ line, rule }) => [line, rule])).toEqual([
      [2, 'bad-json'],
      [4, 'bad-line'],
      [5, 'bad-line'],
      [6, 'bad-line'],
      [7, 'empty']
    ])
  })

  it('names a line above the cap', () => {
    const bytes = encoder.encode(`{"text": "${'x'.repeat(50)}"}\n{"text": "One."}`)
    const { articles, bad } = readSource({ name: 'a.jsonl', bytes, named: true }, { bytes: 40 })
    expect(articles.map(({ text }) => text)).toEqual(['One.'])
    expect(bad.map(({ line, rule }) => [line, rule])).toEqual([[1, 'too-large']])
  })

  it('reads the page of a line, and names the line of one without an article', () => {
    const { articles, bad } = read('-', '{"html": "<p>It rained in Harbour all night.</p>"}\n{"html": "<p>"}')
    expect(articles.map(({ text }) => text)).toEqual(['It rained in Harbour all night.'])
    expect(bad).toMatchObject([{ source: '-', line: 2, rule: 'no-article' }])
  })

  it('replaces lone surrogates and says when a date cannot be read', () => {
    const { articles, notices } = read('a.jsonl', '{"text": "a\\ud800b", "date": "yesterday"}')
    expect(articles[0]).toMatchObject({ text: 'a\uFFFDb', publishedAt: null })
    expect(notices.map(({ rule }) => rule)).toEqual(['bad-date'])
  })

  it('passes over what stands behind ten thousand bad lines, and says where', () => {
    const { articles, bad } = read('a.jsonl', `{"text": "One."}\n${'no\n\n'.repeat(10_001)}{"text": "Two."}`)
    expect(articles.map(({ text }) => text)).toEqual(['One.'])
    expect(bad).toHaveLength(10_001)
    expect(bad.at(-1)).toEqual({
      source: 'a.jsonl',
      line: 20_002,
      rule: 'passed-over',
      message: '10000 lines before it could not be read; this line and all after it are passed over'
    })
  })
})

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

describe('readSourceWith', () => {
  it.each([
    ['a.txt', 'One.', []],
    ['a.jsonl', '{"text": "One."}', []],
    ['a.jsonl', '{"markdown": "One."}', ['markdown']],
    ['a.jsonl', '{"html": "<p>One."}', ['html']],
    ['a.jsonl', '{"\\u006darkdown": "One."}', ['markdown', 'html']],
    ['a.jsonl', utf16('{"markdown": "One."}'), ['markdown', 'html']],
    ['a.md', 'One.', ['markdown']],
    ['a.html', 'One.', ['html']],
    ['a.xml', '<rss>', ['feed']],
    ['notes', 'One.', []],
    ['notes', '---\ntitle: One', ['markdown']],
    ['notes', '<!doctype html><p>One.', ['html']]
  ])('needs for %s with %s: %s', (name, content, expected) => {
    const source = { name, bytes: typeof content === 'string' ? encoder.encode(content) : content, named: true }
    expect(needs(source)).toEqual(expected)
    if (expected.length === 0) expect(readSourceWith(lightOnly, source).articles).toHaveLength(1)
  })
})

describe('readSource, whatever comes', () => {
  it('takes no line ends of Windows and no half characters out of the JSON of a page', () => {
    const said = JSON.stringify({
      '@type': 'NewsArticle',
      articleBody: `One.\r\n\r\n${'It rained. '.repeat(40)}\ud800`
    })
    const { articles } = read(
      'a.html',
      `<html><head><script type="application/ld+json">${said}</script></head><body></body></html>`
    )
    expect(articles[0]?.text).toMatch(/^One\.\n\nIt rained\./)
    expect(articles[0]?.text).not.toMatch(/\r|\p{Surrogate}/u)
  })

  it('reads a page that Readability cannot', () => {
    const page =
      '<!DOCTYPE html><html lang="en">\n<base href="\n</head><body>\n<p class="article-body">x<div>The toll rose to 31 people in Umber.\n</p>'
    const { articles, bad } = read('a.html', page)
    expect(articles.length + bad.length).toBe(1)
  })

  it('names a page that its parser has no stack for', () => {
    const classes = Array.from({ length: 200_000 }, (_, index) => `c${index}`).join(' ')
    const { articles, bad } = read('a.html', `<html><body><p class="${classes}">It rained.</p></body></html>`)
    expect(articles).toEqual([])
    expect(bad.map(({ rule }) => rule)).toEqual(['too-costly'])
  })

  const kinds = fc.constantFrom('a.txt', 'a.md', 'a.jsonl', '-', 'a', 'a.html')
  it('never throws, and gives text that is well formed', () => {
    fc.assert(
      fc.property(kinds, fc.uint8Array({ maxLength: 400 }), (name, bytes) => {
        for (const { text } of readSource({ name, bytes, named: true }).articles) {
          expect(text).not.toMatch(/\r|\p{Surrogate}/u)
        }
      }),
      { numRuns: 300 }
    )
  })

  it('never throws on Markdown and JSON-like strings', () => {
    const signs = fc.array(
      fc.constantFrom(
        '# ',
        '- ',
        '> ',
        '*',
        '_',
        '`',
        '[',
        '](',
        ')',
        '<b>',
        '<!--',
        '\n',
        '\n\n',
        'word ',
        '---\n',
        'a: b\n',
        '{"text":',
        '"',
        '}',
        '|',
        '1. '
      ),
      { maxLength: 60 }
    )
    fc.assert(
      fc.property(kinds, signs, (name, parts) => {
        const { articles, bad } = read(name, parts.join(''))
        expect(articles.every(({ text }) => text.trim() !== '')).toBe(true)
        expect(bad.every(({ message }) => message !== '')).toBe(true)
      }),
      { numRuns: 300 }
    )
  })
})
