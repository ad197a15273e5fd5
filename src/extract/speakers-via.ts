import type { Attribution, Range } from '../types.js'

export interface Via {
  readonly names: readonly string[]
  readonly at: readonly Range[]
}

const none: Via = { names: [], at: [] }

/**
 * Who passed the words of a quote on: what its sentence names beside the speaker ("told Reuters", "according to CCTV").
 * `attributions` in the order of their places; `sentence`: the one around the quote.
 */
export function viaOf(
  text: string,
  sentence: Range,
  quote: Range,
  speaker: string | null,
  attributions: readonly Attribution[]
): Via {
  const found: Attribution[] = []
  for (let index = firstFrom(attributions, sentence.start); index < attributions.length; index++) {
    const attribution = attributions[index]!
    if (attribution.start >= sentence.end) break
    if (passesOn(text, attribution, quote, speaker) && !found.some(({ source }) => source === attribution.source)) {
      found.push(attribution)
    }
  }
  return found.length === 0
    ? none
    : { names: found.map(({ source }) => source), at: found.map(({ sourceAt }) => sourceAt) }
}

function firstFrom(attributions: readonly Attribution[], start: number): number {
  let low = 0
  let high = attributions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (attributions[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}

/** "Told the newspaper": who passes it on has a name, or is known by its kind ("state media"). */
const unnamed =
  /^(?:news)?(?:paper|outlet|site|magazine|website|station|network|channel|broadcaster|agency|publication|press)$/

/** "The author of the study published in the Harbour Journal": the journal carries the study, not these words. */
const carriesStudy =
  /\b(?:study|paper|research|findings|analysis)\b[^.;“”"]{0,24}\b(?:published|released|printed|appearing)\b/i

/** It covers the quote, is no person, and is not the speaker; or it stands behind "according to" beside a speaker. */
function passesOn(text: string, attribution: Attribution, quote: Range, speaker: string | null): boolean {
  const { source, kind, as, scope, start, end } = attribution
  if (
    source === speaker
    || kind === 'person'
    || unnamed.test(source)
    || scope.start >= quote.end
    || scope.end <= quote.start
  )
    return false
  if (as === 'via') return !carriesStudy.test(text.slice(Math.max(0, start - 40), end))
  return speaker !== null && kind !== 'unknown' && /\b(?:according to|citing|quoting)\b/i.test(text.slice(start, end))
}
