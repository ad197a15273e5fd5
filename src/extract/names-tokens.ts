/** Words and marks of one sentence, with the shape that tells names: the ground on which names, people and attributions stand. */

import { abbreviatedTitles } from '../lexicon/titles.js'
import { gather } from '../text/gather.js'
import { sharedWords } from '../text/shared-words.js'
import type { Range } from '../types.js'
import { listsOf } from './word-lists.js'

export type Shape = 'lower' | 'capital' | 'caps' | 'initial' | 'number' | 'mark'

export interface Token extends Range {
  /** As written, without a possessive ending. */
  readonly word: string
  /** `word` in small letters. */
  readonly lower: string
  readonly shape: Shape
  /** "Russia's": the ending is left out of `word` and of the range. */
  readonly possessive: boolean
  /** The `lists` in which the word stands. */
  readonly lists: number
}

/** One sentence in tokens. */
export interface Scan {
  /** The sentence. */
  readonly range: Range
  readonly tokens: readonly Token[]
  /** Capitals on every word, as in headlines: capitals tell nothing there. */
  readonly headline: boolean
}

/** The tokens of each sentence; a very long one in pieces. */
export function scansOf(text: string, sentences: readonly Range[]): readonly Scan[] {
  return gather(sentences, (range) =>
    piecesOf(tokensOf(text, range)).map((tokens) => ({ range, tokens, headline: isHeadline(tokens) }))
  )
}

/** Tokens read at once; a longer "sentence" is a table or an attack, and reading one costs its tokens times its names. */
const longestPiece = 300

function piecesOf(tokens: readonly Token[]): (readonly Token[])[] {
  if (tokens.length <= longestPiece) return [tokens]
  const pieces: (readonly Token[])[] = []
  for (let at = 0; at < tokens.length; at += longestPiece) pieces.push(tokens.slice(at, at + longestPiece))
  return pieces
}

/** Words, numbers and marks from `start` to `end`. */
export function tokensOf(text: string, { start, end }: Range): Token[] {
  const tokens: Token[] = []
  let at = start
  while (at < end) {
    const unit = text.charCodeAt(at)
    if (isLetter(unit)) at = pushWord(tokens, text, at, end)
    else if (isDigit(unit)) at = pushNumber(tokens, text, at, end)
    else {
      if (unit > 32 && unit !== 0xa0) {
        const word = text[at] ?? ''
        tokens.push({ start: at, end: at + 1, word, lower: word, shape: 'mark', possessive: false, lists: 0 })
      }
      at++
    }
  }
  return tokens
}

/** Whether nothing but white space, and no empty line, lies between two neighbouring tokens. */
export function isJoined(text: string, left: Token, right: Token): boolean {
  if (left.possessive) return right.start - left.end <= 4
  let breaks = 0
  for (let at = left.end; at < right.start; at++) if (text.charCodeAt(at) === 10) breaks++
  return right.start > left.end && right.start - left.end <= 3 && breaks < 2
}

/** Capital, all capitals or initial: may be part of a name. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && (token.shape === 'capital' || token.shape === 'caps' || token.shape === 'initial')
}

function pushWord(tokens: Token[], text: string, start: number, end: number): number {
  const dotted = dottedEnd(text, start, end)
  const stop = dotted > start ? dotted : wordEnd(text, start, end)
  const { word, lower, shape, isTitle, lists } = formOf(text, start, stop)
  if (isTitle && text.charCodeAt(stop) === dot && stop < end) {
    tokens.push({ start, end: stop + 1, word, lower, shape: 'capital', possessive: false, lists })
    return stop + 1
  }
  const bare = start + word.length
  tokens.push({
    start,
    end: bare,
    word,
    lower,
    shape: dotted === start + 2 ? 'initial' : shape,
    possessive: bare < stop,
    lists
  })
  return stop
}

/** What a word says wherever it stands. */
const formOf = sharedWords((written) => {
  const bare = possessiveStart(written, 0, written.length)
  const word = written.slice(0, bare)
  const lower = word.toLowerCase()
  const isTitle = isUpper(word, 0) && abbreviatedTitles.has(lower)
  return { word, lower, shape: shapeOf(word, 0, bare), isTitle, lists: listsOf(word, lower) }
})

function pushNumber(tokens: Token[], text: string, start: number, end: number): number {
  let at = start
  while (at < end && (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at)) || isInner(text, at, end))) at++
  const word = text.slice(start, at)
  tokens.push({ start, end: at, word, lower: word.toLowerCase(), shape: 'number', possessive: false, lists: 0 })
  return at
}

/** End of "U.S." or "J."; `start` where there is none. */
function dottedEnd(text: string, start: number, end: number): number {
  let at = start
  while (at + 1 < end && isUpper(text, at) && text.charCodeAt(at + 1) === dot) at += 2
  return at
}

function wordEnd(text: string, start: number, end: number): number {
  let at = start
  while (at < end && (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at)) || isInner(text, at, end))) at++
  return at
}

/** A mark inside a word: "Jean-Claude", "O'Brien", "AT&T", "Gazeta.ru". */
function isInner(text: string, at: number, end: number): boolean {
  const unit = text.charCodeAt(at)
  if (
    unit !== hyphen
    && unit !== 0x2010
    && unit !== 0x2011
    && unit !== apostrophe
    && unit !== curly
    && unit !== 38
    && unit !== dot
  )
    return false
  if (at + 1 >= end) return false
  const next = text.charCodeAt(at + 1)
  if (unit === dot)
    return (
      (isDigit(next) && isDigit(text.charCodeAt(at - 1)))
      || (next >= 97 && next <= 122 && text.charCodeAt(at - 1) >= 97)
    )
  return isLetter(next) || (isDigit(next) && unit !== apostrophe && unit !== curly)
}

function possessiveStart(text: string, start: number, stop: number): number {
  const mark = text.charCodeAt(stop - 2)
  const last = text.charCodeAt(stop - 1)
  return stop - start > 2 && (last === 115 || last === 83) && (mark === apostrophe || mark === curly) ? stop - 2 : stop
}

function shapeOf(text: string, start: number, end: number): Shape {
  if (!isUpper(text, start)) return hasInnerCapital(text, start, end) ? 'capital' : 'lower'
  if (end - start === 1) return 'initial'
  for (let at = start + 1; at < end; at++) if (isLetter(text.charCodeAt(at)) && !isUpper(text, at)) return 'capital'
  return 'caps'
}

/** "al-Assad", "iPhone", "teleSUR": a name though it opens small; "anti-Trump" is none. */
function hasInnerCapital(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    if (text.charCodeAt(at) === hyphen) return isUpper(text, at + 1) && articles.has(text.slice(start, at))
    if (isUpper(text, at)) return true
  }
  return false
}

function isHeadline(tokens: readonly Token[]): boolean {
  let capitals = 0
  for (const { shape, word } of tokens) {
    if (shape === 'lower') {
      if (word.length > 2 && !small.has(word)) return false
    } else if (shape === 'capital' || shape === 'caps') capitals++
  }
  return capitals >= 4 && tokens.at(-1)?.word !== '.'
}

/** Words that headlines in capitals leave small. */
const small = new Set(
  'the and for from with over into amid after before near than nor but its his her are was has not off out via per upon under about against between during through without'.split(
    ' '
  )
)

const articles = new Set(['al', 'el', 'as', 'ad', 'an', 'ar', 'ash', 'at', 'az', 'ul', 'ur'])
const dot = 46
const hyphen = 45
const apostrophe = 39
const curly = 0x2019

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

function isLetter(unit: number): boolean {
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)
  return (
    unit >= 0xc0
    && unit !== 0xd7
    && unit !== 0xf7
    && !(unit >= 0x2000 && unit <= 0x2bff)
    && !(unit >= 0x3000 && unit <= 0x303f)
  )
}

function isUpper(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 128) return unit >= 65 && unit <= 90
  if (!isLetter(unit)) return false
  const letter = text[at] ?? ''
  return letter.toLowerCase() !== letter
}
