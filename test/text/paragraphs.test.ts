import { describe, expect, it } from 'vitest'
import { paragraphsIn } from '../../src/text/paragraphs.js'
import { sliceOf } from '../../src/text/spans.js'

const split = (text: string): string[] => paragraphsIn(text).map((paragraph) => sliceOf(text, paragraph))

const wrapped = [
  'The council of the harbour town voted on Monday to widen the old',
  'breakwater, which storms had damaged twice within a year. Work is to',
  'start in spring and will cost more than the town had set aside for',
  'it.'
].join('\n')

describe('paragraphsIn', () => {
  it.each([
    ['parts at blank lines', 'One.\n\nTwo.\n \nThree.', ['One.', 'Two.', 'Three.']],
    [
      'parts at single breaks',
      'Heading\nRates rose today.\nShares fell.',
      ['Heading', 'Rates rose today.', 'Shares fell.']
    ],
    ['trims', '  One. \n\n\t Two. ', ['One.', 'Two.']],
    ['joins lines that were wrapped at a width', wrapped, [wrapped]],
    [
      'joins two lines of a wrapped text',
      `${wrapped}\n\nBuilders from the neighbouring town had told the council members and\nMayor Roe so.`,
      [wrapped, 'Builders from the neighbouring town had told the council members and\nMayor Roe so.']
    ],
    ['joins a sentence broken in two', 'The rain fell \non the town.', ['The rain fell \non the town.']],
    ['joins small letters to a sentence', 'The rain fell\non the town.', ['The rain fell\non the town.']],
    ['keeps bare words apart', 'bread\nmilk and salt\nflour', ['bread', 'milk and salt', 'flour']],
    ['keeps list lines apart', 'Buy this:\n- bread\n- milk.', ['Buy this:', '- bread', '- milk.']],
    ['keeps numbered lines apart', '1. Bread\n2. Milk', ['1. Bread', '2. Milk']],
    ['finds none in white space', '\n \n', []]
  ])('%s', (_behaviour, text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  it('stays in the range', () => {
    expect(paragraphsIn('One.\n\nTwo.\n\nThree.', { start: 4, end: 12 })).toEqual([{ start: 6, end: 10 }])
  })
})
