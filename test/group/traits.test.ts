import { describe, expect, it } from 'vitest'
import { fingerprintFrom, fingerprintOf, newVocabulary, traitsOf } from '../../src/group/fingerprint.js'
import { documentOf } from './documents.js'

const texts = [
  'The record price of $190 million was paid in Brenning on Dec. 14, 2019, Mayor Ida Lund said on Tuesday. Lund had asked for 3 percent more.',
  'Ida Lund, the mayor of Brenning, left on Monday. Some 240 people, the highest number since May, went with her.'
]

describe('traitsOf', () => {
  it('keeps all that a fingerprint is made of, as plain data', () => {
    const [fresh, kept] = [newVocabulary(), newVocabulary()]
    for (const [at, text] of texts.entries()) {
      const document = documentOf(`a${at}`, text, { title: 'Brenning pays', publishedAt: `2020-01-0${at + 1}` })
      const traits = JSON.parse(JSON.stringify(traitsOf(document))) as ReturnType<typeof traitsOf>
      expect(fingerprintOf(document, fresh)).toMatchObject(fingerprintFrom(traits, kept))
    }
    expect(kept.terms).toEqual(fresh.terms)
    expect(kept.counts.every((count) => count === 0)).toBe(true)
  })

  it('gives the same out of the reading that made the fingerprint, where others were read before', () => {
    const vocabulary = newVocabulary(new Map())
    for (const [at, text] of texts.entries()) {
      const document = documentOf(`a${at}`, text, { title: at === 0 ? 'Update' : 'Brenning pays' })
      fingerprintOf(document, vocabulary)
      expect(vocabulary.traits?.get(document)).toEqual(traitsOf(document))
    }
  })
})
