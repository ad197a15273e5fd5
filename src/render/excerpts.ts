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

/** What was cut of an article: its pages print the same places, as Markdown, HTML and text. */
interface Cuts {
  readonly sentences: Map<string, readonly Range[]>
  readonly excerpts: Map<string, Excerpt>
}

const cutsOf = new WeakMap<DigestArticle, Cuts>()

/** The excerpt of an article that a receipt opens; `null` where the digest does not hold the article's text. */
export function excerptOf(article: DigestArticle, span: Span): Excerpt | null {
  const whole = span.part === 'title' ? article.title : article.text
  if (whole === null) return null
  const { sentences, excerpts } = cutsOf.get(article) ?? newCuts(article)
  const part = span.part ?? 'text'
  const block = blockOf(article, span, whole.length)
  const known = kept(sentences, `${part} ${block.start}`, () => sentencesIn(whole, block))
  return kept(excerpts, `${part} ${span.start} ${span.end}`, () => cut(whole, block, sentenceRange(known, span)))
}

function newCuts(article: DigestArticle): Cuts {
  const cuts: Cuts = { sentences: new Map(), excerpts: new Map() }
  cutsOf.set(article, cuts)
  return cuts
}

function kept<One>(all: Map<string, One>, key: string, make: () => One): One {
  const one = all.get(key) ?? make()
  all.set(key, one)
  return one
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

function cut(text: string, block: Range, range: Range): Excerpt {
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
