/** The people whom one article names: fullest form, role as given, every place. */

import { familyFirst, familyNames, particles } from '../lexicon/names.js'
import { speechVerbOf } from '../lexicon/speech.js'
import type { Person, Range } from '../types.js'
import { rangeOf, readingsOf, type Name, type Reading } from './names.js'
import { nicknameIn } from './names-nicknames.js'
import type { Scan } from './names-tokens.js'
import {
  addMention,
  draftOf,
  Drafts,
  genderOfWords,
  givenGenderOf,
  toPerson,
  wordsOf,
  type Draft
} from './people-drafts.js'
import { loneSurnamesIn } from './people-surnames.js'
import { roleOf } from './roles.js'
import type { Gender } from '../lexicon/genders.js'

/** The people of an article in order of appearance. Surnames resolve to full names within the article only. */
export function peopleIn(text: string, sentences: readonly Range[]): Person[] {
  const readings = readingsOf(text, sentences)
  const drafts = new Drafts()
  eachName(readings, (scan, name) => addFull(drafts, scan, name))
  addTitles(drafts, readings)
  const lone = loneSurnamesIn(readings)
  eachName(readings, (scan, name) => addElder(drafts, scan, name))
  eachName(readings, (scan, name) => addTitled(drafts, scan, name, lone))
  const placed = placedIn(readings)
  eachName(readings, (scan, name) => addShort(drafts, scan, name, placed))
  for (const { scan } of readings) if (scan.headline) addHeadline(drafts, scan)
  eachName(readings, (scan, name, all) => addRole(drafts, text, scan, name, all))
  return drafts.all.map((draft) => toPerson(text, draft)).toSorted((a, b) => firstOf(a) - firstOf(b))
}

type Visit = (scan: Scan, name: Name, all: readonly Name[]) => void

function eachName(readings: readonly Reading[], visit: Visit): void {
  for (const { scan, names } of readings) for (const name of names) visit(scan, name, names)
}

/** Two words or more: a person by itself. */
function addFull(drafts: Drafts, scan: Scan, name: Name): void {
  if (name.kind !== 'person') return
  const words = wordsOf(scan, name.from, name.to)
  if (words.filter((word) => !particles.has(word)).length < 2) return
  // "Ann Roe Tonight", and "Jan De" that lost its surname with a link.
  const last = words.at(-1) ?? ''
  if (programmes.test(last) || particles.has(last.toLowerCase())) return
  const draft = drafts.sameAs(words) ?? drafts.add(draftOf())
  drafts.name(draft, words, rangeOf(scan, name.from, name.to))
  addMention(draft, rangeOf(scan, name.from, name.to))
  draft.kin ??= kinBefore(scan, name) ?? kinBehind(scan, name)
  const nickname = nicknameIn(scan.tokens, name.from, name.to)
  if (nickname !== null && nickname.to - nickname.from === 3)
    drafts.alias(draft, scan.tokens[nickname.from + 1]?.word ?? '')
}

/** Last words of what is named after a person and is none. */
const programmes = /^(?:Tonight|Today|Live|Show|Hour|Report|Weekly)$/

/** One word behind a title ("President Xi"), of nobody who is named in full. */
function addTitled(drafts: Drafts, scan: Scan, name: Name, lone: ReadonlySet<string>): void {
  if (name.kind !== 'person' && name.kind !== 'unknown') return
  const words = wordsOf(scan, name.from, name.to)
  if (words.length !== 1 || !(name.kind === 'person' || isSpeakingSurname(scan, name, lone))) return
  const [word = ''] = words
  const bearers = drafts.byShort(word)
  if (bearers.length > 0 && !bearers.every((draft) => isOther(draft, scan, name))) return
  drafts.addCalled(word, rangeOf(scan, name.from, name.to))
}

/** "The president's daughter Ann Roe", "his wife, Ann Roe": what she is to another. */
function kinBefore({ tokens }: Scan, { runFrom }: Name): Gender | null {
  const word = tokens[tokens[runFrom - 1]?.word === ',' ? runFrom - 2 : runFrom - 1]?.word ?? ''
  return kinswomen.has(word) ? 'she' : kinsmen.has(word) ? 'he' : null
}

/** "Ann Roe, the trader's wife, ..." */
function kinBehind({ tokens }: Scan, { to }: Name): Gender | null {
  if (tokens[to]?.word !== ',') return null
  const words = tokens.slice(to + 1, to + 1 + longestKinship)
  const comma = words.findIndex(({ word }) => word === ',')
  const last = words[comma - 1]?.word ?? ''
  const isOwned = words
    .slice(0, Math.max(0, comma))
    .some(({ word, possessive }) => possessive || /^(?:his|her)$/.test(word))
  return !isOwned ? null : kinswomen.has(last) ? 'she' : kinsmen.has(last) ? 'he' : null
}

/** Words between two commas that tell whose wife somebody is: "the notorious trader's third wife". Judgement. */
const longestKinship = 7

/** What "Mr." or "Mrs." before a surname tells of its only bearer; where both stand, what stands more often. */
function addTitles(drafts: Drafts, readings: readonly Reading[]): void {
  const titled = new Map<string, number>()
  eachName(readings, (scan, name) => {
    const gender = name.to - name.from === 1 ? genderBefore(scan, name) : null
    const word = scan.tokens[name.from]?.word ?? ''
    if (gender !== null) titled.set(word, (titled.get(word) ?? 0) + (gender === 'she' ? 1 : -1))
  })
  for (const [word, women] of titled) {
    const bearers = drafts.byShort(word)
    if (bearers.length === 1 && women !== 0) bearers[0]!.titled = women > 0 ? 'she' : 'he'
  }
}

/** A surname by itself before his wife or son is named in full, who alone is so named: not she, but whose wife she is. */
function addElder(drafts: Drafts, scan: Scan, name: Name): void {
  const [word = '', ...more] = wordsOf(scan, name.from, name.to)
  const [bearer, ...others] = drafts.byShort(word)
  if (more.length > 0 || others.length > 0 || bearer === undefined || bearer.kin === null) return
  const range = rangeOf(scan, name.from, name.to)
  if (bearer.words.length > 1 && range.start < bearer.at.start) drafts.addCalled(word, range)
}

const kinswomen = new Set(['daughter', 'wife', 'lady', 'widow', 'ex-wife', 'daughter-in-law'])
const kinsmen = new Set(['son', 'husband', 'widower', 'ex-husband', 'son-in-law'])

/** "Mr. Roe" is not Ann Roe, "President Roe" not his daughter. */
function isOther(draft: Draft, scan: Scan, name: Name): boolean {
  const gender = genderBefore(scan, name)
  if (gender !== null) return opposite[gender] === givenGenderOf(draft)
  return draft.kin !== null && name.runFrom < name.from
}

const opposite = { he: 'she', she: 'he' } as const

/** "Li noting that ...": a family name that is known as one, next to a verb of speech. */
function isSpeakingSurname({ tokens }: Scan, name: Name, lone: ReadonlySet<string>): boolean {
  const word = tokens[name.from]?.word ?? ''
  if (
    name.kind !== 'unknown'
    || !(familyNames.has(word) || familyFirst.has(word) || lone.has(word))
    || tokens[name.from]?.possessive === true
  )
    return false
  const next = tokens[name.to]
  const before = tokens[name.from - 1]
  // "Long thought to be dead, ...": what was thought of somebody.
  if (
    name.from === 0
    && tokens[name.to + 1]?.word === 'to'
    && /^(?:thought|believed|said|known)$/.test(next?.word ?? '')
  )
    return false
  const spoken = next?.shape === 'lower' ? speechVerbOf(next.word) : null
  return (spoken !== null && spoken.form !== 'base') || (before?.word === 'said' && next?.shape === 'mark')
}

/** Every other place: a surname, a first name, a name in full without a sign of its own. */
function addShort(drafts: Drafts, scan: Scan, name: Name, placed: ReadonlySet<string>): void {
  if (name.kind === 'place' && !isNamesake(scan, name, placed)) return
  const words = wordsOf(scan, name.from, name.to)
  if (name.kind === 'organisation' && words.length > 1) return
  const range = rangeOf(scan, name.from, name.to)
  const draft =
    words.length === 1
      ? drafts.resolve(words[0] ?? '', range.start, () => genderBefore(scan, name))
      : drafts.sameAs(words)
  if (draft !== null) addMention(draft, range)
}

/** "Darwin agreed": a place's name before a verb of speech, in a text that never speaks of the place. */
function isNamesake({ tokens }: Scan, { from, to }: Name, placed: ReadonlySet<string>): boolean {
  const [token, next] = [tokens[from], tokens[to]]
  if (to - from > 1 || token === undefined || next?.shape !== 'lower' || placed.has(token.word)) return false
  const verb = speechVerbOf(next.word)
  return !token.possessive && verb !== null && verb.form !== 'base' && tokens[from - 1]?.shape !== 'lower'
}

/** The places that stand behind a word for where: "in Darwin". */
function placedIn(readings: readonly Reading[]): ReadonlySet<string> {
  const places = new Set<string>()
  eachName(readings, ({ tokens }, { kind, from, to }) => {
    if (kind === 'place' && to - from === 1 && where.test(tokens[from - 1]?.word ?? '')) places.add(tokens[from]!.word)
  })
  return places
}

const where = /^(?:in|at|to|from|near|of|,)$/

/** What "Mr." or "Mrs." before the name tells. */
function genderBefore({ tokens }: Scan, { from }: Name): Gender | null {
  return genderOfWords([], tokens[from - 1]?.word ?? '')
}

/** In headlines only names that the article knows from elsewhere. */
function addHeadline(drafts: Drafts, scan: Scan): void {
  const { tokens } = scan
  let at = 0
  while (at < tokens.length) {
    const found = drafts.longestAt(tokens, at)
    if (found !== null) addMention(found.draft, rangeOf(scan, at, found.to))
    at = found?.to ?? at + 1
  }
}

function addRole(drafts: Drafts, text: string, scan: Scan, name: Name, all: readonly Name[]): void {
  const draft = drafts.at(rangeOf(scan, name.from, name.to).start)
  if (draft === null) return
  const role = roleOf(text, scan, name, all)
  if (role !== null && (draft.role === null || (!draft.role.affiliated && role.affiliated))) draft.role = role
}

function firstOf(person: Person): number {
  return person.mentions[0]?.start ?? person.nameAt.start
}
