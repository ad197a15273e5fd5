import { describe, expect, it } from 'vitest'
import { editDistance } from '../../src/text/edit-distance.js'

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['holm', 'holm', 0],
    ['holm', 'holme', 1],
    ['holm', 'halm', 1],
    ['holm', 'hlom', 1],
    ['kitten', 'sitting', 3]
  ])('of %j and %j is %i, either way round', (a, b, away) => {
    expect(editDistance(a, b)).toBe(away)
    expect(editDistance(b, a)).toBe(away)
  })
})
