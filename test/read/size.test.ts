/** Foreign markup as large as it may be, and fields that no page could print: read soon, or refused with the reason. */
import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/read/source.js'

const size = 5 * 1024 * 1024 - 4096
const filled = (piece: string) => piece.repeat(Math.floor(size / Buffer.byteLength(piece)))
const prose = `<p>${'The council of Umbridge voted on Tuesday to close the bridge for a year. '.repeat(12)}</p>`
const item = (title: string, words: string) =>
  `<rss version="2.0"><channel><title>C</title><item><title>${title}</title><description>${words}</description></item></channel></rss>`

const pieces = ['a_ ', '[a](&lt;b', '![[]()', '\t\u00a0', '> ', 'Q ', '7']
const shapes: readonly (readonly [name: string, file: string, make: (words: string) => string])[] = [
  ['a page of one paragraph', 'a.html', (words) => `<p>${words}`],
  ['a title left open', 'a.html', (words) => `<title>${words}`],
  ['an author in a meta', 'a.html', (words) => `<meta name="author" content="${words}"><h1>T</h1>${prose}`],
  ['a title of a feed', 'a.xml', (words) => item(words, prose)],
  ['words of a feed', 'a.xml', (words) => item('T', words)]
]

describe.each(shapes)('%s, five million characters of', (_name, file, make) => {
  it.each(pieces)('%j, is read in two seconds of CPU, or refused', (piece) => {
    const bytes = new TextEncoder().encode(make(filled(piece)))
    const before = process.cpuUsage()
    const { articles, bad } = readSource({ name: file, bytes, named: true })
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1e6).toBeLessThan(2)
    expect(articles.length + bad.length).toBeGreaterThan(0)
  })
})

describe('fields that no page could print', () => {
  const read = (fields: object) =>
    readSource({
      name: 'a.jsonl',
      bytes: new TextEncoder().encode(JSON.stringify({ text: 'It rained on the bridge.', ...fields })),
      named: true
    })

  it('are cut at a thousand characters, never inside a character, and told', () => {
    const long = `${'n'.repeat(999)}🌉${'n'.repeat(9)}`
    const { articles, notices } = read({ title: long, author: long, publisher: long })
    const cut = 'n'.repeat(999)
    expect(articles[0]).toMatchObject({ title: cut, author: cut, publisher: cut })
    expect(notices.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'long-field: a.jsonl: only the first 1000 characters of its title are kept',
      'long-field: a.jsonl: only the first 1000 characters of its author are kept',
      'long-field: a.jsonl: only the first 1000 characters of its publisher are kept'
    ])
  })

  it('an address that no server takes is left out; a long id is one of twelve signs, another for each', () => {
    const url = `https://a.example/${'x'.repeat(9000)}`
    const { articles, notices } = read({ url, id: 'i'.repeat(2000) })
    expect(articles[0]?.url).toBeNull()
    expect(articles[0]?.id).toMatch(/^[0-9a-f]{12}$/)
    expect(read({ id: 'i'.repeat(2001) }).articles[0]?.id).not.toBe(articles[0]?.id)
    expect(notices.map(({ rule }) => rule)).toEqual(['long-field'])
  })

  it('a thousand characters stay as they are', () => {
    const title = 'n'.repeat(1000)
    expect(read({ title })).toMatchObject({ articles: [{ title }], notices: [] })
  })
})
