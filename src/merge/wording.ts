import { replayEdits } from '../text/edits.js'
import type { AttributionEntry, Edit, Span } from '../types.js'
import { spanOf, type Place } from './places.js'
import { danglesAt } from './openers.js'

/** A sentence as it would be printed. */
export interface Wording {
  readonly place: Place
  readonly span: Span
  readonly text: string
  readonly edits: readonly Edit[]
  /** What the edits put into brackets, with its places. */
  readonly entries: readonly AttributionEntry[]
  /** Whether it can be read without the sentences around it. */
  readonly standsAlone: boolean
}

/** The printed form of a sentence, with the allowed edits that it needs to stand alone. */
export function wordingOf(place: Place): Wording {
  const span = spanOf(place)
  const text = replayEdits(place.document.article.text, span, [])
  return { place, span, text, edits: [], entries: [], standsAlone: !danglesAt(text) }
}
