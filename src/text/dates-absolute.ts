// Expressions that name their year, or leave only the year to the reader.

import {
  type CalendarPoint,
  addMonths,
  dayOf,
  isDay,
  isoDay,
  isoMonth,
  isoYear,
  toNumber,
  weekdayOf
} from './calendar.js'
import {
  type DateRule,
  type Parts,
  dayNumber,
  leadingWeekday,
  month,
  monthOf,
  ordinal,
  ordinalOf,
  part,
  space,
  weekdayIn,
  year
} from './dates-grammar.js'
import { standsForDay, standsForMonth, standsForYear } from './dates-places.js'

const relativeYear = `(?:(?<turn>last|this|next)${space}year|(?:the${space})(?<turn2>previous|same|following)${space}year)`

const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90
}

/** Dates written in figures and names. */
export const absoluteRules: readonly DateRule[] = [
  {
    name: 'iso-day',
    family: 'numeric',
    pattern: `(?<year>1[5-9]\\d\\d|20\\d\\d)-(?<number>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])(?:t\\d\\d:\\d\\d(?::\\d\\d)?(?:z|[+-]\\d\\d:?\\d\\d)?)?(?![\\d-])`,
    example: { text: '2025-11-04', from: null, readings: ['2025-11-04'] },
    readings: ({ year, number, day }) => days(Number(year), Number(number), Number(day))
  },
  {
    name: 'iso-month',
    family: 'numeric',
    // "2010-12" is two years; "2025-11" counts down and can only be a month.
    pattern: `(?<year>1[5-9]\\d\\d|20\\d\\d)-(?<number>0[1-9]|1[0-2])(?![\\d/-]|\\.\\d)`,
    example: { text: '2025-11', from: null, readings: ['2025-11'] },
    stands: (text, start) => Number(text.slice(start + 5, start + 7)) < Number(text.slice(start + 2, start + 4)),
    readings: ({ year = '', number = '' }) =>
      Number(number) < Number(year.slice(2)) ? [isoMonth(Number(year), Number(number))] : []
  },
  {
    name: 'year-first',
    family: 'numeric',
    pattern: `(?<year>19\\d\\d|20\\d\\d)[/.](?<number>0?[1-9]|1[0-2])[/.](?<day>0?[1-9]|[12]\\d|3[01])(?!\\d)`,
    example: { text: '2025/11/04', from: null, readings: ['2025-11-04'] },
    readings: ({ year, number, day }) => days(Number(year), Number(number), Number(day))
  },
  {
    name: 'day-first-dots',
    family: 'numeric',
    pattern: `(?<day>0?[1-9]|[12]\\d|3[01])\\.(?<number>0?[1-9]|1[0-2])\\.(?<year>19\\d\\d|20\\d\\d)(?!\\d)`,
    example: { text: '4.11.2025', from: null, readings: ['2025-11-04'] },
    readings: ({ year, number, day }) => days(Number(year), Number(number), Number(day))
  },
  {
    name: 'slashes',
    coarse: true,
    family: 'numeric',
    // Which is the day, habit decides: where both orders are possible, only the year is known.
    pattern: `(?<first>0?[1-9]|[12]\\d|3[01])(?<mark>[/-])(?<second>0?[1-9]|[12]\\d|3[01])\\k<mark>(?<year>19\\d\\d|20\\d\\d)(?!\\d)`,
    example: { text: '04/11/2025', from: null, readings: ['2025', '2025-11-04', '2025-04-11'] },
    readings: readSlashes
  },
  {
    name: 'slashes-short',
    coarse: true,
    family: 'numeric',
    pattern: `(?<first>0?[1-9]|[12]\\d|3[01])/(?<second>0?[1-9]|[12]\\d|3[01])/(?<short>[0-4]\\d|9\\d)(?![\\d/])`,
    example: { text: '11/24/24', from: null, readings: ['2024-11-24'] },
    readings: ({ short = '', ...parts }) => readSlashes({ ...parts, year: `${Number(short) < 50 ? 20 : 19}${short}` })
  },
  {
    name: 'day-month-year',
    family: 'month',
    pattern: `${leadingWeekday}(?:the${space})?${dayNumber}(?:${space}of)?[\\s-]${month},?[\\s-]${year}`,
    example: { text: 'Tue, 4 November 2025', from: null, readings: ['2025-11-04'] },
    readings: (parts) => days(Number(parts.year), monthOf(parts), Number(parts.day))
  },
  {
    name: 'month-day-year',
    family: 'month',
    pattern: `${leadingWeekday}${month}${space}(?:the${space})?${dayNumber}(?:${space})?,?(?:${space})?${year}`,
    example: { text: 'Nov. 4, 2025', from: null, readings: ['2025-11-04'] },
    readings: (parts) => days(Number(parts.year), monthOf(parts), Number(parts.day))
  },
  {
    name: 'days-of-month-year',
    coarse: true,
    family: 'month',
    pattern: `(?:0?[1-9]|[12]\\d|3[01])\\s?[-–]\\s?${dayNumber}${space}${month},?${space}${year}`,
    example: { text: '4-6 November 2025', from: null, readings: ['2025-11'] },
    readings: (parts) => [isoMonth(Number(parts.year), monthOf(parts))]
  },
  {
    name: 'month-days-year',
    coarse: true,
    family: 'month',
    pattern: `${month}${space}(?:0?[1-9]|[12]\\d|3[01])\\s?[-–]\\s?${dayNumber},?${space}${year}`,
    example: { text: 'November 4-6, 2025', from: null, readings: ['2025-11'] },
    readings: (parts) => [isoMonth(Number(parts.year), monthOf(parts))]
  },
  {
    name: 'day-month-of-year',
    family: 'month',
    pattern: `(?:${dayNumber}${space}${month}|${month.replace('<month>', '<month2>')}${space}${dayNumber.replace('<day>', '<day2>')}),?${space}(?:of${space})?${relativeYear}`,
    example: { text: 'March 3 last year', from: '2025-11-05', readings: ['2024-03-03'] },
    readings: (parts, from) =>
      from
        ? days(
            turnedYear(parts, from),
            monthOf({ month: parts.month ?? parts.month2 }),
            Number(parts.day ?? parts.day2)
          )
        : []
  },
  {
    name: 'day-and-month',
    family: 'month',
    pattern: `(?:${leadingWeekday}(?:the${space})?${dayNumber}(?:${space}of)?[\\s-]${month}|${leadingWeekday.replace('<weekday>', '<weekday2>')}${month.replace('<month>', '<month2>')}${space}(?:the${space})?${dayNumber.replace('<day>', '<day2>')})(?!${space}(?:million|billion|percent|per${space}cent))`,
    example: { text: 'Nov. 4', from: '2025-11-05', readings: ['2025-11-04', '2026-11-04'] },
    choice: 'near',
    stands: standsForDay,
    readings: readDayAndMonth
  },
  {
    name: 'month-and-year',
    family: 'month',
    pattern: `${part}${month},?(?:${space}of)?[\\s-]${year}`,
    example: { text: 'early February 2022', from: null, readings: ['2022-02'] },
    readings: (parts) => [isoMonth(Number(parts.year), monthOf(parts))]
  },
  {
    name: 'month-of-year',
    family: 'month',
    pattern: `${part}${month},?${space}(?:of${space})?${relativeYear}`,
    example: { text: 'October last year', from: '2025-11-05', readings: ['2024-10'] },
    readings: (parts, from) => (from ? [isoMonth(turnedYear(parts, from), monthOf(parts))] : [])
  },
  {
    name: 'last-month-name',
    family: 'month',
    // "In this Dec. 27, 1983 file photo" points at the photo.
    pattern: `(?:this${space}past|(?<turn>last|this|next))${space}${month}(?!\\.?${space}\\d)`,
    example: { text: 'last September', from: '2025-11-05', readings: ['2025-09'] },
    readings: readTurnedMonth
  },
  {
    name: 'month',
    family: 'month',
    pattern: `${part}${month}`,
    example: { text: 'September', from: '2025-11-05', readings: ['2025-09', '2026-09'] },
    choice: 'tense',
    stands: standsForMonth,
    readings: (parts, from) =>
      from?.month ? [lastMonth(parts, from.year, from.month), nextMonth(parts, from.year, from.month)] : []
  },
  {
    name: 'quarter-of-year',
    coarse: true,
    family: 'unit',
    pattern: `(?:the${space})?(?:fiscal${space})?${ordinal}[-\\s](?:fiscal${space})?(?:quarter|half)(?:${space}of)?(?:${space}fiscal)?,?${space}${year}`,
    example: { text: 'the third quarter of 2024', from: null, readings: ['2024'] },
    readings: ({ year }) => [isoYear(Number(year))]
  },
  {
    name: 'quarter-of-turned-year',
    coarse: true,
    family: 'unit',
    pattern: `(?:the${space})?${ordinal}[-\\s](?:quarter|half)${space}(?:of${space})?${relativeYear}`,
    example: { text: 'the first half of this year', from: '2025-11-05', readings: ['2025'] },
    readings: (parts, from) => (from ? [isoYear(turnedYear(parts, from))] : [])
  },
  {
    name: 'year-and-quarter',
    coarse: true,
    family: 'year',
    pattern: `(?:the${space})?${year}(?:'s|’s)?${space}${ordinal}${space}(?:quarter|half)`,
    example: { text: '2024’s first quarter', from: null, readings: ['2024'] },
    readings: ({ year }) => [isoYear(Number(year))]
  },
  {
    name: 'quarter',
    coarse: true,
    family: 'unit',
    pattern: `(?:the${space})?${ordinal}[-\\s]quarter`,
    example: { text: 'the third quarter', from: '2025-11-05', readings: ['2025', '2026'] },
    choice: 'tense',
    readings: readQuarter
  },
  {
    name: 'season-of-year',
    coarse: true,
    family: 'unit',
    pattern: `${part}(?:the${space})?(?:spring|summer|autumn|fall|winter)${space}(?:of${space})?${year}`,
    example: { text: 'the summer of 2024', from: null, readings: ['2024'] },
    readings: ({ year }) => [isoYear(Number(year))]
  },
  {
    name: 'short-quarter',
    coarse: true,
    family: 'year',
    pattern: `[qh][1-4](?:\\s?fy)?[-\\s/]{0,2}${year}`,
    example: { text: 'Q3 2024', from: null, readings: ['2024'] },
    readings: ({ year }) => [isoYear(Number(year))]
  },
  {
    name: 'spoken-year',
    family: 'year',
    pattern: `nineteen${space}(?<tens>ten|${Object.keys(tens).join('|')})(?:[-\\s](?<ones>one|two|three|four|five|six|seven|eight|nine))?`,
    example: { text: 'nineteen ninety-four', from: null, readings: ['1994'] },
    readings: ({ tens: high = '', ones = '' }) => [
      isoYear(
        1900
          + (tens[high] ?? 10)
          + ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'].indexOf(ones)
      )
    ]
  },
  {
    name: 'decade',
    family: 'year',
    pattern: `(?:the${space})?${part}(?:1[5-9]|20)\\d0(?:'|’)?s\\b`,
    example: { text: 'the late 1970s', from: null, readings: [] },
    readings: () => []
  },
  {
    name: 'year',
    family: 'year',
    pattern: `(?:fiscal${space}(?:year${space})?)?${part}${year}`,
    example: { text: 'early 2025', from: null, readings: ['2025'] },
    stands: standsForYear,
    readings: ({ year }) => [isoYear(Number(year))]
  }
]

function days(year: number, month: number, day: number): string[] {
  return isDay(year, month, day) ? [isoDay({ year, month, day })] : []
}

function readSlashes({ first, second, year }: Parts): string[] {
  const [a, b, y] = [Number(first), Number(second), Number(year)]
  const readings = [...new Set([...days(y, b, a), ...days(y, a, b)])]
  return readings.length > 1 ? [isoYear(y), ...readings] : readings
}

function turnedYear({ turn, turn2 }: Parts, { year }: CalendarPoint): number {
  const word = turn ?? turn2
  return year + (word === 'last' || word === 'previous' ? -1 : word === 'next' || word === 'following' ? 1 : 0)
}

/** The last such day, then the next; where a weekday is named, those on which it falls. */
function readDayAndMonth(parts: Parts, from: CalendarPoint | null): string[] {
  const today = from && dayOf(from)
  if (!today) return []
  const month = monthOf({ month: parts.month ?? parts.month2 })
  const day = Number(parts.day ?? parts.day2)
  const candidates = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6]
    .map((years) => ({ year: today.year + years, month, day }))
    .filter((candidate) => isDay(candidate.year, month, day))
  const named = weekdayIn({ weekday: parts.weekday ?? parts.weekday2 })
  const agreeing = candidates.filter((candidate) => weekdayOf(toNumber(candidate)) === named)
  const fit = named !== null && agreeing.length > 0 ? agreeing : candidates
  const past = fit.findLast((candidate) => toNumber(candidate) <= toNumber(today))
  const next = fit.find((candidate) => toNumber(candidate) >= toNumber(today))
  return [past, next].filter((candidate) => candidate !== undefined).map(isoDay)
}

function lastMonth(parts: Parts, year: number, month: number): string {
  return isoMonth(monthOf(parts) <= month ? year : year - 1, monthOf(parts))
}

function nextMonth(parts: Parts, year: number, month: number): string {
  return isoMonth(monthOf(parts) >= month ? year : year + 1, monthOf(parts))
}

function readTurnedMonth(parts: Parts, from: CalendarPoint | null): string[] {
  if (!from?.month) return []
  if (parts.turn === 'this') return [isoMonth(from.year, monthOf(parts))]
  // Of the month just past a writer says "last month": its name with "last" is that of the year before.
  const near = addMonths(from.year, from.month, parts.turn === 'next' ? 1 : parts.turn === 'last' ? -2 : -1)
  return [parts.turn === 'next' ? nextMonth(parts, near.year, near.month) : lastMonth(parts, near.year, near.month)]
}

/** Of a quarter the year is the longest prefix: that of the last one that has begun, then of the next. */
function readQuarter(parts: Parts, from: CalendarPoint | null): string[] {
  if (!from?.month) return []
  const now = Math.ceil(from.month / 3)
  const asked = ordinalOf(parts)
  return [isoYear(asked <= now ? from.year : from.year - 1), isoYear(asked >= now ? from.year : from.year + 1)]
}
