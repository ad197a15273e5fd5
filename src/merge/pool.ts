import type { PairWorths } from './choice.js'
import type { Reading } from './readings.js'

/** The readings worth aligning: all of a usual story, of a huge one those with most worth a word. In the order given. */
export function poolOf(readings: readonly Reading[], worths: PairWorths): Reading[] {
  if (readings.length <= largest) return [...readings]
  return readings
    .map((reading, at) => ({ reading, at, score: scoreOf(reading, worths) }))
    .toSorted((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, largest)
    .toSorted((a, b) => a.at - b.at)
    .map(({ reading }) => reading)
}

/** Bounds the work on one story whatever its size: 12 articles of usual length stay below it. */
const largest = 400

function scoreOf({ pairs, words, fitness }: Reading, worths: PairWorths): number {
  return (fitness * pairs.reduce((sum, pair) => sum + worths[pair]!, 0)) / (words + 10)
}
