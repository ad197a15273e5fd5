import { describe, expect, it } from 'vitest'
import { monthsOf } from '../../src/group/months.js'
import { fingerprintOf, newVocabulary } from '../../src/group/fingerprint.js'
import { profileOf, scoreOf } from '../../src/group/profile.js'
import { documentOf } from './documents.js'

describe('monthsOf', () => {
  const monthsIn = (text: string, publishedAt?: string) =>
    monthsOf(documentOf('a', text, publishedAt === undefined ? {} : { publishedAt })).toSorted((a, b) => a - b)

  it('finds the month of a day without its year, and of a day in full', () => {
    expect(monthsIn('Orvaland votes on Dec. 14, the commission said; it voted last on 3 May 2019.')).toEqual([5, 12])
  })

  it('counts the month of publication, and that of a day which was worked out from it', () => {
    expect(monthsIn('The ferry ran aground yesterday.', '2024-05-01')).toEqual([4, 5])
  })

  it('knows none where no month is named and nothing can be worked out', () => {
    expect(monthsIn('It may march on Sunday.')).toEqual([])
  })
})

describe('the score of two reports', () => {
  const bond = { sum: 0.4, capped: 0.4, least: 0.4, most: 0.4, pairs: 1 }
  const scoreBetween = (one: string, other: string) => {
    const vocabulary = newVocabulary()
    const [a, b] = [one, other].map((text) => fingerprintOf(documentOf('a', text), vocabulary))
    return scoreOf(profileOf(a!, vocabulary), profileOf(b!, vocabulary), bond)
  }
  const december = 'Orvaland elects its parliament on Dec. 14, the commission said.'

  it('is lower where they name other months', () => {
    const apart = scoreBetween(december, 'Orvaland elects its parliament on Nov. 15, the commission said.')
    const sameMonth = scoreBetween(december, 'Orvaland elects its parliament on December 15, the commission said.')
    expect(apart / sameMonth).toBeLessThan(0.8)
  })
})
