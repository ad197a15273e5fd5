/** Names of units and of money in words behind a numeral, and where they are none. */
import { currencyWords } from './numbers-currencies.js'
import { numeralAt } from './numbers-numeral.js'
import type { Numeral, Suffix } from './numbers-parts.js'
import { gapAt, isWordEnd } from './numbers-signs.js'
import { unitWords } from './numbers-units.js'

/** First words of all phrases, so that a look at one word is enough for most numbers. */
export const firstWords: ReadonlySet<string> = new Set(
  [...currencyWords.keys(), ...unitWords.keys()].flatMap((phrase) => [phrase, phrase.split('-')[0] ?? phrase])
)

const pieces = /[A-Za-zÀ-ɏ/.]{1,24}/y

/** The longest name of a unit or of money in words that begins at `at`. */
export function phraseAt(text: string, at: number, numeral: Numeral, alone: boolean): Suffix | null {
  let best: Suffix | null = null
  let phrase = ''
  let end = at
  for (let count = 0; count < 4; count++) {
    const gap = gapAt(text, end)
    if (gap === 0 && count > 0) break
    pieces.lastIndex = end + gap
    const piece = pieces.exec(text)?.[0]
    if (piece === undefined) break
    const word = withoutSlash(withoutStop(piece))
    phrase += (count > 0 ? '-' : '') + word.toLowerCase()
    if (count === 0 && !firstWords.has(phrase) && !firstWords.has(phrase + '.')) break
    end += gap + word.length
    if (isWordEnd(text, end)) best = namedAt(text, end, phrase, numeral, alone) ?? best
    if (piece === word + '.') {
      const stopped = namedAt(text, end + 1, phrase + '.', numeral, alone)
      if (stopped) best = stopped
      phrase += '.'
      end += 1
    }
  }
  return best
}

/** "centimetres/second": the unit is what stands before the stroke, unless the whole is one. */
function withoutSlash(word: string): string {
  const at = word.indexOf('/')
  return at > 0 && !unitWords.has(word.toLowerCase()) ? word.slice(0, at) : word
}

/** A full stop inside an abbreviation stays ("u.s."), one behind the word is tried both ways. */
function withoutStop(piece: string): string {
  return piece.endsWith('.') && piece.indexOf('.') === piece.length - 1 ? piece.slice(0, -1) : piece
}

function namedAt(text: string, end: number, phrase: string, numeral: Numeral, alone: boolean): Suffix | null {
  const money = currencyWords.get(phrase)
  if (alone && money?.code === 'GBP' && smallerPartAt(text, end, 'pounds'))
    return { end, unit: 'pounds', kind: 'weight', factor: 1 }
  if (money && (alone || isMoneyWord(text, end, phrase, numeral)))
    return { end, unit: money.code, kind: 'money', factor: money.factor }
  if (phrase === 'point' && numeral.spelled && numeral.value < 1)
    return { end, unit: 'percentage points', kind: 'points', factor: 1 }
  const unit = unitWords.get(phrase)
  if (unit && (alone || isUnitWord(text, end, phrase, numeral)))
    return { end, unit: unit.unit, kind: unit.kind, factor: 1 }
  if (phrase === 'pound' || phrase === 'pounds') return { end, unit: 'pounds', kind: 'weight', factor: 1 }
  return null
}

const aboutMoney =
  /\b(?:cost(?:s|ing)?|pay(?:s|ing|ment|out)?|paid|pric(?:e|es|ed)|worth|fine[ds]?|sold|sell\w{0,4}|buy\w{0,4}|bought|salar\w{1,3}|earn\w{0,4}|spen[dt]\w{0,4}|budget|rais(?:e|es|ed|ing)|invest\w{0,5}|debts?|profits?|loss(?:es)?|revenues?|sales|bills?|compensation|fees?|wages?|bid|offer\w{0,3}|penalt\w{1,3}|prize|loans?|tax(?:es)?|fund\w{0,4}|donat\w{1,4}|charge[ds]?|damages|value[ds]?|bonus|grants?|deal|contract|money|cash|bank|reward|refund|rent|transfer)\b/i

/** Words that are money only in company: "won" is a verb, "pounds" are weights, "mark" is a name. */
function isMoneyWord(text: string, end: number, phrase: string, numeral: Numeral): boolean {
  const isLarge = numeral.scale >= 1000 || numeral.value >= 1000
  if (phrase === 'pound' || phrase === 'pounds') return isPoundsOfMoney(text, end, numeral)
  if (phrase === 'won') return isLarge && !/^ (?:the|a|an|by|his|her|their|in|from)\b/.test(text.slice(end, end + 7))
  // "2020 marks the sixth year": a verb.
  if (/^marks?$/.test(phrase) && /^ (?:the|an?|his|her|its|their|another|one)\b/.test(text.slice(end, end + 9)))
    return false
  if (
    /^(?:real|mark|marks|sterling|kip|kips|kina|punt|punts|ether|penny|pennies|maloti|rand|leu|lev|som|soms|lari|pula|buck)$/.test(
      phrase
    )
  )
    return (
      (isLarge && !(isYear(numeral) && /\p{Lu}/u.test(text.charAt(end - phrase.length))))
      || (!/^(?:real|punts?|marks?|kips?|soms?|sterling)$/.test(phrase) && numeral.digits !== null)
    )
  if (phrase === 'p') return false
  return phrase !== 'ether' || isLarge
}

/** "In 1971 Sterling sold his boats": with a capital behind it. */
function isYear({ digits, scale }: Numeral): boolean {
  return scale === 1 && /^(?:19|20)\d\d$/.test(digits ?? '')
}

function isPoundsOfMoney(text: string, end: number, numeral: Numeral): boolean {
  const after = text.slice(end, end + 24)
  if (/^ of (?!debt|tax|public|taxpayer|its|their|government|state|aid|fund|invest|cut|saving)/.test(after))
    return false
  if (
    /^ (?:sterling|a (?:week|month|year|day|head)|per (?:week|month|year|head)|in (?:cash|fines|damages|aid))/.test(
      after
    )
  )
    return true
  if (/^ (?:overweight|heavier|lighter|per square|of thrust)/.test(after)) return false
  const before = text.slice(Math.max(0, numeral.end - 90), numeral.end)
  if (/\b(?:weigh\w{0,4}|weight|lost|gained|heavy|payload|cargo|load|explosives)\b/i.test(before)) return false
  return numeral.scale >= 1e6 || aboutMoney.test(before) || aboutMoney.test(after)
}

function isUnitWord(text: string, end: number, phrase: string, numeral: Numeral): boolean {
  if (phrase === 'pc') return numeral.digits !== null
  if (phrase === 'percentage') return numeral.digits !== null || numeral.spelled
  if (phrase === 'bit' || phrase === 'bits' || phrase === 'gal' || phrase === 'deg' || phrase === 'radian')
    return numeral.digits !== null
  if (/^(?:cups?|grains?|gills?|pecks?)$/.test(phrase))
    return / of\b/.test(text.slice(end, end + 3)) || numeral.value < 1
  if (phrase === 'stone') return /\b(?:weigh\w{0,4}|lost|lose)\b/i.test(text.slice(Math.max(0, end - 60), end))
  if (phrase === 'second' || phrase === 'foot')
    return !/^[- ](?:place|placed|half|time|round|largest|term|soldier|print)/.test(text.slice(end, end + 9))
  return true
}

/** The smaller unit that may go on with a larger one: how many make one, and the forms it takes there. */
const smaller: ReadonlyMap<string, readonly [number, RegExp]> = new Map([
  ['feet', [12, /^(?:[ -]?(?:inches|inch|in\.)|[ -]?in\b(?! (?!tall|long|wide|high|deep|thick)[a-z])|″|"|”|''|’’)/]],
  ['stone', [14, /^[ -]?(?:pounds|pound|lbs?\b\.?)/]],
  ['pounds', [16, /^[ -]?(?:ounces|ounce|oz\b\.?)/]],
  ['hours', [60, /^ ?(?:minutes|minute|mins|min|m)\b/]],
  ['minutes', [60, /^ ?(?:seconds|second|secs|sec)\b/]]
])

/** "5 ft 2 in", "six feet two inches", "5-foot-9": where the smaller part ends and what it adds, or `null`. */
export function smallerPartAt(text: string, end: number, unit: string): { end: number; added: number } | null {
  const rule = smaller.get(unit)
  if (!rule) return null
  const link = /^(?:, and |, | and | |-|)/.exec(text.slice(end, end + 6))?.[0] ?? ''
  const part = numeralAt(text, end + link.length, text.length)
  if (!part || part.value >= rule[0] || part.scale > 1) return null
  const form = rule[1].exec(text.slice(part.end, part.end + 10))
  if (form) return { end: part.end + form[0].length, added: part.value / rule[0] }
  const isHeight = unit === 'feet' && link === '-' && part.digits !== null && isWordEnd(text, part.end)
  return isHeight ? { end: part.end, added: part.value / 12 } : null
}
