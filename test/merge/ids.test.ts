import { describe, expect, it } from 'vitest'
import { idMaker, slugOf } from '../../src/merge/ids.js'

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
