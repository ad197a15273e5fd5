import { describe, expect, it } from 'vitest'
import { isSettled, likelihoodOf, numeralsIn, signsOf } from '../../src/merge/told-likely.js'
import { claimsOf } from './claims-of.js'

const told = claimsOf(
  'The council of Kell closed the northern harbour on Monday after a storm tore two cranes from the quay.'
)
const titles = claimsOf('Council of Kell closes harbour after storm')
const likelihood = (text: string) => likelihoodOf(signsOf(claimsOf(text)[0]!, told, titles, new Set(['12'])))

describe('how likely a sentence was told in other words', () => {
  const again = 'Storm damage made the council shut the Kell harbour on Monday.'

  it('is high where it holds a title and the likest statement', () => {
    expect(likelihood(again)).toBeGreaterThan(0.4)
  })

  it('is low where nothing of it was told', () => {
    expect(likelihood('Bakers in Norden want a higher wage for work at night.')).toBeLessThan(0.12)
  })

  it('falls with each number that was never read', () => {
    expect(likelihood(`${again.slice(0, -1)} for 90 days.`)).toBeLessThan(
      likelihood(`${again.slice(0, -1)} for 12 days.`)
    )
  })
})

describe('numerals', () => {
  it('are none where they stand in a name', () => {
    expect(numeralsIn('Two F-16s flew 1,500 miles, 12 of them over COVID-19 wards.')).toEqual(['1,500', '12'])
  })
})

describe('what was planned', () => {
  const plans = claimsOf('The council of Kell will veto the costly northern tram line, members said.')

  it('is settled where it is told as a plan no more', () => {
    expect(isSettled(claimsOf('The council of Kell announced its veto of the northern tram line.')[0]!, plans)).toBe(
      true
    )
  })

  it('is not where it is a plan still', () => {
    expect(isSettled(claimsOf('The council of Kell will veto the northern tram line.')[0]!, plans)).toBe(false)
  })
})
