/** What stands behind a numeral: money, a measure, a share; the longest form wins. */
import type { FigureKind } from '../types.js'
import { currencyCodes, currencySigns, currencyWords } from './numbers-currencies.js'
import { gapAt, isAlphanumeric, isLetter, isWordEnd, numeralAt, type Numeral } from './numbers-numeral.js'
import { unitSigns, unitWords } from './numbers-units.js'

/** A unit behind a numeral: what it is, what its value is multiplied by, and where it ends. */
export interface Suffix {
  readonly end: number
  readonly unit: string
  readonly kind: FigureKind
  readonly factor: number
}

/** The unit that stands at `at`, right behind `numeral`; `alone` leaves out what only the words around could tell. */
export function suffixAt(text: string, numeral: Numeral, alone: boolean): Suffix | null {
  const at = numeral.end
  if (isPlainWord(text, at)) return null
  const sign = signAt(text, at, numeral, alone)
  const phrase = phraseAt(text, at, numeral, alone)
  const longer = phrase && (!sign || phrase.end > sign.end) ? phrase : sign
  const found =
    longer ?? codeAt(text, at) ?? bracketAt(text, at) ?? heightAt(text, at) ?? linkedAt(text, numeral, alone)
  if (found?.kind === 'length') return speedOf(text, found)
  if (found?.kind === 'money' && numeral.scale === 1) return scaledBehind(text, found)
  return found?.unit === 'degrees' ? degreesOf(text, found, numeral) : found
}

/** Whether a word in small letters stands there with which no unit, code or link begins: "4,939 people". */
function isPlainWord(text: string, at: number): boolean {
  const gap = text.charCodeAt(at)
  if (gap !== 32 && gap !== 45) return false
  let end = at + 1
  while (end - at <= longestOpener && isSmall(text.charCodeAt(end))) end++
  if (end === at + 1 || isAlphanumeric(text.charCodeAt(end))) return end - at > longestOpener
  return !openers.has(text.slice(at + 1, end))
}

function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122
}

/** "25 USD million": the scale behind the code. */
function scaledBehind(text: string, suffix: Suffix): Suffix {
  const found = /^ (million|billion|trillion|mln|bn)\b/.exec(text.slice(suffix.end, suffix.end + 10))
  const factor = suffix.factor * (scaleWords.get(found?.[1] ?? '') ?? 1)
  return found ? { ...suffix, end: suffix.end + found[0].length, factor } : suffix
}

const timed =
  /^(?: ?\/ ?| per |-per-)(milliseconds?|microseconds?|seconds?|sec|minutes?|min|hours?|hr)\b|^ an? (second|minute|hour)\b/

/** A length in a time is a speed: "12 metres per minute". */
function speedOf(text: string, suffix: Suffix): Suffix {
  const found = timed.exec(text.slice(suffix.end, suffix.end + 18))
  if (!found) return suffix
  const time = (found[1] ?? found[2] ?? '')
    .replace(/s$/, '')
    .replace(/^sec$/, 'second')
    .replace(/^min$/, 'minute')
    .replace(/^hr$/, 'hour')
  return { ...suffix, end: suffix.end + found[0].length, unit: `${suffix.unit} per ${time}`, kind: 'speed' }
}

const links = [' of a ', ' of an ', ' a ', ' an ', '-a-', ' of ']

/** "half a mile", "three-quarters of a percentage point", "hundreds of dollars". */
function linkedAt(text: string, numeral: Numeral, alone: boolean): Suffix | null {
  const isPart = numeral.value < 1 && numeral.scale === 1
  const isVague = numeral.spelled && numeral.scale > 1 && /s$/i.test(text.slice(numeral.end - 1, numeral.end))
  if (!isPart && !isVague) return null
  const link = links.find((words) => text.startsWith(words, numeral.end))
  if (link === undefined || (link === ' of ') !== isVague) return null
  const found = phraseAt(text, numeral.end + link.length - 1, numeral, alone)
  return found && found.kind !== 'age' && (isPart || found.kind !== 'percent') ? found : null
}

/** 5'2", 6′4″. */
function heightAt(text: string, at: number): Suffix | null {
  if (!/['’′"i -]/.test(text.charAt(at))) return null
  const isHeight = /^['’′] ?\d{1,2}(?:["”″]|''|’’)/.test(text.slice(at, at + 7))
  if (isHeight) return { end: at + 1, unit: 'feet', kind: 'length', factor: 1 }
  const inches =
    /^(?:in\b\.?| in\.(?= ?$| (?:wide|long|tall|high|thick|deep|of rain|of snow))|-in\.| ?"(?= (?:wide|long|tall|high|thick|deep|by|x)\b))/.exec(
      text.slice(at, at + 16)
    )
  return inches ? { end: at + inches[0].length, unit: 'inches', kind: 'length', factor: 1 } : null
}

const turning =
  /\b(?:angles?|turn\w{0,3}|rotat\w{1,4}|tilt\w{0,3}|slopes?|steep|latitudes?|longitudes?|bend|inclin\w{1,4}|pivot\w{0,3}|swivel\w{0,3}|spin\w{0,4}|arc|panoram\w{1,3}|view|camera|video)\b/i

/** Degrees are of an angle where something turns or leans, else of heat; a bare "°" needs weather for that. */
function degreesOf(text: string, suffix: Suffix, numeral: Numeral): Suffix {
  const around = text.slice(Math.max(0, numeral.end - 60), suffix.end + 60)
  const isSign = text.charAt(suffix.end - 1) === '°' || text.charAt(suffix.end - 1) === 'º'
  const isAngle = turning.test(around) || numeral.value === 180 || numeral.value === 360
  if (!weather.test(around.replace(/degrees?|°/gi, '')) && (isAngle || isSign)) return { ...suffix, kind: 'angle' }
  return suffix
}

function signAt(text: string, at: number, numeral: Numeral, alone: boolean): Suffix | null {
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
      return { ...withPoints(text, from + length, unit.unit, unit.kind), factor: 1 }
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

function withPoints(text: string, end: number, unit: string, kind: FigureKind): Omit<Suffix, 'factor'> {
  if (unit !== 'percent') return { end, unit, kind }
  const found = /^[ -]?points?\b/.exec(text.slice(end, end + 8))
  return found ? { end: end + found[0].length, unit: 'percentage points', kind: 'points' } : { end, unit, kind }
}

const weather =
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

/** First words of all phrases, so that a look at one word is enough for most numbers. */
const firstWords: ReadonlySet<string> = new Set(
  [...currencyWords.keys(), ...unitWords.keys()].flatMap((phrase) => [phrase, phrase.split('-')[0] ?? phrase])
)

const longestOpener = 24
/** The small letters with which all that may stand behind a number begins. */
const openers = new Set(['in', 'of', 'a', 'an', 'k', 'm', 'mn', 'mln', 'b', 'bn'])
for (const words of [...firstWords, ...currencySigns.keys(), ...unitSigns.keys()]) {
  let end = 0
  while (isSmall(words.charCodeAt(end))) end++
  if (end > 0) openers.add(words.slice(0, end))
}

const pieces = /[A-Za-zÀ-ɏ/.]{1,24}/y

function phraseAt(text: string, at: number, numeral: Numeral, alone: boolean): Suffix | null {
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
  if (
    /^(?:real|mark|marks|sterling|kip|kips|kina|punt|punts|ether|penny|pennies|maloti|rand|leu|lev|som|soms|lari|pula|buck)$/.test(
      phrase
    )
  )
    return isLarge || (!/^(?:real|punts?|marks?|kips?|soms?|sterling)$/.test(phrase) && numeral.digits !== null)
  if (phrase === 'p') return false
  return phrase !== 'ether' || isLarge
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

const scaledCode = /^ ?([MKkmB]|mn|mln|bn)?([A-Z]{3})\b/

const scaledSign = /^ ?(M|m|bn|k)([€$£¥])(?! ?\d)/

/** "500 USD", "20CHF", "30 MUSD", "1.2 M€". */
function codeAt(text: string, at: number): Suffix | null {
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

const scaleWords: ReadonlyMap<string, number> = new Map([
  ['million', 1e6],
  ['mln', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12]
])

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

/** "20 (kg)", "20 {kg}". */
function bracketAt(text: string, at: number): Suffix | null {
  const opening = text.charAt(at) === ' ' ? text.charAt(at + 1) : text.charAt(at)
  if (opening !== '(' && opening !== '{' && opening !== '[' && opening !== '<') return null
  const found = /^ ?([({[<])([A-Za-z°%²³/]{1,8})([)}\]>])/.exec(text.slice(at, at + 12))
  if (!found) return null
  const word = found[2] ?? ''
  const unit = unitSigns.get(word) ?? unitWords.get(word.toLowerCase())
  return unit && unit.kind !== 'duration' && !/^[CFcf]$/.test(word)
    ? { end: at + found[0].length, unit: unit.unit, kind: unit.kind, factor: 1 }
    : null
}

function isSpaceUnit(unit: number): boolean {
  return unit === 32 || unit === 0xa0 || unit === 0x202f || unit === 0x2009
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
