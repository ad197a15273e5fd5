// How expressions of distance are counted: each step gives the longest ISO prefix that is known.

import {
  type CalendarPoint,
  addMonths,
  dayOf,
  fromNumber,
  isoDay,
  isoMonth,
  isoYear,
  toNumber,
  weekdayOf
} from './calendar.js'
import { type Parts, countOf, weekdayIn } from './dates-grammar.js'

/** -1, 0 or 1: the way "last", "this" and "next" point. */
export function stepOf(turn: string): number {
  return /last|past|previous|latest/.test(turn) ? -1 : /next|coming/.test(turn) ? 1 : 0
}

/** The day `count` days after. */
export function daysFrom(from: CalendarPoint | null, count: number): string[] {
  const day = from && dayOf(from)
  return day ? [isoDay(fromNumber(toNumber(day) + count))] : []
}

/** The month `count` months after. */
export function monthsFrom(from: CalendarPoint | null, count: number): string[] {
  if (!from?.month) return []
  const { year, month } = addMonths(from.year, from.month, count)
  return [isoMonth(year, month)]
}

/** A week is no ISO prefix: the month that holds it wholly, else the year, else nothing. Weeks begin on Monday. */
export function weeksFrom(from: CalendarPoint | null, count: number): string[] {
  const day = from && dayOf(from)
  if (!day) return []
  const number = toNumber(day)
  const monday = number - ((weekdayOf(number) + 6) % 7) + 7 * count
  return commonPrefix(monday, monday + 6)
}

function commonPrefix(first: number, last: number): string[] {
  const [a, b] = [fromNumber(first), fromNumber(last)]
  if (a.year !== b.year) return []
  return [a.month === b.month ? isoMonth(a.year, a.month) : isoYear(a.year)]
}

/** The last such weekday, counted from `offset` days after the day (0: the day itself may be it). */
export function lastWeekday(parts: Parts, from: CalendarPoint | null, offset: number): number[] {
  const day = from && dayOf(from)
  const asked = weekdayIn(parts)
  if (!day || asked === null) return []
  const latest = toNumber(day) + offset
  return [latest - ((weekdayOf(latest) - asked + 7) % 7)]
}

/** The next such weekday, never the day itself. */
export function nextWeekday(parts: Parts, from: CalendarPoint | null): number[] {
  return lastWeekday(parts, from, 0).map((number) => number + 7)
}

/** The coming one, then the one after it; of "this Friday" also the one just past. */
export function readNextWeekday(parts: Parts, from: CalendarPoint | null): string[] {
  const [next] = nextWeekday(parts, from)
  if (next === undefined) return []
  const isThis = parts.word?.startsWith('this')
  // Said on that day itself, "this Friday" is today.
  const numbers = isThis ? [next, next - 7] : [next, next + 7]
  return numbers.map((number) => isoDay(fromNumber(number)))
}

/** "Monday last week": weeks begin on Monday. */
export function readWeekdayOfWeek(parts: Parts, from: CalendarPoint | null): string[] {
  const day = from && dayOf(from)
  const asked = weekdayIn(parts)
  if (!day || asked === null) return []
  const number = toNumber(day)
  const monday = number - ((weekdayOf(number) + 6) % 7) + 7 * stepOf(parts.side ?? '')
  return [isoDay(fromNumber(monday + ((asked + 6) % 7)))]
}

/** The last weekend that has begun, then the next one. */
export function readWeekend({ turn = '' }: Parts, from: CalendarPoint | null): string[] {
  const day = from && dayOf(from)
  if (!day) return []
  const number = toNumber(day)
  const saturday = number - ((weekdayOf(number) + 1) % 7)
  const [last, next] = [commonPrefix(saturday, saturday + 1), commonPrefix(saturday + 7, saturday + 8)]
  if (/last|past/.test(turn)) return number - saturday < 2 ? commonPrefix(saturday - 7, saturday - 6) : last
  if (turn === 'next') return next
  return [...last, ...next]
}

/** Of a quarter the year is the longest prefix. */
export function readTurnedQuarter({ turn, turn2 }: Parts, from: CalendarPoint | null): string[] {
  if (turn2 !== undefined) return from ? [isoYear(from.year + stepOf(turn2))] : []
  if (!from?.month || turn === undefined) return []
  return [isoYear(addMonths(from.year, from.month, 3 * stepOf(turn)).year)]
}

/** Months in which northern seasons end. */
const seasonEnds: Readonly<Record<string, number>> = { spring: 5, summer: 8, autumn: 11, fall: 11 }

/** The year of a northern season; "last" is the last that is over. */
export function readTurnedSeason({ turn = '', season = '' }: Parts, from: CalendarPoint | null): string[] {
  if (!from?.month) return []
  const end = seasonEnds[season] ?? 12
  if (/past|last/.test(turn)) return [isoYear(end < from.month ? from.year : from.year - 1)]
  if (turn === 'next') return [isoYear(end - 2 > from.month ? from.year : from.year + 1)]
  return [isoYear(from.year)]
}

/** The further off, the coarser: days by the day, weeks and months by the month, years by the year. */
export function distance(parts: Parts, from: CalendarPoint | null, sign: -1 | 1): string[] {
  const amount = countOf(parts)
  if (!from || amount === null) return []
  if (parts.unit === 'day') return daysFrom(from, sign * amount)
  if (parts.unit === 'week') return weekDistance(from, sign * amount)
  if (parts.unit === 'fortnight') return weekDistance(from, sign * 2 * amount)
  if (parts.unit === 'month') return monthsFrom(from, sign * amount)
  return parts.unit === 'year' ? [isoYear(from.year + sign * amount)] : []
}

/** "Two weeks ago" is about that day: three days to either side must agree. */
function weekDistance(from: CalendarPoint, weeks: number): string[] {
  const day = dayOf(from)
  if (!day) return []
  const number = toNumber(day) + 7 * weeks
  return commonPrefix(number - 3, number + 3)
}

/** The unit that holds the point, or the one `count` units after it. */
export function step({ unit }: Parts, from: CalendarPoint | null, count: number): string[] {
  if (!from) return []
  if (unit === 'day') return daysFrom(from, count)
  if (unit === 'week') return weeksFrom(from, count)
  if (unit === 'month') return monthsFrom(from, count)
  if (unit === 'quarter') return from.month ? [isoYear(addMonths(from.year, from.month, 3 * count).year)] : []
  if (unit === 'weekend') return readWeekend({ turn: count < 0 ? 'last' : 'next' }, from)
  return [isoYear(from.year + count)]
}
