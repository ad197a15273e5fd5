import { expect, test } from 'vitest'
import { gather } from '../../src/text/gather.js'

test('what is made of each member stands behind what is made of the one before, none or many', () => {
  expect(gather([1, 2, 3], (one) => (one === 2 ? [] : [one, one * 10]))).toEqual([1, 10, 3, 30])
})

test('what is made alone stands as it is, and only one level of lists is opened, as flatMap does', () => {
  expect(gather<string, unknown>(['a', 'b'], (one, at) => (at === 0 ? one : [[one]]))).toEqual(['a', ['b']])
})
