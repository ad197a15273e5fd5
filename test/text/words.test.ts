import { describe, expect, it } from 'vitest'
import { termsOf } from '../../src/text/terms.js'
import { wordsIn } from '../../src/text/words.js'

describe('wordsIn', () => {
  it.each([
    ['parts at hyphens and slashes', 'China-Russia and/or', ['china', 'russia', 'and', 'or']],
    ['keeps numbers whole', 'It cost $1,200.50, in 2023.', ['it', 'cost', '1,200.50', 'in', '2023']],
    ['keeps apostrophes inside', 'Xi’s aide can’t ‘go’', ["xi's", 'aide', "can't", 'go']],
    ['keeps initials together', 'the U.S. and U.N. met', ['the', 'u.s', 'and', 'u.n', 'met']],
    [
      'parts sentences without a space between',
      'He left.She stayed. J. Smith',
      ['he', 'left', 'she', 'stayed', 'j', 'smith']
    ],
    ['knows letters of other scripts', 'Erdoğan München Пётр', ['erdoğan', 'münchen', 'пётр']],
    ['finds nothing in nothing', ' .,;- ', []]
  ])('%s', (_behaviour, text, expected) => {
    expect(wordsIn(text).map(({ word }) => word)).toEqual(expected)
  })

  it('gives places in the whole text, also of a range', () => {
    const text = 'Li Qiang met him in Hangzhou.'
    expect(wordsIn(text, { start: 3, end: 12 })).toEqual([
      { word: 'qiang', start: 3, end: 8 },
      { word: 'met', start: 9, end: 12 }
    ])
  })
})

describe('termsOf', () => {
  it.each([
    ['drops stop words and stems the rest', 'He said that trades were declining', ['trade', 'declin']],
    ['tells the country from the pronoun', 'US ties hurt us; the U.S. knew', ['us', 'ti', 'hurt', 'us', 'knew']],
    ['takes possessives and accents off', 'Erdoğan’s', ['erdogan']],
    ['keeps numbers without commas', 'about 1,200 people', ['1200', 'peopl']]
  ])('%s', (_behaviour, text, expected) => {
    expect(termsOf(text)).toEqual(expected)
  })

  it.each([
    'a'.repeat(1_000_000),
    "a'".repeat(500_000),
    '1,'.repeat(500_000),
    'A. '.repeat(300_000),
    '((((('.repeat(200_000)
  ])('reads a million characters of nonsense in no time', (bomb) => {
    const before = performance.now()
    termsOf(bomb)
    expect(performance.now() - before).toBeLessThan(1000)
  })
})
