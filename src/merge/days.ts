import { overlaps } from '../text/spans.js'
import type { Range } from '../types.js'
import { is } from './lexemes.js'
import type { Place } from './places.js'
import type { Token } from './tokens.js'
import { monthNames, weekdayNames } from '../text/dates-grammar.js'
import { overlappingIn } from './within.js'

/** A date of a sentence as far as it is known. */
export interface Day extends Range {
  readonly year: number | null
  /** 1 to 12. */
  readonly month: number | null
  /** Day of the month. */
  readonly day: number | null
  /** 0, Sunday, to 6. */
  readonly weekday: number | null
  /** Named by its weekday alone: a report may well leave it out. */
  readonly bare: boolean
  /** "The worst since 1998": what something is measured against, not when it was. */
  readonly since: boolean
}

/** The dates that a sentence names: those found in the document, and bare weekdays, months and years. */
export function daysIn({ document, sentence }: Place, words: readonly Token[]): Day[] {
  const mentions = overlappingIn(document.dates, sentence)
  const { text } = document.article
  const days = mentions.map((mention) => dayOf(text, mention, mention.value))
  for (const word of words) {
    if ((word.lexeme.kinds & is.day) !== 0 && !mentions.some((mention) => overlaps(mention, word)))
      days.push(dayOf(text, word, null))
  }
  return days.filter(isKnown)
}

function dayOf(text: string, { start, end }: Range, value: string | null): Day {
  const [year, month, day] = value === null ? [] : value.split('-').map(Number)
  const named = namedIn(text.slice(start, end))
  const [y, m, d] = [year ?? named.year, month ?? named.month, day ?? named.day]
  const counted = y !== null && m !== null && d !== null ? new Date(Date.UTC(y, m - 1, d)).getUTCDay() : null
  const weekday = counted ?? named.weekday
  const bare = named.weekday !== null && named.year === null && named.month === null
  return { start, end, year: y, month: m, day: d, weekday, bare, since: isSince(text, start) }
}

function isSince(text: string, start: number): boolean {
  return /\bsince (?:the |at least |early |late )?$/i.test(text.slice(Math.max(0, start - 16), start))
}

function namedIn(words: string): Pick<Day, 'year' | 'month' | 'day' | 'weekday'> {
  const parts = words.split(/[\s,.]+/).slice(0, 8)
  const names = parts.filter(isCapital).map((part) => part.toLowerCase())
  const month = firstIn(names, monthNames)
  const year = parts.find((part) => /^(?:1[89]|20)\d\d$/.test(part))
  const day = month === null ? undefined : parts.find((part) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(part))
  return {
    year: year ? Number(year) : null,
    month: month === null ? null : month + 1,
    day: day ? Number.parseInt(day, 10) : null,
    weekday: firstIn(names, weekdayNames)
  }
}

/** The place in a list of the first of the words that stands there. */
function firstIn(words: readonly string[], list: readonly string[]): number | null {
  const first = words.find((word) => list.includes(word))
  return first === undefined ? null : list.indexOf(first)
}

function isCapital(part: string): boolean {
  const first = part.charCodeAt(0)
  return first >= 65 && first <= 90
}

function isKnown({ year, month, day, weekday }: Day): boolean {
  return year !== null || month !== null || day !== null || weekday !== null
}

/** Whether one is the day of an event and the other a year that it is set against: neither tells against the other. */
export function areApart(a: Day, b: Day): boolean {
  return a.since !== b.since || (a.bare && isYearOnly(b)) || (b.bare && isYearOnly(a))
}

function isYearOnly({ year, month, weekday }: Day): boolean {
  return year !== null && month === null && weekday === null
}

/** Whether nothing that both know differs. */
export function canBeSameDay(a: Day, b: Day): boolean {
  return fits(a.year, b.year) && fits(a.month, b.month) && fits(a.day, b.day) && fits(a.weekday, b.weekday)
}

function fits(a: number | null, b: number | null): boolean {
  return a === null || b === null || a === b
}
