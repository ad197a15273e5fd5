import { trimRange } from '../text/spans.js'
import type { Range } from '../types.js'

/** A line of a text that holds words: its trimmed place, and how it stands among its neighbours. */
export interface Line extends Range {
  readonly words: string
  /** A blank line (or the text's end) before it, after it. */
  readonly apartBefore: boolean
  readonly apartAfter: boolean
}

/** The lines of `text` that are not blank, in order. */
export function linesOf(text: string): Line[] {
  const lines: { start: number; end: number; words: string; apartBefore: boolean; apartAfter: boolean }[] = []
  let isApart = true
  for (let at = 0; at <= text.length;) {
    const stop = text.indexOf('\n', at)
    const end = stop < 0 ? text.length : stop
    const range = trimRange(text, { start: at, end })
    const isBlank = range.start === range.end
    const last = lines.at(-1)
    if (isBlank && last) last.apartAfter = true
    if (!isBlank) {
      lines.push({ ...range, words: text.slice(range.start, range.end), apartBefore: isApart, apartAfter: false })
    }
    isApart = isBlank
    at = end + 1
  }
  const last = lines.at(-1)
  if (last) last.apartAfter = true
  return lines
}

/** Number of words in a line, told by its white space. */
export function wordCount(words: string): number {
  let count = 0
  let isInside = false
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at)
    const isSpace = unit === 32 || unit === 9 || unit === 0xa0
    if (!isSpace && !isInside) count++
    isInside = !isSpace
  }
  return count
}

/** Lower-case letters and digits of a line, in order: what is left when quotes, case and spacing differ. */
export function lineKey(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
