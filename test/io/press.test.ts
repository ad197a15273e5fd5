/** Real threads of the built entry: the pages are the same whoever makes them. */
import type { Worker } from 'node:worker_threads'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { digest } from '../../src/digest.js'
import { openHands, type Hands } from '../../src/io/hands.js'
import { openPress, type Press } from '../../src/io/press.js'
import type { PageChore } from '../../src/io/printing.js'
import { openStore, type PackedHistory } from '../../src/io/store/store.js'
import { loadTemplates } from '../../src/io/templates.js'
import { storyGroundOf } from '../../src/render/archive/night-files.js'
import { madeUpArticles } from '../bench/articles.js'
import { plainSettings } from '../render/archive/nights.js'

const entry = new URL('../../dist/worker.js', import.meta.url)
const templates = await loadTemplates(null)
const store = openStore(':memory:')
const first = digest(madeUpArticles(60), { date: '2025-11-03' })
for (const { text } of first.articles) store.keepReading('2025-11-03', readingOf(text ?? ''))
const all: Hands[] = []

afterEach(async () => {
  for (const hands of all.splice(0)) await hands.end()
})

function pressOf(threads: number): Press {
  const hands = openHands(threads, entry)
  all.push(hands)
  const press = openPress(hands)
  press.expect(100)
  return press
}

async function pagesBy(threads: number): Promise<unknown> {
  const press = pressOf(threads)
  const night = { edition: first.edition, editions: store.editionsWith(first), settings: plainSettings, templates }
  return (await press.print(store.historiesOn(first), storyGroundOf(night)))()
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

describe('pages that were begun before it was sure what they show', () => {
  const date = '2025-11-04'
  const ids = first.stories.map(({ id }) => id)
  const settings = { ...plainSettings, formats: ['md', 'html'] as const }
  const ground = storyGroundOf({
    edition: first.edition,
    editions: [{ date: '2025-11-03' }, { date }],
    settings,
    templates
  })
  const nights = first.stories.map(({ id }) => ({
    id,
    story: null,
    change: 'quiet' as const,
    changes: [],
    sources: []
  }))
  const tonight = () => [...store.historiesWith(date, nights)]
  const alone = async () => (await pressOf(0).print(tonight(), ground))()

  /** How often the threads of a press were sent each story, and the files that it gave in the end. */
  async function printedAfter(begun: Iterable<PackedHistory>, threads = 2) {
    const sent: string[] = []
    const watch = (worker: Worker) => {
      const post = worker.postMessage.bind(worker)
      worker.postMessage = (chore: Partial<PageChore>) => {
        sent.push(...(chore.histories ?? []).map(({ id }) => id))
        post(chore)
      }
    }
    process.on('worker', watch)
    const press = pressOf(threads)
    await nextTurn()
    process.off('worker', watch)
    await press.begin(begun, ground)
    const early = sent.length
    return { early, files: await (await press.print(tonight(), ground))(), late: sent.slice(early) }
  }

  beforeAll(() => store.keepEdition(first, []))

  it('are taken where that came true, and made once', async () => {
    const { early, files, late } = await printedAfter(tonight())
    expect(early).toBe(ids.length)
    expect(late).toEqual([])
    expect(files).toEqual(await alone())
  })

  it('are made anew where it did not', async () => {
    const [wrong, ...right] = [...tonight()]
    const { files } = await printedAfter([{ ...wrong!, nights: [wrong!.nights[0]] }, ...right])
    expect(files).toEqual(await alone())
  })

  it('are not begun where there is no thread', async () => {
    const { early, files } = await printedAfter(tonight(), 0)
    expect(early).toBe(0)
    expect(files).toEqual(await alone())
  })
})

function readingOf(text: string) {
  const article = { id: text, source: 'in/a.txt', text, title: null, author: null, publisher: null }
  const fields = { publishedAt: null, url: null, language: null, tags: [] }
  const fresh = [{ file: 'in/a.txt', article: { ...article, ...fields } }]
  return { fresh, dropped: [], seen: [], stamps: [], notices: new Map(), health: [] }
}
