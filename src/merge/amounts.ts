import type { Range } from '../types.js'
import { is } from './lexemes.js'
import type { Token } from './tokens.js'
import { counted, numberWords, parts, pointers, scales } from './words.js'

/** A number of a sentence with its scale. */
export interface Amount extends Range {
  readonly value: number
  /** `percent`, `money`, `time` (a duration), or `null`. */
  readonly unit: 'percent' | 'money' | 'time' | null
}

/** The numbers of a run of words, also spelled out; those that only point ("the two leaders") are left out. */
export function amountsIn(text: string, words: readonly Token[]): Amount[] {
  const amounts: Amount[] = []
  for (let index = 0; index < words.length; index++) {
    const isNumber = (words[index]!.lexeme.kinds & is.number) !== 0
    const found = isNumber ? amountAt(text, words, index) : partAt(text, words, index)
    if (found === null) continue
    amounts.push(found.amount)
    index += found.length - 1
  }
  return amounts
}

function amountAt(text: string, words: readonly Token[], index: number): { amount: Amount; length: number } | null {
  const first = words[index]!
  let { value } = first.lexeme
  if (value === null || isPointer(words, index) || isYear(first.lexeme.word)) return null
  let length = 1
  let lastScale = 1
  for (;;) {
    const next = words[index + length]
    if (next === undefined || next.start - words[index + length - 1]!.end > 1 || next.breaks) break
    const { word } = next.lexeme
    const scale = scales.get(word)
    const more = numberWords.get(word)
    if (scale !== undefined && word.length > 2) value *= lastScale = scale
    else if (more !== undefined && more < 10 && value >= 20 && value % 10 === 0 && value < 100) value += more
    else break
    length++
  }
  const part = partBehind(text, words, index + length)
  value += part.value * lastScale
  length += part.length
  // "Two and a half million".
  const scale = part.length > 0 ? scales.get(words[index + length]?.lexeme.word ?? '') : undefined
  return scale === undefined
    ? amountOf(text, words, index, value, length)
    : amountOf(text, words, index, value * scale, length + 1)
}

function amountOf(
  text: string,
  words: readonly Token[],
  index: number,
  value: number,
  length: number
): { amount: Amount; length: number } {
  const first = words[index]!
  const last = words[index + length - 1]!
  const next = words[index + length]
  const isAge = words[index + length + 1]?.lexeme.word === 'old'
  const unit = unitOf(text, first, last, isAge ? '' : (next?.lexeme.word ?? ''))
  const end = next && unit !== null && unitWord.test(next.lexeme.word) ? next.end : last.end
  return { amount: { start: first.start, end, value, unit }, length }
}

/** "Half a million", "a quarter-billion". */
function partAt(text: string, words: readonly Token[], index: number): ReturnType<typeof amountAt> {
  const part = parts.get(words[index]!.lexeme.word)
  if (part === undefined) return null
  const at = words[index + 1]?.lexeme.word === 'a' ? index + 2 : index + 1
  const scale = scales.get(words[at]?.lexeme.word ?? '') ?? 0
  return scale < leastScale ? null : amountOf(text, words, index, part * scale, at + 1 - index)
}

/** "Half a thousand" is not said of a count, and "half k" is none. */
const leastScale = 1e6

/** What stands behind a number as a part of it: "14 1/2 years", "six and a half hours"; not "six and a quarter of the crew". */
function partBehind(text: string, words: readonly Token[], at: number): { value: number; length: number } {
  const [word, second, third] = [0, 1, 2].map((further) => words[at + further]?.lexeme.word ?? '')
  if (word === 'and' && second === 'a') {
    const value = parts.get(third!)
    return value === undefined || words[at + 3]?.lexeme.word === 'of' ? noPart : { value, length: 3 }
  }
  const isFraction = word === '1' && /^[234]$/.test(second!) && text.charAt(words[at]!.end) === '/'
  return isFraction && !words[at]!.breaks ? { value: 1 / Number(second), length: 2 } : noPart
}

const noPart = { value: 0, length: 0 }

/** Four digits without a comma that can be a year are dates, whatever else they are. */
function isYear(word: string): boolean {
  return /^(?:1[89]|20)\d\d$/.test(word)
}

function isPointer(words: readonly Token[], index: number): boolean {
  const { word } = words[index]!.lexeme
  const before = words[index - 1]?.lexeme.word ?? ''
  if (word === 'one') return !counted.has(words[index + 1]?.lexeme.word ?? '')
  if (!numberWords.has(word) || word === 'dozen') return false
  return words[index]!.owned || pointers.has(before) || before === 'no' || isName(words, index)
}

/** "BBC Two", "the Group of Seven": a capital inside a sentence. */
function isName(words: readonly Token[], index: number): boolean {
  const { lexeme, opens } = words[index]!
  return index > 0 && !opens && (lexeme.kinds & is.capital) !== 0
}

function unitOf(text: string, first: Range, last: Range, next: string): Amount['unit'] {
  if (/^(?:percent|per|pct|percentage)$/.test(next) || text.charAt(last.end) === '%') return 'percent'
  if (/[$€£¥₹]/.test(text.charAt(first.start - 1))) return 'money'
  if (timeWord.test(next)) return 'time'
  return unitWord.test(next) ? 'money' : null
}

const unitWord = /^(?:percent|pct|dollars?|euros?|pounds?|yuan|yen|rupees?|rubles?|roubles?)$/

const timeWord = /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|century|centuries)$/

/** Whether the two are one value, the coarser a rounding of the finer. */
export function isSameAmount(a: Amount, b: Amount): boolean {
  if (a.unit !== b.unit && ((a.unit !== null && b.unit !== null) || a.unit === 'time' || b.unit === 'time'))
    return false
  return a.value === b.value || isRoundingOf(a.value, b.value) || isRoundingOf(b.value, a.value)
}

/** 12 is a rounding of 11.8, 240 billion of 241.3 billion; 40 is none of 43, and no count of people rounds another. */
function isRoundingOf(coarse: number, fine: number): boolean {
  if (Number.isInteger(fine) && Math.abs(fine) < 1000) return false
  if (Math.abs(coarse - fine) > 0.03 * Math.abs(fine)) return false
  return isRounder(coarse, fine) && Math.abs(coarse - fine) <= stepOf(coarse) / 2
}

/** Whether the last digit of `coarse` that is not nought stands further to the left: 700 beside 715. */
export function isRounder(coarse: number, fine: number): boolean {
  return stepOf(coarse) > stepOf(fine)
}

/** The place value of the last digit that is not nought. */
function stepOf(value: number): number {
  if (value === 0) return 1
  let step = 1
  if (Number.isInteger(value)) while (value % (step * 10) === 0) step *= 10
  else while (step > 1e-6 && !isWhole(value / step)) step /= 10
  return step
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6
}
