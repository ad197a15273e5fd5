/** Mentions of numbers against gold: span IoU of half or more and an equal value, one to one (../shared/eval/README.md). */
import type { Range } from '../../../src/types.js'

/** A number in gold or found; `values` are all that count as right (cents: as cents and as parts of the unit). */
export interface Valued extends Range {
  readonly values: readonly number[]
}

/** Hits and misses summed over inputs. */
export interface Tally {
  readonly matched: number
  readonly found: number
  readonly gold: number
}

/** How many of `found` match one of `gold` each, in the order of `gold`. */
export function matchedCount(gold: readonly Valued[], found: readonly Valued[]): number {
  const free = new Set(found)
  let matched = 0
  for (const wanted of gold) {
    const hit = [...free].find((one) => overlapShare(one, wanted) >= 0.5 && sharesValue(one, wanted))
    if (!hit) continue
    free.delete(hit)
    matched++
  }
  return matched
}

/** Harmonic mean of precision and recall; 1 where there was nothing to find and nothing was found. */
export function f1({ matched, found, gold }: Tally): number {
  return found + gold === 0 ? 1 : (2 * matched) / (found + gold)
}

/** Intersection over union of two ranges in characters. */
export function overlapShare(a: Range, b: Range): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

function sharesValue(a: Valued, b: Valued): boolean {
  return a.values.some((one) => b.values.some((other) => Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one))))
}
