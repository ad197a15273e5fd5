// Lists that run on inside a paragraph: "1. Bread 2. Milk", "(a) ... (b) ...", "• Bread • Milk".

import type { Range } from '../types.js'
import { isSpace } from './letters.js'

/** Where the entries of lists inside a paragraph begin, in order; not the paragraph's own start. Offsets into `text`. */
export function enumerationsIn(text: string, paragraph: Range): number[] {
  if (!mayHoldList(text, paragraph)) return noMarks
  const marks = marksIn(text.slice(paragraph.start, paragraph.end))
  return listedOf(marks)
    .map(({ at }) => paragraph.start + at)
    .filter((at) => at > paragraph.start)
}

const noMarks: number[] = []

/** Whether two marks may stand there: a bullet, or a stop or bracket behind at most five letters or digits after a space. */
function mayHoldList(text: string, { start, end }: Range): boolean {
  let count = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 46 || unit === 41 ? isBehindName(text, at, start) : unit > 0x2000 && bullets.includes(text.charAt(at)))
      count++
    if (count > 1) return true
  }
  return false
}

const bullets = '•◦▪⁃‣'
const longestName = 5

function isBehindName(text: string, at: number, start: number): boolean {
  let from = at
  while (from > start && at - from <= longestName && isNameUnit(text.charCodeAt(from - 1))) from--
  if (from === at) return text.charCodeAt(at) === 41 && text.charCodeAt(at - 1) === 46
  const before = text.charCodeAt(from - 1)
  return at - from <= longestName && (from === start || before === 40 || isSpace(before))
}

/** A digit or an ASCII letter. */
function isNameUnit(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || ((unit | 32) >= 97 && (unit | 32) <= 122)
}

interface Mark {
  readonly at: number
  /** What stands round the number or letter: `.`, `)`, `()`, `•`. */
  readonly style: string
  /** Its place in the order: 1 for `1`, `a` and `i`. A roman numeral that is a letter too has both. */
  readonly places: readonly number[]
  /** Whether a list may begin here: at the start, or after a stop. */
  readonly opens: boolean
}

/** A bullet (with a number after it), or a number, letter or small roman numeral with a stop or bracket, between spaces. */
const markPattern = /(?:^|\s)(?:([•◦▪⁃‣]\s?(?:\d{1,2}[.)]{1,2})?)|(\(?)(\d{1,2}|[a-zA-Z]|[ivx]{2,5})(\.?\)|\.)(?=\s))/g

function marksIn(words: string): Mark[] {
  const marks: Mark[] = []
  for (const { index, 0: whole, 1: bullet, 2: open = '', 3: name = '', 4: close = '' } of words.matchAll(markPattern)) {
    const at = index + (isSpace(whole.charCodeAt(0)) ? 1 : 0)
    const opens = at === 0 || opensAfter(words, index)
    const capital = close === '.' && name >= 'A' && name <= 'Z'
    if (!bullet && open === '' && close.includes(')') && isInBracket(words, at)) continue
    if (bullet) marks.push({ at, style: '•', places: [0], opens })
    else if (!capital) marks.push({ at, style: open + close + kindOf(name), places: placesOf(name), opens })
  }
  return marks
}

/** "(Jan. 18)": the number closes a bracket that was opened before it. */
function isInBracket(words: string, at: number): boolean {
  const before = words.slice(Math.max(0, at - 40), at)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

function opensAfter(words: string, index: number): boolean {
  return /[.!?…:;][”’"')\]]?\s?$/.test(words.slice(Math.max(0, index - 3), index + 1))
}

function kindOf(name: string): string {
  return /\d/.test(name) ? '1' : name === name.toUpperCase() ? 'A' : 'a'
}

const romans = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

function placesOf(name: string): number[] {
  if (/\d/.test(name)) return [Number(name)]
  const roman = romans.indexOf(name)
  const letter = name.length === 1 ? [name.toLowerCase().charCodeAt(0) - 96] : []
  // Roman places stand in a range of their own, so that "h" is followed by "i" as a letter only.
  return roman > 0 ? [...letter, 100 + roman] : letter
}

/** A list has two marks of one style in a row that count up, and its first stands where a list may begin. */
function listedOf(marks: readonly Mark[]): Mark[] {
  let listed = false
  return marks.filter((mark, at) => {
    const goesOn = at > 0 && follows(marks[at - 1] as Mark, mark)
    listed = (listed && goesOn) || (mark.opens && follows(mark, marks[at + 1]))
    return listed
  })
}

function follows(mark: Mark, next: Mark | undefined): boolean {
  if (next?.style !== mark.style) return false
  return mark.style === '•' || mark.places.some((place) => next.places.includes(place + 1))
}
