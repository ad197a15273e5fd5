/** How two values that may be of one fact stand to each other: a rounding, a bound, or told by one sentence beside each other. */
import { weekdayNames } from '../text/dates-grammar.js'
import { gather } from '../text/gather.js'
import type { FigureFact } from './figure-facts.js'
import { dimensionOf, isSameMeasure, sharedCount, significantDigits } from './figure-rows.js'

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
export function timesOf({ document, sentence }: FigureFact): string {
  return document.dates
    .filter(({ text, start, end }) => start >= sentence.start && end <= sentence.end && monthOrYear.test(text))
    .map(({ text }) => text.toLowerCase())
    .join(' ')
}

/** A month or a year without a day, also where it could not be worked out. */
const monthOrYear =
  /^(?:(?:last|early|late|in|mid-?) ){0,2}(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: (?:of )?\d{4})?|\d{4}|(?:last )(?:year|month))$/i

/** The sentence itself says that it replaces what was told before. */
export function isUpdate({ document, sentence }: FigureFact): boolean {
  return /\b(?:revised|revising|corrected|updated|now stands? at|correction|not [^.]{1,40} as (?:(?:first|earlier|previously) )?reported)\b/i.test(
    document.article.text.slice(sentence.start, sentence.end)
  )
}

export type Counted = Pick<FigureFact, 'figure'>

/** Told about, a figure may be this far from the exact one; told plainly, no farther than the last digit and this. */
const toldAbout = 0.12
const toldPlainly = 0.03

/** 3.2 billion is 3.21 billion told less closely; "more than 200" may be 212, "nearly 300" 291. */
export function isRoundingOf({ figure: coarse }: Counted, { figure: fine }: Counted): boolean {
  const digits = significantDigits(coarse.value)
  if (digits >= significantDigits(fine.value)) return false
  const step = 10 ** (Math.floor(Math.log10(Math.abs(coarse.value))) - digits + 1)
  const away = fine.value - coarse.value
  // "At least 20" and "more than 21": two bounds, and neither a rounding.
  const isLoose = coarse.qualifier !== null && !(isLowerBound(coarse) && isLowerBound(fine))
  if (Math.abs(away) > Math.abs(fine.value) * (isLoose ? toldAbout : toldPlainly)) return false
  if (isLowerBound(coarse)) return away > 0 && away < step
  if (coarse.qualifier === 'nearly' || coarse.qualifier === 'less than' || coarse.qualifier === 'up to') {
    return away < 0 && -away < step
  }
  return Math.abs(away) <= step / 2
}

function isLowerBound({ qualifier }: FigureFact['figure']): boolean {
  return qualifier === 'more than' || qualifier === 'at least'
}

/** "1,212,480 names, where 1,050,300 are needed" tells "more than 1.2 million", and the needed ones beside it. */
export function isMetBeside(told: FigureFact, { document, sentence, figure }: FigureFact): boolean {
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
export function isBoundOf({ figure: bound }: Counted, { figure: { value } }: Counted): boolean {
  if (isLowerBound(bound)) return value > bound.value && value <= bound.value * widestBound
  // "Nearly two dozen" does not deny 23.
  if (bound.qualifier === 'nearly') return value < bound.value && value >= bound.value * (1 - toldAbout)
  return (
    (bound.qualifier === 'less than' || bound.qualifier === 'up to')
    && value < bound.value
    && value * widestBound >= bound.value
  )
}

/** So many times a bound that a reader takes it for the same told loosely. */
const widestBound = 1.5

/** Counts of one noun, and deals, are many in a story: only sentences that share what they say tell one of them. */
export function isOneCount(a: FigureFact, b: FigureFact): boolean {
  const needed = a.figure.kind === 'count' ? sharedForDifference : sharedForRounding
  return a.toll !== null || sharedCount(a.around, b.around) >= needed
}

/** Shared words of two sentences from which up a coarser value is the same told less closely. */
const sharedForRounding = 2

/** Two sentences with several figures of a kind, none of them equal, tell two things: a month and a whole season. */
export function hasOtherCompany(a: FigureFact, b: FigureFact): boolean {
  const [one, two] = [companyOf(a), companyOf(b)]
  return one.length > 1 && two.length > 1 && !one.some((value) => two.includes(value))
}

/** "17 of the 43 seats": a sentence that has the value too, in whatever part, does not deny it. */
export function isHeldIn({ figure: { text } }: FigureFact, { document, sentence }: FigureFact): boolean {
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
export const sharedForDifference = 3

/** "Four were killed on Tuesday", "104 were killed on Monday": each toll is of its own day. */
export function areOfTwoDays({ date: a }: FigureFact, { date: b }: FigureFact): boolean {
  if (a === null || b === null) return false
  if (a.value?.length === 10 && b.value?.length === 10) return a.value !== b.value
  return isWeekday(a.text) && isWeekday(b.text) && a.text !== b.text
}

function isWeekday(words: string): boolean {
  return weekdayNames.includes(words.toLowerCase())
}

/** "Nine metres longer than the old ferry", "40 centimetres above the mark": how far apart two values are, and neither of them. */
export function isCompared({ document, figure }: FigureFact): boolean {
  const { text } = document.article
  const behind = text.slice(figure.end, figure.end + 32)
  if (/^ (?:\p{L}{2,12} )?(?:lower|higher|more|less|fewer|taller|shorter|longer|deeper) than /u.test(behind))
    return true
  // Without a length "above" is a place: "40 people above the dam".
  return aboveByLength.test(text.slice(figure.start, figure.end + 32))
}

const aboveByLength =
  /^[^a-z]{0,12}(?:[a-z]{1,12}[ -]){0,4}(?:feet|foot|ft|inch(?:es)?|yards?|miles?|(?:kilo|centi|milli)?met(?:er|re)s?|[kcm]?m) (?:above|below) /i

/** "The first 41 laps", "another 12", "two more bodies", "30 of the 80": a part of what others tell as a whole. */
export function isPart({ document, figure }: FigureFact): boolean {
  const { text } = document.article
  const before = text.slice(Math.max(0, figure.start - 16), figure.start)
  const behind = text.slice(figure.end, figure.end + 12)
  if (/^ (?:more(?! than\b)|others?|further|additional|of (?:the|those|them|its|their|his|her))\b/.test(behind))
    return true
  return /\b(?:first|last|next|final|opening|closing|another|additional|further|remaining|other)\s$/i.test(before)
}
