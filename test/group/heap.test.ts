import { expect, it } from 'vitest'
import { newHeap } from '../../src/group/heap.js'

it('gives the best offer first, and equal ones in the order of their numbers', () => {
  const heap = newHeap()
  for (const [score, a, b] of [
    [0.2, 1, 2],
    [0.9, 3, 4],
    [0.2, 0, 5],
    [0.5, 1, 1],
    [0.2, 0, 3]
  ] as const)
    heap.push({ score, a, b })
  const order = Array.from({ length: 5 }, () => heap.pop()).map((offer) => [offer?.score, offer?.a, offer?.b])
  expect(order).toEqual([
    [0.9, 3, 4],
    [0.5, 1, 1],
    [0.2, 0, 3],
    [0.2, 0, 5],
    [0.2, 1, 2]
  ])
  expect(heap.pop()).toBeUndefined()
})
