/** Words as an editor compares them: straight marks, single spaces. */
import { foldSpace } from '../../src/text/spans.js'
import type { Evidence } from '../../src/types.js'
import type { Held } from './gold.js'

const straight = (words: string) => foldSpace(words.replace(/[‘’]/g, "'").replace(/[“”]/g, '"'))
export const same = (a: string | null | undefined, b: string | null | undefined) =>
  straight(a ?? '') === straight(b ?? '')
export const lower = (words: string) => straight(words).toLowerCase()

/** The names of those articles that the evidence lacks. */
export function missingArticles(
  { articles }: Held,
  evidence: Evidence | readonly { article: string }[],
  names: readonly string[]
): string[] {
  const ids = new Set(evidence.map(({ article }) => article))
  return names.filter((name) => !ids.has(articles.get(name)?.id ?? ''))
}
