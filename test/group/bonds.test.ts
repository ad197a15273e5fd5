import { describe, expect, it } from 'vitest'
import { bondOf, bondOfAll, bondOfRow, faintBond, joinBonds } from '../../src/group/bonds.js'

describe('the bond of clusters', () => {
  it('is that of their documents, joined one by one', () => {
    const [a, b, c] = [bondOf(0.2), bondOf(0.7), bondOf(0.1)]
    expect(bondOfRow(Float64Array.of(0.2, 0.7))).toEqual(joinBonds(a, b))
    // Of two documents and two others: the first pair of the second row is none.
    const both = joinBonds(joinBonds(a, b), joinBonds(faintBond(1), c))
    expect(bondOfAll(Float64Array.of(0.2, 0.7, 0, 0.1), 2)).toEqual(both)
    expect(both).toMatchObject({ least: 0.03, most: 0.7, pairs: 4 })
    expect(both.sum).toBeCloseTo(1.03)
    expect(both.capped).toBeCloseTo(0.93)
  })

  it('takes pairs that are not known for faint ones, and knows none without any', () => {
    expect(bondOfAll(Float64Array.of(0, 0, 0.5, 0), 2)).toEqual(
      joinBonds(faintBond(2), joinBonds(bondOf(0.5), faintBond(1)))
    )
    expect(bondOfRow(Float64Array.of(0, 0))).toBeUndefined()
    expect(bondOfAll(Float64Array.of(0, 0), 1)).toBeUndefined()
  })
})
