import { productOf } from './affinity.js'
import type { Fingerprint } from './fingerprint.js'

/** Another document, and the cosine of the two. */
export interface Neighbour {
  readonly other: number
  readonly likeness: number
}

/** For each document its neighbours of greater number, ascending: each pair stands once. */
export type Neighbours = readonly (readonly Neighbour[])[]

/** The terms of a document by which it is looked up, the weightiest first. */
const probes = 24
/** A term that more documents hold than this finds none of them: it keeps the search linear. */
const longestPosting = 200
/** Neighbours that a document names at most. */
const neighboursKept = 24
/** Pairs below this share of likeness in the probes are no candidates. */
const leastLikeness = 0.02

/** Which documents may tell the same event: an inverted index over their weightiest terms, never all pairs. */
export function neighboursOf(fingerprints: readonly Fingerprint[]): Neighbours {
  const postings = postingsOf(fingerprints)
  const found: number[][] = fingerprints.map(() => [])
  const likeness = new Float64Array(fingerprints.length)
  for (const [number, fingerprint] of fingerprints.entries()) {
    for (const other of nearest(number, fingerprint, postings, likeness)) {
      found[Math.min(number, other)]!.push(Math.max(number, other))
    }
  }
  return found.map((others, number) => neighboursAmong(others, fingerprints[number]!, fingerprints))
}

/** Ascending; `others` may name one twice. */
function neighboursAmong(
  others: readonly number[],
  fingerprint: Fingerprint,
  fingerprints: readonly Fingerprint[]
): Neighbour[] {
  const neighbours: Neighbour[] = []
  let last = -1
  for (const other of Int32Array.from(others).toSorted()) {
    if (other !== last) neighbours.push({ other, likeness: productOf(fingerprint, fingerprints[other]!) })
    last = other
  }
  return neighbours
}

/** The documents that hold each term, and its weight in them; one term behind the other. */
interface Postings {
  /** By term: where its documents begin; those of the next begin where they end. */
  readonly from: Int32Array
  readonly documents: Int32Array
  readonly weights: Float64Array
}

function postingsOf(fingerprints: readonly Fingerprint[]): Postings {
  const terms = fingerprints.reduce((most, one) => Math.max(most, (one.terms.at(-1) ?? -1) + 1), 0)
  const from = new Int32Array(terms + 1)
  for (const one of fingerprints) for (let at = 0; at < one.terms.length; at++) from[one.terms[at]! + 1]!++
  for (let term = 0; term < terms; term++) from[term + 1]! += from[term]!
  const next = from.slice()
  const documents = new Int32Array(from[terms]!)
  const weights = new Float64Array(from[terms]!)
  for (const [number, one] of fingerprints.entries()) {
    for (let index = 0; index < one.terms.length; index++) {
      const at = next[one.terms[index]!]!++
      documents[at] = number
      weights[at] = one.weights[index]!
    }
  }
  return { from, documents, weights }
}

function nearest(number: number, fingerprint: Fingerprint, postings: Postings, likeness: Float64Array): number[] {
  const { from, documents, weights } = postings
  const touched: number[] = []
  for (const index of probesOf(fingerprint, postings)) {
    const term = fingerprint.terms[index]!
    const weight = fingerprint.weights[index]!
    for (let at = from[term]!; at < from[term + 1]!; at++) {
      const other = documents[at]!
      if (likeness[other] === 0) touched.push(other)
      likeness[other]! += weight * weights[at]!
    }
  }
  const kept = touched.filter((other) => other !== number && likeness[other]! >= leastLikeness)
  const best = kept.length <= neighboursKept ? kept : nearestFew(kept, likeness)
  for (const other of touched) likeness[other] = 0
  return best
}

/** Those of `kept` that are likest, some more where several are equally so. */
function nearestFew(kept: readonly number[], likeness: Float64Array): number[] {
  // The likest so far, ascending: most others are told by the first of them, and sorting all took three times as long.
  const best = new Float64Array(neighboursKept)
  for (const other of kept) {
    const one = likeness[other]!
    if (one <= best[0]!) continue
    let at = 1
    while (at < neighboursKept && best[at]! < one) {
      best[at - 1] = best[at]!
      at++
    }
    best[at - 1] = one
  }
  return kept.filter((other) => likeness[other]! >= best[0]!)
}

function probesOf({ terms, weights }: Fingerprint, { from }: Postings): number[] {
  const usable: number[] = []
  for (let index = 0; index < terms.length; index++) {
    const count = from[terms[index]! + 1]! - from[terms[index]!]!
    if (count > 1 && count <= longestPosting) usable.push(index)
  }
  return usable.toSorted((a, b) => weights[b]! - weights[a]! || a - b).slice(0, probes)
}
