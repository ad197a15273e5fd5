/** Whom "he", "she" and "the minister" mean: the people an article has named so far, outside quotes. */
import type { Person, Range } from '../types.js'
import { genderOf, type Gender } from './speakers-gender.js'
import { isInside, type Pair } from './marks-units.js'

interface Mention extends Range {
  readonly person: Person
}

export interface Memory {
  /** The person whose mention covers the word at `start`. */
  readonly personAt: (at: Range) => { person: Person; at: Range } | null
  /** Whom a pronoun at `at` means; `last`: who spoke last, and where. */
  readonly antecedentOf: (pronoun: string, at: number, last: Last | null) => Person | null
  /** Whether the pronoun may stand for the person. */
  readonly fits: (person: Person, pronoun: string) => boolean
  /** The person who bears the office `head`, most recently named before `at`. */
  readonly bearerOf: (head: string, at: number) => Person | null
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
  const genders = new Map<Person, Gender | null>()
  const gender = (person: Person): Gender | null => {
    let known = genders.get(person)
    if (known === undefined) genders.set(person, (known = genderIn(text, person)))
    return known
  }
  return {
    personAt: (at) => personAt(mentions, at),
    antecedentOf: (pronoun, at, last) => antecedentOf(text, outside, sentences, gender, pronoun, at, last),
    fits: (person, pronoun) => fits(gender(person), pronoun),
    bearerOf: (head, at) => bearerOf(outside, head, at)
  }
}

function mentionsOf(people: readonly Person[]): Mention[] {
  return people
    .flatMap((person) => person.mentions.map(({ start, end }) => ({ start, end, person })))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
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
function lastAtOrBefore(ranges: readonly Range[], at: number): number {
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

function antecedentOf(
  text: string,
  mentions: readonly Mention[],
  sentences: readonly Range[],
  genderOf: (person: Person) => Gender | null,
  pronoun: string,
  at: number,
  last: Last | null
): Person | null {
  const own = lastAtOrBefore(sentences, at)
  const scores = new Map<Person, number>()
  const from = lastAtOrBefore(mentions, at - 1)
  for (let index = from; index >= 0 && index > from - reach.mentions; index--) {
    const mention = mentions[index]!
    if (at - mention.end > reach.characters) break
    if (mention.end > at || !fits(genderOf(mention.person), pronoun)) continue
    const score = weightOf(text, mention, own - lastAtOrBefore(sentences, mention.start), sentences)
    scores.set(mention.person, Math.max(score, scores.get(mention.person) ?? -99))
  }
  if (last && at - last.end < reach.characters && fits(genderOf(last.person), pronoun)) {
    const away = own - lastAtOrBefore(sentences, last.end)
    scores.set(last.person, Math.max(2.2 - away, (scores.get(last.person) ?? -99) + 1.5))
  }
  return bestOf(scores)
}

function fits(gender: Gender | null, pronoun: string): boolean {
  return gender === null || gender === pronoun
}

/** Near sentences before far ones, the head of a sentence before its middle, owners ("Roe's") last. */
function weightOf(text: string, mention: Mention, away: number, sentences: readonly Range[]): number {
  const sentence = sentences[lastAtOrBefore(sentences, mention.start)]
  const isHead = sentence !== undefined && mention.start - sentence.start < 45
  const isOwner = /^['’]s?\b/.test(text.slice(mention.end, mention.end + 3))
  return -away + (isHead ? 1.2 : 0) - (isOwner ? 0.6 : 0)
}

/** The person ahead of all others; `null` where two are level. */
function bestOf(scores: ReadonlyMap<Person, number>): Person | null {
  const [first, second] = [...scores].toSorted((a, b) => b[1] - a[1])
  if (!first) return null
  return second && first[1] - second[1] < 0.3 ? null : first[0]
}

const shortTitles: Readonly<Record<string, string>> = {
  senator: 'sen',
  congressman: 'rep',
  congresswoman: 'rep',
  representative: 'rep',
  governor: 'gov',
  professor: 'prof',
  doctor: 'dr',
  general: 'gen'
}

function bearerOf(mentions: readonly Mention[], head: string, at: number): Person | null {
  const short = shortTitles[head]
  const bears = ({ role }: Person): boolean => {
    const words = role?.toLowerCase().split(/[^\p{L}-]+/u) ?? []
    return words.includes(head) || (short !== undefined && words.includes(short))
  }
  for (let index = lastAtOrBefore(mentions, at - 1); index >= 0; index--) {
    if (bears(mentions[index]!.person)) return mentions[index]!.person
  }
  return null
}
