import type { Edit } from '../types.js'
import { bareClaimOf, claimOf, speakersIn, type Claim } from './claims.js'
import type { Wording } from './wording.js'
import { placeKey, type Place } from './places.js'
import { holdsAmounts, overlapOf, supportOf, witnessOf } from './support.js'
import type { Reading } from './readings.js'

/** What the sentences of a story say of one printed sentence. */
export interface Alignment {
  /** Sentences that bear out what is printed, in the order of the story, at most one an article; never the printed one. */
  readonly support: readonly Place[]
  /** Keys of all sentences that say the same, in part or in whole: none of them is printed beside it. */
  readonly same: ReadonlySet<string>
  /** Keys of those of which a good part is said: none of them is printed behind it. */
  readonly held: ReadonlySet<string>
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
/** What is below all of them is not reckoned out. */
const asked = Math.min(sameStatement, tooAlike, mostlyHeld)

/** Aligns printed sentences of a story with all of its sentences, by an index over their words. `plain`: one reading a sentence. */
export function aligner(plain: readonly Reading[]): (reading: Reading) => Alignment {
  const claims = plain.map(({ wording }) => claimOf(wording.place, claimedIn(wording).filter(isKept)))
  const byPlace = new Map(claims.map((claim) => [placeKey(claim.place), claim]))
  const index = indexOf(claims)
  return ({ wording }) => {
    const whole = wording.edits.every(isKept) ? byPlace.get(placeKey(wording.place)) : undefined
    const edits = claimedIn(wording)
    const printed = whole ?? claimOf(wording.place, edits)
    return alignmentOf(printed, bareClaimOf(wording.place, edits), claims, index)
  }
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

function alignmentOf(printed: Claim, bare: Claim | null, claims: readonly Claim[], index: Index): Alignment {
  const best = new Map<string, { place: Place; score: number }>()
  const same = new Set<string>()
  const held = new Set<string>()
  const own = printed.place.document.article.id
  for (const at of candidatesOf(bare ?? printed, claims, index)) {
    const other = claims[at]!
    if (other.place.sentence === printed.place.sentence) continue
    const overlap = overlapOf(printed, other, asked)
    const bareScore = bare && saysItself(other, printed) ? supportOf(bare, other, asked) : 0
    const score = Math.max(witnessOf(printed, other, overlap), bareScore)
    const key = placeKey(other.place)
    const share = Math.max(overlap, score) < tooAlike ? overlapOf(other, printed, asked) : 1
    if (share >= mostlyHeld || (overlap >= mostlyHeld && holdsAmounts(other, printed))) held.add(key)
    if (share < tooAlike) continue
    same.add(key)
    const { id } = other.place.document.article
    if (score < sameStatement || id === own || score <= (best.get(id)?.score ?? 0)) continue
    best.set(id, { place: other.place, score })
  }
  return { support: [...best.values()].map(({ place }) => place), same, held }
}

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

function isOneName(a: string, b: string): boolean {
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`)
}

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
