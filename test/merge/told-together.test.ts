import { describe, expect, it } from 'vitest'
import { contradictionOf } from '../../src/merge/contradictions.js'
import { isToldTogether } from '../../src/merge/told-together.js'
import { claimsOf } from './claims-of.js'

const isTold = (printed: string, ...told: readonly string[]) => {
  const [claim, ...others] = claimsOf(printed, ...told)
  return others.some((main) => isToldTogether(claim!, main, others))
}

const claims = [
  'New jobless claims in Orvaland fell to 473,000, the labour office said on Thursday.',
  'The week before was revised to 507,000 claims, the office said.'
]

describe('what several told statements say', () => {
  it.each([
    'In Orvaland new jobless claims fell to 473,000 from a revised 507,000, the labour office said on Thursday.',
    'Claims fell to 473,000 from a revised 507,000, the labour office said.'
  ])('is told: %s', (printed) => {
    expect(isTold(printed, ...claims)).toBe(true)
  })

  it.each([
    [
      'a new number',
      'Jobless claims in Orvaland fell to 473,000 from a revised 509,000, the labour office said on Thursday.'
    ],
    [
      'a new name',
      'Jobless claims in Orvaland and Belmark fell to 473,000 from 507,000, the labour office said on Thursday.'
    ],
    [
      'a denial',
      'Jobless claims in Orvaland did not fall to 473,000 from a revised 507,000, the labour office said on Thursday.'
    ],
    ['a new deed', 'The labour office in Orvaland withdrew the claims of 473,000 and the revised 507,000 on Thursday.'],
    [
      'a direction',
      'Jobless claims in Orvaland rose to 507,000 from a revised 473,000, the labour office said on Thursday.'
    ],
    ['a quotation', '"The claims of 473,000 and 507,000 are the week of Orvaland," the labour office said.']
  ])('is not told with %s', (_, printed) => {
    expect(isTold(printed, ...claims)).toBe(false)
  })
})

describe('a short sentence', () => {
  it('is told where every word of it is', () => {
    expect(
      isTold(
        'Alan Roe was born in Kell, Orvaland, in 1920.',
        'Born Alan Roe in Kell in 1920, the artist studied at Norden.',
        'The artist from Orvaland painted birds.'
      )
    ).toBe(true)
  })
})

describe('who does what', () => {
  const areApart = (a: string, b: string) => {
    const [one, other] = claimsOf(a, b)
    return contradictionOf(one!, other!) === 'actor'
  }

  it('is not turned by a noun', () => {
    expect(
      areApart(
        'Holm was warned by Orbis that he was targeted by a Belmark campaign.',
        'Orbis warned Holm that he was the target of a Belmark campaign.'
      )
    ).toBe(false)
  })

  it('is turned where the doer was the one it was done to', () => {
    expect(areApart('Orvaland beat Belmark on Sunday.', 'Belmark beat Orvaland on Sunday.')).toBe(true)
  })
})
