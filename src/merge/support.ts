import { isSameAmount, type Amount } from './amounts.js'
import { bearsOut } from './borne-out.js'
import type { Claim, Term } from './claims.js'
import { contradictionOf } from './contradictions.js'
import { areApart, canBeSameDay, type Day } from './days.js'

/** How far `other` bears out `printed`: their overlap, 0 where it leaves out what a witness may not. */
export function supportOf(printed: Claim, other: Claim, least = leastShare): number {
  return witnessOf(printed, other, overlapOf(printed, other, least))
}

/** `overlap`, 0 where `other` leaves out what a witness may not. */
export function witnessOf(printed: Claim, other: Claim, overlap: number): number {
  return overlap > 0 && bearsOut(printed, other, missingIn(printed, other)) ? overlap : 0
}

/**
 * How much of what `printed` says `other` says too, 0 to 1, weighted by rarity;
 * 0 where something keeps them apart, or it would be below `least`. Not symmetric: a longer sentence holds a shorter one.
 */
export function overlapOf(printed: Claim, other: Claim, least = leastShare): number {
  // What is cheap to ask comes first: most pairs fall here.
  if (printed.total === 0 || !holdsAmounts(printed, other) || !holdsDays(printed, other)) return 0
  const missing = missingIn(printed, other, mostLost(printed, least))
  if (missing === null) return 0
  const share = shareOf(printed, missing)
  if (share < least) return 0
  const foreign = missingIn(other, printed)
  const verbs = missing.some(isVerb) && foreign.some(isVerb) ? 1 : 0
  const cost = substitutionCost * substitutedIn(printed, other) + verbCost * verbs
  const support = share * Math.max(0, 1 - cost * Math.min(1, shortClaim / printed.terms.length))
  if (support < least) return 0
  return nameOthers(printed, missing, other, foreign) || contradictionOf(printed, other) !== null ? 0 : support
}

/** Lower shares are as good as none. */
const leastShare = 0.45
/** Another word in the place of a shared one costs so much in a claim of up to `shortClaim` words, and less in longer ones. */
const substitutionCost = 0.45
const verbCost = 0.2
const shortClaim = 4
/** What a missing name costs above its weight. */
const nameCost = 0.5
const contentSlack = 0.15

/** The share of a claim's weight, 0 to 1, that is left without `missing`: names cost more, and content is asked for beside them. */
export function shareOf(printed: Claim, missing: readonly Term[]): number {
  let [all, names, others] = [0, 0, 0]
  for (const { weight, name } of missing) {
    all += weight
    if (name) names += weight
    else others += weight
  }
  const { held, content } = measureOf(printed)
  const whole = 1 - (all + nameCost * names) / (printed.total + held)
  return Math.min(whole, (content <= 0 ? 1 : 1 - others / content) + contentSlack)
}

/** The weight of missing words from which up the share is below `least`, whatever they are; a little more, for rounding. */
function mostLost(printed: Claim, least: number): number {
  return (1 - least) * (printed.total + measureOf(printed).held) + 1e-6
}

/** What a claim weighs beside its words, and without its names: two meetings of the same people share little else. */
interface Measure {
  /** Weight of its telling numbers. */
  readonly held: number
  readonly content: number
}

/** A claim is set against hundreds of others. */
const measures = new WeakMap<Claim, Measure>()

function measureOf(claim: Claim): Measure {
  const known = measures.get(claim)
  if (known !== undefined) return known
  const { terms, total, amounts } = claim
  const held = amountWeight * amounts.filter(isTelling).length
  const names = weightOfAll([...new Map(terms.filter(({ name }) => name).map((term) => [term.sense, term])).values()])
  const measure = { held, content: total - names + held }
  measures.set(claim, measure)
  return measure
}

/** What a shared number of some size says, in words' weight. 3, 4 and 5 are alike on the own pairs; the least was taken. */
const amountWeight = 3

/** "Two people" are met everywhere. */
export function isTelling({ value, unit }: Amount): boolean {
  return unit !== null || value >= 13 || !Number.isInteger(value)
}

function isVerb({ mood, name }: Term): boolean {
  return mood !== null && !name
}

/**
 * Whether they are about others: each names somebody or something that the other does not, and one of these is what its
 * sentence begins with, or they stand in the same place.
 */
function nameOthers(a: Claim, missing: readonly Term[], b: Claim, foreign: readonly Term[]): boolean {
  const [ours, theirs] = [missing.filter(({ name }) => name), foreign.filter(({ name }) => name)]
  if (ours.length === 0 || theirs.length === 0) return false
  if (ours.includes(firstNameOf(a)!) || theirs.includes(firstNameOf(b)!)) return true
  const places = new Set(theirs.map((term) => neighbourOf(b, term)))
  return ours.some((term) => places.has(neighbourOf(a, term)))
}

function firstNameOf({ terms }: Claim): Term | undefined {
  return terms.find(({ name }) => name)
}

function neighbourOf({ terms }: Claim, term: Term): string {
  return terms[terms.indexOf(term) - 1]?.sense ?? ''
}

/** Whether every number of `printed` is in `other`. */
export function holdsAmounts(printed: Claim, other: Claim): boolean {
  if (printed.amounts.length === 0) return true
  return printed.amounts.every((amount) => other.amounts.some((there) => isSameAmount(amount, there)))
}

/** A year or a full date must be there; a weekday may be left out where another day is there. */
export function holdsDays(printed: Claim, other: Claim): boolean {
  if (printed.days.length === 0) return true
  const isThere = (day: Day) =>
    other.days.every((there) => areApart(day, there)) || other.days.some((there) => canBeSameDay(day, there))
  const oneIsThere = printed.days.some(isThere)
  return printed.days.every((day) => day.year === null || (day.bare && oneIsThere) || isThere(day))
}

/**
 * The terms of a claim that the other has not, each sense once. A name in full is there where its last name is, countries where
 * the other speaks of "both countries". `null` as soon as they weigh more than `most`.
 */
export function missingIn({ terms }: Claim, other: Claim): Term[]
export function missingIn({ terms }: Claim, other: Claim, most: number): Term[] | null
export function missingIn(
  { terms, weights, initials }: Claim,
  other: Claim,
  most = Number.POSITIVE_INFINITY
): Term[] | null {
  const known: number[] = []
  for (const { group, given, sense } of terms) if (group >= 0 && !given && other.weights.has(sense)) known.push(group)
  for (const [short, group] of initials) if (other.weights.has(short)) known.push(group)
  const isOnceEach = weights.size === terms.length
  const missing: Term[] = []
  let lost = 0
  for (const term of terms) {
    const { sense, group } = term
    if (other.weights.has(sense) || known.includes(group) || (other.dual && sense.startsWith('@'))) continue
    if (other.initials.has(sense) || (!isOnceEach && missing.some((before) => before.sense === sense))) continue
    missing.push(term)
    if ((lost += term.weight) > most) return null
  }
  return missing
}

function weightOfAll(terms: readonly Term[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0)
}

/** How many times another word stands in the place of one of `printed`: behind the same neighbour. */
function substitutedIn(printed: Claim, other: Claim): number {
  const there = gapsIn(other, printed)
  return there.length === 0 ? 0 : gapsIn(printed, other).filter((before) => there.includes(before)).length
}

/** For each run of unshared words of a claim, the shared word before it. */
function gapsIn({ terms }: Claim, other: Claim): string[] {
  const gaps: string[] = []
  let before = ''
  for (const { sense } of terms) {
    if (other.weights.has(sense)) before = sense
    else if (gaps.at(-1) !== before) gaps.push(before)
  }
  return gaps
}
