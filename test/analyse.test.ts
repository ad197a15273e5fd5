import { describe, expect, it } from 'vitest'
import { analyse } from '../src/analyse.js'
import type { Article } from '../src/types.js'

const article: Article = {
  id: 'a',
  source: 'a.txt',
  text: '"The bridge will not hold another winter," Mayor Ruth Calder told the Valley Echo on Tuesday.',
  title: null,
  author: null,
  publisher: 'Umber Gazette',
  publishedAt: '2026-05-06',
  url: null,
  language: null,
  tags: []
}

describe('analyse', () => {
  it('names who passed a quote on', () => {
    expect(analyse(article).quotes[0]).toMatchObject({ speaker: 'Ruth Calder', via: ['Valley Echo'] })
  })

  it('never names the outlet that prints the article itself', () => {
    expect(analyse({ ...article, publisher: 'The Valley Echo' }).quotes[0]).toMatchObject({ via: [], viaAt: [] })
  })

  it('keeps sentences inside blocks, and every place inside the text', () => {
    const text =
      'Toll rises in Orvaland\n\nBy Ann Roe\n\nThe toll rose to 31 on Tuesday. "We go on," said Pedro Salas.\n\nShare'
    const document = analyse({ ...article, text })
    for (const { start, end, block } of document.sentences) {
      const held = document.blocks[block]
      expect(held && held.start <= start && end <= held.end).toBe(true)
    }
    expect(document.sentences.map(({ role }) => role)).toContain('body')
  })
})
