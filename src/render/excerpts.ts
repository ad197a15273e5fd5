/** The sentence that a receipt opens, inside its neighbours. */
import { longestSentence, sentencesIn } from '../text/sentences.js'
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

/** From the first to the last sentence that the span touches; the span alone where it touches none, or words without end. */
function sentenceRange(sentences: readonly Range[], span: Range): Range {
  const touched = sentences.filter((sentence) => overlaps(sentence, span))
  const first = touched[0] ?? span
  const last = touched.at(-1) ?? span
  const range = { start: Math.min(first.start, span.start), end: Math.max(last.end, span.end) }
  const more = range.end - range.start - (span.end - span.start)
  return more > longestSentence ? { start: span.start, end: span.end } : range
}

function cut(text: string, block: Range, range: Range): Excerpt {
  const sentence = plainWords(text.slice(range.start, range.end))
  const room = Math.max(0, excerptWords - wordCount(sentence))
  // One word more than there is room for tells that something is cut.
  const most = room + 1
  const [before, after] = [wordsBefore(text, block, range, most), wordsBehind(text, block, range, most)]
  const [heads, tails] = [wordsUpTo(before, most), wordsUpTo(after, most)]
  const tail = Math.min(tails, Math.max(Math.ceil(room / 2), room - heads))
  const head = Math.min(heads, room - tail)
  const isWholeHead = head === heads && range.start - block.start <= farthest
  const isWholeTail = tail === tails && block.end - range.end <= farthest
  return {
    range,
    before: head === 0 ? '' : (isWholeHead ? '' : '… ') + lastOf(before, head),
    sentence,
    after: firstOf(after, tail) + (tail === 0 || isWholeTail ? '' : ' …')
  }
}

/** Characters of a word and its space that are looked at first: news has six. */
const wordLength = 8

/** What stands before a sentence, as plain words: at least the last `most`, where there are as many. */
function wordsBefore(text: string, block: Range, { start }: Range, most: number): string {
  const all = Math.max(block.start, start - farthest)
  const near = plainWords(text.slice(Math.max(all, start - most * wordLength), start))
  // Where something is cut, the first word may be.
  return wordsUpTo(near, most + 1) > most ? near : plainWords(text.slice(all, start))
}

/** What stands behind it: at least the first `most`. */
function wordsBehind(text: string, block: Range, { end }: Range, most: number): string {
  const all = Math.min(block.end, end + farthest)
  const near = plainWords(text.slice(end, Math.min(all, end + most * wordLength)))
  return wordsUpTo(near, most + 1) > most ? near : plainWords(text.slice(end, all))
}

/** The number of words, as far as it is asked for. */
function wordsUpTo(words: string, most: number): number {
  if (words === '') return 0
  let count = 1
  for (let at = words.indexOf(' '); at >= 0 && count < most; at = words.indexOf(' ', at + 1)) count++
  return count
}

/** The first `count` words; all where there are no more. */
function firstOf(words: string, count: number): string {
  let end = -1
  for (let left = count; left > 0; left--) {
    end = words.indexOf(' ', end + 1)
    if (end < 0) return words
  }
  return words.slice(0, Math.max(0, end))
}

/** The last `count` words; all where there are no more. */
function lastOf(words: string, count: number): string {
  let start = words.length
  for (let left = count; left > 0; left--) {
    start = words.lastIndexOf(' ', start - 1)
    if (start < 0) return words
  }
  return words.slice(start + 1)
}
