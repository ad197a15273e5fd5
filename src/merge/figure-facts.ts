/** What a figure of one article is about, so that figures of several articles can be set against each other. */
import { countryOf } from '../lexicon/places.js'
import { isWholePeriod } from '../text/dates.js'
import { gather } from '../text/gather.js'
import { stopWords } from '../text/stopwords.js'
import { foldSpace, isWithin, overlaps } from '../text/spans.js'
import { termsOf } from '../text/terms.js'
import { wordsIn } from '../text/words.js'
import type { DateMention, Document, Figure, Sentence } from '../types.js'
import { actorsBefore, turnOf } from './figure-clauses.js'
import { isPassing, isTold } from './figure-told.js'
import { isPeople } from './figure-crowds.js'
import { tollOf } from './figure-tolls.js'
import type { Place } from './places.js'
import { senseOf } from './synonyms.js'

/** A figure in its sentence, with the senses that tell what it measures. */
export interface FigureFact extends Place {
  readonly document: Document
  readonly sentence: Sentence
  readonly figure: Figure
  /** What is harmed or moved in a disaster or a conflict, counted up as reports come in; `null` for all else. */
  readonly toll: string | null
  /** Senses of the words of the measure and the unit. */
  readonly senses: ReadonlySet<string>
  /** Senses of all words of the sentence but its numbers. */
  readonly around: ReadonlySet<string>
  /** Of a count of people: what they did, by sense; `null` elsewhere. */
  readonly deed: string | null
  /** Names in the measure, lower case. */
  readonly names: readonly string[]
  /** Whether it tells of a rise or a fall of what is measured. */
  readonly turn: 'up' | 'down' | null
  /** Who the clause before the figure speaks of, lower case; `[]` where no name stands there. */
  readonly actors: readonly string[]
  /** The period, where its value is the whole of what its words name: none for "last week", whose month holds more. */
  readonly period: string | null
  /** The words that tell the period, in lower case, also where they cannot be dated; `null` where there are none. */
  readonly periodWords: string | null
  readonly date: DateMention | null
}

/** The figures of an article that a digest can print: in the body, about something, no age, rank or pointing number. */
export function figureFactsIn(document: Document): FigureFact[] {
  const body = document.sentences.filter(({ role }) => role === 'body')
  let at = 0
  let around: { readonly sentence: Sentence; readonly senses: ReadonlySet<string> } | null = null
  return gather(document.figures, (figure) => {
    while (at < body.length && body[at]!.end <= figure.start) at++
    const sentence = body[at]
    if (!sentence || !isWithin(figure, sentence) || isPassing(figure)) return []
    const toll = tollOf(document.article.text, sentence, figure)
    if (!isTold(document, sentence, figure, toll)) return []
    if (around?.sentence !== sentence) around = { sentence, senses: sensesAround(document, sentence) }
    return [factOf(document, sentence, figure, toll, around.senses)]
  })
}

function sensesAround({ article: { text } }: Document, sentence: Sentence): ReadonlySet<string> {
  const terms = termsOf(text, sentence).filter((term) => !isNumeral(term))
  return new Set(terms.map(senseOf))
}

function factOf(
  document: Document,
  sentence: Sentence,
  figure: Figure,
  toll: string | null,
  around: ReadonlySet<string>
): FigureFact {
  const { text } = document.article
  // "A 60-vote threshold" is no vote: another thing of as many votes is not the same measure.
  const isAttribute = figure.measure !== null && text.charAt(figure.end) === '-'
  const words = `${figure.measure ?? ''} ${figure.kind === 'count' && !isAttribute ? (figure.unit ?? '') : ''}`
  const date = figure.periodAt === null ? null : (document.dates.find((one) => overlaps(one, figure.periodAt!)) ?? null)
  return {
    document,
    sentence,
    figure,
    toll,
    senses: sensesIn(words),
    around,
    deed: deedOf(text, sentence, figure),
    names: namesIn(figure.measure ?? ''),
    turn: turnOf(text, sentence, figure),
    actors: actorsBefore(text, sentence, figure),
    period: date !== null && isWholePeriod(date.text) ? figure.period : null,
    periodWords: toll !== null && isDay(figure, text) ? null : periodWordsOf(text, sentence, figure),
    date
  }
}

/** "30,000 people marched": the first word of content behind the noun. */
function deedOf(text: string, sentence: Sentence, { kind, unit, end }: Figure): string | null {
  if (kind !== 'count' || !isPeople(unit) || unit === null) return null
  const after = text.slice(end, Math.min(sentence.end, end + 40))
  const [noun, ...rest] = wordsIn(after.split(/[,;:.]/)[0] ?? '').map(({ word }) => word)
  const deed = noun === unit ? rest.find((word) => !stopWords.has(word)) : undefined
  return deed === undefined ? null : senseOf(deed)
}

/** The value itself, and its scale, are no words that two sentences share. */
function isNumeral(term: string): boolean {
  return /^\d|^(?:hundred|thousand|million|billion|trillion)/.test(term)
}

function periodWordsOf(text: string, sentence: Sentence, figure: Figure): string | null {
  if (figure.periodAt === null) return quarterOf(figure) ?? comparisonAfter(text, sentence, figure)
  return foldSpace(text.slice(figure.periodAt.start, figure.periodAt.end)).toLowerCase()
}

/** "First-quarter profit": the words that would name it apart. */
function quarterOf({ measure }: Figure): string | null {
  const found = /\b(first|second|third|fourth)-(quarter|half)\b/i.exec(measure ?? '')
  return found === null ? null : `the ${found[1]!} ${found[2]!}`.toLowerCase()
}

/** "On Thursday": when a toll was told, which is no period of it. */
function isDay({ period, periodAt }: Figure, text: string): boolean {
  if (periodAt === null) return false
  return period === null
    ? /day\b|\bmorning|\bnight/i.test(text.slice(periodAt.start, periodAt.end))
    : period.length === 10
}

/** Senses of the content words; words that any measure may have say nothing. */
function sensesIn(words: string): Set<string> {
  const found = wordsIn(words).map(({ word }) => word)
  return new Set(found.filter((word) => !stopWords.has(word) && !empty.has(word)).map(senseOf))
}

const empty: ReadonlySet<string> = new Set(
  'total number figure figures level levels record amount sum overall people person country countries year years quarter quarters month months week weeks day days half first second third fourth full annual quarterly monthly yearly'.split(
    ' '
  )
)

function namesIn(measure: string): string[] {
  // The first word may have the capital of its sentence; "U.S. staff" and "Spanish staff" are named by it all the same.
  const [first = ''] = measure.split(' ')
  const country = countryOf(first)
  const others = measure.slice(1).match(/(?<=\s)\p{Lu}[\p{L}.'’-]{1,30}/gu) ?? []
  return (country === null ? others : [country, ...others]).map((name) => name.toLowerCase().replace(/['’]s$/, ''))
}

/** "410 million from 366 million a year earlier": words that set a figure into another period without naming it. */
function comparisonAfter(text: string, sentence: Sentence, figure: Figure): string | null {
  const after = text.slice(figure.end, Math.min(sentence.end, figure.end + 40))
  return (
    /^[\s\p{L}]{0,16}?\b(a year (?:earlier|ago|before)|the (?:previous|prior|same) (?:year|quarter|month|period)|last year|(?:a )?year-ago|the year before)\b/u
      .exec(after)?.[1]
      ?.toLowerCase() ?? null
  )
}
