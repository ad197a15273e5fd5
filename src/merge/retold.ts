/** Whether a key point tells over again, in other words, what the chosen ones of the same night tell. */
import type { Candidate } from './choice.js'
import { isSameAmount } from './amounts.js'
import type { Claim } from './claims.js'
import { contradictionOf } from './contradictions.js'
import { familiarityIn } from './told-among.js'
import { countIn, likelihoodOf, signsOf, type Signs, type Weights } from './told-likely.js'
import { isSettled, sharedBy } from './told-news.js'
import { numbersOf } from './told-numbers.js'
import { isQuoted } from './told-together.js'

/**
 * Whether a candidate of a story tells nothing that the chosen do not tell: it opens another article with the news of one, likely
 * says what one says, or is nearly all in a few. What was told as planned, and is not so in it, is news. `titles`: those of the
 * story's articles.
 */
export function retelling(titles: readonly Claim[]): (candidate: Candidate, chosen: readonly Candidate[]) => boolean {
  return (candidate, chosen) => {
    const { claim } = candidate.alignment
    const told = claimsOf(chosen)
    if (claim === null || isSettled(claim, told)) return false
    const areHeads = isHead(candidate)
    // What a report opens with is told by another opening only: a story is not told without its news.
    const likes = areHeads ? claimsOf(chosen.filter(isHead)) : told
    return (
      likes.some((one) => (areHeads && areOneNews(one, claim)) || isLikelyTold(one, claim, titles))
      || (likes.length > 0 && mayBeFamiliar(claim, told) && familiarityIn(claim, told, titles).isTold)
    )
  }
}

/** Asked first, as it takes less: of what is familiar one statement holds .42, of a name the last word alone. */
function mayBeFamiliar(claim: Claim, told: readonly Claim[]): boolean {
  return told.some((one) => sharedBy(claim, one) >= leastShared * claim.total)
}

const leastShared = 0.25

function claimsOf(candidates: readonly Candidate[]): Claim[] {
  return candidates.flatMap(({ alignment }) => alignment.claim ?? [])
}

/** Whether an article begins with it. */
function isHead({ reading }: Candidate): boolean {
  return reading.position === 0
}

/**
 * Whether the first sentences of two articles have much in common, and not names alone: articles of one story open with its news,
 * and its people are named whatever they do. A further number is no other news; a denial is, another day, and more than one number.
 */
function areOneNews(printed: Claim, other: Claim): boolean {
  if (printed.place.document === other.place.document || alikeOf(printed, other) < openAlike) return false
  if (alikeOf(contentOf(printed), contentOf(other)) < contentAlike) return false
  const contradiction = contradictionOf(other, printed)
  return (
    contradiction === null || mild.has(contradiction) || (contradiction === 'number' && !isOfNumbers(printed, other))
  )
}

/** Of 83 pairs of openings read, 26 of 35 that told one news, 3 of 13 that did in part, and none of the 35 others. */
const openAlike = 0.35
const contentAlike = 0.05
const mild: ReadonlySet<string> = new Set(['planned', 'actor', 'place'])

/** Several further measures are news: a profit beside a rise of shares. Times of day are none. */
function isOfNumbers(printed: Claim, other: Claim): boolean {
  const further = other.amounts.filter(
    (one) => one.unit !== null && !printed.amounts.some((there) => isSameAmount(one, there))
  )
  return further.length > 1
}

type Words = Pick<Claim, 'weights' | 'total'>

/** How far two sentences hold each other's words, 0 to 1. */
export function alikeOf(a: Words, b: Words): number {
  return (2 * sharedBy(a, b)) / Math.max(1, a.total + b.total)
}

/** The words of a sentence that are no names. */
function contentOf({ terms }: Claim): Words {
  const weights = new Map<string, number>()
  for (const { sense, weight, name } of terms) if (!name) weights.set(sense, weight)
  return { weights, total: [...weights.values()].reduce((sum, weight) => sum + weight, 0) }
}

/**
 * Whether a sentence is as likely told as one of a later night would be: by the words of the printed one, and by those of one of the
 * story's titles as far as both have them. Somebody's words tell no event, and none tells them.
 */
function isLikelyTold(printed: Claim, other: Claim, titles: readonly Claim[]): boolean {
  if (isQuoted(printed) || isQuoted(other) || !mayBeLikely(printed, other, titles)) return false
  const signs = { ...signsOf(other, [printed], [], numbersOf(printed)), title: titleSharedBy(printed, other, titles) }
  return likelihoodOf(signs, sameNight) >= likelyTold && contradictionOf(other, printed) !== 'day'
}

/** Asked first, as it takes less and most pairs fall here: by the signs that are soon told, and the best of the others. */
function mayBeLikely(printed: Claim, other: Claim, titles: readonly Claim[]): boolean {
  const likest = alikeOf(other, printed)
  const isLikelyWith = (title: number) => likelihoodOf({ ...bestSigns, likest, title }, sameNight) >= likelyTold
  return (
    isLikelyWith(Math.max(0, ...titles.map(({ weights }) => countIn(other, weights))))
    && isLikelyWith(titleSharedBy(printed, other, titles))
  )
}

/** Words of one of the titles, as far as both have them. */
function titleSharedBy(printed: Claim, other: Claim, titles: readonly Claim[]): number {
  return Math.max(0, ...titles.map(({ weights }) => Math.min(countIn(printed, weights), countIn(other, weights))))
}

/** No pair is likelier by them: of `sameNight` only the title, the likest and the day speak for it. */
const bestSigns: Signs = { title: 0, likest: 0, day: 1, names: 0, newName: 0, run: 0, numbers: 0, lead: 0 }

/** Of 763 key points read (test/eval/readings/retold.json), 26 of 86 that repeated another, 4 of 92 that did in part, 2 others. */
const likelyTold = 0.35
/** As the score of later nights was when those were read; it has been fitted anew to what these tell since. */
const sameNight: Weights = {
  base: -2.86,
  title: 0.46,
  likest: 2.68,
  day: 0.82,
  names: -0.033,
  newName: 0,
  run: -0.035,
  numbers: -0.61,
  lead: 0
}
