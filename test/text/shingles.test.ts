import { describe, expect, it } from 'vitest'
import { sharedShingles, shinglesOf } from '../../src/text/shingles.js'

describe('shinglesOf', () => {
  it.each([
    ['has one for each run of three words', 'one two three four', 2],
    ['has each run once', 'so it so it so it so', 2],
    ['has none for two words', 'one two', 0]
  ])('%s', (_behaviour, text, count) => {
    expect(shinglesOf(text)).toHaveLength(count)
  })

  it('leaves capitals, marks and spacing out of account', () => {
    const plain = shinglesOf("the mayor's boat sank")
    expect(sharedShingles(plain, shinglesOf('The Mayor’s “boat”\n sank!'))).toBe(plain.length)
  })

  it('goes on from one range to the next', () => {
    const text = 'one two [mark] three four'
    const ranges = [
      { start: 0, end: 7 },
      { start: 15, end: text.length }
    ]
    expect(shinglesOf(text, ranges)).toEqual(shinglesOf('one two three four'))
  })
})
