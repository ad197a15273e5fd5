/** Precision and recall of an article's body by shingles of four tokens, with counts. */
export interface BodyScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** The score of `found` against `gold`; a page of which nothing was found scores 0. */
export function bodyScore(found: string, gold: string): BodyScore {
  const [ours, theirs] = [shinglesOf(found), shinglesOf(gold)]
  let shared = 0
  for (const [shingle, count] of ours) shared += Math.min(count, theirs.get(shingle) ?? 0)
  const precision = shared / Math.max(1, sum(ours))
  const recall = shared / Math.max(1, sum(theirs))
  return { precision, recall, f1: f1Of(precision, recall) }
}

/** The harmonic mean. */
export function f1Of(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

function shinglesOf(text: string): Map<string, number> {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  if (tokens.length === 0) return counts
  for (let at = 0; at < Math.max(1, tokens.length - 3); at++) {
    const shingle = tokens.slice(at, at + 4).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0)
}
