import type { Changes, Earlier, StatementChange, StoryDigest } from '../types.js'

/** What changed since the edition before; `null` on the first night only. */
export function changesOf(
  stories: readonly StoryDigest[],
  statements: readonly StatementChange[],
  earlier: Earlier | null
): Changes | null {
  if (earlier === null) return null
  return {
    since: earlier.since,
    stories: [...stories.map(({ id, status }) => ({ id, change: status })), ...quietAmong(stories, earlier)],
    statements
  }
}

/** Stories that were told before, not tonight, and have not been named quiet since. */
function quietAmong(stories: readonly StoryDigest[], earlier: Earlier): Changes['stories'] {
  const told = new Set(stories.map(({ id }) => id))
  return earlier.stories
    .filter(({ id, quiet }) => quiet === null && !told.has(id))
    .map(({ id }) => ({ id, change: 'quiet' }))
}
