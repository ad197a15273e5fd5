import { background } from './background.js'

/** What a term tells: its inverse document frequency. */
export type WeightOf = (term: string) => number

/**
 * The natural logarithm of how rare a term is among news documents, 0.5 to 7.8, from a background table: the same whatever
 * else is in the batch, so that one threshold holds for 2 articles and for 20,000. Terms it does not know are the rarest.
 */
export const weightOf: WeightOf = (term) => backgroundWeights().get(term) ?? unknownWeight()

/** How many news documents the table was counted over. */
export const backgroundDocuments = background.documents

let weights: ReadonlyMap<string, number> | null = null

function backgroundWeights(): ReadonlyMap<string, number> {
  return (weights ??= weightsIn(background.levels))
}

function unknownWeight(): number {
  return Math.log(background.documents / 0.5)
}

function weightsIn(levels: string): Map<string, number> {
  const found = new Map<string, number>()
  for (const line of levels.split('\n')) {
    const [level, ...stems] = line.split(' ')
    const weight = Number(level) / 10
    for (const stem of stems) found.set(stem, weight)
  }
  return found
}
