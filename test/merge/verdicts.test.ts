import { describe, expect, it } from 'vitest'
import { digest } from '../../src/digest.js'
import type { Article } from '../../src/types.js'
import { verdictCases, type VerdictCase } from './verdict.cases.js'
import { moreVerdictCases } from './verdict.second.js'

function article(id: string, text: string, publishedAt: string | null): Article {
  const fields = { title: null, author: null, url: null, language: 'en', tags: [] }
  return { id, source: `${id}.txt`, text, publishedAt, publisher: `Outlet ${id}`, ...fields }
}

/** The verdict on the figure of the case; `null` where the digest has no such figure. */
function verdictOn({ a, b, figure, days = ['2026-03-02', '2026-03-02'] }: VerdictCase): string | null {
  const articles = [article('a', a, days[0]), article('b', b, days[1])]
  const { stories } = digest(articles, { oneStory: true })
  const figures = stories.flatMap((story) => story.figures)
  return figures.find(({ text }) => text.toLowerCase() === figure.toLowerCase())?.verdict ?? null
}

describe('the verdicts on figures across sources', () => {
  const judged = [...verdictCases, ...moreVerdictCases].map((one) => ({ ...one, found: verdictOn(one) }))

  it('gives the right one of five in at least nine of ten pairs', () => {
    expect(judged.length).toBeGreaterThanOrEqual(80)
    const right = judged.filter(({ verdict, found }) => found === verdict)
    expect(right.length / judged.length).toBeGreaterThanOrEqual(0.9)
  })

  it('calls nothing a contradiction that is told of another thing or time', () => {
    const wrong = judged.filter(({ verdict, found }) => verdict !== 'differs' && found === 'differs')
    expect(wrong).toEqual([])
  })

  it.each([
    ['deaths and dead', 'agree', 'The floods of Norvale have caused'],
    ['arrests and arrested', 'agree', 'There were 46 arrests'],
    ['two nouns of one crowd', 'agree', 'Three workers were killed'],
    ['a toll that is later told as deaths', 'superseded', 'The slide above Sel caused'],
    ['deaths in two towns', 'single-source', 'The storm brought at least two deaths in Holm'],
    ['deaths at one place and all over', 'single-source', 'The gale meant two deaths'],
    ['a rate in two orders of words', 'agree', 'The pump moves 900 litres of brine a minute.', 'Each minute'],
    ['a rate and a quantity', 'single-source', 'The pump moves 900 litres of brine a minute.', 'The tank'],
    ['arrests of a later day', 'single-source', 'Twelve people were arrested']
  ])('knows %s', (_what, verdict, words, other = '') => {
    const found = judged.filter(({ a, b }) => a.startsWith(words) && b.startsWith(other)).map((one) => one.found)
    expect(new Set(found)).toEqual(new Set([verdict]))
  })
})
