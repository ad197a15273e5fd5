/**
 * Where quotation marks open and close. Double, low and angle marks are paired first, paragraph by paragraph; single
 * ones then, in `marks-single.ts`, where they are no apostrophes. What stands inside another quote is part of it.
 */
import { trimRange } from '../text/spans.js'
import type { Range } from '../types.js'
import { singleMarksIn, singlePairsIn, startsWithSingle } from './marks-single.js'
import { isBoundaryBefore, isSpaceUnit, isWordUnit, type MarkStyle, type Pair } from './marks-units.js'

/** The words between two marks (`start`, `end`: without white space at the ends), with the marks' own places. */
export interface Stretch extends Range, Pair {
  /** Index into the paragraphs. */
  readonly paragraph: number
  /** Whether it goes on with the stretch that the paragraph before left open. */
  readonly follows: boolean
}

/** Every stretch in quotation marks, in order, none inside another, none over the end of its paragraph. */
export function stretchesIn(text: string, paragraphs: readonly Range[]): Stretch[] {
  const doubles = doublePairsIn(text, paragraphs)
  const stretches: Stretch[] = []
  const singles = singleMarksIn(text)
  let single = 0
  let last: Pair | null = null
  for (const [index, paragraph] of paragraphs.entries()) {
    const next = paragraphs[index + 1]
    const goesOn = next !== undefined && startsWithSingle(text, next)
    const from = single
    while (single < singles.length && singles[single]! < paragraph.end) single++
    const pairs = singlePairsIn(text, singles.slice(from, single), paragraph, doubles[index] ?? [], goesOn)
    for (const [place, pair] of pairs.entries()) {
      const follows: boolean = place === 0 && pair.open === paragraph.start && isLeftOpen(last, pair)
      const stretch = stretchOf(text, pair, index, follows)
      if (stretch) stretches.push(stretch)
    }
    last = pairs.at(-1) ?? null
  }
  return stretches
}

function isLeftOpen(last: Pair | null, pair: Pair): boolean {
  return last !== null && !last.closed && last.style === pair.style
}

function stretchOf(text: string, pair: Pair, paragraph: number, follows: boolean): Stretch | null {
  if (pair.style === 'apostrophes') return null
  const inside = { start: pair.open + widthAt(text, pair.open), end: pair.close }
  if (pair.closed) inside.end -= pair.style === 'double' ? widthAt(text, pair.close - 2) : 1
  const { start, end } = trimRange(text, inside)
  if (end <= start || !hasWord(text, start, end)) return null
  const { open, close, closed, style } = pair
  return { start, end, paragraph, follows, open, close, closed, style }
}

/** Two single marks can stand for one double. */
function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return (unit === 0x2018 || unit === 0x2019) && text.charCodeAt(at + 1) === unit ? 2 : 1
}

function hasWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isWordUnit(text.charCodeAt(at))) return true
  return false
}

type Side = 'open' | 'close' | 'either'

interface Mark {
  readonly at: number
  readonly side: Side
  readonly glyph: string
}

const doubleMark = /["“”„‟«»]|''|‘‘|’’/g

function doublePairsIn(text: string, paragraphs: readonly Range[]): Pair[][] {
  const found: Pair[][] = []
  const marks = doubleMarksIn(text)
  let next = 0
  for (const paragraph of paragraphs) {
    const own: Mark[] = []
    for (let mark = marks[next]; mark && mark.at < paragraph.end; mark = marks[++next]) own.push(mark)
    found.push(own.length ? pairsOf(own, paragraph) : [])
  }
  return found
}

function doubleMarksIn(text: string): Mark[] {
  const marks: Mark[] = []
  let inAttribute = false
  doubleMark.lastIndex = 0
  for (let found = doubleMark.exec(text); found; found = doubleMark.exec(text)) {
    const { 0: glyph, index: at } = found
    if (glyph === '"') {
      if (inAttribute) {
        inAttribute = false
        continue
      }
      // <a href="..." title="...">: what stands in a tag is no quotation.
      inAttribute = text[at - 1] === '='
      if (inAttribute || isMeasure(text, at)) continue
    }
    marks.push({ at, glyph, side: sideOf(text, at, glyph) })
  }
  return marks
}

/** The inches of 6'3". */
function isMeasure(text: string, at: number): boolean {
  return /\d['’′] ?\d{1,2}$/.test(text.slice(Math.max(0, at - 6), at))
}

function sideOf(text: string, at: number, glyph: string): Side {
  const before = isBoundaryBefore(text.charCodeAt(at - 1))
  const after = text.charCodeAt(at + glyph.length)
  const side = before && !isSpaceUnit(after) ? 'open' : !before && !isWordUnit(after) ? 'close' : 'either'
  if (glyph === '„' || glyph === '‟' || glyph === '«' || glyph === '‘‘') return 'open'
  if (glyph === '»' || glyph === '’’') return 'close'
  if (glyph === '“') return side === 'close' ? 'either' : 'open'
  if (glyph === '”') return side === 'open' ? 'either' : 'close'
  return side === 'open' && isDisplaced(text, at) ? 'either' : side
}

/** `"We go on, "he said.`: a closing mark whose space stands before it. */
function isDisplaced(text: string, at: number): boolean {
  return /[,.?!] $/.test(text.slice(Math.max(0, at - 2), at)) && tag.test(text.slice(at + 1, at + 80))
}

/** Who said it, right behind the mark. */
const tag =
  /^(?:(?:he|she|they) (?:said|says|told|added|wrote|asked)|(?:said|says|added|wrote|asked) (?:\p{Lu}\p{L}*|the)|(?:\p{Lu}|the )[\p{L}.'’, -]{1,60} (?:said|says|told|added|wrote))\b/u

function pairsOf(marks: readonly Mark[], paragraph: Range): Pair[] {
  return isAlternating(marks) ? alternate(marks) : walk(marks, paragraph)
}

/** Marks of one glyph, an even number of them, where none stands against the order of opening and closing. */
function isAlternating(marks: readonly Mark[]): boolean {
  return (
    marks.length % 2 === 0
    && marks.every(({ side, glyph }, index) => glyph === '"' && side !== (index % 2 ? 'open' : 'close'))
  )
}

function alternate(marks: readonly Mark[]): Pair[] {
  const pairs: Pair[] = []
  for (let index = 0; index + 1 < marks.length; index += 2) {
    pairs.push({ open: marks[index]!.at, close: marks[index + 1]!.at + 1, closed: true, style: 'double' })
  }
  return pairs
}

function walk(marks: readonly Mark[], paragraph: Range): Pair[] {
  const pairs: Pair[] = []
  let open: Mark | null = null
  let depth = 0
  for (const [index, mark] of marks.entries()) {
    const opens: boolean = mark.side === 'open' && !closesLow(open, mark)
    if (!open) {
      if (mark.side !== 'close') open = mark
    } else if (opens && isNested(marks, index, open, paragraph)) {
      depth++
    } else if (opens) {
      // The earlier one was never closed: where its words end nobody knows.
      open = mark
      depth = 0
    } else if (depth > 0) {
      depth--
    } else if (isPartner(open, mark)) {
      pairs.push({ open: open.at, close: mark.at + mark.glyph.length, closed: true, style: styleOf(open) })
      open = null
    }
  }
  if (open) pairs.push({ open: open.at, close: paragraph.end, closed: false, style: styleOf(open) })
  return pairs
}

function styleOf({ glyph }: Mark): MarkStyle {
  return glyph === "''" ? 'apostrophes' : 'double'
}

/** The closing mark of „...“ is the opening one of “...”. */
function closesLow(open: Mark | null, mark: Mark): boolean {
  return open?.glyph === '„' && mark.glyph === '“'
}

function isPartner(open: Mark, mark: Mark): boolean {
  if (open.glyph === '«' || mark.glyph === '»') return open.glyph === '«' && mark.glyph === '»'
  return (open.glyph === "''") === (mark.glyph === "''")
}

function isNested(marks: readonly Mark[], index: number, open: Mark, paragraph: Range): boolean {
  const [next, second] = [marks[index + 1], marks[index + 2]]
  if (next?.side !== 'close' && next?.side !== 'either') return false
  if (second) return second.side !== 'open'
  return open.at === paragraph.start && open.glyph !== marks[index]!.glyph
}
