import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { charsetOf, declaredCharset, meant } from '../../src/read/declared.js'
import { readSource } from '../../src/read/source.js'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('declaredCharset', () => {
  it.each([
    ['<meta charset="shift_jis">', 'html', 'cp932'],
    ["<meta http-equiv='Content-Type' content='text/html; charset=koi8-r'>", 'html', 'koi8-r'],
    ['<?xml version="1.0" encoding="windows-1251"?><html>', 'html', 'windows-1251'],
    ['<?xml version="1.0" encoding="ISO-8859-1"?><rss>', 'feed', 'windows-1252'],
    ['<!-- <meta charset="koi8-r"> --><meta charset=utf-8>', 'html', 'utf-8'],
    ['<meta name="a" content="b">', 'html', null],
    ['<meta charset="koi8-r">', 'text', null]
  ] as const)('%s of %s: %s', (text, kind, expected) => {
    expect(declaredCharset(bytes(text), kind)).toBe(expected)
  })

  it.each(meant)('reads $example as $charset', ({ example, charset }) => {
    expect(charsetOf(example)).toBe(charset)
    expect(iconv.encodingExists(charset)).toBe(true)
  })
})

describe('readSource of a page that declares its charset', () => {
  const words = 'Der Zug nach Köln fährt „heute“ nicht, sagte die Bahn am Dienstag in Düsseldorf.'
  it.each(['windows-1252', 'utf-8', 'iso-8859-15', 'macintosh', 'windows-1257', 'utf-16le'])('%s', (charset) => {
    const page = `<html><head><meta charset="${charset}"></head><body><p>${words}</p></body></html>`
    const expected = charset === 'iso-8859-15' ? words.replace(/[„“]/g, '?') : words
    const { articles, notices } = readSource({
      name: 'a.html',
      bytes: iconv.encode(page, charset, { addBOM: charset.startsWith('utf-16') }),
      named: true
    })
    expect(articles[0]?.text).toBe(expected)
    expect(notices).toEqual([])
  })
})
