import { describe, expect, it } from 'vitest'
import { figuresCsv, quotesCsv, timelineCsv } from '../../src/render/csv.js'
import type { Digest } from '../../src/types.js'
import { rowsOf } from '../attack/checks.js'
import { sample } from './sample.js'

/** The sample with one text for each quote, person and article's title. */
function quoting(text: string): Digest {
  const stories = sample.stories.map((story) => ({
    ...story,
    quotes: story.quotes.map((quote) => ({ ...quote, text, variants: [] }))
  }))
  return { ...sample, stories }
}

/** What the head of `src/render/csv.ts` tells a reader of a table to do. */
const asWritten = (cell: string) => (/^'+[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(cell) ? cell.slice(1) : cell)

describe('tables', () => {
  it('have one header row and as many cells in each row', () => {
    for (const table of [figuresCsv(sample), quotesCsv(sample), timelineCsv(sample)]) {
      const rows = rowsOf(table)
      expect(rows.length).toBeGreaterThan(1)
      expect(new Set(rows.map((row) => row.length)).size).toBe(1)
    }
  })

  it('hold each figure with value, verdict and place', () => {
    const [head = [], first = []] = rowsOf(figuresCsv(sample))
    const cell = (name: string) => first[head.indexOf(name)]
    expect(['text', 'value', 'unit', 'verdict', 'article', 'start', 'publisher'].map(cell)).toEqual([
      '412 million euros',
      '412000000',
      'EUR',
      'differs',
      'harbour',
      '239',
      'Harbour Post'
    ])
  })

  it('name the quote that a shorter form belongs to', () => {
    const [head = [], , shorter = []] = rowsOf(quotesCsv(sample))
    expect(shorter[head.indexOf('variantOf')]).toBe('q-ninety')
  })

  it.each(['=1+2', '+41 22', '-5 percent', '@desk', '\tx', "'=1+2", "''-x", "'tis", 'a,b', 'say "so"', 'two\r\nlines'])(
    'give %j back, and no formula',
    (text) => {
      const [head = [], first = []] = rowsOf(quotesCsv(quoting(text)))
      const cell = first[head.indexOf('text')] ?? ''
      expect(asWritten(cell)).toBe(text)
      expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    }
  )
})
