import type { Range } from '../types.js'
import { nextMatch } from './next-match.js'
import { paragraphsIn } from './paragraphs.js'
import { enumerationsIn } from './sentences-lists.js'
import { gluedIn } from './sentences-glued.js'
import { stopAt } from './sentences-stop.js'
import { endsSentence } from './sentences-stops.js'
import { trimRange } from './spans.js'

/** Characters. Of 32,830 sentences in the visible stories one is longer, a list of wares; a log or a table without stops is. */
export const longestSentence = 1000

/**
 * The sentences of `text` (or of `range` in it), trimmed, in order; none crosses a paragraph. Offsets into `text`.
 * Sentences inside a quotation are sentences of their own; "..." he said stays with what was said.
 */
export function sentencesIn(text: string, range: Range = { start: 0, end: text.length }): Range[] {
  const sentences: Range[] = []
  for (const paragraph of paragraphsIn(text, range)) {
    if (isPullQuote(text, paragraph)) sentences.push(paragraph)
    else for (const part of partsOf(text, paragraph)) addSentences(text, part, sentences)
  }
  return sentences
}

/** Two entries of a list, "a) b b) c", and less is never parted. */
const shortestParts = 9

/** The paragraph, parted where a new sentence needs no stop before it. */
function partsOf(text: string, paragraph: Range): Range[] {
  if (paragraph.end - paragraph.start < shortestParts) return [paragraph]
  const listed = enumerationsIn(text, paragraph)
  const glued = gluedIn(text, paragraph)
  if (listed.length + glued.length === 0) return [paragraph]
  const starts = [paragraph.start, ...[...listed, ...glued].toSorted((a, b) => a - b)]
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? paragraph.end }))
}

/** A quotation set apart with its speaker after a dash ("..." - Ann Li) is one sentence, as a caption is. */
const pullQuote = /^["“][^"“”\n]{1,600}["”]\s?[-–—]{1,2}\s?\p{Lu}[^"“”.\n]{0,120}$/u

function isPullQuote(text: string, { start, end }: Range): boolean {
  if (!'"“'.includes(text.charAt(start)) || end - start > 740) return false
  return pullQuote.test(text.slice(start, end))
}

function addSentences(text: string, { start, end }: Range, sentences: Range[]): void {
  let from = start
  for (let at = nextStop(text, start, end); at >= 0;) {
    const stop = stopAt(text, at, { start: from, end })
    if (stop.next >= end) break
    if (endsSentence(stop)) {
      addTrimmed(text, { start: from, end: stop.end }, sentences)
      from = stop.next
    }
    at = nextStop(text, stop.end, end)
  }
  addTrimmed(text, { start: from, end }, sentences)
}

/** Sentence stops of English, the full-width ones, and a dash that breaks a quotation off. */
const stopBehind = nextMatch(/[.!?…。！？．｡]|[-–—](?=["”]\s)/g)

function nextStop(text: string, from: number, limit: number): number {
  const end = stopBehind(text, from, limit)
  return end < 0 ? -1 : end - 1
}

function addTrimmed(text: string, range: Range, sentences: Range[]): void {
  const sentence = trimRange(text, range)
  if (sentence.end > sentence.start) sentences.push(sentence)
}
