import { describe, expect, it } from 'vitest'
import { nearestOf } from '../../src/text/nearest.js'

const names = ['headline', 'keyPoints', 'marks', 'date', 'digest.md', 'digest.html']

describe('nearestOf', () => {
  it.each([
    ['a letter left out', 'headlin', ['headline']],
    ['two letters swapped', 'digset.md', ['digest.md']],
    ['other capitals', 'keypoints', ['keyPoints']],
    ['a part of the name', 'digest', ['digest.md', 'digest.html']],
    ['nothing like it', 'zebra', []]
  ])('%s', (_slip, written, expected) => {
    expect(nearestOf(written, names)).toEqual(expected)
  })
})
