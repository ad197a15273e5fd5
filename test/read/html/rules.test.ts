import { describe, expect, it } from 'vitest'
import { readSource } from '../../../src/read/source.js'
import { furnitureNames } from '../../../src/read/html/furniture.js'
import { furnitureLines, headLines, tailLines } from '../../../src/read/html/lines.js'
import { markupCaps, tooCostlyPage } from '../../../src/read/html/markup-cost.js'
import { namesOf } from '../../../src/read/html/names.js'
import { refusalOf, refusals, type PageSummary } from '../../../src/read/html/refusals.js'
import { withoutSite } from '../../../src/read/html/titles.js'

const element = (name: string) =>
  ({ kind: 'element', tag: 'div', attributes: { class: name }, children: [], parent: null }) as const

describe('rules of pages', () => {
  it.each(furnitureNames)('$name catches its example', ({ pattern, example }) => {
    expect(namesOf(element(example))).toMatch(pattern)
  })

  it.each([...furnitureLines, ...headLines, ...tailLines])('$name catches its line', ({ pattern, example }) => {
    expect(example).toMatch(pattern)
  })

  const article: PageSummary = {
    title: 'Harbour opens again',
    text: 'The harbour opened again on Tuesday.',
    page: 'The harbour opened again on Tuesday.',
    words: 6,
    cards: 0,
    cardWords: 0,
    types: [],
    url: null,
    isDated: false,
    isPaid: false,
    scripts: 0
  }

  it.each(refusals)('$name catches its example', ({ name, example }) => {
    expect(refusalOf({ ...article, ...example })?.name).toBe(name)
  })

  it('loses no short article', () => {
    expect(refusalOf(article)).toBeNull()
    expect(refusalOf({ ...article, types: ['NewsArticle', 'VideoObject'], scripts: 30 })).toBeNull()
    expect(refusalOf({ ...article, title: 'Police: 404 cars found', isDated: true })).toBeNull()
  })

  it.each([
    ['Harbour opens - The Courier', 'Harbour opens'],
    ['The Courier: Harbour opens', 'Harbour opens'],
    ['Harbour opens – and closes', 'Harbour opens – and closes'],
    ['Harbour opens | World | courier.example', 'Harbour opens | World']
  ])('takes the site from "%s"', (title, expected) => {
    expect(withoutSite(title, { site: 'The Courier', host: 'www.courier.example' })).toBe(expected)
  })

  it.each([
    ['nested', '<div>'.repeat(3000)],
    ['many', '<i></i>'.repeat(60_000)],
    ['entities', '&amp;'.repeat(80_000)],
    ['bare signs', '<'.repeat(80_000)],
    ['one name', `<p>It rained.<${'b[a](<'.repeat(2000)}`]
  ])('refuses a bomb of %s', (_what, html) => {
    expect(tooCostlyPage(html, markupCaps)).not.toBeNull()
    const reading = readSource({ name: 'a.html', bytes: new TextEncoder().encode(html), named: true })
    expect(reading.bad.map(({ rule }) => rule)).toEqual(['too-costly'])
  })

  it('reads unclosed paragraphs and quoted signs as they are', () => {
    expect(tooCostlyPage('<p>It rained.'.repeat(500))).toBeNull()
    expect(tooCostlyPage('<a title="1 > 2">x</a><script>"<div><div>"</script><!-- <div> -->')).toBeNull()
  })

  it('evaluates nothing and gives no markup', () => {
    const html = `<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><h1>Rain</h1><p onclick="a()">It rained all night in Harbour, and &x; the roads were closed. <img src=x onerror=alert(1)><script>alert(1)</script></p>`
    const [article] = readSource({ name: 'a.html', bytes: new TextEncoder().encode(html), named: true }).articles
    expect(article?.text).toBe('It rained all night in Harbour, and &x; the roads were closed.')
  })
})
