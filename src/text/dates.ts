import type { DateMention, Range } from '../types.js'
import { addMonths, dayOf, isoMonth, pointOf, toNumber } from './calendar.js'
import { absoluteRules } from './dates-absolute.js'
import { type DateRule, type Family, type Parts } from './dates-grammar.js'
import { relativeRules } from './dates-relative.js'
import { feastRules } from './dates-feasts.js'
import { type Turn, turnOf } from './dates-tense.js'
import { type Trigger, nextTrigger, startsBefore, triggerFamilies } from './dates-triggers.js'
import { isDigit, isLetter } from './letters.js'

/** Every form of expression that is known; the first that fits the whole of an expression reads it. */
export const dateRules: readonly DateRule[] = [...absoluteRules, ...feastRules, ...relativeRules]

/**
 * The dates that `text` names, in order, not overlapping; offsets into `text`. `reference`: the ISO date or date-time
 * of the article, from which relative expressions are counted; `null`: those stay open. A weekday, a month or a day
 * without a year is the last one, unless the words round it tell of what will be. A value is always one of
 * `dateReadingsOf` of the mention's own words, counted from what `from` names.
 */
export function datesIn(text: string, reference: string | null): DateMention[] {
  const mentions: DateMention[] = []
  let end = 0
  for (let trigger = nextTrigger(text, 0); trigger; trigger = nextTrigger(text, Math.max(trigger.end, end))) {
    const found = findAround(text, trigger, end)
    if (!found) continue
    mentions.push(mentionOf(text, found, reference, mentions))
    end = found.end
  }
  return mentions
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
  const words = expression.trim().replace(leadingPreposition, '').toLowerCase()
  for (const { rule, whole } of compiled) {
    const found = whole.exec(words)
    if (found) return { rule, parts: found.groups ?? {} }
  }
  return null
}

function readingsOf(parsed: Parsed | null, reference: string | null): string[] {
  return parsed ? [...new Set(parsed.rule.readings(parsed.parts, pointOf(reference)))] : []
}

const leadingPreposition = /^(?:in|on|by|since|until|during|for|of|at|from|as of)\s{1,3}(?=\S)/i

interface Compiled {
  readonly rule: DateRule
  readonly sticky: RegExp
  readonly whole: RegExp
}

const compiled: readonly Compiled[] = dateRules.map((rule) => ({
  rule,
  sticky: new RegExp(rule.pattern, 'iy'),
  whole: new RegExp(`^(?:${rule.pattern})$`, 'i')
}))

/** The rules that can hold a trigger, and one pattern that fails wherever they all do. */
interface RuleSet {
  readonly any: RegExp
  readonly rules: readonly Compiled[]
}

const ruleSets: ReadonlyMap<string, RuleSet> = new Map(
  [...triggerFamilies].map(([key, families]) => [key, ruleSetOf(key, families)])
)

function ruleSetOf(key: string, families: readonly Family[]): RuleSet {
  const isSpelled = families.every((family) => family === 'unit' || family === 'word' || family === 'feast')
  const rules = compiled.filter(
    ({ rule }) => families.includes(rule.family) && (!isSpelled || rule.pattern.includes(key))
  )
  return { rules, any: new RegExp(rules.map(({ rule }) => `(?:${unnamed(rule.pattern)})`).join('|'), 'iy') }
}

/** The pattern without names for its groups, which may stand only once; a group that is referred to is any mark. */
function unnamed(pattern: string): string {
  return pattern.replace(/\(\?<[a-z]\w*>/g, '(?:').replace(/\\k<\w+>/g, '[/-]')
}

interface Found extends Range {
  readonly rule: DateRule
}

/** The longest of the expressions that hold the trigger and begin furthest before it, but not before `limit`. */
function findAround(text: string, trigger: Trigger, limit: number): Found | null {
  const { any, rules } = ruleSets.get(trigger.key) as RuleSet
  for (const start of startsBefore(text, trigger.start, trigger.back, limit)) {
    any.lastIndex = start
    if (!any.test(text)) continue
    let longest: Found | null = null
    for (const { rule, sticky } of rules) {
      sticky.lastIndex = start
      if (!sticky.test(text)) continue
      const end = sticky.lastIndex
      if (end < trigger.end || end <= (longest?.end ?? 0) || !isWhole(text, start, end)) continue
      if (rule.stands?.(text, start, end) ?? true) longest = { start, end, rule }
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
  const place = { start: found.start, end: found.end, text: text.slice(found.start, found.end) }
  const parsed = parse(place.text)
  const [absolute] = readingsOf(parsed, null)
  if (absolute !== undefined) return { ...place, value: absolute, from: 'absolute' }
  const anchor = found.rule.anchor ? anchorOf(text, found.start, parsed, before) : null
  if (anchor) {
    const [value = null] = readingsOf(parsed, anchor.value)
    return { ...place, value, from: { start: anchor.start, end: anchor.end } }
  }
  const value = found.rule.anchor === 'text' ? null : pickReading(text, found, readingsOf(parsed, reference), reference)
  return { ...place, value, from: value === null ? null : 'publishedAt' }
}

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
    if (mention.value !== null && canAnchor(mention, parsed)) return mention
  }
  return null
}

/** "That year" also looks into the paragraph before; what could be counted from the article as well does not. */
function isNear(between: string, parsed: Parsed | null): boolean {
  if (between.includes('\n') && parsed?.rule.anchor !== 'text') return false
  return (between.match(/[.!?][”’"')]{0,2}\s{1,3}[“"‘(]?\p{Lu}/gu) ?? []).length <= 1
}

/** A day needs a day; a year is counted from a date that names its own, not from one that was counted itself. */
function canAnchor({ value, from }: DateMention, parsed: Parsed | null): boolean {
  if (readingsOf(parsed, value).length === 0) return false
  return from === 'absolute' || (parsed?.parts.unit !== 'year' && parsed?.rule.name !== 'year-earlier')
}

function pickReading(text: string, found: Found, readings: readonly string[], reference: string | null): string | null {
  const [past = null, next = past] = readings
  if (past === next || found.rule.choice === undefined || found.rule.choice === 'first') return past
  const turn = turnOf(text, found.start, found.end)
  if (found.rule.choice === 'tense') return isComing(next, past, reference, turn) ? next : past
  if (!isNearer(next, past, reference, turn)) return past
  return turn === 'past' && !isSoon(next, reference) ? null : next
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
