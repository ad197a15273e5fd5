/** Ordinals, in figures and in words: "third", "17th", "twenty-first". */
import { isDigit } from './letters.js'
import { isAlphanumeric, isWordEnd, wordAt } from './numbers-signs.js'

const named: ReadonlyMap<string, number> = new Map(
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, value): [string, number] => [word, value])
    .slice(1)
)
const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, 20 + 10 * index])
)
const round: ReadonlyMap<string, number> = new Map([
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['seventieth', 70],
  ['eightieth', 80],
  ['ninetieth', 90],
  ['hundredth', 100]
])
const figures = /(\d{1,4})(?:st|nd|rd|th)/y

/** The ordinal that begins at `at`, or `null`. */
export function ordinalAt(text: string, at: number): { end: number; value: number } | null {
  figures.lastIndex = at
  const found = figures.exec(text)
  if (found) return isWordEnd(text, figures.lastIndex) ? { end: figures.lastIndex, value: Number(found[1]) } : null
  const word = wordAt(text, at, text.length).toLowerCase()
  const end = at + word.length
  const value = named.get(word) ?? round.get(word)
  if (value !== undefined) return { end, value }
  const ten = tens.get(word)
  if (ten === undefined || text.charAt(end) !== '-') return null
  const next = wordAt(text, end + 1, text.length).toLowerCase()
  const one = named.get(next)
  return one !== undefined && one < 10 ? { end: end + 1 + next.length, value: ten + one } : null
}

/** The ordinals of a stretch of text: words and figures with an ordinal's ending, which one pattern finds. */
export function ordinalsIn(text: string, start: number, end: number): { start: number; end: number; value: number }[] {
  const words = text.slice(start, end)
  const found: { start: number; end: number; value: number }[] = []
  let from = 0
  for (let at = nextEnding(words, 0); at > 0; at = nextEnding(words, at)) {
    if (at < words.length && isAlphanumeric(words.charCodeAt(at))) continue
    let first = at - 1
    while (first > from && isAlphanumeric(words.charCodeAt(first - 1))) first--
    if (first < from || !hasEnding(words, first, at) || !mayOpen(words.charCodeAt(first))) continue
    const ordinal = ordinalAt(words, first)
    if (!ordinal) continue
    found.push({ start: start + first, end: start + ordinal.end, value: ordinal.value })
    from = ordinal.end
  }
  return found
}

const endings = /(?:\d(?:st|nd|rd)|irst|econd|hird|[\da-z]th)(?![\da-z])|ty(?=-)/gi

/** Where the next ending of an ordinal from `from` on ends; 0 if there is none. */
function nextEnding(words: string, from: number): number {
  endings.lastIndex = from
  return endings.test(words) ? endings.lastIndex : 0
}

/** The first letters of ordinals and of tens, and figures: "and" and "with" end as ordinals do, and are asked no further. */
function mayOpen(unit: number): boolean {
  return isDigit(unit) || firstLetters.has(unit | 32)
}

const firstLetters = new Set([...named.keys(), ...tens.keys(), ...round.keys()].map((word) => word.charCodeAt(0)))

/** "st", "nd", "rd", "th", or the "y-" of "twenty-first". */
function hasEnding(text: string, at: number, end: number): boolean {
  if (end - at < 3) return false
  const last = text.charCodeAt(end - 1)
  const before = text.charCodeAt(end - 2)
  if (last === 104) return before === 116
  if (last === 116) return before === 115
  if (last === 100) return before === 110 || before === 114
  return last === 121 && text.charCodeAt(end) === 45
}
