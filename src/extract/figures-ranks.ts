/** Ranks: "the world's third-largest economy", "ranked 17th", "finished in fourth place". */
import { ordinalsIn } from '../text/numbers-ordinals.js'
import { gather } from '../text/gather.js'
import type { Range } from '../types.js'

/** A rank: the ordinal's own characters and what it is the rank of. */
export interface Rank extends Range {
  readonly value: number
  readonly measureAt: Range | null
}

const superlative =
  /^[- ]((?:most|least)[- ][a-z-]{3,20}|[a-z]{2,12}est|ranked|placed|seeded|best|worst)(?: [a-z-]{2,20}){0,2}/
const ranked =
  /\b(?:ranked|ranks|rank|ranking|finished|finishing|placed|came|slipped to|rose to|climbed to|fell to|dropped to|moved up to) (?:in |at )?(?:a |the |joint |tied )?$/i
const place = /^ (?:place|position|spot)\b/

/** The ranks of a sentence, in order. */
export function ranksIn(text: string, { start, end }: Range): Rank[] {
  const found = ordinalsIn(text, start, end)
  if (found.length === 0) return []
  const words = text.slice(start, end)
  return gather(found, (one) => rankOf(words, start, one.start - start, { end: one.end - start, value: one.value }))
}

function rankOf(words: string, offset: number, at: number, { end, value }: { end: number; value: number }): Rank[] {
  const after = words.slice(end, end + 64)
  const isRanked =
    place.test(after) || (ranked.test(words.slice(Math.max(0, at - 40), at)) && !/^ [a-z]+s\b/.test(after))
  const found = superlative.exec(after)
  if (!found && !isRanked) return []
  const last = found ? end + trimmedLength(found[0]) : end
  const measureAt = found ? { start: offset + end + 1, end: offset + last } : null
  return [{ start: offset + at, end: offset + end, value, measureAt }]
}

/** "largest economy in" -> "largest economy": a preposition is no part of what is ranked. */
function trimmedLength(words: string): number {
  const found =
    / (?:in|of|on|at|for|to|by|with|and|or|after|behind|among|ever|since|is|was|has|that|which|will|from|this|that|said)\b/.exec(
      words
    )
  return found ? found.index : words.length
}
