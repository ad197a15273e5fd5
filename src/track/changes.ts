import type { Changes, Earlier, StatementChange, StoryDigest } from '../types.js'

/**
 * What changed since the edition before; `null` on the first night only. Statements stand in the order of their stories.
 * `joined`: earlier story -> the older one that it proved to be.
 */
export function changesOf(
  stories: readonly StoryDigest[],
  statements: readonly StatementChange[],
  earlier: Earlier | null,
  joined: ReadonlyMap<string, string> = new Map()
): Changes | null {
  if (earlier === null) return null
  const order = new Map(stories.map(({ id }, at) => [id, at]))
  const known = new Set([...order.keys(), ...earlier.stories.map(({ id }) => id)])
  const placeOf = ({ story }: StatementChange) => order.get(story) ?? order.size
  return {
    since: earlier.since,
    stories: [
      ...stories.map(({ id, status }) => ({ id, change: status })),
      ...quietAmong(stories, statements, earlier, joined)
    ],
    statements: statements
      .filter(({ story, change }) => order.has(story) || (change === 'gone' && known.has(story)))
      .toSorted((a, b) => placeOf(a) - placeOf(b))
  }
}

/** Stories that were told before and not tonight, where no edition has named them quiet since, or something is withdrawn. */
function quietAmong(
  stories: readonly StoryDigest[],
  statements: readonly StatementChange[],
  earlier: Earlier,
  joined: ReadonlyMap<string, string>
): Changes['stories'] {
  const told = new Set(stories.map(({ id }) => id))
  const lessened = new Set(statements.flatMap(({ story, change }) => (change === 'gone' ? [story] : [])))
  return earlier.stories
    .filter(({ id, quiet }) => (quiet === null || lessened.has(id)) && !told.has(id))
    .map(({ id, slug }) => {
      const into = joined.get(id)
      return { id, change: 'quiet', slug, ...(into === undefined ? {} : { into }) }
    })
}
