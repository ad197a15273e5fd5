/** Whom "he", "she" and "the minister" mean: the people an article has named so far, outside quotes. */
import { gather } from '../text/gather.js'
import type { Person, Range } from '../types.js'
import type { Gender } from '../lexicon/genders.js'
import { genderOf, genderOfNoun } from './speakers-gender.js'
import { isInside, type Pair } from './marks-units.js'
import { bearerOf, markedBearerOf } from './speakers-offices.js'
import { givenIn, rivalIn, type Rival } from './speakers-rivals.js'
import { bestOf, isObject, subjectWeight, weightOf, type Mention } from './speakers-weights.js'

export interface Memory {
  /** The person whose mention covers the word at `start`. */
  readonly personAt: (at: Range) => { person: Person; at: Range } | null
  /** Whom a pronoun at `at` means; `last`: who spoke last, and where. */
  readonly antecedentOf: (pronoun: string, at: number, last: Last | null) => Person | null
  /** Keeps what "he" or "she" tells of a person of whom nothing else does. */
  readonly learn: (person: Person, pronoun: string) => void
  /** Whether the pronoun may stand for the person. */
  readonly fits: (person: Person, pronoun: string) => boolean
  /** Whom the pronoun at `at` is said to speak to: "he told Roe". */
  readonly addressedAt: (at: number) => Person | null
  /** Whether somebody is named outside quotes between two offsets, or made the subject of a sentence without a name. */
  readonly isMetBetween: (from: number, to: number) => boolean
  /** The person who bears the office of these words, most recently named before `at`; `marks`: proper words before them. */
  readonly bearerOf: (office: readonly string[], at: number, marks?: readonly string[]) => Person | null
}

export interface Last {
  readonly person: Person
  readonly end: number
}

/** The people of an article as a reader remembers them; what stands in `quotes` is heard, not named. */
export function memoryOf(
  text: string,
  people: readonly Person[],
  quotes: readonly Pair[],
  sentences: readonly Range[]
): Memory {
  const mentions = mentionsOf(people)
  const outside = mentions.filter(({ start }) => !isInside(start, quotes))
  const named: Named = { mentions: outside, sentences, quotes }
  const genders = new Map<Person, Gender | null>()
  const gender = (person: Person): Gender | null => {
    let known = genders.get(person)
    if (known === undefined) genders.set(person, (known = genderIn(text, person)))
    return known
  }
  return {
    personAt: (at) => personAt(mentions, at),
    antecedentOf: (pronoun, at, last) => antecedentOf(text, named, gender, pronoun, at, last),
    learn: (person, pronoun) => {
      if (gender(person) === null && (pronoun === 'he' || pronoun === 'she')) genders.set(person, pronoun)
    },
    fits: (person, pronoun) => fits(gender(person), pronoun),
    addressedAt: (at) => addressedAt(text, at, mentions),
    isMetBetween: (from, to) =>
      (outside[lastAtOrBefore(outside, to)]?.start ?? -1) >= from
      || rivalsBefore(text, named, lastAtOrBefore(sentences, to), to).some(({ rival }) => rival.start >= from),
    bearerOf: (office, at, marks) => {
      const from = lastAtOrBefore(outside, at - 1)
      const isListener = from >= 0 && isObject(text.slice(Math.max(0, outside[from]!.start - 60), outside[from]!.start))
      return markedBearerOf(outside, office, from, at, marks, isListener)
    }
  }
}

function mentionsOf(people: readonly Person[]): Mention[] {
  return gather(people, (person) => person.mentions.map(({ start, end }) => ({ start, end, person }))).toSorted(
    (a, b) => a.start - b.start || b.end - a.end
  )
}

function genderIn(text: string, person: Person): Gender | null {
  for (const { start } of person.mentions.slice(0, 6)) {
    const gender = genderOf(person, text.slice(Math.max(0, start - 10), start))
    if (gender) return gender
  }
  return null
}

function personAt(mentions: readonly Mention[], { start }: Range): { person: Person; at: Range } | null {
  const index = lastAtOrBefore(mentions, start)
  const found = mentions[index]
  return found && start < found.end ? { person: found.person, at: { start: found.start, end: found.end } } : null
}

/** Index of the last range that starts at or before `at`; -1 if none. */
export function lastAtOrBefore(ranges: readonly Range[], at: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.start <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}

/**
 * How far back a pronoun reaches, in characters and in mentions.
 * Chosen on the half of the visible quotes that was looked at.
 */
const reach = { characters: 1200, mentions: 12 }

/** Where an article names people outside its quotes. */
interface Named {
  readonly mentions: readonly Mention[]
  readonly sentences: readonly Range[]
  readonly quotes: readonly Pair[]
}

function antecedentOf(
  text: string,
  named: Named,
  genderOf: (person: Person) => Gender | null,
  pronoun: string,
  at: number,
  last: Last | null
): Person | null {
  const { mentions, sentences } = named
  const own = lastAtOrBefore(sentences, at)
  const scores = new Map<Person | null, number>()
  const rivals = rivalsBefore(text, named, own, at)
  const addressed = addressedAt(text, at, mentions)
  const from = lastAtOrBefore(mentions, at - 1)
  for (let index = from; index >= 0 && index > from - reach.mentions; index--) {
    const mention = mentions[index]!
    if (at - mention.end > reach.characters) break
    if (
      mention.end > at
      || mention.person === addressed
      || isRelated(text, mention.end, at)
      || isTold(text, mention.start)
      || isBesideSubject(text, mention, sentences, pronoun)
      || isKinOf(text, mention, pronoun)
      || rivals.some(({ rival, until }) => rival.end < mention.start && mention.start < until)
      || !fits(genderOf(mention.person), pronoun)
    )
      continue
    const sentence = lastAtOrBefore(sentences, mention.start)
    if (isCaption(text, sentences[sentence])) continue
    const score = weightOf(text, mentions, index, own - sentence, sentences[sentence])
    scores.set(mention.person, Math.max(score, scores.get(mention.person) ?? -99))
  }
  for (const { given, away } of givensBefore(text, named, own, at))
    if (given.gender === pronoun) scores.set(null, Math.max(subjectWeight - away, scores.get(null) ?? -99))
  const twoAway = ofTwoBefore(text, named, own, at)
  if (twoAway !== null) scores.set(null, Math.max(subjectWeight - twoAway, scores.get(null) ?? -99))
  for (const { rival, away } of rivals) {
    const person = rival.isKnown
      ? bearerOf(mentions, rival.office, lastAtOrBefore(mentions, rival.start - 1), rival.start)
      : null
    if (person === null && rival.isKnown) continue
    if (!fits(person === null ? genderOfNoun(rival.office.at(-1)!) : genderOf(person), pronoun)) continue
    scores.set(person, Math.max(subjectWeight - away, scores.get(person) ?? -99))
  }
  if (last && last.person !== addressed && at - last.end < reach.characters && fits(genderOf(last.person), pronoun)) {
    const away = own - lastAtOrBefore(sentences, last.end)
    // Of whom nothing tells a "she" gives way to a woman.
    const isLess =
      genderOf(last.person) === null && [...scores.keys()].some((one) => one !== null && genderOf(one) === pronoun)
    const bonus = isLess ? 0 : 1.2
    scores.set(last.person, Math.max(1 + bonus - away, (scores.get(last.person) ?? -99) + bonus))
  }
  return bestOf(scores)
}

interface Near {
  readonly rival: Rival
  /** Sentences between it and the pronoun. */
  readonly away: number
  /** End of its sentence. */
  readonly until: number
}

/** The subjects without a name of the sentence at `own` before `at`, and of the two before it that are no part of a quote. */
function rivalsBefore(text: string, { sentences, mentions, quotes }: Named, own: number, at: number): Near[] {
  const found: Near[] = []
  for (
    let index = own, plain = 0;
    index >= 0 && plain < 3 && at - sentences[index]!.start < reach.characters;
    index--
  ) {
    const { start, end } = sentences[index]!
    if (isInside(start + 1, quotes)) continue
    plain++
    const rival = rivalIn(text, { start, end: Math.min(end, at) })
    if (rival && !isNamedBehind(text, mentions, rival)) found.push({ rival, away: own - index, until: end })
  }
  return found
}

/** Given names that open the sentences before a pronoun and are nobody's whom the article names in full. */
function givensBefore(text: string, { sentences, mentions, quotes }: Named, own: number, at: number) {
  const found: { readonly given: NonNullable<ReturnType<typeof givenIn>>; readonly away: number }[] = []
  for (let index = own; index >= 0 && index > own - 5 && at - sentences[index]!.start < reach.characters; index--) {
    const sentence = sentences[index]!
    const given = isInside(sentence.start + 1, quotes) ? null : givenIn(text, sentence)
    const mention = given && mentions[lastAtOrBefore(mentions, given.start)]
    if (given !== null && given.end <= at && !(mention && mention.end > given.start))
      found.push({ given, away: own - index })
  }
  return found
}

/** How many sentences before a pronoun "the younger Roe" or "the elder Roe" stands, who may be meant as well; `null` where nobody is told apart so. */
function ofTwoBefore(text: string, { sentences, quotes }: Named, own: number, at: number): number | null {
  for (let index = own; index >= 0 && index > own - 3 && at - sentences[index]!.start < reach.characters; index--) {
    const { start, end } = sentences[index]!
    const words = text.slice(start, Math.min(end, at))
    if (ofTwo.test(words) && !isInside(start + 1, quotes)) return own - index
  }
  return null
}

const ofTwo = /\b[Tt]he (?:younger|elder|older) (?:M(?:r|rs|s)\.? )?\p{Lu}\p{Ll}/u

/** "His brother Jan Roe", "Her father, the musician Jan Roe,": a name behind the noun tells who it is. */
function isNamedBehind(text: string, mentions: readonly Mention[], { end }: Range): boolean {
  const next = mentions[lastAtOrBefore(mentions, end) + 1]
  if (next === undefined || next.start - end >= longestApposition) return false
  const between = text.slice(end, next.start)
  return /^,? ?[^,]*$/.test(between) && !/^ \p{Ll}/u.test(between)
}

/** Characters between a noun and the name that tells who it is: a comma and an office of several words. Judgement. */
const longestApposition = 80

/** "Roe, who he said ...", "Roe, he said, was ...": spoken of, not speaking. */
function isRelated(text: string, end: number, at: number): boolean {
  if (at - end > 8) return false
  const between = text.slice(end, at)
  return /^,? whom? $/.test(between) || (between === ', ' && /^s?he [a-z]{3,10},/.test(text.slice(at, at + 15)))
}

/** "He fought a long battle with Roe. He left ...": the same pronoun before goes on to mean the same person, who is not Roe. */
function isBesideSubject(text: string, { start, end }: Range, sentences: readonly Range[], pronoun: string): boolean {
  const sentence = sentences[lastAtOrBefore(sentences, start)]
  const before = sentence === undefined ? '' : text.slice(Math.max(sentence.start, start - longestClause), start)
  return (pronoun === 'he' ? heBefore : sheBefore).test(before) && (isObject(before) || isOwner(text, end))
}

/** "He praised Roe's plan". */
function isOwner(text: string, end: number): boolean {
  return text[end] === "'" || text[end] === '’'
}

const heBefore = /(?:^|[\s(“"])[Hh]e\s/
const sheBefore = /(?:^|[\s(“"])[Ss]he\s/

/** "Held by her mother, the singer Ann Roe. She ...": she is whose mother it is. */
function isKinOf(text: string, { start }: Range, pronoun: string): boolean {
  const owner = kinBefore.exec(text.slice(Math.max(0, start - 50), start))?.[1]
  return owner !== undefined && (owner === 'his') === (pronoun === 'he')
}

const kinBefore =
  /\b(his|her) (?:\p{Ll}{1,12} )?(?:mother|father|parent|brother|sister|son|daughter|wife|husband|uncle|aunt|cousin)(?:,? (?:the |an? )?| )(?:\p{L}{1,12} ){0,3}$/u

/** "This shot, released by Roe's firm, shows the wreck": what a page prints under its pictures is not told by the report. */
function isCaption(text: string, sentence: Range | undefined): boolean {
  return sentence !== undefined && picture.test(text.slice(sentence.start, sentence.start + 40))
}

const picture =
  /^(?:In )?(?:[Tt]his|[Aa]n?) (?:\p{Ll}{1,10} )?(?:photo|photograph|picture|image|shot|screenshot|still)\b(?! of)/u

/** Characters of a sentence before a name in which its subject stands. Judgement. */
const longestClause = 200

/** "He told the anchor Ann Roe": somebody listens, and speaks only where he is named again. */
function isTold(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 50), start)
  return (before.includes('told ') || before.includes('tell')) && told.test(before)
}

const told = /\b(?:told|tells|telling) (?:(?:the|an?|his|her|its|their) )?(?:[\p{L}.’'-]{1,20} ){0,4}$/u

/** "He told Roe": whom the pronoun speaks to cannot be the one who speaks. */
function addressedAt(text: string, at: number, mentions: readonly Mention[]): Person | null {
  const lead =
    /^(?:he|she) (?:told|asked|answered|reminded|warned|wrote to|said to|said of|tells|asks) (?:\p{Lu}[\p{L}.]*\s){0,3}/iu.exec(
      text.slice(at, at + 60)
    )
  if (!lead) return null
  const found =
    personAt(mentions, { start: at + lead[0].length, end: 0 })
    ?? personAt(mentions, { start: at + lead[0].lastIndexOf(' ', lead[0].length - 2) + 1, end: 0 })
  return found && found.at.start > at ? found.person : null
}

function fits(gender: Gender | null, pronoun: string): boolean {
  return gender === null || gender === pronoun
}
