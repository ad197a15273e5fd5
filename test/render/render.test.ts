import { describe, expect, it } from 'vitest'
import { loadTemplates } from '../../src/io/templates.js'
import { renderHtml } from '../../src/render/html.js'
import { renderMarkdown } from '../../src/render/markdown.js'
import { renderText } from '../../src/render/text.js'
import type { Digest, StoryDigest } from '../../src/types.js'
import { activeIn, elementsById, wordsOfHtml } from '../attack/html-check.js'
import { frontOf, outwardIn, treeOf, wordsOfMarkdown } from '../attack/markdown-check.js'
import { manyStories, published, sample } from './sample.js'

const templates = await loadTemplates(null)
const folded = (words: string) => words.replace(/\s+/g, ' ')
const pages = (digest: Digest) => ({
  md: wordsOfMarkdown(treeOf(renderMarkdown(digest, templates))),
  html: folded(wordsOfHtml(renderHtml(digest, templates))),
  txt: folded(renderText(digest, templates))
})

/** The words of every statement of a story, as the JSON holds them. */
function statementsOf(story: StoryDigest): string[] {
  return [
    story.headline.text,
    ...story.keyPoints.map(({ text }) => text),
    ...story.figures.map(({ text }) => text),
    ...story.quotes.flatMap(({ text, variants }) => [text, ...variants.map((variant) => variant.text)]),
    ...story.timeline.map(({ text }) => text),
    ...story.people.map(({ name }) => name),
    ...story.differences.flatMap(({ about, sides }) => [about, ...sides.map(({ text }) => text)]),
    ...story.related.map(({ reason }) => reason)
  ]
}

describe('all formats', () => {
  it.each(['md', 'html', 'txt'] as const)('say every statement: %s', (format) => {
    const words = pages(sample)[format]
    for (const statement of sample.stories.flatMap(statementsOf)) expect(words).toContain(statement)
  })

  it.each(['md', 'html', 'txt'] as const)('print a section only where there is something in it: %s', (format) => {
    const [, festival] = sample.stories
    const words = pages({ ...sample, stories: festival ? [festival] : [], changes: null })[format]
    for (const heading of ['Timeline', 'In their words', 'Sources differ', 'Background', 'What changed']) {
      expect(words.toLowerCase()).not.toContain(heading.toLowerCase())
    }
    expect(words).toContain('Figures')
  })

  it.each(['md', 'html', 'txt'] as const)(
    'show the first stories in full, thirty as a line, then a number: %s',
    (format) => {
      const words = pages(manyStories(50))[format]
      expect(words.split('Key points')).toHaveLength(12 + 1)
      expect(words).toContain('And 8 stories more in the JSON')
    }
  )

  it('give the same bytes each time', () => {
    expect(renderHtml(sample, templates)).toBe(renderHtml(structuredClone(sample), templates))
  })
})

describe('renderHtml', () => {
  const page = renderHtml(sample, templates)
  const elements = elementsById(page)

  it('gives each story and statement its id', () => {
    const [ferry] = sample.stories
    const ids = [ferry?.id, ...(ferry?.keyPoints ?? []), ...(ferry?.quotes ?? []), ...(ferry?.timeline ?? [])]
    for (const id of ids) expect(elements.has(typeof id === 'string' ? id : (id?.id ?? ''))).toBe(true)
  })

  it('opens each receipt on an element of the page with the whole sentence', () => {
    const marks = [...page.matchAll(/href="#([^"]+)" role="doc-noteref"/g)].map(([, id = '']) => id)
    expect(marks.length).toBeGreaterThan(15)
    for (const id of marks) expect(elements.get(id)).toMatch(/[.a-zA-Z0-9] .*(?:characters|title)/)
    expect(elements.get('s-ferry-r2')).toContain(
      'The island council voted on Monday to end the ferry service once the Sund bridge opens.'
    )
  })

  it('links only to places that are there', () => {
    const missing = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id).filter((id) => !elements.has(id))
    expect(missing).toEqual([])
  })

  it('has headings in order and nothing active', () => {
    const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
    expect(levels[0]).toBe(1)
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
    expect(activeIn(page)).toEqual([])
  })

  it('shows only places where the texts are not published', () => {
    const words = wordsOfHtml(renderHtml(published, templates))
    expect(words).toContain('no publisher (B) · characters 180-240')
    expect(words).not.toContain('A school class waved')
  })
})

describe('renderMarkdown', () => {
  const tree = treeOf(renderMarkdown(sample, templates))

  it('has front matter that reads back', () => {
    expect(frontOf(tree)).toMatchObject({ title: 'Nightdesk, 3 June 2025', stories: 2, articles: 4 })
  })

  it('links to articles and to its own anchors only', () => {
    const anchors = new Set(
      [...renderMarkdown(sample, templates).matchAll(/<a id="([^"]+)">/g)].map(([, id]) => `#${id ?? ''}`)
    )
    const links = outwardIn(tree)
    expect(links.filter((url) => url.startsWith('#') && !anchors.has(url))).toEqual([])
    expect([...new Set(links.filter((url) => !url.startsWith('#')))]).toEqual([
      'https://harbour.example/ferry?id=1&from=a',
      'https://nord.example/faehre'
    ])
  })

  it('keeps no needless backslash', () => {
    expect(renderMarkdown(sample, templates)).toContain(
      '- <a id="k-tickets"></a>Tickets will stay at 3 euros until the last crossing.[^s-ferry-8]'
    )
  })

  it('takes time that grows with the page, not with its square', () => {
    const time = (count: number) => {
      const digest = manyStories(count)
      const long = { ...digest, edition: { ...digest.edition, options: { ...digest.edition.options, stories: count } } }
      // The best of three: on a machine with other work one run says little.
      const runs = [1, 2, 3].map(() => {
        const started = performance.now()
        renderMarkdown(long, templates)
        return performance.now() - started
      })
      return Math.min(...runs)
    }
    time(10)
    expect(time(160) / time(40)).toBeLessThan(10)
  })
})

describe('renderText', () => {
  it('is at most 78 columns wide', () => {
    const lines = renderText(sample, templates).split('\n')
    expect(lines.filter((line) => line.length > 78)).toEqual([])
  })
})
