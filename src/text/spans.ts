import { isSpace } from './letters.js'
import type { Range } from '../types.js'

/** The words of a range, as they stand. */
export function sliceOf(text: string, { start, end }: Range): string {
  return text.slice(start, end)
}

/** White space folded to single spaces, none at the ends. */
export function foldSpace(words: string): string {
  const trimmed = words.trim()
  return isFolded(trimmed) ? trimmed : trimmed.replace(/\s{2,}|[^\S ]/g, ' ')
}

/** Most words need no more folding, and looking costs less than a pattern. */
function isFolded(words: string): boolean {
  let last = 32
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at)
    if (unit === 32 ? last === 32 : isSpace(unit)) return false
    last = unit
  }
  return last !== 32 || words.length === 0
}

/** Whether `inner` lies wholly in `outer`. */
export function isWithin(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** Whether the two share at least one character. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

/** `range` without the white space at its ends; empty at its start if it is nothing else. */
export function trimRange(text: string, { start, end }: Range): Range {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}

/** A copy that does not hold on to the text that it was cut from; V8 copies cuts of less than 13 characters anyway. */
export function flat(words: string): string {
  return words.length < 13 ? words : (JSON.parse(JSON.stringify(words)) as string)
}
