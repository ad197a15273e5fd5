import type { Candidate } from './choice.js'

/** Key points in the order that reads: by their place in their articles, where news comes first and background last. */
export function inReadingOrder(picked: readonly Candidate[]): Candidate[] {
  return picked
    .map((candidate, rank) => ({ candidate, rank }))
    .toSorted((a, b) => a.candidate.reading.position - b.candidate.reading.position || a.rank - b.rank)
    .map(({ candidate }) => candidate)
}

/** The same with the best lead of all that stand highest as the first, where it is worth clearly more. */
export function withLead(inOrder: readonly Candidate[], leadWorth: (candidate: Candidate) => number): Candidate[] {
  const highest = inOrder.filter(({ reading }) => reading.position === inOrder[0]!.reading.position)
  if (highest.length < 2) return [...inOrder]
  const worths = highest.map(leadWorth)
  const most = worths.indexOf(Math.max(...worths))
  if (worths[most]! <= clearlyMore * worths[0]!) return [...inOrder]
  return [inOrder[most]!, ...inOrder.filter((_, at) => at !== most)]
}

/** By judgement. */
const clearlyMore = 1.2

function isAbove({ reading: one }: Candidate, { reading: other }: Candidate): boolean {
  return one.position < other.position
}

/**
 * The chosen that stand above a point on pages, which print the first, and what several origins say, above what one origin says; else
 * points stand as they do in their articles.
 */
export function printedAbove(
  point: Candidate,
  chosen: readonly Candidate[],
  isSingle: (one: Candidate) => boolean
): Candidate[] {
  const isPointSingle = isSingle(point)
  return chosen.filter((one) => {
    if (isSingle(one) === isPointSingle) return isAbove(one, point)
    return isPointSingle || (isAbove(one, point) && !chosen.some((other) => isAbove(other, one)))
  })
}

/**
 * The same points, with the first that explains another's name right above that, where it would stand below it. The first stays the
 * first, as it has the news.
 */
export function explainedFirst(picked: readonly Candidate[], explains: Explains): Candidate[] {
  const ordered = [...picked]
  for (let at = 1; at < ordered.length - 1; at++) {
    const above = ordered.slice(0, at)
    const below = ordered.findIndex((other, place) => place > at && explains(other, ordered[at]!, above))
    if (below > 0) ordered.splice(at, 0, ...ordered.splice(below, 1))
  }
  return ordered
}

/** Whether one point explains a name in another that the points above that do not. */
export type Explains = (one: Candidate, other: Candidate, above: readonly Candidate[]) => boolean

/** Whether a point leans on what does not stand above it. */
export type Leans = (candidate: Candidate, above: readonly Candidate[]) => boolean

/**
 * The short version: the places, in their order, of the first key point, which has the news, and of the one or two that most
 * articles bear out. One that leans on a point which would stand below it has no place there; whether it does is asked of it and of
 * what would stand above.
 */
export function shortVersionOf(picked: readonly Candidate[], leans: Leans): number[] {
  const ranked = picked
    .map(({ reading, alignment }, at) => ({
      at,
      words: reading.words,
      score: at === 0 ? Infinity : alignment.support.length + 1 / (1 + at)
    }))
    .toSorted((a, b) => b.score - a.score || a.at - b.at)
  const short: typeof ranked = []
  for (const one of ranked) {
    const above = short.flatMap(({ at }) => (at < one.at ? [picked[at]!] : []))
    if (short.length > 0 && leans(picked[one.at]!, above)) continue
    const words = short.reduce((sum, { words: each }) => sum + each, one.words)
    if (short.length < 2 || (short.length < 3 && words <= shortWords)) short.push(one)
  }
  return short.map(({ at }) => at).toSorted((a, b) => a - b)
}

/** A third sentence only while the short version keeps to so many words. */
const shortWords = 65

/**
 * The places of key points in the order in which pages print them: the short version, what several origins say and what was
 * told before, what one origin says. Whether one does is asked of a place.
 */
export function pageOrderOf(short: readonly number[], count: number, isSingle: (at: number) => boolean): number[] {
  const rest = Array.from({ length: count }, (_, at) => at).filter((at) => !short.includes(at))
  return [...short, ...rest.filter((at) => !isSingle(at)), ...rest.filter(isSingle)]
}
