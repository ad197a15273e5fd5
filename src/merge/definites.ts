/** Points that open with a thing which only the text before them has brought up: "The jurors were there for another case." */
import { isDemonym, isPlace } from '../lexicon/places.js'
import type { Document } from '../types.js'
import type { Candidate } from './choice.js'

/** Words of titles and points, in small letters, each between spaces. */
export function plainWordsOf(words: string): string {
  return ` ${words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `
}

/** The titles of the articles, whatever becomes the headline: each names what the story is about. */
export function titleWordsOf(documents: Iterable<Document>): string {
  return plainWordsOf([...documents].map(({ article }) => article.title ?? '').join(' '))
}

/**
 * Whether a point opens with "the" and a thing that its article named before, or with somebody's age or country, and nothing of what a
 * reader has read names it: neither the titles nor the points above it. `titles`: as `titleWordsOf` has them.
 */
export function leansOnThing({ reading }: Candidate, above: readonly Candidate[], titles: string): boolean {
  const { place, text } = reading.wording
  const person = personIn(text)
  const things = person === null ? thingsIn(text) : [person]
  if (things.length === 0 || things.some((thing) => titles.includes(thing))) return false
  if (person === null) {
    const before = plainWordsOf(place.document.article.text.slice(0, place.sentence.start).slice(-farthest))
    if (!things.some((thing) => before.includes(thing))) return false
  }
  return !above.some((one) => {
    const words = plainWordsOf(one.reading.wording.text)
    return things.some((thing) => words.includes(thing))
  })
}

/**
 * Of "the 31-year-old rower" and "the Norwegian lost" the age and the country, as `plainWordsOf` has them where somebody above is known
 * by them; `null` where a name says who it is, or neither opens the point.
 */
function personIn(printed: string): string | null {
  const [, age, demonym, rest = ''] =
    /^["“'‘]?The (?:(\d{1,2})-year-old|(\p{Lu}\p{Ll}{2,15})) (.{0,120})/u.exec(printed) ?? []
  if (demonym !== undefined) return isDemonym(demonym) && deed.test(rest) ? ` ${demonym.toLowerCase()}` : null
  if (age === undefined) return null
  for (const word of rest.split(' ', mostWords)) {
    if (/^\p{Lu}/u.test(word) && !isDemonym(word) && !isPlace(word)) return null
    if (deed.test(word)) break
  }
  return ` ${age} `
}

/** What such a point is worth beside others. Of things, of 503 visible stories 20 print otherwise by it, twelve for the better, two for the worse. */
export const worthWithoutThing = 0.7

/** Characters of the article that are looked through: what was named further back is named again before it is "the". */
const farthest = 6000

/** The beginnings of the words between "The" and what is said, with a space before each; `[]` where the rest says which thing it is. */
function thingsIn(printed: string): string[] {
  const found = /^["“'‘]?The ((?:[a-z][a-z-]{0,20}[ ,])+)/.exec(printed)
  if (found === null || named.test(printed)) return []
  const words = found[1]!.split(/[ ,]/, mostWords)
  const end = words.findIndex((word, at) => said.test(word) || (at > 0 && word.endsWith('ed')))
  if (end === 0 || complement.test(words[end] ?? '')) return []
  return words.slice(0, end < 0 ? undefined : end).flatMap((word) => (word.length < 3 ? [] : [` ${beginningOf(word)}`]))
}

/** What somebody did or is. */
const deed =
  /^(?:\p{Ll}{2,16}ed|is|was|has|had|will|would|said|says|won|lost|took|made|came|went|got|led|ran|held)(?!\p{L})/u

/** Words looked at behind "The": its adjectives, the noun and the verb. Judgement. */
const mostWords = 6

/** "The rescued man, Jo Roe, ", "The accounting firm Roe": what follows says who or what it is. */
const named =
  /^["“'‘]?The (?:[a-z][a-z-]{0,20} ){0,3}[a-z][a-z-]{0,20}(?: \p{Lu}|, (?:\p{Lu}|(?:who|which|whose|an?|the|known|called|named)(?![a-z])))/u

/** So much of a word as its plural, its verb and who does it share, mostly. */
function beginningOf(word: string): string {
  return word.slice(0, Math.max(4, word.length - 2))
}

const complement =
  /^(?:of|for|in|on|at|to|from|with|by|about|between|against|behind|under|over|who|which|that|whose|where|when|after|before|during)$/

const said = new RegExp(
  `${complement.source}|^(?:is|are|was|were|has|had|have|will|would|can|could|may|might|must|should|did|does|do|says?|said|also|then|now|still|not|and|or|but)$`
)
