/** Reading that loads a parser only where a source asks for it: one takes a tenth of a second to load. */
import type { Reading } from './article.js'
import { needs, readSourceWith, type HeavyReaders, type ReadLimits, type Source } from './plain.js'

/** `readSource`, with no more parsers loaded than `source` needs. Never throws for what the source holds. */
export async function readLazily(source: Source, limits: Partial<ReadLimits> = {}): Promise<Reading> {
  return readSourceWith(await heavyReadersFor(source), source, limits)
}

async function heavyReadersFor(source: Source): Promise<HeavyReaders> {
  const needed = needs(source)
  return {
    markdown: needed.includes('markdown') ? (await import('./markdown.js')).readMarkdown : null,
    html: needed.includes('html') ? (await import('./html/html.js')).readHtml : null,
    feed: needed.includes('feed') ? (await import('./feed/articles.js')).readFeed : null
  }
}
