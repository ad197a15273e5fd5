// Questions about single UTF-16 units: fast for ASCII, right for the rest of Unicode's basic plane.

/** Whether the unit is a small letter. */
export function isLower(unit: number): boolean {
  if (unit < 128) return unit >= 97 && unit <= 122
  return (classOf(unit) & small) !== 0
}

/** Whether the unit is a capital letter. */
export function isUpper(unit: number): boolean {
  if (unit < 128) return unit >= 65 && unit <= 90
  return (classOf(unit) & capital) !== 0
}

/** Whether the unit is a letter of any script. */
export function isLetter(unit: number): boolean {
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)
  return (classOf(unit) & letter) !== 0
}

/** Whether the unit is a letter or a digit of any script. */
export function isLetterOrNumber(unit: number): boolean {
  return (classOf(unit) & (letter | number)) !== 0
}

/** Whether the unit is one of 0 to 9. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

/** Whether the unit is white space; false for `NaN`, past the end of a text. */
export function isSpace(unit: number): boolean {
  if (unit < 128) return unit === 32 || (unit >= 9 && unit <= 13)
  return (classOf(unit) & space) !== 0
}

const known = 1
const small = 2
const capital = 4
const letter = 8
const number = 16
const space = 32

/** What each unit is, filled as units are met: a pattern for every quotation mark of a text costs more than its words. */
const classes = new Uint8Array(0x10000)

function classOf(unit: number): number {
  // `NaN`, past the end of a word, is no place of the table: looked up there, it makes every later look slow.
  if (!(unit >= 0)) return known
  const filled = classes[unit]
  if (filled) return filled
  const sign = String.fromCharCode(unit)
  const found =
    known
    | (/\p{Ll}/u.test(sign) ? small : 0)
    | (/\p{Lu}/u.test(sign) ? capital : 0)
    | (/\p{L}/u.test(sign) ? letter : 0)
    | (/\p{N}/u.test(sign) ? number : 0)
    | (/\s/.test(sign) ? space : 0)
  classes[unit] = found
  return found
}
