import type { Range } from '../types.js'
import { trimRange } from './spans.js'

/** The paragraphs of `text` (or of `range` in it), trimmed, in order, none empty; offsets into `text`. */
export function paragraphsIn(text: string, range: Range = { start: 0, end: text.length }): Range[] {
  const paragraphs: Range[] = []
  for (let start = range.start; start < range.end;) {
    const breakAt = text.indexOf('\n', start)
    const end = breakAt < 0 || breakAt > range.end ? range.end : breakAt
    const paragraph = trimRange(text, { start, end })
    if (paragraph.end > paragraph.start) paragraphs.push(paragraph)
    start = end + 1
  }
  return paragraphs
}
