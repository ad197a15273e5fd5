// Questions about single UTF-16 units: fast for ASCII, right for the rest of Unicode's basic plane.

/** Whether the unit is a small letter. */
export function isLower(unit: number): boolean {
  if (unit < 128) return unit >= 97 && unit <= 122
  return /\p{Ll}/u.test(String.fromCharCode(unit))
}

/** Whether the unit is a capital letter. */
export function isUpper(unit: number): boolean {
  if (unit < 128) return unit >= 65 && unit <= 90
  return /\p{Lu}/u.test(String.fromCharCode(unit))
}

/** Whether the unit is a letter of any script. */
export function isLetter(unit: number): boolean {
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)
  return /\p{L}/u.test(String.fromCharCode(unit))
}

/** Whether the unit is one of 0 to 9. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

/** Whether the unit is white space; false for `NaN`, past the end of a text. */
export function isSpace(unit: number): boolean {
  if (unit < 128) return unit === 32 || (unit >= 9 && unit <= 13)
  return unit === 0xa0 || (unit > 0x167f && /\s/.test(String.fromCharCode(unit)))
}
