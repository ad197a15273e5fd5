import { describe, expect, it } from 'vitest'
import { bootstrapShare, randomFrom } from './bootstrap.js'
import { lexRankOf } from './lexrank.js'

describe('bootstrapShare', () => {
  it('is 1 where every difference is above zero and 0 where none is', () => {
    expect(bootstrapShare([1, 2, 3])).toBe(1)
    expect(bootstrapShare([-1, 0, -3])).toBe(0)
  })

  it('is about a half where gains and losses are even', () => {
    expect(Math.abs(bootstrapShare(Array.from({ length: 101 }, (_, at) => (at % 2 ? 1 : -1.02))) - 0.5)).toBeLessThan(
      0.2
    )
  })

  it('draws the same numbers from the same seed', () => {
    const [a, b] = [randomFrom(7), randomFrom(7)]
    expect([a(), a()]).toEqual([b(), b()])
  })
})

describe('lexRankOf', () => {
  it('takes the sentence that most others resemble, and no near repeat of it', () => {
    const sentences = [
      'The council of Bergen approved the new tunnel on Monday.',
      'The council of Bergen approved the new tunnel late on Monday.',
      'Voters in Bergen welcomed the new tunnel of the council.',
      'Penguins sleep through most of the southern winter nights.'
    ]
    expect(lexRankOf(sentences, 3, 8)).toMatch(/^The council of Bergen approved/)
    expect(lexRankOf(sentences, 3, 40).match(/approved/g)).toHaveLength(1)
  })
})
