// Sentence boundaries inside paragraphs, compared without regard to white space.

/** Right, invented and missed boundaries. */
export interface Boundaries {
  readonly right: number
  readonly invented: number
  readonly missed: number
}

/**
 * Compares two ways to part one text. A boundary is counted by the number of characters that are no white space before
 * it; those at the ends of paragraphs (a blank line) are given and not counted.
 */
export function boundariesOf(
  text: string,
  gold: readonly string[],
  found: readonly { readonly start: number; readonly end: number }[]
): Boundaries {
  const paragraphs = endsOf(text.split(/\n\s*\n/))
  const wanted = without(endsOf(gold), paragraphs)
  const given = without(endsOf(found.map(({ start, end }) => text.slice(start, end))), paragraphs)
  const right = [...wanted].filter((end) => given.has(end)).length
  return { right, invented: given.size - right, missed: wanted.size - right }
}

function without(ends: ReadonlySet<number>, given: ReadonlySet<number>): Set<number> {
  return new Set([...ends].filter((end) => !given.has(end)))
}

function endsOf(parts: readonly string[]): Set<number> {
  let count = 0
  return new Set(parts.map((part) => (count += part.replace(/\s+/g, '').length)))
}

/** Harmonic mean of precision and recall over all texts. */
export function boundaryF1(counts: readonly Boundaries[]): number {
  const right = counts.reduce((sum, { right }) => sum + right, 0)
  const wrong = counts.reduce((sum, { invented, missed }) => sum + invented + missed, 0)
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong)
}

/** Whether both lists hold the same sentences once white space is folded. */
export function sameSentences(a: readonly string[], b: readonly string[]): boolean {
  const fold = (sentence: string): string => sentence.replace(/\s+/g, ' ').trim()
  return a.length === b.length && a.every((sentence, at) => fold(sentence) === fold(b[at] ?? ''))
}
