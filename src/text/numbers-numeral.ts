/** Numerals, in figures and in words, read at one place of a text: "1,200", "3.5", "10 1/2", "ninety-five", "half a million". */

/** A numeral that begins where it was asked for. `scale` is the last scale word applied ("3.5 million": 1e6), else 1. */
export interface Numeral {
  readonly end: number
  readonly value: number
  readonly scale: number
  /** Written in words only ("ninety-five"). */
  readonly spelled: boolean
  /** Digits as written, without a scale; `null` for words. */
  readonly digits: string | null
  /** The last word or sign of the scale as written ("million", "m"), or `null`. */
  readonly scaleText: string | null
}

interface Part {
  readonly end: number
  readonly value: number
}

const ones: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value])
)
const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, 20 + 10 * index])
)
const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['millions', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['billions', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['trillions', 1e12],
  ['trn', 1e12],
  ['tn', 1e12],
  ['quadrillion', 1e15]
])
const attached: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['mn', 1e6],
  ['MN', 1e6],
  ['Mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['mil', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['Bn', 1e9],
  ['BN', 1e9],
  ['bln', 1e9],
  ['billion', 1e9],
  ['tn', 1e12],
  ['Tn', 1e12],
  ['trn', 1e12],
  ['trillion', 1e12],
  ['cr', 1e7],
  ['Cr', 1e7]
])
/** Letters that are a scale only beside a currency: "£20m", "$3B". */
const moneyLetters: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['M', 1e6],
  ['mm', 1e6],
  ['MM', 1e6],
  ['mil', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['t', 1e12],
  ['T', 1e12],
  ['k', 1e3],
  ['K', 1e3],
  ['cr', 1e7],
  ['L', 1e5]
])
const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
  ['hundredth', 100],
  ['hundredths', 100]
])
const vulgar: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8]
])
/** "hundreds of", "tens of thousands of": more than the number they name. */
const vague: ReadonlyMap<string, number> = new Map([
  ['dozens', 12],
  ['scores', 20],
  ['tens', 10],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12]
])

/** Words with which a numeral may begin, in small letters: what a scan stops at. */
export const numeralWords: ReadonlySet<string> = new Set([
  ...ones.keys(),
  ...tens.keys(),
  ...vague.keys(),
  'a',
  'an',
  'half',
  'quarter',
  'hundred',
  'thousand',
  'million',
  'dozen'
])

/** The numeral that begins at `at`, or `null`; `money` lets "m", "b" and "t" be scales. */
export function numeralAt(text: string, at: number, limit: number, money = false): Numeral | null {
  const unit = text.charCodeAt(at)
  const isFigure = (unit >= 48 && unit <= 57) || unit === 46 || vulgar.has(text.charAt(at))
  return isFigure ? figuresAt(text, at, limit, money) : spelledAt(text, at, limit)
}

// ------------------------------------------------------------------------------------------------------ in figures

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

interface Scale extends Part {
  readonly text: string
}

/** "million" after a space or hyphen, "bn" or "k" at the number itself, "m" beside money; "thousand crore" is one scale. */
function scaleAt(text: string, at: number, limit: number, money: boolean): Scale | null {
  const first = oneScaleAt(text, at, limit, money)
  if (!first) return null
  const second = first.value < 1e6 ? oneScaleAt(text, first.end, limit, false) : null
  return second && second.value > 12 ? { end: second.end, value: first.value * second.value, text: second.text } : first
}

function oneScaleAt(text: string, at: number, limit: number, money: boolean): Scale | null {
  const gap = gapAt(text, at)
  const word = wordAt(text, at + gap, limit)
  if (word === '') return null
  const end = at + gap + word.length
  if (isAlphanumeric(text.charCodeAt(end))) return null
  const value =
    (gap ? scales.get(word.toLowerCase()) : attached.get(word))
    ?? (money && isMoneyLetter(text, at, word) ? moneyLetters.get(word) : undefined)
  return value === undefined ? null : { end, value, text: word }
}

function isMoneyLetter(text: string, at: number, word: string): boolean {
  return text.charAt(at) !== '-' && (isAlphanumeric(text.charCodeAt(at)) || /^(?:m|M|mm|MM|b|B|mil|cr)$/.test(word))
}

// ---------------------------------------------------------------------------------------------------------- in words

function spelledAt(text: string, at: number, limit: number): Numeral | null {
  const word = wordAt(text, at, limit).toLowerCase()
  if (vague.has(word)) return vagueAt(text, at, limit, word)
  if (word === 'a' || word === 'an') return articleAt(text, at, limit, word)
  if (word === 'half') return halfAt(text, at, limit)
  if (word === 'quarter')
    return (
      partOfScaleAt(text, at + 7, limit, 0.25, ['-', ' ', ' of a '])
      ?? (isPointNext(text, at + 7) ? spelled(at + 7, 0.25, 1) : null)
    )
  return fractionWordsAt(text, at, limit) ?? cardinalAt(text, at, limit, true)
}

/** "quarter-point", "quarter percentage point". */
function isPointNext(text: string, at: number): boolean {
  return /^[ -](?:percentage[ -])?points?\b/.test(text.slice(at, at + 20))
}

/** "hundreds", "tens of thousands", "hundreds of millions": the least that they name. */
function vagueAt(text: string, at: number, limit: number, word: string): Numeral | null {
  let end = at + word.length
  let value = vague.get(word) ?? 0
  while (text.startsWith(' of ', end)) {
    const next = wordAt(text, end + 4, limit).toLowerCase()
    const factor = next === 'dozens' ? undefined : vague.get(next)
    if (factor === undefined) break
    value *= factor
    end += 4 + next.length
  }
  return spelled(end, value, value === 10 ? 1 : value)
}

function articleAt(text: string, at: number, limit: number, article: string): Numeral | null {
  const from = at + article.length
  if (text.charAt(from) !== ' ') return null
  const next = wordAt(text, from + 1, limit).toLowerCase()
  if (next === 'half') return halfAt(text, from + 1, limit)
  const end = from + 1 + next.length
  if (next === 'quarter' || next === 'third' || next === 'fifth' || next === 'tenth' || next === 'sixth') {
    const scaled = next === 'quarter' ? partOfScaleAt(text, end, limit, 0.25, ['-', ' ', ' of a ']) : null
    if (scaled) return scaled
    return isShareEnd(text, end) ? spelled(end, 1 / (fractions.get(next) ?? 1), 1) : null
  }
  const scale = article === 'a' ? scales.get(next) : undefined
  if (scale === undefined || next.endsWith('s')) return null
  return restOfCardinal(text, end, limit, scale, scale)
}

/** "a third of", "by a third": not "a third man". */
function isShareEnd(text: string, end: number): boolean {
  return (
    end >= text.length
    || /^(?: of |[.,;]| (?:to|from|in|on|more|less|higher|lower|since)\b)/.test(text.slice(end, end + 8))
  )
}

/** "half a million", "half-million", "half a dozen"; "half" alone. */
function halfAt(text: string, at: number, limit: number): Numeral | null {
  return partOfScaleAt(text, at + 4, limit, 0.5, [' a ', '-a-', '-', ' ']) ?? spelled(at + 4, 0.5, 1)
}

function partOfScaleAt(
  text: string,
  at: number,
  limit: number,
  part: number,
  links: readonly string[]
): Numeral | null {
  for (const link of links) {
    if (!text.startsWith(link, at)) continue
    const next = wordAt(text, at + link.length, limit).toLowerCase()
    const scale = next.endsWith('s') ? undefined : scales.get(next)
    if (scale !== undefined) return spelled(at + link.length + next.length, part * scale, scale, next)
  }
  return null
}

/** "two-thirds", "three quarters of a million", "one-fifth". */
function fractionWordsAt(text: string, at: number, limit: number): Numeral | null {
  const over = simpleWordAt(text, at, limit)
  if (!over || over.value < 1 || over.value > 19) return null
  const link = gapAt(text, over.end)
  if (link === 0) return null
  const next = wordAt(text, over.end + link, limit).toLowerCase()
  const under = fractions.get(next)
  if (under === undefined || under <= over.value || over.value > 1 !== next.endsWith('s')) return null
  const end = over.end + link + next.length
  if (over.value === 1 && text.charAt(over.end) === ' ' && link === 1 && !isShareEnd(text, end)) return null
  if (next.startsWith('second')) return null
  return (
    partOfScaleAt(text, end, limit, over.value / under, [' of a ', ' '])
    ?? (isWordEnd(text, end) ? spelled(end, over.value / under, 1) : null)
  )
}

/** Cardinals: "ninety-five", "two hundred and fifty thousand", "two and a half million". */
function cardinalAt(text: string, at: number, limit: number, bare: boolean): Numeral | null {
  const first = simpleWordAt(text, at, limit)
  if (first) {
    const half = andHalfAt(text, first.end, limit, first.value) ?? spelledDecimalsAt(text, first, limit)
    if (half) return scaledPart(text, half, limit)
    return restOfCardinal(text, first.end, limit, first.value, 1)
  }
  const word = wordAt(text, at, limit).toLowerCase()
  const scale = bare && !word.endsWith('s') ? scales.get(word) : undefined
  return scale === undefined ? null : restOfCardinal(text, at + word.length, limit, scale, scale)
}

/** "nine point five". */
function spelledDecimalsAt(text: string, first: Part, limit: number): Part | null {
  if (!text.startsWith(' point ', first.end)) return null
  const digit = wordAt(text, first.end + 7, limit).toLowerCase()
  const value = ones.get(digit)
  return value === undefined || value > 9
    ? null
    : { end: first.end + 7 + digit.length, value: first.value + value / 10 }
}

function scaledPart(text: string, part: Part, limit: number): Numeral {
  const scale = scaleAt(text, part.end, limit, false)
  return scale
    ? spelled(scale.end, product(part.value, scale.value), scale.value, scale.text)
    : spelled(part.end, part.value, 1)
}

/** Goes on from a first part that ends at `at`: scales multiply, smaller parts add. */
function restOfCardinal(text: string, at: number, limit: number, first: number, firstScale: number): Numeral {
  let total = firstScale >= 1000 ? first : 0
  let current = firstScale >= 1000 ? 0 : first
  let most = mostBehind(firstScale)
  let least = firstScale
  let end = at
  let scaleText: string | null = null
  for (let step = 0; step < 12; step++) {
    const scale = nextScale(text, end, limit)
    if (scale && (current > 0 || (total > 0 && scale.value >= 1000 && step === 0))) {
      if (scale.value < 1000) current *= scale.value
      else total = current === 0 ? total * scale.value : total + current * scale.value
      if (scale.value >= 1000) current = 0
      most = mostBehind(scale.value)
      least = Math.max(least, scale.value)
      end = scale.end
      scaleText = scale.text
      continue
    }
    const added = nextAddend(text, end, limit, most)
    if (!added) break
    current += added.value
    end = added.end
    most = 0
  }
  const half = least > 1 ? andHalfAt(text, end, limit, 0) : null
  if (half) return spelled(half.end, total + current + half.value * least, least, scaleText)
  return spelled(end, total + current, least, scaleText)
}

/** The largest part that may follow a scale: "two hundred and [99]", "three thousand [999]". */
function mostBehind(scale: number): number {
  return scale >= 1000 ? 999 : scale === 100 ? 99 : 0
}

function nextScale(text: string, at: number, limit: number): Scale | null {
  if (!isGap(text, at)) return null
  const word = wordAt(text, at + 1, limit)
  const value = scales.get(word.toLowerCase())
  const end = at + 1 + word.length
  return value === undefined || isAlphanumeric(text.charCodeAt(end)) ? null : { end, value, text: word }
}

/** "... hundred and five", "... thousand two hundred": a smaller part, at most `most`. */
function nextAddend(text: string, at: number, limit: number, most: number): Part | null {
  if (most === 0) return null
  const link = text.startsWith(' and ', at) ? 5 : text.startsWith(', ', at) ? 0 : isGap(text, at) ? 1 : 0
  if (link === 0) return null
  const part = simpleWordAt(text, at + link, limit)
  return part && part.value > 0 && part.value <= most ? part : null
}

/** "seven", "twenty", "twenty-five", "twenty five". */
function simpleWordAt(text: string, at: number, limit: number): Part | null {
  const word = wordAt(text, at, limit).toLowerCase()
  const end = at + word.length
  const one = ones.get(word)
  if (one !== undefined) return { end, value: one }
  const ten = tens.get(word)
  if (ten === undefined) return null
  const link = text.startsWith(' - ', end) ? 3 : isGap(text, end) ? 1 : 0
  const next = link > 0 ? wordAt(text, end + link, limit).toLowerCase() : ''
  const more = ones.get(next)
  const isWhole = more !== undefined && more > 0 && more < 10 && isWordEnd(text, end + link + next.length)
  return isWhole ? { end: end + link + next.length, value: ten + more } : { end, value: ten }
}

function andHalfAt(text: string, at: number, limit: number, integer: number): Part | null {
  for (const [words, value] of halves) {
    if (text.startsWith(words, at) && at + words.length <= limit && isWordEnd(text, at + words.length))
      return { end: at + words.length, value: integer + value }
  }
  return null
}
const halves: readonly (readonly [string, number])[] = [
  [' and a half', 0.5],
  ['-and-a-half', 0.5],
  [' and a quarter', 0.25],
  [' and three quarters', 0.75],
  [' and three-quarters', 0.75],
  [' and one-half', 0.5]
]

function spelled(end: number, value: number, scale: number, scaleText: string | null = null): Numeral {
  return { end, value, scale, spelled: true, digits: null, scaleText }
}

// ----------------------------------------------------------------------------------------------------------- reading

/** `value * scale` without the dust of binary fractions: 1.1 million is 1100000, not 1100000.0000000001. */
export function product(value: number, scale: number): number {
  const whole = value * scale
  return Number.isInteger(whole) && Number.isInteger(value) && Math.abs(whole) < 1e15
    ? whole
    : Number(whole.toPrecision(15))
}

/** The run of letters at `at`, at most 24, as written. */
export function wordAt(text: string, at: number, limit: number): string {
  let end = at
  const most = Math.min(limit, at + 24, text.length)
  while (end < most && isLetter(text.charCodeAt(end))) end++
  return text.slice(at, end)
}

/** Code units up to Latin Extended-B: 1 for letters, 2 for digits; a table, since scans ask it of every character. Asked
 * for `NaN`, the place beyond a text, it would be searched as an object by name from then on: hence the bound at each look. */
const classes = new Uint8Array(0x250)
for (let unit = 0; unit < classes.length; unit++) {
  const isLatin = unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7
  if ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || isLatin) classes[unit] = 1
  if (unit >= 48 && unit <= 57) classes[unit] = 2
}

/** Whether a code unit is a letter of a word. */
export function isLetter(unit: number): boolean {
  return unit < classes.length && classes[unit] === 1
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

/** Whether a code unit is a letter or a digit. */
export function isAlphanumeric(unit: number): boolean {
  return unit < classes.length && classes[unit]! > 0
}

/** Whether a word ends before `at`. */
export function isWordEnd(text: string, at: number): boolean {
  return at >= text.length || !isAlphanumeric(text.charCodeAt(at))
}

/** Length of the gap at `at` between a number and its word: a space or hyphen, or the " - " of texts cut into tokens. */
export function gapAt(text: string, at: number): number {
  if (!isGap(text, at)) return 0
  return text.startsWith(' - ', at) && isLetter(text.charCodeAt(at + 3)) ? 3 : 1
}

/** Whether one space or hyphen stands at `at`. */
export function isGap(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit === 32 || unit === 45 || unit === 0xa0 || unit === 0x202f || unit === 0x2011
}

function endOf(pattern: RegExp, text: string, at: number, limit: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) && pattern.lastIndex <= limit ? pattern.lastIndex : null
}
