/** Whether a figure that was told on an earlier night has moved. */
import type { FigureFact } from './figure-facts.js'
import { dimensionOf, haveOtherActors, isSameMeasure, sharedCount } from './figure-rows.js'
import {
  hasOtherCompany,
  isHeldIn,
  isPart,
  isRoundingOf,
  isUpdate,
  sharedForDifference,
  timesOf
} from './figure-values.js'

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
