/** A number with what its own words and those behind it say of it. */
import type { NumberMention } from '../text/numbers.js'
import type { FigureKind, Range } from '../types.js'
import type { Hanging } from './measures-scene.js'

/** A number, and the noun that it counts. */
export interface Known extends NumberMention {
  readonly counted: Range | null
}

/** The mention as what is now known of it. Written out, as `toHanging`: a spread of each number was a tenth of the work on figures. */
export function knownAs(
  mention: NumberMention,
  kind: FigureKind,
  unit: string | null,
  counted: Range | null = null
): Known {
  const { start, end, text, value, spelled, vague } = mention
  return { start, end, text, value, unit, kind, spelled, vague, counted }
}

/** What is known, with its qualifier and whether it only points at what was named before. */
export function toHanging(known: Known, qualifier: string | null, pointer: boolean): Hanging {
  const { start, end, text, value, unit, kind, spelled, vague, counted } = known
  return { start, end, text, value, unit, kind, spelled, vague, qualifier, pointer, place: null, counted }
}
