import { describe, expect, it } from 'vitest'
import { addCounts, compareDates, sameValue } from './dates.js'

describe('compareDates', () => {
  it('pairs each date once, by half of the union and by any character', () => {
    const gold = [
      { start: 0, end: 10, value: '2025-11-04' },
      { start: 20, end: 30, value: '2025-11' },
      { start: 40, end: 44, value: '2024' }
    ]
    const found = [
      { start: 0, end: 5, value: '2025-11-04' },
      { start: 28, end: 34, value: '2025-10-01' },
      { start: 60, end: 64, value: null }
    ]
    expect(compareDates(gold, found)).toEqual({ gold: 3, found: 3, close: 1, touching: 2, right: 1 })
  })

  it('compares days by ten characters and months by seven', () => {
    expect(sameValue('2025-11-04T09:00', '2025-11-04')).toBe(true)
    expect(sameValue('2025-11', '2025-11-04')).toBe(true)
    expect(sameValue('2025', '2025-11')).toBe(false)
    expect(sameValue('2025', null)).toBe(false)
  })

  it('adds up', () => {
    const one = { gold: 1, found: 2, close: 1, touching: 1, right: 0 }
    expect(addCounts([one, one])).toEqual({ gold: 2, found: 4, close: 2, touching: 2, right: 0 })
  })
})
