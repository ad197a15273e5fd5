import fc from 'fast-check'
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { beforeAll, describe, expect, it } from 'vitest'
import { analyse } from '../../src/analyse.js'
import { uniqueArticles } from '../../src/clean/identity.js'
import { digest } from '../../src/digest.js'
import { explain } from '../../src/explain.js'
import { loadTemplates } from '../../src/io/templates.js'
import { idsOf } from '../../src/proof/references.js'
import { figuresCsv, quotesCsv, timelineCsv } from '../../src/render/csv.js'
import { renderFeed } from '../../src/render/feed.js'
import { renderPage } from '../../src/render/page.js'
import type { Article, Digest, Templates } from '../../src/types.js'
import { verify } from '../../src/verify.js'
import { patience, runs, soon } from './runs.js'
import { nights } from './texts.js'

const options = fc.record(
  {
    oneStory: fc.boolean(),
    keyPoints: fc.integer({ min: 1, max: 12 }),
    words: fc.option(fc.integer({ min: 1, max: 60 })),
    stories: fc.integer({ min: 1, max: 3 }),
    sinceHours: fc.option(fc.integer({ min: 1, max: 72 })),
    mute: fc.constantFrom<string[]>([], ['Umber'], ['.*'], ['31']),
    pin: fc.constantFrom<string[]>([], ['Belmark'], ['(']),
    date: fc.option(fc.constant('2025-11-05'))
  },
  { requiredKeys: [] }
)

describe('a digest of any articles', () => {
  let templates: Templates
  beforeAll(async () => {
    templates = await loadTemplates(null)
  })

  it(
    'is proven, in every form of its articles’ order, and tells or leaves out every sentence',
    { timeout: patience },
    () => {
      fc.assert(
        fc.property(
          nights,
          options,
          fc.nat(),
          soon((night, chosen, turn) => {
            const told = digest(night, chosen)
            expect(verify(told).failures).toEqual([])
            expect(verify(JSON.parse(JSON.stringify(told))).ok).toBe(true)
            expect(JSON.stringify(digest(turned(night, turn), chosen))).toBe(JSON.stringify(told))
            expect(untold(told, night)).toEqual([])
          })
        ),
        runs(0.08)
      )
    }
  )

  it('counts no origin more for an article that is given twice', { timeout: patience }, () => {
    fc.assert(
      fc.property(
        nights,
        soon((night) => {
          expect(JSON.stringify(digest([...night, ...night]).stories)).toBe(JSON.stringify(digest(night).stories))
        })
      ),
      runs(0.03)
    )
  })

  it('stands on every page with its headlines and key points, and explains each line', { timeout: patience }, () => {
    fc.assert(
      fc.property(
        nights,
        soon((night) => {
          const told = digest(night)
          const pages = ['digest.md', 'digest.html', 'digest.txt'].map(
            (name) => [name, lettersOf(renderPage(told, name, templates), name)] as const
          )
          for (const words of printedWords(told)) {
            for (const [name, letters] of pages) expect(letters, name).toContain(lettersOf(words))
          }
          for (const table of [figuresCsv(told), quotesCsv(told), timelineCsv(told), renderFeed(told)])
            expect(table).not.toBe('')
          expect(unexplained(told)).toEqual([])
        })
      ),
      runs(0.06)
    )
  })
})

/** The same articles in another order. */
function turned(night: readonly Article[], turn: number): Article[] {
  const at = turn % night.length
  return [...night.slice(at), ...night.slice(0, at)].toReversed()
}

/** Body sentences that are neither evidence of a key point nor in the ledger. */
function untold({ stories, left }: Digest, night: readonly Article[]): string[] {
  const told = [...left, ...stories.flatMap(({ keyPoints }) => keyPoints.flatMap(({ evidence }) => evidence))]
  return uniqueArticles(night.map(analyse)).flatMap(({ article, sentences }) =>
    sentences
      .filter(({ role }) => role === 'body')
      .filter(
        ({ start, end }) => !told.some((one) => one.article === article.id && one.start <= start && end <= one.end)
      )
      .map(({ start, end }) => article.text.slice(start, end))
  )
}

function printedWords({ stories }: Digest): string[] {
  return stories
    .slice(0, 12)
    .flatMap(({ headline, keyPoints }) => [headline.text, ...keyPoints.map(({ text }) => text)])
}

/** What a reader sees of a page, letters and digits alone: marks are escaped in another way on each. */
function lettersOf(page: string, name = 'digest.txt'): string {
  if (name === 'digest.html') return lettersOf(wordsIn(parseFragment(page)))
  const words = name === 'digest.md' ? page.replace(/(?<!\\)&(?:amp|lt|gt|quot|#\w{1,8});/g, '') : page
  return words.replace(/[^\p{L}\p{N}]/gu, '')
}

function wordsIn(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(wordsIn).join('') : ''
}

/** Ids, places and words that `explain` does not know. */
function unexplained(told: Digest): string[] {
  const ids = told.stories.flatMap((story) => [story.id, ...idsOf(story)])
  const places = told.left.map(({ article, start }) => `${article}:${start}`)
  const words = printedWords(told).map((text) => `"${text}"`)
  return [...ids, ...places, ...words].filter((id) => explain(told, id) === null)
}
