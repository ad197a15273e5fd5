import type { Range } from '../types.js'
import { isLower, isUpper } from './letters.js'
import { trimRange } from './spans.js'

/**
 * The paragraphs of `text` (or of `range` in it), trimmed, in order, none empty; offsets into `text`. A blank line ends
 * a paragraph; a single line break does too, unless the lines are evidently one text that was wrapped at a width.
 */
export function paragraphsIn(text: string, range: Range = { start: 0, end: text.length }): Range[] {
  // A forged digest may name an end that no text has.
  const whole = { start: range.start, end: Math.min(range.end, text.length) }
  if (lineEnd(text, whole.start, whole.end) === whole.end) {
    const line = trimRange(text, whole)
    return line.end > line.start ? [line] : []
  }
  const groups = groupsIn(text, whole)
  const widths = groups.map((lines) => wrapWidth(text, lines))
  const usual = widths.find((width) => width !== null) ?? null
  const paragraphs: Range[] = []
  groups.forEach((lines, at) => {
    // Two lines alone cannot show that they were wrapped; the rest of the text can.
    joinLines(text, lines, widths[at] ?? (lines.length === 2 ? usual : null), paragraphs)
  })
  return paragraphs
}

/** A line without the white space at its ends; `spaced`: there was some at its end. */
interface Line extends Range {
  readonly spaced: boolean
}

/** Lines that no blank line parts. */
function groupsIn(text: string, range: Range): Line[][] {
  const groups: Line[][] = []
  let isOpen = false
  for (let start = range.start; start < range.end;) {
    const end = lineEnd(text, start, range.end)
    const words = trimRange(text, { start, end })
    const isBlank = words.end === words.start
    if (!isBlank) {
      if (!isOpen) groups.push([])
      groups.at(-1)?.push({ start: words.start, end: words.end, spaced: words.end < end })
    }
    isOpen = !isBlank
    start = end + 1
  }
  return groups
}

function lineEnd(text: string, start: number, limit: number): number {
  const breakAt = text.indexOf('\n', start)
  return breakAt < 0 || breakAt > limit ? limit : breakAt
}

/** Adds the paragraphs that a group of lines makes. */
function joinLines(text: string, lines: readonly Line[], width: number | null, paragraphs: Range[]): void {
  for (let at = 0; at < lines.length; at++) {
    const { start } = lines[at] as Line
    while (at + 1 < lines.length && continues(text, lines[at] as Line, lines[at + 1] as Line, width)) at++
    paragraphs.push({ start, end: (lines[at] as Line).end })
  }
}

/** Widths at which mails and plain-text pages are wrapped by hand or by program: 72 to 80, with room on both sides. */
const narrowest = 45
const widest = 100

/**
 * The width at which these lines were wrapped; `null` where they were not. Wrapped lines are filled: the first word of
 * the next one would not have fitted. At least half of the breaks must fall inside a sentence.
 */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const width = lines.reduce((longest, line) => Math.max(longest, line.end - line.start), 0)
  if (lines.length < 3 || width < narrowest || width > widest) return null
  let filled = 0
  let inside = 0
  lines.slice(0, -1).forEach((line, at) => {
    const next = lines[at + 1] as Line
    if (isFilled(text, line, next, width)) filled++
    if (!endsSentence(text, line)) inside++
  })
  const breaks = lines.length - 1
  return filled >= breaks * 0.8 && inside >= breaks / 2 ? width : null
}

/** Programs differ in whether the space counts, and people wrap a little early. */
const slack = 3

function isFilled(text: string, line: Range, next: Range, width: number): boolean {
  return line.end - line.start + firstWordLength(text, next) + 1 + slack > width
}

function firstWordLength(text: string, line: Range): number {
  let end = line.start
  while (end < line.end && text.charCodeAt(end) > 32) end++
  return end - line.start
}

function endsSentence(text: string, line: Range): boolean {
  return /[.!?…:][”’"')\]]{0,3}$/.test(text.slice(Math.max(line.start, line.end - 5), line.end))
}

function continues(text: string, before: Line, line: Line, width: number | null): boolean {
  if (isListLine(text, line)) return false
  if (width !== null && isFilled(text, before, line, width) && before.end - before.start <= width) return true
  return breaksSentence(text, before, line)
}

/** List marks at the head of a line: a bullet, a dash, a number or a letter with a stop or bracket. */
const listMark = /^(?:[-–—*•◦▪⁃‣·]\s|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]{1,2}\s)/

function isListLine(text: string, line: Range): boolean {
  return listMark.test(text.slice(line.start, Math.min(line.end, line.start + 8)))
}

/**
 * Whether a line break falls inside a sentence: the line stops in the middle and the next goes on in small letters.
 * A list of bare words looks alike, so either a space was left at the break, or the whole must look like a sentence:
 * a capital in front and a stop at the end.
 */
function breaksSentence(text: string, before: Line, line: Line): boolean {
  if (!isLower(text.charCodeAt(skipBracket(text, line)))) return isBracketTail(before, line, text)
  if (endsSentence(text, before)) return false
  return before.spaced || (isUpper(text.charCodeAt(before.start)) && endsSentence(text, line))
}

function skipBracket(text: string, line: Range): number {
  return text[line.start] === '(' ? line.start + 1 : line.start
}

/** "up to 400 yards ¶( 366 m )": a bracket belongs to what stands before it. */
function isBracketTail(before: Line, line: Line, text: string): boolean {
  return before.spaced && !endsSentence(text, before) && text[line.start] === '('
}
