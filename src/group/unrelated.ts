import type { Neighbour, Neighbours } from './candidates.js'
import type { DocumentFingerprint } from './fingerprint.js'
import { wordPlacesIn } from '../text/words.js'

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
      strangeness: strangenessOf(best.likeness, others, newsShareOf(fingerprint))
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

/** Words that a report of news holds: who said it, and on which day. */
const newsWords: ReadonlySet<string> = new Set(
  'said says told according reported monday tuesday wednesday thursday friday saturday sunday'.split(' ')
)

/** Twenty words more in the denominator, so that one word of a caption does not make it news. */
function newsShareOf({ document, length }: DocumentFingerprint): number {
  const text = document.article.text.slice(0, longestRead)
  const places = wordPlacesIn(text)
  let news = 0
  for (let index = 0; index < places.length; index += 2) {
    const [start, end] = [places[index]!, places[index + 1]!]
    if (end - start < 4 || end - start > 9 || !isNewsEnd(text.charCodeAt(end - 1))) continue
    if (newsWords.has(text.slice(start, end).toLowerCase())) news++
  }
  return news / (Math.min(length, places.length / 2) + 20)
}

/** Asked first: the last letters that such words have. */
function isNewsEnd(unit: number): boolean {
  return newsEnds.has(unit | 32)
}

const newsEnds: ReadonlySet<number> = new Set([...newsWords].map((word) => word.charCodeAt(word.length - 1)))

const longestRead = 40_000

function reasonFor(best: number, others: number): string {
  const likeness = (value: number): string => value.toFixed(2)
  return `tells something else: its likeness to the nearest article is ${likeness(best)}, that of others to theirs up to ${likeness(others)}`
}
