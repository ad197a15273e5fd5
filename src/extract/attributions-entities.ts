/** The names of a sentence as possible sources, each with the kind of source that it is. */

import { houseKey, houseOf, isHouseForm, outletWords } from '../lexicon/houses.js'
import { companies, offices } from '../lexicon/names-bodies.js'
import { organisationWords } from '../lexicon/names.js'
import { isDemonym } from '../lexicon/places.js'
import { titleHeads } from '../lexicon/titles.js'
import { gather } from '../text/gather.js'
import type { Person, Range, SourceKind } from '../types.js'
import { rangeOf, type Name, type Reading } from './names.js'
import type { Scan } from './names-tokens.js'

/** A name in the tokens of its sentence: `from` to `to` (exclusive). */
export interface Entity {
  readonly from: number
  readonly to: number
  /** First token of titles before it. */
  readonly lead: number
  readonly kind: SourceKind
  readonly person: Person | null
  /** A country or town: it may speak ("Moscow said"), and is no origin. */
  readonly isPlace: boolean
}

/** One sentence, with what may be a source in it. */
export interface Frame {
  readonly text: string
  readonly scan: Scan
  readonly range: Range
  readonly entities: readonly Entity[]
}

/** The name that begins with token `at`. */
export function startingAt({ entities }: Frame, at: number): Entity | undefined {
  return entities.find(({ from }) => from === at)
}

/** The name that ends before token `at`. */
export function endingAt({ entities }: Frame, at: number): Entity | undefined {
  return entities.find(({ to }) => to === at)
}

/** A mention of a person, by its first character. */
export type Mentions = ReadonlyMap<number, { readonly person: Person; readonly range: Range }>

/** The mentions of all people. */
export function mentionsOf(people: readonly Person[]): Mentions {
  return new Map(gather(people, (person) => person.mentions.map((range) => [range.start, { person, range }] as const)))
}

/** One sentence with its entities. */
export function frameOf(text: string, { scan, names }: Reading, mentions: Mentions): Frame {
  const entities = gather(names, (name) => entityOf(text, scan, name, mentions))
  return { text, scan, range: scan.range, entities }
}

function entityOf(text: string, scan: Scan, name: Name, mentions: Mentions): Entity[] {
  const { from, to, runFrom } = name
  const range = rangeOf(scan, from, to)
  const known = mentions.get(range.start)
  if (known !== undefined && known.range.end === range.end) {
    return [{ from, to, lead: runFrom, kind: 'person', person: known.person, isPlace: false }]
  }
  if (name.kind === 'adjective') return []
  if (name.kind === 'person') return [{ from, to, lead: runFrom, kind: 'unknown', person: null, isPlace: false }]
  const house = houseWithin(text, scan, name)
  if (house !== null)
    return [{ from: house.from, to: house.to, lead: house.from, kind: house.kind, person: null, isPlace: false }]
  const isPlace = name.kind === 'place'
  return [
    {
      from,
      to,
      lead: from,
      kind: isPlace ? 'office' : kindOf(text.slice(range.start, range.end), name),
      person: null,
      isPlace
    }
  ]
}

/** The house that the run is, begins with ("CBS This Morning"), or ends with behind an adjective ("Russian TASS"). */
function houseWithin(
  text: string,
  scan: Scan,
  { from, to }: Name
): { from: number; to: number; kind: SourceKind } | null {
  // "The National Seismological Centre" is a body of its own, not the paper that its first word names.
  const least = bodyNoun.test(scan.tokens[to - 1]?.word ?? '') ? to - 1 : from
  for (let end = to; end > least; end--) if (isHouse(text, scan, from, end)) return houseAt(text, scan, from, end)
  const isNational = isDemonym(scan.tokens[from]?.word ?? '')
  return isNational && to - from > 1 && isHouse(text, scan, from + 1, to) ? houseAt(text, scan, from + 1, to) : null
}

/** Last words of bodies that are no houses. */
const bodyNoun =
  /^(?:Cent(?:re|er)|Institute|Agency|Bank|University|College|Council|Association|Party|Guard|Park|Service|Services|Commission|Committee|Office|Board|Court|Museum|Hospital|Authority|Foundation|Society|Union|League|Assembly|Congress|Administration|Department|Ministry|Bureau|Federation|Organi[sz]ation)$/

function isHouse(text: string, scan: Scan, from: number, to: number): boolean {
  const range = rangeOf(scan, from, to)
  const phrase = text.slice(range.start, range.end)
  return isHouseForm(phrase.includes('’') ? phrase.replace(/’/g, "'") : phrase)
}

function houseAt(text: string, scan: Scan, from: number, to: number): { from: number; to: number; kind: SourceKind } {
  const range = rangeOf(scan, from, to)
  return { from, to, kind: houseOf(text.slice(range.start, range.end))?.kind ?? 'outlet' }
}

function kindOf(phrase: string, { kind, determiner }: Name): SourceKind {
  if (companies.has(phrase)) return 'company'
  if (offices.has(phrase)) return 'office'
  const words = phrase.split(/\s+/)
  const last = words.at(-1) ?? ''
  if (titleHeads.has(last.toLowerCase()) || (words.includes('of') && titleHeads.has(wordBeforeOf(words))))
    return 'person'
  if (outletWords.has(last) && (determiner || words.length > 1)) return 'outlet'
  if (companyWords.has(last) || words.some((word) => /^(?:Inc|Corp|Ltd|PLC|LLC)$/.test(word))) return 'company'
  if (kind === 'organisation' || words.some((word) => organisationWords.has(word))) return 'office'
  return determiner && words.length > 1 ? 'office' : 'unknown'
}

/** "General" of "Director General of the Health Services". */
function wordBeforeOf(words: readonly string[]): string {
  return words[words.indexOf('of') - 1]?.toLowerCase() ?? ''
}

/** The fullest form of each named body of an article: "AP" is where "The Associated Press" stands. */
export class Fullest {
  readonly #byKey = new Map<string, Range>()
  readonly #byWord = new Map<string, Set<string>>()
  readonly #byKind = new Map<SourceKind, Set<string>>()
  /** Where each was named first. */
  readonly #firstAt = new Map<string, number>()
  readonly #text: string
  readonly #keys = new Map<string, string>()

  constructor(text: string, frames: readonly Frame[]) {
    this.#text = text
    for (const frame of frames) for (const entity of frame.entities) this.#add(frame, entity)
    for (const frame of frames) this.#addAcronyms(frame)
  }

  /** The fullest form of the name at `range`. */
  of(range: Range): Range {
    const phrase = this.#text.slice(range.start, range.end)
    const own = this.#byKey.get(this.#keyOf(phrase))
    const byWord = this.#byWord.get(phrase)
    if (byWord?.size === 1 && !offices.has(phrase)) return this.#byKey.get([...byWord][0] ?? '') ?? range
    return own !== undefined && own.end - own.start > range.end - range.start ? own : range
  }

  /** The only body that a bare noun at `at` can mean: "the ministry", "the newspaper"; `null` if there is none named before, or more than one. */
  ofNoun(noun: string, at: number): Range | null {
    const word = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`
    const keys = this.#byWord.get(word) ?? this.#byKind.get(bareKinds.get(noun) ?? 'unknown')
    const [key = ''] = keys ?? []
    return keys?.size === 1 && (this.#firstAt.get(key) ?? at) < at ? (this.#byKey.get(key) ?? null) : null
  }

  #add({ scan }: Frame, { from, to, kind, isPlace }: Entity): void {
    if (isPlace || kind === 'person' || kind === 'unknown') return
    const range = rangeOf(scan, from, to)
    const key = this.#keyOf(this.#text.slice(range.start, range.end))
    if (!this.#firstAt.has(key)) this.#firstAt.set(key, range.start)
    const known = this.#byKey.get(key)
    if (known === undefined || known.end - known.start < range.end - range.start) this.#byKey.set(key, range)
    addTo(this.#byKind, kind, key)
    if (to - from < 2) return
    const words = scan.tokens.slice(from, to).map(({ word }) => word)
    for (const word of [words[0] ?? '', words.at(-1) ?? '', acronymOf(words)]) {
      if (outletWords.has(word) || bareWords.has(word) || /^[A-Z]{2,6}$/.test(word)) addTo(this.#byWord, word, key)
    }
  }

  #keyOf(phrase: string): string {
    const known = this.#keys.get(phrase)
    if (known !== undefined) return known
    const key = houseKey(phrase)
    this.#keys.set(phrase, key)
    return key
  }

  /** "National Rifle Association (NRA)". */
  #addAcronyms({ scan: { tokens }, scan, entities }: Frame): void {
    for (const { from, to, kind, isPlace } of entities) {
      const short = tokens[to + 1]
      if (
        isPlace
        || kind === 'person'
        || to - from < 2
        || tokens[to]?.word !== '('
        || short?.shape !== 'caps'
        || tokens[to + 2]?.word !== ')'
      )
        continue
      const range = rangeOf(scan, from, to)
      // "CARRICK CITY (AFP)" is a dateline: the letters in brackets are not those of the name.
      if (!isShortFor(short.word, this.#text.slice(range.start, range.end))) continue
      this.#byKey.set(houseKey(short.word), range)
    }
  }
}

/** Whether letters begin as a name does and stand in it in their order: NRA in "National Rifle Association". */
function isShortFor(short: string, name: string): boolean {
  const letters = name.replace(/^The /, '').toLowerCase()
  if (letters.charAt(0) !== short.charAt(0).toLowerCase()) return false
  let at = 0
  for (const letter of short.toLowerCase()) {
    at = letters.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

function acronymOf(words: readonly string[]): string {
  return words.map((word) => (/^[A-Z]/.test(word) ? word.charAt(0) : '')).join('')
}

function addTo<Key>(map: Map<Key, Set<string>>, key: Key, member: string): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, new Set([member]))
  else known.add(member)
}

const companyWords = new Set(
  'Inc Inc. Corp Corp. Corporation Co Co. Company Ltd Ltd. LLC LLP PLC Plc AG SA GmbH NV Group Holdings Industries Airlines Airways Motors Pharmaceuticals Technologies Electric Energy Oil Petroleum Entertainment Pictures Studios'.split(
    ' '
  )
)
/** Words of a body's name that stand for it with "the": "the ministry". */
const bareWords = new Set(
  'Ministry Department Commission Committee Council Court Agency Institute University Association Bureau Board Authority'.split(
    ' '
  )
)
const bareKinds: ReadonlyMap<string, SourceKind> = new Map([
  ['newspaper', 'outlet'],
  ['paper', 'outlet'],
  ['magazine', 'outlet'],
  ['broadcaster', 'outlet'],
  ['network', 'outlet'],
  ['daily', 'outlet'],
  ['tabloid', 'outlet'],
  ['company', 'company'],
  ['firm', 'company']
])
