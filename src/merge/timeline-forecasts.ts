/** Sentences that tell of a day to come, beside those that tell what came of it. */
import { writtenMonths, writtenWeekdays } from '../text/dates-grammar.js'
import { turnOf } from '../text/dates-tense.js'
import { gather } from '../text/gather.js'
import { termOf, termsOf } from '../text/terms.js'
import type { DateMention } from '../types.js'
import type { Place } from './places.js'
import { senseOf } from './synonyms.js'
import { overlappingIn } from './within.js'

/** A dated sentence: where it stands, and its date. */
export interface Told {
  readonly place: Place
  readonly mention: DateMention
}

/** Content that a forecast shares with what came of it: a verb or a noun and a name. Judgement. */
const sharedTerms = 2

/**
 * "The vote is expected on Wednesday" is left out where an article of that day or later tells of it: each forecast of
 * `found` of which another tells one of its days as past, in words that they share.
 */
export function withoutOutdated<Kind extends Told>(found: readonly Kind[]): Kind[] {
  const forecasts = found.filter((one) => isForecast(one))
  if (forecasts.length === 0) return [...found]
  const past = new Map<string, Kind[]>()
  for (const one of found) {
    const day = one.mention.value
    if (day?.length !== 10 || !isReport(one)) continue
    past.set(day, [...(past.get(day) ?? []), one])
  }
  const outdated = new Set(forecasts.filter((one) => daysOf(one).some((day) => isToldBy(past.get(day), one))))
  return found.filter((one) => !outdated.has(one))
}

function isToldBy<Kind extends Told>(reports: readonly Kind[] | undefined, forecast: Kind): boolean {
  if (reports === undefined) return false
  const terms = termsIn(forecast.place)
  return reports.some(({ place }) => {
    if (place.sentence === forecast.place.sentence) return false
    return [...termsIn(place)].filter((term) => terms.has(term)).length >= sharedTerms
  })
}

function isForecast({ place: { document, sentence }, mention }: Told): boolean {
  const { text } = document.article
  return (
    mention.value?.length === 10
    && ahead.test(text.slice(sentence.start, sentence.end))
    && turnOf(text, mention.start, mention.end) === 'future'
  )
}

/** Verbs of what is to come; a plan that was unveiled on Monday has none. */
const ahead =
  /\b(?:will|(?:is|are|was|were|be) (?:\p{Ll}{2,12} )?(?:to|expected|scheduled|set|due|likely|poised|slated|planned)|(?:plans?|expects?|hopes?|intends?|likely|due) to)\b/u

/** Told as past by an article that is no older than the day. */
function isReport({ place: { document }, mention }: Told): boolean {
  const isOver = document.day === null || mention.value === null || document.day >= mention.value
  return isOver && turnOf(document.article.text, mention.start, mention.end) === 'past'
}

/** Every day that its sentence looks ahead to: "in the council on Monday, followed by the senate on Friday". */
function daysOf({ place: { document, sentence }, mention }: Told): string[] {
  return gather(overlappingIn(document.dates, sentence), ({ value, start, end }) =>
    value?.length === 10 && (start === mention.start || turnOf(document.article.text, start, end) === 'future')
      ? [value]
      : []
  )
}

function termsIn({ document: { article }, sentence }: Place): ReadonlySet<string> {
  const terms = termsOf(article.text, sentence).filter((term) => !/^\d/.test(term) && !isCalendarTerm(term))
  return new Set(terms.map(senseOf))
}

/** Stems of days of the week, and months, which two dated sentences share anyhow. */
function isCalendarTerm(term: string): boolean {
  return calendarTerms.has(term)
}

const calendarTerms: ReadonlySet<string> = new Set([...writtenWeekdays, ...writtenMonths].map((word) => termOf(word)))
