/** Which numbers of a sentence no earlier article has, in whatever form. */
import { amountsIn, isRounder, isSameAmount, type Amount } from './amounts.js'
import { titleHeads } from '../lexicon/titles.js'
import type { Claim } from './claims.js'
import { daysIn, type Day } from './days.js'
import type { Place } from './places.js'
import { tokensOf } from './tokens.js'
import { overlappingIn } from './within.js'
import { counted } from './words.js'

/** What earlier articles name, told or not: numbers, each value once, and days. */
export interface Named {
  /** Lengths of time in hours; without those of a name ("F-16"). */
  readonly numbers: readonly Amount[]
  readonly days: readonly Day[]
}

/** What documents name. */
export function namedIn(documents: Iterable<Place['document']>): Named {
  const [numbers, days] = [new Map<string, Amount>(), new Map<string, Day>()]
  for (const document of documents) {
    const { text } = document.article
    // Sentence by sentence: a number that opens one has a capital, as only a name has inside it.
    for (const sentence of document.sentences) {
      const tokens = tokensOf({ document, sentence }, [])
      for (const amount of comparable(text, amountsIn(text, tokens)))
        numbers.set(`${amount.value} ${amount.unit}`, amount)
      for (const day of daysIn({ document, sentence }, tokens))
        days.set([day.year, day.month, day.day, day.weekday].join(' '), day)
    }
  }
  return { numbers: [...numbers.values()], days: [...days.values()] }
}

/** Those of a sentence in the same form. */
export function numbersOf({ place, amounts }: Claim): Amount[] {
  return comparable(place.document.article.text, amounts)
}

/**
 * The numbers of a sentence that are not among those that were read. "More than 700" is no new one where 715 was read, nor "sixty"
 * where 60 was, "174 months" where 14 1/2 years were, or by how much two that were differ; nor how many told it, or somebody's age.
 */
export function newNumbersIn(claim: Claim, read: readonly Amount[]): Amount[] {
  const { document, sentence } = claim.place
  const { text } = document.article
  const all = numbersOf(claim)
  const unread = all.filter((amount) => !isRead(text, amount, read))
  if (unread.length === 0) return unread
  const known = all.filter((amount) => !unread.includes(amount))
  const sources = overlappingIn(document.attributions, sentence).filter(({ start, end }) =>
    /^according to /i.test(text.slice(start, end))
  )
  const isOfSource = (amount: Amount) =>
    sources.some(({ start, sourceAt }) => start <= amount.start && amount.end <= sourceAt.end)
  return unread.filter(
    (amount) => !isDifference(text, amount, known) && !isAge(document, amount) && !isOfSource(amount)
  )
}

/** Numbers that name nothing, lengths of time in hours. */
function comparable(text: string, amounts: readonly Amount[]): Amount[] {
  return amounts
    .filter((amount) => !isOfName(text, amount))
    .map((amount) => (amount.unit === 'time' ? { ...amount, value: amount.value * hoursBehind(text, amount) } : amount))
}

function hoursBehind(text: string, { end }: Amount): number {
  const word = /[a-z]{3,6}/.exec(text.slice(end, end + longestUnit))?.[0] ?? ''
  return hours.find(([unit]) => word.startsWith(unit))?.[1] ?? 1
}

const longestUnit = 10
/** A month is a twelfth of a year. */
const hours: readonly (readonly [unit: string, hours: number])[] = [
  ['sec', 1 / 3600],
  ['min', 1 / 60],
  ['day', 24],
  ['week', 168],
  ['month', 730.5],
  ['year', 8766],
  ['decade', 87_660],
  ['centur', 876_600]
]

/** "F-16", "No. 3", "the 20th century", "the 1990s". */
function isOfName(text: string, { start, end }: Amount): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - 4), start), text.slice(start, end + 12)]
  return /\p{L}[-‐‑–]$|\bNo\. $/u.test(before) || /^\d{1,4}(?:s\b|(?:st|nd|rd|th)[- ]centur)/.test(behind)
}

function isRead(text: string, amount: Amount, read: readonly Amount[]): boolean {
  const before = text.slice(Math.max(0, amount.start - longestHedge), amount.start)
  const hedge = hedges.find(({ words }) => words.test(before))
  // "Five steps" are not five percent.
  return read.some(
    (there) =>
      amount.unit === there.unit
      && (isSameAmount(amount, there) || (hedge !== undefined && isAbout(hedge, amount, there)))
  )
}

/** "More than 40" of 48, not of 38: that would be news; nor is "at least 34" of 31. */
function isAbout({ sides }: (typeof hedges)[number], { value }: Amount, there: Amount): boolean {
  const side = Math.sign(there.value - value)
  const isNear = Math.abs(there.value - value) <= farthest * there.value
  return isNear && sides.includes(side) && isRounder(value, there.value)
}

/** By judgement. */
const farthest = 0.2

/** Words that make a number rough, and on which sides of it the exact one may lie. */
const hedges: readonly { readonly words: RegExp; readonly sides: readonly number[] }[] = [
  { words: /\b(?:at least|more than|over)\s{1,3}[$€£]?$/i, sides: [1] },
  { words: /\b(?:almost|fewer than|less than|nearly|up to)\s{1,3}[$€£]?$/i, sides: [-1] },
  { words: /\b(?:about|approximately|around|close to|roughly|some)\s{1,3}[$€£]?$/i, sides: [1, -1] }
]
const longestHedge = 18

/**
 * Whether two known numbers of its sentence differ by it: "rose by 9 to 30" where 21 and 30 are told. Of numbers without a unit
 * the words have to say so: of 21 shops, 30 houses and 9 people none is told by the others.
 */
function isDifference(text: string, { value, unit, start, end }: Amount, known: readonly Amount[]): boolean {
  if (
    unit === null
    && !(
      change.before.test(text.slice(Math.max(0, start - longestHedge), start))
      && change.behind.test(text.slice(end, end + longestAge))
    )
  )
    return false
  const alike = known.filter((one) => one.unit === unit)
  return value > 0 && alike.some((one) => alike.some((other) => one.value - other.value === value))
}

/** "By 9 to", "by about 9 points from". */
const change = {
  before: /\bby (?:[a-z]{2,12} ){0,2}[$€£]?$/i,
  behind: /^ (?:[a-z]{2,20} )?(?:to|from) /i
}

/** "Jane Roe, 57, said", "a 57-year-old", "died on Friday aged 93": it tells who somebody is. */
function isAge({ article: { text }, people }: Place['document'], { start, end, value, unit }: Amount): boolean {
  if (unit !== null || !Number.isInteger(value) || value > oldest) return false
  const [before, behind] = [text.slice(Math.max(0, start - longestAge), start), text.slice(end, end + longestAge)]
  if (/^[-‐‑– ]years?[-‐‑– ]old\b/.test(behind)) return true
  if (!behind.startsWith(',')) return /\b(?:dead|death|died)\b.{0,40}\b(?:aged|age of) $/.test(before)
  // "In Harwick, 57, most of them children": an age has a person before it.
  const word = /([a-z]{3,20}), $/.exec(before)?.[1] ?? ''
  if (titleHeads.has(word) || counted.has(word)) return true
  return people.some(({ mentions }) =>
    mentions.some((mention) => mention.end < start && /^(?: [JS]r\.?)?, $/.test(text.slice(mention.end, start)))
  )
}

const oldest = 120
const longestAge = 60
