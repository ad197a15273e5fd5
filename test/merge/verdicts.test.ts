import { describe, expect, it } from 'vitest'
import { digest } from '../../src/digest.js'
import type { Article } from '../../src/types.js'
import { verdictCases, type VerdictCase } from './verdict.cases.js'

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
  const judged = verdictCases.map((one) => ({ ...one, found: verdictOn(one) }))

  it('gives the right one of five in at least nine of ten pairs', () => {
    expect(judged.length).toBeGreaterThanOrEqual(80)
    const right = judged.filter(({ verdict, found }) => found === verdict)
    expect(right.length / judged.length).toBeGreaterThanOrEqual(0.9)
  })

  it('calls nothing a contradiction that is told of another thing or time', () => {
    const wrong = judged.filter(({ verdict, found }) => verdict !== 'differs' && found === 'differs')
    expect(wrong).toEqual([])
  })
})
