import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { feedOf } from '../../../src/read/feed/feed.js'
import { feedDateOf, shapes } from '../../../src/read/feed/dates.js'
import { authorIn } from '../../../src/read/feed/people.js'
import { plainOf } from '../../../src/read/feed/markup.js'

const folder = path.join(import.meta.dirname, 'feeds')
const files = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'))

describe('feedOf', () => {
  it.each(files)('%s says what its expected file says', (name) => {
    const expected = JSON.parse(readFileSync(path.join(folder, `${name}.expected.json`), 'utf8')) as unknown
    expect(JSON.parse(JSON.stringify(feedOf(readFileSync(path.join(folder, name)))))).toEqual(expected)
  })

  it('resolves addresses against the one that it was fetched from', () => {
    const feed = '<rss><channel><item><title>A</title><link>a/b</link></item></channel></rss>'
    const reading = feedOf(Buffer.from(feed), { charset: null, address: 'https://site.example/x/feed.xml' })
    expect(reading.entries[0]?.link).toBe('https://site.example/x/a/b')
  })

  it('believes the header before the declaration', () => {
    const bytes = Buffer.from(
      '<?xml version="1.0" encoding="utf-8"?><rss><channel><title>\xe1</title></channel></rss>',
      'latin1'
    )
    expect(feedOf(bytes, { charset: 'iso-8859-2', address: null })).toMatchObject({
      title: 'á',
      encoding: 'iso-8859-2'
    })
  })

  it('finds no feed in what is none', () => {
    for (const words of ['', ' ', 'Words.', '<p>Words.</p>', '{"a": 1}', '[]', '\0\0\0', '<']) {
      expect(feedOf(Buffer.from(words))).toMatchObject({ kind: null, entries: [], problems: [{ rule: 'no-feed' }] })
    }
  })

  it('holds out against elements in elements, entries in entries and endless stretches', () => {
    const many = 50_000
    const hostile = [
      `<rss>${'<a>'.repeat(many)}`,
      `<rss><channel>${'<item>'.repeat(many)}`,
      `<rss><channel><title>${'<!--'.repeat(many)}`,
      `<rss><channel><title>${'&lt;!--'.repeat(many)}`,
      `<rss><channel><title>${'&lt;script&gt;'.repeat(many)}`,
      `<rss><channel><title>${'&'.repeat(many)}`,
      `<rss><channel><pubDate>${'1 '.repeat(many)}`,
      `<rss ${'a="b" '.repeat(many)}>`,
      `<!DOCTYPE ${'['.repeat(many)}`,
      `{"version": "https://jsonfeed.org/version/1", "items": ${'[{'.repeat(many)}`
    ]
    const begun = process.cpuUsage()
    for (const feed of hostile) feedOf(Buffer.from(feed))
    const { user, system } = process.cpuUsage(begun)
    expect((user + system) / 1e6).toBeLessThan(10)
  })
})

describe('feedDateOf', () => {
  it.each(shapes)('reads the shape $name', ({ example, instant }) => {
    expect(feedDateOf(example)?.instant).toBe(instant)
  })

  it.each([
    ['a wrong weekday', 'Fri, 04 Nov 2025 09:30:00 GMT', '2025-11-04T09:30:00Z'],
    ['two digits of a year', '4 Nov 25 09:30 EST', '2025-11-04T09:30:00-05:00'],
    ['a zone in words', '2025-11-04T09:30:00 PST', '2025-11-04T09:30:00-08:00'],
    ['a zone that nobody knows', 'Tue, 04 Nov 2025 09:30:00 XQZ', '2025-11-04'],
    ['a day alone', '4 November 2025', '2025-11-04'],
    ['French', 'mar., 4 févr. 2025 09:30:00 +0100', '2025-02-04T09:30:00+01:00'],
    ['German', 'Di, 04 Dez 2025 09:30:00 +0100', '2025-12-04T09:30:00+01:00'],
    ['midnight at the end of a day', '2025-11-04T24:00:00Z', '2025-11-05T00:00:00Z']
  ])('reads %s', (_what, words, written) => {
    expect(feedDateOf(words)?.written).toBe(written)
  })

  it.each(['', 'soon', '04/11/2025', '2025-02-30', '2025-13-01', 'Tue, 45 Nov 2025 09:30:00 GMT', '0'.repeat(500)])(
    'takes "%s" for no date',
    (words) => {
      expect(feedDateOf(words)).toBeNull()
    }
  )
})

describe('authorIn', () => {
  it.each([
    ['ann@example.org (Ann Roe)', 'Ann Roe', 'ann@example.org'],
    ['Ann Roe (ann@example.org)', 'Ann Roe', 'ann@example.org'],
    ['Ann Roe <ann@example.org>', 'Ann Roe', 'ann@example.org'],
    ['"Ann Roe" mailto:ann@example.org', 'Ann Roe', 'ann@example.org'],
    ['ann@example.org', null, 'ann@example.org'],
    ['Ann Roe', 'Ann Roe', null]
  ])('takes %s apart', (line, name, address) => {
    expect(authorIn(line)).toEqual({ name, address })
  })

  it('reads the beginning of a line that no page could print, and cuts no character', () => {
    expect(authorIn(`Ann Roe ${'🌉'.repeat(9000)} ann@example.org`)).toEqual({
      name: `Ann Roe ${'🌉'.repeat(996)}`,
      address: null
    })
  })
})

describe('plainOf', () => {
  it.each([
    ['1 < 2 &amp; 3 > 2', '1 < 2 & 3 > 2'],
    ['a<br>b<p>c</p>d', 'a b c d'],
    ['<b>bo</b>ld<!-- not this --> words<script>nor(this)</script>', 'bold words'],
    ['<x-unknown>kept', '<x-unknown>kept'],
    ['a &lt;b&gt; c', 'a <b> c']
  ])('reads %s', (html, plain) => {
    expect(plainOf(html)).toBe(plain)
  })
})
