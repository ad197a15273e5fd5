/** The sentence that a receipt opens, inside its neighbours. */
import { sentencesIn } from '../text/sentences.js'
import { isWithin, overlaps } from '../text/spans.js'
import type { DigestArticle, Range, Span } from '../types.js'
import { plainWords, wordCount } from './words.js'

/** A sentence in full with as much of its neighbours as makes 60 words together. */
export interface Excerpt {
  /** Where the sentence stands; it holds the span that it was made for. */
  readonly range: Range
  readonly before: string
  readonly sentence: string
  readonly after: string
}

/** Words that an excerpt grows to: more would print the article instead of a place in it. */
const excerptWords = 60

/** One scan of a neighbour never reads further than this: a text without white space is one endless word. */
const farthest = 600

/** Cuts excerpts out of articles; keeps the sentences of each block, so that a story costs one pass over its texts. */
export function excerptCutter(): (article: DigestArticle, span: Span) => Excerpt | null {
  const sentences = new Map<string, readonly Range[]>()
  return (article, span) => {
    const whole = span.part === 'title' ? article.title : article.text
    if (whole === null) return null
    const block = blockOf(article, span, whole.length)
    const key = `${article.id}\n${span.part ?? 'text'}\n${block.start}`
    const known = sentences.get(key) ?? sentencesIn(whole, block)
    sentences.set(key, known)
    return excerptOf(whole, block, sentenceRange(known, span))
  }
}

function blockOf({ blocks }: DigestArticle, span: Span, length: number): Range {
  const block = span.part === 'title' ? undefined : blocks.find((one) => isWithin(span, one))
  return block ?? (span.part === 'title' ? { start: 0, end: length } : span)
}

/** From the first to the last sentence that the span touches; the span alone where it touches none. */
function sentenceRange(sentences: readonly Range[], span: Range): Range {
  const touched = sentences.filter((sentence) => overlaps(sentence, span))
  const first = touched[0] ?? span
  const last = touched.at(-1) ?? span
  return { start: Math.min(first.start, span.start), end: Math.max(last.end, span.end) }
}

function excerptOf(text: string, block: Range, range: Range): Excerpt {
  const sentence = plainWords(text.slice(range.start, range.end))
  const before = neighbourWords(text, { start: Math.max(block.start, range.start - farthest), end: range.start })
  const after = neighbourWords(text, { start: range.end, end: Math.min(block.end, range.end + farthest) })
  const room = Math.max(0, excerptWords - wordCount(sentence))
  const tail = Math.min(after.length, Math.max(Math.ceil(room / 2), room - before.length))
  const head = Math.min(before.length, room - tail)
  const isWholeHead = head === before.length && range.start - block.start <= farthest
  const isWholeTail = tail === after.length && block.end - range.end <= farthest
  return {
    range,
    before: head === 0 ? '' : (isWholeHead ? '' : '… ') + before.slice(-head).join(' '),
    sentence,
    after: after.slice(0, tail).join(' ') + (tail === 0 || isWholeTail ? '' : ' …')
  }
}

function neighbourWords(text: string, { start, end }: Range): readonly string[] {
  const words = plainWords(text.slice(start, end))
  return words === '' ? [] : words.split(' ')
}
