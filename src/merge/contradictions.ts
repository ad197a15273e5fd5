import { isSameAmount } from './amounts.js'
import { gather } from '../text/gather.js'
import { traitsOf } from './claim-traits.js'
import type { Claim } from './claims.js'
import { areApart, canBeSameDay } from './days.js'
import { leavesWhatOtherIsIn } from './leaving.js'
import { senseOf } from './synonyms.js'
import { haveSwappedRoles } from './swapped-roles.js'

/** Why two sentences cannot say the same; the name is the rule's. */
export type Contradiction =
  | 'opposite'
  | 'negation'
  | 'leaving'
  | 'number'
  | 'actor'
  | 'day'
  | 'place'
  | 'planned'
  | 'condition'
  | 'base'
  | 'quarter'

/** Looks for something that keeps two sentences apart, whatever words they share; `null` where there is nothing. */
export function contradictionOf(a: Claim, b: Claim): Contradiction | null {
  for (const [name, holds] of rules) if (holds(a, b)) return name
  return null
}

const rules: readonly (readonly [Contradiction, (a: Claim, b: Claim) => boolean])[] = [
  ['day', haveOtherDays],
  ['number', haveOtherAmounts],
  ['opposite', areOpposite],
  ['negation', differInNegation],
  ['leaving', leavesWhatOtherIsIn],
  ['planned', differInMood],
  ['condition', differInCondition],
  ['base', haveOtherBases],
  ['quarter', haveOtherQuarters],
  ['place', haveOtherSites],
  ['actor', haveOtherGivenNames],
  ['actor', haveSwappedRoles]
]

/** Each names a day that cannot be any of the other's. */
function haveOtherDays(a: Claim, b: Claim): boolean {
  return exclude(a.days, b.days, (one, other) => areApart(one, other) || canBeSameDay(one, other))
}

/** Each gives a number that the other has not. */
function haveOtherAmounts(a: Claim, b: Claim): boolean {
  return exclude(a.amounts, b.amounts, isSameAmount)
}

/** "In Denver", "in Houston". */
function haveOtherSites(a: Claim, b: Claim): boolean {
  return exclude(traitsOf(a).sites, traitsOf(b).sites, (one, other) => one === other)
}

/** Whether each list has a member that fits none of the other. */
function exclude<One>(a: readonly One[], b: readonly One[], fits: (one: One, other: One) => boolean): boolean {
  return (
    a.length > 0
    && b.length > 0
    && a.some((one) => !b.some((other) => fits(one, other)))
    && b.some((one) => !a.some((other) => fits(one, other)))
  )
}

function areOpposite(a: Claim, b: Claim): boolean {
  if (takeSides(a, b) || takeSides(b, a)) return true
  for (const [one, others] of traitsOf(a).opposed) {
    for (const other of others) {
      if (!b.weights.has(other)) continue
      const [otherInA, oneInB] = [a.weights.has(other), b.weights.has(one)]
      // "Prices rose by 2 percent by one index and fell by 2 percent by another" is no witness of either half.
      if (otherInA && oneInB ? areCrossed(a, b, one, other) : (!otherInA && !oneInB) || isNumbered(a, b)) return true
    }
  }
  return false
}

/** "Voted for", "voted against". */
export function takeSides({ frame: one }: Claim, { frame: other }: Claim): boolean {
  // Asked first: hardly a sentence is against anything.
  if (one.against.size === 0 || other.favours.size === 0) return false
  return [...one.against].some(
    (sense) => other.favours.has(sense) && !one.favours.has(sense) && !other.against.has(sense)
  )
}

function isNumbered(a: Claim, b: Claim): boolean {
  return a.amounts.length > 0 && b.amounts.length > 0
}

/** "Profits rose while sales fell", "Profits fell while sales rose": what stands before each word changes sides. */
export function areCrossed(a: Claim, b: Claim, one: string, other: string): boolean {
  const before = (claim: Claim, sense: string) =>
    claim.terms[claim.terms.findIndex((term) => term.sense === sense) - 1]?.sense
  const [oneInA, otherInA, oneInB, otherInB] = [before(a, one), before(a, other), before(b, one), before(b, other)]
  return oneInA !== otherInA && (isOne(oneInA, otherInB) || isOne(otherInA, oneInB))
}

function isOne(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a === b
}

/** A word that only one of them denies. Who is without a thing has lost it, or had it cut. */
function differInNegation(a: Claim, b: Claim): boolean {
  if (!traitsOf(a).negates && !traitsOf(b).negates) return false
  return a.terms.some(
    ({ sense, negated, lacking, name }) =>
      !name
      && b.weights.has(sense)
      && isAlways(a, sense, negated)
      && isAlways(b, sense, !negated)
      && !(lacking && tellsLoss(b))
      && !(isLacking(b, sense) && tellsLoss(a))
  )
}

function isLacking({ terms }: Claim, sense: string): boolean {
  return terms.some((term) => term.sense === sense && term.lacking)
}

let losses: ReadonlySet<string> | null = null

function tellsLoss({ weights }: Claim): boolean {
  losses ??= new Set('lose lost loss cut destroy deprive outage homeless knock'.split(' ').map(senseOf))
  return [...losses].some((sense) => weights.has(sense))
}

export function isAlways({ terms }: Claim, sense: string, negated: boolean): boolean {
  return terms.every((term) => term.sense !== sense || term.negated === negated)
}

/** A word that one tells as done and the other as planned or possible. */
function differInMood(a: Claim, b: Claim): boolean {
  return isDoneAndOpen(a, b) || isDoneAndOpen(b, a)
}

function isDoneAndOpen(a: Claim, b: Claim): boolean {
  const { open } = traitsOf(b)
  return open.size > 0 && traitsOf(a).done.some((sense) => open.has(sense))
}

/** What one tells without a condition, and the other as open under "if" or "unless". */
function differInCondition(a: Claim, b: Claim): boolean {
  if (a.frame.conditional === b.frame.conditional) return false
  const [bound, free] = a.frame.conditional ? [a, b] : [b, a]
  return bound.terms.some(({ sense, mood }) => mood === 'open' && free.weights.has(sense))
}

/** "From the previous quarter", "from a year earlier". */
function haveOtherBases({ frame: a }: Claim, { frame: b }: Claim): boolean {
  return a.bases.size > 0 && b.bases.size > 0 && ![...a.bases].some((base) => b.bases.has(base))
}

/** "In the first quarter", "in the second quarter"; "in March". */
function haveOtherQuarters(a: Claim, b: Claim): boolean {
  const [one, other] = [a.frame.quarters, b.frame.quarters]
  if (one.size > 0 && other.size > 0) return ![...one].some((quarter) => other.has(quarter))
  return (one.size > 0 && isMonthly(b) && !isMonthly(a)) || (other.size > 0 && isMonthly(a) && !isMonthly(b))
}

function isMonthly({ days }: Claim): boolean {
  return days.some(({ month, day, since }) => month !== null && day === null && !since)
}

/** Two of one last name whose first names begin with other letters. */
function haveOtherGivenNames(a: Claim, b: Claim): boolean {
  return a.terms.some((term, at) => {
    const first = givenBefore(a, at)
    if (first === null) return false
    const others = gather(b.terms, (other, there) => (other.sense === term.sense ? [givenBefore(b, there)] : []))
    return others.length > 0 && others.every((other) => other !== null && other.charAt(0) !== first.charAt(0))
  })
}

function givenBefore({ terms }: Claim, at: number): string | null {
  const [before, term] = [terms[at - 1], terms[at]!]
  return before?.given && !term.given && before.group === term.group && term.group >= 0 ? before.sense : null
}
