/** Two nights of the built program, large enough for threads: what they began with too early leaves no trace. */
import type { Worker } from 'node:worker_threads'
import { afterEach, expect, it } from 'vitest'
import type * as Staffing from '../../src/io/staff.js'
import { madeUpArticles } from '../bench/articles.js'
import { openDesk, type Desk } from '../support/night.js'

const { openStaff } = (await import(new URL('../../dist/io/staff.js', import.meta.url).href)) as typeof Staffing

const desks: Desk[] = []

afterEach(() => {
  for (const desk of desks.splice(0)) desk.close()
})

const all = madeUpArticles(700)
/** Stories of the first night go on in the second, others go quiet, and their pages are not made. */
const nights = { '2025-11-04': all.slice(0, 400), '2025-11-05': all.slice(300) }

async function nightsWith(threads: number) {
  const desk = openDesk('sources: [{path: in}]\n')
  desks.push(desk)
  const sent: string[] = []
  const watch = (worker: Worker) => {
    const post = worker.postMessage.bind(worker)
    worker.postMessage = (chore: { readonly histories?: readonly { readonly id: string }[] }) => {
      sent.push(...(chore.histories ?? []).map(({ id }) => id))
      post(chore)
    }
  }
  process.on('worker', watch)
  const reports = []
  for (const [date, articles] of Object.entries(nights)) {
    sent.length = 0
    desk.put('in/night.jsonl', articles.map((article) => JSON.stringify(article)).join('\n'))
    reports.push(await desk.run({ date }, { staff: () => openStaff(threads) }))
  }
  process.off('worker', watch)
  return { reports, sent, output: desk.output() }
}

it('gives the same files with threads and without', async () => {
  const [alone, shared] = [await nightsWith(0), await nightsWith(2)]
  expect(alone.sent).toEqual([])
  expect(shared.reports).toEqual(alone.reports)
  expect(shared.output).toEqual(alone.output)

  // Made twice were a few of those that go on, and whose related ones do.
  const { stories, changes } = shared.reports[1]!
  const idsWith = (isSo: (status: string) => boolean) =>
    stories.filter(({ status }) => isSo(status)).map(({ id }) => id)
  const lessened = new Set(changes?.statements.map(({ story }) => story))
  const quiet = new Set(idsWith((status) => status === 'quiet').filter((id) => !lessened.has(id)))
  expect(quiet.size).toBeGreaterThan(50)
  expect(shared.sent.filter((id) => quiet.has(id))).toEqual([])
  expect(idsWith((status) => status === 'new').length).toBeGreaterThan(50)
  const goOn = new Set(idsWith((status) => status === 'developing'))
  const twice = shared.sent.filter((id, at) => shared.sent.indexOf(id) !== at)
  expect(twice.filter((id) => !goOn.has(id)).length).toBeLessThan(stories.length / 20)
}, 240_000)
