import { describe, expect, it } from 'vitest'
import { formOf } from '../../src/text/forms.js'
import { weightOf } from '../../src/text/weights.js'

describe('formOf', () => {
  it('tells the term of a word and how rare it is', () => {
    expect(formOf('Ministers’')).toMatchObject({ written: 'Ministers’', term: 'minist', weight: weightOf('minist') })
  })

  it('has one form for a word as it stands, and another for the same with a capital', () => {
    expect(formOf('harbour')).toBe(formOf('harbour'))
    expect(formOf('Harbour')).not.toBe(formOf('harbour'))
  })

  it('says that a stop word has no term', () => {
    expect(formOf('the')).toMatchObject({ term: '', weight: 0 })
  })

  it('does not keep what is longer than a word', () => {
    const run = 'a'.repeat(41)
    expect(formOf(run).place).toBe(-1)
    expect(formOf(run)).not.toBe(formOf(run))
  })
})
