import type { Range } from '../types.js'

/** A word with its place: lower case, curly apostrophes straight, initials without the last stop ("u.s"). */
export interface Word extends Range {
  readonly word: string
}

/**
 * The words of a text, or of a range of it: runs of letters and digits with inner apostrophes ("can't"), digits with
 * inner stops and commas ("1,200.5"), initials ("U.S."). Hyphens and slashes part words. Linear; no `Intl`.
 */
export function wordsIn(text: string, range?: Range): Word[] {
  const places = range ? wordPlacesIn(text, range.start, range.end) : wordPlacesIn(text)
  const words: Word[] = []
  for (let index = 0; index < places.length; index += 2) {
    const start = places[index]!
    const end = places[index + 1]!
    words.push({ word: toPlain(text.slice(start, end)), start, end })
  }
  return words
}

/**
 * The same without objects: start, end, start, end, ... For long texts. The range is given in numbers: what has a start and an
 * end has many shapes, and V8 reads these slowly.
 */
export function wordPlacesIn(text: string, from = 0, end = text.length): number[] {
  const places: number[] = []
  let at = from
  while (at < end) {
    if (kindAt(text, at) === 0) {
      at++
      continue
    }
    const start = at
    at = wordEndFrom(text, start, end)
    places.push(start, at)
    // What stands there is no part of a word.
    at++
  }
  return places
}

/** In lower case, with straight apostrophes. */
export function toPlain(surface: string): string {
  const lower = surface.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

/** 0: no part of a word; 1: letter or mark; 2: digit. Filled as characters are met. */
const kinds = new Uint8Array(0x10000).fill(255)

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const kind = kinds[unit]!
  if (kind !== 255) return kind
  const letter = String.fromCharCode(unit)
  return (kinds[unit] = /\p{N}/u.test(letter) ? 2 : /[\p{L}\p{M}]/u.test(letter) ? 1 : 0)
}

function wordEndFrom(text: string, start: number, limit: number): number {
  let at = start + 1
  for (;;) {
    while (at < limit && kindAt(text, at) !== 0) at++
    if (at + 1 >= limit || !joins(text, start, at)) return at
    at++
  }
}

/** Whether the sign at `at`, between two parts, belongs to the word: can't, 1,200.5, U.S. */
function joins(text: string, start: number, at: number): boolean {
  const sign = text.charCodeAt(at)
  // The usual case: nothing more is looked at.
  if (sign === 32) return false
  const before = kindAt(text, at - 1)
  const after = kindAt(text, at + 1)
  if (after === 0) return false
  if (sign === 39 || sign === 0x2019) return before === 1 && after === 1
  if (sign !== 46 && sign !== 44) return false
  if (before === 2 && after === 2) return true
  return sign === 46 && before === 1 && after === 1 && isInitials(text, start, at)
}

function isInitials(text: string, start: number, at: number): boolean {
  const alone = at - start === 1 || text.charCodeAt(at - 2) === 46
  return (
    alone
    && (at + 2 >= text.length || kindAt(text, at + 2) === 0)
    && !(text.charCodeAt(at + 1) >= 97 && at - start > 1 && text.charCodeAt(at - 1) < 97)
  )
}

/** Whether a word in lower case is an adverb by its ending: "sharply", not "family". */
export function isAdverb(word: string): boolean {
  return word.length > 4 && word.endsWith('ly') && !nounsInLy.has(word) && !/[^a-z]/.test(word)
}

const nounsInLy = new Set(
  'family ally assembly bully tally anomaly monopoly supply rally reply folly belly jelly homily butterfly'.split(' ')
)
