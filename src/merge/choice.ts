/** Which statements of a story are printed: the set that holds most of what its articles share, and nothing twice. */
import type { DigestOptions } from '../types.js'
import { gather } from '../text/gather.js'
import type { Alignment } from './align.js'
import { keyOf, type Reading } from './readings.js'

/** A reading that may be printed, with what bears it out. */
export interface Candidate {
  readonly reading: Reading
  readonly alignment: Alignment
}

/** What pairs of words are worth, by their numbers. */
export type PairWorths = Float64Array

/** The room there is: so many points at most, and words as near `words` as can be. */
export interface Room {
  readonly points: number
  readonly words: number
}

/** The room that the options give a story of `sentences` sentences that can be printed. */
export function roomOf({ keyPoints, words }: DigestOptions, sentences: number): Room {
  if (words !== null) return { points: Number.POSITIVE_INFINITY, words }
  const points = Math.max(1, Math.min(keyPoints, Math.max(fewestPoints, Math.ceil(sentences * shareOfStory))))
  return { points, words: points * wordsOfPoint }
}

/** So many a story has where it holds them: one of one short article is not told again as a whole, nor a doubtful point beside them. Judgement. */
export const fewestPoints = 5
const shareOfStory = 0.5
const wordsOfPoint = 25

/** What of a story is told twice; `null` where no points are counted. */
export interface Repeats {
  /** Whether one tells nothing that the chosen do not tell. */
  readonly isTold: (candidate: Candidate, chosen: readonly Candidate[]) => boolean
  /** Those of the chosen that tell nothing of weight behind what is printed above them. */
  readonly againAmong: (chosen: readonly Candidate[]) => readonly Candidate[]
  /** Whether one would tell nothing of weight behind all the chosen. */
  readonly isAgain: (candidate: Candidate, chosen: readonly Candidate[]) => boolean
  /**
   * What one is worth, from 0 to 1, as long as none of the chosen explains what it leans on: it waits for one that does, or for want
   * of others. 1 where it leans on nothing, 0 where it has no place.
   */
  readonly aloneWorth: (candidate: Candidate, chosen: readonly Candidate[]) => number
}

/**
 * Chooses the candidates whose pairs of words are worth most together: greedy by worth a word; where a length is asked for, then
 * exchanged one by one while that gains. Each pair counts once, so what is said already is worth nothing.
 */
export function pickKeyPoints(
  candidates: readonly Candidate[],
  worths: PairWorths,
  room: Room,
  repeats: Repeats | null = null
): Candidate[] {
  const choice = new Choice(candidates, worths, room)
  // Where points are counted, exchanging would only trade short ones for long ones.
  if (repeats !== null) return pickWithoutRepeats(choice, repeats)
  choice.fill()
  for (let round = 0; round < rounds && choice.exchange(); round++) choice.fill()
  return choice.picked()
}

const rounds = 6

/** Others take the places of those that repeat, while there are any; what still repeats then is left out. */
function pickWithoutRepeats(choice: Choice, { isTold, againAmong, isAgain, aloneWorth }: Repeats): Candidate[] {
  choice.fill(isTold, aloneWorth)
  for (let round = 0; round < roundsOfRepeats; round++) {
    const again = againAmong(choice.picked())
    if (again.length === 0) return choice.picked()
    choice.leaveOut(again)
    choice.fill((candidate, chosen) => isTold(candidate, chosen) || isAgain(candidate, chosen), aloneWorth)
  }
  choice.leaveOut(againAmong(choice.picked()))
  return choice.picked()
}

/** By judgement: of the stories read, few asked for more. */
const roundsOfRepeats = 3

class Choice {
  readonly #candidates: readonly Candidate[]
  /** By the number of a pair: its worth, and how many of the chosen hold it. */
  readonly #worths: PairWorths
  readonly #held: Int32Array
  readonly #room: Room
  readonly #chosen = new Set<number>()
  readonly #keys: readonly string[]
  readonly #rivals = new Map<number, readonly number[]>()
  /** Candidate -> how many of the chosen say the same. */
  readonly #clashing: Uint32Array
  /** What a candidate adds only falls while others are added, so a worth reckoned earlier bounds it from above. */
  readonly #bounds: Float64Array
  /** Those that lean on what is not chosen yet, with what they are worth meanwhile. */
  readonly #waiting = new Map<number, number>()
  #words = 0

  constructor(candidates: readonly Candidate[], worths: PairWorths, room: Room) {
    this.#bounds = new Float64Array(candidates.length).fill(Number.POSITIVE_INFINITY)
    this.#candidates = candidates
    this.#worths = worths
    this.#held = new Int32Array(worths.length)
    this.#room = room
    this.#keys = candidates.map(({ reading }) => keyOf(reading))
    this.#clashing = new Uint32Array(candidates.length)
  }

  picked(): Candidate[] {
    return [...this.#chosen].map((at) => this.#candidates[at]!)
  }

  /** Adds the best candidates while there is room; one that is told by the chosen is barred. */
  fill(isTold: Repeats['isTold'] = () => false, aloneWorth: Repeats['aloneWorth'] = () => 1): void {
    while (this.#chosen.size < this.#room.points) {
      const best = this.#best()
      if (best === null) return
      // What is told stays told: where that is asked, nothing is taken out again.
      const [candidate, chosen] = [this.#candidates[best]!, this.picked()]
      if (isTold(candidate, chosen)) this.#clashing[best]!++
      else if (this.#waiting.has(best)) this.#add(best)
      else {
        const worth = aloneWorth(candidate, chosen)
        if (worth < 1) this.#waiting.set(best, worth)
        else this.#add(best)
      }
    }
  }

  /** Takes them out for good: their words count as told, and what says the same stays barred. */
  leaveOut(candidates: readonly Candidate[]): void {
    for (const candidate of candidates) {
      this.#chosen.delete(this.#candidates.indexOf(candidate))
      this.#words -= candidate.reading.words
    }
  }

  /** Makes the one exchange that gains most; false where none does. */
  exchange(): boolean {
    let best: { out: number; in: number; gain: number } | null = null
    for (const out of [...this.#chosen]) {
      const before = this.#fit()
      const loss = this.#remove(out)
      for (let at = 0; at < this.#candidates.length; at++) {
        if (at === out || !this.#canReplace(at)) continue
        const gain = this.#gainOf(at) - loss + this.#fitWith(at) - before
        if (gain > leastGain && gain > (best?.gain ?? 0)) best = { out, in: at, gain }
      }
      this.#add(out)
    }
    if (best === null) return false
    this.#remove(best.out)
    this.#add(best.in)
    return true
  }

  #best(): number | null {
    const bounds = this.#bounds
    let best: number | null = null
    let top = 0
    for (let at = 0; at < this.#candidates.length; at++) {
      if (bounds[at]! <= top || !this.#canAdd(at)) continue
      const score = this.#gainOf(at) / (this.#candidates[at]!.reading.words + evenness)
      bounds[at] = score
      const worth = score * (this.#waiting.get(at) ?? 1)
      if (worth > top) [best, top] = [at, worth]
    }
    return best
  }

  /** One more is let in while it brings the length nearer to what is asked for. */
  #canAdd(at: number): boolean {
    if (this.#chosen.has(at) || this.#clashes(at)) return false
    const left = this.#room.words - this.#words
    return left > 0 && this.#candidates[at]!.reading.words - left <= left
  }

  #canReplace(at: number): boolean {
    if (this.#chosen.has(at) || this.#clashes(at)) return false
    return this.#words + this.#candidates[at]!.reading.words <= this.#room.words + slack
  }

  /** Whether a chosen one says the same. */
  #clashes(at: number): boolean {
    return this.#clashing[at]! > 0
  }

  /** The candidates that say the same as one, or little more, itself among them; found when it is first chosen. */
  #rivalsOf(chosen: number): readonly number[] {
    let rivals = this.#rivals.get(chosen)
    if (rivals === undefined) {
      const [key, { reading, alignment }] = [this.#keys[chosen]!, this.#candidates[chosen]!]
      rivals = gather(this.#candidates, (other, at) => {
        const its = this.#keys[at]!
        const isOne = its === key || quoteAlike(other.reading, reading)
        const isTold = isOne || alignment.isHeld(its) || alignment.isOneNews(its) || other.alignment.isSame(key)
        return isTold ? [at] : []
      })
      this.#rivals.set(chosen, rivals)
    }
    return rivals
  }

  #gainOf(at: number): number {
    const { reading, alignment } = this.#candidates[at]!
    let gain = 0
    let fresh = 0
    for (const pair of reading.pairs) {
      if (this.#held[pair] !== 0) continue
      gain += this.#worths[pair]!
      fresh++
    }
    return reading.fitness * (gain + fresh * inOtherWords * Math.min(mostSupport, alignment.support.length))
  }

  /** What missing the asked length costs: words unused are worth about as much as words of the choice. */
  #fit(words = this.#words): number {
    return -Math.abs(this.#room.words - words) * costOfWord
  }

  #fitWith(at: number): number {
    return this.#fit(this.#words + this.#candidates[at]!.reading.words)
  }

  #add(at: number): void {
    const { pairs, words } = this.#candidates[at]!.reading
    for (const pair of pairs) this.#held[pair]!++
    this.#chosen.add(at)
    this.#waiting.clear()
    for (const rival of this.#rivalsOf(at)) this.#clashing[rival]!++
    this.#words += words
  }

  /** Takes one out and says what is lost by it. */
  #remove(at: number): number {
    this.#chosen.delete(at)
    this.#bounds.fill(Number.POSITIVE_INFINITY)
    for (const rival of this.#rivalsOf(at)) this.#clashing[rival]!--
    const { pairs, words } = this.#candidates[at]!.reading
    this.#words -= words
    for (const pair of pairs) this.#held[pair]!--
    return this.#gainOf(at)
  }
}

/** Whether both print one quotation, or one a part of the other's. */
function quoteAlike(a: Reading, b: Reading): boolean {
  return a.quoted.some((words) => b.quoted.some((others) => words.includes(others) || others.includes(words)))
}

/** Words added to each candidate's own when worth is reckoned a word: keeps short scraps from the front. */
const evenness = 7
/** What a pair is worth more for each further article that says the whole in its own words, in articles that hold the pair. */
const inOtherWords = 0.3
const mostSupport = 4
const costOfWord = 0.2
const slack = 6
const leastGain = 1e-6
