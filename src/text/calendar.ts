// Arithmetic on days of the Gregorian calendar as plain numbers: no clock, no zone.

/** A place in the calendar that is known down to the year, the month or the day. */
export interface CalendarPoint {
  readonly year: number
  /** 1 to 12. */
  readonly month: number | null
  readonly day: number | null
}

/** A day that is known in full. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The point that an ISO date, date-time or prefix names; `null` for anything else. The offset of a time is not used. */
export function pointOf(iso: string | null): CalendarPoint | null {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ].*)?)?)?$/.exec(iso ?? '')
  if (!parts) return null
  const [year, month, day] = [Number(parts[1]), parts[2] ? Number(parts[2]) : null, parts[3] ? Number(parts[3]) : null]
  if (month !== null && (month < 1 || month > 12)) return null
  if (day !== null && !isDay(year, month ?? 0, day)) return null
  return { year, month, day }
}

/** The day that a point names, if it names one. */
export function dayOf({ year, month, day }: CalendarPoint): CalendarDay | null {
  return month === null || day === null ? null : { year, month, day }
}

/** Days since 1 January 1970; Howard Hinnant's `days_from_civil`. */
export function toNumber({ year, month, day }: CalendarDay): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The day with that many days since 1 January 1970; Hinnant's `civil_from_days`. */
export function fromNumber(number: number): CalendarDay {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7
}

/** Whether the calendar has that day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The month `count` months after that one (before, if negative). */
export function addMonths(year: number, month: number, count: number): { year: number; month: number } {
  const months = year * 12 + month - 1 + count
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
}

/** `2025`. */
export function isoYear(year: number): string {
  return String(year).padStart(4, '0')
}

/** `2025-11`. */
export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${String(month).padStart(2, '0')}`
}

/** `2025-11-04`. */
export function isoDay({ year, month, day }: CalendarDay): string {
  return `${isoMonth(year, month)}-${String(day).padStart(2, '0')}`
}
