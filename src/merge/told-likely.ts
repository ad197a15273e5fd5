/** How likely a sentence says in other words what was told, where no rule can be sure of it. */
import type { Amount } from './amounts.js'
import type { Claim } from './claims.js'
import { canBeSameDay } from './days.js'
import { logisticOf, type WeightsOf } from './logistic.js'
import { isLead } from './told-among.js'
import { commonName, sharedBy } from './told-news.js'
import { newNumbersIn } from './told-numbers.js'

/** What tells of it; each from 0 up. */
export interface Signs {
  /** Words of the sentence that stand in one title of an earlier article. */
  readonly title: number
  /** How far it and the told statement that is likest hold each other, 0 to 1. */
  readonly likest: number
  /** Whether the told statement that holds most of it names a day of it. */
  readonly day: number
  /** Weight of its names. */
  readonly names: number
  /** Whether it has a name, no country's or party's, that neither a told statement nor a title has. */
  readonly newName: number
  /** Weight of the heaviest words in a row that no told statement has. */
  readonly run: number
  /** Numbers of it that no earlier article has. */
  readonly numbers: number
  /** Whether it opens its report. */
  readonly lead: number
}

/** `read`: the numbers of the earlier articles. */
export function signsOf(
  printed: Claim,
  told: readonly Claim[],
  titles: readonly Claim[],
  read: readonly Amount[]
): Signs {
  const shared = told.map((claim) => ({ claim, weight: sharedBy(printed, claim) }))
  const main = shared.reduce<(typeof shared)[number] | null>(
    (best, one) => (best === null || one.weight > best.weight ? one : best),
    null
  )
  return {
    title: Math.max(0, ...titles.map(({ weights }) => countIn(printed, weights))),
    likest: Math.max(0, ...shared.map(({ claim, weight }) => (2 * weight) / Math.max(1, printed.total + claim.total))),
    day: main !== null && printed.days.some((day) => main.claim.days.some((there) => canBeSameDay(day, there))) ? 1 : 0,
    names: namesIn(printed),
    newName: hasNewName(printed, [...told, ...titles]) ? 1 : 0,
    run: heaviestRun(printed, told),
    numbers: newNumbersIn(printed, read).length,
    lead: isLead(printed) ? 1 : 0
  }
}

export type Weights = WeightsOf<Signs>

/** How likely it is that the sentence tells nothing that was not told, 0 to 1. */
export function likelihoodOf(signs: Signs, weights: Weights = throughNights): number {
  return logisticOf(signs, weights)
}

/** Chosen on 1,159 read sentences of the replays by `npm run fit:told`, which prints the like for all that were read since. */
const throughNights: Weights = {
  base: -3.071,
  title: 0.235,
  likest: 4.928,
  day: 0.26,
  names: -0.023,
  newName: -0.535,
  run: -0.049,
  numbers: -1.129,
  lead: 0.715
}

/** How many words of a claim others hold. */
export function countIn({ weights: own }: Claim, others: Claim['weights']): number {
  let count = 0
  for (const sense of others.keys()) if (own.has(sense)) count++
  return count
}

function namesIn({ terms, weights: own }: Claim): number {
  const names = new Set(terms.filter(({ name }) => name).map(({ sense }) => sense))
  return [...names].reduce((sum, sense) => sum + own.get(sense)!, 0)
}

function hasNewName({ terms }: Claim, known: readonly Claim[]): boolean {
  const names = terms.filter(({ name, weight }) => name && weight > commonName)
  return names.some(({ sense }) => known.every(({ weights: there }) => !there.has(sense)))
}

function heaviestRun({ terms }: Claim, told: readonly Claim[]): number {
  let [heaviest, run] = [0, 0]
  for (const { sense, weight } of terms) {
    run = told.some(({ weights: known }) => known.has(sense)) ? 0 : run + weight
    heaviest = Math.max(heaviest, run)
  }
  return heaviest
}
