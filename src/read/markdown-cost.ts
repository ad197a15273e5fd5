/**
 * Parsing Markdown takes time that grows with the square of its signs in one stretch without a blank line, and says
 * that this is no defect. This look at a text is linear and comes first.
 */

/** Caps on what is parsed; a Markdown article has a tenth of each at most. */
export interface MarkdownCaps {
  /** Characters of the whole. */
  readonly length: number
  /** Signs and lines in a stretch without a blank line; their square is the parser's time. Chosen so that no stretch takes longer than half a second. */
  readonly stretch: number
  /** Signs and lines in the whole. */
  readonly whole: number
  /** Depth of lists and quotes in one another. */
  readonly nesting: number
}

/** The caps that hold where none are given. */
export const markdownCaps: MarkdownCaps = { length: 150_000, stretch: 2000, whole: 12_000, nesting: 30 }

/** Why a text is not parsed as Markdown, `null` if it can be. */
export function tooCostly(text: string, caps: MarkdownCaps = markdownCaps): string | null {
  if (text.length > caps.length) return `it has more than ${caps.length} characters`
  let whole = 0
  let stretch = 0
  for (const line of text.split('\n')) {
    const depth = depthOf(line)
    if (depth > caps.nesting) return `its lists or quotes are nested more than ${caps.nesting} deep`
    const cost = 1 + depth + signsIn(line)
    stretch = line.trim() === '' ? 0 : stretch + cost
    whole += cost
    if (stretch > caps.stretch) return 'too many signs stand in one paragraph'
    if (whole > caps.whole) return 'it has too many signs'
  }
  return null
}

/** Signs that may open or close something, each run of one sign counted by its length. */
function signsIn(line: string): number {
  let count = 0
  for (let at = 0; at < line.length; at++) if (signs.has(line.charCodeAt(at))) count++
  return count
}

const signs: ReadonlySet<number> = new Set([...'[](){}*_~`<>|&!\\^#+=@'].map((sign) => sign.charCodeAt(0)))

/** How many lists and quotes a line opens or stands in: its marks, or its indent. */
function depthOf(line: string): number {
  let marks = 0
  let at = 0
  for (; at < line.length; at++) {
    const unit = line.charCodeAt(at)
    if (unit === space || unit === tab) continue
    if (unit === quote || ((unit === dash || unit === plus || unit === star) && isSpaceAt(line, at + 1))) marks++
    else if (isDigit(unit) && isNumberMark(line, at)) marks++
    else if (!isDigit(unit) && unit !== dot && unit !== bracket) break
  }
  return Math.max(marks, indentOf(line) / 3)
}

const [space, tab, quote, dash, plus, star, dot, bracket] = [...' \t>-+*.)'].map((sign) => sign.charCodeAt(0))

function isSpaceAt(line: string, at: number): boolean {
  const unit = line.charCodeAt(at)
  return at >= line.length || unit === space || unit === tab
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

function isNumberMark(line: string, at: number): boolean {
  const mark = line.charCodeAt(at + 1)
  return (mark === dot || mark === bracket) && isSpaceAt(line, at + 2)
}

function indentOf(line: string): number {
  let width = 0
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at)
    if (unit !== space && unit !== tab) return width
    width += unit === tab ? 4 : 1
  }
  return 0
}
