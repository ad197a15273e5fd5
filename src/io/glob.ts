/** Whether an INPUT is a pattern: it holds `*`, `?`, `[...]` or `{...}`. */
export function isGlob(input: string): boolean {
  return /[*?]|\[[^\]]{1,200}\]|\{[^}]{1,500}\}/.test(input)
}

/** The folders of a pattern before its first special part, with the `/` at their end; `''` for the current folder. */
export function globBase(glob: string): string {
  const special = glob.search(/[*?[{]/)
  return special < 0 ? glob : glob.slice(0, glob.lastIndexOf('/', special) + 1)
}

/**
 * Asks of a `/`-separated path whether it fits `pattern`: `*` and `?` inside one name, `**` over folders, `[abc]`,
 * `[!a-z]`, `{a,b}` (not nested). Time grows with the length of path times pattern.
 */
export function matcherOf(pattern: string): (path: string) => boolean {
  const wanted = alternativesOf(pattern).map((alternative) => alternative.split('/'))
  return (path) => wanted.some((parts) => fits(parts, path.split('/')))
}

/** From here up the rest of a pattern's braces stand for themselves. */
const alternativesCap = 200

function alternativesOf(pattern: string): string[] {
  const braces = /\{([^{}]{1,500})\}/.exec(pattern)
  if (!braces) return [pattern]
  const [whole, list = ''] = braces
  const head = pattern.slice(0, braces.index)
  const tails = alternativesOf(pattern.slice(braces.index + whole.length))
  const all = list.split(',').flatMap((choice) => tails.map((tail) => head + choice + tail))
  return all.slice(0, alternativesCap)
}

function fits(parts: readonly string[], names: readonly string[]): boolean {
  return walk(parts.length, names.length, (part, name, rest) => {
    if (parts[part] === '**') return rest(part + 1, name) || (name < names.length && rest(part, name + 1))
    if (part === parts.length || name === names.length) return part === parts.length && name === names.length
    return fitsName(parts[part] ?? '', names[name] ?? '') && rest(part + 1, name + 1)
  })
}

function fitsName(part: string, name: string): boolean {
  const signs = part.match(/\[!?[^\]]{1,200}\]|[^]/gu) ?? []
  const letters = [...name]
  return walk(signs.length, letters.length, (sign, letter, rest) => {
    if (signs[sign] === '*') return rest(sign + 1, letter) || (letter < letters.length && rest(sign, letter + 1))
    if (sign === signs.length || letter === letters.length) return sign === signs.length && letter === letters.length
    return fitsLetter(signs[sign] ?? '', letters[letter] ?? '') && rest(sign + 1, letter + 1)
  })
}

type Step = (i: number, j: number, rest: (i: number, j: number) => boolean) => boolean

/** Asks `step` at (0, 0); every pair of places is answered once, so that `*a*a*a` stays cheap. */
function walk(rows: number, columns: number, step: Step): boolean {
  const known = new Map<number, boolean>()
  const at = (i: number, j: number): boolean => {
    const key = i * (columns + 1) + j
    const answer = known.get(key) ?? (i <= rows && step(i, j, at))
    known.set(key, answer)
    return answer
  }
  return at(0, 0)
}

function fitsLetter(sign: string, letter: string): boolean {
  if (sign === '?') return true
  if (!sign.startsWith('[') || sign.length < 3) return sign === letter
  const isNot = sign[1] === '!'
  const inside = sign.slice(isNot ? 2 : 1, -1)
  const ranges = inside.match(/[^]-[^]|[^]/gu) ?? []
  const hit = ranges.some((range) => {
    const [first = '', dash, last] = [...range]
    return dash === '-' && last !== undefined ? letter >= first && letter <= last : letter === first
  })
  return hit !== isNot
}
