import { sha256 } from '../text/hash.js'
import type { CleanArticle, ReadLine } from '../types.js'

/** What `nightdesk read` prints of an article: `body` is the body blocks joined by a blank line. */
export function readLineOf({ article, blocks, origins }: CleanArticle): ReadLine {
  const { id, source, title, author, publisher, publishedAt, url, language, tags, text } = article
  const body = blocks
    .filter(({ role }) => role === 'body')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n\n')
  return { id, source, title, author, publisher, publishedAt, url, language, tags, origins, text, blocks, body }
}

/**
 * The distinct articles, in the order in which they first came, with ids that are unique: equal ids with another text,
 * title, publisher, date or address get `-2`, ... in order of the SHA-256 of the `read` line without `id` and `source`.
 * The same again is one article. The answer does not hang on the order of the input, but for the order itself.
 */
export function uniqueArticles(cleaned: readonly CleanArticle[]): CleanArticle[] {
  const taken = new Set(cleaned.map(({ article }) => article.id))
  const kept = new Map<string, CleanArticle>()
  for (const id of [...taken].toSorted(byCodeUnit)) {
    const same = cleaned.filter(({ article }) => article.id === id)
    if (same.length < 2) kept.set(keyOf(same[0] as CleanArticle), same[0] as CleanArticle)
    else distinctOf(same).forEach((each, at) => kept.set(keyOf(each), at === 0 ? each : renamed(each, at + 1, taken)))
  }
  const order = new Set(cleaned.map(keyOf))
  return [...order].flatMap((key) => kept.get(key) ?? [])
}

/** What makes two articles of one id the same article. */
function keyOf({ article }: CleanArticle): string {
  const { id, text, title, publisher, publishedAt, url } = article
  return JSON.stringify([id, title, publisher, publishedAt, url, text])
}

/** One of each, in order of their hashes. */
function distinctOf(same: readonly CleanArticle[]): CleanArticle[] {
  const ranked = same
    .map((each) => ({ each, hash: hashOf(each), source: each.article.source }))
    .toSorted((a, b) => byCodeUnit(a.hash, b.hash) || byCodeUnit(a.source, b.source))
  return [...new Map(ranked.toReversed().map(({ each }) => [keyOf(each), each])).values()].toReversed()
}

function hashOf(cleaned: CleanArticle): string {
  return sha256(JSON.stringify({ ...readLineOf(cleaned), id: undefined, source: undefined }))
}

function renamed(cleaned: CleanArticle, number: number, taken: Set<string>): CleanArticle {
  let next = number
  while (taken.has(`${cleaned.article.id}-${next}`)) next++
  const id = `${cleaned.article.id}-${next}`
  taken.add(id)
  return { ...cleaned, article: { ...cleaned.article, id } }
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
