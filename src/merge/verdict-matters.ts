/** Two figures that share the words for what they measure and are of two matters all the same. */
import { areLaterArrests, areOfOtherDays, spanOtherNights } from './verdict-days.js'
import type { FigureFact } from './figure-facts.js'
import { arePlacedApart, isOfOnePlace } from './figure-places.js'
import { sharedCount } from './figure-rows.js'
import { isPart, sharedForDifference } from './figure-values.js'
import { senseOf } from './synonyms.js'

/** Whether no relation of the two is worth a word: a part and a whole, other things counted, what was expected and what came. */
export function areTwoMatters(a: FigureFact, b: FigureFact): boolean {
  if (isExpected(a) !== isExpected(b)) return true
  if (a.toll !== null) return false
  return (
    isPart(a) !== isPart(b) || countOtherThings(a, b) || areSharesOfOthers(a, b) || isTakenFrom(a) !== isTakenFrom(b)
  )
}

/**
 * Whether values of two times tell how one thing went on. What is said of a thing ("a $2 million bond", "a 70-pound calf"), of a
 * storm or of one event's people is of another thing at another time; sums over years go on, and what one sentence compares.
 */
export function goesOn(a: FigureFact, b: FigureFact): boolean {
  if (a.sentence === b.sentence) return true
  if (a.toll !== null) return isYear(a.period) && isYear(b.period)
  if (isOfThing(a) || isOfThing(b)) return false
  if (dimensions.has(a.figure.kind) && isDay(a) && isDay(b)) return false
  const [less, more] = a.senses.size <= b.senses.size ? [a.senses, b.senses] : [b.senses, a.senses]
  return sharedCount(less, more) >= more.size * leastOfMeasure
}

/** Of the longer measure: "profit" goes on as "operating profit", "cost" not as "average cost of a wedding". Judgement. */
const leastOfMeasure = 0.5

const dimensions: ReadonlySet<string> = new Set(['length', 'area', 'volume', 'weight', 'temperature', 'speed'])

function isYear(period: string | null): boolean {
  return period?.length === 4
}

function isDay({ period, periodWords }: FigureFact): boolean {
  return period?.length === 10 || /day$/.test(periodWords ?? '')
}

/** "$2 million bond", "70-pound calf", "magnitude 6": not a percentage, which has a noun behind it wherever it stands. */
function isOfThing({
  document: { article },
  figure: { kind, end, measure, measureAt },
  periodWords
}: FigureFact): boolean {
  if (/\bmagnitude\b/i.test(measure ?? '')) return true
  if (kind === 'percent' || kind === 'points' || /\b(?:earlier|before|ago)$/.test(periodWords ?? '')) return false
  if (article.text.charAt(end) === '-') return true
  return kind !== 'count' && kind !== 'number' && measureAt !== null && measureAt.start - end === 1
}

/** "12 soldiers", "10 troop carriers". */
function countOtherThings({ figure: a }: FigureFact, { figure: b }: FigureFact): boolean {
  if (a.kind !== 'count' || b.kind !== 'count' || a.unit === null || b.unit === null) return false
  return senseOf(lastWord(a.unit)) !== senseOf(lastWord(b.unit))
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1)
}

/** "88% of children", "90% of families". */
function areSharesOfOthers(a: FigureFact, b: FigureFact): boolean {
  if (a.figure.kind !== 'percent' || b.figure.kind !== 'percent') return false
  const [one, other] = [wholeOf(a), wholeOf(b)]
  return one !== null && other !== null && senseOf(one) !== senseOf(other)
}

/** The plural right behind "of", as all of whom the share is told. */
function wholeOf({ document, figure }: FigureFact): string | null {
  const behind = document.article.text.slice(figure.end, figure.end + 40)
  return /^ of (?:all |the |its |their )?(\p{Ll}{3,16}s|children|people|men|women)\b/u.exec(behind)?.[1] ?? null
}

/** "Cut $4 million from the schools": of one of the things that a sum is taken from. */
function isTakenFrom({ document, sentence, figure }: FigureFact): boolean {
  if (figure.kind !== 'money') return false
  const { text } = document.article
  return (
    /^ from (?!\S{0,2}\d|an? year|last|the (?:previous|prior|year)|20\d\d)(?:the |its )?\p{Ll}{4}/u.test(
      text.slice(figure.end, figure.end + 40)
    )
    && /\b(?:cut|cuts|cutting|par(?:e|ed|es|ing)|slash\p{Ll}{0,3}|slic(?:e|ed|ing)|trim\p{Ll}{0,4}|remov(?:e|ed|es|ing)|take|takes|took|taking) [^.;]{0,20}$/u.test(
      text.slice(Math.max(sentence.start, figure.start - 40), figure.start)
    )
  )
}

/** "Below the 40,000 that analysts had expected", "against forecasts of 40,000". */
function isExpected({ document, sentence, figure }: FigureFact): boolean {
  const { text } = document.article
  const before = text.slice(Math.max(sentence.start, figure.start - 44), figure.start)
  const behind = text.slice(figure.end, Math.min(sentence.end, figure.end + 60))
  return (
    /\b(?:expectations?|forecasts?|estimates?|projections?) (?:of|for) [^.;,]{0,24}$/i.test(before)
    || /^(?: [\p{L}-]{2,20}){0,3} (?:economists|analysts|forecasters)(?: \p{Ll}{2,12}){0,4} (?:expected|predicted|forecast|projected|estimated)\b/u.test(
      behind
    )
  )
}

/** Of two tolls: of places or days apart, or a part and the whole, so that none takes the place of the other. */
export function areTwoEvents(a: FigureFact, b: FigureFact): boolean {
  if (areOtherArrests(a, b)) return true
  return areOfOtherDays(a, b) || arePlacedApart(a, b) || isOfOnePlace(a, b) || isOfOnePlace(b, a)
}

/** The police arrest here and there, night by night: of one matter are only sentences that share what they say. */
function areOtherArrests(a: FigureFact, b: FigureFact): boolean {
  if (a.toll !== 'arrested') return false
  if (sharedCount(a.around, b.around) < sharedForDifference || spanOtherNights(a, b)) return true
  return areLaterArrests(a, b) || areLaterArrests(b, a)
}
