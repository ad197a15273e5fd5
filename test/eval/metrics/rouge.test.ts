import { describe, expect, it } from 'vitest'
import { firstWordsOf, rougeOf, tokensOf } from './rouge.js'

describe('rougeOf', () => {
  it('counts words, pairs and the longest common run by hand', () => {
    // ours: the cat sat on the mat (6); gold: the cat lay on a mat (6)
    // words shared: the, cat, on, mat = 4; pairs shared: "the cat" = 1 of 5; longest: the cat on mat = 4
    const found = rougeOf('The cat sat on the mat.', 'The cat lay on a mat.')
    expect(found.one).toBeCloseTo(4 / 6, 10)
    expect(found.two).toBeCloseTo(1 / 5, 10)
    expect(found.longest).toBeCloseTo(4 / 6, 10)
  })

  it('weighs precision and recall of texts of unlike length', () => {
    // ours 2 words, gold 4: 2 shared: P 1, R 1/2, F 2/3; pairs: 1 of 1 and of 3: P 1, R 1/3, F 1/2
    const found = rougeOf('rain fell', 'rain fell all night')
    expect(found.one).toBeCloseTo(2 / 3, 10)
    expect(found.two).toBeCloseTo(1 / 2, 10)
    expect(found.longest).toBeCloseTo(2 / 3, 10)
  })

  it('takes a word no oftener than the other text has it', () => {
    expect(rougeOf('no no no', 'no').one).toBeCloseTo(0.5, 10)
  })

  it('is 0 where nothing is shared or there is nothing', () => {
    expect(rougeOf('rain', 'snow')).toEqual({ one: 0, two: 0, longest: 0 })
    expect(rougeOf('', '')).toEqual({ one: 0, two: 0, longest: 0 })
  })
})

describe('tokensOf', () => {
  it('stems only words over three letters', () => {
    expect(tokensOf("Dogs' runs: was cities, 5.9%")).toEqual(['dog', 'run', 'was', 'citi', '5', '9'])
  })
})

describe('firstWordsOf', () => {
  it('cuts at exactly so many words', () => {
    expect(firstWordsOf(' one  two\nthree four', 3)).toBe('one two three')
  })
})
