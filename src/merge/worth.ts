import type { StoryContext } from './context.js'
import type { PairWeight } from './choice.js'
import type { Reading } from './readings.js'

/**
 * What a pair of neighbouring words is worth in a story: the number of further articles that hold it, copies counted with
 * their original, and a little for standing near the head of an article, which alone decides in a story of one article.
 */
export function pairWorth(readings: readonly Reading[], { copies }: Pick<StoryContext, 'copies'>): PairWeight {
  const lengths = lengthsOf(readings)
  const holders = new Map<number, Holding>()
  for (const { wording, pairs, position } of readings) {
    const { id } = wording.place.document.article
    const article = originalOf(id, copies)
    const head = (headWorth * Math.min(1, lengths.get(id)! / longArticle)) / (1 + position)
    for (const pair of pairs) {
      const held = holders.get(pair)
      if (held === undefined) holders.set(pair, { last: article, articles: 1, head })
      else {
        if (held.last !== article) [held.last, held.articles] = [article, held.articles + 1]
        held.head = Math.max(held.head, head)
      }
    }
  }
  const worths = Float64Array.from({ length: mostOf(holders) + 1 }, (_, articles) => (articles - 1) ** sharing)
  return (pair) => {
    const held = holders.get(pair)
    return held === undefined ? 0 : worths[held.articles]! + held.head
  }
}

/**
 * Worth of a pair in the first sentence of an article, in articles. The longer an article, the more its head stands for it;
 * from `longArticle` sentences on all of it. Chosen on summaries of full articles and of excerpts, with `sharing`.
 */
const headWorth = 0.2
const longArticle = 20

/**
 * What many articles hold counts for more than its number: above one, so that a pair of three articles is worth more than
 * two pairs of two. Chosen with `headWorth` and choice's `inOtherWords` on the visible summaries: R-2 of excerpts
 * 16.5 -> 16.9, of full articles 15.9 as before.
 */
const sharing = 1.3

function lengthsOf(readings: readonly Reading[]): Map<string, number> {
  const lengths = new Map<string, number>()
  for (const { wording, position } of readings) lengths.set(wording.place.document.article.id, position + 1)
  return lengths
}

interface Holding {
  /** Readings come article by article, so the last one is enough to count each once; a copy far off counts again. */
  last: string
  articles: number
  head: number
}

function mostOf(holders: ReadonlyMap<number, Holding>): number {
  let most = 0
  for (const { articles } of holders.values()) if (articles > most) most = articles
  return most
}

function originalOf(id: string, copies: ReadonlyMap<string, string>): string {
  let at = id
  for (let steps = 0; steps < 10; steps++) {
    const original = copies.get(at)
    if (original === undefined) return at
    at = original
  }
  return at
}
