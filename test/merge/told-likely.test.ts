import { describe, expect, it } from 'vitest'
import { likelihoodOf, signsOf } from '../../src/merge/told-likely.js'
import { namedIn } from '../../src/merge/told-numbers.js'
import { documentOf } from '../group/documents.js'
import { claimsOf } from './claims-of.js'

const told = claimsOf(
  'The council of Kell closed the northern harbour on Monday after a storm tore two cranes from the quay.'
)
const titles = claimsOf('Council of Kell closes harbour after storm')
const likelihood = (text: string) =>
  likelihoodOf(
    signsOf(claimsOf(text)[0]!, told, titles, namedIn([documentOf('read', 'The wind blew for 12 days.')]).numbers)
  )

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
