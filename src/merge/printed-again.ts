/** Which of the key points tell again what is printed above them: how likely each says nothing of weight to who has read those. */
import { isWithin } from '../text/spans.js'
import { isSameAmount, type Amount } from './amounts.js'
import type { Candidate } from './choice.js'
import { speakersIn, type Claim, type Term } from './claims.js'
import { contradictionOf } from './contradictions.js'
import { logisticOf, type WeightsOf } from './logistic.js'
import { isTelling } from './support.js'
import { alikeOf } from './retold.js'
import { sharedBy } from './told-news.js'
import { isQuoted, parting } from './told-together.js'

/** What tells of it; each from 0 up. */
export interface PointSigns {
  /** How far it and the point above that is likest hold each other's words, 0 to 1; of short ones less. */
  readonly likest: number
  /** The share of its words, names apart, that stand above, 0 to 1; of a short one less. */
  readonly known: number
  /** Numbers of it that do not stand above, three at most. */
  readonly numbers: number
  /** Whether a number of it that is no small one stands above. */
  readonly sameNumber: number
  /** Whether it holds somebody's words. */
  readonly quoted: number
  /** How deep in its article it stands: the logarithm of its place, from 1. */
  readonly depth: number
  /** Whether other articles bear it out. */
  readonly borne: number
  /** Whether the point above that holds most of it is of its own article. */
  readonly own: number
  /** How much there is to tell: the logarithm of the story's sentences. */
  readonly story: number
}

export type PointWeights = WeightsOf<PointSigns>

/**
 * Those of a story of so many sentences that most likely tell again what stands above them, in the order in which they are printed;
 * of two openings the one that is told more fully by the other.
 */
export function printedAgainIn(points: readonly Candidate[], sentences: number): Candidate[] {
  const again: Candidate[] = []
  let above: Candidate[] = []
  for (const point of points) {
    if (isPrintedAgain(point, above, sentences)) {
      const shorter = above.find((one) => isFuller(point, one))
      again.push(shorter ?? point)
      above = shorter ? [...above.filter((one) => one !== shorter), point] : above
    } else above.push(point)
  }
  return again
}

/**
 * Whether a point most likely tells nothing of weight to who has read those `above`. What they deny or call planned is news, and so
 * are a plan of which they do not speak, another value of what they count ("61 people" above "40 people"), and several further
 * numbers: a profit beside a rise of shares.
 */
export function isPrintedAgain(point: Candidate, above: readonly Candidate[], sentences: number): boolean {
  const signs = pointSignsOf(point, above, sentences)
  if (signs === null || againLikelihoodOf(signs) < likelyAgain) return false
  const claim = point.alignment.claim!
  const told = claimsOf(above)
  const likest = told.reduce((best, one) => (alikeOf(claim, one) > alikeOf(claim, best) ? one : best))
  if (parting.has(contradictionOf(claim, likest)) || isNewPlan(claim, told)) return false
  const numbers = newNumbersOf(claim, told).filter(isTelling)
  return numbers.length < 2 && !numbers.some((one) => isOtherValue(claim, one, told))
}

/** Whether what a number counts, or its unit, stands above with another value. */
function isOtherValue(claim: Claim, amount: Amount, told: readonly Claim[]): boolean {
  const measured = measuredBy(claim, amount)
  return measured !== null && told.some((one) => one.amounts.some((there) => measuredBy(one, there) === measured))
}

/** The unit of a number, or the sense of the word right behind it; `null` where something stands between, and for an age ("21-year-old"). */
function measuredBy({ place, terms }: Claim, { unit, end }: Amount): string | null {
  if (unit !== null) return unit
  if (place.document.article.text[end] !== ' ') return null
  return terms.find(({ start }) => start === end + 1)?.sense ?? null
}

/** "The union would fight the cuts": the first deed is planned or possible, and told nowhere. Of eight left out two repeated. */
function isNewPlan({ terms }: Claim, told: readonly Claim[]): boolean {
  const deed = terms.find(({ mood, name }) => mood !== null && !name)
  return deed?.mood === 'open' && !told.some(({ weights }) => weights.has(deed.sense))
}

/** Whether both open their articles, and one holds most of the other's words and a good deal more. */
function isFuller(one: Candidate, other: Candidate): boolean {
  const [claim, shorter] = [one.alignment.claim, other.alignment.claim]
  if (claim === null || shorter === null || one.reading.position > 0 || other.reading.position > 0) return false
  return sharedBy(shorter, claim) >= mostShared * shorter.total && claim.total >= muchMore * shorter.total
}

/** By judgement, on no text: they are not measured apart. */
const mostShared = 0.5
const muchMore = 1.3

/** `above`: those printed before it, one at least; `null` for a story of one article, in which nothing is held against anything. */
export function pointSignsOf(
  { reading, alignment: { claim, support } }: Candidate,
  above: readonly Candidate[],
  sentences: number
): PointSigns | null {
  const told = claimsOf(above)
  if (claim === null || told.length === 0) return null
  const said = withoutSpeakers(claim)
  const content = contentOf(claim)
  const unknown = content.filter(({ sense }) => !told.some(({ weights }) => weights.has(sense)))
  const main = mainOf(claim, told)
  return {
    likest: Math.max(...told.map((one) => (2 * sharedBy(said, one)) / (said.total + one.total + 2 * slack))),
    known: (weightOf(content) - weightOf(unknown)) / (weightOf(content) + slack),
    numbers: Math.min(
      mostNumbers,
      newNumbersOf(claim, told).length + unknown.filter(({ sense }) => /\d/.test(sense)).length
    ),
    sameNumber: claim.amounts.some((one) => isTelling(one) && isToldIn(told, one)) ? 1 : 0,
    quoted: isQuoted(claim) ? 1 : 0,
    depth: Math.log(1 + reading.position),
    borne: support.length > 0 ? 1 : 0,
    own: main.place.document === claim.place.document ? 1 : 0,
    story: Math.log(sentences)
  }
}

/**
 * Weight that is added to each sentence before shares of it are reckoned: a few words of a short one stand above by chance. Of 5 to
 * 30 the larger the better on the same reading.
 */
const slack = 30
const mostNumbers = 3

/** How likely it tells nothing of weight, 0 to 1. */
export function againLikelihoodOf(signs: PointSigns, weights: PointWeights = printedAbove): number {
  return logisticOf(signs, weights)
}

/**
 * Of 1,142 key points read that no other rule leaves out (test/eval/readings/retold.json), scored by the other half of the stories: 44
 * of 94 that repeat, 35 of 142 that do in part, 38 of 906 others. One step down, at .25, of 36 more that are left out 5 repeat.
 */
const likelyAgain = 0.3

/** Of the same reading, by `npm run fit:again`. */
const printedAbove: PointWeights = {
  base: -1.578,
  likest: 7.176,
  known: 5.475,
  numbers: -0.63,
  sameNumber: 1.616,
  quoted: -0.398,
  depth: -0.608,
  borne: -0.302,
  own: -0.523,
  story: -0.216
}

function claimsOf(points: readonly Candidate[]): Claim[] {
  return points.flatMap(({ alignment }) => alignment.claim ?? [])
}

/** Each word that is no name, once. */
function contentOf({ terms }: Claim): Term[] {
  return [...new Map(terms.filter(({ name }) => !name).map((term) => [term.sense, term])).values()]
}

/** The words of a claim apart from who says so: "director Vos said" stands above wherever she speaks. */
function withoutSpeakers({ terms, place }: Claim): Pick<Claim, 'weights' | 'total'> {
  const speakers = speakersIn(place)
  const said = terms.filter((term) => !speakers.some((speaker) => isWithin(term, speaker.sourceAt)))
  const weights = new Map(said.map(({ sense, weight }) => [sense, weight]))
  return { weights, total: [...weights.values()].reduce((sum, weight) => sum + weight, 0) }
}

function weightOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0)
}

/** The one that holds most. */
function mainOf(claim: Claim, told: readonly Claim[]): Claim {
  return told.reduce((best, one) => (sharedBy(claim, one) > sharedBy(claim, best) ? one : best))
}

function newNumbersOf({ amounts }: Claim, told: readonly Claim[]): Amount[] {
  return amounts.filter((one) => !isToldIn(told, one))
}

function isToldIn(told: readonly Claim[], amount: Amount): boolean {
  return told.some(({ amounts }) => amounts.some((there) => isSameAmount(amount, there)))
}
