import type { Digest } from '../types.js'

/**
 * A digest as JSON, in chunks: an article, a story, a notice at a time, so that a night of 20,000 articles never
 * stands in memory twice. The same bytes as `JSON.stringify(digest, null, 1)` would give are not promised; the same
 * digest gives the same bytes.
 */
export function* jsonChunks(digest: Digest): Iterable<string> {
  const { schema, edition, articles, stories, changes, notices, left } = digest
  yield `{\n"schema": ${JSON.stringify(schema)},\n"edition": ${JSON.stringify(edition)}`
  yield* listChunks('articles', articles)
  yield* listChunks('stories', stories)
  yield `,\n"changes": ${JSON.stringify(changes)}`
  yield* listChunks('notices', notices)
  yield* listChunks('left', left)
  yield '\n}\n'
}

function* listChunks(name: string, list: readonly unknown[]): Iterable<string> {
  yield `,\n"${name}": [`
  for (const [index, one] of list.entries()) yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(one)}`
  yield list.length > 0 ? '\n]' : ']'
}
