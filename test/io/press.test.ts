/** Real threads of the built entry: the pages are the same whoever makes them. */
import type { Worker } from 'node:worker_threads'
import { afterEach, expect, it, vi } from 'vitest'
import { digest } from '../../src/digest.js'
import { openPress, type Press } from '../../src/io/press.js'
import { openStore } from '../../src/io/store/store.js'
import { loadTemplates } from '../../src/io/templates.js'
import { storyGroundOf } from '../../src/render/archive/night-files.js'
import { madeUpArticles } from '../bench/articles.js'
import { plainSettings } from '../render/archive/nights.js'

const entry = new URL('../../dist/worker.js', import.meta.url)
const templates = await loadTemplates(null)
const store = openStore(':memory:')
const first = digest(madeUpArticles(60), { date: '2025-11-03' })
for (const { text } of first.articles) store.keepReading('2025-11-03', readingOf(text ?? ''))
const presses: Press[] = []

afterEach(async () => {
  for (const press of presses.splice(0)) await press.close()
})

async function pagesBy(threads: number): Promise<unknown> {
  const press = openPress(threads, entry)
  presses.push(press)
  press.expect(100)
  const night = { digest: first, editions: store.editionsWith(first), settings: plainSettings, templates }
  return (await press.begin(store.historiesOn(first), storyGroundOf(night)))()
}

it.each([0, 1, 3])('the pages of an edition that is not kept yet, with %d threads', async (threads) => {
  const pages = (await pagesBy(threads)) as readonly { readonly pages: readonly unknown[] }[]
  expect(pages.length).toBe(first.stories.length)
  expect(pages.every((story) => story.pages.length === 2)).toBe(true)
  expect(pages).toEqual(await pagesBy(0))
})

it('is helped by its threads, which live until it is closed', async () => {
  const gone = vi.fn()
  const answered = vi.fn()
  const watch = (worker: Worker) => worker.on('error', gone).on('exit', gone).on('message', answered)
  process.on('worker', watch)
  await pagesBy(1)
  process.off('worker', watch)
  expect(gone).toHaveBeenCalledTimes(0)
  expect(answered.mock.calls.some(([pages]) => Array.isArray(pages) && pages.length > 0)).toBe(true)
})

function readingOf(text: string) {
  const article = { id: text, source: 'in/a.txt', text, title: null, author: null, publisher: null }
  const fields = { publishedAt: null, url: null, language: null, tags: [] }
  const fresh = [{ file: 'in/a.txt', article: { ...article, ...fields } }]
  return { fresh, dropped: [], seen: [], stamps: [], notices: new Map(), health: [] }
}
