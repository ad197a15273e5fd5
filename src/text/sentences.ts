import type { Range } from '../types.js'
import { paragraphsIn } from './paragraphs.js'
import { trimRange } from './spans.js'

/** The sentences of `text` (or of `range` in it), trimmed, in order; none crosses a paragraph. Offsets into `text`. */
export function sentencesIn(text: string, range: Range = { start: 0, end: text.length }): Range[] {
  return paragraphsIn(text, range).flatMap((paragraph) => sentencesOf(text, paragraph))
}

const stop = /(?<!\b(?:Mr|Mrs|Ms|Dr|St|[A-Z]))[.!?][”’"')\]]{0,3}\s+(?=[“‘"'([]{0,2}[A-Z0-9])/g

function sentencesOf(text: string, paragraph: Range): Range[] {
  const words = text.slice(paragraph.start, paragraph.end)
  const sentences: Range[] = []
  let start = paragraph.start
  for (const match of words.matchAll(stop)) {
    const end = paragraph.start + match.index + match[0].length
    sentences.push(trimRange(text, { start, end }))
    start = end
  }
  return [...sentences, { start, end: paragraph.end }]
}
