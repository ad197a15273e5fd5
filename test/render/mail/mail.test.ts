import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { describe, expect, it } from 'vitest'
import { loadTemplates } from '../../../src/io/templates.js'
import { mailLimit, renderMail } from '../../../src/render/mail/mail.js'
import { encodingOf } from '../../../src/render/mail/size.js'
import { editionAddress, type MailOptions } from '../../../src/render/mail/view.js'
import { checkPage } from '../../../src/render/page.js'
import { plainWords } from '../../../src/render/words.js'
import type { Digest, StoryDigest } from '../../../src/types.js'
import { cases, digestOfCase } from '../../support/cases.js'
import { sample } from '../sample.js'

const templates = await loadTemplates(null)
const bare: MailOptions = { link: null, subject: null, unsubscribe: [] }
const linked: MailOptions = {
  link: 'https://docs.example.org/digests',
  subject: null,
  unsubscribe: ['mailto:leave@example.org?subject=leave', 'https://example.org/leave']
}
const mailOf = (digest: Digest, options = bare, limit = mailLimit) => renderMail(digest, templates, options, limit)

/** What a reader of the HTML reads: the words of its text, folded. */
function wordsOf(html: string): string {
  const texts = (node: Tree.ChildNode): string[] => {
    if ('value' in node) return [node.value]
    return 'childNodes' in node && node.nodeName !== 'style' ? node.childNodes.flatMap(texts) : []
  }
  return plainWords(parseFragment(html).childNodes.flatMap(texts).join(''))
}

/** Every text that a digest states, as all pages print it. */
function statementsOf({ stories }: Digest): string[] {
  return stories.flatMap(({ headline, keyPoints, figures, quotes, timeline, differences }) =>
    [
      headline.text,
      ...keyPoints.map(({ text }) => text),
      ...figures.map(({ text }) => text),
      ...quotes.flatMap(({ text, variants }) => [text, ...variants.map((variant) => variant.text)]),
      ...timeline.map(({ text }) => text),
      ...differences.flatMap(({ sides }) => sides.map(({ text }) => text))
    ].map(plainWords)
  )
}

/** The sample with as many stories, each of them in full. */
function largeDigest(count: number): Digest {
  const [ferry] = sample.stories
  const stories = Array.from({ length: count }, (_none, index): StoryDigest => ({
    ...ferry!,
    id: `s-${index}`,
    headline: { ...ferry!.headline, text: `Story ${index}: ${ferry!.headline.text}` }
  }))
  return { ...sample, stories, edition: { ...sample.edition, options: { ...sample.edition.options, stories: count } } }
}

const digests = await Promise.all(
  cases
    .filter(({ name }) => ['seeds', 'contradiction', 'titles', 'languages'].includes(name))
    .map(async (one) => [`the case ${one.name}`, await digestOfCase(one), linked] as const)
)

describe('the mail', () => {
  it.each([['a sample of everything', sample, linked], ['a sample without links', sample, bare], ...digests] as const)(
    'of %s says every statement in both parts',
    async (_name, digest, options) => {
      const { html, text, left } = await mailOf(digest, options)
      expect(left).toEqual([])
      const words = wordsOf(html)
      const folded = plainWords(text)
      const statements = statementsOf(digest)
      expect(statements.length).toBeGreaterThan(0)
      expect(statements.filter((one) => !words.includes(one))).toEqual([])
      expect(statements.filter((one) => !folded.includes(one))).toEqual([])
    }
  )

  it('names the articles of each line, and links it to the line in the full edition', async () => {
    const { html, text } = await mailOf(sample, linked)
    expect(text).toContain('once the Sund\n  bridge opens. [A B] (Harbour Post and Nordpress)')
    expect(html).toContain(`href="https://docs.example.org/digests/2025/06/2025-06-03.html#k-decided"`)
    expect((await mailOf(sample)).html).not.toContain('docs.example.org')
  })

  it('links what is withdrawn, and what is quiet, to the page of its story', async () => {
    const pages = 'https://docs.example.org/digests/stories'
    const { html } = await mailOf(sample, linked)
    expect(html).toMatch(new RegExp(`href="${pages}/s-ferry-[\\w-]+\\.html"[^>]*><del[^>]*>The ferry will be sold`))
    expect(html).toMatch(new RegExp(`href="${pages}/s-school-school-reopens\\.html"[^>]*>school reopens<`))
    const pattern = { ...linked, link: 'https://docs.example.org/{date}' }
    expect((await mailOf(sample, pattern)).html).not.toContain('s-school')
  })

  it('marks what one source says and what sources differ about', async () => {
    const { html, text } = await mailOf(sample)
    expect(wordsOf(html)).toContain('One source says all of this: Sund Weekly')
    expect(wordsOf(html)).toContain('cost of the bridge sources differ')
    expect(text).toContain('ONLY ONE SOURCE SAYS')
    expect(text).toContain('412 million euros: cost of the bridge · SOURCES DIFFER [A]')
  })

  it('asks for nothing from outside and runs nothing', async () => {
    const { html } = await mailOf(sample, linked)
    expect(html).not.toMatch(
      /<(?:img|script|link|iframe|form|input|svg|object|video|audio)\b|url\(|@import|\bsrc=|\bon\w+=/i
    )
  })

  it('carries the style of each element in the element, and the dark colours in a sheet', async () => {
    const { html } = await mailOf(sample)
    expect(html).toContain('<h1 style="')
    expect(html).toMatch(/<style>\s*@media \(prefers-color-scheme: dark\)/)
  })

  it('shows figures that can be compared as bars of cells', async () => {
    const { html } = await mailOf(sample)
    expect(html).toContain('width="96%"')
    expect(html).toContain('width="4%"')
  })

  it('says how to leave', async () => {
    const { html, text } = await mailOf(sample, linked)
    expect(html).toContain('<a href="mailto:leave@example.org?subject&#x3D;leave"')
    expect(text).toContain('To leave: leave@example.org or https://example.org/leave')
  })

  it('escapes what articles say', async () => {
    const [story] = sample.stories
    const hostile = { ...story!.headline, text: '<img src=x onerror=alert(1)> {{title}} &amp;' }
    const { html } = await mailOf({ ...sample, stories: [{ ...story!, headline: hostile }] })
    expect(html).not.toContain('<img')
    expect(wordsOf(html)).toContain('<img src=x onerror=alert(1)> {{title}} &amp;')
  })

  it('of an edition without stories says so', async () => {
    const { subject, text } = await mailOf({ ...sample, stories: [], changes: null })
    expect(subject).toBe('Nightdesk: nothing new, 3 June 2025')
    expect(text).toContain('0 stories')
  })

  it('is the same each time', async () => {
    expect(await mailOf(sample, linked)).toEqual(await mailOf(sample, linked))
  })
})

describe('a mail of many stories', () => {
  it('of 40 stays under 90 kB, keeps the first ones whole, and says in both parts what it left out', async () => {
    const { html, text, left } = await mailOf(largeDigest(40), linked)
    expect(encodingOf(html).bytes).toBeLessThanOrEqual(90_000)
    expect(encodingOf(html).bytes).toBeGreaterThan(70_000)
    expect(left.map(({ words }) => words)).toEqual(expect.arrayContaining(['stories in full', 'entries of timelines']))
    for (const { count, words } of left) {
      expect(wordsOf(html)).toContain(`${count} ${words}`)
      expect(text).toContain(`- ${count} ${words}`)
    }
    expect(text).toContain('IN THEIR WORDS')
    for (let number = 0; number < 40; number++) expect(text).toContain(`Story ${number}: `)
  })

  it('loses details before it loses stories', async () => {
    const whole = encodingOf((await mailOf(largeDigest(4))).html).bytes
    const { left } = await mailOf(largeDigest(4), bare, whole - 500)
    expect(left).toEqual([
      { count: 4, words: 'other forms of quotes' },
      { count: 2, words: 'entries of timelines' },
      { count: 1, words: 'line of what changed' }
    ])
  })

  it.each([60_000, 30_000, 15_000])('stays under %i bytes', async (limit) => {
    const { html, left } = await mailOf(largeDigest(12), linked, limit)
    expect(encodingOf(html).bytes).toBeLessThanOrEqual(limit)
    expect(left.length).toBeGreaterThan(0)
  })

  it.each([
    ['a word of 200,000 letters', 'x'.repeat(200_000)],
    ['200,000 signs that need escaping', '<&"\''.repeat(50_000)],
    ['100,000 signs of Chinese', '新'.repeat(100_000)]
  ])('with %s in every place still fits', { timeout: 60_000 }, async (_name, words) => {
    const [story] = largeDigest(1).stories
    const long = {
      ...story!,
      headline: { ...story!.headline, text: words },
      keyPoints: story!.keyPoints.map((point) => ({ ...point, text: words })),
      quotes: story!.quotes.map((quote) => ({ ...quote, text: words }))
    }
    const { html, subject } = await mailOf({ ...sample, stories: [long, long] }, linked)
    expect(encodingOf(html).bytes).toBeLessThanOrEqual(mailLimit)
    expect(subject.length).toBeLessThanOrEqual(200)
  })
})

describe('the subject', () => {
  it.each([
    [null, 'Ferry to stop when the Sund bridge opens · 2 stories'],
    ['{title} of {date}', 'Nightdesk of 3 June 2025'],
    ['{top} and more; {unknown}', 'Ferry to stop when the Sund bridge opens and more; {unknown}']
  ])('by %s', async (subject, expected) => {
    expect((await mailOf(sample, { ...bare, subject })).subject).toBe(expected)
  })

  it('holds the count where the headline is long, and no more than 200 characters', async () => {
    const [story] = sample.stories
    const text = `${'A very long headline '.repeat(30)}\r\nBcc: eve@example.org\u2028`
    const long = { ...sample, stories: [{ ...story!, headline: { ...story!.headline, text } }] }
    const { subject } = await mailOf(long)
    expect(subject).toMatch(/… · 1 story$/)
    expect(subject.length).toBeLessThanOrEqual(200)
    expect(subject).not.toMatch(/[\r\n\u2028]/)
  })
})

describe('the address of an edition', () => {
  it.each([
    ['https://example.org/news', '2025-06-03', 'https://example.org/news/2025/06/2025-06-03.html'],
    ['https://example.org/news/', '2025-06-03', 'https://example.org/news/2025/06/2025-06-03.html'],
    ['https://example.org/{year}/{month}/{date}', '2025-06-03', 'https://example.org/2025/06/2025-06-03'],
    ['https://example.org/news', null, 'https://example.org/news'],
    [null, '2025-06-03', null],
    ['javascript:alert(1)', '2025-06-03', null]
  ])('%s on %s is %s', (link, date, expected) => {
    expect(editionAddress(link, date)).toBe(expected)
  })
})

describe('templates of the mail', () => {
  it('are checked as pages are', () => {
    const slip = new Map([...templates, ['partials/mail-point.html', 'a\n{{txet}}']])
    expect(() => checkPage(slip, 'mail.html')).toThrow(
      'partials/mail-point.html.hbs:2: there is no "txet" here; did you mean "text"?'
    )
    expect(() => checkPage(templates, 'mail.html')).not.toThrow()
    expect(() => checkPage(templates, 'mail.txt')).not.toThrow()
  })
})
