import { describe, expect, it } from 'vitest'
import { countryOf, countryOfCapitalCity, isDemonym, isPlace } from '../../src/lexicon/places.js'
import { speechForms, speechVerbOf } from '../../src/lexicon/speech.js'
import { roleModifiers, titleHeads } from '../../src/lexicon/titles.js'

describe('places', () => {
  it.each([
    ['Chinese', 'China'],
    ['Beijing', 'China'],
    ['U.S.', 'United States'],
    ['Britain', 'United Kingdom'],
    ['Lyon', null]
  ])('finds the country of %s', (words, country) => {
    expect(countryOf(words)).toBe(country)
  })

  it('knows capitals, places and adjectives', () => {
    expect(countryOfCapitalCity('Moscow')).toBe('Russia')
    expect([isPlace('Hangzhou'), isPlace('Ohio'), isPlace('Acme')]).toEqual([true, true, false])
    expect([isDemonym('Iranian'), isDemonym('Russians'), isDemonym('Monday')]).toEqual([true, true, false])
  })
})

describe('speechVerbOf', () => {
  it.each([
    ['said', 'say', 'say', 'past'],
    ['tweeting', 'tweet', 'say', 'participle'],
    ['denied', 'deny', 'say', 'past'],
    ['admitted', 'admit', 'say', 'past'],
    ['reports', 'report', 'report', 'present'],
    ['pledged', 'pledge', 'act', 'past'],
    ['told', 'tell', 'say', 'past']
  ])('reads %s', (word, lemma, kind, form) => {
    expect(speechVerbOf(word)).toMatchObject({ lemma, kind, form })
  })

  it('tells which word a verb needs', () => {
    expect(speechVerbOf('called')?.needs).toBe('for')
    expect(speechVerbOf('walked')).toBeNull()
  })

  it('lists its forms', () => {
    expect(speechForms('report')).toContain('reported')
    expect(speechForms('report')).not.toContain('said')
  })
})

describe('titles', () => {
  it('keeps heads and modifiers in small letters', () => {
    expect([...titleHeads, ...roleModifiers].filter((word) => word !== word.toLowerCase())).toEqual([])
  })
})
