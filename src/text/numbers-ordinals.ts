/** Ordinals, in figures and in words: "third", "17th", "twenty-first". */
import { isWordEnd, wordAt } from './numbers-numeral.js'

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
