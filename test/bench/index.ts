/**
 * Times and growth: `npm run bench [-- --quick]`. Whole processes of the built program, as a user runs it; the best of
 * three (five for the short ones), CPU beside wall, peak memory of the process. Asserts nothing.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as analysis from '../../src/analyse.js'
import { readSource } from '../../src/read/source.js'
import type * as splitting from '../../src/text/sentences.js'
import { longArticle, madeUpArticles, oneEvent, sameLength } from './articles.js'
import { best, print } from './processes.js'
import type { Article } from '../../src/types.js'

const cli = path.resolve('dist/cli.js')
if (!existsSync(cli)) throw new Error('Build first: npm run build')
/** The stages as built, since the loader of TypeScript writes some patterns anew at each call. */
const { analyse, annotationOf } = (await import(built('analyse.js'))) as typeof analysis
const { sentencesIn } = (await import(built('text/sentences.js'))) as typeof splitting
const quick = process.argv.includes('--quick')
const folder = mkdtempSync(path.join(tmpdir(), 'nightdesk-bench-'))

try {
  console.log('whole process                             wall s    CPU s      MB')
  const empty = best(5, ['-e', '0'])
  print('an empty Node process', empty)
  const help = best(5, [cli, '--help'])
  print('--help', help)
  console.log(`  --help over an empty process: ${((help.cpu - empty.cpu) * 1000).toFixed(0)} ms CPU`)
  print('5 seeds to all formats', best(5, [cli, 'build', 'seeds', '-o', path.join(folder, 'seeds'), '--quiet']))
  stages()
  shapes(quick ? 100 : 1000)
  growth(quick ? [250, 1000] : [1000, 5000, 20_000])
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function built(file: string): string {
  return pathToFileURL(path.resolve('dist', file)).href
}

/** Parts of the program in this process: megabytes of text a second on one core. */
function stages(): void {
  const articles = madeUpArticles(2000)
  const megabytes = articles.reduce((sum, { text }) => sum + text.length, 0) / 1e6
  const whole = articles.map(({ text }) => text).join('\n\n')
  const annotated = (some: readonly Article[]) => () => some.forEach((article) => annotationOf(analyse(article)))
  const seeds = variedSeeds(200)
  const size = seeds.reduce((sum, { text }) => sum + text.length, 0) / 1e6
  // In turn: what comes first would be told by code that is not yet machine code, and what comes last by code that is.
  rates([
    { name: 'annotate, made-up articles', megabytes, work: annotated(articles) },
    { name: 'annotate, the seeds with other figures', megabytes: size, work: annotated(seeds) }
  ])
  rates([{ name: 'sentences alone', megabytes, work: () => sentencesIn(whole) }])
}

/** The five seeds so many times over, every digit moved on by one each time: real prose that caches of figures do not know. */
function variedSeeds(times: number): Article[] {
  const sources = readdirSync('seeds').map((name) => ({
    name,
    bytes: readFileSync(path.join('seeds', name)),
    named: true
  }))
  const seeds = sources.flatMap((source) => readSource(source).articles)
  return Array.from({ length: times }, (_, turn) =>
    seeds.map((seed) => ({
      ...seed,
      text: seed.text.replace(/\d/g, (digit) => String((Number(digit) + turn) % 10))
    }))
  ).flat()
}

interface Stage {
  readonly name: string
  readonly megabytes: number
  readonly work: () => void
}

/** The best and the first of six passes of each. */
function rates(stages: readonly Stage[]): void {
  const times = stages.map((): number[] => [])
  for (let pass = 0; pass < 6; pass++) stages.forEach(({ work }, at) => times[at]!.push(secondsOf(work)))
  for (const [at, { name, megabytes }] of stages.entries()) {
    const [best, first] = [Math.min(...times[at]!), times[at]![0]!].map((time) => (megabytes / time).toFixed(1))
    console.log(`${name.padEnd(40)} ${best} MB of text a second (the first pass ${first})`)
  }
}

function secondsOf(work: () => void): number {
  const begun = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1e6
}

function growth(sizes: readonly number[]): void {
  const runs = sizes.map((size) => {
    const file = path.join(folder, `${size}.jsonl`)
    writeFileSync(
      file,
      madeUpArticles(size)
        .map((article) => JSON.stringify(article))
        .join('\n')
    )
    const run = best(quick ? 1 : 3, [cli, 'build', file, '-o', path.join(folder, String(size)), '--quiet'])
    print(`${size} articles to all formats`, run)
    return { size, run }
  })
  const first = runs[0]
  const last = runs.at(-1)
  if (!first || !last) return
  const exponent = Math.log(last.run.cpu / first.run.cpu) / Math.log(last.size / first.size)
  console.log(`growth of CPU time from ${first.size} to ${last.size}: exponent ${exponent.toFixed(2)}`)
}

/** The same words as one event, as many events and as one article: CPU over that of many events. */
function shapes(count: number): void {
  const told = oneEvent(count)
  const night = sameLength(told)
  const long = longArticle(night, quick ? 10_000 : 100_000)
  const cpuOf = (name: string, articles: readonly Article[], ...flags: readonly string[]) => {
    const file = path.join(folder, 'shape.jsonl')
    writeFileSync(file, articles.map((article) => JSON.stringify(article)).join('\n'))
    const run = best(quick ? 1 : 3, [cli, 'build', file, '-o', path.join(folder, 'shape'), '--quiet', ...flags])
    print(name, run)
    return run.cpu
  }
  const one = cpuOf(`${count} articles of one event`, told, '--one-story') / cpuOf('as many words of many', night)
  const { words, part } = long
  const whole = cpuOf(`one article of ${words} words`, [long.article]) / cpuOf('as many words of many', part)
  console.log(`CPU over that of many events: one event ${one.toFixed(2)}, one article ${whole.toFixed(2)}`)
}
