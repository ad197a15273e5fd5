/**
 * Numbers with their units in plain text: money, shares, measures, bare numerals. What is counted, what is only a name or
 * points at something, and what is measured, is for `extract/figures` to say.
 */
import type { FigureKind, Range } from '../types.js'
import {
  currencyCodes,
  currencyLetters,
  currencyPrefixes,
  currencyWordPrefixes,
  type Currency
} from './numbers-currencies.js'
import {
  isAlphanumeric,
  isLetter,
  isWordEnd,
  numeralAt,
  numeralWords,
  product,
  type Numeral
} from './numbers-numeral.js'
import { ordinalAt } from './numbers-ordinals.js'
import { smallerPartAt, suffixAt, wordLike, type Suffix } from './numbers-suffix.js'

/** A number in a text; `number` is the kind of one that stands without a unit. */
export interface NumberMention extends Range {
  readonly text: string
  /** In the unit as written, scale applied; cents are parts of their unit. */
  readonly value: number
  /** ISO 4217, `percent`, or the plural English name; `null` without a unit. */
  readonly unit: string | null
  readonly kind: FigureKind
  /** Written in words only. */
  readonly spelled: boolean
  /** "dozens", "tens of thousands": more than the value. */
  readonly vague: boolean
}

/** What a figure's own characters say. */
export type NumberValue = Pick<NumberMention, 'value' | 'unit' | 'kind'>

interface Reading extends NumberMention {
  readonly scale: number
  readonly factor: number
  /** The value without scale and factor. */
  readonly bare: number
}

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

// ---------------------------------------------------------------------------------------------------------- scanning

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

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
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

// ------------------------------------------------------------------------------------------------------ with figures

function figureReading(text: string, digit: number, last: number, alone: boolean): Reading | null {
  const start = pointBefore(text, digit, last)
  const behind = text.charAt(digitsEnd(text, start))
  const counted = behind === 'm' || behind === 'M' ? millionsOf.exec(text.slice(start, start + 44)) : null
  if (counted && isFree(text, start, last)) return millionsReading(text, start, counted[0], counted[1] ?? '')
  const inner = innerMinus(text, start, last, alone)
  if (inner) return inner
  const prefix = prefixBefore(text, start, last)
  if (!prefix && !isFree(text, start, last)) return null
  const numeral = numeralAt(text, start, text.length, prefix !== null || moneyFollows(text, start))
  if (!numeral) return null
  if (prefix?.needsSize && numeral.scale === 1 && !/[,]/.test(numeral.digits ?? '')) {
    return isFree(text, start, last) ? bounded(text, withSuffix(text, start, numeral, null, alone)) : null
  }
  const isWordPrefix =
    prefix !== null
    && start - prefix.start > 3
    && isLetter(text.charCodeAt(prefix.start))
    && text.charAt(start - 1) === ' '
  const plain = isWordPrefix && isFree(text, start, last) ? withSuffix(text, start, numeral, null, alone) : null
  if (plain && plain.unit !== null) return bounded(text, plain)
  const first = prefix ? prefix.start : start
  const reading = withSuffix(text, first, numeral, prefix?.currency ?? null, alone)
  return bounded(text, signed(text, reading, last))
}

function millionsReading(text: string, start: number, words: string, noun: string): Reading | null {
  const numeral = numeralAt(text, start, text.length, true)
  const unit = noun.toLowerCase().split(' ').at(-1) ?? null
  return numeral && numeral.scale === 1e6
    ? readingOf(start, start + words.length, numeral, numeral.value, unit, 'count', 1)
    : null
}

/** "$-5": the sign between the currency and the number. */
function innerMinus(text: string, start: number, last: number, alone: boolean): Reading | null {
  if (text.charAt(start - 1) !== '-' || !/[$€£¥]/.test(text.charAt(start - 2))) return null
  const prefix = prefixBefore(text, start - 1, last)
  const numeral = prefix ? numeralAt(text, start, text.length, true) : null
  if (!prefix || !numeral) return null
  const reading = withSuffix(text, prefix.start, numeral, prefix.currency, alone)
  return bounded(text, { ...reading, value: -reading.value })
}

/** ".5" begins at its point. */
function pointBefore(text: string, digit: number, last: number): number {
  const isPoint = digit - 1 >= last && text.charAt(digit - 1) === '.' && !isAlphanumeric(text.charCodeAt(digit - 2))
  return isPoint && text.charAt(digit - 2) !== '.' && text.charAt(digit - 2) !== ')' ? digit - 1 : digit
}

/** Whether nothing before the number makes it part of a name, a version, a time or an address. */
function isFree(text: string, start: number, last: number): boolean {
  const before = start > 0 ? text.charCodeAt(start - 1) : 32
  if (isAlphanumeric(before) || before === 95 || before === 35 || before === 64) return start === last && start > 0
  const mark = text.charAt(start - 1)
  if (mark === '-' || mark === '‑' || mark === '–' || mark === '/' || mark === ':' || mark === '.' || mark === ',')
    return isFreeMark(text, start, mark, last)
  return mark !== '\\' && mark !== '=' && mark !== '&' && mark !== '%'
}

/** Words that a hyphen ties to a number of their own: "magnitude-6.9", "18-to-24-year-olds". */
const freeCompound = /(?:\bmagnitude|\d-to)[-‑]$/i

function isFreeMark(text: string, start: number, mark: string, last: number): boolean {
  const beyond = text.charCodeAt(start - 2)
  if (start - 1 <= last && last > 0) return mark === '-' || mark === '–' || mark === '/' || mark === ','
  if (mark === '-' || mark === '‑')
    return (!isAlphanumeric(beyond) && beyond !== 45) || freeCompound.test(text.slice(Math.max(0, start - 11), start))
  if (mark === '–') return !isDigit(beyond)
  if (mark === ',') return !isDigit(beyond)
  if (mark === '.') return isNaN(beyond) || isLetter(beyond)
  return !isAlphanumeric(beyond) && beyond !== 47 && beyond !== 58
}

interface Prefix {
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

function prefixBefore(text: string, at: number, last: number): Prefix | null {
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

/** "20m people": the letter is a scale because of what is counted, which is why it belongs to the figure's characters. */
const millionsOf =
  /^\d[\d.,]{0,11}m ((?:[a-z]{3,14} )?(?:people|votes|voters|users|customers|subscribers|viewers|listeners|readers|jobs|homes|households|families|children|workers|employees|passengers|doses|shares|adults|patients|refugees|migrants|pupils|students|cars|vehicles|copies|followers|members|visitors|tourists|cases|tickets|men|women|americans|britons|pensioners|residents|citizens|taxpayers|accounts|phones|units))\b/i

const moneyBehind =
  /^[\d.,]{1,24} ?(?:m|mm|b|bn|k)[ -]?(?:€|£|\$|¥|₽|euros?|dollars?|pounds?|yen|yuan|rubles?|roubles?|rupees?|USD|EUR|GBP|CHF|SEK|NOK|DKK|PLN|tonnes|tons|barrels|litres|liters|gallons|acres|hectares|ounces|bushels)/

/** "5m euros": the letter is a scale because money follows. */
function moneyFollows(text: string, at: number): boolean {
  const end = digitsEnd(text, at)
  const letter = text.charAt(end) === ' ' ? text.charAt(end + 1) : text.charAt(end)
  return (letter === 'm' || letter === 'b' || letter === 'k') && moneyBehind.test(text.slice(at, at + 40))
}

/** Where digits, stops and commas from `at` on end; the patterns beside ask for no more than 24 of them. */
function digitsEnd(text: string, at: number): number {
  let end = at
  while (end - at < 26 && (isDigit(text.charCodeAt(end)) || text.charCodeAt(end) === 46 || text.charCodeAt(end) === 44))
    end++
  return end
}

function withSuffix(text: string, start: number, numeral: Numeral, prefix: Currency | null, alone: boolean): Reading {
  const suffix = suffixAt(text, numeral, alone)
  if (prefix) return withPrefix(text, start, numeral, prefix, suffix)
  if (!suffix && text.startsWith(' below zero', numeral.end))
    return readingOf(start, numeral.end + 11, numeral, -numeral.value, 'degrees', 'temperature', 1)
  if (!suffix)
    return readingOf(start, numeral.end, numeral, numeral.value, null, isShare(numeral) ? 'ratio' : 'number', 1)
  const value = product(numeral.value, suffix.factor)
  const reading = readingOf(start, suffix.end, numeral, value, suffix.unit, suffix.kind, suffix.factor)
  if (suffix.kind === 'money') return suffix.factor === 1 ? centsBehind(text, reading) : reading
  const smaller = smallerPartAt(text, suffix.end, suffix.unit)
  if (smaller) return { ...reading, end: smaller.end, value: numeral.value + smaller.added }
  const isBelow = suffix.kind === 'temperature' && text.startsWith(' below zero', suffix.end)
  return isBelow ? { ...reading, end: suffix.end + 11, value: -value } : reading
}

/** "$5", "$ 10 dollars", "$20 AUD". */
function withPrefix(text: string, start: number, numeral: Numeral, prefix: Currency, suffix: Suffix | null): Reading {
  const money = suffix?.kind === 'money' && suffix.factor === 1 ? suffix : null
  const unit = money && prefix.code === 'USD' ? money.unit : prefix.code
  const value = product(numeral.value, prefix.factor)
  return centsBehind(text, readingOf(start, money?.end ?? numeral.end, numeral, value, unit, 'money', prefix.factor))
}

function isShare({ spelled, scale, value }: Numeral): boolean {
  return spelled && scale === 1 && value > 0 && value < 1
}

/** Written out, since spreading is what most of the scan's time went into. */
function readingOf(
  start: number,
  end: number,
  { spelled, scale, value: scaled }: Numeral,
  value: number,
  unit: string | null,
  kind: FigureKind,
  factor: number
): Reading {
  const bare = scale === 1 ? scaled : scaled / scale
  return { start, end, text: '', value, unit, kind, spelled, vague: false, scale, factor, bare }
}

const cents =
  /^(?: and |, | )(\d{1,2})(?: ?(?:cents?|pence|p|kopecks?|paise)\b|(?= ?[.?!;,]?$| (?:for|to|per|each|only|on|at|then|today)\b))/
/** "15 USD 50". */
const codeCents = /^ (\d\d)(?= (?![a-z]{1,20}s\b|people|men|women|million|billion|percent)[a-z]|[.,;]|$)/
const spelledCents =
  /^(?: and | )((?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|one|two|three|four|five|six|seven|eight|nine)(?: ?(?:cents?|pence)\b|(?= ?[.?!;,]?$| (?![a-z-]{1,20}s\b|hundred|thousand|million|billion|percent|per |point|dozen|more|other|of\b|in\b|months?|years?|people|men|women)))/

/** "3 dollars 50 cents", "thirteen dollars forty five." */
function centsBehind(text: string, reading: Reading): Reading {
  if (reading.scale > 1000 || !Number.isInteger(reading.value)) return reading
  const next = text.charCodeAt(reading.end)
  if (next !== 32 && next !== 44) return reading
  const rest = text.slice(reading.end, reading.end + 36)
  const digits =
    cents.exec(rest) ?? (/[A-Z]{3}$/.test(text.slice(reading.start, reading.end)) ? codeCents.exec(rest) : null)
  if (digits) return withCents(reading, digits[0].length, Number(digits[1]))
  const words = spelledCents.exec(rest)
  const part = words ? numeralAt(words[1] ?? '', 0, 24) : null
  return words && part ? withCents(reading, words[0].length, part.value) : reading
}

function withCents(reading: Reading, length: number, part: number): Reading {
  return { ...reading, end: reading.end + length, value: Number((reading.value + part / 100).toFixed(2)) }
}

/** A sign that belongs to the number: "-5 %", "−$3m", "minus 12 degrees". */
function signed(text: string, reading: Reading, last: number): Reading {
  const before = text.charAt(reading.start - 1)
  const beyond = text.charCodeAt(reading.start - 2)
  const isOpen = reading.start - 1 >= last && !isAlphanumeric(beyond) && beyond !== 37
  if ((before === '-' || before === '−') && isOpen)
    return { ...reading, start: reading.start - 1, value: -reading.value }
  if (before === '+' && isOpen) return { ...reading, start: reading.start - 1 }
  const isMinus =
    beyond === 115 && /(?:^|[^A-Za-z])minus $/i.test(text.slice(Math.max(0, reading.start - 7), reading.start))
  const isSignedKind = reading.kind === 'temperature' || reading.kind === 'percent'
  return isMinus && isSignedKind ? { ...reading, start: reading.start - 6, value: -reading.value } : reading
}

/** A number that runs on into something else ("24703m212", "10:30", "1.2.3", "5th") is none. */
function bounded(text: string, reading: Reading): Reading | null {
  const next = text.charCodeAt(reading.end)
  if (isAlphanumeric(next) && isAlphanumeric(text.charCodeAt(reading.end - 1))) return null
  if (reading.kind !== 'number' || next === 32 || Number.isNaN(next)) return reading
  const rest = text.slice(reading.end, reading.end + 3)
  if (/^(?:[:.]\d|\/\d|,\d{3}|@|_)/.test(rest)) return null
  return reading
}

// ------------------------------------------------------------------------------------------- ranges, lists and ratios

const links = /^(?: to | or |-to-|- to | ?[-–—] ?| and | - | by |-by-| ?[x×] ?)$/

function joined(text: string, readings: readonly Reading[], alone: boolean): Reading[] {
  const found: Reading[] = []
  for (let index = 0; index < readings.length; index++) {
    const reading = readings[index] as Reading
    const next = readings[index + 1]
    const ratio = next ? ratioOf(text, reading, next) : null
    if (ratio) {
      found.push(ratio)
      index++
      continue
    }
    const before = readings[index - 1]
    const carried = next ? carriedBack(text, reading, next, alone) : reading
    found.push(before ? carriedOn(text, before, carried) : carried)
  }
  return found
}

/** "two in three", "nine out of 10": one figure. */
function ratioOf(text: string, first: Reading, second: Reading): Reading | null {
  if (first.kind !== 'number' || second.kind !== 'number' || first.vague || second.vague) return null
  const gap = second.start - first.end
  if (gap < 4 || gap > 14) return null
  const link = text.slice(first.end, second.start)
  if (!/^(?: in (?:every )?| out of (?:every )?|-in-)$/.test(link)) return null
  const isWhole = Number.isInteger(first.value) && Number.isInteger(second.value) && first.scale === 1
  if (!isWhole || first.value >= second.value || first.value === 0 || isYear(text, second)) return null
  if (link.startsWith(' in ') && !isRound(second.value)) return null
  const value = first.value / second.value
  return {
    ...first,
    end: second.end,
    value,
    unit: null,
    kind: 'ratio',
    spelled: first.spelled && second.spelled,
    scale: 1,
    bare: value
  }
}

function isRound(value: number): boolean {
  return value <= 12 || value === 20 || value === 50 || value % 100 === 0
}

function isYear(text: string, { start, end, value }: Reading): boolean {
  return end - start === 4 && value >= 1500 && value < 2100 && /^\d{4}$/.test(text.slice(start, end))
}

/** The unit, scale or sign of money at the last end of a range holds for the first ("eight to 10 feet", "2 to 3 million"). */
function carriedBack(text: string, first: Reading, second: Reading, alone: boolean): Reading {
  if (!isRange(text, first, second, alone) || isYear(text, first)) return first
  const isOpen = first.kind === 'money' && second.kind === 'number' && second.scale > 1
  const isBare = first.kind === 'number' && second.kind !== 'number' && second.kind !== 'ratio'
  const isSame = isBare || isOpen || first.kind === second.kind
  const needsScale = isSame && first.scale === 1 && second.scale > 1 && first.bare < 1000 && first.bare < second.bare
  const needsFactor = isBare && second.factor !== 1
  const named = isBare ? { ...first, unit: second.unit, kind: second.kind } : first
  if (!needsScale && !needsFactor) return named
  const value = product(first.value, (needsScale ? second.scale : 1) * (needsFactor ? second.factor : 1))
  return { ...named, end: second.end, value }
}

function isRange(text: string, first: Reading, second: Reading, alone: boolean): boolean {
  const gap = second.start - first.end
  if (gap < 1 || gap > 5) return false
  const link = text.slice(first.end, second.start)
  if (!links.test(link)) return false
  if (first.vague || second.vague) return false
  return (
    link !== ' and '
    || alone
    || /\bbetween (?:[a-z]{2,9} ){0,2}$/i.test(text.slice(Math.max(0, first.start - 30), first.start))
  )
}

/** "$2-3 billion", "between $2 and 3 million": money goes on to a second number that has no unit. */
function carriedOn(text: string, before: Reading, reading: Reading): Reading {
  const isOpen = before.kind === 'money' && reading.kind === 'number' && !isLetter(text.charCodeAt(before.end - 1))
  if (!isOpen || !isRange(text, before, reading, false)) return reading
  return { ...reading, unit: before.unit, kind: 'money' }
}
