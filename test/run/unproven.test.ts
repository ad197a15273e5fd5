/** A night whose digest cannot be proven, large enough for threads to print it meanwhile: nobody gets to see any of it. */
import { execFileSync, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, it } from 'vitest'
import { openDatabase } from '../../src/io/store/database.js'
import type { RunReport } from '../../src/types.js'
import { madeUpArticles } from '../bench/articles.js'
import { openDesk, floodText, type Desk } from '../support/night.js'

let desk: Desk

afterEach(() => desk.close())

/** Nothing listens on port 9: a mail that is tried would be counted. */
const config = `sources: [{path: in}]
docs: {repo: docs, dir: digests, push: false}
mail: {from: desk@example.org, to: [ann@example.org], smtp: {host: 127.0.0.1, port: 9, security: none}}
`

interface Forged {
  readonly report: RunReport
  readonly said: readonly (readonly [string, string])[]
  readonly threads: { readonly started: number; readonly ended: number; readonly storiesSent: number }
}

it('writes, commits and sends nothing, says so, and ends with all its threads', async () => {
  desk = openDesk(config)
  const git = (...args: string[]) => execFileSync('git', ['-C', desk.at('docs'), ...args], { encoding: 'utf8' })
  desk.put('docs/readme.md', 'Docs.\n')
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-q', '-m', 'begin')
  desk.put('in/flood.txt', floodText)
  // Left to be handed over by the next night that can.
  await desk.run({ date: '2025-11-04', noSend: true, noPublish: true })
  const rows = (sql: string) => {
    const database = openDatabase(desk.at('.nightdesk', 'state.db'))
    const found = database.rows(sql)
    database.close()
    return found
  }
  const left = () => ({
    output: desk.output(),
    commit: git('rev-parse', 'HEAD'),
    status: git('status', '--porcelain'),
    editions: rows('SELECT date, id FROM editions'),
    deliveries: rows('SELECT edition, recipient FROM deliveries')
  })
  const before = left()
  expect(before).toMatchObject({ editions: [{ date: '2025-11-04' }], deliveries: [] })
  desk.put(
    'in/night.jsonl',
    madeUpArticles(400)
      .map((article) => JSON.stringify(article))
      .join('\n')
  )

  // It is killed, and has no code, where a thread keeps it alive.
  const forger = fileURLToPath(new URL('forged.js', import.meta.url))
  const ended = spawnSync(process.execPath, [forger, desk.at('nightdesk.yaml'), '2025-11-05'], {
    encoding: 'utf8',
    timeout: 60_000
  })
  expect(ended).toMatchObject({ status: 4, signal: null, stderr: '' })
  const { report, said, threads } = JSON.parse(ended.stdout) as Forged
  expect(report).toMatchObject({
    edition: null,
    outcome: 'failed',
    exitCode: 4,
    stories: [],
    files: { written: [], unchanged: [] },
    publish: null,
    deliveries: []
  })
  const fault = expect.stringMatching(
    /^The digest could not be proven: k\S+: .* \(words\); nothing was published or sent$/
  ) as string
  expect(report.notices).toContainEqual(expect.objectContaining({ rule: 'unproven', message: fault }))
  expect(said).toContainEqual(['alert', fault])
  // Two of the press at least, which had pages in work while the proof failed.
  expect(threads.started).toBeGreaterThanOrEqual(2)
  expect(threads.ended).toBe(threads.started)
  expect(threads.storiesSent).toBeGreaterThan(0)
  expect(left()).toEqual(before)
  expect(rows("SELECT reading FROM dates WHERE date = '2025-11-05'")).toEqual([{ reading: 'unproven' }])

  const next = await desk.run({ date: '2025-11-05', dryRun: true })
  expect(next).toMatchObject({ outcome: 'made', exitCode: 0, publish: { state: 'committed' } })
  expect(next.stories.length).toBeGreaterThan(100)
}, 120_000)
