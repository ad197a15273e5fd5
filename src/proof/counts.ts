/** Proof of counts: articles, publishers and origins follow from the evidence, and each origin is named somewhere. */
import { hostOf } from '../text/host.js'
import { houseKey } from '../lexicon/houses.js'
import { failure, type Case, type Claim, type Failure } from './claims.js'
import type { Counts, DigestArticle, StoryDigest } from '../types.js'

type Counted = Claim & { readonly counts: Counts; readonly origins: readonly string[] }

/** The counts of a statement follow from its evidence and origins. */
export function countFailures(proof: Case, { id, evidence, counts, origins, attribution }: Counted): Failure[] {
  const ids = [...new Set(evidence.map(({ article }) => article))]
  const expected = { ...articleCounts(proof, ids), origins: origins.length }
  const failures = unequal(id, counts, expected)
  if (new Set(origins.map(houseKey)).size !== origins.length) {
    failures.push(failure(id, 'origin', 'One house stands twice among the origins'))
  }
  const known = new Set(ids.flatMap((article) => namesOf(proof, article)).map(houseKey))
  for (const { as, name } of attribution) if (as === 'origin') known.add(houseKey(name))
  for (const origin of origins) {
    if (!known.has(houseKey(origin))) failures.push(failure(id, 'origin', `No evidence names the origin "${origin}"`))
  }
  return failures
}

/** The counts of a story: its articles, their publishers, and the union of their own origins. */
export function storyCountFailures(proof: Case, { id, articles, counts }: StoryDigest): Failure[] {
  const origins = new Set(articles.flatMap((article) => originKeysOf(proof, article)))
  return unequal(id, counts, { ...articleCounts(proof, articles), origins: origins.size })
}

function unequal(id: string, counts: Counts, expected: Counts): Failure[] {
  return (['articles', 'publishers', 'origins'] as const)
    .filter((name) => counts[name] !== expected[name])
    .map((name) => failure(id, 'counts', `${name}: ${counts[name]} printed, ${expected[name]} in the evidence`))
}

function articleCounts({ articles }: Case, ids: readonly string[]): Omit<Counts, 'origins'> {
  const publishers = ids.map((id) => publisherOf(articles.get(id)))
  const known = new Set(publishers.flatMap((name) => (name === null ? [] : [houseKey(name)])))
  return { articles: new Set(ids).size, publishers: known.size + (publishers.includes(null) ? 1 : 0) }
}

function publisherOf(article: DigestArticle | undefined): string | null {
  return article?.publisher ?? hostOf(article?.url ?? null)
}

/**
 * Rules (2) to (5): the credit, the original's origin, the publisher, the article itself. Ids are folded as names are:
 * two that are told apart by signs alone count as one origin, never one as two.
 */
function originKeysOf({ articles }: Case, id: string, seen: readonly string[] = []): string[] {
  const article = articles.get(id)
  if (!article || seen.includes(id)) return [houseKey(id)]
  if (article.origins.length > 0) return article.origins.map(houseKey)
  if (article.copyOf !== null) return originKeysOf({ articles } as Case, article.copyOf, [...seen, id])
  const publisher = publisherOf(article)
  return [houseKey(publisher ?? id)]
}

/** All that may name an origin of an article: its credit, publisher, host and id, and those of what it copies. */
function namesOf({ articles }: Case, id: string): string[] {
  const article = articles.get(id)
  if (!article) return []
  const names = [...article.origins, article.publisher, hostOf(article.url), article.id].filter((name) => name !== null)
  const original = article.copyOf === null ? undefined : articles.get(article.copyOf)
  const copied = original ? [...original.origins, original.publisher, hostOf(original.url), original.id] : []
  return [...names, ...copied.filter((name) => name !== null)]
}
