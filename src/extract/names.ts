/** Capitalised names in a text, each with its kind. */

import { isHouseForm, outletWords } from '../lexicon/houses.js'
import { companies, offices } from '../lexicon/names-bodies.js'
import { givenNames, organisationWords } from '../lexicon/names.js'
import { isDemonym, isPlace } from '../lexicon/places.js'
import { abbreviatedTitles, honorifics, officeTitles, roleModifiers, titleHeads } from '../lexicon/titles.js'
import { gather } from '../text/gather.js'
import { sharedWords } from '../text/shared-words.js'
import type { Range } from '../types.js'
import { nameTokens, nicknameEnd } from './names-nicknames.js'
import { isAcronym, isPersonByPlace, isPersonByWords, isPlain } from './names-persons.js'
import { behindParticles, runsIn, type Run } from './names-runs.js'
import { scansOf, type Scan } from './names-tokens.js'

export type NameKind = 'person' | 'organisation' | 'place' | 'unknown'

/** A capitalised name; a title before a person's name is left out. */
export interface NameMention extends Range {
  readonly text: string
  readonly kind: NameKind
}

/** A name in the tokens of its sentence. */
export interface Name {
  readonly from: number
  readonly to: number
  /** `adjective`: of a country; a name only where a person is called so (Mark Cuban). */
  readonly kind: NameKind | 'adjective'
  /** First token of the run where capitalised titles lead to the name; else `from`. */
  readonly runFrom: number
  /** "the" or "a" stands before the run. */
  readonly determiner: boolean
}

/** Names with their kinds. Sentences whose every word is capitalised (headlines) give none: `peopleIn` looks there. */
export function namesIn(text: string, sentences: readonly Range[]): NameMention[] {
  return gather(readingsOf(text, sentences), ({ scan, names }) =>
    gather(names, ({ from, to, kind }) => {
      const { start, end } = rangeOf(scan, from, to)
      return kind === 'adjective' ? [] : [{ start, end, text: text.slice(start, end), kind }]
    })
  )
}

/** A sentence in tokens, with its names. */
export interface Reading {
  readonly scan: Scan
  readonly names: readonly Name[]
}

/** The sentences in tokens and names. The last article's stay known, since people and attributions both ask for them. */
export function readingsOf(text: string, sentences: readonly Range[]): readonly Reading[] {
  if (last.sentences === sentences && last.text === text) return last.all
  const all = scansOf(text, sentences).map((scan) => ({ scan, names: namesOf(text, scan) }))
  last = { text, sentences, all }
  return all
}

/** Of one article only: kept beside every article, its tokens were four fifths of all that a night holds in memory. */
let last: { readonly text: string; readonly sentences: readonly Range[]; readonly all: readonly Reading[] } = {
  text: '',
  sentences: [],
  all: []
}

/** The names of one sentence. */
export function namesOf(text: string, scan: Scan): Name[] {
  if (scan.headline) return []
  const runs = runsIn(text, scan)
  let behind = 0
  return gather(runs, (run, index) => {
    if (run.from < behind) return []
    const name = nicknamedOf(text, scan, runs, index) ?? nameOf(text, scan, run)
    behind = name?.to ?? run.to
    return name ?? []
  })
}

/** `Ann "Red" Roe`: the person whose given name is run `index`, with the nickname and the run behind it; else `null`. */
function nicknamedOf(text: string, scan: Scan, runs: readonly Run[], index: number): Name | null {
  const run = runs[index]
  if (run === undefined || scan.tokens[run.to]?.shape !== 'mark') return null
  const end = nicknameEnd(scan.tokens, run.to)
  const family = end === null ? undefined : runs.find(({ from }) => from === behindParticles(scan.tokens, end))
  if (family === undefined || isRoleWord(scan.tokens[family.from]?.word ?? '')) return null
  const name = nameOf(text, scan, { ...run, to: family.to })
  return name?.kind === 'person' && name.from < run.to ? name : null
}

/** From the first character of token `from` to the last of the token before `to`. */
export function rangeOf({ tokens }: Scan, from: number, to: number): Range {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
}

/** Whether the word, in any case, is one that a title ends with: "President", "Sen". */
export function isTitle(word: string): boolean {
  return titleAt(word, 0, word.length)
}

const titleAt = sharedWords((word) => {
  const lower = word.toLowerCase().replace(/-elect$/, '')
  if (titleHeads.has(lower) || abbreviatedTitles.has(lower) || honorifics.has(lower)) return true
  return lower.includes('-') && titleHeads.has(lower.slice(lower.lastIndexOf('-') + 1))
})

function nameOf(text: string, scan: Scan, run: Run): Name | null {
  const { from, to, determiner } = run
  const words = nameTokens(scan.tokens, from, to).map(({ word }) => word)
  if (isStreet(words)) return { from, to, kind: 'place', runFrom: from, determiner }
  // "The Chief Justice", "the Deputy Mayor": nobody's name.
  const isOffice = determiner && words.length > 1 && words.every(isRoleWord)
  const lead = isOffice ? 0 : leadOf(words) || openingLead(from, words)
  if (lead > 0) return { from: from + lead, to, kind: 'person', runFrom: from, determiner: false }
  const kind =
    listedKind(phraseOf(text, scan, run, words)) ?? (words.every(isRoleWord) ? null : kindOf(scan, run, words))
  if (kind === null && to - from === 1 && isDemonym(words[0] ?? ''))
    return { from, to, kind: 'adjective', runFrom: from, determiner }
  return kind === null ? null : { from, to, kind, runFrom: from, determiner }
}

/** The run as written; a word by itself is the same string wherever it stands, which is looked up at once. */
function phraseOf(text: string, scan: Scan, { from, to }: Run, [word = '']: readonly string[]): string {
  const { start, end } = rangeOf(scan, from, to)
  return to - from === 1 && word.length === end - start ? word : text.slice(start, end)
}

/** "John Paul Street", "Felicity Street": named after a person, and none; of two words only where no family is called so. */
function isStreet(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  return (words.length > 1 && streets.has(last)) || (words.length > 2 && placeNames.has(last))
}

const streets = new Set(
  'St Ave Blvd Street Avenue Boulevard Road Square Highway Parkway Airport Hospital Stadium'.split(' ')
)
const placeNames = new Set('Lane Bridge Park Place Drive Court Terrace Plaza'.split(' '))

/** How many words of the run are a title that leads to a person's name; 0 if it does not. */
function leadOf(words: readonly string[]): number {
  for (let at = words.length - 2; at >= 0; at--) {
    const word = words[at] ?? ''
    if (!isTitle(word)) continue
    const isOf = words[at + 1] === 'of'
    const lead = isOf ? behindOffice(words, at + 2) : behindTitle(words, at + 1)
    // "Director of Communications": behind the office's own words no name is left.
    if (isOf && lead === at + 2) continue
    const rest = words.slice(lead)
    // "Mr. President", "Deputy Commander of": an office names nobody; "Ann King Jr.": a King by name.
    if (/^[JS]r\.?$/.test(rest[0] ?? '') || placeShort.has(word) || rest[0] === 'for') continue
    if (rest.length === 1 && namelessOffices.has(rest[0] ?? '')) continue
    if (rest.length === 1 && courtesy.test(word) && !isPlain(rest) && isFamily(rest[0]!)) return lead
    if (rest.length > 0 && isPlain(rest) && (leads(word, rest.length) || givenNames.has(rest[0] ?? ''))) return lead
  }
  return words.length > 2 ? wordsBefore(words) : 0
}

/** How many words before a person's name tell whose, from where or of what house somebody is; 0 where none do. */
function wordsBefore(words: readonly string[]): number {
  const [first = '', second = ''] = words
  const rest = words.slice(1)
  if (
    isDemonym(first)
    || countrymen.has(first)
    || winner.test(first)
    || state.test(first)
    || (isAcronym(first) && !shipped.has(first))
  )
    if (isPlain(rest) && (isPersonByWords(rest) || (native.test(first) && rest.length === 2))) return 1
  const isOfHouse = words.length > 3 && isHouseForm(`${first} ${second}`) && isPersonByWords(words.slice(2))
  return isOfHouse && isPlain(words.slice(2)) ? 2 : 0
}

/** "Student Xanthe Quorl left", "Remembering Ann Roe": what opens a sentence has a capital and is no part of the name. */
function openingLead(from: number, words: readonly string[]): number {
  const [first = ''] = words
  const rest = words.slice(1)
  if (from > 0 || rest.length < 2 || !isPlain(rest) || isRoleWord(rest[0] ?? '')) return 0
  if (titleHeads.has(first.toLowerCase()) && !givenNames.has(first)) return rest.length === 2 ? 1 : 0
  return /^[A-Z][a-z]{3,11}ing$/.test(first) && !givenNames.has(first) && isPersonByWords(rest) ? 1 : 0
}

/** "St. Clair Shores", "the St. John Quorl church": places and what is called after saints. */
const placeShort = new Set(['St', 'St.', 'Mt', 'Mt.', 'Ft', 'Ft.'])

/** "Mr. Bloomberg": no house, whatever else is called so. */
const courtesy = /^(?:Mr|Mrs|Ms|Miss)\.?$/

function isFamily(word: string): boolean {
  return /^\p{Lu}\p{Ll}{2}/u.test(word) && !organisationWords.has(word) && !isRoleWord(word)
}

const namelessOffices = new Set(
  'President Head Chairman Chairwoman Commander Director Deputy Minister Secretary Ambassador Senator Governor Mayor Speaker Commissioner General Officer Prosecutor Inspector Superintendent'.split(
    ' '
  )
)

/** Behind "President Pro Tem", "Professor Emeritus", "Sheriff Principal". */
function behindTitle(words: readonly string[], from: number): number {
  if (/^(?:Emerit(?:us|a)|Principal)$/.test(words[from] ?? '')) return from + 1
  return words[from] === 'Pro' && /^Tem(?:pore)?$/.test(words[from + 1] ?? '') ? from + 2 : from
}

/** "Dane Kevin Roe": of what people, which is no given name where one follows. */
const countrymen = new Set(
  'Dane Finn Swede Spaniard Briton Brit Scot Pole Turk Serb Croat Slovak Slovene Kurd Englishman Irishman Welshman Scotsman Frenchman Frenchwoman Dutchman Aussie Kiwi'.split(
    ' '
  )
)

/** "In Harwick, N.J. Ann Roe left": what ends the sentence before. */
const state = /^(?:N\.[CDHJMY]|S\.[CD]|D\.C|R\.I|U\.[SKN])\.$/

/** "RMS Ann Roe" is a ship. */
const shipped = new Set(['RMS', 'RRS', 'HMS', 'USS', 'HMAS', 'HMCS', 'USNS'])

/** "Norland-born Xanthe Quorl": said of people. */
const native = /-(?:born|educated|trained)$/

/** "Oscar-winner Ann Roe". */
const winner = /^\p{Lu}\p{L}{2,12}-(?:winner|winning|nominee|nominated|born|based|educated|trained)$/u

/** Whether the title alone makes sure that a person's name of so many words follows. */
function leads(title: string, length: number): boolean {
  const lower = title.toLowerCase().replace(/-elect$/, '')
  return officeTitles.has(lower) || abbreviatedTitles.has(lower) || (length > 1 && callings.has(lower))
}

const callings = new Set(
  'republican democrat whip member councilmember assemblyman assemblywoman lawyer actor actress author reporter editor manager owner host singer activist economist executive officer founder co-founder candidate delegate correspondent columnist journalist historian'.split(
    ' '
  )
)

/** Behind "Secretary of State", "Speaker of the House", "President of China". */
function behindOffice(words: readonly string[], from: number): number {
  let at = from
  while (at < words.length) {
    const word = words[at] ?? ''
    if (
      word !== 'the'
      && word !== 'and'
      && word !== 'of'
      && !organisationWords.has(word)
      && !isPlace(word)
      && word !== 'State'
    )
      break
    at++
  }
  return at
}

/** "Prime Minister" with no name behind it is none. */
function isRoleWord(word: string): boolean {
  return roleWordAt(word, 0, word.length)
}

const roleWordAt = sharedWords((word) => isTitle(word) || roleModifiers.has(word.toLowerCase()) || isDemonym(word))

function listedKind(phrase: string): NameKind | null {
  if (isHouseForm(phrase) || companies.has(phrase) || offices.has(phrase)) return 'organisation'
  return isPlace(phrase) && !isDemonym(phrase) ? 'place' : null
}

function kindOf(scan: Scan, { from, to, determiner }: Run, words: readonly string[]): NameKind | null {
  if (words.length === 1) return singleKind(scan, words[0] ?? '', determiner)
  const plain = isPlain(words)
  if (
    plain
    && !determiner
    && !vessels.has(scan.tokens[from - 1]?.lower ?? '')
    && (isPersonByWords(words) || isPersonByPlace(scan.tokens, from, to))
  )
    return 'person'
  return words.some((word) => organisationWords.has(word)) ? 'organisation' : 'unknown'
}

/** "The ferry Ann Roe": what is named after somebody and sails. */
const vessels = new Set(
  'ferry ship vessel tanker trawler yacht frigate destroyer steamer freighter schooner tugboat'.split(' ')
)

function singleKind({ tokens }: Scan, word: string, determiner: boolean): NameKind | null {
  if (isDemonym(word) || /^.\.?$/.test(word)) return null
  if (/^[A-Z][A-Z&0-9-]{1,6}$/.test(word)) return tokens.length > 3 ? 'organisation' : 'unknown'
  if (determiner && outletWords.has(word)) return 'organisation'
  return organisationWords.has(word) && !givenNames.has(word) ? null : 'unknown'
}
