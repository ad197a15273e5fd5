import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { groupDocuments } from '../../src/group/group.js'
import type { Document, Grouping } from '../../src/types.js'
import { documentOf } from './documents.js'
import { copied, ferryFirst, ferrySecond, strike } from './texts.js'

const options = { oneStory: false, language: 'en' }

const seeds = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => documentOf(name.slice(0, 3), readFileSync(`seeds/${name}`, 'utf8')))

const night: readonly Document[] = [
  documentOf('a', ferryFirst, { title: 'Ferry aground off Varnholm', publishedAt: '2024-05-06' }),
  documentOf('b', ferrySecond, { publishedAt: '2024-05-07' }),
  documentOf('c', strike),
  documentOf('d', copied, { publishedAt: '2024-05-08' }),
  documentOf('e', 'Please enable JavaScript to see this page. Sign in to your account to go on.'),
  documentOf(
    'f',
    'Die Lehrer der Provinz Oldmark streiken seit Mittwoch für kleinere Klassen und mehr Geld, und die Eltern sind mit ihnen auf die Straße gegangen.'
  )
]

describe('groupDocuments', () => {
  it('puts two reports of one event together, and another event apart', () => {
    expect(idsOf(groupDocuments(night, options))).toEqual([['a', 'b', 'd'], ['c']])
  })

  it('keeps short reports of three events apart that all stand under the name of one column', () => {
    const reports = [
      'The bridge over the Sund was closed on Monday after inspectors found cracks in two pillars, the port authority said.',
      'A court in Valdora fined the dairy company Lactis 3 million euros for selling diluted milk to schools.',
      'Runner Ida Holm won the mountain race of Kestrel for the third time in a row, two minutes ahead of the field.'
    ]
    for (const title of ['Update', 'Letters to the editor']) {
      const documents = reports.map((text, at) => documentOf(`r${at}`, text, { title }))
      expect(idsOf(groupDocuments(documents, options)).toSorted()).toEqual([['r0'], ['r1'], ['r2']])
    }
  })

  it('gives every document one place', () => {
    const { stories, unrelated } = groupDocuments(night, options)
    const places = [
      ...stories.flatMap(({ documents }) => documents.map(({ article }) => article.id)),
      ...unrelated.map(({ id }) => id)
    ]
    expect(places.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  })

  it('names a copy with its original, the earlier one', () => {
    expect(groupDocuments(night, options).duplicates).toMatchObject([{ a: 'a', b: 'd', kind: 'near' }])
  })

  it('sets notices and other languages apart, with the reason', () => {
    expect(groupDocuments(night, options).unrelated).toEqual([
      { id: 'e', reason: 'a notice about the browser, no report' },
      { id: 'f', reason: 'in another language (de)' }
    ])
  })

  it('gives the same grouping in whatever order the documents come', () => {
    expect(groupDocuments(night.toReversed(), options)).toEqual(groupDocuments(night, options))
    expect(groupDocuments(seeds.toReversed(), options)).toEqual(groupDocuments(seeds, options))
  })

  it('puts all documents into one story when asked, but not those that tell something else', () => {
    const { stories, unrelated } = groupDocuments([night[0]!, night[1]!, night[2]!, night[4]!], {
      ...options,
      oneStory: true
    })
    expect(stories.map(({ documents }) => documents.map(({ article }) => article.id))).toEqual([['a', 'b']])
    expect(unrelated.map(({ id }) => id)).toEqual(['c', 'e'])
  })

  it('finds nothing in nothing', () => {
    expect(groupDocuments([], options)).toEqual({ stories: [], duplicates: [], unrelated: [], related: [] })
  })
})

describe('groupDocuments, on the seeds', () => {
  it('keeps two visits of the same two people apart', () => {
    expect(idsOf(groupDocuments(seeds, options))).toEqual([['000', '001', '002', '003'], ['004']])
  })

  it('keeps them apart among other news', () => {
    const groups = idsOf(groupDocuments([...night, ...seeds], options))
    expect(groups).toEqual([['000', '001', '002', '003'], ['004'], ['a', 'b', 'd'], ['c']])
  })

  it('ties them with what they share and what they do not', () => {
    const [relation] = groupDocuments(seeds, options).related
    expect(relation!.reason).toContain('Xi Jinping')
    expect(relation!.reason).toContain('$190 billion')
    expect(relation!.reason).toContain('$240 billion')
    for (const { article, start, end } of relation!.evidence) {
      const { blocks } = seeds.find((seed) => seed.article.id === article)!
      expect(blocks.some((block) => block.role === 'body' && block.start <= start && end <= block.end)).toBe(true)
    }
  })
})

function idsOf({ stories }: Grouping): string[][] {
  return stories
    .map(({ documents }) => documents.map(({ article }) => article.id).toSorted())
    .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))
}
