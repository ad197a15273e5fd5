/** Real threads of the built entry: what lies with a thread that is ended is nobody's any more. */
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { doneOf, type AnalyseChore } from '../../src/chores.js'
import { beginAll, startHand, type Hand } from '../../src/io/hands.js'
import { madeUpArticles } from '../bench/articles.js'

const entry = new URL('../../dist/worker.js', import.meta.url)
const noEntry = new URL('no-such-file.js', entry)
const articles = madeUpArticles(40)

type Here = (chore: AnalyseChore) => ReturnType<typeof doneOf<AnalyseChore>>

function begunWith(here: Here, share: number, hand = startHand(entry)) {
  const craft = { here, hands: [hand], chunk: 5000 }
  const sizeOf = ({ text }: (typeof articles)[number]) => text.length
  return { hand, rest: beginAll(articles, sizeOf, (some) => ({ articles: some }), craft, share) }
}

it.each([0, 0.5, 1])('gives all in order where a share of %d was begun', async (share) => {
  const { hand, rest } = begunWith(doneOf, share)
  expect((await rest()).map(({ article }) => article.id)).toEqual(articles.map(({ id }) => id))
  await hand.end()
})

it('does nothing here of what was begun, when its thread is ended before', async () => {
  const here = vi.fn(() => [])
  const { hand } = begunWith(here, 0.5)
  await hand.end()
  await pause(0)
  expect(here).toHaveBeenCalledTimes(0)
})

describe('what a thread leaves undone when it dies', () => {
  const died = (hand: Hand) => vi.waitFor(() => expect(hand.waiting()).toBe(Infinity), { interval: 1 })

  it('is left until it is asked for, and then done in turns in which the others are heard', async () => {
    const here = vi.fn((chore: AnalyseChore) => {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
      return doneOf(chore)
    })
    const { hand, rest } = begunWith(here, 1, startHand(noEntry))
    await died(hand)
    await pause(0)
    expect(here).toHaveBeenCalledTimes(0)
    let doneAtTimer = Infinity
    setTimeout(() => (doneAtTimer = here.mock.calls.length), 0)
    expect((await rest()).map(({ article }) => article.id)).toEqual(articles.map(({ id }) => id))
    const chores = here.mock.calls.length
    expect(chores).toBeGreaterThan(5)
    expect(doneAtTimer).toBeLessThan(3)
    await hand.end()
  })

  it('is not begun here where it died before', async () => {
    const hand = startHand(noEntry)
    await died(hand)
    const here = vi.fn((): never => {
      throw new RangeError('of a chore')
    })
    const { rest } = begunWith(here, 1, hand)
    expect(here).toHaveBeenCalledTimes(0)
    await expect(rest()).rejects.toThrow(new RangeError('of a chore'))
    await hand.end()
  })
})
