import type { DateMention, Range } from '../types.js'
import { addMonths, dayOf, isoMonth, pointOf, toNumber } from './calendar.js'
import { type DateRule, type Parts } from './dates-grammar.js'
import { rulesAt, rulesFor } from './dates-rules.js'
import { type Turn, turnOf } from './dates-tense.js'
import { type Trigger, nextTrigger, startsBefore } from './dates-triggers.js'
import { isDigit, isLetter } from './letters.js'

export { dateRules } from './dates-rules.js'

/**
 * The dates that `text` names, in order, not overlapping; offsets into `text`. `reference`: the ISO date or date-time
 * of the article, from which relative expressions are counted; `null`: those stay open. A weekday, a month or a day
 * without a year is the last one, unless the words round it tell of what will be. A value is always one of
 * `dateReadingsOf` of the mention's own words, counted from what `from` names.
 */
export function datesIn(text: string, reference: string | null): DateMention[] {
  const mentions: DateMention[] = []
  const small = inSmallLetters(text)
  let end = 0
  for (let trigger = nextTrigger(text, 0); trigger; trigger = nextTrigger(text, Math.max(trigger.end, end))) {
    const found = findAround(text, small, trigger, end)
    if (!found) continue
    const mention = mentionOf(text, found, reference, mentions)
    const last = mentions.at(-1)
    if (last && isRangeOf(text, last, mention)) mentions[mentions.length - 1] = startOfRange(last, mention)
    mentions.push(mention)
    end = found.end
  }
  return withOneWeekday(text, mentions, reference)
}

/**
 * "The talks will begin on Monday. ... before Monday's meeting": where no verb tells, a weekday is the one that the rest of
 * the text speaks of, if that is always a day to come.
 */
function withOneWeekday(text: string, mentions: readonly DateMention[], reference: string | null): DateMention[] {
  const turns = new Map<DateMention, Turn | null>()
  const told = new Map<string, Set<Turn | null>>()
  for (const mention of mentions) {
    if (!weekday.test(mention.text) || parse(mention.text)?.rule.choice !== 'tense') continue
    const turn = turnOf(text, mention.start, mention.end)
    turns.set(mention, turn)
    told.set(mention.text, (told.get(mention.text) ?? new Set()).add(turn))
  }
  return mentions.map((mention) => {
    const all = turns.get(mention) === null ? told.get(mention.text) : undefined
    const next = all?.has('future') && !all.has('past') ? dateReadingsOf(mention.text, reference)[1] : undefined
    // The day of the article itself is no day to come.
    const isToday = mention.value !== null && reference?.startsWith(mention.value) === true
    return next === undefined || isToday ? mention : { ...mention, value: next }
  })
}

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i

/** "From March to May 2024", "between 3 March and 5 May 2024": the first has the year of the last, or the one before. */
function isRangeOf(text: string, first: DateMention, last: DateMention): boolean {
  if (
    last.from !== 'absolute'
    || first.from === 'absolute'
    || (first.value !== null && last.value?.length !== first.value.length)
  )
    return false
  const between = text.slice(first.end, last.start)
  if (between.length > 9) return false
  if (/^(?:\s(?:to|through|until)\s|\s?[-–]\s?)$/.test(between)) return true
  return between === ' and ' && /\bbetween\s(?:the\s)?$/i.test(text.slice(Math.max(0, first.start - 14), first.start))
}

/** A month or day without its year, counted back from the end of its range. */
function startOfRange(first: DateMention, last: DateMention): DateMention {
  const parsed = parse(first.text)
  const [value] = parsed?.rule.family === 'month' ? readingsOf(parsed, last.value) : []
  return value === undefined ? first : { ...first, value, from: { start: last.start, end: last.end } }
}

/**
 * Every value that `expression`, taken alone, can have when it is counted from `reference` (an ISO date, date-time or
 * prefix); `[]` if none. A leading preposition is passed over: "in 2023".
 */
export function dateReadingsOf(expression: string, reference: string | null): string[] {
  return readingsOf(parse(expression), reference)
}

/**
 * Whether the readings of `expression` are the whole of what it names: true for "last month" and "in 2023"; false for
 * "last week" or "the third quarter", whose value is only the month or year that holds them, and for what is no date.
 */
export function isWholePeriod(expression: string): boolean {
  const rule = parse(expression)?.rule
  return rule !== undefined && rule.coarse === undefined
}

interface Parsed {
  readonly rule: DateRule
  readonly parts: Parts
}

/** The first rule that reads the whole expression. */
function parse(expression: string): Parsed | null {
  const known = parsedBefore.get(expression)
  if (known !== undefined) return known
  const parsed = parseAnew(expression)
  if (expression.length <= longestKept) {
    if (parsedBefore.size >= mostKept) parsedBefore.clear()
    parsedBefore.set(expression, parsed)
  }
  return parsed
}

/** Expressions at hand: "Monday" stands in every article. Longer cuts would hold on to their texts. */
const parsedBefore = new Map<string, Parsed | null>()
const longestKept = 12
const mostKept = 10_000

function parseAnew(expression: string): Parsed | null {
  const words = expression.trim().replace(leadingPreposition, '').toLowerCase()
  for (const one of rulesAt(rulesFor(null), words, 0)) {
    const found = one.whole(words)
    if (found) return { rule: one.rule, parts: found.groups ?? {} }
  }
  return null
}

function readingsOf(parsed: Parsed | null, reference: string | null): string[] {
  return parsed ? [...new Set(parsed.rule.readings(parsed.parts, pointOf(reference)))] : []
}

/**
 * The text in small letters, unit for unit: patterns that need not mind case take half the time to compile. A Turkish
 * capital, whose small letter is longer, becomes a letter that no pattern has.
 */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase()
  return small.length === text.length ? small : text.replaceAll('\u0130', '\u0131').toLowerCase()
}

const leadingPreposition = /^(?:in|on|by|since|until|during|for|of|at|from|as of)\s{1,3}(?=\S)/i

interface Found extends Range {
  readonly rule: DateRule
}

/** The longest of the expressions that hold the trigger and begin furthest before it, but not before `limit`. */
function findAround(text: string, small: string, trigger: Trigger, limit: number): Found | null {
  const rules = rulesFor(trigger.key)
  for (const start of startsBefore(text, trigger.start, trigger.back, limit)) {
    let longest: Found | null = null
    for (const one of rulesAt(rules, small, start)) {
      const end = one.endIn(small, start)
      if (end < trigger.end || end <= (longest?.end ?? 0) || !isWhole(text, start, end)) continue
      if (one.rule.stands?.(text, start, end) ?? true) longest = { start, end, rule: one.rule }
    }
    if (longest) return longest
  }
  return null
}

/** Whether no letter or digit is cut in two at the end. */
function isWhole(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1)
  const next = text.charCodeAt(end)
  return end > start && !((isLetter(next) || isDigit(next)) && (isLetter(last) || isDigit(last)))
}

function mentionOf(text: string, found: Found, reference: string | null, before: readonly DateMention[]): DateMention {
  const { start, end } = found
  const words = text.slice(start, end)
  const parsed = parse(words)
  const [absolute] = readingsOf(parsed, null)
  if (absolute !== undefined) return { start, end, text: words, value: absolute, from: 'absolute' }
  const first = found.rule.name === 'weekday' ? firstOfRange(text, found.start, before) : null
  if (first) {
    const value = readingsOf(parsed, first.value).at(-1) ?? null
    return { start, end, text: words, value, from: { start: first.start, end: first.end } }
  }
  const dated = found.rule.name === 'month' || found.rule.name === 'day-and-month' ? datedBehind(text, end) : null
  if (dated) {
    const [value = null] = readingsOf(parsed, dated.value)
    return { start, end, text: words, value, from: { start: dated.start, end: dated.end } }
  }
  const anchor = found.rule.anchor ? anchorOf(text, found.start, parsed, before) : null
  if (anchor) {
    const [value = null] = readingsOf(parsed, anchor.value)
    return { start, end, text: words, value, from: { start: anchor.start, end: anchor.end } }
  }
  const value = found.rule.anchor === 'text' ? null : pickReading(text, found, readingsOf(parsed, reference), reference)
  return { start, end, text: words, value, from: value === null ? null : 'publishedAt' }
}

/** "Monday to Friday": the last day of a range is counted from its first. */
function firstOfRange(text: string, start: number, before: readonly DateMention[]): DateMention | null {
  const last = before.at(-1)
  if (!last || last.value?.length !== 10 || start - last.end > 9) return null
  return /^(?:\s(?:to|through|thru|until|till)\s|\s?[-–]\s?)$/.test(text.slice(last.end, start)) ? last : null
}

/** "June and July of 2009": the first is counted from the one that names its year. */
function datedBehind(text: string, end: number): { start: number; end: number; value: string } | null {
  const found = pairWithYear.exec(text.slice(end, end + 40))
  if (!found?.[1]) return null
  const start = end + found[0].length - found[1].length
  const [value] = readingsOf(parse(found[1]), null)
  return value === undefined ? null : { start, end: start + found[1].length, value }
}

const pairWithYear =
  /^(?:\s(?:and|or|to|through|until)\s|\s?[-–]\s?)([A-Z][a-z]{2,8}\.?(?:\s\d{1,2})?,?(?:\sof)?\s\d{4})\b/

/** How far back "a day earlier" looks for the day it is counted from. */
const reach = 300

/** The last date before, in the same sentence or the one before it, that is known closely enough to count from. */
function anchorOf(
  text: string,
  start: number,
  parsed: Parsed | null,
  before: readonly DateMention[]
): DateMention | null {
  for (let at = before.length - 1; at >= 0; at--) {
    const mention = before[at] as DateMention
    if (start - mention.end > reach || !isNear(text.slice(mention.end, start), parsed)) return null
    if (mention.value !== null && canAnchor(mention, parsed) && !isBound(text, mention)) return mention
  }
  return null
}

/** "The lowest since 14 March": the end of a stretch of time is not when what is told happened. */
function isBound(text: string, { start }: DateMention): boolean {
  return /\b(?:since|until|till|than)(?: (?:early|mid|late|the|about|around))?[ -]$/i.test(
    text.slice(Math.max(0, start - 20), start)
  )
}

/** "That year" also looks into the paragraph before; what could be counted from the article as well does not. */
function isNear(between: string, parsed: Parsed | null): boolean {
  if (between.includes('\n') && parsed?.rule.anchor !== 'text') return false
  return (between.match(/[.!?][”’"')]{0,2}\s{1,3}[“"‘(]?\p{Lu}/gu) ?? []).length <= 1
}

/** A day needs a day; a year is counted from a date that names its own, not from one that was counted itself. */
function canAnchor({ value, from, text }: DateMention, parsed: Parsed | null): boolean {
  if (readingsOf(parsed, value).length === 0) return false
  // "A day earlier", told twice, is one day.
  if (from !== 'absolute' && parse(text)?.rule.anchor !== undefined) return false
  return from === 'absolute' || (parsed?.parts.unit !== 'year' && parsed?.rule.name !== 'year-earlier')
}

function pickReading(text: string, found: Found, readings: readonly string[], reference: string | null): string | null {
  const [past = null, next = past] = readings
  if (past === next || found.rule.choice === undefined || found.rule.choice === 'first') return past
  // "The lowest since June 22": nothing is so since a day to come.
  if (/\bsince\s$/i.test(text.slice(Math.max(0, found.start - 7), found.start))) return past
  const turn = turnOf(text, found.start, found.end)
  if (found.rule.family === 'feast' && turn === 'past') return past
  if (found.rule.choice === 'tense') {
    if (isComing(next, past, reference, turn)) return next
    return found.rule.name === 'weekday' && isTomorrow(next, reference) ? null : past
  }
  if (!isNearer(next, past, reference, turn)) return past
  if (turn !== 'past' || isSoon(next, reference)) return next
  // House styles leave the year out within the calendar year: "took effect Jan. 1" in November is this year's.
  return past?.slice(0, 4) === reference?.slice(0, 4) ? past : null
}

/**
 * "She died on Thursday" in an article of a Wednesday: it went on after its date, or the verb does not tell, more often than
 * six days have passed (of 19 such days of the visible stories two were six days old). It stays open.
 */
function isTomorrow(next: string | null, reference: string | null): boolean {
  return numberOf(next) === (numberOf(reference) ?? Infinity) + 1
}

/** Without a verb that tells, only the very next month is taken to come: of one eleven months ago a writer says "last". */
function isComing(next: string | null, past: string | null, reference: string | null, turn: Turn | null): boolean {
  if (past === null || next === null || reference === null || reference.startsWith(past)) return false
  if (turn !== null || next.length !== 7) return turn === 'future'
  const point = pointOf(reference)
  if (!point?.month) return false
  const { year, month } = addMonths(point.year, point.month, 1)
  return next === isoMonth(year, month)
}

/**
 * Of two years the likelier, for a day and a month: writers add the year where it is far. Chosen on one half of the
 * visible news: the tense counts as much as four months.
 */
const tenseWeight = 120

function isNearer(next: string | null, past: string | null, reference: string | null, turn: Turn | null): boolean {
  const [a, b, today] = [next, past, reference].map((iso) => numberOf(iso))
  if (a === undefined || b === undefined || today === undefined) return false
  const lead = turn === 'future' ? tenseWeight : turn === 'past' ? -tenseWeight : 0
  return a - today - lead < today - b
}

/** What is told in the past tense and lies further ahead than slips of the pen explain has another year. */
function isSoon(next: string | null, reference: string | null): boolean {
  return (numberOf(next) ?? 0) - (numberOf(reference) ?? 0) < 45
}

function numberOf(iso: string | null | undefined): number | undefined {
  const point = pointOf(iso ?? null)
  const day = point && dayOf(point)
  return day ? toNumber(day) : undefined
}
