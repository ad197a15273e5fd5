/** Proof of references: ids are unique, and every id that is named is there. */
import { failure, isPlace, type Case, type Failure } from './claims.js'
import type { StoryDigest } from '../types.js'

/** Ids stand once, and what stories, notices and the ledger name exists. */
export function referenceFailures({ digest, articles }: Case): Failure[] {
  const statements = new Set(digest.stories.flatMap(idsOf))
  const stories = new Set(digest.stories.map(({ id }) => id))
  return [
    ...twice([...digest.stories.map(({ id }) => id), ...digest.stories.flatMap(idsOf)]),
    ...twice(digest.articles.map(({ id }) => id)),
    ...digest.stories.flatMap((story) => storyReferences(story, stories, articles)),
    ...digest.left.flatMap(({ article, start, end, rule }) => {
      const text = articles.get(article)?.text
      if (text === undefined || (text !== null && !isPlace(start, end, text.length))) {
        return [failure(article, 'reference', `The ledger names ${start}-${end} of it, which is no place`)]
      }
      const same = /^same-as (.+)$/.exec(rule)?.[1]
      return same === undefined || statements.has(same)
        ? []
        : [failure(same, 'reference', 'The ledger names this statement, and it is not here')]
    }),
    ...digest.notices.flatMap(({ article, rule }) =>
      article === null || articles.has(article)
        ? []
        : [failure(article, 'reference', `A notice (${rule}) names this article, and it is not here`)]
    )
  ]
}

/** Ids of all statements of a story. */
export function idsOf(story: StoryDigest): string[] {
  const { keyPoints, figures, quotes, timeline, people, differences } = story
  return [keyPoints, figures, quotes, timeline, people, differences].flatMap((list) => list.map(({ id }) => id))
}

function storyReferences(story: StoryDigest, stories: ReadonlySet<string>, articles: Case['articles']): Failure[] {
  const keyPoints = new Set(story.keyPoints.map(({ id }) => id))
  const figures = new Set(story.figures.map(({ id }) => id))
  const missing = [
    ...story.summary.filter((id) => !keyPoints.has(id)),
    ...story.figures.flatMap(({ others }) => others).filter((id) => !figures.has(id)),
    ...story.related.map((related) => related.story).filter((id) => !stories.has(id) || id === story.id),
    ...story.articles.filter((id) => !articles.has(id)),
    ...evidenceArticles(story).filter((id) => !story.articles.includes(id))
  ]
  return missing.map((id) => failure(story.id, 'reference', `It names "${id}", which is not there`))
}

/** Articles whose sentences a story prints: all of them are its own. */
function evidenceArticles({
  headline,
  keyPoints,
  figures,
  quotes,
  timeline,
  people,
  differences
}: StoryDigest): string[] {
  const claims = [
    headline,
    ...keyPoints,
    ...figures,
    ...quotes,
    ...quotes.flatMap(({ variants }) => variants),
    ...timeline,
    ...people,
    ...differences.flatMap(({ sides }) => sides)
  ]
  return [...new Set(claims.flatMap(({ evidence }) => evidence.map(({ article }) => article)))]
}

function twice(ids: readonly string[]): Failure[] {
  const seen = new Set<string>()
  return ids.flatMap((id) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [failure(id, 'reference', 'This id stands twice')]
  })
}
