import { describe, expect, it } from 'vitest'
import { cleanArticle } from '../../src/clean/clean.js'
import { readLineOf, uniqueArticles } from '../../src/clean/identity.js'
import type { Article } from '../../src/types.js'

function article(id: string, text: string, fields: Partial<Article> = {}): Article {
  const none = { title: null, author: null, publisher: null, publishedAt: null, url: null, language: null, tags: [] }
  return { id, source: 'a.txt', text, ...none, ...fields }
}

const unique = (articles: readonly Article[]) =>
  uniqueArticles(articles.map(cleanArticle)).map(({ article: { id, text, source } }) => [id, text, source])

describe('uniqueArticles', () => {
  it('reads the same again once', () => {
    expect(unique([article('x', 'One.'), article('x', 'One.')])).toEqual([['x', 'One.', 'a.txt']])
  })

  it('keeps the same source of two, whatever their order', () => {
    const two = [article('x', 'One.', { source: 'b.txt' }), article('x', 'One.', { source: 'a.txt' })]
    expect(unique(two)).toEqual(unique(two.toReversed()))
  })

  it('numbers equal ids of different texts, the same way in any order', () => {
    const three = [article('x', 'One.'), article('x', 'Two.'), article('x', 'Three.')]
    const named = new Map(unique(three).map(([id, text]) => [text, id]))
    expect([...named.values()].toSorted()).toEqual(['x', 'x-2', 'x-3'])
    expect(new Map(unique(three.toReversed()).map(([id, text]) => [text, id]))).toEqual(
      new Map([...named].toReversed())
    )
  })

  it('keeps another address or date apart, and never takes an id that is given', () => {
    const ids = unique([
      article('x', 'One.'),
      article('x', 'One.', { url: 'https://example.org' }),
      article('x-2', 'Two.')
    ])
    expect(ids.map(([id]) => id).toSorted()).toEqual(['x', 'x-2', 'x-3'])
  })
})

describe('readLineOf', () => {
  it('joins body blocks by a blank line', () => {
    const text = 'It rained on the harbour town.\nAdvertisement\nIt stopped at night.'
    expect(readLineOf(cleanArticle(article('x', text))).body).toBe(
      'It rained on the harbour town.\n\nIt stopped at night.'
    )
  })
})
