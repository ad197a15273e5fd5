/**
 * Nights on a memory: `npm run bench:nights [-- --quick]`. Whole processes of the built program; the best of three. First a
 * night with nothing new and 5,000 articles remembered that lie in the folder still; then 1,000 new articles on top of
 * 50,000 remembered, of which the last week was told in nights of 1,000. Asserts nothing.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openStore, type NightReading } from '../../src/io/store/store.js'
import type { Article } from '../../src/types.js'
import { madeUpArticles } from './articles.js'
import { best, print, type Run } from './processes.js'

const cli = path.resolve('dist/cli.js')
const share = process.argv.includes('--quick') ? 0.1 : 1
if (!existsSync(cli)) throw new Error('Build first: npm run build')
const folder = mkdtempSync(path.join(tmpdir(), 'nightdesk-bench-nights-'))
const nothing: NightReading = { fresh: [], dropped: [], seen: [], stamps: [], notices: new Map(), health: [] }

try {
  console.log('whole process                             wall s    CPU s      MB')
  nothingNew(5000 * share)
  console.log('JSON alone')
  onTop(1000 * share, 50_000 * share, 'formats: [json]\n')
  console.log('all formats, with a page a story')
  onTop(1000 * share, 50_000 * share, '')
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function nothingNew(count: number): void {
  const desk = openDesk('nothing-new', 'formats: [json]\n')
  for (const [number, { text }] of madeUpArticles(count).entries())
    writeFileSync(path.join(desk, 'in', `${number}.txt`), text)
  // A file that was written this moment is read again on the next night: it may be written once more.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2500)
  print(`the first night, ${count} articles`, night(desk, '2025-11-03', 1))
  print(`nothing new, ${count} remembered`, night(desk, '2025-11-04', 3))
}

function onTop(fresh: number, remembered: number, more: string): void {
  const desk = openDesk(`on-top-${more.length}`, more)
  const articles = madeUpArticles(remembered + fresh)
  const week = 7 * fresh
  const old = articles.slice(0, remembered - week)
  remember(desk, old, fresh)
  for (let day = 1; day <= 7; day++) {
    const from = remembered - week + (day - 1) * fresh
    putLines(desk, articles.slice(from, from + fresh))
    const told = night(desk, `2025-11-0${day}`, 1)
    if (day === 7) print(`the seventh night of ${fresh} articles`, told)
  }
  putLines(desk, articles.slice(remembered))
  const size = (statSync(path.join(desk, '.nightdesk', 'state.db')).size / 1e6).toFixed(0)
  const runs = [1, 2, 3].map((turn) => {
    const copy = path.join(folder, `copy-${turn}`)
    cpSync(desk, copy, { recursive: true })
    const measured = night(copy, '2025-11-08', 1)
    rmSync(copy, { recursive: true })
    return measured
  })
  const fastest = runs.toSorted((a, b) => a.wall - b.wall)[0]
  if (fastest) print(`${fresh} new on ${remembered} (${size} MB)`, fastest)
}

function openDesk(name: string, more = ''): string {
  const desk = path.join(folder, name)
  mkdirSync(path.join(desk, 'in'), { recursive: true })
  writeFileSync(path.join(desk, 'nightdesk.yaml'), `sources: [{path: in}]\n${more}`)
  return desk
}

function putLines(desk: string, articles: readonly Article[]): void {
  const lines = articles.map(({ id, text, title, publisher, publishedAt, url }) =>
    JSON.stringify({ id, text, title, publisher, publishedAt, url })
  )
  writeFileSync(path.join(desk, 'in', 'articles.jsonl'), `${lines.join('\n')}\n`)
}

/** Articles of older nights, as they are remembered. */
function remember(desk: string, articles: readonly Article[], nightly: number): void {
  const state = path.join(desk, '.nightdesk')
  mkdirSync(state)
  const store = openStore(path.join(state, 'state.db'))
  for (let from = 0; from < articles.length; from += nightly) {
    const date = new Date(Date.UTC(2025, 9, 31) - (from / nightly) * 86_400_000).toISOString().slice(0, 10)
    const fresh = articles.slice(from, from + nightly).map((article) => ({ file: 'in/articles.jsonl', article }))
    store.keepReading(date, { ...nothing, fresh })
    store.keepNight({ date, reading: 'empty', written: true, published: true, posted: true, paths: [] })
  }
  store.close()
}

function night(desk: string, date: string, times: number): Run {
  return best(times, [cli, 'run', '--config', path.join(desk, 'nightdesk.yaml'), '--date', date, '--quiet'])
}
