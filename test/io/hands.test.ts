/** Real threads of the built entry: what lies with a thread that is ended is nobody's any more. */
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import { doneOf, type AnalyseChore } from '../../src/chores.js'
import { beginAll, startHand } from '../../src/io/hands.js'
import { madeUpArticles } from '../bench/articles.js'

const entry = new URL('../../dist/worker.js', import.meta.url)
const articles = madeUpArticles(40)

function begunWith(here: (chore: AnalyseChore) => ReturnType<typeof doneOf<AnalyseChore>>, share: number) {
  const hand = startHand(entry)
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
