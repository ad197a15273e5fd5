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
  const found: Set<number>[] = fingerprints.map(() => new Set())
  const likeness = new Float64Array(fingerprints.length)
  for (const [number, fingerprint] of fingerprints.entries()) {
    for (const other of nearest(number, fingerprint, postings, likeness)) {
      found[Math.min(number, other)]!.add(Math.max(number, other))
    }
  }
  return found.map((others, number) =>
    [...others]
      .toSorted((a, b) => a - b)
      .map((other) => ({ other, likeness: productOf(fingerprints[number]!, fingerprints[other]!) }))
  )
}

/** Term -> documents that hold it and its weight in each. */
interface Posting {
  readonly documents: number[]
  readonly weights: number[]
}

function postingsOf(fingerprints: readonly Fingerprint[]): ReadonlyMap<number, Posting> {
  const postings = new Map<number, Posting>()
  for (const [number, { terms, weights }] of fingerprints.entries()) {
    for (let index = 0; index < terms.length; index++) {
      const term = terms[index]!
      let posting = postings.get(term)
      if (!posting) postings.set(term, (posting = { documents: [], weights: [] }))
      posting.documents.push(number)
      posting.weights.push(weights[index]!)
    }
  }
  return postings
}

function nearest(
  number: number,
  fingerprint: Fingerprint,
  postings: ReadonlyMap<number, Posting>,
  likeness: Float64Array
): number[] {
  const touched: number[] = []
  for (const index of probesOf(fingerprint, postings)) {
    const { documents, weights } = postings.get(fingerprint.terms[index]!)!
    const weight = fingerprint.weights[index]!
    for (let at = 0; at < documents.length; at++) {
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

function probesOf({ terms, weights }: Fingerprint, postings: ReadonlyMap<number, Posting>): number[] {
  const usable: number[] = []
  for (let index = 0; index < terms.length; index++) {
    const count = postings.get(terms[index]!)!.documents.length
    if (count > 1 && count <= longestPosting) usable.push(index)
  }
  return usable.toSorted((a, b) => weights[b]! - weights[a]! || a - b).slice(0, probes)
}
