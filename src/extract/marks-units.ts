/** What both kinds of marks ask about the characters beside them. */

/** Offsets of an opening mark and of the character behind the closing one; the paragraph's end where none closes. */
export interface Pair {
  readonly open: number
  readonly close: number
  readonly closed: boolean
  readonly style: MarkStyle
}

/** `apostrophes`: two of them for one mark, read so that what they hold is passed over, and not reported. */
export type MarkStyle = 'double' | 'single' | 'apostrophes'

/** Whether the unit is a letter or digit (anything beyond Latin punctuation counts as a letter). */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)
  return unit >= 0xc0 && !(unit >= 0x2000 && unit <= 0x206f) && !(unit >= 0x3000 && unit <= 0x303f)
}

/** Whether the unit is white space; `NaN`, the place beyond the text, is. */
export function isSpaceUnit(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 9 || unit === 0xa0 || unit !== unit || unit === 0x202f || unit === 13
}

/** Whether an opening mark may follow this unit: white space, an opening bracket, a dash, another opening mark. */
export function isBoundaryBefore(unit: number): boolean {
  return isSpaceUnit(unit) || openers.has(unit)
}

const openers = new Set([...'([{<—–-/…“‘«„:='].map((glyph) => glyph.charCodeAt(0)))

/** Whether `at` lies between the marks of one of `pairs`, which stand in order and do not overlap. */
export function isInside(at: number, pairs: readonly Pair[]): boolean {
  let low = 0
  let high = pairs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pairs[middle]!.open < at) low = middle + 1
    else high = middle
  }
  return low > 0 && at < pairs[low - 1]!.close
}
