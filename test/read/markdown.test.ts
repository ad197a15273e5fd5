import { describe, expect, it } from 'vitest'
import { tooCostly } from '../../src/read/markdown-cost.js'
import { readMarkdown } from '../../src/read/markdown.js'

function article(text: string) {
  return readMarkdown('a.md', text, {}).articles[0]
}

describe('readMarkdown', () => {
  it.each([
    [
      'headings and paragraphs stand apart',
      '# Rain\n\nIt rained\nall day.\n\n## After\nIt stopped.',
      'Rain\n\nIt rained all day.\n\nAfter\n\nIt stopped.'
    ],
    [
      'links keep their label, emphasis its words',
      'See [the *harbour*](https://example.org) **now**.',
      'See the harbour now.'
    ],
    ['list entries and quotes are paragraphs', '- One\n- Two\n\n> Said she.', 'One\n\nTwo\n\nSaid she.'],
    ['code stays', 'Run `a * b`.\n\n    x = 1', 'Run a * b.\n\nx = 1'],
    [
      'comments, images and struck words go',
      'A <!-- no --> day.\n\n<!-- hidden -->\n\n![a boat](b.png) ~~Old.~~ New.',
      'A  day.\n\nNew.'
    ],
    [
      'the words of a block of HTML stay',
      '<div>It &amp; she</div>\n\n<script>alert(1)</script>\n\nEnd.',
      'It & she\n\nEnd.'
    ],
    ['a table is read row by row', '| a | b |\n| - | - |\n| 1 | 2 |', 'a | b\n\n1 | 2'],
    ['two rules are no front matter', '---\n\nIt rained.\n\n---\n\nIt stopped.', 'It rained.\n\nIt stopped.']
  ])('%s', (_behaviour, text, expected) => {
    expect(article(text)?.text).toBe(expected)
  })

  it('takes fields from the front matter and leaves it out of the text', () => {
    const matter =
      '---\ntitle: Rain\ndate: 2025-11-04\nauthor: [Anna Field, Ben Hill]\nsource: The Courier\nlink: https://example.org\nlang: en\ntags: weather, harbour\n---\n'
    expect(article(`${matter}It rained.`)).toMatchObject({
      title: 'Rain',
      publishedAt: '2025-11-04',
      author: 'Anna Field, Ben Hill',
      publisher: 'The Courier',
      url: 'https://example.org',
      language: 'en',
      tags: ['weather', 'harbour'],
      text: 'It rained.'
    })
  })

  it('takes a first heading for the title', () => {
    expect(article('# Rain over the harbour\n\nIt rained.')?.title).toBe('Rain over the harbour')
  })

  it.each([
    ['is broken', 'title: "open'],
    ['is code', 'title: !!js/function "function () {}"\nx: [']
  ])('passes over front matter that %s, and says so', (_what, yaml) => {
    const { articles, notices } = readMarkdown('a.md', `---\n${yaml}\n---\nIt rained.`, {})
    expect(articles[0]).toMatchObject({ title: null, text: 'It rained.' })
    expect(notices.map(({ rule }) => rule)).toEqual(['bad-front-matter'])
  })

  it.each([
    ['lists in lists', '- '.repeat(2000)],
    ['quotes in quotes', `${'> '.repeat(100)}a`],
    ['open brackets', '[a'.repeat(5000)],
    ['stars', '*a_ '.repeat(5000)],
    ['deep indents', Array.from({ length: 90 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['length', 'It rained. '.repeat(20_000)]
  ])('reads %s as plain text', (_what, text) => {
    expect(tooCostly(text)).not.toBeNull()
    const { articles, notices } = readMarkdown('a.md', text, {})
    expect(articles[0]?.text).toBe(text.trim())
    expect(notices.map(({ rule }) => rule)).toEqual(['markdown-as-text'])
  })

  it('parses an article with many links and lists', () => {
    expect(tooCostly('- [A *harbour*](https://example.org/a_b) opens.\n\n'.repeat(300))).toBeNull()
  })
})
