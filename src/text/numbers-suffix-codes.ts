/** Codes of money behind a numeral: "500 USD", "30 MUSD", "1.2 M€". */
import { currencyCodes, currencySigns } from './numbers-currencies.js'
import type { Suffix } from './numbers-parts.js'
import { isAlphanumeric } from './numbers-signs.js'

const scaledCode = /^ ?([MKkmB]|mn|mln|bn)?([A-Z]{3})\b/

const scaledSign = /^ ?(M|m|bn|k)([€$£¥])(?! ?\d)/

/** "500 USD", "20CHF", "30 MUSD", "1.2 M€". */
export function codeAt(text: string, at: number): Suffix | null {
  const first = text.charAt(at) === ' ' ? text.charAt(at + 1) : text.charAt(at)
  if (!/[A-Zkmb]/.test(first)) return null
  const sign = scaledSign.exec(text.slice(at, at + 5))
  if (sign) {
    const money = currencySigns.get(sign[2] ?? '')
    if (money)
      return { end: at + sign[0].length, unit: money.code, kind: 'money', factor: scaleLetters.get(sign[1] ?? '') ?? 1 }
  }
  const found = scaledCode.exec(text.slice(at, at + 9))
  if (!found) return null
  const currency = currencyCodes.get(found[2] ?? '')
  if (!currency || isAlphanumeric(text.charCodeAt(at + found[0].length))) return null
  if (wordLike.has(currency.code) && !/[,\d]{5}/.test(text.slice(Math.max(0, at - 6), at))) return null
  const end = at + found[0].length
  if (/^\d/.test(text.slice(end, end + 1))) return null
  return { end, unit: currency.code, kind: 'money', factor: scaleLetters.get(found[1] ?? '') ?? 1 }
}

/** Codes that are English words or names in a headline of capitals. */
export const wordLike: ReadonlySet<string> = new Set(
  'ALL TRY TOP MOP COP BOB MAD PEN GEL SOS LAK CUP ANG ATS BAM ETH'.split(' ')
)

const scaleLetters: ReadonlyMap<string, number> = new Map([
  ['K', 1e3],
  ['k', 1e3],
  ['M', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['B', 1e9],
  ['bn', 1e9]
])
