import { describe, expect, it } from 'vitest'
import { stemOf } from '../../src/text/stems.js'

describe('stemOf', () => {
  it.each([
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['cats', 'cat'],
    ['agreed', 'agre'],
    ['plastered', 'plaster'],
    ['hopping', 'hop'],
    ['filing', 'file'],
    ['happy', 'happi'],
    ['sky', 'sky'],
    ['relational', 'relat'],
    ['electricity', 'electr'],
    ['hopefulness', 'hope'],
    ['adoption', 'adopt'],
    ['controlling', 'control'],
    ['rate', 'rate'],
    ['is', 'is'],
    ['g20', 'g20']
  ])('stems %s to %s', (word, expected) => {
    expect(stemOf(word)).toBe(expected)
  })
})
