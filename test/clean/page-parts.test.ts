import { describe, expect, it } from 'vitest'
import { cleanArticle } from '../../src/clean/clean.js'
import { articleOf } from './clean.test.js'

function bodyOf(text: string): string[] {
  return cleanArticle(articleOf(text))
    .blocks.filter(({ role }) => role === 'body')
    .flatMap(({ start, end }) => text.slice(start, end).split(/\n+/))
}

const lead = 'The harbour reopened on Monday after a week of storms, the harbour master said.'

describe('parts of a page', () => {
  it.each([
    [
      'leaves the rows of a table out',
      `${lead}\n\nParty | Seats | Votes\nUnion | 17 | 33.4%\n\nIt rained.`,
      [lead, 'It rained.']
    ],
    [
      'leaves out the times of a live report',
      `${lead}\n\n18:40\nThe last ship has left.`,
      [lead, 'The last ship has left.']
    ],
    ['leaves out its leave of the readers', `That is all from us tonight. Thank you for reading.\n\n${lead}`, [lead]],
    [
      'leaves out a list of what others read',
      `${lead}\n\nMost read\n1. Ten lakes\n2. Which kettle should you buy?`,
      [lead]
    ],
    ['keeps a question of the article', `${lead}\n\nWho will pay?\n\nIt rained.`, [lead, 'Who will pay?', 'It rained.']]
  ])('%s', (_behaviour, text, expected) => expect(bodyOf(text)).toEqual(expected))

  it.each(['Radio Harbour', 'Evening Harbour', 'Trade Week', 'Evening Standard of Harbour'])(
    'takes "%s" for a house',
    (house) => {
      const text = `Harbour reopens after a week of storms\n\nPublished on Mon, 4 May 2026\n${house}\n\n${lead}\n\nIt rained all day, he said.`
      expect(cleanArticle(articleOf(text)).article.publisher).toBe(house)
    }
  )

  it.each(['Evening Update', 'This Week', 'Daily Briefing'])('takes "%s" for no house', (label) => {
    const text = `Harbour reopens after a week of storms\n\nPublished on Mon, 4 May 2026\n${label}\n\n${lead}\n\nIt rained all day, he said.`
    expect(cleanArticle(articleOf(text)).article.publisher).toBe(null)
  })
})
