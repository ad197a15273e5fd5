// A stop, an exclamation or a question mark with what stands round it.

import type { Range } from '../types.js'
import { isDigit, isLetter, isLower, isSpace } from './letters.js'

/** A stop with what stands round it. Offsets into `text`. */
export interface Stop {
  readonly text: string
  /** Start of the sentence so far. */
  readonly from: number
  /** The first mark: `.`, `!`, `?`, `…`. */
  readonly at: number
  /** After the marks, before closing quotes and brackets. */
  readonly markEnd: number
  /** After closing quotes, brackets and note numbers: where the sentence would end. */
  readonly end: number
  /** The next character that is no space; the paragraph's end if there is none. */
  readonly next: number
  /** End of the paragraph. */
  readonly limit: number
  /** The characters before the stop, back to a space or an opening mark. */
  readonly word: string
  /** The first letters or digits after opening marks. */
  readonly nextWord: string
  /** Whether `nextWord` stands after an opening mark. */
  readonly opened: boolean
}

/** Reads the stop whose first mark is at `at`, in the sentence that began at `sentence.start`. */
export function stopAt(text: string, at: number, sentence: Range): Stop {
  const limit = sentence.end
  const markEnd = marksEnd(text, at, limit)
  const end = notesEnd(text, looseEnd(text, sentence.start, closersEnd(text, markEnd, limit), limit), limit)
  const next = skipSpace(text, end, limit)
  const opened = skipOpeners(text, next, limit)
  return {
    text,
    from: sentence.start,
    at,
    markEnd,
    end,
    next,
    limit,
    word: wordBefore(text, at, sentence.start),
    nextWord: wordAfter(text, opened, limit),
    opened: opened > next
  }
}

const marks = new Set('.!?…。！？．｡')
const closers = new Set('”’"\')]}»›')
const openers = new Set('“‘"\'([{«‹„¿¡')

function marksEnd(text: string, at: number, limit: number): number {
  let end = at + 1
  for (;;) {
    while (end < limit && marks.has(text.charAt(end))) end++
    const spaced = spacedDot(text, end, limit)
    // ". . ." is one mark; but after a word's own stop ("compounds. . . . The") the dots open the next sentence.
    if (spaced < 0 || !isSpacedEllipsis(text, at)) return end
    end = spaced
  }
}

function spacedDot(text: string, end: number, limit: number): number {
  const dot = isSpace(text.charCodeAt(end)) && text[end] !== '\n' ? end + 1 : end
  return dot > end && dot < limit && text[dot] === '.' && !isDigit(text.charCodeAt(dot + 1)) ? dot + 1 : -1
}

/** Whether the dots at `at` stand alone, with a space before them. */
export function isSpacedEllipsis(text: string, at: number): boolean {
  return at === 0 || isSpace(text.charCodeAt(at - 1))
}

function closersEnd(text: string, from: number, limit: number): number {
  let end = from
  while (end < limit && closers.has(text.charAt(end))) end++
  return end
}

/** A closing quotation mark after a space, as cut-up texts have it: ends the paragraph, or closes one that is open. */
function looseEnd(text: string, from: number, end: number, limit: number): number {
  const quote = text.charAt(end + 1)
  if (end + 1 >= limit || !isSpace(text.charCodeAt(end)) || !'"\'”’'.includes(quote)) return end
  if (end + 2 < limit && !isSpace(text.charCodeAt(end + 2))) return end
  if (end + 2 >= limit || quote === '”' || quote === '’') return end + 2
  const open = text.slice(Math.max(from, end - longestQuote), end).split(quote).length % 2 === 0
  return open ? end + 2 : end
}

/** How far back an open quotation mark is looked for. */
const longestQuote = 400

/** Note numbers that follow a stop: "ever seen.[7][8] The", "(type 2).10 This". */
const notes = /(?:\[\d{1,3}\]){1,9}|\d{1,2}(?=\s+[\p{Lu}“"])/uy

function notesEnd(text: string, end: number, limit: number): number {
  const before = text.charCodeAt(end - 2)
  const isNumber = isDigit(text.charCodeAt(end))
  if (text[end] !== '[' && !(isNumber && text[end - 1] === '.' && (isLower(before) || before === 41))) return end
  notes.lastIndex = end
  const found = notes.exec(text)
  return found ? Math.min(limit, end + found[0].length) : end
}

function skipSpace(text: string, from: number, limit: number): number {
  let next = from
  while (next < limit && isSpace(text.charCodeAt(next))) next++
  return next
}

function skipOpeners(text: string, from: number, limit: number): number {
  let next = from
  while (next < limit && next < from + 4 && openers.has(text.charAt(next))) next++
  return next
}

/** Longer than any abbreviation or web address that decides anything. */
const longestWord = 40

function wordBefore(text: string, at: number, from: number): string {
  let start = at
  const first = Math.max(from, at - longestWord)
  while (start > first && !isSpace(text.charCodeAt(start - 1)) && !openers.has(text.charAt(start - 1))) start--
  return text.slice(start, at)
}

function wordAfter(text: string, from: number, limit: number): string {
  let end = from
  const last = Math.min(limit, from + longestWord)
  while (end < last && isWordUnit(text.charCodeAt(end))) end++
  return text.slice(from, end)
}

function isWordUnit(unit: number): boolean {
  return isLetter(unit) || isDigit(unit) || unit === 39 || unit === 0x2019
}
