/** Precision, recall and F1 as shares of 1. */
export interface Agreement {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/**
 * BCubed (Bagga and Baldwin 1998): for each member, how much of its found group shares its true group, and how much of its
 * true group it was found with; means over members, and F1 of the means. `found[i]` and `gold[i]` are member i's groups.
 */
export function bcubedOf(found: readonly string[], gold: readonly string[]): Agreement {
  const sizeFound = countsOf(found)
  const sizeGold = countsOf(gold)
  const pair = (index: number): string => `${found[index]}\n${gold[index]}`
  const both = countsOf(found.map((_, index) => pair(index)))
  let precision = 0
  let recall = 0
  for (let index = 0; index < found.length; index++) {
    const shared = both.get(pair(index))!
    precision += shared / sizeFound.get(found[index]!)! / found.length
    recall += shared / sizeGold.get(gold[index]!)! / found.length
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

/** Share of the pairs of one topic and two gold stories that were put into one group; 0 if there are none. */
export function lookalikesMerged(
  found: readonly string[],
  gold: readonly string[],
  topics: readonly (string | null)[]
): number {
  let pairs = 0
  let merged = 0
  for (let a = 0; a < found.length; a++) {
    for (let b = 0; b < a; b++) {
      if (topics[a] === null || topics[a] !== topics[b] || gold[a] === gold[b]) continue
      pairs++
      if (found[a] === found[b]) merged++
    }
  }
  return pairs === 0 ? 0 : merged / pairs
}

function countsOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
