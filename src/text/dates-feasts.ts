// Feasts that fall on one day everywhere they are kept under that name.

import { type CalendarPoint, dayOf, isoDay, toNumber, weekdayOf } from './calendar.js'
import { type DateRule, type Parts, space, year } from './dates-grammar.js'

const named = `(?<feast>christmas(?:${space}(?:day|eve))?|new${space}year(?:'|’)s${space}(?:day|eve)|boxing${space}day|thanksgiving(?:${space}day)?|halloween|valentine(?:'|’)s${space}day|(?:the${space})?fourth${space}of${space}july)`

/** Feasts with and without their year. */
export const feastRules: readonly DateRule[] = [
  {
    name: 'feast-of-year',
    family: 'feast',
    pattern: `${named},?${space}(?:of${space}|in${space})?${year}`,
    example: { text: 'Christmas Day 2024', from: null, readings: ['2024-12-25'] },
    readings: (parts) => [isoDay(feastIn(parts, Number(parts.year)))]
  },
  {
    name: 'feast',
    family: 'feast',
    pattern: named,
    example: { text: 'New Year’s Eve', from: '2025-11-05', readings: ['2024-12-31', '2025-12-31'] },
    choice: 'near',
    readings: readFeast
  }
]

const fixed: Readonly<Record<string, readonly [number, number]>> = {
  christmas: [12, 25],
  'christmas day': [12, 25],
  'christmas eve': [12, 24],
  'new years day': [1, 1],
  'new years eve': [12, 31],
  'boxing day': [12, 26],
  halloween: [10, 31],
  'valentines day': [2, 14],
  'fourth of july': [7, 4]
}

function feastIn({ feast = '' }: Parts, year: number): { year: number; month: number; day: number } {
  const name = feast
    .replace(/['’]/g, '')
    .replace(/\s{1,2}/g, ' ')
    .replace(/^the /, '')
  const [month, day] = fixed[name] ?? [11, fourthThursday(year)]
  return { year, month, day }
}

/** Thanksgiving in the United States, the one of which news in English mostly tell. */
function fourthThursday(year: number): number {
  const first = weekdayOf(toNumber({ year, month: 11, day: 1 }))
  return 22 + ((4 - first + 7) % 7)
}

/** The last such day, then the next. */
function readFeast(parts: Parts, from: CalendarPoint | null): string[] {
  const today = from && dayOf(from)
  if (!today) return []
  const days = [-1, 0, 1].map((years) => feastIn(parts, today.year + years))
  const past = days.findLast((day) => toNumber(day) <= toNumber(today))
  const next = days.find((day) => toNumber(day) >= toNumber(today))
  return [past, next].filter((day) => day !== undefined).map(isoDay)
}
