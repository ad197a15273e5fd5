/** Rows of one measure set against each other: do the sources agree, round, differ, or speak of other periods? */
import type { Verdict } from '../types.js'
import { writtenMonths, writtenWeekdays } from '../text/dates-grammar.js'
import { gather } from '../text/gather.js'
import type { FigureFact } from './figure-facts.js'
import { dimensionOf, haveOtherActors, isOpposite, isSameMeasure, sharedCount, type FigureRow } from './figure-rows.js'
import { areTwoCrowds, mayBePart } from './figure-crowds.js'
import { areTwoEvents, areTwoMatters, goesOn } from './verdict-matters.js'
import {
  areOfTwoDays,
  hasOtherCompany,
  isBoundOf,
  isCompared,
  isHeldIn,
  isMetBeside,
  isOneCount,
  isPart,
  isRoundingOf,
  isUpdate,
  sharedForDifference,
  timesOf
} from './figure-values.js'

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
  if (!isSameMeasure(a, b) || haveOtherActors(a, b) || areTwoMatters(a, b)) return null
  if (a.figure.value === b.figure.value) return isContradiction(a, b) && !sameArticle(row, other) ? 'differs' : null
  if (isOtherPeriod(a, b))
    return isSameMatter(row, other) && goesOn(a, b) && timesApart(a, b) <= farthestCrowds ? 'different-period' : null
  if (a.toll !== null && timesOf(a) !== timesOf(b)) return null
  if (isSuperseded(row, other)) return 'superseded'
  if (isSuperseded(other, row)) return null
  if (a.periodWords !== null && b.periodWords === null) {
    // "38 tonnes, compared with 35 last year". Two sentences of which one names no time are of one thing in 2 of 25 such pairs of the visible stories.
    if ((a.sentence !== b.sentence && !isComparison(a.periodWords)) || isRisingRange(a) || isRisingRange(b)) return null
    if (isPart(a) !== isPart(b)) return null
    return isSameMatter(row, other) && goesOn(a, b) && timesApart(a, b) <= farthestCrowds ? 'different-period' : null
  }
  if (sameArticle(row, other)) return null
  if (isRoundingOf(a, b)) return isOneCount(a, b) ? 'rounds-to' : null
  if (isRoundingOf(b, a)) return null
  return doDiffer(a, b) ? 'differs' : null
}

/** "He raised $900 in 2013. She raised $2,000 in 2014.": one word for what is measured may be two people's. */
function isSameMatter(row: FigureRow, other: FigureRow): boolean {
  const [[a], [b]] = [row.facts, other.facts]
  if (!sameArticle(row, other)) return true
  return sharedCount(a.senses, b.senses) > 1 || sharedCount(a.around, b.around) > 1
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
  return newest < next && isRaised(row.facts[0], other.facts[0])
}

/** A toll that is told higher: of the same people, place and day, and not of an event of years ago. */
function isRaised(a: FigureFact, b: FigureFact): boolean {
  if (b.toll === null || b.figure.value <= a.figure.value || isDated(a) || isDated(b)) return false
  if (areTwoCrowds(a.figure, b.figure) || mayBePart(a.figure, b.figure)) return false
  return !(haveOtherPlaces(a, b) || areInTwoParts(a, b) || areTwoEvents(a, b) || isLocal(a) || isLocal(b))
}

/** Of a year or a month: no count that still rises. */
function isDated({ period }: FigureFact): boolean {
  return period !== null && period.length < 10
}

function daysOf({ facts }: FigureRow): string[] {
  return gather(facts, ({ document: { day } }) => (day === null ? [] : [day])).toSorted()
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

/**
 * Only figures of one fact can contradict each other: a toll of one event, or two sentences that share most of what they
 * say. A figure that has a period, or a measure that needs one, is never called a contradiction of one without.
 */
function doDiffer(a: FigureFact, b: FigureFact): boolean {
  if (a.periodWords !== b.periodWords && (a.period === null || a.period !== b.period)) return false
  if (isRange(a) || isRange(b) || isPart(a) !== isPart(b)) return false
  if (isMetBeside(a, b) || isMetBeside(b, a)) return false
  if (a.toll !== null && (haveOtherPlaces(a, b) || areInTwoParts(a, b) || isLocal(a) || isLocal(b))) return false
  if (
    timesApart(a, b) > (isCrowd(a, b) ? farthestCrowds : farthestApart)
    || isOpposite(a, b)
    || isCompared(a) !== isCompared(b)
  )
    return false
  if (a.toll !== null && (areOfTwoDays(a, b) || areTwoEvents(a, b))) return false
  if (a.toll !== null) return !areTwoCrowds(a.figure, b.figure) && !mayBePart(a.figure, b.figure)
  if (isBoundOf(a, b) || isBoundOf(b, a)) return false
  if (areInTwoPlaces(a, b) || sumsUp(a) !== sumsUp(b)) return false
  if (hasOtherCompany(a, b) || isHeldIn(a, b) || isHeldIn(b, a)) return false
  return sharedCount(a.around, b.around) >= sharedForDifference
}

/**
 * So many times one value may be another of the same thing; beyond, two things are counted. Of the 23 pairs of the visible stories
 * that are no tolls, those of one thing are at most 1.59 times apart, and of the other 15 four.
 */
const farthestApart = 1.65
/** Of tolls, which rise from hour to hour, and of people who did one thing, whom no two count alike. Judgement. */
const farthestCrowds = 10

function isCrowd(a: FigureFact, b: FigureFact): boolean {
  return a.toll !== null || (a.deed !== null && a.deed === b.deed)
}

function timesApart({ figure: { value: a } }: FigureFact, { figure: { value: b } }: FigureFact): number {
  const [less, more] = [Math.min(Math.abs(a), Math.abs(b)), Math.max(Math.abs(a), Math.abs(b))]
  return less === 0 ? 1 : more / less
}

/** "In the province of Kunar", "in Khost province": two tolls of two places. */
function haveOtherPlaces(a: FigureFact, b: FigureFact): boolean {
  const [one, two] = [districtsIn(a), districtsIn(b)]
  return one.length > 0 && two.length > 0 && !one.some((name) => two.includes(name))
}

function districtsIn({ document, sentence }: FigureFact): string[] {
  const words = document.article.text.slice(sentence.start, sentence.end)
  return [...words.matchAll(district)].map(([, before, behind]) => before ?? behind ?? '')
}

const district =
  /\b(?:province|district|county|city|town|village|state|region) of (\p{Lu}[\p{L}-]{1,30})|\b(\p{Lu}[\p{L}-]{1,30}) (?:province|district|county|city|region)\b/gu

const dayNames = [...writtenMonths, ...writtenWeekdays].join('|')

/** "In southern Carrick", "in eastern Norvale": two tolls of two countries. */
function areInTwoParts(a: FigureFact, b: FigureFact): boolean {
  return areApart(namesAt(a, part), namesAt(b, part))
}

/** "In Harwick 20 inches fell", "13 inches fell on central Umber": each is of its own place. */
function areInTwoPlaces(a: FigureFact, b: FigureFact): boolean {
  return areApart(namesAt(a, placed), namesAt(b, placed))
}

function areApart(one: readonly string[], two: readonly string[]): boolean {
  return one.length > 0 && two.length > 0 && !one.some((name) => two.includes(name))
}

function namesAt({ document, sentence }: FigureFact, pattern: RegExp): string[] {
  const words = document.article.text.slice(sentence.start, sentence.end)
  return [...words.matchAll(pattern)].map(([, name = '']) => name)
}

const part = /\b(?:north|south|east|west|central)[a-z-]{0,12} (\p{Lu}[\p{L}-]{1,30})/gu
const placed = new RegExp(
  `\\b(?:[Ii]n|[Aa]t|[Oo]n|[Aa]cross|[Aa]ll over|[Tt]hroughout) (?:[a-z]{4,9} of )?(?:(?:north|south|east|west|central)[a-z-]{0,12} )?(?!(?:${dayNames}))(\\p{Lu}[\\p{L}-]{2,30})`,
  'gu'
)

/** "Over four nights", "since the shooting": a sum of what others count night by night. */
function sumsUp({ document, sentence }: FigureFact): boolean {
  return /\bsince\b|\b(?:over|within) (?:the )?(?:past |last |next )?(?:\w{1,9} )?(?:nights|days|weeks|months|years)\b/i.test(
    document.article.text.slice(sentence.start, sentence.end)
  )
}

/** "Elsewhere three were killed", "in Kunar alone": of a part of what happened. */
function isLocal({ document, sentence }: FigureFact): boolean {
  return /\b(?:[Ee]lsewhere|alone|(?:[Aa]cross|[Aa]ll over|[Tt]hroughout) (?:the country|\p{Lu}\p{L})|nationwide)/u.test(
    document.article.text.slice(sentence.start, sentence.end)
  )
}

/** "Rose 10 to 30 degrees". */
function isRisingRange({ document, figure: { start, end } }: FigureFact): boolean {
  const { text } = document.article
  return (
    /\d to $|\d ?[-–]$/.test(text.slice(Math.max(0, start - 5), start))
    || /^(?: to | ?[-–])\d/.test(text.slice(end, end + 5))
  )
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
