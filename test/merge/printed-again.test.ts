import { describe, expect, it } from 'vitest'
import type { Alignment } from '../../src/merge/align.js'
import type { Candidate } from '../../src/merge/choice.js'
import { againLikelihoodOf, pointSignsOf, printedAgainIn } from '../../src/merge/printed-again.js'
import type { Reading } from '../../src/merge/readings.js'
import { claimsOf } from './claims-of.js'

/** Points of a story of ten sentences, each of its own article; ">" stands before one that is the second sentence of its article. */
function pointsOf(...texts: readonly string[]): Candidate[] {
  return claimsOf(...texts.map((text) => text.replace(/^> /, ''))).map((claim, at) => {
    const reading = { position: texts[at]!.startsWith('> ') ? 1 : 0 } as Reading
    return { reading, alignment: { claim, support: [] as Alignment['support'] } as Alignment }
  })
}

/** Which of some points tell again what is printed above them, by their numbers. */
function againAmong(...texts: readonly string[]): number[] {
  const points = pointsOf(...texts)
  return printedAgainIn(points, 10).map((point) => points.indexOf(point))
}

const lead =
  'The ferry line Nordsund will close its route between Bergen and Stavring after 61 years, its owner said on Monday.'

describe('what is printed above', () => {
  it('is told again by the second sentence of another report', () => {
    expect(
      againAmong(lead, '> The route between Bergen and Stavring will be closed by Nordsund after 61 years.')
    ).toEqual([1])
  })

  it('is not told by what shares its names alone', () => {
    expect(againAmong(lead, '> Bergen gave Nordsund a new quay for its tourist boats.')).toEqual([])
  })

  it('is never told by the first point', () => {
    expect(againAmong(lead)).toEqual([])
  })

  it('gives way to an opening that tells it more fully', () => {
    const fuller =
      'The ferry line Nordsund will close its route between Bergen and Stavring after 61 years and dismiss the crews of both ships, a blow to the islands that have no bridge.'
    expect(againAmong('Nordsund will close its ferry route between Bergen and Stavring.', fuller)).toEqual([0])
  })

  it('is no news that denies it', () => {
    const denial =
      'The ferry line Nordsund will not close its route between Bergen and Stavring after 61 years, its owner said.'
    expect(againAmong(lead, denial)).toEqual([])
  })

  it('is not told by a plan of which it does not speak', () => {
    const plan =
      'Crews would strike against the closing of the route between Bergen and Stavring after 61 years, they said.'
    expect(againAmong(lead, plan)).toEqual([])
  })

  describe('with another number of what is counted', () => {
    const flood = 'The flood in Harwick killed 40 people and closed the bridge to Holm on Monday.'
    const fine = 'The court of Orva fined the mill 40 million euros on Monday for the leak in the river Holm.'

    it.each([
      [flood, '> The flood in Harwick killed 44 people and closed the bridge to Holm on Monday.'],
      [flood, '> The flood that closed the bridge to Holm killed 61 people.'],
      [fine, '> The court of Orva fined the mill 4 million euros for the leak in the river Holm.']
    ])('is not: %s', (above, point) => expect(againAmong(above, point)).toEqual([]))

    it('is with an age beside another', () => {
      const baker = 'The court of Harwick jailed the 30-year-old baker Ann Roe on Monday for the fire in the old mill.'
      const other = '> The court of Harwick jailed the 31-year-old baker Ann Roe for the fire in the old mill.'
      expect(againAmong(baker, other)).toEqual([1])
    })

    it('is with the same', () => {
      expect(againAmong(flood, '> The flood that closed the bridge to Holm killed 40 people.')).toEqual([1])
    })
  })

  it('is not told by two further numbers', () => {
    const numbers =
      '> Nordsund will close its route between Bergen and Stavring, which has 230 crew and 45 ships, after 61 years.'
    expect(againAmong(lead, numbers)).toEqual([])
  })
})

describe('pointSignsOf', () => {
  it('reckons shares of the words apart from who says so', () => {
    const points = pointsOf(
      'The wing cost 61 million euros, director Anna Vos said.',
      '> It opens in May, director Anna Vos said.'
    )
    const signs = pointSignsOf(points[1]!, points.slice(0, 1), 10)!
    expect(signs.likest).toBeLessThan(0.05)
    expect(signs.sameNumber).toBe(0)
    expect(againLikelihoodOf(signs)).toBeLessThan(0.3)
  })

  it('is nothing where nothing stands above', () => {
    expect(pointSignsOf(pointsOf(lead)[0]!, [], 10)).toBeNull()
  })
})
