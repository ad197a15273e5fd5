/** Real threads of the built entry: what lies with a thread that is ended is nobody's any more. */
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { doneOf, type AnalyseChore } from '../../src/chores.js'
import { chunksOf, doneOfAll, giveAll, openHands, type Given, type Hands } from '../../src/io/hands.js'
import type { Document } from '../../src/types.js'
import { madeUpArticles } from '../bench/articles.js'

const entry = new URL('../../dist/worker.js', import.meta.url)
const noEntry = new URL('no-such-file.js', entry)
const articles = madeUpArticles(40)
const ids = articles.map(({ id }) => id)
const chunk = 5000
const sizeOf = ({ text }: (typeof articles)[number]) => text.length
const choreOf = (some: readonly (typeof articles)[number][]) => ({ articles: some })

type Here = (chore: AnalyseChore) => ReturnType<typeof doneOf<AnalyseChore>>

const all: Hands[] = []

afterEach(async () => {
  for (const hands of all.splice(0)) await hands.end()
})

function handsOf(threads: number, file = entry): Hands {
  const hands = openHands(threads, file)
  all.push(hands)
  hands.start()
  return hands
}

/** All articles given out, so many chores of which may lie with a thread. */
function given(hands: Hands, here: Here, ahead: number): Given<Document>[] {
  const craft = { here, chunk, ahead }
  return [...chunksOf(articles, sizeOf, chunk)].map(({ some, size }) => hands.give(() => choreOf(some), size, craft))
}

const idsOf = (documents: readonly Document[]) => documents.map(({ article }) => article.id)

it.each([1, 3, Infinity])('gives all in order where %d may lie with a thread', async (ahead) => {
  expect(idsOf(await doneOfAll(given(handsOf(1), doneOf, ahead)))).toEqual(ids)
})

it.each([0, 1, 2])('hands over all of it, a piece as soon as it is there, with %d threads', async (threads) => {
  const heard: string[] = []
  const hear = async (some: readonly Document[]) => {
    await pause(0)
    heard.push(...idsOf(some))
  }
  const done = await giveAll(handsOf(threads), articles, sizeOf, choreOf, { here: doneOf, chunk }, hear)
  expect(idsOf(done)).toEqual(ids)
  expect(heard.toSorted()).toEqual(ids.toSorted())
})

it('does here what no thread is sent, and that alone', async () => {
  const here = vi.fn<Here>(doneOf)
  const lying = given(handsOf(1), here, Infinity)
  expect(lying.some(({ isWaiting }) => isWaiting())).toBe(false)
  const waiting = given(handsOf(0), here, Infinity)
  expect(waiting.every(({ isWaiting }) => isWaiting())).toBe(true)
  await pause(0)
  expect(here).toHaveBeenCalledTimes(0)
  await doneOfAll(lying)
  expect(here).toHaveBeenCalledTimes(0)
  await doneOfAll(waiting)
  expect(here).toHaveBeenCalledTimes(waiting.length)
})

it('sends what can wait when nothing else waits for room', async () => {
  const hands = handsOf(1)
  const canWait = [...chunksOf(articles, sizeOf, chunk)].map(({ some, size }) =>
    hands.give(() => choreOf(some), size, { here: doneOf, chunk, canWait: true })
  )
  const first = given(hands, doneOf, 2)
  const last = first.at(-1)!
  while (last.isWaiting()) await pause(1)
  expect(canWait.filter(({ isWaiting }) => isWaiting()).length).toBe(canWait.length - 2)
  expect(idsOf(await doneOfAll(canWait))).toEqual(ids)
})

it('does nothing here of what was begun, when its threads are ended before', async () => {
  const here = vi.fn(() => [])
  const hands = handsOf(1)
  given(hands, here, Infinity)
  await hands.end()
  await pause(0)
  expect(here).toHaveBeenCalledTimes(0)
})

it('tells the error of a chore that cannot be made or sent', async () => {
  const craft = { here: doneOf, chunk }
  const unmade = handsOf(1).give(
    (): AnalyseChore => {
      throw new RangeError('no chore')
    },
    1,
    craft
  )
  await expect(unmade.result()).rejects.toThrow(new RangeError('no chore'))
  const unsent = { articles: [], more: () => undefined } as AnalyseChore
  expect(
    await handsOf(1)
      .give(() => unsent, 1, craft)
      .result()
  ).toEqual([])
})

describe('what a thread leaves undone when it dies', () => {
  const died = (hands: Hands) => vi.waitFor(() => expect(hands.alive()).toBe(0), { interval: 1 })

  it.each([1, Infinity])('is left until it is asked for, and then done in turns (%d lay with it)', async (ahead) => {
    const here = vi.fn((chore: AnalyseChore) => {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
      return doneOf(chore)
    })
    const hands = handsOf(1, noEntry)
    const lying = given(hands, here, ahead)
    await died(hands)
    await pause(0)
    expect(here).toHaveBeenCalledTimes(0)
    let doneAtTimer = Infinity
    setTimeout(() => (doneAtTimer = here.mock.calls.length), 0)
    expect(idsOf(await doneOfAll(lying))).toEqual(ids)
    expect(here.mock.calls.length).toBeGreaterThan(5)
    expect(doneAtTimer).toBeLessThan(3)
  })

  it('is not begun here where it died before', async () => {
    const hands = handsOf(1, noEntry)
    await died(hands)
    const here = vi.fn((): never => {
      throw new RangeError('of a chore')
    })
    const waiting = given(hands, here, Infinity)
    expect(here).toHaveBeenCalledTimes(0)
    await expect(doneOfAll(waiting)).rejects.toThrow(new RangeError('of a chore'))
  })
})
