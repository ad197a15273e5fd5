/** The five seeds in twelve charsets, as pages and feeds that say which: not one character may come out wrong. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { readSource, type Reading } from '../../src/read/source.js'

const charsets = [
  'utf-8',
  'windows-1252',
  'iso-8859-1',
  'iso-8859-2',
  'iso-8859-15',
  'windows-1250',
  'windows-1251',
  'koi8-r',
  'macintosh',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
  'utf-16le',
  'utf-16be'
]
const seeds = readdirSync('seeds').map((name) => ({ name, text: readFileSync(path.join('seeds', name), 'utf8') }))
const mark = (charset: string) => ({ addBOM: charset.startsWith('utf-16') })

/** Markup in a charset: what the charset does not have stands as a number, as editors write it. */
function coded(markup: string, charset: string): Uint8Array {
  const [name] = charset === 'iso-8859-1' ? ['windows-1252'] : [charset]
  const known = [...markup].map((sign) =>
    iconv.decode(iconv.encode(sign, name ?? charset), name ?? charset) === sign ? sign : `&#${sign.codePointAt(0)};`
  )
  return iconv.encode(known.join(''), name ?? charset, mark(charset))
}

const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const paragraphs = (text: string) => text.split(/\n+/).filter((line) => line.trim() !== '')
const page = (text: string, head: string) =>
  `<!DOCTYPE html><html><head>${head}</head><body><article>${paragraphs(text)
    .map((words) => `<p>${escaped(words)}</p>`)
    .join('')}</article></body></html>`
const feed = (text: string, encoding: string) =>
  `<?xml version="1.0"${encoding}?><rss version="2.0"><channel><title>A</title><item><title>B</title><description>${paragraphs(
    text
  )
    .map((words) => escaped(`<p>${escaped(words)}</p>`))
    .join('')}</description></item></channel></rss>`

function wordsOf({ articles, notices }: Reading): { words: string | undefined; rules: string[] } {
  const odd = notices.filter(({ rule }) => rule.includes('charset')).map(({ rule }) => rule)
  return { words: articles[0]?.text, rules: odd }
}

describe.each(charsets)('the seeds in %s', (charset) => {
  const label = charset.replace(/^(utf-16)[lb]e$/, '$1')

  it.each(seeds)('declared in a page, by its server, or in a feed: $name', ({ text }) => {
    const meta = `<meta charset="${label}">`
    const old = `<meta http-equiv="Content-Type" content="text/html; charset=${label}">`
    const plain = wordsOf(readSource({ name: 'a.html', bytes: Buffer.from(page(text, '')), named: true })).words
    const asFeed = wordsOf(readSource({ name: 'a.xml', bytes: Buffer.from(feed(text, '')), named: true })).words
    expect(plain?.length).toBeGreaterThan(500)
    const pages = [meta, old].map((head) =>
      readSource({ name: 'a.html', bytes: coded(page(text, head), charset), named: true })
    )
    const served = readSource({ name: 'a.html', bytes: coded(page(text, ''), charset), named: true, charset: label })
    for (const reading of [...pages, served]) expect(wordsOf(reading)).toEqual({ words: plain, rules: [] })
    const bytes = coded(feed(text, ` encoding="${label}"`), charset)
    expect(wordsOf(readSource({ name: 'a.xml', bytes, named: true }))).toEqual({ words: asFeed, rules: [] })
    const bare = coded(feed(text, ''), charset)
    expect(wordsOf(readSource({ name: 'a.xml', bytes: bare, named: true, charset: label })).words).toBe(asFeed)
  })
})
