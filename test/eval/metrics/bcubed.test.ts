import { describe, expect, it } from 'vitest'
import { bcubedOf, lookalikesMerged } from './bcubed.js'

describe('bcubedOf', () => {
  it('is 1 for the same groups under other names', () => {
    expect(bcubedOf(['x', 'x', 'y'], ['1', '1', '2']).f1).toBe(1)
  })

  it('agrees with a count by hand', () => {
    // Found {a b c} {d}, true {a b} {c d}: precision 2/3, 2/3, 1/3, 1; recall 1, 1, 1/2, 1/2.
    const { precision, recall, f1 } = bcubedOf(['x', 'x', 'x', 'y'], ['1', '1', '2', '2'])
    expect(precision).toBeCloseTo(2 / 3, 10)
    expect(recall).toBeCloseTo(3 / 4, 10)
    expect(f1).toBeCloseTo(12 / 17, 10)
  })
})

describe('lookalikesMerged', () => {
  it('counts pairs of one topic and two stories only', () => {
    // Pairs of topic t and two stories: a-c, b-c; a-c was put together.
    expect(lookalikesMerged(['x', 'y', 'x', 'x'], ['1', '1', '2', '3'], ['t', 't', 't', 'u'])).toBe(0.5)
  })
})
