/** Foreign markup as large as it may be, and fields that no page could print: read soon, or refused with the reason. */
import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/read/source.js'
import { bombedFile, bombFiles, fullSize } from '../support/bomb-files.js'
import { bombs } from '../support/bombs.js'

const size = fullSize - 4096
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
  it.each(pieces)('%j, is read in two seconds of CPU, or refused', { timeout: 60_000 }, (piece) => {
    expect(leastOf(file, new TextEncoder().encode(make(filled(piece))))).toBeLessThan(2)
  })
})

/** What was slow once, at full size. All of them: `npm run attack:size`. */
const slowOnce: readonly (readonly [format: string, bomb: string])[] = [
  ['author of a feed', 'opening marks'],
  ['author of a JSON feed', 'marks over letters'],
  ['a page', 'links left open'],
  ['a page', 'two hyphens'],
  ['HTML in Atom', 'ellipses'],
  ['a line of JSON', 'short lines']
]

describe('a bomb of five million bytes', () => {
  it.each(slowOnce)('as %s, of %s, is read in two seconds of CPU, or refused', { timeout: 60_000 }, (format, name) => {
    const file = bombFiles.find((one) => one.name === format)
    const bomb = bombs.find((one) => one.name === name)
    if (!file || !bomb) throw new RangeError(`Expected a format and a bomb, got ${format} and ${name}`)
    expect(leastOf(file.file, bombedFile(file, bomb))).toBeLessThan(2)
  })
})

describe('every bomb as', () => {
  // What takes so long at this size takes minutes at full size where it is quadratic; Markdown's parser is, up to its caps.
  it.each(bombFiles)('$name: a small one is read at once', { timeout: 60_000 }, (format) => {
    const slow = bombs.filter((bomb) => {
      const bytes = bombedFile(format, bomb, 5_000)
      return secondsOf(format.file, bytes) > 0.5 && secondsOf(format.file, bytes) > 0.5
    })
    expect(slow.map(({ name }) => name)).toEqual([])
  })
})

/** The least of three readings where the first takes long: CPU time, too, grows where other programs share the cache. */
function leastOf(name: string, bytes: Uint8Array): number {
  const first = secondsOf(name, bytes)
  return first < 2 ? first : Math.min(first, secondsOf(name, bytes), secondsOf(name, bytes))
}

/** CPU seconds of reading; something must come of it. */
function secondsOf(name: string, bytes: Uint8Array): number {
  const before = process.cpuUsage()
  const { articles, bad, notices } = readSource({ name, bytes, named: true })
  const { user, system } = process.cpuUsage(before)
  expect(articles.length + bad.length + notices.length).toBeGreaterThan(0)
  return (user + system) / 1e6
}

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
