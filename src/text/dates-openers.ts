// With which words a pattern can begin, read out of the pattern itself: most places of a text open no expression, and a
// look-up is cheaper there than a row of patterns, each of which must be compiled before it can fail.

/**
 * The openers of every string that `pattern` can match, as `openerAt` names them. Knows what date patterns are made of.
 *
 * @throws RangeError for a repeated letter and for what is not known.
 */
export function openersOf(pattern: string): ReadonlySet<string> {
  const { done, open, end } = alternatives(pattern, 0)
  if (end !== pattern.length) throw new RangeError(`Expected a pattern, got ")" at ${end}: ${pattern}`)
  return new Set([...done, ...open])
}

/** The word that begins at `start`, in small letters; `#` for a digit, which ends it; empty before any other sign. */
export function openerAt(text: string, start: number): string {
  let end = start
  while (isAsciiLetter(text.charCodeAt(end))) end++
  const letters = text.slice(start, end).toLowerCase()
  return isAsciiDigit(text.charCodeAt(end)) ? `${letters}#` : letters
}

/** What a part of a pattern can begin with: words that are over, and words that the next part may go on with. */
interface Beginnings {
  readonly done: readonly string[]
  readonly open: readonly string[]
  /** Where the part ends in the source. */
  readonly end: number
}

function alternatives(pattern: string, start: number): Beginnings {
  const done: string[] = []
  const open: string[] = []
  for (let at = start; ; at++) {
    const one = sequence(pattern, at)
    done.push(...one.done)
    open.push(...one.open)
    at = one.end
    if (pattern[at] !== '|') return { done, open, end: at }
  }
}

function sequence(pattern: string, start: number): Beginnings {
  const done: string[] = []
  let open: readonly string[] = ['']
  let at = start
  while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
    const atom = atomAt(pattern, at)
    const [quantifier = '', least = '1', most = '1'] = repetition(pattern, atom.end)
    if (most !== '1' && atom.open.some(Boolean)) throw new RangeError(`Expected no repeated letters, got ${pattern}`)
    done.push(...joined(open, atom.done))
    open = [...joined(open, atom.open), ...(least === '0' ? open : [])]
    at = atom.end + quantifier.length
  }
  return { done, open: [...new Set(open)], end: at }
}

function joined(starts: readonly string[], ends: readonly string[]): string[] {
  return starts.flatMap((start) => ends.map((end) => start + end))
}

/** The quantifier at `at` as written, with its bounds. */
function repetition(pattern: string, at: number): readonly string[] {
  if (pattern[at] === '?') return ['?', '0', '1']
  const [whole = '', least = '1', most = least] = /^\{(\d)(?:,(\d))?\}/.exec(pattern.slice(at, at + 5)) ?? []
  return [whole, least, most]
}

function atomAt(pattern: string, at: number): Beginnings {
  const [letters] = /^[a-z]{2,16}(?![?*+{])/i.exec(pattern.slice(at, at + 16)) ?? []
  if (letters !== undefined) return { done: [], open: [letters.toLowerCase()], end: at + letters.length }
  const sign = pattern.charAt(at)
  if (sign === '(') return groupAt(pattern, at)
  if (sign === '[') return classAt(pattern, at)
  if (sign === '\\') return escapeAt(pattern, at)
  if ('.*+^$'.includes(sign)) throw new RangeError(`Expected no "${sign}", got ${pattern}`)
  return beginningsOf(sign, at + 1)
}

/** A group, or a look ahead, which takes nothing. */
function groupAt(pattern: string, at: number): Beginnings {
  const [opening = ''] = /^\((?:\?(?:[:=!]|<\w{1,20}>))/.exec(pattern.slice(at, at + 24)) ?? []
  if (opening === '') throw new RangeError(`Expected a group of a known kind, got ${pattern.slice(at, at + 24)}`)
  const inside = alternatives(pattern, at + opening.length)
  const isAhead = /[=!]$/.test(opening)
  return { done: isAhead ? [] : inside.done, open: isAhead ? [''] : inside.open, end: inside.end + 1 }
}

function classAt(pattern: string, at: number): Beginnings {
  const end = pattern.indexOf(']', at)
  const inside = pattern.slice(at + 1, end)
  const members = /^[\d-]+$/.test(inside) ? ['0'] : [...inside.replace(/\\d/g, '0').replace(/\\u[\da-f]{4}|\\./g, ' ')]
  const all = members.map((sign) => beginningsOf(sign, end))
  return { done: all.flatMap(({ done }) => done), open: all.flatMap(({ open }) => open), end: end + 1 }
}

function escapeAt(pattern: string, at: number): Beginnings {
  const kind = pattern.charAt(at + 1)
  if (kind === 'b') return { done: [], open: [''], end: at + 2 }
  if (kind === 'k') return { done: [''], open: [], end: pattern.indexOf('>', at) + 1 }
  return beginningsOf(kind === 'd' ? '0' : ' ', at + 2)
}

function beginningsOf(sign: string, end: number): Beginnings {
  if (isAsciiLetter(sign.charCodeAt(0))) return { done: [], open: [sign.toLowerCase()], end }
  return { done: [isAsciiDigit(sign.charCodeAt(0)) ? '#' : ''], open: [], end }
}

function isAsciiLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)
}

function isAsciiDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}
