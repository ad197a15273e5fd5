/** People whom a sentence has for its subject without a name: "the governor", "his older brother". */
import { isPersonWord } from '../lexicon/persons.js'
import { titleHeads } from '../lexicon/titles.js'
import type { Range } from '../types.js'
import { genderOfGiven, type Gender } from '../lexicon/genders.js'

/** Somebody unnamed; offsets into the text, from the article or owner to the noun. */
export interface Rival extends Range {
  /** "the older brother" -> older, brother. */
  readonly office: readonly string[]
  /** "the" points to somebody known; "his", "a" and "another" bring in somebody else. */
  readonly isKnown: boolean
}

/** The unnamed person that a sentence has for its subject, or `null`. */
export function rivalIn(text: string, { start, end }: Range): Rival | null {
  const head = text.slice(start, Math.min(end, start + longest))
  const found = subject.exec(head)
  if (!found) return null
  const [, ahead, owner, words] = found as unknown as [string, string, string, string]
  const office: string[] = []
  const from = start + ahead.length
  let at = from + owner.length
  for (const word of words.split(' ')) {
    office.push(word.toLowerCase())
    at += 1 + word.length
    if (!isPersonHead(word)) continue
    if (!predicate.test(text.slice(at, at + 24))) continue
    return { start: from, end: at, office, isKnown: owner.toLowerCase() === 'the' }
  }
  return anotherIn(head, start)
}

/** "Another hoped that it would end": somebody of whom nothing is told. */
function anotherIn(head: string, start: number): Rival | null {
  const found = /^(Another|One|A (?:second|third|fourth)) \p{Ll}{2,12}(?:ed|said|wrote|says|writes)\b/u.exec(head)
  return found && { start, end: start + found[1]!.length, office: ['another'], isKnown: false }
}

/** "Brian is back", "Lena, a cook,": a sentence about somebody with nothing but a given name; offsets of the name. */
export function givenIn(text: string, { start, end }: Range): (Range & { readonly gender: Gender }) | null {
  const found = /^(\p{Lu}\p{Ll}{2,14})(?: [–—]|,| (?:is|was|has|had|said|says|told|tells|\p{Ll}{3,12}ed)\b)/u.exec(
    text.slice(start, Math.min(end, start + 40))
  )
  const gender = found === null ? null : genderOfGiven(found[1]!)
  return gender === null ? null : { start, end: start + found![1]!.length, gender }
}

/** Whether a noun means one person. */
export function isPersonHead(word: string): boolean {
  return (titleHeads.has(word) || isPersonWord(word)) && !crowds.test(word)
}

/** Words for several. */
const crowds = /(?:s|men|people|children|family|couple|pair|duo|crowd|team)$/

/** Characters of a sentence in which its subject is looked for: a lead of 90, an owner of 40, five words. */
const longest = 220

/** What leads a sentence in, up to its first comma; an article or owner; the next words. */
const subject =
  /^((?:(?:In|On|At|By|For|From|With|After|Before|During|Since|Under|Outside|Inside|Near|Across|Earlier|Later|Meanwhile|Then|Now|Today|Yesterday|Last|This|Next|That|But|And|Still|However|Instead|According|Speaking|Asked|As|When|While|If|Although|Though)\b[^,"“”\n]{0,90}, )?)([Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?|[Aa]nother|[Oo]ne|\p{Lu}[\p{L}’' .]{1,40}[’']s) (\p{L}[\p{L}-]{1,20}(?: \p{L}[\p{L}-]{1,20}){0,4})/u

/** What follows a subject: its verb, a comma, or a name, which is for the caller to look up. */
const predicate =
  /^(?:,| \p{Lu}| (?:who|of|for|in|at|from|with|also|then|later|is|was|were|has|had|did|does|will|would|could|can|may|might|should|must|said|told|went|made|took|gave|put|began|came|spoke|wrote|felt|found|got|held|kept|left|led|met|ran|rang|read|saw|sent|sat|set|stood|thought|won|knew|heard|brought|(?!as\b|less\b)\p{Ll}{2,14}(?:ed|[^s]s))\b)/u
