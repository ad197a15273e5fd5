/** What part of its sentence an attribution covers. */

import type { Range } from '../types.js'
import type { Hit } from './attributions-cues.js'
import type { Frame } from './attributions-entities.js'

/** One scope a hit: the sentence, or its half where both halves of the sentence name a source of their own. */
export function scopesOf(frame: Frame, hits: readonly Hit[]): Range[] {
  const cut = hits.length < 2 ? null : boundary(frame, hits)
  if (cut === null) return hits.map(() => frame.range)
  const at = frame.scan.tokens[cut]?.start ?? frame.range.end
  return hits.map(({ from }) =>
    from < cut ? { start: frame.range.start, end: at } : { start: at, end: frame.range.end }
  )
}

/** The first token of a second clause: after ";", or ", while" and ", but". */
function boundary({ scan: { tokens } }: Frame, hits: readonly Hit[]): number | null {
  for (let at = 1; at < tokens.length; at++) {
    const mark = tokens[at - 1]?.word
    const opens = mark === ';' || (mark === ',' && conjunctions.has(tokens[at]?.word ?? ''))
    if (opens && hits.some(({ to }) => to <= at) && hits.some(({ from }) => from >= at)) return at
  }
  return null
}

const conjunctions = new Set(['while', 'but', 'whereas', 'although', 'though', 'yet'])
