import { describe, expect, it } from 'vitest'
import { pageOrderOf } from '../../src/merge/order.js'

describe('the order of pages', () => {
  it('has the short version first, and what one origin says last', () => {
    const single = new Set([1, 3])
    expect(pageOrderOf([0, 4], 6, (at) => single.has(at))).toEqual([0, 4, 2, 5, 1, 3])
  })

  it('holds each point once, where one origin says all of a story too', () => {
    expect(pageOrderOf([0, 2], 4, () => true)).toEqual([0, 2, 1, 3])
  })
})
