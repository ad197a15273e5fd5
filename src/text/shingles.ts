import { hashBasis, hashPrime } from './forms.js'
import { wordsAt } from './recent-words.js'
import type { Range } from '../types.js'

/** The hashes of the runs of words in a text, ascending, each once. */
export type Shingles = Uint32Array

/**
 * The runs of `size` words in the given ranges of a text, as 32-bit hashes (FNV-1a). Capitals, marks and spacing do not
 * count, and a run goes on from one range to the next.
 */
export function shinglesOf(
  text: string,
  ranges: readonly Range[] = [{ start: 0, end: text.length }],
  size = 3
): Shingles {
  const words: number[] = []
  for (const range of ranges) addWordHashes(text, range, words)
  const hashes = new Uint32Array(Math.max(0, words.length - size + 1))
  for (let start = 0; start < hashes.length; start++) {
    let hash = hashBasis
    for (let index = start; index < start + size; index++)
      hash = Math.imul(hash ^ words[index]!, hashPrime) ^ (hash >>> 15)
    hashes[start] = hash
  }
  return unique(hashes.toSorted())
}

/** How many hashes two lists share. */
export function sharedShingles(a: Shingles, b: Shingles): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const left = a[i]!
    const right = b[j]!
    if (left === right) shared++
    if (left <= right) i++
    if (right <= left) j++
  }
  return shared
}

function addWordHashes(text: string, { start, end }: Range, hashes: number[]): void {
  const { forms, from, to } = wordsAt(text, start, end)
  for (let index = from; index < to; index++) hashes.push(forms[index]!.hash)
}

function unique(sorted: Uint32Array): Shingles {
  let kept = 0
  for (let index = 0; index < sorted.length; index++) {
    if (index === 0 || sorted[index] !== sorted[index - 1]) sorted[kept++] = sorted[index]!
  }
  return sorted.subarray(0, kept)
}
