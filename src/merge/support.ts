import { isSameAmount } from './amounts.js'
import type { Claim, Term } from './claims.js'
import { contradictionOf } from './contradictions.js'
import { canBeSameDay } from './days.js'

/**
 * How far `other` bears out `printed`, 0 to 1: the share of what `printed` says, weighted by rarity, that `other` says too;
 * 0 where something keeps them apart. Not symmetric: a longer sentence bears out a shorter one.
 */
export function supportOf(printed: Claim, other: Claim): number {
  if (printed.total === 0) return 0
  const missing = missingIn(printed, other)
  const share = shareOf(printed, missing)
  if (share < leastShare || !holdsAmounts(printed, other) || !holdsDays(printed, other)) return 0
  const foreign = missingIn(other, printed)
  if ((hasName(missing) && hasName(foreign)) || contradictionOf(printed, other) !== null) return 0
  const verbs = missing.some(isVerb) && foreign.some(isVerb) ? 1 - verbCost : 1
  return share * verbs * (1 - substitutionCost) ** substitutedIn(printed, other)
}

/** Lower shares are as good as none. */
const leastShare = 0.45

function shareOf(printed: Claim, missing: readonly Term[]): number {
  const lost = weightOfAll(missing) + nameCost * weightOfAll(missing.filter(({ name }) => name))
  return Math.min(1 - lost / printed.total, contentShare(printed, missing) + contentSlack)
}

const substitutionCost = 0.3
const verbCost = 0.15
const nameCost = 0.5
const contentSlack = 0.15

function isVerb({ mood, name }: Term): boolean {
  return mood !== null && !name
}

/** The share without the names: two meetings of the same people share little else. */
function contentShare({ terms, total }: Claim, missing: readonly Term[]): number {
  const names = weightOfAll([...new Map(terms.filter(({ name }) => name).map((term) => [term.sense, term])).values()])
  if (total - names <= 0) return 1
  return 1 - weightOfAll(missing.filter(({ name }) => !name)) / (total - names)
}

function holdsAmounts(printed: Claim, other: Claim): boolean {
  return printed.amounts.every((amount) => other.amounts.some((there) => isSameAmount(amount, there)))
}

/** A year or a full date must be there; a weekday may be left out. */
function holdsDays(printed: Claim, other: Claim): boolean {
  return printed.days.every(
    (day) => day.year === null || other.days.length === 0 || other.days.some((there) => canBeSameDay(day, there))
  )
}

/** The terms of a claim that the other has not, each sense once. */
function missingIn({ terms }: Claim, other: Claim): Term[] {
  const seen = new Set<string>()
  return terms.filter(({ sense }) => {
    if (other.weights.has(sense) || seen.has(sense)) return false
    seen.add(sense)
    return true
  })
}

function hasName(terms: readonly Term[]): boolean {
  return terms.some(({ name }) => name)
}

function weightOfAll(terms: readonly Term[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0)
}

/** How many times another word stands in the place of one of `printed`: between the same neighbours. */
function substitutedIn(printed: Claim, other: Claim): number {
  const there = new Map<string, string>()
  for (const [before, foreign] of gapsIn(other, printed)) there.set(before, foreign)
  return gapsIn(printed, other).filter(([before]) => there.has(before)).length
}

/** The unshared words of a claim, each with the shared word before it. */
function gapsIn({ terms }: Claim, other: Claim): [string, string][] {
  const gaps: [string, string][] = []
  let before = ''
  for (const { sense } of terms) {
    if (other.weights.has(sense)) before = sense
    else if (gaps.at(-1)?.[0] !== before) gaps.push([before, sense])
  }
  return gaps
}
