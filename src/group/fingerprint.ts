import type { Form } from '../text/forms.js'
import { gather } from '../text/gather.js'
import { readText, wordsAt, type WordsAt } from '../text/recent-words.js'
import { shinglesOf, type Shingles } from '../text/shingles.js'
import { termsOf } from '../text/terms.js'
import { weightOf } from '../text/weights.js'
import type { CleanArticle, ComparedArticle, Range, Traits } from '../types.js'
import { amountsOf, type Amounts } from './amounts.js'
import { monthsOf } from './months.js'
import { mark, marksOf } from './marks.js'
import { recordsOf, type RecordFigure } from './records.js'

/** What grouping compares of an article. Term numbers hold for one batch. */
export interface Fingerprint {
  /** The article's id. */
  readonly id: string
  /** Term numbers, ascending. */
  readonly terms: Int32Array
  /** Their weights, of length 1 together. */
  readonly weights: Float64Array
  /** Terms that stand with a capital inside sentences, ascending. */
  readonly names: Int32Array
  /** Those of them in the title and the first sentences, ascending. */
  readonly leadNames: Int32Array
  /** Years that the words name, and that of publication, ascending. */
  readonly years: readonly number[]
  /** Months that the words name or days were worked out to, and that of publication: 1 to 12. */
  readonly months: readonly number[]
  /** Days of the week that the words name, 0 for Monday, ascending. */
  readonly weekdays: readonly number[]
  /** Day of publication, counted from 1970; `null` where it is not known. */
  readonly day: number | null
  /** Figures that the report calls records. */
  readonly records: readonly RecordFigure[]
  /** Figures of the first sentences. */
  readonly amounts: Amounts
  /** Words of title and body. */
  readonly length: number
}

/** That of an article whose text is at hand. */
export interface DocumentFingerprint extends Fingerprint {
  readonly document: ComparedArticle
  readonly shingles: Shingles
  /** Share of the words that a report of news holds. */
  readonly newsShare: number
}

/** The terms of one batch: numbers for them and how rare each is. */
export interface Vocabulary {
  /** From 1; no other vocabulary has it. */
  readonly batch: number
  readonly numbers: Map<string, number>
  readonly terms: string[]
  readonly rarity: number[]
  /** For the document at hand, by term: how often it stands, and with a capital inside sentences less without one. */
  readonly counts: number[]
  readonly capitals: number[]
  /** What was read already. */
  readonly fingerprints: Map<ComparedArticle, DocumentFingerprint>
  readonly kept: Map<Traits, Fingerprint>
  /** The traits of what was read, where they are asked for. */
  readonly traits: Map<ComparedArticle, Traits> | null
}

/** A batch without documents; `traits`: where those of its documents are to be put. */
export function newVocabulary(traits: Vocabulary['traits'] = null): Vocabulary {
  return {
    batch: ++batches,
    numbers: new Map(),
    terms: [],
    rarity: [],
    counts: [],
    capitals: [],
    fingerprints: new Map(),
    kept: new Map(),
    traits
  }
}

let batches = 0

/** The fingerprint of a document, which is read once a vocabulary; new terms are added to the vocabulary. */
export function fingerprintOf(document: ComparedArticle, vocabulary: Vocabulary): DocumentFingerprint {
  const found = vocabulary.fingerprints.get(document) ?? newFingerprint(document, vocabulary)
  vocabulary.fingerprints.set(document, found)
  return found
}

function newFingerprint(document: ComparedArticle, vocabulary: Vocabulary): DocumentFingerprint {
  const { text } = document.article
  const words = readText(text)
  const tally = tallyOf(document, vocabulary)
  vocabulary.traits?.set(document, traitsFrom(document, tally, vocabulary))
  const terms = new Int32Array(tally.found).toSorted()
  const names = terms.filter((term) => vocabulary.capitals[term]! > 0)
  const fingerprint = {
    id: document.article.id,
    document,
    terms,
    weights: weightsOf(terms, vocabulary),
    names,
    leadNames: names.filter((term) => tally.lead.has(term)),
    years: [...tally.years].toSorted((a, b) => a - b),
    months: monthsOf(document),
    weekdays: [...tally.weekdays].toSorted((a, b) => a - b),
    day: dayNumberOf(document.day),
    records: recordsOf(document),
    amounts: amountsOf(document, tally.leadEnd),
    length: tally.length,
    shingles: shinglesOf(text, bodyOf(document)),
    newsShare: newsShareOf(words, tally.length)
  }
  for (const term of terms) vocabulary.counts[term] = vocabulary.capitals[term] = 0
  return fingerprint
}

/** Twenty words more in the denominator, so that one word of a caption does not make it news. */
function newsShareOf({ places, forms }: WordsAt, length: number): number {
  let read = 0
  let news = 0
  while (read < forms.length && places[2 * read]! < longestRead) {
    if ((marksOf(forms[read]!) & mark.news) !== 0) news++
    read++
  }
  return news / (Math.min(length, read) + 20)
}

const longestRead = 40_000

/** What grouping compares of a document, for nights to come. */
export function traitsOf(document: ComparedArticle): Traits {
  const vocabulary = newVocabulary()
  return traitsFrom(document, tallyOf(document, vocabulary), vocabulary)
}

function traitsFrom(
  document: ComparedArticle,
  { found, lead, leadEnd, years, weekdays, length }: Tally,
  { terms, counts, capitals }: Vocabulary
): Traits {
  const names = [...found.keys()].filter((at) => capitals[found[at]!]! > 0)
  return {
    id: document.article.id,
    terms: found.map((term) => terms[term]!),
    counts: found.map((term) => counts[term]!),
    names,
    leadNames: names.filter((at) => lead.has(found[at]!)),
    years: [...years].toSorted((a, b) => a - b),
    months: monthsOf(document),
    weekdays: [...weekdays].toSorted((a, b) => a - b),
    day: document.day,
    records: recordsOf(document),
    amounts: [...amountsOf(document, leadEnd)].map(([key, values]) => [key, [...values.keys()]]),
    length,
    lead: leadTermsOf(document)
  }
}

/** The fingerprint that the article had, made once a vocabulary; new terms are added to the vocabulary. */
export function fingerprintFrom(traits: Traits, vocabulary: Vocabulary): Fingerprint {
  const found = vocabulary.kept.get(traits) ?? keptFingerprint(traits, vocabulary)
  vocabulary.kept.set(traits, found)
  return found
}

function keptFingerprint(traits: Traits, vocabulary: Vocabulary): Fingerprint {
  const numbers = traits.terms.map((term) => numberOf(term, vocabulary))
  numbers.forEach((number, at) => (vocabulary.counts[number] = traits.counts[at]!))
  const terms = new Int32Array(numbers).toSorted()
  const fingerprint = {
    id: traits.id,
    terms,
    weights: weightsOf(terms, vocabulary),
    names: Int32Array.from(traits.names, (at) => numbers[at]!).toSorted(),
    leadNames: Int32Array.from(traits.leadNames, (at) => numbers[at]!).toSorted(),
    years: traits.years,
    months: traits.months,
    weekdays: traits.weekdays,
    day: dayNumberOf(traits.day),
    records: traits.records,
    amounts: new Map(traits.amounts.map(([key, values]) => [key, new Map(values.map((value) => [value, 1]))])),
    length: traits.length
  }
  for (const term of terms) vocabulary.counts[term] = 0
  return fingerprint
}

/** Terms of title and lead that not most reports hold, each once. */
export function leadTermsOf({ article, blocks }: ComparedArticle): string[] {
  const start = bodyOf({ article, blocks })[0]?.start ?? 0
  const terms = termsOf(`${article.title ?? ''}\n${article.text.slice(start, start + leadLength)}`)
  return [...new Set(terms)].filter((term) => weightOf(term) >= leastRarity)
}

/** Terms that most reports hold say nothing. */
const leastRarity = 2

/** Counts the words of title and body in the vocabulary. */
function tallyOf(document: ComparedArticle, vocabulary: Vocabulary): Tally {
  const ranges = bodyOf(document)
  const leadEnd = (ranges[0]?.start ?? 0) + leadLength
  const tally: Tally = { found: [], years: new Set(), weekdays: new Set(), lead: new Set(), leadEnd, length: 0 }
  const { text, title } = document.article
  for (const { start, end } of ranges) countWords(text, wordsAt(text, start, end), 1, tally, vocabulary)
  if (title !== null) {
    const words = readText(title)
    if (!isLabel(words, vocabulary)) countWords(title, words, titleWeight, tally, vocabulary)
  }
  if (document.day !== null) noteYear(document.day.slice(0, 4), tally)
  return tally
}

/** Terms of a title that may be the name of a column: "Update", "Letters to the editor". */
const labelTerms = 2

/** Whether a title of few words names a column and no event: not one of its words stands in the report under it. */
function isLabel({ forms }: WordsAt, vocabulary: Vocabulary): boolean {
  const terms = new Set(gather(forms, ({ term }) => (term === '' ? [] : term)))
  return terms.size <= labelTerms && ![...terms].some((term) => isCounted(term, vocabulary))
}

function isCounted(term: string, { numbers, counts }: Vocabulary): boolean {
  const number = numbers.get(term)
  return number !== undefined && counts[number]! > 0
}

/** A title's words count as often; the plain baselines of the sets do the same. */
const titleWeight = 2

/** Characters at the head of a report that tell its event; 400 to 1,200 do about equally well. */
const leadLength = 700

interface Tally {
  /** Terms of the document, each once, in order of first sight. */
  readonly found: number[]
  readonly years: Set<number>
  readonly weekdays: Set<number>
  readonly lead: Set<number>
  readonly leadEnd: number
  length: number
}

/** The ranges of a document that hold its report; all of the text where no block is marked as body. */
export function bodyOf({ blocks, article }: Pick<CleanArticle, 'blocks' | 'article'>): readonly Range[] {
  const body = blocks.filter(({ role }) => role === 'body')
  return body.length > 0 || blocks.length > 0 ? body : [{ start: 0, end: article.text.length }]
}

function countWords(text: string, words: WordsAt, times: number, tally: Tally, vocabulary: Vocabulary): void {
  const { places, forms, from, to } = words
  for (let index = from; index < to; index++) {
    const form = forms[index]!
    const number = numberOfForm(form, vocabulary)
    tally.length++
    if (number < 0) continue
    const start = places[2 * index]!
    if (vocabulary.counts[number] === 0) tally.found.push(number)
    vocabulary.counts[number]! += times
    if (start < tally.leadEnd) tally.lead.add(number)
    if (form.written.length === 4) noteYear(form.written, tally)
    vocabulary.capitals[number]! += capitalAt(text, start, form.written, tally)
  }
}

/** Number of the term of a word, -1 for a stop word: a form remembers it for the batch that counted it last. */
function numberOfForm(form: Form, vocabulary: Vocabulary): number {
  if (form.batch !== vocabulary.batch) {
    const { term, weight } = form
    form.number = term === '' ? -1 : (vocabulary.numbers.get(term) ?? newTerm(term, weight, vocabulary))
    form.batch = vocabulary.batch
  }
  return form.number
}

function numberOf(term: string, vocabulary: Vocabulary): number {
  return vocabulary.numbers.get(term) ?? newTerm(term, weightOf(term), vocabulary)
}

function newTerm(term: string, weight: number, { numbers, terms, rarity, counts, capitals }: Vocabulary): number {
  numbers.set(term, terms.length)
  rarity.push(weight)
  counts.push(0)
  capitals.push(0)
  return terms.push(term) - 1
}

function noteYear(surface: string, { years }: Tally): void {
  const year = Number(surface)
  if (year >= 1900 && year < 2100) years.add(year)
}

const weekdayNumbers: ReadonlyMap<string, number> = new Map(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((name, number) => [name, number])
)

/** 1 for a capital inside a sentence, -1 for none, 0 where it says nothing; days of the week are noted, and no names. */
function capitalAt(text: string, start: number, surface: string, tally: Tally): number {
  const first = surface.charCodeAt(0)
  if (first < 65 || (first > 90 && first < 97) || first > 122) return 0
  if (first > 90) return -1
  const weekday = surface.endsWith('day') ? weekdayNumbers.get(surface.toLowerCase()) : undefined
  if (weekday !== undefined) tally.weekdays.add(weekday)
  return weekday !== undefined || opensSentence(text, start) ? 0 : 1
}

/** Whether the word at `start` has its capital from its place: at the head, or after a stop, a colon or a quotation mark. */
function opensSentence(text: string, start: number): boolean {
  let at = start - 1
  while (at >= 0 && text.charCodeAt(at) === 32) at--
  return at < 0 || '.!?:\n"“‘'.includes(text.charAt(at))
}

function weightsOf(terms: Int32Array, { rarity, counts }: Vocabulary): Float64Array {
  const weights = new Float64Array(terms.length)
  let squares = 0
  for (let index = 0; index < weights.length; index++) {
    const weight = (1 + Math.log(counts[terms[index]!]!)) * rarity[terms[index]!]!
    weights[index] = weight
    squares += weight * weight
  }
  const length = Math.sqrt(squares) || 1
  for (let index = 0; index < weights.length; index++) weights[index]! /= length
  return weights
}

function dayNumberOf(day: string | null): number | null {
  const time = day === null ? NaN : Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) ? null : Math.round(time / 86_400_000)
}
