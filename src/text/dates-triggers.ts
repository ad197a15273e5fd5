// The search for words that give a date away: one pass over the text, a look-up a word.

import type { Range } from '../types.js'
import { type Family, monthNames, weekdayNames } from './dates-grammar.js'
import { isDigit, isUpper } from './letters.js'

/** A word that may be part of a date. */
export interface Trigger extends Range {
  /** Key of `triggerFamilies`. */
  readonly key: string
  /** How many words before it the expression may begin. */
  readonly back: number
}

interface Kind {
  readonly families: readonly Family[]
  readonly back: number
  /** Names are written with a capital. */
  readonly capital: boolean
}

const month: Kind = { families: ['month'], back: 5, capital: true }
const weekday: Kind = { families: ['month', 'weekday'], back: 5, capital: true }
const unit: Kind = { families: ['unit', 'feast'], back: 5, capital: false }
const word: Kind = { families: ['word'], back: 8, capital: false }
const feast: Kind = { families: ['feast'], back: 3, capital: true }
const fullYear: Kind = { families: ['numeric', 'year'], back: 3, capital: false }
const figures: Kind = { families: ['numeric'], back: 0, capital: false }

const kinds: ReadonlyMap<string, Kind> = new Map([
  ['2025', fullYear] as const,
  ['4.11.', figures] as const,
  ...[...monthNames, ...'jan feb mar apr jun jul aug sep sept oct nov dec'.split(' ')].map(
    (name) => [name, month] as const
  ),
  ...weekdayNames.map((name) => [name, weekday] as const),
  ['nineteen', { families: ['year'], back: 0, capital: false }] as const,
  ...['christmas', 'eve', 'boxing', 'thanksgiving', 'halloween', 'fourth'].map((name) => [name, feast] as const),
  ...'day week weekend month quarter half year spring summer autumn fall winter'
    .split(' ')
    .map((name) => [name, unit] as const),
  ...'today yesterday tomorrow tonight ago earlier previously before later now currently recently nowadays days time morning afternoon evening night'
    .split(' ')
    .map((name) => [name, word] as const)
])

/** Every key of a trigger with its families; words stand for themselves, `2025` for years, `4.11.` for days in figures. */
export const triggerFamilies: ReadonlyMap<string, readonly Family[]> = new Map(
  [...kinds].map(([key, { families }]) => [key, families])
)

/** The next such word at or after `from`; `null` if there is none. */
export function nextTrigger(text: string, from: number): Trigger | null {
  for (let start = from; start < text.length;) {
    const unit = text.charCodeAt(start)
    if (!isWordUnit(unit)) {
      start++
      continue
    }
    const end = wordEnd(text, start)
    const key = isDigit(unit) ? keyOfFigures(text, start, end) : keyOfWord(text, start, end)
    if (key) return { start, end, key, back: kinds.get(key)?.back ?? 0 }
    start = end
  }
  return null
}

/** The starts of `count` words before `start`, the furthest first, then `start` itself; none before `limit`. */
export function startsBefore(text: string, start: number, count: number, limit: number): number[] {
  const starts = [start]
  let at = start
  for (let words = 0; words < count; words++) {
    let end = at
    while (end > limit && end > at - longestGap && !isWordUnit(text.charCodeAt(end - 1))) end--
    let begin = end
    while (begin > limit && begin > end - longestWord && isWordUnit(text.charCodeAt(begin - 1))) begin--
    if (begin === end) break
    starts.push(begin)
    at = begin
  }
  return starts.toReversed()
}

/** Between two words of one expression stand a space and a mark or two. */
const longestGap = 3

/** No word of an expression is longer than "yesterday" or "Wednesday", but for ordinals and roughly. */
const longestWord = 14

function isWordUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || isDigit(unit) || (unit > 0xbf && unit < 0x2000)
}

function wordEnd(text: string, start: number): number {
  let end = start + 1
  while (end < text.length && isWordUnit(text.charCodeAt(end))) end++
  return end
}

function keyOfWord(text: string, start: number, end: number): string | null {
  const length = end - start
  if (length < 3 || length > 12 || shapes[shapeOf(text.charCodeAt(start), length)] !== 1) return null
  const key = text.slice(start, end).toLowerCase()
  const kind = kinds.get(key)
  return kind && (!kind.capital || isUpper(text.charCodeAt(start))) ? key : null
}

/** First letters and lengths of the words: most words of a text have another, and need not be looked up. */
const shapes = new Uint8Array(512)
for (const key of kinds.keys()) shapes[shapeOf(key.charCodeAt(0), key.length)] = 1

function shapeOf(first: number, length: number): number {
  return ((first & 31) << 4) | length
}

/** Years, decades ("1990s"), and days in figures ("4.11.2025"). */
function keyOfFigures(text: string, start: number, end: number): string | null {
  const length = end - start
  const first = text.charCodeAt(start)
  if (length >= 4 && length <= 5 && (first === 49 || first === 50)) return '2025'
  return length <= 2 && isDateMark(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1)) ? '4.11.' : null
}

function isDateMark(unit: number): boolean {
  return unit === 45 || unit === 46 || unit === 47
}
