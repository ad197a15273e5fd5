import type { WeightOf } from './weights.js'
import { weightOf } from './weights.js'

/** A sparse vector of length 1: term -> weight. */
export type Vector = ReadonlyMap<string, number>

/** The vector of a list of terms: (1 + ln count) x rarity, scaled to length 1; empty for no terms. */
export function vectorOf(terms: readonly string[], weight: WeightOf = weightOf): Vector {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  for (const [term, count] of counts) counts.set(term, (1 + Math.log(count)) * weight(term))
  return scaled(counts)
}

/** The cosine of two vectors of length 1: 0 (nothing in common) to 1; 0 if one is empty. */
export function cosineOf(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [term, weight] of small) {
    const other = large.get(term)
    if (other !== undefined) sum += weight * other
  }
  return sum
}

/** The middle of several vectors, scaled to length 1. */
export function centreOf(vectors: readonly Vector[]): Vector {
  const sums = new Map<string, number>()
  for (const vector of vectors) for (const [term, weight] of vector) sums.set(term, (sums.get(term) ?? 0) + weight)
  return scaled(sums)
}

function scaled(weights: Map<string, number>): Vector {
  let squares = 0
  for (const weight of weights.values()) squares += weight * weight
  if (squares === 0) return weights
  const length = Math.sqrt(squares)
  for (const [term, weight] of weights) weights.set(term, weight / length)
  return weights
}
