import { pointOf } from '../text/calendar.js'
import { month, monthOf } from '../text/dates-grammar.js'
import type { ComparedArticle } from '../types.js'

/** The months that a report names, or that its days and hours were worked out to, and that of its publication: 1 to 12. */
export function monthsOf({ dates, day }: Pick<ComparedArticle, 'dates' | 'day'>): number[] {
  const months = dates.map(({ value, text }) => pointOf(value)?.month ?? monthIn(text))
  return [...new Set([pointOf(day)?.month ?? null, ...months])].filter((one) => one !== null)
}

const monthName = new RegExp(`\\b${month}`, 'i')

/** The month that "Dec. 14" names, of whatever year. */
function monthIn(text: string): number | null {
  const name = monthName.exec(text)?.groups?.['month']
  return name === undefined ? null : monthOf({ month: name.toLowerCase() })
}
