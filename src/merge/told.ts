/** Sentences of tonight set against the statements that readers were told on earlier nights. */
import { wordsKey } from '../text/article-keys.js'
import { gather } from '../text/gather.js'
import { overlaps } from '../text/spans.js'
import type { ToldStatement } from '../types.js'
import { sameStatement } from './align.js'
import { isSameAmount, type Amount } from './amounts.js'
import { bareClaimOf, claimOf, type Claim } from './claims.js'
import type { Before, Told } from './context.js'
import { contradictionOf } from './contradictions.js'
import { canBeSameDay } from './days.js'
import { foldWords } from './ids.js'
import { wordsOf, type Place } from './places.js'
import { overlapOf, supportOf } from './support.js'
import { familiarityIn, type Familiar } from './told-among.js'
import { likelihoodOf, signsOf, type Signs } from './told-likely.js'
import { isOfNewDay, isOnOtherDay, isSettled } from './told-news.js'
import { namedIn, numbersOf, type Named } from './told-numbers.js'
import { titleClaimsOf } from './told-titles.js'
import { isToldTogether } from './told-together.js'
import type { Wording } from './wording.js'

/** That a sentence says what readers were told. */
export interface Repeat {
  readonly told: ToldStatement
  /** It says all of it, so that it can be a witness. */
  readonly isWhole: boolean
}

/** What was told, in a form in which tonight's sentences can be set against it. */
export interface Memory {
  /** The statement, key point or entry of the timeline, that a printed sentence repeats; `null` for one that is new. */
  readonly repeatOf: (wording: Printed) => Repeat | null
  /**
   * How likely it is that a sentence that is new tells nothing new, 0 to 1; `isNews`: a number of it was never
   * read, or what was told as planned is not so in it.
   */
  readonly knownOf: (wording: Printed) => Known
  /** What tells of that. */
  readonly signsOf: (wording: Printed) => Signs
  /** The statement that was told in these very words. */
  readonly toldAs: (text: string) => Repeat | null
  /** Date of the edition for which the very sentence was read, told or not; `null` where it was not. */
  readonly readOn: (place: Place) => string | null
}

/** How far a sentence is told. */
export interface Known {
  /** How likely all of it is, 0 to 1. */
  readonly share: number
  /** Whether something in it is surely news: a number, a day, what was only planned before. */
  readonly isNews: boolean
  /** Whether it has a name that no told statement and no title has. */
  readonly hasNewName: boolean
}

/** What is asked of a printed sentence. */
export type Printed = Pick<Wording, 'place' | 'text' | 'edits'>

/** The memory of a story. */
export function memoryOf({ told, documents, editions }: Before): Memory {
  const sentences = told.filter(({ statement: { kind } }) => kind === 'keyPoint' || kind === 'timeline')
  const claims = [...gather(sentences, claimsOf), ...gather(told, quotedClaimsOf)]
  const byWords = new Map(sentences.map(({ statement }) => [foldWords(statement.statement.text), statement]))
  const index = indexOf(claims)
  const all = claims.map(({ claim }) => claim)
  let found: readonly Claim[] | null = null
  const titles = () => (found ??= titleClaimsOf(documents.values()))
  let named: Named | null = null
  const read = () => (named ??= namedIn(documents.values()))
  let numbers: readonly Amount[] | null = null
  const readNumbers = () => (numbers ??= [...read().numbers, ...gather([...all, ...titles()], numbersOf)])
  const signsIn = ({ place, edits }: Printed) => signsOf(claimOf(place, edits), all, titles(), readNumbers())
  const familiarityOf = once(({ place, edits }: Printed) => familiarityIn(claimOf(place, edits), all, titles()))
  const editionOf = new Map(
    gather([...documents], ([id, document]) =>
      sentenceKeysOf(document).map((key) => [key, editions.get(id) ?? ''] as const)
    )
  )
  const toldAs = (text: string) => {
    const told = byWords.get(foldWords(text))
    return told === undefined ? null : { told, isWhole: true }
  }
  return {
    repeatOf: (wording) =>
      toldAs(wording.text) ?? likestOf(wording, claims, index) ?? repeatFrom(familiarityOf(wording), claims),
    knownOf: (wording) => {
      const claim = claimOf(wording.place, wording.edits)
      const signs = signsIn(wording)
      const { known } = familiarityOf(wording)
      const share = Math.max(likelihoodOf(signs), known >= halfKnown ? known : 0)
      const mayBeOther = share < doubtful || signs.newName > 0
      return {
        share,
        isNews:
          signs.numbers > 0
          || isSettled(claim, all)
          || (mayBeOther ? isOfNewDay(claim, all) : isOnOtherDay(claim, all, read().days)),
        hasNewName: signs.newName > 0
      }
    },
    signsOf: signsIn,
    toldAs,
    readOn: (place) => editionOf.get(wordsKey(wordsOf(place))) ?? null
  }
}

/** A sentence is asked for twice: whether it is told, and how much of it. */
function once(find: (wording: Printed) => Familiar): (wording: Printed) => Familiar {
  const known = new WeakMap<Printed, Familiar>()
  return (wording) => {
    const found = known.get(wording) ?? find(wording)
    known.set(wording, found)
    return found
  }
}

/**
 * From here up a day that is merely not told is no news. By judgement, as nine sentences choose nothing: of four such of the replays
 * three were told and one but for its date ("on Friday" where no day was told); of five below it none.
 */
const doubtful = 0.2

/** Of what was known from here up on half of the replays, and nothing new in it, five in six were told; read by hand. */
const halfKnown = 0.5

/** A told statement as a claim; `bare`: apart from who says so. */
interface ToldClaim {
  readonly told: ToldStatement
  readonly claim: Claim
  readonly bare: Claim | null
}

function claimsOf({ statement, places, edits }: Told): ToldClaim[] {
  return places.map((place, at) => {
    const own = at === 0 ? edits : []
    return { told: statement, claim: claimOf(place, own), bare: bareClaimOf(place, own) }
  })
}

/** Only the words of a told quote were told, not the sentence around them. */
function quotedClaimsOf({ statement, places }: Told): ToldClaim[] {
  if (statement.kind !== 'quote') return []
  const spans = statement.statement.evidence
  return places.flatMap(({ document, sentence }) =>
    spans
      .filter((span) => span.article === document.article.id && overlaps(span, sentence))
      .map(({ start, end }) => {
        const quoted = { document, sentence: { ...sentence, start, end } }
        return { told: statement, claim: claimOf(quoted), bare: null }
      })
  )
}

function sentenceKeysOf({ article, sentences }: Place['document']): string[] {
  return sentences.map(({ start, end }) => wordsKey(article.text.slice(start, end)))
}

function indexOf(claims: readonly ToldClaim[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>()
  claims.forEach(({ claim }, at) => {
    for (const sense of claim.weights.keys()) {
      const list = index.get(sense)
      if (list) list.push(at)
      else index.set(sense, [at])
    }
  })
  return index
}

/** The told statement that says most of what the sentence says; a key point before an entry of the timeline. */
function likestOf(
  { place, edits }: Printed,
  claims: readonly ToldClaim[],
  index: ReadonlyMap<string, readonly number[]>
): Repeat | null {
  const printed = claimOf(place, edits)
  const bare = bareClaimOf(place, edits)
  const all = claims.map((one) => one.claim)
  let best: (Repeat & { readonly score: number }) | null = null
  for (const at of near(bare ?? printed, claims, index)) {
    const { told, claim } = claims[at]!
    const covered = Math.max(overlapOf(printed, claim, sameStatement), bare ? overlapOf(bare, claim, sameStatement) : 0)
    const isWhole = [claim, claims[at]!.bare].some(
      (one) => one && supportOf(one, printed, sameStatement) >= sameStatement
    )
    if (covered < sameStatement && !(isWhole && isAllTold(bare ?? printed, claim, claims))) {
      if (!isToldTogether(bare ?? printed, claim, all)) continue
    }
    const score = covered + (isWhole ? 1 : 0) + (told.kind === 'keyPoint' ? 0.5 : 0)
    if (best === null || score > best.score) best = { told, isWhole, score }
  }
  return best
}

function repeatFrom({ main, isTold }: Familiar, claims: readonly ToldClaim[]): Repeat | null {
  return isTold ? { told: claims[main]!.told, isWhole: false } : null
}

/** So much of a sentence must stand in what was told, beside one statement that it holds whole. */
const mostlyKnown = 0.8

/**
 * Whether a sentence that holds a told statement whole adds nothing to it that was not told beside it: "21 people were killed
 * in the earthquake that shook the valley on Monday" after "21 people were killed" and "An earthquake shook the valley on Monday".
 */
function isAllTold(printed: Claim, main: Claim, claims: readonly ToldClaim[]): boolean {
  // What is told beside it may well hold another number: the strength of the quake beside its dead.
  const others = claims
    .map(({ claim }) => claim)
    .filter((claim) => [null, 'number'].includes(contradictionOf(printed, claim)))
  const isKnown = ({ sense }: Claim['terms'][number]) => others.some(({ weights }) => weights.has(sense))
  const missing = printed.terms.filter((term) => !main.weights.has(term.sense) && !isKnown(term))
  const lost = missing.reduce((sum, { weight }) => sum + weight, 0)
  if (missing.some(({ name }) => name) || lost > (1 - mostlyKnown) * printed.total) return false
  const amounts = gather(others, (claim) => claim.amounts)
  const days = gather(others, (claim) => claim.days)
  return (
    printed.amounts.every((amount) => amounts.some((there) => isSameAmount(amount, there)))
    && printed.days.every((day) => day.bare || days.some((there) => canBeSameDay(day, there)))
  )
}

/** Below this share of shared words no pair reaches the threshold. */
const leastShared = 0.35

function near(printed: Claim, claims: readonly ToldClaim[], index: ReadonlyMap<string, readonly number[]>): number[] {
  const shared = new Map<number, number>()
  for (const [sense, weight] of printed.weights) {
    for (const at of index.get(sense) ?? []) shared.set(at, (shared.get(at) ?? 0) + weight)
  }
  return [...shared]
    .filter(([at, weight]) => weight >= leastShared * Math.min(printed.total, leastTotal(claims[at]!)))
    .map(([at]) => at)
    .toSorted((a, b) => a - b)
}

function leastTotal({ claim, bare }: ToldClaim): number {
  return Math.min(claim.total, bare?.total ?? claim.total)
}
