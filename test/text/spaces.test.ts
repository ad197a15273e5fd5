import { expect, it } from 'vitest'
import { wordCountOf } from '../../src/text/spaces.js'

it.each([
  ['', 0],
  [' \t\n', 0],
  ['one', 1],
  [' one  two\u00a0three\u2028four ', 4]
])('counts the words of %j', (words, count) => {
  expect(wordCountOf(words)).toBe(count)
})

it('takes every sign for a space that a pattern takes for one', () => {
  const signs = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
  expect(signs.filter((sign) => (wordCountOf(`a${sign}a`) === 2) !== /\s/.test(sign))).toEqual([])
})
