import { describe, expect, it } from 'vitest'
import type { Quote } from '../../../src/types.js'
import { addScores, counts, lastNameKeyOf, matchesIn, noScore, overlapOf, scoreQuotes } from './quotes.js'

function quote(start: number, end: number, speaker: string | null = null, kind: Quote['kind'] = 'full'): Quote {
  const text = 'one two three'
  return {
    start,
    end,
    text,
    kind,
    speaker,
    speakerAt: null,
    role: null,
    roleAt: null,
    via: [],
    viaAt: [],
    continues: null
  }
}

describe('the measure of quotes', () => {
  it('counts shared characters over all', () => {
    expect(overlapOf({ start: 0, end: 10 }, { start: 5, end: 15 })).toBeCloseTo(5 / 15)
    expect(overlapOf({ start: 0, end: 10 }, { start: 10, end: 15 })).toBe(0)
  })

  it('matches one to one, the best first', () => {
    const gold = [
      { start: 0, end: 10 },
      { start: 20, end: 30 }
    ]
    const predicted = [
      { start: 0, end: 6 },
      { start: 0, end: 9 },
      { start: 26, end: 40 }
    ]
    expect(matchesIn(predicted, gold)).toEqual([[predicted[1], gold[0]]])
  })

  it('leaves terms and short quotes out', () => {
    expect(counts(quote(0, 9, null, 'term'))).toBe(false)
    expect(counts({ ...quote(0, 9), text: 'two words' })).toBe(false)
    expect(counts(quote(0, 9))).toBe(true)
  })

  it.each([
    ['Xi Jinping', 'jinping'],
    ['the Daily News', 'news'],
    ["Martin O'Malley Jr.", 'omalley'],
    ['Anwar al-Awlaki', 'awlaki'],
    ['Anna Adams-Sarthou', 'adams-sarthou'],
    ['nobody at all', '']
  ])('the key of %s is %s', (name, key) => {
    expect(lastNameKeyOf(name)).toBe(key)
  })

  it('scores speakers on matched segments with a named source', () => {
    const gold = [
      { start: 0, end: 10, named: true, key: 'roe' },
      { start: 20, end: 30, named: true, key: 'smith' },
      { start: 40, end: 50, named: false, key: 'he' },
      { start: 60, end: 70, named: true, key: 'roe' }
    ]
    const score = scoreQuotes(
      [quote(0, 10, 'Jane Roe'), quote(20, 30, 'Roe'), quote(40, 50, 'Roe'), quote(80, 90)],
      gold
    )
    expect(score).toEqual({ predicted: 4, gold: 4, matched: 3, named: 2, given: 2, right: 1 })
    expect(addScores(score, noScore)).toEqual(score)
  })
})
