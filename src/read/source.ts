import type { Reading } from './article.js'
import { readFeed } from './feed/articles.js'
import { readHtml } from './html/html.js'
import { readMarkdown } from './markdown.js'
import { readSourceWith, type HeavyReaders, type ReadLimits, type Source } from './plain.js'

export type { Reading } from './article.js'
export { readLimits, type ReadLimits, type Source } from './plain.js'

/**
 * The articles of one source. Never throws: what cannot be read is in `bad`, what is odd in `notices`. Runs in the
 * caller's thread, with caps on size and nesting and without a deadline. Loads all parsers: `readSourceWith` of
 * `plain.ts` does not.
 */
export function readSource(source: Source, limits: Partial<ReadLimits> = {}): Reading {
  return readSourceWith(heavyReaders, source, limits)
}

const heavyReaders: HeavyReaders = { markdown: readMarkdown, html: readHtml, feed: readFeed }
