import { describe, expect, it } from 'vitest'
import { replayEdits } from '../../src/text/edits.js'
import type { Edit } from '../../src/types.js'

const text = 'Rain fell. However,  he left\nthe hall.'
const span = { start: 11, end: text.length }
const cut: Edit = { start: 11, end: 19, text: '', rule: 'connective' }
const outside: Edit = { start: 3, end: 5, text: '', rule: 'aside' }
const name: Edit = { start: 21, end: 23, text: '[Omar Diallo]', rule: 'name' }

describe('replayEdits', () => {
  it('folds white space where nothing is edited', () => {
    expect(replayEdits(text, span, [])).toBe('However, he left the hall.')
  })

  it('cuts and puts in, in order', () => {
    expect(replayEdits(text, span, [cut, name])).toBe('[Omar Diallo] left the hall.')
  })

  it('puts words in where nothing is replaced', () => {
    expect(
      replayEdits('Talks began.', { start: 0, end: 12 }, [{ start: 5, end: 5, text: ' [of Mali]', rule: 'name' }])
    ).toBe('Talks [of Mali] began.')
  })

  it.each([
    ['that overlap', [name, cut]],
    ['outside the span', [outside]]
  ])('refuses edits %s', (_which, edits) => {
    expect(() => replayEdits(text, span, edits)).toThrow(RangeError)
  })
})
