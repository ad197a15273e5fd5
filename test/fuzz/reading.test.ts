import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanArticle } from '../../src/clean/clean.js'
import { readSource } from '../../src/read/source.js'
import { bytes, jsonLines, markdown, names } from './files.js'
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
          if (!(name === '-' || name.endsWith('.jsonl') || named)) expect(articles.length + bad.length).toBe(1)
          for (const { rule, message, source } of bad) expect([rule, message, source]).not.toContain(undefined)
          for (const article of articles) {
            expect(article.text.trim()).not.toBe('')
            expect(article.text).not.toMatch(/\r|\p{Surrogate}/u)
            expect(article.id).not.toBe('')
            expect(blocksFault(article.text, cleanArticle(article).blocks)).toBeNull()
          }
        })
      ),
      runs(0.45)
    )
  })
})

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
