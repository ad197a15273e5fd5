import { gather } from '../text/gather.js'
import type { Document, Edit } from '../types.js'
import { bareClaimOf, claimOf, isOneName, speakersIn, type Claim } from './claims.js'
import type { Wording } from './wording.js'
import { quotationSupport } from './same-quotation.js'
import { contradictionOf } from './contradictions.js'
import { placeKey, wordsOf, type Place } from './places.js'
import { holdsAmounts, missingIn, overlapOf, shareOf, supportOf, witnessOf } from './support.js'
import type { Reading } from './readings.js'

/** What the sentences of a story, named by their keys, say of one printed sentence. */
export interface Alignment {
  /** Sentences that bear out what is printed, in the order of the story, at most one an article; never the printed one. */
  readonly support: readonly Place[]
  /** Whether a sentence says the same, in part or in whole: it is not printed beside it. */
  readonly isSame: (key: string) => boolean
  /** Whether that, or a good part of it is said: it is not printed behind it. */
  readonly isHeld: (key: string) => boolean
  /** Whether that opens another article with the same news: a choice of so many points prints one of them. */
  readonly isOneNews: (key: string) => boolean
  /** What is printed; `null` where it is held against nothing. */
  readonly claim: Claim | null
  /** All that say the same. */
  readonly allSame: () => readonly string[]
}

/**
 * From here up one sentence is taken to bear out another. Chosen on 164 own pairs (test/merge/align.cases.ts): at 0.55, 55
 * of 58 true pairs, none of 70 contradictions and one of 26 other look-alikes; at 0.50 a contradiction and three more.
 */
export const sameStatement = 0.55
/** From here up two sentences are too alike to be printed both. */
const tooAlike = 0.55
/**
 * From here up so much of a sentence is said by another that it is not printed behind it: three papers tell one vote in other
 * words. Chosen on the editors' summaries.
 */
const mostlyHeld = 0.42
/**
 * The same by words alone, where what keeps two witnesses apart (a plan for a deed, another place named) is no news to a
 * reader: two reports of one ruling. Of .45, .5 and .55; R-2 of the summaries 15.7 and 16.8 as before, with fewer repeats.
 */
const mostlyTold = 0.5
/** A claim of fewer words is held by chance. Judgement. */
const fewestWords = 4

/** Aligns printed sentences of a story with all of its sentences, by an index over their words. `plain`: one reading a sentence. */
export function aligner(plain: readonly Reading[]): (reading: Reading) => Alignment {
  const claims = plain.map(({ wording, spelling }) =>
    claimOf(wording.place, claimedIn(wording).filter(isKept), spelling)
  )
  const told = {
    claims,
    heads: plain.map(({ position }) => position === 0),
    numbers: new Map(claims.map(({ place }, at) => [placeKey(place), at])),
    index: indexOf(claims)
  }
  return ({ wording, spelling, position }) => {
    const at = wording.edits.every(isKept) ? told.numbers.get(placeKey(wording.place)) : undefined
    const edits = claimedIn(wording)
    const printed = at === undefined ? claimOf(wording.place, edits, spelling) : claims[at]!
    return alignmentOf(printed, bareClaimOf(wording.place, edits, spelling), position === 0, told)
  }
}

/** The claims of a story. */
interface Told {
  readonly claims: readonly Claim[]
  /** By the number of a claim: whether its sentence is the first of its article. */
  readonly heads: readonly boolean[]
  /** Key of a sentence -> the number of its claim. */
  readonly numbers: ReadonlyMap<string, number>
  readonly index: Index
}

/** A name put in for "him" behind the head of the sentence is no claim that a witness has to make. */
function claimedIn({ edits, place: { document, sentence } }: Wording): Edit[] {
  const { text } = document.article
  return edits.filter(
    ({ rule, start, end }) =>
      rule !== 'name' || start === sentence.start || !/^(?:him|his|her)$/i.test(text.slice(start, end))
  )
}

/** Edits that leave a claim what it is; those of a sentence that bears another out are not cut. */
function isKept({ rule }: Edit): boolean {
  return rule !== 'tail' && rule !== 'attribution'
}

type Index = ReadonlyMap<string, readonly number[]>

function indexOf(claims: readonly Claim[]): Index {
  const index = new Map<string, number[]>()
  claims.forEach(({ weights }, at) => {
    for (const sense of weights.keys()) {
      const list = index.get(sense)
      if (list) list.push(at)
      else index.set(sense, [at])
    }
  })
  return index
}

/** Who bears it out is found for each sentence; what says the same, or little more, only for the few that are chosen. */
function alignmentOf(
  printed: Claim,
  bare: Claim | null,
  isHead: boolean,
  { claims, heads, numbers, index }: Told
): Alignment {
  const candidates = candidatesOf(bare ?? printed, claims, index)
  const isOther = (at: number) => claims[at]!.place.sentence !== printed.place.sentence
  const isAmong = (at: number | undefined): at is number => at !== undefined && candidates.includes(at) && isOther(at)
  const saysSame = (at: number) => areSame(printed, bare, claims[at]!)
  const isSame = (key: string) => {
    const at = numbers.get(key)
    return isAmong(at) && saysSame(at)
  }
  const isHeld = (key: string) => {
    const at = numbers.get(key)
    return isAmong(at) && (saysSame(at) || isMostlyHeld(printed, claims[at]!))
  }
  const isOneNews = (key: string) => {
    const at = numbers.get(key)
    return at !== undefined && isHead && heads[at]! && areOneNews(printed, claims[at]!)
  }
  let same: readonly string[] | null = null
  const allSame = () =>
    (same ??= gather(candidates, (at) => (isOther(at) && saysSame(at) ? [placeKey(claims[at]!.place)] : [])))
  return {
    support: supportAmong(candidates, printed, bare, claims),
    isSame,
    isHeld,
    isOneNews,
    claim: printed,
    allSame
  }
}

/** The best of each other article. */
function supportAmong(
  candidates: readonly number[],
  printed: Claim,
  bare: Claim | null,
  claims: readonly Claim[]
): Place[] {
  const best = new Map<Document, { place: Place; score: number }>()
  for (const at of candidates) {
    const other = claims[at]!
    const { document } = other.place
    if (document === printed.place.document) continue
    // What is no better than the best so far is not reckoned out.
    const known = best.get(document)?.score ?? 0
    const least = Math.max(sameStatement, known)
    const whole = witnessOf(printed, other, overlapOf(printed, other, least))
    const score = Math.max(
      whole,
      bareSupportOf(printed, bare, other, Math.max(least, whole)),
      quotedSupportOf(printed, other, least)
    )
    if (score > known) best.set(document, { place: other.place, score })
  }
  return [...best.values()].map(({ place }) => place)
}

/** How far a sentence bears out what is printed apart from who says so; 0 below `least`. */
function bareSupportOf(printed: Claim, bare: Claim | null, other: Claim, least: number): number {
  return bare && saysItself(other, printed) ? supportOf(bare, other, least) : 0
}

/** How far a sentence bears out a printed quotation by quoting it too; 0 below `least`. */
function quotedSupportOf(printed: Claim, other: Claim, least: number): number {
  const support = quotationSupport(printed, other)
  return support < least ? 0 : support
}

function areSame(printed: Claim, bare: Claim | null, other: Claim): boolean {
  return (
    overlapOf(printed, other, tooAlike) > 0
    || overlapOf(other, printed, tooAlike) > 0
    || bareSupportOf(printed, bare, other, tooAlike) > 0
    || quotedSupportOf(printed, other, tooAlike) > 0
  )
}

function isMostlyHeld(printed: Claim, other: Claim): boolean {
  return (
    overlapOf(other, printed, mostlyHeld) > 0
    || (holdsAmounts(other, printed) && overlapOf(printed, other, mostlyHeld) > 0)
    || isMostlyTold(printed, other)
  )
}

/** Whether most words of a sentence without a quotation, by weight, and all its numbers are told, and nothing against them. */
function isMostlyTold(printed: Claim, other: Claim): boolean {
  if (other.terms.length < fewestWords || !holdsAmounts(other, printed) || /["“]/.test(wordsOf(other.place)))
    return false
  if (shareOf(other, missingIn(other, printed)) < mostlyTold) return false
  const contradiction = contradictionOf(other, printed)
  return contradiction === null || mild.has(contradiction)
}

/**
 * Whether the first sentence of another article has much in common with this one, and the first thing done in it, whatever
 * further numbers it has: articles of one story open with its news. What became of it is another thing done.
 */
function areOneNews(printed: Claim, other: Claim): boolean {
  if (printed.place.document === other.place.document || other.terms.length < fewestWords) return false
  const missing = missingIn(other, printed)
  const done = other.terms.find(({ mood, name }) => mood !== null && !name)
  if (done === undefined || missing.some(({ sense }) => sense === done.sense)) return false
  if (Math.max(shareOf(other, missing), shareOf(printed, missingIn(printed, other))) < mostlyHeld) return false
  const contradiction = contradictionOf(other, printed)
  return contradiction === null || contradiction === 'number' || mild.has(contradiction)
}

const mild: ReadonlySet<string> = new Set(['planned', 'actor', 'place'])

/** Whether a sentence leaves out who says so, or names the same speaker as the printed one. */
function saysItself(other: Claim, printed: Claim): boolean {
  const names = speakersOf(other)
  return names.length === 0 || names.every((name) => speakersOf(printed).some((one) => isOneName(one, name)))
}

/** Names of who speaks in a claim's sentence; found once, as each claim is set against hundreds of others. */
function speakersOf(claim: Claim): readonly string[] {
  let known = speakers.get(claim)
  if (known === undefined) speakers.set(claim, (known = speakersIn(claim.place).map(({ source }) => source)))
  return known
}

const speakers = new WeakMap<Claim, readonly string[]>()

/** Sentences that share enough of the printed words' weight, or have most of their own among them. */
function candidatesOf(printed: Claim, claims: readonly Claim[], index: Index): number[] {
  const shared = new Float64Array(claims.length)
  for (const [sense, weight] of printed.weights) {
    for (const at of index.get(sense) ?? []) shared[at]! += weight
  }
  const found: number[] = []
  for (let at = 0; at < shared.length; at++) {
    const weight = shared[at]!
    if (weight > 0 && weight >= leastShared * Math.min(printed.total, claims[at]!.total)) found.push(at)
  }
  return found
}

/** Below this share no pair of the test cases reaches the threshold. */
const leastShared = 0.4
