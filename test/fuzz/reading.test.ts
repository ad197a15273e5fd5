import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanArticle } from '../../src/clean/clean.js'
import { readSource } from '../../src/read/source.js'
import type { Article, BadInput } from '../../src/types.js'
import { bytes, jsonLines, markdown, names } from './files.js'
import { feeds, pages } from './pages.js'
import { patience, runs, soon } from './runs.js'
import { newsTexts } from './texts.js'

const encoded = fc.oneof(newsTexts, markdown, jsonLines).map((text) => new TextEncoder().encode(text))

describe('reading any file', () => {
  it('never throws, and gives articles of words, or a reason', { timeout: patience }, () => {
    fc.assert(
      fc.property(
        names,
        fc.oneof(bytes, encoded),
        fc.boolean(),
        soon((name, held, named) => {
          const { articles, bad } = readSource({ name, bytes: held, named })
          // JSON Lines hold many articles, a feed none or many; JSON of a folder that is no feed is passed over.
          if (!(name === '-' || /\.(?:jsonl|json|xml|opml)$/.test(name) || named))
            expect(articles.length + bad.length).toBe(1)
          mustBeSound(articles, bad)
        })
      ),
      runs(0.3)
    )
  })
})

describe('reading pages and feeds', () => {
  it('never throws, and gives articles of words, or a reason', { timeout: patience }, () => {
    const files = fc.oneof(
      fc.tuple(fc.constantFrom('a.html', 'a.xhtml', 'a'), pages),
      fc.tuple(fc.constantFrom('a.xml', 'a.json', 'a.opml', 'a'), feeds)
    )
    fc.assert(
      fc.property(
        files,
        soon(([name, held]) => {
          const { articles, bad, notices } = readSource({ name, bytes: new TextEncoder().encode(held), named: true })
          expect(articles.length + bad.length + notices.length).toBeGreaterThan(0)
          mustBeSound(articles, bad)
        })
      ),
      runs(0.15)
    )
  })
})

function mustBeSound(articles: readonly Article[], bad: readonly BadInput[]): void {
  for (const { rule, message, source } of bad) expect([rule, message, source]).not.toContain(undefined)
  for (const article of articles) {
    expect(article.text.trim()).not.toBe('')
    expect(article.text).not.toMatch(/\r|\p{Surrogate}/u)
    expect(article.id).not.toBe('')
    expect(blocksFault(article.text, cleanArticle(article).blocks)).toBeNull()
  }
}

/** What is wrong with blocks: out of order, empty, or words that stand in none. */
function blocksFault(text: string, blocks: readonly { start: number; end: number }[]): string | null {
  let at = 0
  for (const { start, end } of blocks) {
    if (start < at || end <= start || end > text.length) return `${start}-${end}`
    if (text.slice(at, start).trim() !== '') return text.slice(at, start)
    at = end
  }
  return text.slice(at).trim() === '' ? null : text.slice(at)
}
