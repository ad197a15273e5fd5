/** From the phrase that an act of speech has for its subject to the speaker's fullest name. */
import { houseOf } from '../lexicon/houses.js'
import { organisationWords } from '../lexicon/names.js'
import { isDemonym, isPlace } from '../lexicon/places.js'
import { speechNouns } from '../lexicon/speech.js'
import type { Attribution, Person, Range } from '../types.js'
import type { Stretch } from './marks.js'
import { lastAtOrBefore, type Last, type Memory } from './speakers-memory.js'
import type { Phrase } from './speakers-phrases.js'
import { isPersonHead } from './speakers-rivals.js'

/** A speaker's fullest name and role, each with its place. */
export interface Speaker {
  readonly name: string
  readonly at: Range
  readonly role: string | null
  readonly roleAt: Range | null
}

/** An article as far as it has been read for speakers. */
export interface Reading {
  readonly text: string
  readonly stretches: readonly Stretch[]
  readonly memory: Memory
  readonly attributions: readonly Attribution[]
  /** Who spoke last, for pronouns. */
  last: Last | null
  /** Who spoke last, if that is nobody of the article's people: "said the woman", a surname that two bear. */
  stranger: Phrase | null
}

/** The speaker that a phrase names or points to, or `null`; what is learned of persons on the way goes into `reading`. */
export function resolve(reading: Reading, phrase: Phrase): Speaker | null {
  if (isOfStranger(reading, phrase)) {
    const { stranger, text, memory, attributions } = reading
    const isHere = stranger!.kind === 'name' && !memory.isMetBetween(stranger!.at.end, phrase.at.start)
    return isHere ? ofName(text, stranger!.at, attributions) : null
  }
  if (phrase.kind === 'name') {
    const { start, end } = phrase.at
    if (isKind(reading.text.slice(start, end))) return null
    // A surname that two people bear: who "he" is behind it stays open as well.
    if (isPersonLike(reading.text.slice(start, end))) reading.stranger = phrase
    return ofName(reading.text, phrase.at, reading.attributions)
  }
  const person = personOf(reading, phrase)
  if (!person && phrase.kind === 'noun') {
    reading.stranger = phrase
    return ofBody(reading, phrase)
  }
  if (person) {
    if (phrase.kind === 'pronoun') reading.memory.learn(person, phrase.low)
    reading.last = { person, end: phrase.at.end }
    reading.stranger = null
  }
  return person && ofPerson(person)
}

/** "Democratic", "Norlandic": what somebody or something is. */
function isKind(name: string): boolean {
  return (isDemonym(name) && !isPlace(name)) || name === 'Democratic' || name === 'Republican'
}

/** "He said" behind "said the woman", in one paragraph, or as long as nobody of the article's people is named. */
function isOfStranger({ text, memory, stranger }: Reading, phrase: Phrase): boolean {
  if (stranger === null || phrase.kind !== 'pronoun' || !isSingular(phrase)) return false
  const [from, at] = [stranger.at.end, phrase.at.start]
  if (at - from >= strangerReach) return false
  if (!text.slice(from, at).includes('\n')) return true
  const isSpeaking = stranger.kind !== 'noun' || isPersonHead(stranger.head) || isQuoted(text, stranger)
  return isSpeaking && !memory.isMetBetween(from, at)
}

/** "The office quoted the letter as saying": whoever wrote it goes on. */
function isQuoted(text: string, { at, head }: Phrase & { kind: 'noun' }): boolean {
  return (
    speechNouns.has(head) && /\bquot(?:e[ds]|ing) [^.]{0,30}$/.test(text.slice(Math.max(0, at.start - 40), at.start))
  )
}

function isSingular(phrase: Phrase & { kind: 'pronoun' }): boolean {
  return phrase.low === 'he' || phrase.low === 'she'
}

function personOf({ text, memory, last }: Reading, phrase: Phrase): Person | null {
  if (phrase.kind === 'person') return phrase.person
  if (phrase.kind === 'noun')
    return isDefinite(text, phrase)
      ? memory.bearerOf(officeOf(text, phrase), phrase.at.start, marksOf(text, phrase))
      : null
  if (phrase.kind === 'name' || !isSingular(phrase)) return null
  return memory.antecedentOf(phrase.low, phrase.at.start, last)
}

/** Bodies and documents that speak under a noun of their own: "the Clinton campaign", "a Homeland Security memo". */
const bodies = new Set(
  (
    'campaign administration government team office ministry department court company group party police committee agency bureau commission council board union '
    + 'association bank university embassy panel firm fund coalition army military navy organization organisation network museum hospital school club'
  ).split(' ')
)

/** An office, company or document as the speaker; for a spokesperson the one spoken for. */
function ofBody({ text, memory, attributions }: Reading, phrase: Phrase & { kind: 'noun' }): Speaker | null {
  const isVoice = /^(?:spokes(?:man|woman|person)|representative)$/.test(phrase.head)
  const role = isVoice ? phrase.head : null
  if (phrase.of?.kind === 'name' && isVoice)
    return { ...ofName(text, phrase.of.at, attributions), ...roleIn(text, phrase.at, role) }
  const words = text.slice(phrase.at.start, phrase.at.end)
  const first = /(?!(?:The|A|An|One|His|Her|Their|Its)\b)\b\p{Lu}/u.exec(words)?.index ?? -1
  if (first < 0 && /^the /i.test(words)) return bodyNamedBefore(phrase, attributions)
  if (first < 0 || !(isVoice || bodies.has(phrase.head) || speechNouns.has(phrase.head))) return null
  const start = phrase.at.start + first
  const end = isVoice ? start + words.slice(first).lastIndexOf(` ${phrase.head}`) : phrase.at.end
  if (
    end <= start
    || (isVoice && memory.personAt({ start, end }))
    || !/^[\p{L}\p{N}'’&. -]+$/u.test(text.slice(start, end))
  )
    return null
  return { name: text.slice(start, end), at: { start, end }, ...roleIn(text, phrase.at, role) }
}

/** "The agency" behind "the Environment Agency": the body named last whose name ends with the noun. */
function bodyNamedBefore(
  { at, head }: Phrase & { kind: 'noun' },
  attributions: readonly Attribution[]
): Speaker | null {
  const from = lastAtOrBefore(attributions, at.end)
  for (let index = from; index >= 0 && index > from - 20; index--) {
    const { source, sourceAt, kind } = attributions[index]!
    if (kind === 'person' || !/^(?!\w{1,7}day['’]s )\p{Lu}/u.test(source) || !source.toLowerCase().endsWith(` ${head}`))
      continue
    return { name: source, at: sourceAt, role: null, roleAt: null }
  }
  return null
}

function roleIn(text: string, at: Range, role: string | null): { role: string | null; roleAt: Range | null } {
  const index = role === null ? -1 : text.slice(at.start, at.end).lastIndexOf(role)
  const roleAt = role === null || index < 0 ? null : { start: at.start + index, end: at.start + index + role.length }
  return { role: roleAt && role, roleAt }
}

/** Characters over which "she said" goes on with "said the woman". */
const strangerReach = 800

/** "the Prime Minister" -> prime, minister. */
function officeOf(text: string, { at }: Phrase): string[] {
  return text
    .slice(at.start, at.end)
    .toLowerCase()
    .split(/[^\p{L}-]{1,3}/u)
    .slice(1)
}

/** "the Green Party chairman" -> green, party. */
function marksOf(text: string, { at }: Phrase): string[] {
  const words = text.slice(at.start, at.end).split(/\s+/).slice(1, -1)
  return words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).map((word) => word.toLowerCase().replace(/['’]s$/, ''))
}

/** "The minister", not "one minister". */
function isDefinite(text: string, { at }: Phrase): boolean {
  return /^the\s/i.test(text.slice(at.start, at.start + 4))
}

function ofPerson({ name, nameAt, role, roleAt }: Person): Speaker {
  return { name, at: nameAt, role, roleAt }
}

/** A name in the fullest form that the attribution at its place knows, else as it stands. */
function ofName(text: string, place: Range, attributions: readonly Attribution[]): Speaker {
  const at = {
    start: place.start + (/^The (?=[\p{Lu}\d])/u.exec(text.slice(place.start, place.end))?.[0].length ?? 0),
    end: place.end
  }
  const name = text.slice(at.start, at.end)
  for (
    let index = lastAtOrBefore(attributions, at.end);
    index >= 0 && index > lastAtOrBefore(attributions, at.end) - 8;
    index--
  ) {
    const { end, source, sourceAt, kind } = attributions[index]!
    if (kind === 'person' || end < at.start || !source.includes(name) || source.startsWith(`${name} of `)) continue
    if (!(name.includes(' ') && isPersonLike(name))) return { name: source, at: sourceAt, role: null, roleAt: null }
  }
  return { name, at, role: null, roleAt: null }
}

/** One to three words that name no place, house or body. */
export function isPersonLike(name: string): boolean {
  const words = name.split(' ')
  if (words.length > 3 || isPlace(name) || houseOf(name) !== null || isCrowd(words.at(-1)!)) return false
  return words.every((word) => /^\p{Lu}[\p{L}'’.-]+$/u.test(word) && !organisationWords.has(word))
}

/** "Troopers", "Officers": the plural of what one person is. */
function isCrowd(word: string): boolean {
  return word.endsWith('s') && isPersonHead(word.slice(0, -1).toLowerCase())
}
