/**
 * Nights on a memory: `npm run bench:nights [-- --quick] [-- --keep FOLDER]`. Whole processes of the built program; the
 * best of three. A night with nothing new and 5,000 articles remembered that lie in the folder still; 1,000 new articles
 * on top of 50,000 remembered, of which the last week was told in nights of 1,000; and 40 new articles in an archive of
 * 1,000 editions that a docs repository holds. Asserts nothing. `--keep`: the desks are left there, and used again.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { digest } from '../../src/digest.js'
import { dayBefore, nightDone, openStore, type NightReading, type Store } from '../../src/io/store/store.js'
import { editionFileOf, storyFileOf } from '../../src/render/place.js'
import type { Article, Digest } from '../../src/types.js'
import { madeUpArticles } from './articles.js'
import { best, print, type Run } from './processes.js'

const cli = path.resolve('dist/cli.js')
const { quick, keep } = parseArgs({ options: { quick: { type: 'boolean' }, keep: { type: 'string' } } }).values
const share = quick ? 0.1 : 1
if (!existsSync(cli)) throw new Error('Build first: npm run build')
const folder = keep ?? mkdtempSync(path.join(tmpdir(), 'nightdesk-bench-nights-'))
/** Configurations of a desk. */
const kinds = { all: '', json: 'formats: [json]\n', docs: 'docs: {repo: docs, dir: digests, push: false}\n' }
const nothing: NightReading = { fresh: [], dropped: [], seen: [], stamps: [], notices: new Map(), health: [] }

try {
  console.log('whole process                             wall s    CPU s      MB')
  nothingNew(5000 * share)
  onTop(1000 * share, 50_000 * share)
  archive(1000 * share, 40)
} finally {
  if (keep === undefined) rmSync(folder, { recursive: true, force: true })
}

function nothingNew(count: number): void {
  const desk = openDesk('nothing-new', (made) => {
    for (const [number, { text }] of madeUpArticles(count).entries())
      writeFileSync(path.join(made, 'in', `${number}.txt`), text)
    // A file that was written this moment is read again on the next night: it may be written once more.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2500)
    print(`the first night, ${count} articles`, night(made, '2025-11-03', 1, 'json'))
  })
  print(`nothing new, ${count} remembered`, night(desk, '2025-11-04', 3, 'json'))
}

function onTop(fresh: number, remembered: number): void {
  const articles = madeUpArticles(remembered + fresh)
  const week = 7 * fresh
  const desk = openDesk('on-top', (made) => {
    remember(made, articles.slice(0, remembered - week), fresh)
    for (let day = 1; day <= 7; day++) {
      const from = remembered - week + (day - 1) * fresh
      putLines(made, articles.slice(from, from + fresh))
      const told = night(made, `2025-11-0${day}`, 1)
      if (day === 7) print(`the seventh night of ${fresh} articles`, told)
    }
    putLines(made, articles.slice(remembered))
  })
  const size = (statSync(path.join(desk, '.nightdesk', 'state.db')).size / 1e6).toFixed(0)
  print(`${fresh} new on ${remembered} (${size} MB)`, nightOnCopies(desk, '2025-11-08'))
  print('  JSON alone', nightOnCopies(desk, '2025-11-08', 'json'))
}

/** Editions of the same thirty nights, again and again with stories of their own; the last week are nights as they are. */
function archive(editions: number, articles: number): void {
  const last = '2025-11-08'
  const all = madeUpArticles(38 * articles)
  const some = (at: number) => all.slice(at * articles, (at + 1) * articles)
  const desk = openDesk('archive', (made) => {
    const docs = path.join(made, 'docs')
    git(made, ['init', '-q', '-b', 'main', docs])
    const digests = Array.from({ length: 30 }, (_, at) => digest(some(8 + at), { date: last }))
    const store = openState(made)
    for (let back = editions - 1; back > 7; back--)
      writeEdition(made, store, underDate(digests[back % 30]!, dayBefore(last, back)))
    store.forget(dayBefore(last, 8), 90)
    store.close()
    cpSync(path.join(made, 'out'), path.join(docs, 'digests'), { recursive: true })
    git(docs, ['add', '-A'])
    git(docs, ['commit', '-qm', 'The archive'])
    for (let back = 7; back > 0; back--) {
      putLines(made, some(back))
      night(made, dayBefore(last, back), 1, 'docs')
    }
    putLines(made, some(0))
  })
  print(`${articles} new on ${editions} editions`, nightOnCopies(desk, last))
  print('  with a docs repository', nightOnCopies(desk, last, 'docs'))
}

/** A folder with configurations and whatever `fill` puts there; one that `--keep` kept stays as it is. */
function openDesk(name: string, fill: (desk: string) => void): string {
  const desk = path.join(folder, name)
  if (existsSync(desk)) return desk
  mkdirSync(path.join(desk, 'in'), { recursive: true })
  for (const [kind, more] of Object.entries(kinds))
    writeFileSync(path.join(desk, `${kind}.yaml`), `sources: [{path: in}]\n${more}`)
  fill(desk)
  return desk
}

function openState(desk: string): Store {
  mkdirSync(path.join(desk, '.nightdesk'))
  return openStore(path.join(desk, '.nightdesk', 'state.db'))
}

function git(folder: string, args: readonly string[]): void {
  const author = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.org']
  execFileSync('git', [...author, ...args], { cwd: folder })
}

/** The digest as the edition of another date: the same words, in stories of that date alone. */
function underDate(digest: Digest, date: string): Digest {
  const suffix = date.replaceAll('-', '')
  const ids = new Set(digest.stories.map(({ id }) => id))
  const named = JSON.parse(JSON.stringify(digest), (_, value: unknown) =>
    typeof value === 'string' && ids.has(value) ? `${value}${suffix}` : value
  ) as Digest
  return { ...named, edition: { ...named.edition, id: `${named.edition.id}${suffix}`, date } }
}

/** The state knows it in full; its files are there by name. */
function writeEdition(desk: string, store: Store, digest: Digest): void {
  const date = digest.edition.date ?? ''
  store.together(() => {
    store.keepEdition(digest, [])
    store.keepNight({ ...nightDone, date, reading: 'told' })
  })
  const names = [
    ...['md', 'html', 'txt'].map((ending) => `${editionFileOf(date)}.${ending}`),
    ...['json', 'figures.csv', 'quotes.csv', 'timeline.csv'].map((ending) => `data/${date}.${ending}`),
    ...digest.stories.flatMap((story) => ['md', 'html'].map((ending) => `${storyFileOf(story)}.${ending}`))
  ]
  for (const name of names) {
    const file = path.join(desk, 'out', name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, `${name}\n`)
  }
}

function putLines(desk: string, articles: readonly Article[]): void {
  const lines = articles.map(({ id, text, title, publisher, publishedAt, url }) =>
    JSON.stringify({ id, text, title, publisher, publishedAt, url })
  )
  writeFileSync(path.join(desk, 'in', 'articles.jsonl'), `${lines.join('\n')}\n`)
}

/** Articles of older nights, as they are remembered. */
function remember(desk: string, articles: readonly Article[], nightly: number): void {
  const store = openState(desk)
  for (let from = 0; from < articles.length; from += nightly) {
    const date = dayBefore('2025-10-31', from / nightly)
    const fresh = articles.slice(from, from + nightly).map((article) => ({ file: 'in/articles.jsonl', article }))
    store.keepReading(date, { ...nothing, fresh })
    store.keepNight({ ...nightDone, date, reading: 'empty' })
  }
  store.close()
}

function night(desk: string, date: string, times: number, kind: keyof typeof kinds = 'all'): Run {
  return best(times, [cli, 'run', '--config', path.join(desk, `${kind}.yaml`), '--date', date, '--quiet'])
}

/** The fastest of three, each on a copy of the desk. */
function nightOnCopies(desk: string, date: string, kind: keyof typeof kinds = 'all'): Run {
  const runs = [1, 2, 3].map((turn) => {
    const copy = path.join(folder, `copy-${turn}`)
    cpSync(desk, copy, { recursive: true })
    const measured = night(copy, date, 1, kind)
    rmSync(copy, { recursive: true })
    return measured
  })
  return runs.toSorted((a, b) => a.wall - b.wall)[0]!
}
