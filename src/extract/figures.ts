/** Figures: the numbers of an article with what they count or measure, their qualifier and their period. */
import { isLetterOrNumber } from '../text/letters.js'
import { gather } from '../text/gather.js'
import { numberOf, numbersIn, type NumberMention } from '../text/numbers.js'
import { overlaps } from '../text/spans.js'
import type { DateMention, Figure, FigureKind, Range } from '../types.js'
import { isDesignated, isPointer, notFigureRule } from './figures-contexts.js'
import { countedAt, singleCountedAt, type Counted } from './figures-counted.js'
import { qualifierOf } from './figures-qualifiers.js'
import { ranksIn, type Rank } from './figures-ranks.js'
import { periodsOf } from './measures-periods.js'
import type { Hanging } from './measures-scene.js'
import { measuresOf } from './measures.js'

/** The figures of `text`, sentence by sentence; `dates` are those of `datesIn`, already resolved, so that the article's day is not asked again. */
export function figuresIn(
  text: string,
  sentences: readonly Range[],
  dates: readonly DateMention[],
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- all finders of analyse.ts are given the article's day
  _reference: string | null
): Figure[] {
  let next = 0
  return gather(sentences, (sentence) => {
    while (next < dates.length && (dates[next]?.end ?? 0) <= sentence.start) next++
    const inside: DateMention[] = []
    for (let index = next; index < dates.length && (dates[index]?.start ?? 0) < sentence.end; index++)
      inside.push(dates[index] as DateMention)
    return figuresOf(text, sentence, inside)
  })
}

/** A sentence with more numbers is a table: only its units are trusted. In half of the visible stories no sentence has more than 49. */
const mostNumbers = 100

function figuresOf(text: string, sentence: Range, dates: readonly DateMention[]): Figure[] {
  const mentions = numbersIn(text, sentence)
  if (mentions.length > mostNumbers)
    return mentions
      .filter(({ kind }) => certain.has(kind))
      .map(toBareFigure)
      .filter((figure) => isProven(figure) && isWhole(text, figure))
  const found = withContinued(
    text,
    gather(mentions, (mention) => hangingOf(text, mention, sentence, dates) ?? [])
  )
  const ranks = ranksIn(text, sentence).filter((rank) => !dates.some((date) => overlaps(date, rank)))
  const all = [...found, ...ranks.map((rank) => toRank(text, rank, sentence))].toSorted((a, b) => a.start - b.start)
  if (all.length === 0) return []
  const measures = measuresOf(text, sentence, all)
  const periods = periodsOf(text, sentence, all, dates)
  return all
    .map((hanging, index) => toFigure(text, hanging, measures[index] ?? null, periods[index] ?? null))
    .filter(
      (figure, _index, told) => isTold(figure) && isProven(figure) && isWhole(text, figure) && !isElided(figure, told)
    )
}

/** "Not $2.5 billion; we want $5.6": no price has one decimal, so a scale is meant that its own characters do not tell. */
function isElided({ kind, text, start, unit }: Figure, all: readonly Figure[]): boolean {
  if (kind !== 'money' || !/^\D{1,4}\d{1,3}\.\d$/.test(text)) return false
  return all.some((other) => other.kind === 'money' && other.unit === unit && other.end <= start && other.value >= 1e6)
}

/** "1.71 million passengers, compared with 1.62 million a year earlier": the second counts what the first does. */
function withContinued(text: string, found: readonly Hanging[]): Hanging[] {
  const all: Hanging[] = []
  for (const one of found) {
    const before = all.at(-1)
    const goesOn = before?.kind === 'count' && one.kind === 'number' && isContinued(text, before, one)
    all.push(goesOn ? toHanging(knownAs(one, 'count', before.unit, before.counted), one.qualifier, one.pointer) : one)
  }
  return all
}

/** As large as the number that it is set against, to the power of ten; a rate or a score is not. */
const mostTimes = 20

function isContinued(text: string, before: Hanging, { start, end, value }: Hanging): boolean {
  const between = text.slice(before.end, start)
  if (between.length > 90 || value <= 0 || Math.max(value / before.value, before.value / value) > mostTimes)
    return false
  if (
    !/^(?:$|[.,;:)]| (?:a|the|in|on|last|at|this|previously|earlier|before|during|for|and)\b)/.test(
      text.slice(end, end + 12)
    )
  )
    return false
  return continuing.test(between)
}

const continuing =
  /^[^;:.]{0,60}?(?:,? (?:up|down)(?: sharply| slightly)? from|,? (?:compared|as compared) (?:with|to)|,? (?:against|versus|vs\.?)|(?:,| \() ?from|,? not)(?: (?:about|around|nearly|almost|more than|less than|fewer than|just|only|some|over|under|roughly|approximately|an estimated|at least|a record)){0,2} $/

/** Whether no letter or digit goes on at either end: a part of a longer word is no figure. */
function isWhole(text: string, { start, end }: Range): boolean {
  const joins = (at: number) => isLetterOrNumber(text.charCodeAt(at - 1)) && isLetterOrNumber(text.charCodeAt(at))
  return !joins(start) && !joins(end)
}

/** Kinds whose unit alone shows that no date is meant. */
const certain: ReadonlySet<FigureKind> = new Set([
  'money',
  'percent',
  'points',
  'temperature',
  'length',
  'area',
  'volume',
  'weight',
  'speed',
  'power',
  'energy',
  'data',
  'angle'
])

function hangingOf(
  text: string,
  mention: NumberMention,
  sentence: Range,
  dates: readonly DateMention[]
): Hanging | null {
  if (!certain.has(mention.kind) && dates.some((date) => overlaps(date, mention))) return null
  if (isInAddress(text, mention.start, sentence.start)) return null
  if (mention.unit === 'points' && isPointForm(text, mention)) return null
  if (mention.kind === 'money' && isPriceLevel(text, mention)) return null
  if (isBroken(text, mention, sentence)) return null
  if (isCentLike(mention) && isDesignated(text, mention, sentence)) return null
  const known =
    mention.kind === 'number' || mention.kind === 'ratio' ? bareOf(text, mention, sentence) : withNoun(mention)
  return known && toHanging(known, qualifierIn(text, mention, sentence), pointsIn(text, known, sentence))
}

/** Written out: a spread of each number was a tenth of the work on figures. */
function toHanging(known: Known, qualifier: string | null, pointer: boolean): Hanging {
  const { start, end, text, value, unit, kind, spelled, vague, counted } = known
  return { start, end, text, value, unit, kind, spelled, vague, qualifier, pointer, place: null, counted }
}

/** "18c". */
function isCentLike({ text }: NumberMention): boolean {
  const last = text.charCodeAt(text.length - 1) | 32
  return last === 99 && /^\d{1,3}c$/i.test(text)
}

/** "In 2006 dollars": the money of a year. */
function isPriceLevel(text: string, { start, text: words }: NumberMention): boolean {
  return (
    /^(?:19|20)\d\d\s/.test(words)
    && /\b(?:in|constant|real|inflation-adjusted) $/i.test(text.slice(Math.max(0, start - 19), start))
  )
}

/** Half of a number that a space has parted: "a magnitude-5. 9 quake". */
function isBroken(text: string, { start, end }: NumberMention, sentence: Range): boolean {
  return (
    /^\. \d{1,2}(?!\d)/.test(text.slice(end, Math.min(sentence.end, end + 5)))
    || /\d\. $/.test(text.slice(Math.max(sentence.start, start - 3), start))
  )
}

/** "a five-point scale", "the three-point line", "a ten-point plan": forms, not figures. */
function isPointForm(text: string, { start, end }: NumberMention): boolean {
  const after = text.slice(end, end + 28)
  if (text.slice(start, end).includes('-') && /^ [a-z]/.test(after) && !leads.test(after)) return true
  return /^ (?:[a-z]+ )?(?:scale|line|plan|shot|shots|shooter|shooters|shooting|range|play|program|programme|agenda|font|turn|list|star|buck)\b/.test(
    after
  )
}

/** What is measured in points, behind "a five-point". */
const leads =
  /^ (?:[a-z-]{3,12} )?(?:lead|leads|advantage|margin|gap|edge|deficit|difference|spread|drop|fall|decline|decrease|slide|slump|dip|plunge|loss|rise|gain|increase|jump|surge|swing|bounce|bump|boost|improvement|cut|hike|win|victory|defeat|rout|game|games|night|performance|effort|outing|quarter|half|run|rally|comeback|favorite|favourite|underdog|penalty|deduction|change|move)\b/

function toBareFigure({ start, end, text, value, unit, kind }: NumberMention): Figure {
  const unknown = { qualifier: null, measure: null, measureAt: null, period: null, periodAt: null, pointer: false }
  return { start, end, text, value, unit, kind, ...unknown }
}

const longestAddress = 300

/** Whether the token that holds `at` is an address of a page or a mailbox. */
function isInAddress(text: string, at: number, from: number): boolean {
  let start = at
  const least = Math.max(from, at - longestAddress)
  while (start > least && text.charCodeAt(start - 1) > 32) start--
  if (at - start < 3) return false
  const token = text.slice(start, at)
  return token.includes('://') || token.startsWith('www.') || token.includes('@')
}

interface Known extends NumberMention {
  readonly counted: Range | null
}

/** The mention as what is now known of it. */
function knownAs(mention: NumberMention, kind: FigureKind, unit: string | null, counted: Range | null = null): Known {
  const { start, end, text, value, spelled, vague } = mention
  return { start, end, text, value, unit, kind, spelled, vague, counted }
}

/** "20m people": its noun stands among its own characters. */
function withNoun(mention: NumberMention): Known {
  const { kind, unit, start, end, text } = mention
  return knownAs(mention, kind, unit, kind === 'count' ? { start: start + text.indexOf(' ') + 1, end } : null)
}

function bareOf(text: string, mention: NumberMention, sentence: Range): Known | null {
  const age = ageOf(text, mention, sentence)
  if (age) return age
  const counted = countedBy(text, mention, sentence)
  const rule = notFigureRule(text, mention, sentence)
  if (rule && !(counted && isCountedFor(rule.name, text, mention)) && !isMagnitude(rule.name, text, mention))
    return null
  if (mention.kind === 'ratio') return knownAs(mention, 'ratio', mention.unit)
  if (counted && !isGrade(text, mention, sentence)) return knownAs(mention, 'count', counted.unit, counted.at)
  return mention.spelled && mention.value < 1000 ? null : knownAs(mention, mention.kind, mention.unit)
}

/** Whether what is counted outweighs a rule against the number: "a 27-nation bloc", "3,000-4,000 patients". */
function isCountedFor(rule: string, text: string, { start, end, value }: NumberMention): boolean {
  if (rule === 'one-alone') return true
  if (rule === 'compound') return text.charAt(end) === '-'
  return rule === 'score-or-phone' && value > 0 && !isNamedRange(text.slice(Math.max(0, start - 30), end + 12))
}

/** "555-1234", "May 10-12", "Section 5-10": no range of a count. */
function isNamedRange(words: string): boolean {
  return /\b\d{3}[-–]\d{4}\b|\b(?!Some|About|Nearly|Over|The|Another|Between|Around|Only|Roughly|At)\p{Lu}\p{L}{1,15}\.? \d[\d,.]{0,9} ?[-–] ?\d/u.test(
    words
  )
}

/** "A 6.9-magnitude quake", "a magnitude-6.9 quake". */
function isMagnitude(rule: string, text: string, { start, end }: NumberMention): boolean {
  if (rule !== 'compound' && rule !== 'score-or-phone') return false
  return (
    /^[-‑]magnitude\b/i.test(text.slice(end, end + 11))
    || /\bmagnitude[-‑]$/i.test(text.slice(Math.max(0, start - 10), start))
  )
}

/** "A quake of magnitude 6.9 killed 31": a grade on a scale counts nobody, and neither does a broken number without a scale. */
function isGrade(text: string, { start, text: words, value }: NumberMention, sentence: Range): boolean {
  if (!Number.isInteger(value) && !/\p{L}/u.test(words)) return true
  return /\b(?:magnitude|category|grade|level|scale|phase|stage|version|chapter|article|section)\s{1,3}$/i.test(
    text.slice(Math.max(sentence.start, start - 14), start)
  )
}

function countedBy(text: string, mention: NumberMention, sentence: Range): Counted | null {
  if (mention.kind === 'ratio') return null
  if (isEndOfFall(text, mention)) return null
  const range = rangeBehind(text, mention, sentence)
  if (range === null && (mention.value === 1 || text.charAt(mention.end) === '-'))
    return singleCountedAt(text, mention.end)
  if (range !== null) return countedAt(text, mention.start, range, sentence)
  const whole = partOf.exec(text.slice(mention.end, Math.min(sentence.end, mention.end + 30)))?.[0].length ?? 0
  return countedAt(text, mention.start, mention.end + whole, sentence)
}

/**
 * Where the last end of a range begins to be counted, of which `mention` is the first: "300-400 homes", "five to 10 men".
 * A score or a vote falls ("220-215"); a range rises.
 */
function rangeBehind(text: string, { start, end, value }: NumberMention, sentence: Range): number | null {
  const found = rangeEnd.exec(text.slice(end, Math.min(sentence.end, end + 28)))
  if (!found) return null
  const last = numberOf(found[2] ?? '')
  if (last === null || last.kind !== 'number' || last.value <= value) return null
  if (found[1] === ' and ' && !/\bbetween $/i.test(text.slice(Math.max(0, start - 8), start))) return null
  if (/\d[-–]$/.test(text.slice(Math.max(0, start - 2), start))) return null
  return end + found[0].length
}

const rangeEnd =
  /^( ?[-–] ?| to | or | and )(\d[\d,.]{0,11}(?: (?:million|billion|thousand|hundred))?|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty))(?= \p{L})/u

/** "220-215 votes", "3-1 goals": the last number of a score. */
function isEndOfFall(text: string, { start, value }: NumberMention): boolean {
  const first = /(?:^|[^\d.,])(\d[\d,.]{0,11})[-–]$/.exec(text.slice(Math.max(0, start - 14), start))?.[1]
  return first !== undefined && !((numberOf(first)?.value ?? Infinity) < value)
}

/** "17 of the 43 seats": the noun of the whole is that of the part. */
const partOf = /^ of (?:the |its |their |all )?\d[\d,]{0,10}(?= \p{L})/u

const oldest = 120

/** "Maria Silva, 45, said", "aged 45", "age 16", "turned 40". */
function ageOf(text: string, mention: NumberMention, { start, end }: Range): Known | null {
  const { kind, value, spelled, vague } = mention
  if (kind !== 'number' || !Number.isInteger(value) || value < 1 || value > oldest) return null
  const before = text.slice(Math.max(start, mention.start - 40), mention.start)
  const after = text.slice(mention.end, Math.min(end, mention.end + 24))
  const named = /^\d{1,3}$/.test(mention.text) && isApposed(before, after)
  const second = /\baged? (?:between |from )?\d{1,2} (?:and|to) $/i.test(before)
  const told = aged.test(before) && !/^ (?:people|men|women|down|over|away|[a-z]+s\b(?! old))/.test(after)
  const alive = value > 1 && isAliveAt(before, after)
  if (!named && !second && !told && !alive) return null
  const word = named || alive || mention.spelled ? null : /\b(aged? )$/i.exec(before)?.[1]
  const from = mention.start - (word?.length ?? 0)
  const words = text.slice(from, mention.end)
  return {
    start: from,
    end: mention.end,
    text: words,
    value,
    unit: 'years',
    kind: 'age',
    spelled,
    vague,
    counted: null
  }
}

/** "He was 91.", "She is 45 and lives here.", "died at 91": no noun behind, nothing that is counted. */
function isAliveAt(before: string, after: string): boolean {
  if (
    !/^(?:$|[.;]|, (?:said|told|who|was|died|had|and (?!\d)|his|her|the|a)\b| (?:when|at the time|at death|after|following)\b| and (?!\d|[a-z]+ (?:years|percent|per cent)))/.test(
      after
    )
  )
    return false
  return (
    /(?:^|[^\p{L}])(?:[Ss]?[Hh]e|who) (?:was|is|turned|would have been|had just turned)(?: (?:just|only|now|then|about|already|around))? $/u.test(
      before
    ) || /\b(?:died|dies|dead)(?: [a-z]{4,9}day)? at $/i.test(before)
  )
}

const aged = /\b(?:aged?|ages|turned|turning|turns|age of)(?: (?:between|from|just|only|about|around|at))? $/i
const persons =
  /(?:^|[^0-9])(?:[A-Z][\p{L}’'.-]{1,24}|\b(?:suspect|victim|man|woman|boy|girl|driver|student|teacher|mother|father|son|daughter|brother|sister|wife|husband|teenager|soldier|officer|worker|resident|actor|actress|singer|player|farmer|nurse|pilot)),? [(]?$/u
const calendar =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December|Day|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.),? [(]?$/

/** A number set off behind a person: between commas or in brackets. */
function isApposed(before: string, after: string): boolean {
  if (!persons.test(before) || calendar.test(before)) return false
  return before.endsWith(', ') ? /^(?:,|\.$|;| and\b)/.test(after) : before.endsWith('(') && after.startsWith(')')
}

function qualifierIn(text: string, mention: NumberMention, sentence: Range): string | null {
  return (
    qualifierOf(text, mention.start, mention.end, sentence.start)
    ?? (mention.vague || isSeveral(text, mention) ? 'more than' : null)
  )
}

/** "a few thousand", "several hundred": more than the scale that they name. */
function isSeveral(text: string, { start, spelled }: NumberMention): boolean {
  return (
    spelled
    && start > 0
    && /\b(?:few|several|many|couple of|untold)[ -]$/i.test(text.slice(Math.max(0, start - 12), start))
  )
}

const pointerKinds: ReadonlySet<FigureKind> = new Set(['count', 'number', 'points'])

function pointsIn(text: string, mention: NumberMention, sentence: Range): boolean {
  return pointerKinds.has(mention.kind) && isPointer(text, mention, sentence)
}

function toRank(text: string, { start, end, value, measureAt }: Rank, sentence: Range): Hanging {
  const words = text.slice(start, end)
  const qualifier = qualifierOf(text, start, end, sentence.start)
  return {
    start,
    end,
    text: words,
    value,
    unit: null,
    kind: 'rank',
    spelled: false,
    vague: false,
    qualifier,
    pointer: false,
    place: measureAt,
    counted: null
  }
}

function toFigure(
  text: string,
  hanging: Hanging,
  measureAt: Range | null,
  period: Pick<Figure, 'period' | 'periodAt'> | null
): Figure {
  const { start, end, text: words, value, unit, kind, qualifier, pointer } = hanging
  return {
    start,
    end,
    text: words,
    value,
    unit,
    kind,
    qualifier,
    measure: measureAt ? text.slice(measureAt.start, measureAt.end) : null,
    measureAt,
    period: period?.period ?? null,
    periodAt: period?.periodAt ?? null,
    pointer
  }
}

/** A number without a unit is a figure only where the text tells what it measures, or how large it is. */
function isTold({ kind, measure, text }: Figure): boolean {
  return kind !== 'number' || measure !== null || /[,.]\d|[a-z]/i.test(text)
}

/** What its own characters do not prove is no figure: `verify` reads nothing else. */
function isProven({ text, value }: Figure): boolean {
  return numberOf(text)?.value === value
}
