/** Numerals, in figures and in words, read at one place of a text: "1,200", "3.5", "10 1/2", "ninety-five", "half a million". */

import { isDigit } from './letters.js'
import { andHalfAt, scaleAt, type Numeral, type Part } from './numbers-parts.js'
import { isLetter, product } from './numbers-signs.js'
import { spelledAt } from './numbers-spelled.js'
import { vulgar } from './numbers-words.js'

/** The numeral that begins at `at`, or `null`; `money` lets "m", "b" and "t" be scales. */
export function numeralAt(text: string, at: number, limit: number, money = false): Numeral | null {
  const unit = text.charCodeAt(at)
  const isFigure = (unit >= 48 && unit <= 57) || unit === 46 || vulgar.has(text.charAt(at))
  return isFigure ? figuresAt(text, at, limit, money) : spelledAt(text, at, limit)
}

const whole =
  /(?:\d{1,3}(?:,\d{3}){1,6}(?!\d|,\d)|\d{1,3}(?:,\d{2}){1,6},\d{3}(?!\d)|[1-9]\d{0,2}(?:[\u00a0\u2009\u202f’]\d{3}){1,5}(?!\d)|[1-9]\d{0,2}(?: \d{3}){1,5}(?![\d,.]\d|\d)|[1-9]\d{0,2}(?: , \d{3}){1,4}(?!\d)|\d{1,15}(?!\d))/y
const decimals = /\.\d{1,12}(?!\d)/y
const looseDecimals =
  / \. \d{1,4}(?= ?%| (?:percent|per cent|million|billion|trillion|cents?|pence|yen|points?|miles?|feet|foot|inch(?:es)?|met(?:er|re)s?|kilomet(?:er|re)s?|km|kg|kilograms?|kilos?|tons?|tonnes?|pounds?|ounces?|barrels?|gallons?|lit(?:er|re)s?|acres?|hectares?|degrees?|mph|dollars?|euros?|francs?|marks?|rupees?|yuan)\b)/y
const decimalComma = /,\d{1,2}(?= ?(?:%|€|(?:million|billion|trillion|bn|euro|per ?cent)))/y
const simpleFraction = /(1|2|3|4|5|7|9|11|13|15) ?[/⁄] ?(2|3|4|5|8|10|16|32)(?![\d/⁄])/y

function figuresAt(text: string, at: number, limit: number, money: boolean): Numeral | null {
  const plain = plainFiguresAt(text, at, limit)
  if (!plain) return null
  const scale = scaleAt(text, plain.end, limit, money)
  const digits = text.slice(at, plain.end)
  if (!scale) return { end: plain.end, value: plain.value, scale: 1, spelled: false, digits, scaleText: null }
  const value = product(plain.value, scale.value)
  return { end: scale.end, value, scale: scale.value, spelled: false, digits, scaleText: scale.text }
}

function plainFiguresAt(text: string, at: number, limit: number): Part | null {
  const simple = simpleIntegerAt(text, at, limit)
  if (simple) return simple
  const first = text.charAt(at)
  if (vulgar.has(first)) return { end: at + 1, value: vulgar.get(first) ?? 0 }
  const fraction = fractionAt(text, at, limit)
  if (fraction) return fraction
  const integerEnd = first === '.' ? at : endOf(whole, text, at, limit)
  if (integerEnd === null) return null
  const integer = text.slice(at, integerEnd).replace(/[^\d]/g, '')
  const decimalEnd = endOf(decimals, text, integerEnd, limit)
  if (decimalEnd !== null) return { end: decimalEnd, value: Number(integer + text.slice(integerEnd, decimalEnd)) }
  if (integer === '') return null
  const looseEnd = integer.length < 4 ? endOf(looseDecimals, text, integerEnd, limit) : null
  if (looseEnd !== null) return { end: looseEnd, value: Number(`${integer}.${text.slice(integerEnd + 3, looseEnd)}`) }
  const commaEnd = integerEnd - at < 4 ? endOf(decimalComma, text, integerEnd, limit) : null
  if (commaEnd !== null) return { end: commaEnd, value: Number(`${integer}.${text.slice(integerEnd + 1, commaEnd)}`) }
  return withFraction(text, integerEnd, limit, Number(integer))
}

/** Digits alone, with no sign behind them with which a number could go on: most figures, read without a pattern. */
function simpleIntegerAt(text: string, at: number, limit: number): Part | null {
  let end = at
  while (isDigit(text.charCodeAt(end))) end++
  if (end === at || end - at > mostDigits || end > limit) return null
  const next = text.charCodeAt(end)
  const beyond = text.charCodeAt(end + 1)
  const isClosed =
    next === 32 || next === 45
      ? isLetter(beyond) && beyond !== 97
      : next === 44 || next === 46
        ? !isDigit(beyond) && beyond !== 32
        : next < 128 && next !== 47
  return isClosed || Number.isNaN(next) ? { end, value: Number(text.slice(at, end)) } : null
}

const mostDigits = 15

/** "10 1/2", "10½", "7 3 / 4", "10-1/2", "1 and a half". */
function withFraction(text: string, at: number, limit: number, integer: number): Part {
  const next = text.charAt(at)
  if (vulgar.has(next)) return { end: at + 1, value: integer + (vulgar.get(next) ?? 0) }
  const gapped = next === ' ' || next === '-' ? at + (text.startsWith(' - ', at) ? 3 : 1) : null
  if (gapped !== null && vulgar.has(text.charAt(gapped)))
    return { end: gapped + 1, value: integer + (vulgar.get(text.charAt(gapped)) ?? 0) }
  const fraction = gapped === null || integer > 999 ? null : fractionAt(text, gapped, limit)
  if (fraction && fraction.value < 1) return { end: fraction.end, value: integer + fraction.value }
  return andHalfAt(text, at, limit, integer) ?? { end: at, value: integer }
}

function fractionAt(text: string, at: number, limit: number): Part | null {
  simpleFraction.lastIndex = at
  const found = simpleFraction.exec(text)
  if (!found || simpleFraction.lastIndex > limit) return null
  const value = Number(found[1]) / Number(found[2])
  return value < 1 ? { end: simpleFraction.lastIndex, value } : null
}

function endOf(pattern: RegExp, text: string, at: number, limit: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) && pattern.lastIndex <= limit ? pattern.lastIndex : null
}
