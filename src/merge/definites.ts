/** Points that open with a thing which only the text before them has brought up: "The jurors were there for another case." */
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
 * Whether a point opens with "the" and a thing that its article named before and nothing of what a reader has read does: neither the
 * titles nor the points above it. `titles`: as `titleWordsOf` has them.
 */
export function leansOnThing({ reading }: Candidate, above: readonly Candidate[], titles: string): boolean {
  const { place, text } = reading.wording
  const things = thingsIn(text)
  if (things.length === 0) return false
  const before = plainWordsOf(place.document.article.text.slice(0, place.sentence.start).slice(-farthest))
  if (!things.some((thing) => before.includes(thing)) || things.some((thing) => titles.includes(thing))) return false
  return !above.some((one) => {
    const words = plainWordsOf(one.reading.wording.text)
    return things.some((thing) => words.includes(thing))
  })
}

/** What such a point is worth beside others. Of 503 visible stories 20 print otherwise by it, twelve for the better, two for the worse. */
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
