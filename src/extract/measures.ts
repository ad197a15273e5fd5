/** What a figure measures, and for which period, in words of its sentence. */
import type { NumberMention } from '../text/numbers.js'
import type { DateMention, Figure, Range } from '../types.js'

/** A number of a sentence, with what is known of it before its measure is. */
export interface Hanging extends NumberMention {
  readonly qualifier: string | null
  readonly pointer: boolean
  /** What is measured, where the number's own form says so (ranks). */
  readonly place: Range | null
  /** The noun that is counted. */
  readonly counted?: Range | null
}

/** For each figure the place of the words that say what is measured, or `null`. */
export function measuresOf(
  text: string,
  sentence: Range,
  figures: readonly Hanging[],
  dates: readonly DateMention[]
): (Range | null)[] {
  void text
  void sentence
  void dates
  return figures.map(({ place, counted }) => place ?? counted ?? null)
}

/** For each figure its period. */
export function periodsOf(
  text: string,
  sentence: Range,
  figures: readonly Hanging[],
  dates: readonly DateMention[],
  reference: string | null
): (Pick<Figure, 'period' | 'periodAt'> | null)[] {
  void text
  void sentence
  void dates
  void reference
  return figures.map(() => null)
}
