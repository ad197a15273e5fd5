import type { Shingles } from '../text/shingles.js'
import type { Duplicate } from '../types.js'
import type { Neighbours } from './candidates.js'
import { changedFigures, copyOfMeaning, hasOtherNames, copyOfWords, leastRewritten, type Copy } from './copies.js'
import { bodyOf, type DocumentFingerprint } from './fingerprint.js'

/** Number of a copy -> number of its original, which is no copy itself, and what makes it one. */
export type Copies = ReadonlyMap<number, { readonly original: number; readonly copy: Copy }>

/** The copies among the documents. The original is the one dated earlier, else the longer, else the lesser id. */
export function copiesAmong(fingerprints: readonly DocumentFingerprint[], neighbours: Neighbours): Copies {
  const order = fingerprints.map((_, number) => number).toSorted((a, b) => precedence(fingerprints, a, b))
  const copies = new Map<number, { original: number; copy: Copy }>()
  copiesOfWords(order, fingerprints, copies)
  copiesOfMeaning(order, fingerprints, neighbours, copies)
  return copies
}

/** The copies as the grouping prints them, in order of their ids. */
export function duplicatesOf(fingerprints: readonly DocumentFingerprint[], copies: Copies): Duplicate[] {
  const idOf = (number: number): string => fingerprints[number]!.id
  return [...copies]
    .toSorted(([a], [b]) => a - b)
    .map(([number, { original, copy }]) => ({ a: idOf(original), b: idOf(number), ...copy }))
}

type Text = Pick<DocumentFingerprint, 'document' | 'shingles'>

function changesIn(a: Text, b: Text): string {
  return changedFigures(bodyTextOf(a), bodyTextOf(b))
}

function isOfOthers({ kind }: Copy, a: Text, b: Text): boolean {
  return kind !== 'exact' && hasOtherNames(bodyTextOf(a), bodyTextOf(b))
}

function bodyTextOf({ document }: Text): string {
  return bodyOf(document)
    .map(({ start, end }) => document.article.text.slice(start, end))
    .join('\n\n')
}

function precedence(fingerprints: readonly DocumentFingerprint[], a: number, b: number): number {
  const [left, right] = [fingerprints[a]!, fingerprints[b]!]
  const dated = left.day !== null && right.day !== null ? left.day - right.day : 0
  return dated || right.shingles.length - left.shingles.length || a - b
}

/** One run in eight is looked up, of short texts all. */
const sampled = 8
const short = 120
/** Originals that share a run: more are boilerplate of a house, not a common text. */
const longestPosting = 64
const fewProbes = 10
/** Originals that are compared in full. */
const compared = 8

function copiesOfWords(
  order: readonly number[],
  texts: readonly Text[],
  copies: Map<number, { original: number; copy: Copy }>
): void {
  const postings = new Map<number, number[]>()
  const shared = new Uint32Array(texts.length)
  for (const number of order) {
    const text = texts[number]!
    const { shingles } = text
    const probes = shingles.length < short ? shingles : shingles.filter((hash) => hash % sampled === 0)
    for (const original of mostShared(probes, postings, shared)) {
      const copy = copyOfWords(texts[original]!.shingles, shingles, () => changesIn(texts[original]!, text))
      if (!copy || isOfOthers(copy, texts[original]!, text)) continue
      copies.set(number, { original, copy })
      break
    }
    if (!copies.has(number)) addPostings(number, probes, postings)
  }
}

/** The originals that share most runs with a text, at most `compared`. `counts` holds a zero for each text, before and after. */
function mostShared(probes: Shingles, postings: ReadonlyMap<number, readonly number[]>, counts: Uint32Array): number[] {
  const touched: number[] = []
  for (const hash of probes) {
    const posting = postings.get(hash)
    if (posting === undefined) continue
    for (const original of posting) if (counts[original]!++ === 0) touched.push(original)
  }
  // One run in common is a phrase; in a text of few runs it may be a fifth of them.
  const least = probes.length < fewProbes ? 1 : 2
  const most: number[] = []
  for (const original of touched) if (counts[original]! >= least) rank(original, most, counts)
  for (const original of touched) counts[original] = 0
  return most
}

/** Puts an original into its place among those that share most, where it is one: a list of eight is not worth sorting all. */
function rank(original: number, most: number[], counts: Uint32Array): void {
  const count = counts[original]!
  const isBefore = (other: number) => count > counts[other]! || (count === counts[other]! && original < other)
  let at = most.length
  while (at > 0 && isBefore(most[at - 1]!)) at--
  if (at === compared) return
  most.splice(at, 0, original)
  if (most.length > compared) most.pop()
}

function addPostings(number: number, probes: Shingles, postings: Map<number, number[]>): void {
  for (const hash of probes) {
    const posting = postings.get(hash)
    if (!posting) postings.set(hash, [number])
    else if (posting.length < longestPosting) posting.push(number)
  }
}

function copiesOfMeaning(
  order: readonly number[],
  texts: readonly Text[],
  neighbours: Neighbours,
  copies: Map<number, { original: number; copy: Copy }>
): void {
  const place = new Map(order.map((number, index) => [number, index]))
  const originals = new Set([...copies.values()].map(({ original }) => original))
  for (const [one, others] of neighbours.entries()) {
    for (const { other, likeness: cosine } of others) {
      if (cosine < leastRewritten || copies.has(one) || copies.has(other)) continue
      const [original, later] = place.get(one)! < place.get(other)! ? [one, other] : [other, one]
      const [left, right] = [texts[original]!, texts[later]!]
      const copy = copyOfMeaning(left.shingles, right.shingles, cosine, () => changesIn(left, right))
      if (!copy || originals.has(later) || isOfOthers(copy, left, right)) continue
      copies.set(later, { original, copy })
      originals.add(original)
    }
  }
}
