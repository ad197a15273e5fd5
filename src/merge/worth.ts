import type { StoryContext } from './context.js'
import type { PairWeight } from './choice.js'
import type { Reading } from './readings.js'

/**
 * What a pair of neighbouring words is worth in a story: the number of further articles that hold it, copies counted with
 * their original, and a little for standing near the head of an article, which alone decides in a story of one article.
 */
export function pairWorth(readings: readonly Reading[], { copies }: Pick<StoryContext, 'copies'>): PairWeight {
  const holders = new Map<number, Holding>()
  for (const { wording, pairs, position } of readings) {
    const { id } = wording.place.document.article
    const article = originalOf(id, copies)
    for (const pair of pairs) {
      const held = holders.get(pair)
      if (held === undefined) holders.set(pair, { last: article, articles: 1, position })
      else {
        if (held.last !== article) [held.last, held.articles] = [article, held.articles + 1]
        held.position = Math.min(held.position, position)
      }
    }
  }
  return (pair) => {
    const held = holders.get(pair)
    return held === undefined ? 0 : held.articles - 1 + headWorth / (1 + held.position)
  }
}

/** Worth of a pair in the first sentence of an article, in articles. */
const headWorth = 0.3

interface Holding {
  /** Readings come article by article, so the last one is enough to count each once; a copy far off counts again. */
  last: string
  articles: number
  position: number
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
