/** Where a told statement tells words of tonight's sentence otherwise. */
import type { Claim, Term } from './claims.js'
import { traitsOf } from './claim-traits.js'
import { areCrossed, isAlways, takeSides } from './contradictions.js'
import { senseOf } from './synonyms.js'
import { counterparts, opposites } from './words.js'

/** Senses of a sentence that a told statement tells otherwise. */
export interface Disputes {
  readonly denied: ReadonlySet<string>
  /** Told as planned and done tonight, or the other way round; told under a condition and tonight without. */
  readonly moved: ReadonlySet<string>
}

/**
 * What a told statement tells otherwise; `null` where the two take sides against each other. In long sentences one such word
 * does not keep the others apart.
 */
export function disputesOf(printed: Claim, told: Claim): Disputes | null {
  if (takeSides(printed, told) || takeSides(told, printed) || areExchanged(printed, told)) return null
  const shared = printed.terms.filter(({ sense }) => told.weights.has(sense))
  return {
    denied: sensesIn(shared, ({ sense, negated, name }) => {
      if (name || !isAlways(printed, sense, negated) || !isAlways(told, sense, !negated)) return false
      return isUnderDenial(printed, sense) !== isUnderDenial(told, sense)
    }),
    moved: sensesIn(shared, ({ sense }) => isMoved(sense, printed, told))
  }
}

function sensesIn(terms: readonly Term[], is: (term: Term) => boolean): ReadonlySet<string> {
  return new Set(terms.filter(is).map(({ sense }) => sense))
}

/** "Without masks" and "without wearing a mask" deny one thing. */
function isUnderDenial({ terms }: Claim, sense: string): boolean {
  return terms.some((term, at) => term.sense === sense && (term.negated || terms[at - 1]?.negated === true))
}

function isMoved(sense: string, printed: Claim, told: Claim): boolean {
  const [ours, theirs] = [traitsOf(printed), traitsOf(told)]
  if (ours.open.has(sense)) return theirs.done.includes(sense)
  const isFreed = told.frame.conditional && !printed.frame.conditional
  return theirs.open.has(sense) && (isFreed || ours.done.includes(sense))
}

/** "Profits rose while sales fell", "profits fell while sales rose". */
function areExchanged(printed: Claim, told: Claim): boolean {
  const inBoth = (sense: string) => printed.weights.has(sense) && told.weights.has(sense)
  return traitsOf(printed).opposed.some(
    ([one, others]) => inBoth(one) && others.some((other) => inBoth(other) && areCrossed(printed, told, one, other))
  )
}

/**
 * Whether what a word excludes was told: "fell" after "rose". That old men were told of says nothing against a young one, and
 * "came to an end" nothing against a beginning.
 */
export function isTurned({ sense, mood }: Term, told: readonly Claim[]): boolean {
  if (mood === null && nouns.has(sense)) return false
  return (
    turns()
      .get(sense)
      ?.some((other) => told.some(({ weights }) => weights.has(other))) === true
  )
}

/** Senses of words that are nouns of many uses beside their verbs; by judgement. */
const nouns: ReadonlySet<string> = new Set(['end', 'begin', 'support', 'open', 'close', 'lay_off'])

let found: ReadonlyMap<string, readonly string[]> | null = null

function turns(): ReadonlyMap<string, readonly string[]> {
  if (found !== null) return found
  const turned = new Map<string, string[]>()
  for (const [one, other] of opposites.filter((pair) => !counterparts.includes(pair))) {
    const [a, b] = [senseOf(one), senseOf(other)]
    turned.set(a, [...(turned.get(a) ?? []), b])
    turned.set(b, [...(turned.get(b) ?? []), a])
  }
  return (found = turned)
}
