import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldWords, idMaker, slugOf } from '../../src/merge/ids.js'

describe('idMaker', () => {
  it('makes one id of the same words, whatever marks and capitals they have', () => {
    expect(idMaker('s1')('keyPoint', 'Rain fell.')).toBe(idMaker('s1')('keyPoint', 'rain  FELL'))
  })

  it('makes others for another story, kind or wording', () => {
    const ids = [
      idMaker('s1')('keyPoint', 'Rain fell.'),
      idMaker('s2')('keyPoint', 'Rain fell.'),
      idMaker('s1')('timeline', 'Rain fell.'),
      idMaker('s1')('keyPoint', 'Snow fell.')
    ]
    expect(new Set(ids).size).toBe(4)
    expect(ids[0]).toMatch(/^k[0-9a-f]{10}$/)
  })

  it('tells the same words twice in one story apart', () => {
    const idOf = idMaker('s1')
    const first = idOf('keyPoint', 'Rain fell.')
    expect(idOf('keyPoint', 'Rain fell.')).toBe(`${first}-2`)
  })
})

describe('foldWords', () => {
  it('keeps letters and digits of any script and one space for all between them', () => {
    expect(foldWords('  “Ärger”, 5 %: x—y 𝒜b 上海!')).toBe('ärger 5 x y 𝒜b 上海')
  })

  it('folds as the pattern of all that is no letter or digit does', () => {
    const unit = fc.constantFrom('a', 'B', '7', ' ', ' ', '\n', ',', '’', 'é', 'İ', '上', '𝒜', '😀', '\u0301', '\ud800')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 24 }), (words) => {
        expect(foldWords(words)).toBe(
          words
            .toLowerCase()
            .replace(/[^\p{L}\p{N}]+/gu, ' ')
            .trim()
        )
      })
    )
  })
})

describe('slugOf', () => {
  it.each([
    ['Xi’s “new era”: 5.9% growth in São Tomé', 'xis-new-era-5-9-growth-in-sao-tome'],
    ['../../etc/passwd', 'etc-passwd'],
    ['上海', 'story'],
    ['word '.repeat(40), Array<string>(12).fill('word').join('-')]
  ])('%s', (headline, expected) => {
    expect(slugOf(headline)).toBe(expected)
  })
})
