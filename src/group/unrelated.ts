import type { Neighbour, Neighbours } from './candidates.js'
import type { DocumentFingerprint } from './fingerprint.js'

/**
 * The documents that do not belong to the story all the others tell: number -> reason. They are less like their nearest
 * neighbour than the others are like theirs. Never more than half of them.
 */
export function strangersAmong(
  fingerprints: readonly DocumentFingerprint[],
  neighbours: Neighbours
): Map<number, string> {
  const nearest = nearestOf(neighbours)
  const judged = fingerprints.map((fingerprint, number) => {
    const best = nearest[number]!
    const others = likenessOfOthers(number, nearest)
    return {
      number,
      best: best.likeness,
      others,
      strangeness: strangenessOf(best.likeness, others, fingerprint.newsShare)
    }
  })
  const strange = judged.filter(({ strangeness }) => strangeness > leastStrangeness)
  const most = Math.floor(fingerprints.length / 2)
  const kept = strange.toSorted((a, b) => b.strangeness - a.strangeness || a.number - b.number).slice(0, most)
  return new Map(kept.map(({ number, best, others }) => [number, reasonFor(best, others)]))
}

function nearestOf(neighbours: Neighbours): Neighbour[] {
  const nearest: Neighbour[] = neighbours.map(() => ({ other: -1, likeness: 0 }))
  for (const [one, others] of neighbours.entries()) {
    for (const { other, likeness } of others) {
      if (likeness > nearest[one]!.likeness) nearest[one] = { other, likeness }
      if (likeness > nearest[other]!.likeness) nearest[other] = { other: one, likeness }
    }
  }
  return nearest
}

/** How like the best pair among the others is; the document's own where there is no other pair. */
function likenessOfOthers(number: number, nearest: readonly Neighbour[]): number {
  let most = -1
  for (const [other, { other: its, likeness }] of nearest.entries()) {
    if (other !== number && its !== number) most = Math.max(most, likeness)
  }
  return most < 0 ? nearest[number]!.likeness : most
}

/**
 * Weights of a logistic fit on the documents of the summary set, half of them at a time: F1 .66 on the halves that were
 * not fitted (.60 by the nearest neighbour's likeness alone, .65 without the share of news words).
 */
function strangenessOf(best: number, others: number, newsShare: number): number {
  return -7.6 * Math.sqrt(best) + 4.7 * Math.sqrt(others) - Math.min(1.5, 40 * newsShare)
}

const leastStrangeness = -1.2

function reasonFor(best: number, others: number): string {
  const likeness = (value: number): string => value.toFixed(2)
  return `tells something else: its likeness to the nearest article is ${likeness(best)}, that of others to theirs up to ${likeness(others)}`
}
