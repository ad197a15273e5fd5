/** Signs and letters of units behind a numeral: "%", "€", "km", "C", and where they are none. */
import type { FigureKind } from '../types.js'
import { currencySigns } from './numbers-currencies.js'
import type { Numeral, Suffix } from './numbers-parts.js'
import { isAlphanumeric, isLetter, isWordEnd } from './numbers-signs.js'
import { unitSigns } from './numbers-units.js'

/** The sign or letter of a unit that stands at `at`. */
export function signAt(text: string, at: number, numeral: Numeral, alone: boolean): Suffix | null {
  const isHyphened = text.charAt(at) === '-' && isLetter(text.charCodeAt(at + 2))
  const gap = isSpaceUnit(text.charCodeAt(at)) || isHyphened ? 1 : 0
  const from = at + gap
  if (isSpaceUnit(text.charCodeAt(from))) return null
  for (let length = Math.min(6, text.length - from); length > 0; length--) {
    const last = text.charCodeAt(from + length - 1)
    if (last === 32 || (isLetter(last) && isAlphanumeric(text.charCodeAt(from + length)))) continue
    const sign = text.slice(from, from + length)
    const money = currencySigns.get(sign)
    if (money && isBehind(text, from + length, sign, gap))
      return { end: from + length, unit: money.code, kind: 'money', factor: money.factor }
    const unit = unitSigns.get(sign)
    if (unit && (sign !== 'c' || gap === 1) && (alone || fits(sign, text, numeral, gap, from + length)))
      return withPoints(text, from + length, unit.unit, unit.kind)
  }
  return centLetterAt(text, at)
}

/** "11c", "50p": at the number itself. */
function centLetterAt(text: string, at: number): Suffix | null {
  const letter = text.charAt(at)
  if ((letter !== 'c' && letter !== 'p') || !isWordEnd(text, at + 1)) return null
  return { end: at + 1, unit: letter === 'c' ? 'USD' : 'GBP', kind: 'money', factor: 0.01 }
}

/** A sign before the next number belongs to that one ("1 $ 10"), unless cents follow ("10 $ 30 cents"). */
function isBehind(text: string, end: number, sign: string, gap: number): boolean {
  const rest = text.slice(end, end + 12)
  if (/^(?:kr|Ft)$/.test(sign)) return isWordEnd(text, end)
  if (/^ ?\d{1,2} ?cents?\b/.test(rest)) return true
  if (/^ [\d.,]{1,8} ?[$€£¥](?! ?\d)/.test(rest)) return true
  return gap === 0 ? !/^\d/.test(rest) : !/^ ?\d/.test(rest)
}

function withPoints(text: string, end: number, unit: string, kind: FigureKind): Suffix {
  const found = unit === 'percent' ? /^[ -]?points?\b/.exec(text.slice(end, end + 8)) : null
  return found
    ? { end: end + found[0].length, unit: 'percentage points', kind: 'points', factor: 1 }
    : { end, unit, kind, factor: 1 }
}

/** Words that tell of weather. */
export const weather =
  /\b(?:temperatures?|weather|heat|heatwave|hot|hottest|cold|coldest|warm|warmer|warming|freez\w{0,5}|forecast|mercury|celsius|fahrenheit|thermometer|climate|highs?|lows?)/i
/** Letters and marks that are units only in some places. */
function fits(sign: string, text: string, numeral: Numeral, gap: number, end: number): boolean {
  if (sign === 'C' || sign === 'F' || sign === 'f') return isWarmth(text, end)
  if (sign === 'c') return gap === 1 && isWarmth(text, end)
  if (sign === 's') return gap === 0 && numeral.digits !== null && numeral.digits.includes('.')
  if (sign === 'h' || sign === 'l' || sign === 't' || sign === 'J') return gap === 0
  if (sign === '′' || sign === '″') return gap === 0
  if (sign === 'm' || sign === 'g') return gap === 0 || numeral.digits !== null
  return true
}

/** "40C (104F)", "-5C", or weather in the words around; "13F" alone is a form. */
function isWarmth(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - 120), end)
  const after = text.slice(end, end + 120)
  if (/[-−+]\d[\d.]{0,4} ?[CF]$|\bminus \d[\d.]{0,4} ?[CF]$/i.test(before)) return true
  if (/^ ?[(/] ?[-−]?\d[\d.]{0,4} ?°?[CF]\b/.test(after) || /\d ?°?[CF] ?[(/] ?[-−]?\d[\d.]{0,4} ?[CF]$/.test(before))
    return true
  return weather.test(before) || weather.test(after)
}

function isSpaceUnit(unit: number): boolean {
  return unit === 32 || unit === 0xa0 || unit === 0x202f || unit === 0x2009
}
