/** Every line that is printed and every sentence that is not has its reason, and the reason is true. */
import { beforeAll, describe, expect, it } from 'vitest'
import { explain, nearTo } from '../src/explain.js'
import type { Digest, Document, Span, StoryDigest } from '../src/types.js'
import { cases, digestOfCase, documentsOf } from './support/cases.js'

const statementsOf = (story: StoryDigest) =>
  (
    [
      ['keyPoint', story.keyPoints],
      ['figure', story.figures],
      ['quote', story.quotes],
      ['timeline', story.timeline],
      ['person', story.people],
      ['difference', story.differences]
    ] as const
  ).flatMap(([kind, list]) => list.map(({ id }) => ({ kind: kind, id })))

/** Places whose words are printed, or that bear a printed line out. */
const placesOf = ({ stories }: Digest): Span[] =>
  stories.flatMap((story) => [
    ...story.headline.evidence,
    ...[...story.keyPoints, ...story.figures, ...story.quotes, ...story.timeline, ...story.people].flatMap(
      ({ evidence }) => evidence
    ),
    ...story.quotes.flatMap(({ variants }) => variants.flatMap(({ evidence }) => evidence)),
    ...story.differences.flatMap(({ sides }) => sides.flatMap(({ evidence }) => evidence))
  ])

describe.each(cases)('in the case $name', (one) => {
  let digest: Digest
  let documents: readonly Document[]
  beforeAll(async () => {
    digest = await digestOfCase(one)
    documents = await documentsOf(one)
  })

  it('every id has its reasons, and its evidence where it is a statement', () => {
    for (const { kind, id } of digest.stories.flatMap(statementsOf)) {
      const told = explain(digest, id)
      expect(told).toMatchObject({ id, kind })
      expect(told?.why.length, id).toBeGreaterThan(1)
      expect(told?.evidence.length, id).toBeGreaterThan(0)
    }
    for (const { id } of digest.stories) expect(explain(digest, id)).toMatchObject({ id, kind: 'story' })
    for (const { id, source } of digest.articles) {
      expect(explain(digest, id)).toMatchObject({ id, kind: 'article' })
      expect(explain(digest, source)?.kind).toBe('article')
    }
  })

  it('every key point is found by its words and by its line of a page', () => {
    for (const { text } of digest.stories.flatMap(({ keyPoints }) => keyPoints)) {
      const found = explain(digest, `"${text}"`)
      expect(digest.stories.flatMap(statementsOf)).toContainEqual({ kind: found?.kind, id: found?.id })
      expect(explain(digest, `  - ${text} [3][12] · 2 articles, 1 publisher, 1 origin`)).toEqual(found)
    }
  })

  it('every sentence says truly whether it is printed, and by which rule it is not', () => {
    const places = placesOf(digest)
    const kept = new Set(digest.articles.map(({ id }) => id))
    for (const { article, sentences } of documents) {
      if (!kept.has(article.id)) continue
      for (const { start, end, role } of sentences) {
        const told = explain(digest, `${article.id}:${start}`)
        const why = told?.why.join('\n') ?? ''
        const left = digest.left.find(
          (entry) => entry.article === article.id && entry.start <= start && start < entry.end
        )
        const isPrinted = places.some(
          (span) => span.article === article.id && span.part === undefined && span.start <= start && start < span.end
        )
        const words = `${article.id}:${start}-${end} ${role}: ${why}`
        expect(told?.kind, words).toBe('sentence')
        expect(/It is evidence of/.test(why), words).toBe(isPrinted)
        expect(/Not printed|gives no statement/.test(why), words).toBe(left !== undefined || !isPrinted)
        const same = /^same-as (.+)$/.exec(left?.rule ?? '')?.[1]
        if (same !== undefined) expect(why).toContain(`${same} says the same: "`)
      }
    }
  })

  it('no body sentence is without a word in the ledger that is not printed', () => {
    const places = placesOf(digest)
    for (const { article, sentences } of documents)
      for (const { start, end, role } of sentences.filter((sentence) => sentence.role === 'body')) {
        const overlaps = (span: { article: string; start: number; end: number }) =>
          span.article === article.id && span.start < end && start < span.end
        const isTold = places.some(overlaps) || digest.left.some(overlaps)
        const isThere = digest.articles.some(({ id }) => id === article.id)
        expect(isTold || !isThere, `${article.id}:${start} ${role} ${article.text.slice(start, end)}`).toBe(true)
      }
  })
})

describe('explain', () => {
  let seeds: Digest
  beforeAll(async () => {
    seeds = await digestOfCase(cases.find(({ name }) => name === 'seeds')!)
  })

  it('explains the edition, by its id or its name', () => {
    expect(explain(seeds, 'edition')).toMatchObject({ id: seeds.edition.id, kind: 'edition' })
    expect(explain(seeds, seeds.edition.id)?.why[1]).toBe('Its date is 2025-11-04: the newest day of its articles')
  })

  it('explains a notice by its words', () => {
    const told = explain(seeds, '"The article carries no date"')
    expect(told).toMatchObject({ kind: 'notice', id: 'undated' })
    expect(told?.why[1]).toBe('A notice (info) by the rule undated')
  })

  it('says why a story stands before the next', () => {
    const [first, second] = seeds.stories
    expect(explain(seeds, first!.id)?.why).toContain(
      `It stands before "${second!.headline.text}": by origins, 4 before 1`
    )
  })

  it('takes the place that it prints itself, and the name of a file', () => {
    const { id, source } = seeds.articles.find(({ source }) => source.includes('002_'))!
    const told = explain(seeds, `${id}:394`)
    expect(explain(seeds, `${source}:394-685`)).toEqual(told)
    expect(explain(seeds, `${source.split('/').at(-1)!}:394`)).toEqual(told)
    expect(explain(seeds, `${id}:999999`)).toBeNull()
  })

  it('finds words whatever the form of their marks', () => {
    expect(explain(seeds, `"Beijing's Great Hall of the People"`)).toEqual(
      explain(seeds, '“Beijing’s Great Hall of the People”')
    )
  })

  it('names what is near to an id, a source or words that it does not hold', () => {
    const { id } = seeds.stories[0]!.keyPoints[0]!
    expect(nearTo(seeds, id.slice(0, 6))).toContain(id)
    expect(nearTo(seeds, `${id}0`)).toContain(id)
    expect(nearTo(seeds, 'zzz')).toEqual([])
    const [line = ''] = nearTo(seeds, '"trade between both countries declined in recent months"')
    expect(line).toMatch(/^\w+ "Trade between the two countries has declined in recent months/)
  })
})
