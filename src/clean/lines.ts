import { isLetterOrNumber } from '../text/letters.js'
import { paragraphsIn } from '../text/paragraphs.js'
import { foldSpace, trimRange } from '../text/spans.js'
import type { Range } from '../types.js'

/** A line of a text that holds words, or several that were wrapped at a width: its trimmed place among its neighbours. */
export interface Line extends Range {
  /** Its words on one line. */
  readonly words: string
  /** Whether a blank line, or the text's end, follows. */
  readonly apart: boolean
}

/** The lines of `text` that are not blank, in order. */
export function linesOf(text: string): Line[] {
  const ranges: Range[] = []
  for (let at = 0; at <= text.length;) {
    const stop = text.indexOf('\n', at)
    const end = stop < 0 ? text.length : stop
    const range = trimRange(text, { start: at, end })
    if (range.start < range.end) ranges.push(range)
    at = end + 1
  }
  return withWords(text, ranges)
}

/** The same with lines that were wrapped at a width joined to paragraphs. */
export function paragraphLinesOf(text: string): Line[] {
  return withWords(text, paragraphsIn(text))
}

function withWords(text: string, ranges: readonly Range[]): Line[] {
  return ranges.map(({ start, end }, at) => {
    const words = text.slice(start, end)
    const gap = text.slice(end, ranges[at + 1]?.start ?? text.length)
    const isLast = at === ranges.length - 1
    return {
      start,
      end,
      words: words.includes('\n') ? foldSpace(words) : words,
      apart: isLast || gap.indexOf('\n') !== gap.lastIndexOf('\n')
    }
  })
}

/**
 * Number of words in a line, told by its white space; Chinese and Japanese have none, two signs count as a word. Counts no
 * further than to `enough`: most lines are asked only whether they are long.
 */
export function wordCount(words: string, enough = Infinity): number {
  let count = 0
  let signs = 0
  let isInside = false
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at)
    const isSpace = unit === 32 || unit === 9 || unit === 0xa0
    if (!isSpace && !isInside && ++count >= enough) return count
    if (unit >= 0x3041 && unit <= 0x9fff) signs++
    isInside = !isSpace
  }
  return signs > 3 ? Math.max(count, Math.round(signs / 2)) : count
}

/** Lower-case letters and digits of a line, in order: what is left when quotes, case and spacing differ. */
export function lineKey(words: string): string {
  const small = words.toLowerCase()
  let key = ''
  let from = 0
  for (let at = 0; at < small.length; at++) {
    const unit = small.charCodeAt(at)
    if (unit >= 0xd800 && unit <= 0xdfff) return small.replace(/[^\p{L}\p{N}]/gu, '')
    if (isLetterOrNumber(unit)) continue
    if (from < at) key += small.slice(from, at)
    from = at + 1
  }
  return key + small.slice(from)
}

/** Whether `key` is the line's: asked of many lines that differ from it in their first letters. */
export function hasKey(words: string, key: string): boolean {
  let next = 0
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at)
    if (unit > 127) return lineKey(words) === key
    if (isLetterOrNumber(unit) && (unit | 32) !== key.charCodeAt(next++)) return false
  }
  return next === key.length
}

/** Whether a line ends as a sentence does. */
export function hasStop(words: string): boolean {
  return /[.!?。！？][”"’'»)\]」）]{0,2}$/.test(words.slice(-4))
}
