import type { Range } from '../types.js'

/** The words of a range, as they stand. */
export function sliceOf(text: string, { start, end }: Range): string {
  return text.slice(start, end)
}

/** White space folded to single spaces, none at the ends. */
export function foldSpace(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
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

function isSpace(unit: number): boolean {
  return (
    unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || (unit > 0x167f && /\s/.test(String.fromCharCode(unit)))
  )
}
