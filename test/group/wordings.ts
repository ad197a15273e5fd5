/**
 * What a pattern of words, groups, classes of signs and optional parts may fit: each way through it, with one sign of a class,
 * and at most one where there may be more.
 */
export function wordingsOf(source: string): string[] {
  const [wordings, end] = alternativesFrom(source, 0)
  if (end !== source.length) throw new RangeError(`Not read: ${source.slice(end)}`)
  return wordings
}

function alternativesFrom(source: string, start: number): [string[], number] {
  const all: string[] = []
  let heads = ['']
  let at = start
  while (at < source.length && source[at] !== ')') {
    if (source[at] === '|') {
      all.push(...heads)
      heads = ['']
      at++
      continue
    }
    const [atoms, end] = atomFrom(source, at)
    const isOptional = source[end] === '?' || source[end] === '{'
    const tails = isOptional ? ['', ...atoms] : atoms
    at = isOptional ? endOfRepetition(source, end) : end
    heads = heads.flatMap((head) => tails.map((tail) => head + tail))
  }
  return [[...all, ...heads], at]
}

function endOfRepetition(source: string, at: number): number {
  return source[at] === '?' ? at + 1 : source.indexOf('}', at) + 1
}

function atomFrom(source: string, at: number): [string[], number] {
  if (source.startsWith('(?:', at)) {
    const [wordings, end] = alternativesFrom(source, at + 3)
    return [wordings, end + 1]
  }
  if (source[at] === '[') return [[source[at + 1] === '^' ? ' ' : source[at + 1]!], source.indexOf(']', at) + 1]
  if (source[at] === '\\') return [source[at + 1] === 'b' ? [''] : ['x'], at + 2]
  return [[source[at]!], at + 1]
}
