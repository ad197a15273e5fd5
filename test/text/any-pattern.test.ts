import { describe, expect, it } from 'vitest'
import { anyOf } from '../../src/text/any-pattern.js'

describe('anyOf', () => {
  const isAny = anyOf([/^the mill/i, /^(?:A|An) mill$|wheel$/, /^\p{Lu}+ mill/u])

  it.each([
    ['in any case where a pattern says so', 'THE MILL turned', true],
    ['as it stands where it does not', 'a mill', false],
    ['by each of the ways of a pattern', 'by the wheel', true],
    ['by the letters of a third', 'ÅÄÖ mill', true],
    ['not by what no pattern has', 'the old mill', false]
  ])('finds a match %s', (_how, words, found) => {
    expect(isAny(words)).toBe(found)
  })
})
