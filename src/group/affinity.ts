import type { Fingerprint } from './fingerprint.js'

/** How alike two documents are, 0 to 1: the cosine of their words, less where days of publication lie apart. */
export function affinityOf(a: Fingerprint, b: Fingerprint): number {
  return productOf(a, b) * nearnessOf(a.day, b.day)
}

/**
 * Days, after the first, over which a likeness falls to a third where both dates are known, and what is left of it for
 * any distance: a trial is reported months after the arrest. Chosen on the dated sets, where 4 to 9 days do equally well;
 * without the floor stories of ECB+ fall apart (BCubed F1 .913 against .933).
 */
const decayDays = 6
const leastNearness = 0.5

/** What the days of publication leave of a likeness: 1 where one is not known. */
export function nearnessOf(a: number | null, b: number | null): number {
  if (a === null || b === null) return 1
  return Math.max(leastNearness, Math.exp(-Math.max(0, Math.abs(a - b) - 1) / decayDays))
}

/** The cosine of two vectors of length 1. */
export function productOf(a: Fingerprint, b: Fingerprint): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
    const left = a.terms[i]!
    const right = b.terms[j]!
    if (left === right) sum += a.weights[i++]! * b.weights[j++]!
    else if (left < right) i++
    else j++
  }
  return sum
}
