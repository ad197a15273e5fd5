import type { StoryContext } from './context.js'
import type { PairWorths } from './choice.js'
import type { Reading } from './readings.js'

/**
 * What each pair of neighbouring words is worth in a story: the number of further articles that hold it, copies counted with
 * their original, and a little for standing near the head of an article, which alone decides in a story of one article.
 * `readings`: all of the story, as their pairs are numbered.
 */
export function pairWorths(readings: readonly Reading[], { copies }: Pick<StoryContext, 'copies'>): PairWorths {
  const lengths = lengthsOf(readings)
  const holdings: Holdings = { last: [], articles: [], heads: [] }
  for (const { wording, pairs, position } of readings) {
    const { id } = wording.place.document.article
    const head = (headWorth * Math.min(1, lengths.get(id)! / longArticle)) / (1 + position)
    hold(holdings, pairs, originalOf(id, copies), head)
  }
  const { articles, heads } = holdings
  const most = articles.reduce((one, other) => Math.max(one, other), 0)
  const shared = Float64Array.from({ length: most + 1 }, (_, holders) => (holders - 1) ** sharing)
  return Float64Array.from(heads, (head, pair) => shared[articles[pair]!]! + head)
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

/** By the number of a pair. */
interface Holdings {
  /** Readings come article by article, so the last one is enough to count each once; a copy far off counts again. */
  readonly last: string[]
  readonly articles: number[]
  readonly heads: number[]
}

function hold({ last, articles, heads }: Holdings, pairs: readonly number[], article: string, head: number): void {
  for (const pair of pairs) {
    const known = last[pair]
    if (known !== article) {
      last[pair] = article
      articles[pair] = known === undefined ? 1 : articles[pair]! + 1
    }
    heads[pair] = known === undefined ? head : Math.max(heads[pair]!, head)
  }
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
