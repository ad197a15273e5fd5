/** A noun phrase that may speak, read from its last word to the left: a person, a name, a pronoun, a noun. */
import { partyMembers } from '../lexicon/persons.js'
import { isDemonym, isPlace } from '../lexicon/places.js'
import { speechVerbOf } from '../lexicon/speech.js'
import { givenNames, openers, organisationWords } from '../lexicon/names.js'
import { honorifics, officeTitles, roleModifiers, titleHeads, unnamedSpeakers } from '../lexicon/titles.js'
import { isAdverb } from '../text/words.js'
import type { Person, Range } from '../types.js'
import type { Token } from './speakers-frame.js'

/** A noun phrase that may speak. */
export type Phrase =
  | { readonly kind: 'person'; readonly at: Range; readonly person: Person }
  | { readonly kind: 'name'; readonly at: Range }
  | { readonly kind: 'pronoun'; readonly at: Range; readonly low: string }
  /** `of`: whom a spokesperson speaks for. */
  | { readonly kind: 'noun'; readonly at: Range; readonly head: string; readonly of: Phrase | null }

/** Asks for the person whose mention covers a token. */
export type PersonAt = (token: Range) => { person: Person; at: Range } | null

/** The noun phrase whose last word stands at `end`. */
export function phraseEnding(tokens: readonly Token[], end: number, floor: number, personAt: PersonAt): Phrase | null {
  let last = end
  while (last > floor && (tokens[last]!.low === '.' || tokens[last]!.low === ')')) {
    last = tokens[last]!.low === ')' ? backTo(tokens, last - 1, floor, '(') - 1 : last - 1
  }
  const token = last >= floor ? tokens[last] : undefined
  if (!token || token.kind !== 'word') return null
  if (token.low === 'who') {
    const before = tokens[last - 1]?.low === ',' ? last - 2 : last - 1
    return before >= floor ? phraseEnding(tokens, before, floor, personAt) : null
  }
  const pronoun = token.low.replace(/'(?:s|d|ll|ve|m|re)$/, '')
  if (pronouns.has(pronoun)) return { kind: 'pronoun', at: rangeOf(token), low: pronoun }
  const person = personAt(token)
  if (person && person.at.end <= token.end) return personOrOwner(tokens, last, floor, person, personAt)
  // "COVID-19 leaked": a thing by its number.
  if (nobody.has(token.low) || /^[a-z]{2,12}-\d{1,4}$/.test(token.low)) return null
  if ((token.capital || (isNumber(token.low) && tokens[last - 1]?.capital)) && !(last === 0 && openers.has(token.low)))
    return nameEnding(tokens, last, floor, personAt)
  return nounEnding(tokens, last, floor, personAt)
}

/** Words with a capital that name nobody: who opens a sentence without a name, and days and months. */
const nobody = new Set(
  (
    'that this these those there here nobody everybody anybody somebody everyone anyone someone none no-one nothing everything something '
    + 'monday tuesday wednesday thursday friday saturday sunday '
    + 'january february march july august september october november december'
  ).split(' ')
)

function isNumber(low: string): boolean {
  return /^\d{1,4}$/.test(low)
}

function rangeOf({ start, end }: Range): Range {
  return { start, end }
}

/** A person's name, or the noun that it is tied to: "a spokesman for Jane Roe". */
function personOrOwner(
  tokens: readonly Token[],
  last: number,
  floor: number,
  { person, at }: { person: Person; at: Range },
  personAt: PersonAt
): Phrase | null {
  if (tokens[last]!.end > at.end + 2) return null
  let first = last
  while (first > floor && tokens[first - 1]!.start >= at.start) first--
  if (isOfTwo(tokens, first)) return { kind: 'noun', at, head: 'one', of: null }
  const phrase: Phrase = { kind: 'person', at, person }
  const tied = familyBefore(tokens, first, floor) ?? tiedTo(tokens, first, floor)
  // "Manager at the Harwick Mill Ann Roe": she manages it.
  if (tied < 0 || (tokens[tied + 1]!.low === 'at' && isBody(tokens[first - 1]!))) return phrase
  return ownerAt(tokens, tied, floor, phrase, personAt) ?? phrase
}

/** "The agent for the family of drowned rowing star Ann Roe": the last token of a noun for people over words that tell who she is. */
function familyBefore(tokens: readonly Token[], first: number, floor: number): number | null {
  for (let at = first - 2; at > floor && at > first - 8; at--) {
    const { low, kind, capital } = tokens[at]!
    if (kind !== 'word' || capital) return null
    if (low !== 'of' && low !== 'for') continue
    return folk.has(tokens[at - 1]!.low) ? at - 1 : null
  }
  return null
}

const folk = new Set(
  'lawyer lawyers attorney attorneys family relatives parents mother father wife widow husband son daughter friend friends supporters spokesman spokeswoman spokesperson'.split(
    ' '
  )
)

/** What the noun whose last token is `tied` is, `of` somebody; "Brand Manager at the Lund Mill": an office is no name. */
function ownerAt(tokens: readonly Token[], tied: number, floor: number, of: Phrase, personAt: PersonAt): Phrase | null {
  const owner = tied < 0 ? null : phraseEnding(tokens, tied, floor, personAt)
  if (owner?.kind === 'noun') return { ...owner, of }
  const { low } = tokens[tied] ?? { low: '' }
  return owner?.kind === 'name' && titleHeads.has(low) ? { kind: 'noun', at: owner.at, head: low, of } : owner
}

function isBody({ capital, low }: Token): boolean {
  return capital && !titleHeads.has(low) && !honorifics.has(low)
}

/** The last token of the noun that a preposition before `first` ties the name to; -1 where there is none. */
function tiedTo(tokens: readonly Token[], first: number, floor: number, isBodyName = false): number {
  let at = first - 1
  while (
    at > floor
    && (tokens[at]!.capital
      || articles.has(tokens[at]!.low)
      || titleHeads.has(tokens[at]!.low)
      || tokens[at]!.low === '.')
  )
    at--
  if (at <= floor || !ties.has(tokens[at]!.low)) return -1
  const before = tokens[at - 1]!
  // "Secretary of State Jane Roe": the office is hers.
  const isHers = before.capital && titleHeads.has(before.low) && tokens[at]!.low === 'of' && !isBodyName
  if (isHers && first - at > 1) return -1
  return before.kind === 'word' && !ties.has(before.low) && !isVerbLike(before) ? at - 1 : -1
}

function isVerbLike({ low, capital }: Token): boolean {
  return !capital && /(?:ed|ing)$/.test(low)
}

const particles = new Set([
  'of',
  'the',
  'and',
  'for',
  '&',
  'de',
  'al',
  'bin',
  'van',
  'von',
  'der',
  'la',
  'on',
  'du',
  'da',
  'el',
  'del',
  'ibn'
])

/** A run of capitalised words, with the small words inside it: "Ministry of Foreign Affairs", "China and Russia". */
function nameEnding(tokens: readonly Token[], last: number, floor: number, personAt: PersonAt): Phrase | null {
  let first = last
  while (first > floor) {
    const before = tokens[first - 1]!
    if (before.kind === 'word' && (before.capital || /^\d{1,3}(?:st|nd|rd|th)$/.test(before.low))) first--
    // "the U.S. Attorney's Office": the stop is the state's.
    else if (before.low === '.' && first - 2 >= floor && /^[ue]\.[sknu]$/.test(tokens[first - 2]!.low)) first -= 2
    else if (
      first - 2 >= floor
      && particles.has(before.low)
      && tokens[first - 2]!.kind === 'word'
      && tokens[first - 2]!.capital
    )
      first -= 2
    else break
  }
  if (first === 0 && first < last && leadWords.has(tokens[0]!.low)) first = 1
  // "The Secretary said", "the Prime Minister said": an office with capitals is no name.
  if (isOffice(tokens, first, last)) return nounEnding(tokens, last, floor, personAt)
  // "Ann Roe of Harwick, Illinois, asks": whoever lives there.
  if (tokens[first - 1]?.low === ',' && tokens[first - 2]?.capital && isPlace(titleCase(tokens[last]!.low))) {
    const town = nameEnding(tokens, first - 2, floor, personAt)
    if (town !== null && town.at.end < tokens[first - 2]!.end) return town
    const dweller = town?.kind === 'name' ? dwellerIn(tokens, town.at) : null
    if (dweller !== null) return dweller
  }
  first = listFrom(tokens, first, last)
  if (isOneOfMany(tokens, first, last)) return nounEnding(tokens, last, floor, personAt)
  // "House Intelligence Republican Mike Pompeo": what stands before a given name is no part of the name.
  if (last - first > 1 && givenNames.has(titleCase(tokens[last - 1]!.low))) first = last - 1
  const at = { start: tokens[first]!.start, end: tokens[last]!.end }
  if (isOfTwo(tokens, first)) return { kind: 'noun', at, head: 'one', of: null }
  const phrase: Phrase = { kind: 'name', at }
  // "Deputy Head of the First Brigade": what an office is of, behind its article.
  const tied = tiedTo(tokens, first, floor, tokens[first - 1]?.low === 'the')
  const owner = ownerAt(tokens, tied, floor, phrase, personAt)
  if (owner && owner.kind !== 'pronoun') return owner
  return insideName(tokens, first, last, personAt) ?? phrase
}

/** "His children Ann, Jan, Lena and Paul": from the first name of a list that ends in "and" and follows a plural. */
function listFrom(tokens: readonly Token[], first: number, last: number): number {
  if (!tokens.slice(first, last).some(({ low }) => low === 'and')) return first
  let at = first
  while (tokens[at - 1]?.low === ',' && tokens[at - 2]?.capital) {
    at -= 2
    while (tokens[at - 1]?.capital) at--
  }
  const before = tokens[at - 1]
  return at < first && before?.kind === 'word' && /(?:s|men|people|children)$/.test(before.low) ? at : first
}

/** "Ann Roe of Harwick" before a state, where nothing else told that Ann Roe is a person. */
function dwellerIn(tokens: readonly Token[], { start }: Range): Phrase | null {
  const first = tokens.findIndex((token) => token.start === start)
  const [one, two] = [tokens[first]!, tokens[first + 1]!]
  const isName = [one, two].every(({ low, capital }) => capital && !organisationWords.has(titleCase(low)))
  return isName && tokens[first + 2]?.low === 'of' ? { kind: 'name', at: { start, end: two.end } } : null
}

/** "The younger Roe", "the elder Mr Roe": two bear the name. */
function isOfTwo(tokens: readonly Token[], first: number): boolean {
  let before = first - 1
  if (tokens[before]?.low === '.') before--
  if (honorifics.has(tokens[before]?.low.replace(/\.$/, '') ?? '')) before--
  return /^(?:younger|elder|older)$/.test(tokens[before]?.low ?? '')
}

/** "The German", "the moderate Norland Democrat", "a former Conservative": told apart by nothing but what they are. */
function isOneOfMany(tokens: readonly Token[], first: number, last: number): boolean {
  let at = first - 1
  while (at > first - 3 && tokens[at]?.kind === 'word' && !tokens[at]!.capital && tokens[at]!.low !== 'the') at--
  if (tokens[at]?.low !== 'the') return false
  const { low } = tokens[last]!
  return isDemonym(titleCase(low)) || partyMembers.has(low)
}

/** Words with a capital that lead to a name at the head of a sentence. */
const leadWords = new Set(
  'and but so yet or meanwhile while when as after because although though since if however neighboring neighbouring'.split(
    ' '
  )
)

/** Nothing but the words of an office; a lone calling, "Coach" or "King", may be a name. */
function isOffice(tokens: readonly Token[], first: number, last: number): boolean {
  if (first === last) return officeTitles.has(tokens[last]!.low)
  const words = tokens.slice(first, last + 1)
  const isOfficeWord = ({ low }: Token) => titleHeads.has(low) || roleModifiers.has(low) || low === 'lord'
  return words.every(isOfficeWord) && titleHeads.has(tokens[last]!.low)
}

/** "Jeffrey Lewis of the James Martin Center": a person at the head of the run. */
function insideName(tokens: readonly Token[], first: number, last: number, personAt: PersonAt): Phrase | null {
  for (let at = first + 1; at < last; at++) {
    if (!ties.has(tokens[at]!.low)) continue
    const person = personAt(tokens[at - 1]!)
    return person ? { kind: 'person', at: person.at, person: person.person } : null
  }
  return null
}

/** A common noun with what stands before it: "the department", "senior officials". */
function nounEnding(tokens: readonly Token[], last: number, floor: number, personAt: PersonAt): Phrase | null {
  const { low } = tokens[last]!
  if (!isNounLike(low) || articles.has(low) || stopsNoun(tokens[last]!)) return null
  let first = last
  while (first > floor && tokens[first - 1]!.kind === 'word' && !stopsNoun(tokens[first - 1]!)) {
    first--
    if (articles.has(tokens[first]!.low)) break
  }
  const at = { start: tokens[first]!.start, end: tokens[last]!.end }
  const tied = tiedTo(tokens, first, floor)
  if (tied >= 0 && articles.has(tokens[first]!.low)) {
    const owner = phraseEnding(tokens, tied, floor, personAt)
    if (owner && owner.kind !== 'pronoun') return owner
  }
  // "Ann Roe of the Row for Us campaign": the body's name begins before the small word.
  if (tied >= 0 && tokens[first]!.capital && tokens[tied]!.capital) {
    const owner = phraseEnding(tokens, tied, floor, personAt)
    return owner?.kind === 'person' ? owner : { kind: 'noun', at, head: 'one', of: null }
  }
  return { kind: 'noun', at, head: low, of: null }
}

function stopsNoun({ low, capital }: Token): boolean {
  return (
    (!capital && speechVerbOf(low)?.form === 'past')
    || ties.has(low)
    || low === 'that'
    || low === 'and'
    || low === 'but'
    || low === 'while'
    || low === 'as'
    || low === 'when'
  )
}

function isNounLike(low: string): boolean {
  return unnamedSpeakers.has(low) || titleHeads.has(low) || !(low.endsWith('ing') || isAdverb(low))
}

/** The last token before `from` with this mark, in the same clause; before `floor` where there is none. */
export function backTo(tokens: readonly Token[], from: number, floor: number, mark: string): number {
  for (let at = from; at >= floor && at > from - 40; at--) {
    const { low, kind } = tokens[at]!
    if (low === mark) return at
    if (kind === 'quote' || low === ':' || low === ';') break
  }
  return floor - 1
}

/** "harwick" as a name: "Harwick". */
export function titleCase(low: string): string {
  return low.charAt(0).toUpperCase() + low.slice(1)
}

const pronouns = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'you', 'who'])

/** Prepositions that tie a further name to the noun before it: "a spokesman for X". */
export const ties = new Set('of for from at in with on by about to near under over against inside outside'.split(' '))

const articles = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'one',
  'some',
  'many',
  'another'
])

/** "Survival of the Best": words as the name of a work has them. */
export function isTitleLike(name: string): boolean {
  const words = name.replace(/,$/, '').split(' ')
  if (words.length < 2 || words.length > 7 || /[.!?…,]$/.test(words.at(-1)!)) return false
  return words.every((word, at) => /^\p{Lu}/u.test(word) || (at > 0 && smallInTitles.has(word)))
}

const smallInTitles = new Set('a an the of in on at to for and or by with from'.split(' '))
