/** Dates as pages write them, from ISO prefixes. No locale, no zone: a date is printed as it stands. */
import type { DateView } from './views.js'

const months = 'January February March April May June July August September October November December'.split(' ')
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const prefix = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/

/** `2025` stays, `2025-11` is `November 2025`, `2025-11-04` (and what follows it) `4 November 2025`; else `null`. */
export function dateWords(iso: string | null): string | null {
  const [, year, month, day] = prefix.exec(iso ?? '') ?? []
  if (!year) return null
  const name = months[Number(month) - 1]
  if (!name) return year
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`
}

/** The same with the day of the week before it: `Tuesday 4 November 2025`. */
export function weekdayWords(iso: string | null): string | null {
  const words = dateWords(iso)
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(iso ?? '') ?? []
  const instant = Date.parse(`${day ?? ''}T00:00:00Z`)
  if (words === null || Number.isNaN(instant)) return words
  return `${weekdays[new Date(instant).getUTCDay()] ?? ''} ${words}`
}

/** The same with the prefix itself, as `<time datetime>` may hold it; `null` where there is no date. */
export function dateView(iso: string | null): DateView | null {
  const words = dateWords(iso)
  return words === null ? null : { iso: prefix.exec(iso ?? '')?.[0] ?? words, words }
}
