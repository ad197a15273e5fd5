/** A number with its unit, sign and cents, from the numeral on. */
import type { FigureKind, Range } from '../types.js'
import type { Currency } from './numbers-currencies.js'
import { numeralAt } from './numbers-numeral.js'
import type { Numeral, Suffix } from './numbers-parts.js'
import { product } from './numbers-signs.js'
import { smallerPartAt } from './numbers-suffix-words.js'
import { suffixAt } from './numbers-suffix.js'

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

/** A number while its sentence is read. */
export interface Reading extends NumberMention {
  readonly scale: number
  readonly factor: number
  /** The value without scale and factor. */
  readonly bare: number
}

/** The number that begins at `start`, with its currency before or its unit behind. */
export function withSuffix(
  text: string,
  start: number,
  numeral: Numeral,
  prefix: Currency | null,
  alone: boolean
): Reading {
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
export function readingOf(
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
