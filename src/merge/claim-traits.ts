/** What tells whether two claims can say the same, found once for each: sites, opposites, what is done and what is open. */
import { gather } from '../text/gather.js'
import type { Claim, Term } from './claims.js'
import { senseOf } from './synonyms.js'
import { opposites } from './words.js'

/** What the rules ask of a claim; found once, as each claim is set against hundreds of others. */
export interface Traits {
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

/** A word with what stands on its two sides, looked at in each of the ways of `neighbours`. */
export interface Part {
  readonly term: Term
  readonly sides: readonly Sides[]
}

export type Sides = readonly [before: Term | undefined, after: Term | undefined]

const traits = new WeakMap<Claim, Traits>()

export function traitsOf(claim: Claim): Traits {
  let known = traits.get(claim)
  if (known === undefined) traits.set(claim, (known = newTraits(claim)))
  return known
}

function newTraits(claim: Claim): Traits {
  const { terms, weights } = claim
  const known = oppositesOf()
  const open = new Set(gather(terms, ({ sense, mood }) => (mood === 'open' ? [sense] : [])))
  for (const { sense, mood } of terms) if (mood === 'done') open.delete(sense)
  return {
    sites: sitesOf(claim),
    opposed: gather([...weights.keys()], (sense) => {
      const others = known.get(sense)
      return others ? [[sense, others] as const] : []
    }),
    negates: terms.some(({ negated }) => negated),
    done: gather(terms, ({ sense, mood }) => (mood === 'done' ? [sense] : [])),
    open,
    parts: partsOf(claim)
  }
}

function sitesOf({ terms, place }: Claim): string[] {
  return terms
    .filter(({ site, name }) => site && name)
    .map(({ start, end }) => place.document.article.text.slice(start, end).toLowerCase())
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

/** "The target of" and "fully" have no doer: what stands beside them may stand on either side. */
function isNoDeed({ start, end }: Term, text: string): boolean {
  if (end - start > 1 && text.charCodeAt(end - 1) === 121 && text.charCodeAt(end - 2) === 108) return true
  // Asked first: what stands before most words does not end as one of these does.
  return (
    text.charCodeAt(start - 1) === 32
    && 'eansrEANSR\u017f'.includes(text.charAt(start - 2))
    && articleAtEnd.test(text.slice(Math.max(0, start - 7), start))
  )
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

/** Next words, and next names: "agreed to buy". */
const neighbours: readonly ((terms: readonly Term[], at: number) => Sides)[] = [
  (terms, at) => [terms[at - 1], terms[at + 1]],
  (terms, at) => [nameFrom(terms, at - 1, -1), nameFrom(terms, at + 1, 1)]
]

/** The nearest name from `at` on, within reach. */
function nameFrom(terms: readonly Term[], at: number, step: 1 | -1): Term | undefined {
  const end = at + step * nameReach
  for (let there = at; there !== end && there >= 0 && there < terms.length; there += step) {
    if (terms[there]!.name) return terms[there]
  }
  return undefined
}

/** Words. */
export const nameReach = 4
