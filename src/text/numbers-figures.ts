/** Numbers in figures: what makes them free of what stands before, their sign, and where they run on into something else. */
import { isDigit } from './letters.js'
import { numeralAt } from './numbers-numeral.js'
import { prefixBefore } from './numbers-prefix.js'
import { readingOf, withSuffix, type Reading } from './numbers-reading.js'
import { isAlphanumeric, isLetter } from './numbers-signs.js'

/** The number whose first digit stands at `digit`, or `null`; `last` is where the number before it ends. */
export function figureReading(text: string, digit: number, last: number, alone: boolean): Reading | null {
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
