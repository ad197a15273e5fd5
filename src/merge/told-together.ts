/** Whether several told statements together say all that a sentence says. */
import { isSameAmount, type Amount } from './amounts.js'
import { gather } from '../text/gather.js'
import type { Claim, Term } from './claims.js'
import { contradictionOf, type Contradiction } from './contradictions.js'
import { canBeSameDay } from './days.js'
import { isTelling } from './support.js'
import { senseOf } from './synonyms.js'
import { overlappingIn } from './within.js'
import { opposites } from './words.js'

/**
 * Whether a sentence adds nothing to what was told: each number, day, name and deed of it, and of its other words all but a
 * few light ones, where one told statement holds one of its numbers and a good part of it, or without a number most of it.
 */
export function isToldTogether(printed: Claim, main: Claim, told: readonly Claim[]): boolean {
  if (contradictionOf(printed, main) !== null) return false
  const telling = printed.amounts.filter(isTelling)
  const held = telling.filter((amount) => isIn(amount, main.amounts))
  const whole = printed.total + numberWeight * telling.length
  const lost = weightOfAll(missingIn(printed, [main])) + numberWeight * (telling.length - held.length)
  const open = ways.filter(
    (way) => printed.total >= way.total && lost <= (1 - way.share) * whole && (held.length > 0 || !way.numbered)
  )
  if (open.length === 0) return false
  const others = told.filter((claim) => !parting.has(contradictionOf(printed, claim)))
  const missing = missingIn(printed, others)
  const unknown = weightOfAll(missing)
  if (missing.some(isNews) || !areDated(printed, others)) return false
  if (isQuoted(printed) && (unknown > 0 || lost > mostUnquoted * whole)) return false
  return open.some((way) => unknown <= way.missed * whole)
}

/** What a telling number weighs beside words: as much as a country. */
const numberWeight = 4
/**
 * What one told statement must hold, and what may be told nowhere, as shares of the sentence; and its least weight. Chosen by
 * reading what became told on half of the replays: at a share of .4 and .35 missed without numbers every third was news.
 */
const ways: readonly { share: number; missed: number; total: number; numbered: boolean }[] = [
  { share: 0.35, missed: 0.32, total: 0, numbered: true },
  { share: 0.6, missed: 0.15, total: 25, numbered: false },
  { share: 0.7, missed: 0, total: 12, numbered: false }
]

/** What it parts, it says nothing of; another number, day or place may stand in the statement told beside it. */
export const parting: ReadonlySet<Contradiction | null> = new Set(['opposite', 'negation', 'planned', 'condition'])

/** Somebody's words are told only where all of them are, and nearly all in one statement; chosen as `ways` are. */
const mostUnquoted = 0.2

/** Whether somebody's words stand in a sentence. */
export function isQuoted({ place: { document, sentence } }: Claim): boolean {
  return overlappingIn(document.quotes, sentence).some(({ kind }) => kind !== 'term')
}

/** A word from this weight up (one article in 150 has it) is what the sentence is about: "holds sugar"; chosen as `ways` are. */
const rareWord = 5

/** A missing name, denial, deed, rare word, or word of rising and falling. */
function isNews({ sense, name, negated, mood, weight }: Term): boolean {
  return name || negated || mood !== null || weight >= rareWord || directions().has(sense)
}

let found: ReadonlySet<string> | null = null

/** Senses of rising and falling. */
export function directions(): ReadonlySet<string> {
  return (found ??= new Set(opposites.flat().map(senseOf)))
}

/** Each sense once. */
function missingIn({ terms }: Claim, claims: readonly Claim[]): Term[] {
  const missing = terms.filter(({ sense }) => !claims.some(({ weights }) => weights.has(sense)))
  return [...new Map(missing.map((term) => [term.sense, term])).values()]
}

function weightOfAll(terms: readonly Term[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0)
}

function areDated({ amounts, days }: Claim, told: readonly Claim[]): boolean {
  const [numbers, dates] = [gather(told, (claim) => claim.amounts), gather(told, (claim) => claim.days)]
  return (
    amounts.every((amount) => isIn(amount, numbers))
    && days.every((day) => day.bare || dates.some((there) => canBeSameDay(day, there)))
  )
}

function isIn(amount: Amount, amounts: readonly Amount[]): boolean {
  return amounts.some((there) => isSameAmount(amount, there))
}
