/** Single quotation marks: told from apostrophes by what stands on either side and by what else could close them. */
import type { Range } from '../types.js'
import { isBoundaryBefore, isInside, isSpaceUnit, isWordUnit, type Pair } from './marks-units.js'

/**
 * The pairs of single marks of a paragraph together with `doubles`, in order; a double pair inside a single one is
 * part of it. `marks`: those of the paragraph. `goesOn`: whether the next paragraph opens with a single mark, so that this one may leave one open.
 */
export function singlePairsIn(
  text: string,
  marks: readonly number[],
  paragraph: Range,
  doubles: readonly Pair[],
  goesOn: boolean
): readonly Pair[] {
  if (marks.length === 0) return doubles
  const singles: Pair[] = []
  let free = paragraph.start
  for (const [index, at] of marks.entries()) {
    if (at < free || isInside(at, doubles) || !opensSingle(text, at)) continue
    const close = closingOf(text, marks, index, doubles)
    if (close === null && !(goesOn && at === paragraph.start)) continue
    const pair = {
      open: at,
      close: close === null ? paragraph.end : close + 1,
      closed: close !== null,
      style: 'single'
    } as const
    singles.push(pair)
    free = pair.close
  }
  if (singles.length === 0) return doubles
  const outside = doubles.filter(({ open }) => !isInside(open, singles))
  return [...outside, ...singles].toSorted((a, b) => a.open - b.open)
}

/** Every single mark and apostrophe of the text, in order. */
export function singleMarksIn(text: string): number[] {
  const marks: number[] = []
  singleMark.lastIndex = 0
  while (singleMark.test(text)) marks.push(singleMark.lastIndex - 1)
  return marks
}

const singleMark = /['‘’]/g

/** Whether a single mark opens the paragraph. */
export function startsWithSingle(text: string, { start }: Range): boolean {
  return opensSingle(text, start)
}

/** Words whose first letters are left out, and years of two digits: the mark before them is an apostrophe. */
const elision =
  /^(?:tis|twas|twere|twill|em|til|till|cause|cuz|cos|bout|round|neath|nuff|kay|ello|appen|ere|n|s|d|ll|re|ve|m|t)(?![a-z])|^\d0s|^\d\d(?![\d:.,%])/i

function opensSingle(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit !== 0x27 && unit !== 0x2018) return false
  if (!isBoundaryBefore(text.charCodeAt(at - 1)) && text[at - 1] !== '"') return false
  const after = text.charCodeAt(at + 1)
  if (!isWordUnit(after) && !'[(…$£€"“.'.includes(text[at + 1] ?? ' ')) return false
  return !elision.test(text.slice(at + 1, at + 8))
}

/**
 * The mark that closes the one at `marks[index]`. One behind a plural's s or a dropped g ("workers' rights", "goin' to")
 * closes only if none that is beyond doubt follows before another opens.
 */
function closingOf(text: string, marks: readonly number[], index: number, doubles: readonly Pair[]): number | null {
  let weak: number | null = null
  let depth = 0
  for (let next = index + 1; next < marks.length; next++) {
    const at = marks[next]!
    if (isInside(at, doubles)) continue
    if (opensSingle(text, at)) {
      if (weak !== null || depth > 0) return weak // bounds the search, too
      depth++
      continue
    }
    const strength = strengthOf(text, at)
    if (strength === 'none') continue
    if (depth > 0) depth--
    else if (strength === 'strong') return at
    else weak ??= at
  }
  return weak
}

function strengthOf(text: string, at: number): 'none' | 'weak' | 'strong' {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  if (text.charCodeAt(at) === 0x2018 || isSpaceUnit(before) || isWordUnit(after)) return 'none'
  if (!isWordUnit(before) || !isSpaceUnit(after)) return 'strong'
  if (at + 1 >= text.length || after === 10) return 'strong'
  return /[snz]$/i.test(text[at - 1] ?? '') && isWordUnit(text.charCodeAt(at + 2)) ? 'weak' : 'strong'
}
