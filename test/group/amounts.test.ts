import { describe, expect, it } from 'vitest'
import { agreementOfAmounts, amountsOf, joinAmounts } from '../../src/group/amounts.js'
import { documentOf } from '../merge/articles.js'

const first = 'The navy of Orvaland captured 23 pirates in the gulf on Saturday.'
const later = 'The navy of Orvaland captured 26 pirates in the gulf on Thursday.'

describe('agreementOfAmounts', () => {
  const amountsIn = (text: string) => amountsOf(documentOf({ text }), 700)

  it('is less than one where two reports open with other figures of one kind', () => {
    expect(agreementOfAmounts(amountsIn(first), amountsIn(later))).toBeCloseTo(2 / 3)
    expect(agreementOfAmounts(amountsIn(first), amountsIn(first))).toBeCloseTo(1)
  })

  it('falls with each further report', () => {
    const one = joinAmounts(amountsIn(first), amountsIn(first))
    const other = joinAmounts(amountsIn(later), amountsIn(later))
    expect(agreementOfAmounts(one, other)).toBeCloseTo(1 / 2)
  })

  it('says nothing where no kind is told by both', () => {
    expect(agreementOfAmounts(amountsIn(first), amountsIn('The ferry carried 40 cars.'))).toBe(1)
  })
})
