import { describe, expect, it } from 'vitest'
import { f1, matchedCount, overlapShare } from './mentions.js'

describe('overlapShare', () => {
  it('is the shared part of both stretches together', () => {
    expect(overlapShare({ start: 0, end: 4 }, { start: 2, end: 6 })).toBeCloseTo(2 / 6)
    expect(overlapShare({ start: 0, end: 2 }, { start: 2, end: 6 })).toBe(0)
  })
})

describe('matchedCount', () => {
  it('asks for half of the characters and an equal value, one to one', () => {
    const gold = [
      { start: 0, end: 10, values: [5] },
      { start: 20, end: 24, values: [7] }
    ]
    expect(matchedCount(gold, [{ start: 4, end: 10, values: [5] }])).toBe(1)
    expect(matchedCount(gold, [{ start: 7, end: 10, values: [5] }])).toBe(0)
    expect(matchedCount(gold, [{ start: 20, end: 24, values: [0.07, 7] }])).toBe(1)
    expect(matchedCount([gold[0]!, gold[0]!], [{ start: 0, end: 10, values: [5] }])).toBe(1)
  })
})

describe('f1', () => {
  it('is the harmonic mean of precision and recall', () => {
    expect(f1({ matched: 3, found: 4, gold: 6 })).toBeCloseTo((2 * 0.75 * 0.5) / 1.25)
    expect(f1({ matched: 0, found: 0, gold: 0 })).toBe(1)
  })
})
