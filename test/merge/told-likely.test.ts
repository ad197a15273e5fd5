import { describe, expect, it } from 'vitest'
import { likelihoodOf, numbersIn, signsOf } from '../../src/merge/told-likely.js'
import { documentOf } from '../group/documents.js'
import { claimsOf } from './claims-of.js'

const told = claimsOf(
  'The council of Kell closed the northern harbour on Monday after a storm tore two cranes from the quay.'
)
const titles = claimsOf('Council of Kell closes harbour after storm')
const likelihood = (text: string) =>
  likelihoodOf(signsOf(claimsOf(text)[0]!, told, titles, numbersIn(documentOf('read', 'The wind blew for 12 days.'))))

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

describe('numbers', () => {
  const numbersOf = (text: string) => signsOf(claimsOf(text)[0]!, told, titles, read).numbers
  const read = numbersIn(documentOf('read', 'In all 715 trees fell on sixty roofs.'))

  it('are none where they stand in a name', () => {
    const text = 'Two F-16s flew 1,500 miles, 12 of them over COVID-19 wards.'
    expect(numbersIn(documentOf('planes', text)).map(({ value }) => value)).toEqual([2, 1500, 12])
  })

  it.each([
    ['in other letters', 'The storm broke 60 roofs.', 0],
    ['rounded by a word', 'The storm felled more than 700 trees.', 0],
    ['beyond the one that was read', 'The storm felled more than 740 trees.', 1],
    ['as exact as the one that was read', 'The storm felled at least 713 trees.', 1],
    ['that is another', 'The storm felled 900 trees.', 1]
  ])('%s', (_, text, count) => expect(numbersOf(text)).toBe(count))
})
