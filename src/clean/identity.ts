import { byCodeUnit } from '../text/order.js'
import { gather } from '../text/gather.js'
import { sha256 } from '../text/hash.js'
import type { Block, CleanArticle, ReadLine } from '../types.js'

/** What `nightdesk read` prints of an article: `body` is the body blocks joined by a blank line. */
export function readLineOf({ article, blocks, origins }: CleanArticle): ReadLine {
  const { id, source, title, author, publisher, publishedAt, url, language, tags, text } = article
  const body = bodyOf(text, blocks)
  return { id, source, title, author, publisher, publishedAt, url, language, tags, origins, text, blocks, body }
}

/** The body blocks of a text, joined by a blank line. */
export function bodyOf(text: string, blocks: readonly Block[]): string {
  return blocks
    .filter(({ role }) => role === 'body')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n\n')
}

/**
 * The distinct articles, in the order in which they first came, with ids that are unique: equal ids with another text,
 * title, publisher, date or address get `-2`, ... in order of the SHA-256 of the `read` line without `id` and `source`.
 * The same again is one article. But for its order, the answer does not hang on the order of the input.
 */
export function uniqueArticles<Each extends CleanArticle>(cleaned: readonly Each[]): Each[] {
  const byId = groupedById(cleaned)
  // The usual case: no text is hashed to tell an article from others.
  if (byId.size === cleaned.length) return [...cleaned]
  const keys = new Map(cleaned.map((each) => [each, keyOf(each)]))
  const taken = new Set(byId.keys())
  const kept = new Map<string, Each>()
  for (const [, same] of [...byId].toSorted(([a], [b]) => byCodeUnit(a, b))) {
    distinctOf(same).forEach((each, at) => kept.set(keys.get(each)!, at === 0 ? each : renamed(each, at + 1, taken)))
  }
  const order = new Set(keys.values())
  return gather([...order], (key) => kept.get(key) ?? [])
}

/** `Map.groupBy` is not in Node 20. */
function groupedById<Each extends CleanArticle>(cleaned: readonly Each[]): Map<string, Each[]> {
  const byId = new Map<string, Each[]>()
  for (const each of cleaned) {
    const same = byId.get(each.article.id)
    if (same) same.push(each)
    else byId.set(each.article.id, [each])
  }
  return byId
}

/** What makes two articles of one id the same article. */
function keyOf({ article }: CleanArticle): string {
  const { id, text, title, publisher, publishedAt, url } = article
  return JSON.stringify([id, title, publisher, publishedAt, url, sha256(text)])
}

/** One of each, in order of their hashes; of equal ones that whose source stands first. */
function distinctOf<Each extends CleanArticle>(same: readonly Each[]): Each[] {
  if (same.length === 1) return [...same]
  const ranked = same
    .map((each) => ({ each, hash: hashOf(each), source: each.article.source }))
    .toSorted((a, b) => byCodeUnit(a.hash, b.hash) || byCodeUnit(a.source, b.source))
  const first = new Map<string, Each>()
  for (const { each } of ranked) if (!first.has(keyOf(each))) first.set(keyOf(each), each)
  return [...first.values()]
}

function hashOf(cleaned: CleanArticle): string {
  return sha256(JSON.stringify({ ...readLineOf(cleaned), id: undefined, source: undefined }))
}

function renamed<Each extends CleanArticle>(cleaned: Each, number: number, taken: Set<string>): Each {
  let next = number
  while (taken.has(`${cleaned.article.id}-${next}`)) next++
  const id = `${cleaned.article.id}-${next}`
  taken.add(id)
  return { ...cleaned, article: { ...cleaned.article, id } }
}
