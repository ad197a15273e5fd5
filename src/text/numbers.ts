/**
 * Numbers with their units in plain text: money, shares, measures, bare numerals. What is counted, what is only a name or
 * points at something, and what is measured, is for `extract/figures` to say.
 */
import type { Range } from '../types.js'
import { isDigit } from './letters.js'
import { figureReading } from './numbers-figures.js'
import { numeralAt } from './numbers-numeral.js'
import { ordinalAt } from './numbers-ordinals.js'
import { joined } from './numbers-ranges.js'
import { withSuffix, type NumberMention, type Reading } from './numbers-reading.js'
import { isAlphanumeric, isLetter, isWordEnd } from './numbers-signs.js'
import { numeralWords } from './numbers-words.js'

export type { NumberMention } from './numbers-reading.js'

/** What a figure's own characters say. */
export type NumberValue = Pick<NumberMention, 'value' | 'unit' | 'kind'>

/** The numbers of `text` (or of a range of it), in order; only the first end of a range whose scale stands at its last end holds the next ("2 to 3 million"). */
export function numbersIn(text: string, range?: Range): NumberMention[] {
  const from = range?.start ?? 0
  const words = range ? text.slice(range.start, range.end) : text
  const readings = readingsIn(words, false)
  if (readings.length === 0) return []
  return joined(words, readings, false).map((reading) => toMention(words, reading, from))
}

/** The value of a figure from its own characters alone; `null` if they are not one number from first to last. */
export function numberOf(words: string): NumberValue | null {
  const known = values.get(words)
  if (known !== undefined) return known
  const value = valueOf(words)
  if (words.length <= longestKept) {
    if (values.size >= mostKept) values.clear()
    values.set(words, value)
  }
  return value
}

/** Values at hand: "two" and "10 percent" stand in every other article. Longer cuts would hold on to their texts. */
const values = new Map<string, NumberValue | null>()
const longestKept = 12
const mostKept = 10_000

function valueOf(words: string): NumberValue | null {
  const whole = joined(words, readingsIn(words, true), true).find(
    ({ start, end }) => start === 0 && end === words.length
  )
  if (whole) return { value: whole.value, unit: whole.unit, kind: whole.kind }
  const aged = /^aged? /i.exec(words)
  if (aged) return { value: Number(words.slice(aged[0].length)), unit: 'years', kind: 'age' }
  const ordinal = ordinalAt(words, 0)
  return ordinal?.end === words.length ? { value: ordinal.value, unit: null, kind: 'rank' } : null
}

function toMention(words: string, reading: Reading, from: number): NumberMention {
  const { start, end, value, unit, kind, spelled, vague } = reading
  return { start: start + from, end: end + from, text: words.slice(start, end), value, unit, kind, spelled, vague }
}

function readingsIn(text: string, alone: boolean): Reading[] {
  const found: Reading[] = []
  let at = nextSign(text, 0)
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (isDigit(unit) || (unit >= 0xbc && unit <= 0xbe) || (unit >= 0x2150 && unit <= 0x215e)) {
      const last = found.at(-1)?.end ?? 0
      const reading = figureReading(text, at, last, alone)
      if (reading) found.push(reading)
      at = reading?.end ?? skipToken(text, at)
    } else if (isLetter(unit)) {
      const end = wordEnd(text, at)
      const reading = mayBegin(text, at, end) ? wordReading(text, at, end, alone) : null
      if (reading) found.push(reading)
      at = reading?.end ?? end
    } else at = nextSign(text, at + 1)
  }
  return found
}

/** Where the next figure, or word that a numeral may begin with, begins from `from` on; the text's end if there is none. */
function nextSign(text: string, from: number): number {
  signs.lastIndex = from
  if (!signs.test(text)) return text.length
  let at = signs.lastIndex - 1
  if (isLetter(text.charCodeAt(at))) while (isLetter(text.charCodeAt(at - 1))) at--
  return at
}

function wordEnd(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && isLetter(text.charCodeAt(end))) end++
  return end
}

/** First two letters of numeral words -> the lengths they come in as bits, so that most words are never cut out. */
const openings = new Uint16Array(26 * 27)
for (const word of numeralWords) {
  const pair = pairOf(word.charCodeAt(0), word.charCodeAt(1))
  openings[pair] = (openings[pair] ?? 0) | (1 << word.length)
}
/** First two letters of what makes a numeral with "a" before it: "a hundred", "a third". */
const afterArticle = new Set(
  'hundred thousand million billion trillion dozen lakh crore half quarter third fifth tenth sixth'
    .split(' ')
    .map((word) => pairOf(word.charCodeAt(0), word.charCodeAt(1)))
)

/** A figure, a numeral's first word, or the article before one; most of a sentence is passed over by it. */
const signs = new RegExp(
  `[0-9\\u00bc-\\u00be\\u2150-\\u215e]|\\b(?:an?(?= (?:hu|th|mi|bi|tr|do|la|cr|ha|qu|fi|te|si))|(?:${[...numeralWords]
    .filter((word) => word !== 'a' && word !== 'an')
    .toSorted()
    .join('|')})(?![a-z]))`,
  'gi'
)

/** A place in a table of two letters, capital or small; what is no letter behind the first counts as none. */
function pairOf(first: number, second: number): number {
  const place = (second | 32) - 97
  return ((first | 32) - 97) * 27 + (place >= 0 && place < 26 ? place : 26)
}

const longestWord = Math.max(...[...numeralWords].map((word) => word.length))

function mayBegin(text: string, at: number, end: number): boolean {
  const length = end - at
  if (length > longestWord) return false
  const second = length > 1 ? text.charCodeAt(at + 1) : 0
  if (((openings[pairOf(text.charCodeAt(at), second)] ?? 0) & (1 << length)) === 0) return false
  if (length === 1 && !afterArticle.has(pairOf(text.charCodeAt(end + 1), text.charCodeAt(end + 2)))) return false
  const before = at > 0 ? text.charCodeAt(at - 1) : 32
  if (isDigit(before) || before === 39 || before === 0x2019 || before === 95) return false
  return numeralWords.has(text.slice(at, end).toLowerCase())
}

/** A token with digits that is no number ("F-16", "10:30", "1.2.3") is passed over whole. */
function skipToken(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && end - at < 64 && /[\p{L}\d.,:/_@#-]/u.test(text.charAt(end))) end++
  while (end > at + 1 && /[.,:]/.test(text.charAt(end - 1))) end--
  return end
}

const vagueWords = /^(?:dozens|scores|tens|hundreds|thousands|lakhs|millions|crores|billions|trillions)$/i

function wordReading(text: string, at: number, end: number, alone: boolean): Reading | null {
  const before = text.charAt(at - 1)
  if (before === '-' && isAlphanumeric(text.charCodeAt(at - 2))) return null
  const numeral = numeralAt(text, at, text.length)
  if (!numeral || !isWordEnd(text, numeral.end)) return null
  const isVague = text.charCodeAt(end - 1) === 115 && vagueWords.test(text.slice(at, end))
  const reading = withSuffix(text, at, numeral, null, alone)
  if (isVague && reading.kind === 'percent') return null
  if (reading.kind === 'ratio' && /\band (?:an? )?$/i.test(text.slice(Math.max(0, at - 7), at))) return null
  if (!isVague) return reading
  return numeral.scale === 1 ? null : { ...reading, vague: true }
}
