import { describe, expect, it } from 'vitest'
import { areOneGivenName, isShortForm } from '../../src/lexicon/nicknames.js'

describe('areOneGivenName', () => {
  it.each([
    ['Bill', 'William', true],
    ['Dave', 'David', true],
    ['Liz', 'Beth', true],
    ['Ted', 'Edward', true],
    ['Ted', 'Theodore', true],
    ['Edward', 'Theodore', false],
    ['Jane', 'John', false],
    ['Xi', 'Xi', true]
  ])('%s, %s: %s', (a, b, expected) => {
    expect(areOneGivenName(a, b)).toBe(expected)
    expect(areOneGivenName(b, a)).toBe(expected)
  })

  it('knows a short form from a full one', () => {
    expect(['Bill', 'William', 'Xi'].map(isShortForm)).toEqual([true, false, false])
  })
})
