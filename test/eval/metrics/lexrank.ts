import { cosineOf, vectorOf } from '../../../src/text/similarity.js'
import { termsOf } from '../../../src/text/terms.js'

/**
 * The plain baseline: sentences by their centrality in the graph of cosines (Erkan, Radev 2004, continuous form, damping
 * .85), best first, without one that is nearly another (cosine over .7), up to `words` words.
 */
export function lexRankOf(sentences: readonly string[], _articles: number, words: number): string {
  const usable = sentences.filter((sentence) => sentence.split(/\s+/).length >= 6).slice(0, 400)
  const vectors = usable.map((sentence) => vectorOf(termsOf(sentence)))
  const links = vectors.map((a) => vectors.map((b) => cosineOf(a, b)))
  const sums = links.map((row) => row.reduce((sum, one) => sum + one, 0) || 1)
  let ranks = usable.map(() => 1 / usable.length)
  for (let round = 0; round < 30; round++) {
    ranks = ranks.map(
      (_, at) =>
        0.15 / usable.length
        + 0.85 * ranks.reduce((sum, rank, from) => sum + (rank * links[from]![at]!) / sums[from]!, 0)
    )
  }
  const order = usable.map((_, at) => at).toSorted((a, b) => ranks[b]! - ranks[a]!)
  const picked: number[] = []
  let count = 0
  for (const at of order) {
    if (count >= words) break
    if (picked.some((other) => links[at]![other]! > 0.7)) continue
    picked.push(at)
    count += usable[at]!.split(/\s+/).length
  }
  return picked.map((at) => usable[at]).join(' ')
}
