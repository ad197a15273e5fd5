/** Rows of one measure set against each other: do the sources agree, round, differ, or speak of other periods? */
import type { Verdict } from '../types.js'
import { gather } from '../text/gather.js'
import {
  dimensionOf,
  haveOtherActors,
  isOpposite,
  isSameMeasure,
  sharedCount,
  significantDigits,
  type FigureRow
} from './figure-rows.js'
import type { FigureFact } from './figure-facts.js'
import { areTwoCrowds, mayBePart } from './figure-tolls.js'

export interface Judged {
  readonly row: FigureRow
  readonly verdict: Verdict
  /** Rows that it was set against. */
  readonly others: readonly FigureRow[]
}

/** How one row stands to another; `null`: nothing that a reader should hear of. */
type Relation = Exclude<Verdict, 'agree' | 'single-source'>

/** The strongest word wins: what was put in its place, then a contradiction, a rounding, another period. */
const strength: readonly Relation[] = ['superseded', 'differs', 'rounds-to', 'different-period']

/** The verdict of each row; `originCount` says how many independent origins a row has. */
export function judge(rows: readonly FigureRow[], originCount: (row: FigureRow) => number): Judged[] {
  const byDimension = new Map<string, FigureRow[]>()
  for (const row of rows) {
    const key = dimensionOf(row.facts[0])
    byDimension.set(key, [...(byDimension.get(key) ?? []), row])
  }
  return rows.map((row) => {
    const related = gather(byDimension.get(dimensionOf(row.facts[0])) ?? [], (other) => {
      const relation =
        other === row ? null : (relationOf(row, other) ?? (relationOf(other, row) === null ? null : 'only-other'))
      return relation === null ? [] : [{ other, relation }]
    })
    const relation = strength.find((one) => related.some(({ relation: found }) => found === one))
    const alone: Verdict = originCount(row) > 1 ? 'agree' : 'single-source'
    return {
      row,
      // That sources agree on it tells more than that another period has another value.
      verdict: relation === undefined || (relation === 'different-period' && alone === 'agree') ? alone : relation,
      others: related.map(({ other }) => other)
    }
  })
}

function relationOf(row: FigureRow, other: FigureRow): Relation | null {
  const [a] = row.facts
  const [b] = other.facts
  if (!isSameMeasure(a, b) || haveOtherActors(a, b)) return null
  if (a.figure.value === b.figure.value) return isContradiction(a, b) && !sameArticle(row, other) ? 'differs' : null
  if (isOtherPeriod(a, b)) return 'different-period'
  if (a.toll !== null && timesOf(a) !== timesOf(b)) return null
  if (isSuperseded(row, other)) return 'superseded'
  if (isSuperseded(other, row)) return null
  if (a.periodWords !== null && b.periodWords === null) {
    return a.date?.value === null && !isComparison(a.periodWords) ? null : 'different-period'
  }
  if (sameArticle(row, other)) return null
  if (isRoundingOf(a, b)) return isOneCount(a, b) ? 'rounds-to' : null
  if (isRoundingOf(b, a)) return null
  return doDiffer(a, b) ? 'differs' : null
}

/** The same value up and down, of one time. */
function isContradiction(a: FigureFact, b: FigureFact): boolean {
  return isOpposite(a, b) && !isOtherPeriod(a, b) && sharedCount(a.around, b.around) >= sharedForDifference
}

/** A count that rises as reports come in, told later with another value; or a later report that says it corrects one. */
function isSuperseded(row: FigureRow, other: FigureRow): boolean {
  const newest = daysOf(row).at(-1)
  const next = daysOf(other)[0]
  if (newest === undefined || next === undefined) return false
  if (other.facts.some((fact) => (fact.document.day ?? '') > newest && isUpdate(fact))) return true
  return newest < next && other.facts[0].toll !== null
}

/**
 * Whether a figure that was told has moved: the same measure and period, another value, said later or by the same source.
 * A rounding is no move, and neither is what another source says of the same time: that is a difference.
 */
export function isMoved(told: FigureFact, tonight: FigureFact, isSameSource: boolean): boolean {
  if (told.figure.value === tonight.figure.value || dimensionOf(told) !== dimensionOf(tonight)) return false
  if (!(isSameMeasure(told, tonight) || isSameButForValue(told, tonight))) return false
  if (haveOtherActors(told, tonight)) return false
  if (!isOneTime(told, tonight)) return false
  if (told.toll !== null && (timesOf(told) !== timesOf(tonight) || isPart(told) !== isPart(tonight))) return false
  // "A drop of 34,000" after one of 45,000 is another week's, not the same drop told anew.
  const isChange = told.toll === null && (told.turn !== null || tonight.turn !== null)
  if (isChange && !isUpdate(tonight)) return false
  const isLater = (told.document.day ?? '9999') < (tonight.document.day ?? '')
  // "At least 10" on the first day and 12 on the second: a toll rises.
  const isRising = told.toll !== null && isLater
  if (!isRising && (isRoundingOf(told, tonight) || isRoundingOf(tonight, told))) return false
  if (!isLater && !isSameSource && !isUpdate(tonight)) return false
  return isUpdate(tonight) || isOneFact(told, tonight)
}

/**
 * Whether two values are of one fact: a toll that is told higher, or two sentences that share most of what they say. "Three
 * bodies were found" after twelve dead is no toll that fell.
 */
function isOneFact(told: FigureFact, tonight: FigureFact): boolean {
  if (isEndOfRange(told) || isEndOfRange(tonight)) return false
  if (told.toll !== null && tonight.figure.value > told.figure.value) return true
  if (hasOtherCompany(told, tonight) || isHeldIn(told, tonight) || isHeldIn(tonight, told)) return false
  return sharedCount(told.around, tonight.around) >= sharedForDifference
}

/**
 * Whether two figures are of one time: the same period, or none. A day is the day of an event, and may be left out; one that
 * tells when something was said is none.
 */
function isOneTime(told: FigureFact, tonight: FigureFact): boolean {
  const [one, two] = [timeOf(told), timeOf(tonight)]
  if (one === two) return true
  if (one === null || two === null) return isDayPeriod(one === null ? tonight : told)
  return told.period !== null && told.period === tonight.period
}

/** The words of the period; `null` where there are none, or they only tell when it was said. */
function timeOf({ document, figure, periodWords, toll }: FigureFact): string | null {
  if (periodWords === null || toll !== null || figure.periodAt === null) return toll === null ? periodWords : null
  const before = document.article.text.slice(Math.max(0, figure.periodAt.start - 30), figure.periodAt.start)
  return saidBefore.test(before) ? null : periodWords
}

/** A verb of speech right before a date. */
const saidBefore = /\b(?:said|says|told|announced|reported|confirmed|wrote|added|stated)(?: [a-z]{2,12}){0,2} $/i

function isDayPeriod({ period, periodWords }: FigureFact): boolean {
  return period?.length === 10 || /day$/.test(periodWords ?? '')
}

/** "Between 9 and 10", "9 to 10"; not "rose to 15", nor "rose from 12 to 15". */
function isEndOfRange({ document, figure }: FigureFact): boolean {
  const { text } = document.article
  const before = text.slice(Math.max(0, figure.start - 24), figure.start)
  return (
    /\bbetween\s$|\d\s?(?:-|–)\s?$|(?<!\bfrom )\b\d[\d,.]{0,9} to $/i.test(before)
    || /^\s?(?:-|–|to\s)\s?\d/.test(text.slice(figure.end, figure.end + 18))
  )
}

/** Two sentences without a word for what is measured that share nearly all they say: "would buy Lumina for 480 million euros". */
function isSameButForValue(a: FigureFact, b: FigureFact): boolean {
  if (a.senses.size > 0 && b.senses.size > 0) return false
  const shared = sharedCount(a.around, b.around)
  const least = Math.min(a.around.size, b.around.size)
  return shared >= fewestShared && (shared === least || shared >= mostShared * least + 1)
}

const fewestShared = 4
const mostShared = 0.7

/** Whether the one is the other told less closely. */
export function isCoarser(coarse: FigureFact, fine: FigureFact): boolean {
  return (
    dimensionOf(coarse) === dimensionOf(fine)
    && isSameMeasure(coarse, fine)
    && isRoundingOf(coarse, fine)
    && isOneCount(coarse, fine)
  )
}

/** The months and years that a sentence names: a toll "in September" is another event's than one without. */
function timesOf({ document, sentence }: FigureFact): string {
  return document.dates
    .filter(({ text, start, end }) => start >= sentence.start && end <= sentence.end && monthOrYear.test(text))
    .map(({ text }) => text.toLowerCase())
    .join(' ')
}

/** A month or a year without a day, also where it could not be worked out. */
const monthOrYear =
  /^(?:(?:last|early|late|in|mid-?) ){0,2}(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: (?:of )?\d{4})?|\d{4}|(?:last )(?:year|month))$/i

function daysOf({ facts }: FigureRow): string[] {
  return gather(facts, ({ document: { day } }) => (day === null ? [] : [day])).toSorted()
}

/** The sentence itself says that it replaces what was told before. */
function isUpdate({ document, sentence }: FigureFact): boolean {
  return /\b(?:revised|corrected|updated|now stands? at|correction|not [^.]{1,40} as (?:(?:first|earlier|previously) )?reported)\b/i.test(
    document.article.text.slice(sentence.start, sentence.end)
  )
}

/** Both name a period, and not the same. */
function isOtherPeriod(a: FigureFact, b: FigureFact): boolean {
  if (a.periodWords === null || b.periodWords === null) return false
  const [one, two] = [a.period, b.period]
  if (one !== null && two !== null) return !one.startsWith(two) && !two.startsWith(one)
  return a.periodWords !== b.periodWords
}

/** "A year earlier": another time than that of the figure it is told beside, also where neither can be dated. */
function isComparison(words: string): boolean {
  return /\b(?:earlier|before|ago|previous|prior|year-ago|same (?:year|quarter|month|period))\b/.test(words)
}

function sameArticle(row: FigureRow, other: FigureRow): boolean {
  const articles = new Set(row.facts.map(({ document }) => document.article.id))
  return other.facts.some(({ document }) => articles.has(document.article.id))
}

type Counted = Pick<FigureFact, 'figure'>

/** Told about, a figure may be this far from the exact one; told plainly, no farther than the last digit and this. */
const toldAbout = 0.12
const toldPlainly = 0.03

/** 3.2 billion is 3.21 billion told less closely; "more than 200" may be 212, "nearly 300" 291. */
function isRoundingOf({ figure: coarse }: Counted, { figure: fine }: Counted): boolean {
  const digits = significantDigits(coarse.value)
  if (digits >= significantDigits(fine.value)) return false
  const step = 10 ** (Math.floor(Math.log10(Math.abs(coarse.value))) - digits + 1)
  const away = fine.value - coarse.value
  if (Math.abs(away) > Math.abs(fine.value) * (coarse.qualifier === null ? toldPlainly : toldAbout)) return false
  if (coarse.qualifier === 'more than' || coarse.qualifier === 'at least') return away > 0 && away < step
  if (coarse.qualifier === 'nearly' || coarse.qualifier === 'less than' || coarse.qualifier === 'up to') {
    return away < 0 && -away < step
  }
  return Math.abs(away) <= step / 2
}

/**
 * Only figures of one fact can contradict each other: a toll of one event, or two sentences that share most of what they
 * say. A figure that has a period, or a measure that needs one, is never called a contradiction of one without.
 */
function doDiffer(a: FigureFact, b: FigureFact): boolean {
  if (a.periodWords !== b.periodWords && (a.period === null || a.period !== b.period)) return false
  if (isRange(a) || isRange(b) || isPart(a) !== isPart(b)) return false
  if (isMetBeside(a, b) || isMetBeside(b, a)) return false
  if (a.toll !== null) return !areTwoCrowds(a.figure, b.figure) && !mayBePart(a.figure, b.figure)
  if (isBoundOf(a, b) || isBoundOf(b, a)) return false
  if (hasOtherCompany(a, b) || isHeldIn(a, b) || isHeldIn(b, a)) return false
  return sharedCount(a.around, b.around) >= sharedForDifference
}

/** "1,212,480 names, where 1,050,300 are needed" tells "more than 1.2 million", and the needed ones beside it. */
function isMetBeside(told: FigureFact, { document, sentence, figure }: FigureFact): boolean {
  return document.figures.some((beside) => {
    if (beside === figure || beside.start < sentence.start || beside.end > sentence.end) return false
    const fact = { figure: beside }
    if (beside.kind !== told.figure.kind || beside.unit !== told.figure.unit) return false
    return (
      beside.value === told.figure.value
      || isRoundingOf(told, fact)
      || isRoundingOf(fact, told)
      || isBoundOf(told, fact)
    )
  })
}

/** "More than 100,000" does not deny 120,000; it does 300,000. */
function isBoundOf({ figure: bound }: Counted, { figure: { value } }: Counted): boolean {
  if (bound.qualifier === 'more than' || bound.qualifier === 'at least')
    return value > bound.value && value <= bound.value * widestBound
  return (
    (bound.qualifier === 'less than' || bound.qualifier === 'up to')
    && value < bound.value
    && value * widestBound >= bound.value
  )
}

/** So many times a bound that a reader takes it for the same told loosely. */
const widestBound = 1.5

/** Counts of one noun, and deals, are many in a story: only sentences that share what they say tell one of them. */
function isOneCount(a: FigureFact, b: FigureFact): boolean {
  const needed = a.figure.kind === 'count' ? sharedForDifference : sharedForRounding
  return a.toll !== null || sharedCount(a.around, b.around) >= needed
}

/** Shared words of two sentences from which up a coarser value is the same told less closely. */
const sharedForRounding = 2

/** Two sentences with several figures of a kind, none of them equal, tell two things: a month and a whole season. */
function hasOtherCompany(a: FigureFact, b: FigureFact): boolean {
  const [one, two] = [companyOf(a), companyOf(b)]
  return one.length > 1 && two.length > 1 && !one.some((value) => two.includes(value))
}

/** "17 of the 43 seats": a sentence that has the value too, in whatever part, does not deny it. */
function isHeldIn({ figure: { text } }: FigureFact, { document, sentence }: FigureFact): boolean {
  const number = /\d[\d.,]{0,20}\d|\d/.exec(text)?.[0]
  if (number === undefined) return false
  const words = document.article.text.slice(sentence.start, sentence.end)
  return words.split(/[^\d.,]+/).some((word) => word.replace(/[.,]$/, '') === number)
}

/** Values of the figures of the sentence that are of the figure's kind. */
function companyOf({ document, sentence, figure }: FigureFact): number[] {
  const sortOf = (kind: FigureFact['figure']['kind']) => (kind === 'count' ? 'number' : kind)
  return gather(document.figures, ({ kind, value, start, end }) =>
    sortOf(kind) === sortOf(figure.kind) && start >= sentence.start && end <= sentence.end ? [value] : []
  )
}

/** Shared words of two sentences from which up another value is a contradiction; below, it is another fact. */
const sharedForDifference = 3

/** "The first 41 laps", "another 12", "two more bodies": a part of what others tell as a whole. */
function isPart({ document, figure }: FigureFact): boolean {
  const { text } = document.article
  const before = text.slice(Math.max(0, figure.start - 16), figure.start)
  if (/^ (?:more(?! than\b)|others?|further|additional)\b/.test(text.slice(figure.end, figure.end + 12))) return true
  return /\b(?:first|last|next|final|opening|closing|another|additional|further|remaining|other)\s$/i.test(before)
}

/** "Between 9 and 10 percent": an end of a range is no claim of its own. */
function isRange({ document, figure }: FigureFact): boolean {
  const { text } = document.article
  return (
    /(?:\bbetween|\bfrom|\d\S{0,3}(?: \p{L}{1,12})? to|-|–)\s?$/iu.test(
      text.slice(Math.max(0, figure.start - 22), figure.start)
    ) || /^\s?(?:-|–|to\s|and\s\S{0,12}\d)/.test(text.slice(figure.end, figure.end + 18))
  )
}
