// How dates found in a text compare with those marked by hand.

/** A date in a text, with its value as an ISO prefix where one is known. */
export interface Dated {
  readonly start: number
  readonly end: number
  readonly value: string | null
}

export interface DateCounts {
  readonly gold: number
  readonly found: number
  /** Pairs, one to one, whose overlap is at least half of their union. */
  readonly close: number
  /** Pairs, one to one, that share a character. */
  readonly touching: number
  /** Gold dates whose touching partner has the same value. */
  readonly right: number
}

/** Pairs gold and found dates of one text in order, each once. */
export function compareDates(gold: readonly Dated[], found: readonly Dated[]): DateCounts {
  const touching = pairsOf(gold, found, (a, b) => sharedOf(a, b) > 0)
  return {
    gold: gold.length,
    found: found.length,
    close: pairsOf(gold, found, (a, b) => sharedOf(a, b) / unionOf(a, b) >= 0.5).length,
    touching: touching.length,
    right: touching.filter(([wanted, given]) => sameValue(wanted.value, given.value)).length
  }
}

function pairsOf(
  gold: readonly Dated[],
  found: readonly Dated[],
  fits: (a: Dated, b: Dated) => boolean
): [Dated, Dated][] {
  const free = new Set(found)
  return gold.flatMap((wanted) => {
    const given = [...free].find((candidate) => fits(wanted, candidate))
    if (!given) return []
    free.delete(given)
    return [[wanted, given] as [Dated, Dated]]
  })
}

function sharedOf(a: Dated, b: Dated): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

function unionOf(a: Dated, b: Dated): number {
  return Math.max(a.end, b.end) - Math.min(a.start, b.start)
}

/** The first ten characters decide, seven where a month is meant. */
export function sameValue(wanted: string | null, given: string | null): boolean {
  if (wanted === null || given === null) return false
  const length = /^\d{4}-\d\d$/.test(wanted) ? 7 : 10
  return wanted.slice(0, length) === given.slice(0, length)
}

/** The counts of several texts together. */
export function addCounts(counts: readonly DateCounts[]): DateCounts {
  const sum = (of: (one: DateCounts) => number): number => counts.reduce((total, one) => total + of(one), 0)
  return {
    gold: sum(({ gold }) => gold),
    found: sum(({ found }) => found),
    close: sum(({ close }) => close),
    touching: sum(({ touching }) => touching),
    right: sum(({ right }) => right)
  }
}
