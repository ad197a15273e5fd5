/** Figures of a story's articles -> rows: the same value of the same thing is one row. */
import type { FigureFact } from './figure-facts.js'
import { organisationWords } from '../lexicon/names.js'
import { haveOtherEnds, mayBePlacedApart, namePlacesApart, standElsewhere } from './figure-places.js'
import { isAboutSomething } from './figure-told.js'
import { areTwoCrowds, harmNamedIn, isPeople } from './figure-crowds.js'
import { senseOf } from './synonyms.js'
import { counterparts } from './words.js'

export interface FigureRow {
  /** The fact that is printed comes first. */
  readonly facts: readonly [FigureFact, ...FigureFact[]]
}

/** Joins the facts of equal value that measure the same thing; each later fact is held against the rows of its value. */
export function rowsOf(facts: readonly FigureFact[]): FigureRow[] {
  const byValue = new Map<string, FigureFact[][]>()
  const rows: FigureFact[][] = []
  for (const fact of facts) {
    const key = `${fact.figure.value} ${dimensionOf(fact)}`
    const same = byValue.get(key) ?? []
    const home = same.find((row) => belongsTo(row, fact))
    if (home) home.push(fact)
    else {
      const row = [fact]
      rows.push(row)
      byValue.set(key, [...same, row])
    }
  }
  return rows.map(rowOf)
}

/** A row of facts of one figure, that which is printed first. */
export function rowOf(facts: readonly FigureFact[]): FigureRow {
  return { facts: toPrinted(facts) }
}

/** Whether a fact is that of a row: of its first fact, or of a later one where nothing keeps it from any of them. */
function belongsTo(row: readonly FigureFact[], fact: FigureFact): boolean {
  const [first, ...rest] = row
  const isOfFirst = isSameFigure(first!, fact)
  if (!isOfFirst && !rest.some((one) => isSameFigure(one, fact))) return false
  if (areKeptApart(first!, fact) || row.some((one) => haveOtherActors(one, fact))) return false
  return isOfFirst || !rest.some((one) => areKeptApart(one, fact))
}

/** Of "40 to 80 percent" the other end, for ranges with one end in common are two figures; `null` where it stands alone. */
function otherEndOf({ document: { article, figures }, sentence, figure }: FigureFact): number | null {
  const other = figures.find(({ start, end, unit, value }) => {
    if (start < sentence.start || end > sentence.end || (unit !== null && figure.unit !== null && unit !== figure.unit))
      return false
    if (start < figure.start ? value >= figure.value : value <= figure.value) return false
    const [first, second] = start < figure.start ? [{ start, end }, figure] : [figure, { start, end }]
    // "Between $2 and $3 million": the first end holds the second, whose scale it takes.
    if (first.end === second.end) return true
    if (first.end > second.start || second.start - first.end > 20) return false
    const link = rangeLink.exec(article.text.slice(first.end, second.start))
    const lead = article.text.slice(Math.max(0, first.start - 9), first.start)
    return link !== null && (link[1] === 'and' ? /\bbetween\s$/i : /(?<!\bfrom\s)$/i).test(lead)
  })
  return other?.value ?? null
}

const rangeLink = /^(?:\s?(?:%|percent|per\scent|percentage\spoints|points))?\s?(to|and|or|-|–)\s?$/i

/** What can be set against what: money of one currency, percent, people, a unit or the sense of a noun, or a bare number. */
export function dimensionOf({ figure, toll }: FigureFact): string {
  const { kind, unit } = figure
  if (toll !== null || harmNamedIn(figure) !== null) return 'people'
  if (kind === 'count' || kind === 'number')
    return isPeople(unit) && unit !== null ? 'people' : unit === null ? 'number' : senseOf(unit)
  return `${kind} ${unit ?? ''}`
}

/** Whether two figures measure one thing, whatever their values. */
export function isSameMeasure(a: FigureFact, b: FigureFact): boolean {
  if (a.toll !== null || b.toll !== null) return a.toll === b.toll
  if (haveOtherNames(a, b) || areOpposed(a, b)) return false
  if (a.senses.size === 0 && b.senses.size === 0)
    return a.deed !== null && a.deed === b.deed && sharedCount(a.around, b.around) >= sharedOfCrowd
  const smaller = a.senses.size <= b.senses.size ? a.senses : b.senses
  const larger = smaller === a.senses ? b.senses : a.senses
  const shared = [...smaller].filter((sense) => larger.has(sense)).length
  return smaller.size > 0 && shared >= Math.max(1, smaller.size * sharedMeasure)
}

/** Two crowds are one where the sentences share so many words beside what the people did. Chosen on the own pairs of verdict.cases.ts. */
const sharedOfCrowd = 4

/** "The eastern line carried", "the western line carried": each speaks of the other half of a pair. */
function areOpposed({ around: a, periodWords }: FigureFact, { around: b }: FigureFact): boolean {
  // "The first quarter" and "the second" are of one measure, and two periods.
  if (/quarter|half/.test(periodWords ?? '')) return false
  return halves().some(
    ([one, other]) => a.has(one) !== a.has(other) && b.has(one) !== b.has(other) && a.has(one) === b.has(other)
  )
}

let pairs: readonly (readonly [string, string])[] | null = null

/** The counterparts by sense; worked out when first asked for. */
function halves(): readonly (readonly [string, string])[] {
  pairs ??= counterparts.map(([one, other]) => [senseOf(one), senseOf(other)] as const)
  return pairs
}

/** From this share of the shorter measure's words up, two measures are one; half joins "net profit" with "profit". */
const sharedMeasure = 0.5

/**
 * So many words must two sentences share for an equal value to be one figure, by the digits of the value (one, two, more),
 * which two things have the seldomer in common by chance the more there are: fewer where the measure is the same. Of 12
 * pairs of the visible stories of equal sums and counts of three digits in other words, all are of one figure.
 */
const sharedAround = {
  money: { sameMeasure: [2, 2, 0], otherMeasure: [3, 2, 0] },
  counted: { sameMeasure: [2, 2, 0], otherMeasure: [3, 3, 0] },
  // Of which one story may tell dozens.
  share: { sameMeasure: [2, 2, 0], otherMeasure: [3, 3, 2] }
} as const

/** Whether two equal values are of two figures, however alike their sentences are. */
export function areKeptApart(a: FigureFact, b: FigureFact): boolean {
  if (isOpposite(a, b)) return true
  if (a.sentence === b.sentence && a.document === b.document && a.figure !== b.figure) return true
  if (a.period !== null && b.period !== null && !isPrefix(a.period, b.period)) return true
  if ((a.toll !== b.toll && !nameOneHarm(a, b)) || haveOtherNames(a, b) || isUnder(a) !== isUnder(b)) return true
  // "Two guards", "two sailors": small counts are equal by chance.
  if (a.toll !== null && a.figure.value < mayBeChance && (areTwoCrowds(a.figure, b.figure) || mayBePlacedApart(a, b)))
    return true
  if (a.toll === null && (rateOf(a) !== rateOf(b) || placeOf(a) !== placeOf(b))) return true
  if (a.toll === null && (standElsewhere(a, b) || haveOtherEnds(a, b))) return true
  return otherEndOf(a) !== otherEndOf(b)
}

/** Whether two sentences say so much alike that their equal values are one figure, where nothing keeps them apart. */
function isSameFigure(a: FigureFact, b: FigureFact): boolean {
  if (a.toll !== null && a.toll === b.toll) return !mayBeOfOthers(a, b) || tellOneHarm(a, b)
  const isOneMeasure = a.figure.measure !== null && a.figure.measure.toLowerCase() === b.figure.measure?.toLowerCase()
  if (isOneMeasure) return !(isNounAlone(a) && isNounAlone(b) && isRound(a)) || sharesMore(a, b)
  if (isWithinOther(a, b)) return true
  const needed = sharedAround[a.figure.kind === 'money' ? 'money' : isShare(a) ? 'share' : 'counted']
  const digits = Math.min(3, significantDigits(a.figure.value))
  const shared = sharedCount(a.around, b.around) + weightOfUnit(a)
  const least = needed[isSameMeasure(a, b) ? 'sameMeasure' : 'otherMeasure'][digits - 1]!
  // "8,000 followers", "8,000 troops".
  return shared >= (countOtherPeople(a, b) ? least + 2 : least)
}

/** "600,000 deaths", "600,000 fever deaths": of which only the one is a toll. */
function nameOneHarm({ figure: a }: FigureFact, { figure: b }: FigureFact): boolean {
  const harm = harmNamedIn(a)
  return harm !== null && harm === harmNamedIn(b)
}

/** "Two deaths in each county": few, told by a noun that says nothing of who they were. */
function mayBeOfOthers({ figure: a }: FigureFact, { figure: b }: FigureFact): boolean {
  return a.value < mayBeChance && (harmNamedIn(a) !== null || harmNamedIn(b) !== null)
}

function tellOneHarm(a: FigureFact, b: FigureFact): boolean {
  return !namePlacesApart(a, b) && sharedCount(a.around, b.around) >= sharedOfHarm
}

/** So many words must two sentences of such tolls share, of which one is the harm itself. Judgement, as of `sharedAround`. */
const sharedOfHarm = 3

/** "20 laps" in a trial and in a race: a count whose measure is no more than its noun. */
function isNounAlone({ figure: { kind, unit, measure } }: FigureFact): boolean {
  return kind === 'count' && unit !== null && measure?.toLowerCase() === unit
}

function isShare({ figure: { kind, unit } }: FigureFact): boolean {
  return unit === null || kind === 'percent' || kind === 'points' || kind === 'ratio'
}

/** A value that two things have in common by chance soon. */
function isRound({ figure: { value } }: FigureFact): boolean {
  return significantDigits(value) < 2
}

/** Whether two sentences share a word beside what is counted. */
function sharesMore(a: FigureFact, b: FigureFact): boolean {
  return [...a.around].some((sense) => b.around.has(sense) && !a.senses.has(sense))
}

function countOtherPeople({ figure: a }: FigureFact, { figure: b }: FigureFact): boolean {
  return a.kind === 'count' && b.kind === 'count' && isPeople(a.unit) && isPeople(b.unit) && areTwoCrowds(a, b)
}

/** "The final 20 laps" are not "20 laps": where in a whole they stand; `null` for all else. */
function placeOf({ document: { article }, figure: { kind, start } }: FigureFact): string | null {
  if (kind !== 'count') return null
  return (
    /\b(first|opening|final|last|closing|next|remaining) $/.exec(
      article.text.slice(Math.max(0, start - 11), start)
    )?.[1] ?? null
  )
}

/**
 * "100 kg an hour", "900 litres of brine a minute", "each minute 900 litres" are no 100 kg and no 900 litres: what a quantity is
 * counted by; `null` for none, and for what is no quantity.
 */
function rateOf({ document: { article }, sentence, figure: { kind, end } }: FigureFact): string | null {
  if (!quantities.has(kind)) return null
  const by =
    rateBehind.exec(article.text.slice(end, end + 52))?.[1]
    ?? rateBeside.exec(article.text.slice(sentence.start, sentence.end))?.[1]
  return by === undefined ? null : by.charAt(0)
}

const rateBehind = /^ ?(?:of (?:\p{Ll}{2,14} ){1,2})?(?:\/|per |an? )(h|hour|second|minute|day|week|month|year)\b/u
const rateBeside = /\b[Ee](?:ach|very) (hour|second|minute|day|week|month|year)\b/

const quantities: ReadonlySet<string> = new Set(['weight', 'volume', 'energy', 'data', 'length', 'area'])

/** "Fewer than ten" are not ten. */
function isUnder({ figure: { qualifier } }: FigureFact): boolean {
  return qualifier === 'less than'
}

/** Below, two counts of two groups may be equal by chance. Judgement. */
export const mayBeChance = 13

/** A short sentence whose every word stands in the other. */
function isWithinOther({ around: a }: FigureFact, { around: b }: FigureFact): boolean {
  const least = Math.min(a.size, b.size)
  return least > 1 && sharedCount(a, b) === least
}

/** Two figures in tonnes share more than two in dollars, percent or plain numbers; ten of a kind are soon met twice. */
function weightOfUnit({ figure: { kind, unit, value } }: FigureFact): number {
  if (kind === 'money' || kind === 'percent' || unit === null) return 0
  return kind === 'count' && value < mayBeChance ? -1 : 1
}

/** "3.2 billion" has two, "38,000" two, "1,204" four. */
export function significantDigits(value: number): number {
  return value === 0 ? 1 : (value.toExponential().split('e')[0] ?? '').replace(/[-.]/g, '').length
}

/** One rises, the other falls. */
export function isOpposite({ turn: a }: FigureFact, { turn: b }: FigureFact): boolean {
  return a !== null && b !== null && a !== b
}

/** "2025" and "2025-03": the one may be the other, told less closely. */
function isPrefix(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}

/** Sentences that share so many words tell one thing, whomever each of them names: a reward, a crash. */
const sharedDespiteActors = 5

/** "The Nationals bid $160 million", "the Orioles bid $160 million": two figures that are equal by chance. */
export function haveOtherActors(a: FigureFact, b: FigureFact): boolean {
  if (a.toll !== null || a.actors.length === 0 || b.actors.length === 0) return false
  if (areTwoBodies(a.actors, b.actors)) return true
  return !a.actors.some((name) => b.actors.includes(name)) && sharedCount(a.around, b.around) < sharedDespiteActors
}

/** "bank", "ministry": a word for what a body is, not which one. Names of actors are in lower case. */
function isBodyWord(word: string): boolean {
  return organisationWords.has(word) || organisationWords.has(word.charAt(0).toUpperCase() + word.slice(1))
}

/** "Norvale Bank", "Harwick Bank": names of which only the word for what they are is shared. */
function areTwoBodies(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [a.filter((word) => !isBodyWord(word)), b.filter((word) => !isBodyWord(word))]
  if (one.length === a.length || other.length === b.length || one.length === 0 || other.length === 0) return false
  return !one.some((word) => other.includes(word))
}

function haveOtherNames(a: FigureFact, b: FigureFact): boolean {
  return a.names.length > 0 && b.names.length > 0 && !a.names.some((name) => b.names.includes(name))
}

/** How many members two sets share. */
export function sharedCount(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((sense) => b.has(sense)).length
}

/** Printed is the fact that tells most: what it is of, its period, then its measure; equal ones as they came. */
function toPrinted(facts: readonly FigureFact[]): [FigureFact, ...FigureFact[]] {
  const score = (fact: FigureFact) =>
    (isAboutSomething(fact) ? 4 : 0) + (fact.figure.period === null ? 0 : 2) + (fact.figure.measure === null ? 0 : 1)
  const [first, ...rest] = facts.toSorted((a, b) => score(b) - score(a))
  return [first!, ...rest]
}
