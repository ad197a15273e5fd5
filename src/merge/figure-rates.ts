/** What an amount is counted by: "$900 a month", "200 patients each week". */
import { foldSpace } from '../text/spans.js'
import type { Range } from '../types.js'
import type { FigureFact } from './figure-facts.js'

/**
 * The measure of a figure with what it is counted by, where that goes on behind the figure: "patients each week", "oil a day". A
 * measure is one piece of the article, so that of "rents are now $900 a month" stays "rents"; alone "a month" tells more than nothing.
 */
export function measureWithRate({ document, figure }: FigureFact): string | null {
  const { end, kind, measure, measureAt } = figure
  const { text } = document.article
  const rate = kind === 'speed' ? null : rateIn(text.slice(end, end + reach))
  if (rate === null) return measure
  if (measure === null) return text.slice(end + rate.start, end + rate.end)
  const noun = kind === 'count' && text.charAt(end) === ' ' ? end + 1 : measureAt?.start
  const isBehind = noun !== undefined && noun > end && noun < end + rate.start
  return isBehind ? foldSpace(text.slice(noun, end + rate.end)) : measure
}

/** Characters behind a figure. */
const reach = 80

/** Where the words behind an amount that count it by something stand in them; `null` where there are none. */
export function rateIn(behind: string): Range | null {
  const found = byEach.exec(behind) ?? byOne.exec(behind) ?? hyphened.exec(behind)
  return found === null ? null : { start: found[0].length - found[1]!.length, end: found[0].length }
}

const times = 'second|minute|hour|day|night|week|month|quarter|season|year'
const byEach =
  /^(?: (?!from\b|than\b|as\b)\p{L}[\p{L}’'-]{0,20}){0,5}? ((?:per|each|every) (?:second|minute|hour|day|night|week|month|quarter|season|year|decade|game|head|person|child|household|gallon|barrel|ton|tonne|ounce|pound|litre|liter|share|\d[\d,]{2,10}))\b/u
/** "A year" and the end of the clause: not "a year ago", "a day after the vote". */
const byOne = new RegExp(
  `^(?: of \\p{Ll}{2,14}| \\p{Ll}[\\p{Ll}-]{1,16})? (an? (?:${times}|share|barrel|gallon|ounce|head))(?=[.,;:)”"]|$| (?:from|to|for|in|on|and|by|at|until|through|but|was|were|is|are|has|have)\\b)`,
  'u'
)
const hyphened = new RegExp(`^-(an?-(?:${times}))\\b`)
