/**
 * RELIABILITY, row 15: each operation on a file fails in turn, with a full disk, an error of the disk, missing rights, too
 * many open files. No file is ever half old and half new, the cause is named, and the next run completes the night.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesUnder } from '../support/night.js'
import {
  isLong,
  lanes,
  onGrounds,
  openGround,
  openWarm,
  outcomeOf,
  second,
  share,
  stepsIn,
  type Ground,
  type Outcome,
  type Warm
} from './scene.js'

interface Lane extends Ground {
  readonly warm: Warm
  readonly whole: Outcome
  readonly before: Readonly<Record<string, string>>
}

let all: readonly Lane[]
let steps: readonly string[]

beforeAll(async () => {
  all = await Promise.all(Array.from({ length: lanes }, openLane))
}, 60_000)

afterAll(() =>
  Promise.all(
    all.map(({ warm, close }) => {
      warm.close()
      return close()
    })
  )
)

async function openLane(): Promise<Lane> {
  const ground = await openGround()
  const warm = await openWarm()
  const before = filesUnder(ground.scene().at('out'))
  // The first night of a process loads more than the others.
  await warm.run(ground.scene(), second)
  const scene = ground.scene()
  const log = `${scene.folder}.log`
  expect(await warm.run(scene, second, null, log)).toMatchObject({ code: 0 })
  steps = stepsIn(log)
  return { ...ground, warm, whole: outcomeOf(scene), before }
}

/** What is said of each, by the database, Node or us. */
const causes: Readonly<Record<string, RegExp>> = {
  ENOSPC: /disk is full|ENOSPC/,
  EIO: /disk reports an error|EIO/,
  EACCES: /not allowed|cannot be opened|EACCES/,
  EMFILE: /too many|cannot be opened|EMFILE/
}

const only = new RegExp(process.env['NIGHTDESK_FAULTS_ONLY'] ?? '')

const tally = { failed: 0, harmless: 0 }

async function faulted({ warm, whole, before, ...ground }: Lane, { at, act }: { at: number; act: string }) {
  const scene = ground.scene()
  const ended = await warm.run(scene, second, { at, act })
  const where = `${act} at ${steps[at - 1] ?? ''}: ${ended.code} ${ended.err} ${ended.out.slice(0, 300)}`
  expect(ended.err, where).not.toContain('unforeseen')
  // Where a source could not be read the edition is told without it, and by the next run with it.
  const isWithout = ended.code === 6
  for (const [name, words] of Object.entries(filesUnder(scene.at('out'))))
    expect(isWithout || words === before[name] || words === whole.output[name], `${where} ${name}`).toBe(true)
  if (ended.code !== 0) expect(ended.err, where).toMatch(causes[act] ?? /^$/)
  expect(await warm.run(scene, second), where).toMatchObject({ code: 0, err: '' })
  const outcome = outcomeOf(scene)
  expect(isWithout ? outcome.output : outcome, where).toEqual(isWithout ? whole.output : whole)
  expect({ ...outcome, commit: '', remote: '' }, where).toMatchObject({ status: '', left: whole.left })
  scene.close()
  tally[ended.code === 0 ? 'harmless' : 'failed']++
}

describe.each(Object.keys(causes))('%s', (act) => {
  it(
    'at any operation leaves whole files, and a night that the next run completes',
    async () => {
      Object.assign(tally, { failed: 0, harmless: 0 })
      const isAsked = (line: string) => !/ (?:git|network) /.test(line) && only.test(line)
      const places = steps.flatMap((line, index) => (isAsked(line) ? [index + 1] : []))
      const stride = isLong ? 1 : places.length >> 1
      const chosen = share(places.filter((_, index) => index % stride === stride >> 1))
      const ways = chosen.map((at) => ({ at, act }))
      const failures = await onGrounds(all, ways, faulted)
      console.log(`${act}: at ${ways.length} of ${places.length} operations, ${JSON.stringify(tally)}`)
      expect(failures).toEqual([])
    },
    isLong ? 7_200_000 : 60_000
  )
})
