/**
 * Pages and feeds through whole processes: `npm run bench:reading`. Own pages with everything that pages have, 40 to
 * 60 kB each. Prints wall time, CPU and peak memory: 500 pages and 200 feeds through one `build`, pages a second of
 * `read`, and the memory of 250, 500 and 1,000 pages.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { atomOf, layouts, rssOf, type PageWords } from '../support/pages.js'
import { drawFrom } from '../support/forger.js'
import { madeUpArticles } from './articles.js'
import { best, print } from './processes.js'

const cli = path.resolve('dist/cli.js')
const folder = mkdtempSync(path.join(tmpdir(), 'nightdesk-bench-'))
const names = ['Anna Lind', 'Boris Hale', 'Clara Stone', 'Dmitri Vale', 'Elena Marsh', 'Farid Okoye']

try {
  const night = words(2400)
  console.log('whole process                             wall s    CPU s      MB')
  writePages('both', night.slice(0, 500))
  writeFeeds('both', night.slice(200, 2200))
  print(
    '500 pages and 200 feeds, build',
    best(2, [cli, 'build', path.join(folder, 'both'), '-o', path.join(folder, 'out'), '--quiet'])
  )
  for (const count of [250, 500, 1000]) {
    writePages(String(count), night.slice(0, count))
    const run = best(count === 1000 ? 2 : 1, [cli, 'read', path.join(folder, String(count)), '--quiet'])
    print(`${count} pages, read (${(count / run.wall).toFixed(0)} a second)`, run)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Made-up articles, four times as long as those of the bench: 400 to 900 words, as reports are. */
function words(count: number): PageWords[] {
  const draw = drawFrom(20260103)
  return madeUpArticles(count).map(({ title, publisher, publishedAt, text }, number) => ({
    title: title ?? '',
    author: names[draw(names.length)] ?? '',
    publisher: publisher ?? '',
    published: `${publishedAt ?? ''}T06:${String(10 + (number % 50))}:00Z`,
    address: `https://news.example/${number}`,
    paragraphs: text.split('\n\n')
  }))
}

function writePages(name: string, night: readonly PageWords[]): void {
  mkdirSync(path.join(folder, name), { recursive: true })
  for (const [number, article] of night.entries())
    writeFileSync(path.join(folder, name, `${number}.html`), layouts[number % layouts.length]?.(article) ?? '')
}

/** Ten entries a feed, half of the feeds with whole articles. */
function writeFeeds(name: string, night: readonly PageWords[]): void {
  for (let at = 0; at < night.length; at += 10) {
    const entries = night.slice(at, at + 10)
    const title = entries[0]?.publisher ?? ''
    const feed = at % 20 === 0 ? atomOf(title, entries) : rssOf(title, entries, at % 30 !== 0)
    writeFileSync(path.join(folder, name, `feed-${at}.xml`), feed)
  }
}
