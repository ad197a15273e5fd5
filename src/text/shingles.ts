import { wordPlacesIn } from './words.js'
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
  const words = ranges.flatMap((range) => wordHashesIn(text, range))
  const hashes = new Uint32Array(Math.max(0, words.length - size + 1))
  for (let start = 0; start < hashes.length; start++) {
    let hash = basis
    for (let index = start; index < start + size; index++) hash = Math.imul(hash ^ words[index]!, prime) ^ (hash >>> 15)
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

const basis = 0x811c9dc5
const prime = 0x01000193

function wordHashesIn(text: string, range: Range): number[] {
  const places = wordPlacesIn(text, range)
  const hashes: number[] = []
  for (let index = 0; index < places.length; index += 2) {
    const word = text.slice(places[index], places[index + 1]).toLowerCase()
    let hash = basis
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ plainUnit(word.charCodeAt(at)), prime)
    hashes.push(hash)
  }
  return hashes
}

/** A curly apostrophe is a straight one. */
function plainUnit(unit: number): number {
  return unit === 0x2019 ? 39 : unit
}

function unique(sorted: Uint32Array): Shingles {
  let kept = 0
  for (let index = 0; index < sorted.length; index++) {
    if (index === 0 || sorted[index] !== sorted[index - 1]) sorted[kept++] = sorted[index]!
  }
  return sorted.slice(0, kept)
}
