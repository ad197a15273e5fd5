// Expressions that are counted from another date: the article's, or one that the text gives.

import { fromNumber, isoDay, isoYear } from './calendar.js'
import {
  daysFrom,
  distance,
  lastWeekday,
  monthsFrom,
  nextWeekday,
  readNextWeekday,
  readTurnedQuarter,
  readTurnedSeason,
  readWeekdayOfWeek,
  readWeekend,
  step,
  stepOf,
  weeksFrom
} from './dates-distance.js'
import { type DateRule, count, hours, part, space, weekday } from './dates-grammar.js'
import { isNoPartOf, isSpan, standsForLast, standsForNext, standsForWeekday } from './dates-places.js'

const when = `(?:(?:earlier|later|early|late|sometime|mid)[-\\s])?`
const unit = '(?<unit>day|week|weekend|month|quarter|year)'

/** Dates written as a distance. */
export const relativeRules: readonly DateRule[] = [
  {
    name: 'day-word',
    family: 'word',
    pattern: `${when}(?<word>today|yesterday|tomorrow)${hours}`,
    example: { text: 'late yesterday', from: '2025-11-05', readings: ['2025-11-04'] },
    readings: ({ word }, from) => daysFrom(from, word === 'today' ? 0 : word === 'yesterday' ? -1 : 1)
  },
  {
    name: 'beyond',
    family: 'word',
    pattern: `the${space}day${space}(?:before${space}(?<past>yesterday)|after${space}tomorrow)`,
    example: { text: 'the day before yesterday', from: '2025-11-05', readings: ['2025-11-03'] },
    readings: ({ past }, from) => daysFrom(from, past ? -2 : 2)
  },
  {
    name: 'part-of-day',
    family: 'word',
    pattern: `(?:tonight|(?:earlier${space}|later${space})?this${space}(?:morning|afternoon|evening)|(?<past>last)${space}(?:night|evening)|overnight${space}(?=tonight))`,
    example: { text: 'last night', from: '2025-11-05', readings: ['2025-11-04'] },
    readings: ({ past }, from) => daysFrom(from, past ? -1 : 0)
  },
  {
    name: 'day-before-weekday',
    family: 'weekday',
    pattern: `the${space}day${space}(?<side>before|after)${space}last${space}${weekday}`,
    example: { text: 'the day before last Monday', from: '2025-11-05', readings: ['2025-11-02'] },
    readings: (parts, from) =>
      lastWeekday(parts, from, -1).flatMap((number) => [
        isoDay(fromNumber(number + (parts.side === 'before' ? -1 : 1)))
      ])
  },
  {
    name: 'last-weekday',
    family: 'weekday',
    pattern: `${when}(?:(?:on${space})?last|this${space}past)${space}${weekday}${hours}`,
    example: { text: 'last Wednesday', from: '2025-11-05', readings: ['2025-10-29'] },
    stands: standsForLast,
    readings: (parts, from) => lastWeekday(parts, from, -1).map((number) => isoDay(fromNumber(number)))
  },
  {
    name: 'next-weekday',
    family: 'weekday',
    // "Next Friday" is the coming one, or that of the next week.
    pattern: `${when}(?<word>next|this${space}coming|this)${space}${weekday}${hours}`,
    example: { text: 'next Friday', from: '2025-11-05', readings: ['2025-11-07', '2025-11-14'] },
    readings: readNextWeekday
  },
  {
    name: 'weekday-week',
    family: 'weekday',
    pattern: `${weekday}${space}(?<side>last|next|this)${space}week`,
    example: { text: 'Monday last week', from: '2025-11-05', readings: ['2025-10-27'] },
    readings: readWeekdayOfWeek
  },
  {
    name: 'weekday',
    family: 'weekday',
    pattern: `${when}${weekday}${hours}`,
    example: { text: 'Tuesday', from: '2025-11-05', readings: ['2025-11-04', '2025-11-11'] },
    choice: 'tense',
    stands: standsForWeekday,
    readings: (parts, from) =>
      [...lastWeekday(parts, from, 0), ...nextWeekday(parts, from)].map((number) => isoDay(fromNumber(number)))
  },
  {
    name: 'turned-year',
    family: 'unit',
    pattern: `(?:${part}|${when})(?<turn>last|this|next|the${space}current|the${space}coming|the${space}past)${space}(?:fiscal${space}|calendar${space})?year(?![-\\s]old)`,
    example: { text: 'early next year', from: '2025-11-05', readings: ['2026'] },
    readings: ({ turn }, from) => (from && turn !== undefined ? [isoYear(from.year + stepOf(turn))] : []),
    stands: (text, start) => !isSpan(text, start) && !/the\s{1,2}past$/i.test(text.slice(start, start + 8))
  },
  {
    name: 'turned-month',
    family: 'unit',
    pattern: `(?:${part}|${when})(?<turn>last|this|next|the${space}current)${space}month`,
    example: { text: 'last month', from: '2025-11-05', readings: ['2025-10'] },
    stands: isNoPartOf,
    readings: ({ turn = '' }, from) => monthsFrom(from, stepOf(turn))
  },
  {
    name: 'turned-week',
    coarse: true,
    family: 'unit',
    pattern: `(?:${part}|${when})(?<turn>last|this|next|the${space}current)${space}week`,
    example: { text: 'last week', from: '2025-11-19', readings: ['2025-11'] },
    stands: isNoPartOf,
    readings: ({ turn = '' }, from) => weeksFrom(from, stepOf(turn))
  },
  {
    name: 'weekend',
    coarse: true,
    family: 'unit',
    pattern: `(?<turn>last|this|this${space}past|next|over${space}the|the)${space}weekend`,
    example: { text: 'over the weekend', from: '2025-11-19', readings: ['2025-11'] },
    choice: 'tense',
    readings: readWeekend
  },
  {
    name: 'turned-quarter',
    coarse: true,
    family: 'unit',
    pattern: `(?:(?<turn>last|this|next|the${space}current|the${space}latest)${space}(?:fiscal${space})?quarter|(?<turn2>last|this|next)${space}year(?:'s|’s)${space}(?:first|second|third|fourth)${space}quarter)`,
    example: { text: 'last quarter', from: '2025-02-05', readings: ['2024'] },
    readings: readTurnedQuarter
  },
  {
    name: 'turned-season',
    coarse: true,
    family: 'unit',
    pattern: `(?:${part}|${when})(?<turn>last|this|this${space}past|next)${space}(?<season>spring|summer|autumn|fall)`,
    example: { text: 'last summer', from: '2025-02-05', readings: ['2024'] },
    readings: readTurnedSeason
  },
  {
    name: 'ago',
    family: 'word',
    pattern: `${count}${space}(?<unit>day|week|fortnight|month|year|decade|centur(?=y|ies))(?:s|y|ies)?${space}ago`,
    example: { text: 'three months ago', from: '2025-11-05', readings: ['2025-08'] },
    readings: (parts, from) => distance(parts, from, -1)
  },
  {
    name: 'earlier',
    family: 'word',
    pattern: `${count}${space}(?<unit>day|week|fortnight|month|year)s?${space}(?:earlier|previously|before(?!${space}(?:[a-z]|\\d)))`,
    example: { text: 'a day earlier', from: '2025-11-05', readings: ['2025-11-04'] },
    anchor: 'text-or-article',
    readings: (parts, from) => distance(parts, from, -1)
  },
  {
    name: 'year-earlier',
    family: 'unit',
    pattern: `(?:(?:the|a)${space})?year(?:[-\\s]earlier|-ago)`,
    example: { text: 'the year-earlier', from: '2025-11-05', readings: ['2024'] },
    anchor: 'text-or-article',
    readings: (_parts, from) => (from ? [isoYear(from.year - 1)] : [])
  },
  {
    // Counted from now, whatever date stands before it.
    name: 'year-ago',
    family: 'unit',
    pattern: `(?:(?:the|a)${space})?year${space}ago`,
    example: { text: 'a year ago', from: '2025-11-05', readings: ['2024'] },
    readings: (_parts, from) => (from ? [isoYear(from.year - 1)] : [])
  },
  {
    name: 'later',
    family: 'word',
    pattern: `${count}${space}(?<unit>day|week|fortnight|month|year)s?${space}later`,
    example: { text: 'two days later', from: '2025-11-05', readings: ['2025-11-07'] },
    anchor: 'text',
    readings: (parts, from) => distance(parts, from, 1)
  },
  {
    name: 'previous',
    family: 'unit',
    pattern: `(?:on${space})?the${space}(?<turn>previous|preceding)${space}${unit}${hours}`,
    example: { text: 'the previous month', from: '2025-11-05', readings: ['2025-10'] },
    anchor: 'text-or-article',
    readings: (parts, from) => step(parts, from, -1)
  },
  {
    name: 'following',
    family: 'unit',
    pattern: `the${space}(?:next|following)${space}${unit}`,
    example: { text: 'the following day', from: '2025-11-05', readings: ['2025-11-06'] },
    anchor: 'text',
    stands: standsForNext,
    readings: (parts, from) => step(parts, from, 1)
  },
  {
    name: 'next-part-of-day',
    family: 'word',
    pattern: `the${space}(?:next|following)${space}(?:morning|afternoon|evening|night)`,
    example: { text: 'the next morning', from: '2025-11-05', readings: ['2025-11-06'] },
    anchor: 'text',
    readings: (_parts, from) => daysFrom(from, 1)
  },
  {
    name: 'day-before',
    family: 'unit',
    pattern: `the${space}day${space}before(?!${space}(?:[a-z]|\\d))`,
    example: { text: 'the day before', from: '2025-11-05', readings: ['2025-11-04'] },
    anchor: 'text',
    readings: (_parts, from) => daysFrom(from, -1)
  },
  {
    name: 'same',
    family: 'unit',
    pattern: `(?:later${space}|earlier${space})?(?:that(?:${space}same)?|the${space}same)${space}(?<unit>day|month|year)`,
    example: { text: 'that same day', from: '2025-11-05', readings: ['2025-11-05'] },
    anchor: 'text',
    readings: (parts, from) => step(parts, from, 0)
  },
  {
    name: 'time-from-now',
    family: 'word',
    pattern: `(?:in${space})?${count}${space}(?<unit>day|week|fortnight|month|year)s?(?:'|’)?s?${space}time`,
    example: { text: 'in three days’ time', from: '2025-11-05', readings: ['2025-11-08'] },
    readings: (parts, from) => distance(parts, from, 1)
  },
  {
    name: 'end-of-unit',
    coarse: true,
    family: 'unit',
    pattern: `the${space}(?:very${space})?end${space}of${space}(?:the|this)${space}(?<unit>month|year)`,
    example: { text: 'the end of the year', from: '2025-11-05', readings: ['2025'] },
    anchor: 'text-or-article',
    readings: (parts, from) => step(parts, from, 0)
  },
  {
    name: 'open',
    family: 'word',
    pattern: '(?:right now|now|currently|recently|nowadays|these days)',
    example: { text: 'recently', from: '2025-11-05', readings: [] },
    readings: () => [],
    stands: (text, start, end) =>
      !/^(?:'s|’s|-|\s{1,2}that\b)/.test(text.slice(end, end + 7))
      && !/[-@#]$/.test(text.slice(Math.max(0, start - 1), start))
  }
]
