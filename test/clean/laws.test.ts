import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanArticle } from '../../src/clean/clean.js'
import { furniture } from '../../src/clean/furniture-rules.js'
import { lineTraits } from '../../src/clean/page-words.js'
import type { Article } from '../../src/types.js'

function articleOf(text: string, title: string | null = null): Article {
  return {
    id: 'a',
    source: 'a',
    text,
    title,
    author: null,
    publisher: null,
    publishedAt: null,
    url: null,
    language: null,
    tags: []
  }
}

const pieces = fc.constantFrom(
  'By Anna Field',
  'Reuters',
  'Share',
  '\n',
  '\n\n',
  ' ',
  '\u00a0',
  'It rained. ',
  'The harbour town has opened its new library.',
  'Published On Tue, 04 Nov 2025',
  'About the Author:',
  'Tags',
  '…By Anna Field for The Courier. It rained.',
  'Harbour opens - Reuters',
  '(',
  '“',
  'a',
  '\ud83d\ude00',
  '1,1,1,',
  '---'
)
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))
)

describe('blocks', () => {
  it('stand in order, do not overlap, are trimmed, and leave out nothing but white space', () => {
    fc.assert(
      fc.property(texts, fc.option(texts), (text, title) => {
        const { blocks, titleAt } = cleanArticle(articleOf(text, title))
        let at = 0
        for (const { start, end } of blocks) {
          expect(text.slice(at, start).trim()).toBe('')
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
        const neighbours = blocks.slice(1).map((block, number) => [block, blocks[number]] as const)
        expect(neighbours.some(([a, b]) => a.role === b?.role && a.rule === b.rule)).toBe(false)
        if (titleAt)
          expect(
            blocks.some(({ role, start, end }) => role === 'title' && titleAt.start >= start && titleAt.end <= end)
          ).toBe(true)
      }),
      { numRuns: 500 }
    )
  })
})

describe('time', () => {
  const bombs = [
    'a',
    '(',
    '"',
    '1,',
    'A. ',
    'said ',
    'a-',
    '© ',
    'By ',
    'By A ',
    '. ',
    '(AP/',
    'Photo: ',
    '@a ',
    '# ',
    '\n',
    'a\n',
    '\t\u00a0',
    'http://a/',
    'Jan. 1, ',
    'Share\n',
    '1:1 '
  ]
  it.each(bombs)('grows with the length of %j', (piece) => {
    const text = piece.repeat(Math.floor(200_000 / piece.length))
    const started = process.cpuUsage().user
    cleanArticle(articleOf(text))
    cleanArticle(articleOf(`${text}\nEnd`))
    expect(process.cpuUsage(undefined).user - started).toBeLessThan(9_000_000)
  })

  it.each(bombs)('no rule is caught by %j', (piece) => {
    const line = piece.replaceAll('\n', ' ').repeat(2000).slice(0, 600)
    const started = process.cpuUsage().user
    for (const { pattern } of furniture) pattern.test(line)
    for (const { has } of lineTraits) has(line, 100)
    expect(process.cpuUsage().user - started).toBeLessThan(300_000)
  })
})
