import { beforeAll, describe, expect, it } from 'vitest'
import { digest, digestOf } from '../src/digest.js'
import type { Article, Digest, Document } from '../src/types.js'
import { cases, digestOfCase, documentsOf } from './support/cases.js'
import { drawFrom } from './support/forger.js'

function shuffled<One>(list: readonly One[], seed: number): One[] {
  const draw = drawFrom(seed)
  const left = [...list]
  return list.map(() => left.splice(draw(left.length), 1)[0] as One)
}

const articles: readonly Article[] = [
  ['a', 'The bridge at Umber will close for a year, Mayor Ruth Calder said on Tuesday.', 'Umber Gazette'],
  ['b', 'Mayor Ruth Calder said on Tuesday that the bridge at Umber would close for a year.', 'Valley Echo'],
  ['c', 'Trams in Belmark stood still on Monday after a storm cut the power.', 'Belmark Post']
].map(([id = '', text = '', publisher = '']) => ({
  ...{ id, text, publisher, source: `${id}.txt`, title: null, author: null, publishedAt: '2026-05-06', url: null },
  ...{ language: 'en', tags: [] }
}))

describe('digest', () => {
  describe.each(cases)('of the case $name', (one) => {
    let documents: readonly Document[]
    beforeAll(async () => {
      documents = await documentsOf(one)
    })

    it('has the same bytes for 50 shuffles of the articles', () => {
      const expected = JSON.stringify(digestOf(documents))
      for (let seed = 0; seed < 50; seed++) expect(JSON.stringify(digestOf(shuffled(documents, seed)))).toBe(expected)
    })

    it('counts no origin more when every article is given twice', async () => {
      const twice = digestOf([...documents, ...documents])
      expect(twice.stories).toEqual((await digestOfCase(one)).stories.map((story) => story))
    })

    it('lets every body sentence be printed or stand in the ledger', () => {
      const { left, stories, articles: held } = digestOf(documents)
      const told = [...left, ...stories.flatMap(({ keyPoints }) => keyPoints.flatMap(({ evidence }) => evidence))]
      for (const { article, sentences } of documents) {
        const id = held.find(({ source, text }) => source === article.source && text === article.text)?.id
        for (const { start, end, role } of sentences) {
          const isTold = told.some((span) => span.article === id && span.start <= start && end <= span.end)
          if (role === 'body') expect(isTold, article.text.slice(start, end)).toBe(true)
        }
      }
    })
  })

  const textsOf = ({ stories }: Digest) =>
    stories.flatMap(({ headline, keyPoints, figures, quotes, timeline, people }) =>
      [headline, ...keyPoints, ...figures, ...quotes, ...timeline, ...people.map(({ name }) => ({ text: name }))].map(
        ({ text }) => text
      )
    )

  it('prints no statement that holds a muted word, and counts it in the ledger', () => {
    const told = digest(articles, { mute: ['Umber'] })
    expect(textsOf(told).filter((text) => /umber/i.test(text))).toEqual([])
    expect(told.left.some(({ rule }) => rule === 'muted')).toBe(true)
  })

  it('takes no statement from a muted source', () => {
    expect(textsOf(digest(articles, { mute: ['belmark post'] })).filter((text) => /Belmark/.test(text))).toEqual([])
  })

  it('puts pinned stories first, and followed ones before the others', () => {
    expect(digest(articles).stories[0]?.headline.text).toContain('Umber')
    expect(digest(articles, { pin: ['trams'] }).stories[0]?.headline.text).toContain('Trams')
    expect(digest(articles, { follow: ['Belmark Post'] }).stories[0]?.headline.text).toContain('Trams')
  })

  it('puts all articles into one story when asked', () => {
    expect(digest(articles, { oneStory: true }).stories).toHaveLength(1)
  })

  it('passes over dated articles that are too old', () => {
    const told = digest(
      articles.map((article, index) => (index === 2 ? { ...article, publishedAt: '2026-05-01' } : article)),
      { sinceHours: 36 }
    )
    expect(told.stories).toHaveLength(1)
    expect(told.left.filter(({ article, rule }) => article === 'c' && rule === 'old')).toHaveLength(1)
  })

  it('lists an article in another language and never merges it', () => {
    const text =
      'Die Brücke von Umber wird für ein Jahr geschlossen, sagte die Bürgermeisterin am Dienstag vor der Presse in der Stadt.'
    const told = digest([...articles, { ...(articles[0] as Article), id: 'd', text, language: null }])
    expect(told.notices.find(({ rule }) => rule === 'other-language')?.article).toBe('d')
    expect(told.stories.flatMap((story) => story.articles)).not.toContain('d')
  })

  it.each([[{ stories: 0 }], [{ keyPoints: 1.5 }], [{ words: -3 }], [{ date: 'tomorrow' }]])(
    'refuses %j',
    (options) => {
      expect(() => digest(articles, options)).toThrow(RangeError)
    }
  )

  it('makes a digest of nothing', () => {
    expect(digest([])).toMatchObject({ stories: [], articles: [], edition: { date: null } })
  })
})
