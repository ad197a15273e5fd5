/** How likely a sentence says in other words what was told, where no rule can be sure of it. */
import { isSameAmount } from './amounts.js'
import type { Claim } from './claims.js'
import { canBeSameDay } from './days.js'
import { wordsOf } from './places.js'
import { leastNear } from './told-news.js'

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
  /** Weight of the heaviest words in a row that no told statement has. */
  readonly run: number
  /** Numerals of it that stand in no earlier article, and numbers in letters that no told statement has. */
  readonly numbers: number
}

/** `read`: the numerals of the earlier articles. */
export function signsOf(
  printed: Claim,
  told: readonly Claim[],
  titles: readonly Claim[],
  read: ReadonlySet<string>
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
    run: heaviestRun(printed, told),
    numbers: newNumbersIn(printed, told, read)
  }
}

/** How likely it is that the sentence tells nothing that was not told, 0 to 1. */
export function likelihoodOf(signs: Signs): number {
  const sum = (Object.keys(weights) as (keyof Signs)[]).reduce((all, sign) => all + weights[sign] * signs[sign], base)
  return 1 / (1 + Math.exp(-sum))
}

/**
 * Whether a word of the sentence was told as planned or possible only ("will likely veto the bill"), and is not so here: "announced
 * her decision to veto".
 */
export function isSettled({ terms, total, ...printed }: Claim, told: readonly Claim[]): boolean {
  const near = told.filter((claim) => sharedBy(printed, claim) >= leastNear * total)
  const there = near.flatMap((claim) => claim.terms.filter(({ name }) => !name))
  return terms.some(({ sense, name, mood }) => {
    if (name || mood === 'open') return false
    const same = there.filter((term) => term.sense === sense)
    return same.some((term) => term.mood === 'open') && same.every((term) => term.mood !== 'done')
  })
}

/** Chosen on 513 read sentences of the replays by `npm run fit:told`, which prints the like for all that were read since. */
const base = -2.86
const weights: Readonly<Record<keyof Signs, number>> = {
  title: 0.46,
  likest: 2.68,
  day: 0.82,
  names: -0.033,
  run: -0.035,
  numbers: -0.61
}

function newNumbersIn({ place, amounts }: Claim, told: readonly Claim[], read: ReadonlySet<string>): number {
  const numerals = numeralsIn(wordsOf(place)).filter((numeral) => !read.has(numeral))
  const { text } = place.document.article
  const spelled = amounts.filter(
    ({ start, end, ...amount }) =>
      !/\d/.test(text.slice(start, end))
      && !told.some((claim) => claim.amounts.some((there) => isSameAmount({ start, end, ...amount }, there)))
  )
  return numerals.length + spelled.length
}

/** The numerals of a text as they are written: "1,500", "89"; those of a name ("F-16") are none. */
export function numeralsIn(text: string): string[] {
  return text.match(/(?<![\p{L}\d][-‐‑–]|[\p{L}\d.,])\d(?:[\d.,]{0,20}\d)?/gu) ?? []
}

/** Weight of the words of a claim that another has too. */
export function sharedBy(
  { weights: own }: Pick<Claim, 'weights'>,
  { weights: others }: Pick<Claim, 'weights'>
): number {
  let shared = 0
  for (const [sense, weight] of own) if (others.has(sense)) shared += weight
  return shared
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

function heaviestRun({ terms }: Claim, told: readonly Claim[]): number {
  let [heaviest, run] = [0, 0]
  for (const { sense, weight } of terms) {
    run = told.some(({ weights: known }) => known.has(sense)) ? 0 : run + weight
    heaviest = Math.max(heaviest, run)
  }
  return heaviest
}
