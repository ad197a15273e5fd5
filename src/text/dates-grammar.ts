// The words that dates are made of, as parts of patterns. All patterns are matched against small letters; that months
// and weekdays are written in capitals is asked of a text in dates.ts.

import { type CalendarPoint } from './calendar.js'

/** What a rule's pattern captured, in small letters. */
export type Parts = Readonly<Record<string, string | undefined>>

/**
 * How one of several readings is chosen: there is but one (or the first is meant); the tense decides between the last
 * one (first) and the next one (second); what is nearer in time is likelier, then the tense.
 */
export type Choice = 'first' | 'tense' | 'near'

/** What an expression is counted from, where that is not the article's date. */
export type Anchor = 'text' | 'text-or-article'

/** The kind of word that gives an expression away: the search looks at rules of one family only. */
export type Family = 'month' | 'weekday' | 'year' | 'numeric' | 'unit' | 'feast' | 'word'

/** One form of expression. */
export interface DateRule {
  readonly name: string
  readonly family: Family
  /** Source of a pattern without unbounded quantifiers, with named groups. */
  readonly pattern: string
  readonly example: { readonly text: string; readonly from: string | null; readonly readings: readonly string[] }
  /** Every value the expression can have; none where it needs a point and `from` is null or too coarse. */
  readonly readings: (parts: Parts, from: CalendarPoint | null) => readonly string[]
  readonly choice?: Choice
  /** The value is a prefix of what is meant, not the whole of it: a week has no ISO prefix of its own. */
  readonly coarse?: true
  readonly anchor?: Anchor
  /** Asked of a text, never of an expression alone: whether the words stand for a date there. */
  readonly stands?: (text: string, start: number, end: number) => boolean
}

/** White space between the words of one expression, also at a line's end. */
export const space = '[\\s\\u00a0]{1,2}'

export const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december'
]

/** A month, in full or shortened with its stop. */
export const month = `(?<month>january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:\\.|\\b))`

export const dayNumber = `(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d%]|[.,:]\\d|(?:st|nd|rd|th)\\b)`

/** Years of which news tell; four digits that are no part of a longer number. */
export const year = `(?<year>1[5-9]\\d\\d|20\\d\\d)(?![\\d%]|[.,:]\\d)`

export const weekdayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** As a text writes them. */
export const writtenMonths = monthNames.map(withCapital)
export const writtenWeekdays = weekdayNames.map(withCapital)

function withCapital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

const calendarNames: ReadonlySet<string> = new Set([...writtenMonths, ...writtenWeekdays])

/** Whether a word is a month or a weekday in full, with its capital. */
export function isCalendarName(word: string): boolean {
  return calendarNames.has(word)
}

export const weekday = `(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)`

/** A weekday before a date, also shortened: "Tue, 4 November". */
export const leadingWeekday = `(?:(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\\b\\.?),?${space})?`

/** "early", "late", "mid-": no part of the value. */
export const part = `(?:(?:early|late|mid|the${space}(?:beginning|end|start|middle)${space}of)[-\\s])?`

export const hours = `(?:${space}(?:morning|afternoon|evening|night))?`

const counts = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve'
]
const rounds: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60
}

/** How many: a number, in digits or words; `vague` words count nothing. */
export const count = `(?:(?:about|nearly|almost|some|around|roughly|just|exactly|only|barely|more${space}than|over|at${space}least)${space}){0,2}(?:(?<vague>a${space}few|several|many|some|a${space}couple${space}of|a${space}number${space}of|dozens${space}of)|(?<count>an?|${counts.slice(1).join('|')}|${Object.keys(rounds).slice(2).join('|')}|\\d{1,3}))(?<half>${space}and${space}a${space}half)?`

/** The number that `count` captured; `null` for a vague one. */
export function countOf({ vague, count: written, half }: Parts): number | null {
  if (vague !== undefined || written === undefined || half !== undefined) return null
  if (/\d/.test(written)) return Number(written)
  return rounds[written] ?? counts.indexOf(written)
}

/** 1 to 12. */
export function monthOf({ month: name = '' }: Parts): number {
  return monthNames.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1
}

/** 0 for Sunday to 6 for Saturday; `null` where there is none. */
export function weekdayIn({ weekday: name }: Parts): number | null {
  return name === undefined ? null : weekdayNames.findIndex((full) => full.startsWith(name.slice(0, 3)))
}

export const ordinal = `(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)`

/** 1 to 4. */
export function ordinalOf({ ordinal: name = '' }: Parts): number {
  return /^\d/.test(name) ? Number(name[0]) : ['first', 'second', 'third', 'fourth'].indexOf(name) + 1
}
