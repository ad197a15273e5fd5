/** What scans for numbers ask of single places of a text, and the product of a number and its scale. */

/** `value * scale` without the dust of binary fractions: 1.1 million is 1100000, not 1100000.0000000001. */
export function product(value: number, scale: number): number {
  const whole = value * scale
  return Number.isInteger(whole) && Number.isInteger(value) && Math.abs(whole) < 1e15
    ? whole
    : Number(whole.toPrecision(15))
}

/** The run of letters at `at`, at most 24, as written. */
export function wordAt(text: string, at: number, limit: number): string {
  let end = at
  const most = Math.min(limit, at + 24, text.length)
  while (end < most && isLetter(text.charCodeAt(end))) end++
  return text.slice(at, end)
}

/**
 * Code units up to Latin Extended-B: 1 for letters, 2 for digits; a table, since scans ask it of every character. Asked
 * once for `NaN`, the place beyond a text, it is searched by name from then on: hence the bound at each look.
 */
const classes = new Uint8Array(0x250)
for (let unit = 0; unit < classes.length; unit++) {
  const isLatin = unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7
  if ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || isLatin) classes[unit] = 1
  if (unit >= 48 && unit <= 57) classes[unit] = 2
}

/** Whether a code unit is a letter of a word. */
export function isLetter(unit: number): boolean {
  return unit < classes.length && classes[unit] === 1
}

/** Whether a code unit is a letter or a digit. */
export function isAlphanumeric(unit: number): boolean {
  return unit < classes.length && classes[unit]! > 0
}

/** Whether a word ends before `at`. */
export function isWordEnd(text: string, at: number): boolean {
  return at >= text.length || !isAlphanumeric(text.charCodeAt(at))
}

/** Length of the gap at `at` between a number and its word: a space or hyphen, or the " - " of texts cut into tokens. */
export function gapAt(text: string, at: number): number {
  if (!isGap(text, at)) return 0
  return text.startsWith(' - ', at) && isLetter(text.charCodeAt(at + 3)) ? 3 : 1
}

/** Whether one space or hyphen stands at `at`. */
export function isGap(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit === 32 || unit === 45 || unit === 0xa0 || unit === 0x202f || unit === 0x2011
}
