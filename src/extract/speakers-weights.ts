/** How likely each person named before a pronoun is the one it means. Weights chosen on the half of the visible quotes that was looked at. */
import { titleHeads } from '../lexicon/titles.js'
import type { Person, Range } from '../types.js'

/** Where a person is named. */
export interface Mention extends Range {
  readonly person: Person
}

/** Near sentences before far ones, subjects before objects, owners ("Roe's") last. */
export function weightOf(
  text: string,
  mentions: readonly Mention[],
  index: number,
  away: number,
  sentence: Range | undefined
): number {
  const { start, end } = mentions[index]!
  const from = sentence?.start ?? 0
  const isFirst = (mentions[index - 1]?.start ?? -1) < from
  const isOwner = modifies(text, end)
  const before = text.slice(Math.max(from, start - 60), start)
  const isSubject = doing.test(text.slice(end, end + 20)) && !told.test(before)
  return (
    -away
    + (isFirst || isSubject ? 0.9 : 0)
    + (isOwner ? -0.8 : 0)
    + (!isSubject && isObject(before) ? -0.7 : 0.3)
    + (away === 0 && isFirst ? 0.6 : 0)
  )
}

/** "He found that Roe failed": somebody else tells it of Roe. */
const told = /\b(?:that|whether|how|why|if) (?:\p{Lu}[\p{L}.]{0,14} ){0,3}$/u

/** "Roe praised": a verb right behind the name. */
const doing = /^ (?:said|told|says|was|is|has|had|took|went|gave|made|\p{Ll}{3,14}ed)\b/u

/** "Roe's plan", "Roe spokesman Jane Smith": the name only tells whose. */
function modifies(text: string, end: number): boolean {
  const next = /^(['’])|^\s(\p{Ll}+)/u.exec(text.slice(end, end + 24))
  return next !== null && (next[1] !== undefined || titleHeads.has(next[2] ?? ''))
}

/** Whether the words before a name make it an object: the last one in lower case is a verb form or a preposition. */
export function isObject(before: string): boolean {
  const found = /(?:^|[\s(])([^\s]{1,60})\s{1,9}((?:\p{Lu}[\p{L}.'’-]{0,40}\s{1,9}){0,4})$/u.exec(` ${before}`)
  const word = found?.[1] ?? ''
  // "Secretary of State Jane Roe"
  if (word === 'of' && found?.[2] !== '' && /\p{Lu}[\p{L}-]{0,40}\s{1,9}of\s{1,9}[^.]{0,200}$/u.test(before))
    return false
  if (titleHeads.has(word)) return leadsObject(before.slice(0, before.lastIndexOf(word)))
  return objectLeads.has(word) || /^\p{Ll}+(?:ed|ing)$/u.test(word)
}

/** "A look at the pretty [photographer Roe]": what leads to the office before a name, over one word and an article. */
function leadsObject(before: string): boolean {
  const words = before.trim().split(/\s+/).slice(-3)
  return words.some((word, at) => objectLeads.has(word) && words.slice(at + 1).every((next) => /^\p{Ll}+$/u.test(next)))
}

const objectLeads = new Set(
  'of for from at in with on by about to near under over against inside outside than like between among into toward towards through around behind told asked made let gave'.split(
    ' '
  )
)

/** What the subject of a sentence weighs, by the same marks as `weightOf`. */
export const subjectWeight = 1.2

/** The person ahead of all others; `null` where two are level, or somebody unnamed is ahead. */
export function bestOf(scores: ReadonlyMap<Person | null, number>): Person | null {
  const [first, second] = [...scores].toSorted((a, b) => b[1] - a[1])
  if (!first) return null
  return second && first[1] - second[1] < 0.3 ? null : first[0]
}
