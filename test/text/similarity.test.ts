import { describe, expect, it } from 'vitest'
import { centreOf, cosineOf, vectorOf } from '../../src/text/similarity.js'

const one = (): number => 1

describe('cosineOf', () => {
  it.each([
    ['is 1 for the same terms', ['a', 'b'], ['b', 'a'], 1],
    ['is 0 without a common term', ['a'], ['b'], 0],
    ['is 0 for an empty text', [], ['b'], 0],
    ['is a half for one of two shared', ['a', 'b'], ['a', 'c'], 0.5]
  ])('%s', (_behaviour, a, b, expected) => {
    expect(cosineOf(vectorOf(a, one), vectorOf(b, one))).toBeCloseTo(expected, 10)
  })

  it('counts a term that is said often less than as often', () => {
    expect(vectorOf(['a', 'a', 'b'], one).get('a')).toBeCloseTo(0.861, 3)
  })
})

describe('centreOf', () => {
  it('lies as near to the one as to the other', () => {
    const [a, b] = [vectorOf(['a'], one), vectorOf(['b'], one)]
    expect(cosineOf(centreOf([a, b]), a)).toBeCloseTo(Math.SQRT1_2, 10)
  })
})
