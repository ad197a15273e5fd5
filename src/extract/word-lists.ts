/** The lists in which a word stands, as bits: each word is looked up once, and each of its places asks a number. */

import { openers, organisationWords, particles } from '../lexicon/names.js'
import { cueWords } from './attributions-words.js'

/** One bit for each list. */
export const lists = {
  /** Days and months that are nobody's name. */
  calendar: 1,
  /** Months that are names as well. */
  nameMonth: 2,
  /** Small words that open a sentence with a capital. */
  opener: 4,
  /** "de", "van", "bin". */
  particle: 8,
  /** What may join two parts of a body's name. */
  bodyLink: 16,
  organisation: 32,
  determiner: 64,
  /** Words with which the naming of a source may begin. */
  cue: 128
} as const

const calendar = new Set(
  (
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun January February '
    + 'July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec'
  ).split(' ')
)

const asWritten: readonly (readonly [number, ReadonlySet<string>])[] = [
  [lists.calendar, calendar],
  [lists.nameMonth, new Set(['March', 'April', 'May', 'June'])],
  [lists.particle, particles],
  [lists.bodyLink, new Set(['of', 'for', 'on', 'and'])],
  [lists.organisation, organisationWords],
  [lists.determiner, new Set(['the', 'The', 'a', 'A', 'an', 'An'])]
]

const inSmallLetters: readonly (readonly [number, ReadonlySet<string>])[] = [
  [lists.opener, openers],
  [lists.cue, cueWords]
]

/** The bits of all lists that hold the word; `lower` is the word in small letters. */
export function listsOf(word: string, lower: string): number {
  let bits = 0
  for (const [bit, words] of asWritten) if (words.has(word)) bits |= bit
  for (const [bit, words] of inSmallLetters) if (words.has(lower)) bits |= bit
  return bits
}
