import { weightOf } from '../text/weights.js'
import { termOf, wordPlacesIn } from '../text/words.js'
import type { Document, Range } from '../types.js'
import { recordsOf, type RecordFigure } from './records.js'

/** What grouping compares of a document. Term numbers hold for one batch. */
export interface Fingerprint {
  readonly document: Document
  /** Term numbers, ascending. */
  readonly terms: Int32Array
  /** Their weights, of length 1 together. */
  readonly weights: Float64Array
  /** Terms that stand with a capital inside sentences, ascending. */
  readonly names: Int32Array
  /** Years that the words name, ascending. */
  readonly years: readonly number[]
  /** Days of the week that the words name, 0 for Monday, ascending. */
  readonly weekdays: readonly number[]
  /** Day of publication, counted from 1970; `null` where it is not known. */
  readonly day: number | null
  /** Figures that the report calls records. */
  readonly records: readonly RecordFigure[]
  /** Words of title and body. */
  readonly length: number
}

/** The terms of one batch: numbers for them and how rare each is. */
export interface Vocabulary {
  /** Word as it stands in a text -> number of its term, -1 for a stop word. */
  readonly surfaces: Map<string, number>
  readonly numbers: Map<string, number>
  readonly terms: string[]
  readonly rarity: number[]
}

/** A batch without documents. */
export function newVocabulary(): Vocabulary {
  return { surfaces: new Map(), numbers: new Map(), terms: [], rarity: [] }
}

/** The fingerprint of a document; new terms are added to the vocabulary. */
export function fingerprintOf(document: Document, vocabulary: Vocabulary): Fingerprint {
  const tally = newTally()
  for (const range of bodyOf(document)) countWords(document.article.text, range, 1, tally, vocabulary)
  const title = document.article.title ?? ''
  countWords(title, { start: 0, end: title.length }, titleWeight, tally, vocabulary)
  const { terms, weights } = vectorOf(tally.counts, vocabulary)
  return {
    document,
    terms,
    weights,
    names: Int32Array.from(namesOf(tally)).toSorted(),
    years: [...tally.years].toSorted((a, b) => a - b),
    weekdays: [...tally.weekdays].toSorted((a, b) => a - b),
    day: dayNumberOf(document.day),
    records: recordsOf(document),
    length: tally.length
  }
}

/** A title's words count as often; the plain baselines of the sets do the same. */
const titleWeight = 2

interface Tally {
  readonly counts: Map<number, number>
  /** Term -> how often with a capital inside a sentence, less how often without one. */
  readonly capitals: Map<number, number>
  readonly years: Set<number>
  readonly weekdays: Set<number>
  length: number
}

function newTally(): Tally {
  return { counts: new Map(), capitals: new Map(), years: new Set(), weekdays: new Set(), length: 0 }
}

/** The ranges of a document that hold its report; all of the text where no block is marked as body. */
export function bodyOf({ blocks, article }: Document): readonly Range[] {
  const body = blocks.filter(({ role }) => role === 'body')
  return body.length > 0 || blocks.length > 0 ? body : [{ start: 0, end: article.text.length }]
}

function countWords(text: string, range: Range, times: number, tally: Tally, vocabulary: Vocabulary): void {
  const places = wordPlacesIn(text, range)
  for (let index = 0; index < places.length; index += 2) {
    const start = places[index]!
    const surface = text.slice(start, places[index + 1])
    const number = vocabulary.surfaces.get(surface) ?? newSurface(surface, vocabulary)
    tally.length++
    if (number < 0) continue
    tally.counts.set(number, (tally.counts.get(number) ?? 0) + times)
    if (surface.length === 4) noteYear(surface, tally)
    noteCapital(text, start, surface, number, tally)
  }
}

function newSurface(surface: string, vocabulary: Vocabulary): number {
  const term = termOf(surface)
  const number = term === '' ? -1 : numberOf(term, vocabulary)
  vocabulary.surfaces.set(surface, number)
  return number
}

function numberOf(term: string, { numbers, terms, rarity }: Vocabulary): number {
  const known = numbers.get(term)
  if (known !== undefined) return known
  numbers.set(term, terms.length)
  rarity.push(weightOf(term))
  return terms.push(term) - 1
}

function noteYear(surface: string, { years }: Tally): void {
  const year = Number(surface)
  if (year >= 1900 && year < 2100) years.add(year)
}

const weekdayNumbers: ReadonlyMap<string, number> = new Map(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((name, number) => [name, number])
)

function noteCapital(text: string, start: number, surface: string, term: number, tally: Tally): void {
  const first = surface.charCodeAt(0)
  if (first < 65 || (first > 90 && first < 97) || first > 122) return
  const weekday = surface.length > 5 && surface.length < 10 ? weekdayNumbers.get(surface.toLowerCase()) : undefined
  if (weekday !== undefined) {
    tally.weekdays.add(weekday)
    return
  }
  const step = first > 90 ? -1 : opensSentence(text, start) ? 0 : 1
  if (step !== 0) tally.capitals.set(term, (tally.capitals.get(term) ?? 0) + step)
}

/** Whether the word at `start` has its capital from its place: at the head, or after a stop, a colon or a quotation mark. */
function opensSentence(text: string, start: number): boolean {
  let at = start - 1
  while (at >= 0 && text.charCodeAt(at) === 32) at--
  return at < 0 || '.!?:\n"“‘'.includes(text.charAt(at))
}

function namesOf({ capitals }: Tally): number[] {
  return [...capitals].filter(([, count]) => count > 0).map(([term]) => term)
}

function vectorOf(counts: ReadonlyMap<number, number>, { rarity }: Vocabulary): Pick<Fingerprint, 'terms' | 'weights'> {
  const terms = Int32Array.from(counts.keys()).toSorted()
  const weights = Float64Array.from(terms, (term) => (1 + Math.log(counts.get(term)!)) * rarity[term]!)
  let squares = 0
  for (const weight of weights) squares += weight * weight
  const length = Math.sqrt(squares) || 1
  for (let index = 0; index < weights.length; index++) weights[index]! /= length
  return { terms, weights }
}

function dayNumberOf(day: string | null): number | null {
  const time = day === null ? NaN : Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) ? null : Math.round(time / 86_400_000)
}
