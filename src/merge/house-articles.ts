/** Houses of one word whose article is a part of their name. */
import type { Range } from '../types.js'

/** "According to The Harbour": where the name at `range` stands with "The"; the same range elsewhere. */
export function withArticle(text: string, { start, end }: Range): Range {
  const isPart = !/\s/.test(text.slice(start, end)) && capitalArticle.test(text.slice(Math.max(0, start - 6), start))
  return isPart ? { start: start - 'The '.length, end } : { start, end }
}

/** Not as the first word of a sentence. */
const capitalArticle = /[\p{L}\d,:”"] The $/u
