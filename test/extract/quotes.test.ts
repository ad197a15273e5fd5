import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { attributionsIn } from '../../src/extract/attributions.js'
import { peopleIn } from '../../src/extract/people.js'
import { quotesIn } from '../../src/extract/quotes.js'
import { paragraphsIn } from '../../src/text/paragraphs.js'
import { sentencesIn } from '../../src/text/sentences.js'
import type { Quote } from '../../src/types.js'

function quotesOf(text: string): Quote[] {
  const sentences = paragraphsIn(text).flatMap((paragraph) => sentencesIn(text, paragraph))
  const people = peopleIn(text, sentences)
  return quotesIn(text, sentences, people, attributionsIn(text, sentences, people))
}

function seed(number: string): string {
  const file = readdirSync('seeds').find((name) => name.startsWith(number)) ?? ''
  return readFileSync(`seeds/${file}`, 'utf8')
}

describe('quotesIn', () => {
  it.each([
    ['leaves out a comma before the closing mark', '“We will stay,” said Mara Lindqvist.', ['We will stay']],
    [
      'leaves out a stop that ends the sentence around',
      'Mara Lindqvist called it “a gift to the rich.”',
      ['a gift to the rich']
    ],
    ['leaves out the space before that comma', '“We will stay ,” said Mara Lindqvist.', ['We will stay']],
    ['keeps the stop of a whole sentence', 'Mara Lindqvist said: “We will stay.”', ['We will stay.']],
    ['keeps a question mark', '“Why now?” asked Mara Lindqvist.', ['Why now?']],
    ['keeps an ellipsis', 'Mara Lindqvist said it was “a long story...”', ['a long story...']],
    ['gives each paragraph its own', '“It rained.\n\n“It poured,” said Mara Lindqvist.', ['It rained.', 'It poured']]
  ])('%s', (_behaviour, text, expected) => {
    expect(quotesOf(text).map((quote) => quote.text)).toEqual(expected)
  })

  it('has the words of its own place, and the speaker of hers', () => {
    const text =
      'Mayor Mara Lindqvist of Oslo spoke.\n\n“We will stay,” Lindqvist said. She called it “a fine town to live in”.'
    for (const quote of quotesOf(text)) {
      expect(text.slice(quote.start, quote.end)).toBe(quote.text)
      expect(quote.speaker).toBe('Mara Lindqvist')
      expect(text.slice(quote.speakerAt?.start, quote.speakerAt?.end)).toBe('Mara Lindqvist')
      expect(text.slice(quote.roleAt?.start, quote.roleAt?.end)).toBe(quote.role)
    }
  })

  it.each([
    ['a new paragraph goes on', '“It rained.\n\n“It poured,” said Mara Lindqvist.', [null, 0]],
    [
      'so does one that its last paragraph attributes',
      '“It rained.\n\n“It poured.\n\n“It stopped,” said Mara Lindqvist.',
      [null, 0, 1]
    ],
    ['so does a quote behind "he said"', '“It rained,” said Mara Lindqvist, “and then it poured.”', [null, 0]],
    ['a new sentence is a new quote', '“It rained,” said Mara Lindqvist. “It poured.”', [null, null]]
  ])('%s', (_behaviour, text, expected) => {
    expect(quotesOf(text).map((quote) => quote.continues)).toEqual(expected)
  })

  it.each([
    [
      '000',
      'Safeguarding, consolidating and advancing the relationship is a strategic choice for both sides',
      'Xi Jinping',
      'full',
      ['Reuters', 'South China Morning Post']
    ],
    ['000', 'strategic choice', 'Xi Jinping', 'partial', []],
    ['001', 'shared strategic choice', 'Xi Jinping', 'partial', ["China's Ministry of Foreign Affairs"]],
    ['002', 'higher-level and higher-quality development', 'Xi Jinping', 'partial', []],
    ['002', 'strategic choice', 'Xi Jinping', 'partial', []],
    ['003', 'turbulent external environment', 'Xi Jinping', 'partial', ['CCTV']],
    ['003', 'strategic choice for both sides', 'Xi Jinping', 'partial', []],
    ['003', 'respond appropriately to external challenges', 'China and Russia', 'partial', []],
    ['003', 'in all spheres', 'China and Russia', 'partial', []]
  ])('finds in seed %s: %s', (number, words, speaker, kind, via) => {
    const quote = quotesOf(seed(number)).find(({ text }) => text === words)
    expect(quote).toMatchObject({ speaker, kind, via })
  })

  it.each([
    ['002', ['no-limits', 'one-China', 'Taiwan independence']],
    ['003', ['one-China', 'Taiwan independence', 'no-limits']]
  ])('takes the labels of seed %s for terms', (number, labels) => {
    const terms = quotesOf(seed(number)).filter(({ kind }) => kind === 'term')
    expect(terms.map(({ text }) => text)).toEqual(labels)
    expect(terms.map(({ speaker }) => speaker)).toEqual(labels.map(() => null))
  })

  it.each(['“a” said ', 'said said ', '"', ', “a”'])(
    'comes to an end on a megabyte of %s',
    (piece) => {
      const bomb = piece.repeat(1_000_000 / piece.length)
      expect(quotesIn(bomb, [{ start: 0, end: bomb.length }], [], []).length).toBeGreaterThanOrEqual(0)
    },
    60_000
  )
})
