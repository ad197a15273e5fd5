import { isSameAmount } from './amounts.js'
import { gather } from '../text/gather.js'
import type { Claim, Term } from './claims.js'
import { areApart, canBeSameDay } from './days.js'
import { senseOf } from './synonyms.js'
import { opposites } from './words.js'

/** Why two sentences cannot say the same; the name is the rule's. */
export type Contradiction =
  'opposite' | 'negation' | 'number' | 'actor' | 'day' | 'place' | 'planned' | 'condition' | 'base' | 'quarter'

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

function sitesOf({ terms, place }: Claim): string[] {
  return terms
    .filter(({ site, name }) => site && name)
    .map(({ start, end }) => place.document.article.text.slice(start, end).toLowerCase())
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

let table: ReadonlyMap<string, readonly string[]> | null = null

/** Sense -> the senses that exclude it. */
function oppositesOf(): ReadonlyMap<string, readonly string[]> {
  if (table !== null) return table
  const found = new Map<string, string[]>()
  for (const [one, other] of opposites.map((pair) => pair.map(senseOf) as [string, string])) {
    found.set(one, [...(found.get(one) ?? []), other])
    found.set(other, [...(found.get(other) ?? []), one])
  }
  return (table = found)
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

/** "A beat B", "B beat A": what stands before and after a shared verb changes sides. */
function haveSwappedRoles(a: Claim, b: Claim): boolean {
  if (haveSameWords(a, b) && haveSameWords(b, a) && haveTurned(a, b)) return true
  const there = traitsOf(b).parts
  for (const [sense, parts] of traitsOf(a).parts) {
    const others = there.get(sense)
    if (others === undefined || reciprocal().has(sense)) continue
    for (const part of parts) {
      if (!part.term.name && others.some((other) => areSwappedParts(part, other))) return true
    }
  }
  return false
}

/** A word with what stands on its two sides, looked at in each of the ways of `neighbours`. */
interface Part {
  readonly term: Term
  readonly sides: readonly Sides[]
}

function areSwappedParts(one: Part, other: Part): boolean {
  return one.sides.some((sides, way) => areSwapped(one.term, sides, other.term, other.sides[way]!))
}

type Sides = readonly [before: Term | undefined, after: Term | undefined]

/** Next words, and next names: "agreed to buy". */
const neighbours: readonly ((terms: readonly Term[], at: number) => Sides)[] = [
  (terms, at) => [terms[at - 1], terms[at + 1]],
  (terms, at) => [
    terms.slice(Math.max(0, at - nameReach), at).findLast(({ name }) => name),
    terms.slice(at + 1, at + 1 + nameReach).find(({ name }) => name)
  ]
]

const nameReach = 4

function areSwapped(term: Term, [subject, object]: Sides, other: Term, [before, after]: Sides): boolean {
  if (!subject || !object || !before || !after || subject.sense === object.sense) return false
  const swapped = before.sense === object.sense && after.sense === subject.sense
  const kept = before.sense === subject.sense && after.sense === object.sense
  return term.passive === other.passive ? swapped : kept
}

function haveTurned({ terms: a }: Claim, { terms: b }: Claim): boolean {
  return a.some(
    ({ sense, name, mood, passive }, at) =>
      mood === 'done'
      && !passive
      && !name
      && !reciprocal().has(sense)
      && b.some((other, there) => other.sense === sense && areTurned(a, at, b, there))
  )
}

/** All but one. */
function haveSameWords({ weights }: Claim, { weights: others }: Claim): boolean {
  let missing = 0
  for (const sense of weights.keys()) if (!others.has(sense) && ++missing > 1) return false
  return true
}

/** "Police opened fire on protesters", "protesters opened fire on police"; what stands at `at` is done. */
function areTurned(a: readonly Term[], at: number, b: readonly Term[], there: number): boolean {
  const other = b[there]!
  if (other.mood !== 'done' || other.passive) return false
  const [subject, before] = [a[at - 1], b[there - 1]]
  if (!subject || !before || subject.sense === before.sense) return false
  const behind = (terms: readonly Term[], from: number, sense: string) =>
    terms.slice(from + 1, from + 1 + nameReach).some((term) => term.sense === sense)
  return behind(a, at, before.sense) && behind(b, there, subject.sense)
}

/** Doings in which neither side is the doer. */
let bothSided: ReadonlySet<string> | null = null

function reciprocal(): ReadonlySet<string> {
  return (bothSided ??= new Set(
    'meet discuss agree cooperation mutual trade marry clash fight joint deal border'.split(' ').map(senseOf)
  ))
}

/** What the rules ask of a claim; found once, as each claim is set against hundreds of others. */
interface Traits {
  readonly sites: readonly string[]
  /** Its senses that have opposites, with these. */
  readonly opposed: readonly (readonly [string, readonly string[]])[]
  readonly negates: boolean
  /** Senses that it tells as done, and those that it tells as nothing but planned or possible. */
  readonly done: readonly string[]
  readonly open: ReadonlySet<string>
  /** Sense -> its words that have something on both sides. */
  readonly parts: ReadonlyMap<string, readonly Part[]>
}

const traits = new WeakMap<Claim, Traits>()

export function traitsOf(claim: Claim): Traits {
  let known = traits.get(claim)
  if (known === undefined) traits.set(claim, (known = newTraits(claim)))
  return known
}

function newTraits(claim: Claim): Traits {
  const { terms, weights } = claim
  const table = oppositesOf()
  const open = new Set(gather(terms, ({ sense, mood }) => (mood === 'open' ? [sense] : [])))
  for (const { sense, mood } of terms) if (mood === 'done') open.delete(sense)
  return {
    sites: sitesOf(claim),
    opposed: gather([...weights.keys()], (sense) => {
      const others = table.get(sense)
      return others ? [[sense, others] as const] : []
    }),
    negates: terms.some(({ negated }) => negated),
    done: gather(terms, ({ sense, mood }) => (mood === 'done' ? [sense] : [])),
    open,
    parts: partsOf(claim)
  }
}

/** "The target of" and "fully" have no doer: what stands beside them may stand on either side. */
function isNoDeed({ start, end }: Term, text: string): boolean {
  return text.slice(start, end).endsWith('ly') || articleAtEnd.test(text.slice(Math.max(0, start - 7), start))
}

const articleAtEnd = /(?:^|[^\p{L}])(?:the|an?|its|their|his|her) $/iu

function partsOf({ terms, place }: Claim): ReadonlyMap<string, readonly Part[]> {
  const parts = new Map<string, Part[]>()
  for (const [at, term] of terms.entries()) {
    if (isNoDeed(term, place.document.article.text)) continue
    const sides = neighbours.map((of) => of(terms, at))
    if (!sides.some(([before, after]) => before && after)) continue
    const known = parts.get(term.sense)
    if (known) known.push({ term, sides })
    else parts.set(term.sense, [{ term, sides }])
  }
  return parts
}
