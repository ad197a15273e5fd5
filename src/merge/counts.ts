import { houseKey } from '../lexicon/houses.js'
import { gather } from '../text/gather.js'
import type { Counts, Document, Story } from '../types.js'
import { documentsOf, originsOfArticle, publisherOf } from './origins.js'

/** What stands behind a statement: the distinct articles and publishers of its evidence, and its origins. */
export function countsOf(documents: readonly Document[], origins: readonly string[]): Counts {
  const articles = new Set(documents.map(({ article }) => article.id))
  return { articles: articles.size, publishers: publishersIn(documents), origins: origins.length }
}

/** The counts of a whole story: origins are the union of its articles' by rules (2) to (5). */
export function countsOfStory(story: Story, copies: ReadonlyMap<string, string>): Counts {
  const documents = documentsOf(story)
  const origins = gather(story.documents, (document) => originsOfArticle(document, documents, copies))
  return countsOf(story.documents, [...new Map(origins.map((name) => [houseKey(name), name])).values()])
}

/** Distinct known publishers, plus one if any article has none. */
function publishersIn(documents: readonly Document[]): number {
  return new Set(documents.map(publisherOf).map((publisher) => (publisher === null ? null : houseKey(publisher)))).size
}
