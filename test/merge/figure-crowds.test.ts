import { describe, expect, it } from 'vitest'
import { areTwoCrowds, harmOf, isPeople } from '../../src/merge/figure-crowds.js'
import type { Figure } from '../../src/types.js'

function count(unit: string, end = 0): Figure {
  return { kind: 'count', unit, value: 9, text: '9', start: 0, end } as Figure
}

describe('nouns of crowds', () => {
  it.each([
    ['policemen', 'police'],
    ['policemen', 'officers'],
    ['workers', 'co-workers'],
    ['lawmakers', 'mps'],
    ['guards', 'people']
  ])('may name one: %s, %s', (one, other) => {
    expect(areTwoCrowds(count(one), count(other))).toBe(false)
  })

  it.each([
    ['policemen', 'soldiers'],
    ['guards', 'sailors'],
    ['workers', 'students']
  ])('name two: %s, %s', (one, other) => {
    expect(areTwoCrowds(count(one), count(other))).toBe(true)
    expect(isPeople(one)).toBe(true)
  })
})

describe('a count of harm', () => {
  it.each([
    ['9 deaths since Sunday', 'deaths', 'dead'],
    ['9 confirmed fatalities.', 'fatalities', 'dead'],
    ['9 injuries, most of them slight', 'injuries', 'injured'],
    ['9 arrests at the quay', 'arrests', 'arrested'],
    ['9 deaths a year', 'deaths', null],
    ['9 arrests per night', 'arrests', null],
    ['9 injuries to his legs', 'injuries', null],
    ['9 traffic deaths', 'deaths', null],
    ['9 boats', 'boats', null]
  ])('is a toll, but for a rate, a body and a kind: %s', (text, unit, toll) => {
    expect(harmOf(text, count(unit, 1))).toBe(toll)
  })
})
