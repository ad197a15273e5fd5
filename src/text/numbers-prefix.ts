/** Money before a number: "$", "US$", "Rs", "MUSD", "euro". */
import {
  currencyCodes,
  currencyLetters,
  currencyPrefixes,
  currencyWordPrefixes,
  type Currency
} from './numbers-currencies.js'
import { isAlphanumeric, isLetter } from './numbers-signs.js'
import { wordLike } from './numbers-suffix-codes.js'

/** A currency before a number; `needsSize`: only beside a scale or grouped digits. */
export interface Prefix {
  readonly start: number
  readonly currency: Currency
  readonly needsSize: boolean
}

/** "MUSD 15": a scale's letter before the code. */
const scaledCodes: ReadonlyMap<string, number> = new Map([
  ['K', 1e3],
  ['M', 1e6],
  ['B', 1e9]
])

const prefixLengths = [5, 4, 3, 2, 1]
const longestPrefixRun = 8
/** The letters that prefixes end in, up to their last sign, and the signs that others end in: most words are none of them. */
const prefixRuns = new Set<string>()
const prefixSigns = new Set<string>()
for (const key of [...currencyPrefixes.keys(), ...currencyWordPrefixes.keys(), ...currencyLetters.keys()]) {
  const run = key.slice(lettersFrom(key, key.length, 0))
  if (run === '') prefixSigns.add(key.charAt(key.length - 1))
  else prefixRuns.add(run)
}
for (const letter of scaledCodes.keys()) for (const code of currencyCodes.keys()) prefixRuns.add(letter + code)

function mayEndPrefix(text: string, end: number, last: number): boolean {
  const from = lettersFrom(text, end, last)
  return from === end ? prefixSigns.has(text.charAt(end - 1)) : prefixRuns.has(text.slice(from, end))
}

function lettersFrom(text: string, end: number, last: number): number {
  let from = end
  while (from > last && end - from < longestPrefixRun && isLetter(text.charCodeAt(from - 1))) from--
  return from
}

const lowerCodes = /^(?:usd|eur|gbp|jpy|cny|rmb|inr|chf|cad|aud|hkd|nzd|sgd|krw|rs|zar|usd\$)$/

/** What ends right before `at`, or a space before it, and begins at `last` or behind. */
export function prefixBefore(text: string, at: number, last: number): Prefix | null {
  const gap = text.charCodeAt(at - 1) === 32 || text.charCodeAt(at - 1) === 0xa0 ? 1 : 0
  const end = at - gap
  if (!mayEndPrefix(text, end, last)) return null
  for (const length of prefixLengths) {
    const start = end - length
    if (start < 0 || start < last) continue
    const words = text.slice(start, end)
    const currency = currencyPrefixes.get(words)
    if (!currency || !isPrefixFree(text, start, words, gap)) continue
    return { start, currency, needsSize: wordLike.has(words) || words === 'B$' }
  }
  return (
    scaledBefore(text, end, last)
    ?? wordBefore(text, end, last, gap)
    ?? (gap === 0 ? letterBefore(text, end, last) : null)
  )
}

function scaledBefore(text: string, end: number, last: number): Prefix | null {
  const start = end - 4
  const factor = start < last ? undefined : scaledCodes.get(text.charAt(start))
  const currency = factor === undefined ? undefined : currencyCodes.get(text.slice(start + 1, end))
  if (factor === undefined || !currency || isAlphanumeric(text.charCodeAt(start - 1))) return null
  return { start, currency: { code: currency.code, factor }, needsSize: false }
}

/** "euro345", "Pounds 200m"; with a space only beside a scale or grouped digits. */
function wordBefore(text: string, end: number, last: number, gap: number): Prefix | null {
  if (!isLetter(text.charCodeAt(end - 1))) return null
  const start = Math.min(end - 1, lettersFrom(text, end, last))
  const currency = end - start > 2 ? currencyWordPrefixes.get(text.slice(start, end)) : undefined
  return currency ? { start, currency, needsSize: gap === 1 } : null
}

function isPrefixFree(text: string, start: number, words: string, gap: number): boolean {
  const first = words.charCodeAt(0)
  if (!isLetter(first)) return true
  const before = text.charCodeAt(start - 1)
  if (start > 0 && (isAlphanumeric(before) || before === 39 || before === 0x2019 || before === 45)) return false
  if (/^[a-z]{2,4}$/.test(words) && words !== 'kr') return lowerCodes.test(words)
  return !(gap === 1 && /^(?:Le|Won|Sh|Br|Fr|Dh|BD|SR|LE|JD)$/.test(words)) || words === 'Fr'
}

function letterBefore(text: string, end: number, last: number): Prefix | null {
  const currency = currencyLetters.get(text.charAt(end - 1))
  if (!currency || end - 1 < last) return null
  const before = text.charCodeAt(end - 2)
  if (end > 1 && (isAlphanumeric(before) || before === 45)) return null
  return { start: end - 1, currency, needsSize: true }
}
