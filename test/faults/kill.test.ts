/**
 * RELIABILITY, row 14: the night is killed at every step in turn and at random moments, then run again. What stands then
 * is what one run that nobody killed leaves, byte for byte: pages, commit, memory, and nothing beside them. Each recipient
 * has the mail once (twice only where the line broke between the last dot and the reply, and then with the same
 * Message-ID).
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  isLong,
  lanes,
  onGrounds,
  openGround,
  outcomeOf,
  second,
  share,
  stepsIn,
  type Ground,
  type Outcome,
  type RunOptions
} from './scene.js'

/** A ground and how a night ends on it that nobody kills. */
let grounds: readonly Ground[]
const whole = new Map<Ground, Outcome>()
let steps: readonly string[]
let duration: number

beforeAll(async () => {
  grounds = await Promise.all(Array.from({ length: lanes }, openGround))
  for (const ground of grounds) {
    const scene = ground.scene()
    const log = `${scene.folder}.log`
    const began = performance.now()
    expect(await scene.run(second, { log })).toMatchObject({ code: 0 })
    duration = performance.now() - began
    steps = stepsIn(log)
    whole.set(ground, outcomeOf(scene))
    scene.close()
  }
}, 60_000)

afterAll(() => Promise.all(grounds.map((ground) => ground.close())))

/** What came of the kills. */
const tally = { killed: 0, 'ended before': 0, 'finished by the program': 0, 'mails twice': 0 }

/** Kills one run, runs again, and compares with a run that nobody killed. Every tenth is run again by the program itself. */
async function killed(ground: Ground, options: RunOptions, index: number): Promise<void> {
  const scene = ground.scene()
  const before = ground.server.taken.length
  const where = `${JSON.stringify(options)} ${steps[(options.fault?.at ?? 0) - 1] ?? ''}`
  const { signal, code, err } = await scene.run(second, options)
  if (signal !== 'SIGKILL') expect(code, `${where} ${err}`).toBe(0)
  const byProgram = index % 10 === 0
  const again = byProgram ? await scene.run(second) : await scene.runHere(second)
  expect(again, where).toMatchObject({ code: 0, err: '' })
  expect(outcomeOf(scene), where).toEqual(whole.get(ground))
  const taken = ground.server.taken.slice(before)
  expect([...new Set(taken.map(({ to }) => to))].toSorted()).toEqual(['ann@example.org', 'ben@example.org'])
  const ids = taken.map(({ to, message }) => `${to} ${/^Message-ID: (.*)$/im.exec(message)?.[1] ?? ''}`)
  expect(new Set(ids).size).toBe(2)
  // Twice only in the window between the last dot and what is written of the reply.
  expect(taken.length).toBeLessThanOrEqual(3)
  scene.close()
  tally[signal === 'SIGKILL' ? 'killed' : 'ended before']++
  if (byProgram) tally['finished by the program']++
  if (taken.length > 2) tally['mails twice']++
}

/** Not drawn: spread over the night, so that a failure comes again. */
function spread(number: number, turn: number): number {
  return (number * turn) % 1
}

/** Every step, or six of them. */
function everyStep(): readonly RunOptions[] {
  const stride = isLong ? 1 : Math.floor(steps.length / 6)
  const places = steps.flatMap((_, index) => (index % stride === stride >> 1 || isLong ? [index + 1] : []))
  return places.map((at) => ({ fault: { at, act: 'kill' } }))
}

/**
 * One in two by the clock alone, the others some milliseconds after a step, half of these while the user's git is at work;
 * in turn with all that the night started, as by a power cut, and alone.
 */
function anyMoment(): readonly RunOptions[] {
  const git = steps.flatMap((line, index) => (/^\d+ git /.test(line) ? [index + 1] : []))
  return Array.from({ length: isLong ? 500 : 4 }, (_, number): RunOptions => {
    const withChildren = (number >> 2) % 2 === 0
    if (number % 2 === 0) return { killAfter: Math.round(spread(number, 0.618) * duration), withChildren }
    const places = number % 4 === 1 ? git : steps.map((_, index) => index + 1)
    const at = places[Math.floor(spread(number, 0.7548) * places.length)] ?? 1
    return { fault: { at, act: 'wait' }, killAfter: Math.floor(spread(number, 0.5698) * 30), withChildren }
  })
}

describe('a night that is killed', () => {
  it('has many steps', () => {
    expect(steps.length).toBeGreaterThan(200)
  })

  it.each([
    ['at each step in turn', everyStep],
    ['at any moment', anyMoment]
  ])(
    '%s, is finished by the next run',
    async (name, waysOf) => {
      Object.assign(tally, { killed: 0, 'ended before': 0, 'finished by the program': 0, 'mails twice': 0 })
      const ways = share(waysOf())
      const failures = await onGrounds(grounds, ways, killed)
      console.log(
        `${name}: ${ways.length} nights of ${steps.length} steps, ${JSON.stringify(tally)}, ${failures.length} otherwise than unkilled`
      )
      expect(failures).toEqual([])
    },
    isLong ? 7_200_000 : 120_000
  )
})
