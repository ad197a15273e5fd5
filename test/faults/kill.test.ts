/**
 * RELIABILITY, row 14: the night is killed at every step in turn and at random moments, then run again. What stands then
 * is what one run that nobody killed leaves, byte for byte; each recipient has the mail once (twice only where the line
 * broke between the last dot and the reply, and then with the same Message-ID).
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isLong, openGround, outcomeOf, second, stepsIn, type Ground, type Outcome, type RunOptions } from './scene.js'

let ground: Ground
let whole: Outcome
let steps: readonly string[]
let duration: number

beforeAll(async () => {
  ground = await openGround()
  const scene = ground.scene()
  const log = scene.at('steps.log')
  const began = performance.now()
  const ended = await scene.run(second, { log })
  duration = performance.now() - began
  expect(ended).toMatchObject({ code: 0 })
  steps = stepsIn(log)
  whole = outcomeOf(scene)
  scene.close()
}, 60_000)

afterAll(() => ground.close())

/** Kills one run, runs again, and compares with a run that nobody killed. */
async function killed(options: RunOptions): Promise<'killed' | 'done'> {
  const scene = ground.scene()
  const before = ground.server.taken.length
  const { signal, code } = await scene.run(second, options)
  const again = await scene.run(second)
  expect(again, JSON.stringify(options)).toMatchObject({ code: 0, err: '' })
  expect(outcomeOf(scene)).toEqual(whole)
  const taken = ground.server.taken.slice(before)
  expect([...new Set(taken.map(({ to }) => to))].toSorted()).toEqual(['ann@example.org', 'ben@example.org'])
  const ids = taken.map(({ to, message }) => `${to} ${/^Message-ID: (.*)$/im.exec(message)?.[1] ?? ''}`)
  expect(new Set(ids).size).toBe(2)
  // Twice only in the window between the last dot and what is written of the reply.
  expect(taken.length).toBeLessThanOrEqual(3)
  scene.close()
  return signal === 'SIGKILL' ? 'killed' : code === 0 ? 'done' : expect.fail(`ended with ${code}`)
}

const points = isLong ? 100_000 : 6
const moments = isLong ? 500 : 2

describe('a night that is killed', () => {
  it('has many steps', () => {
    expect(steps.length).toBeGreaterThan(200)
  })

  it(
    'at each step in turn, is finished by the next run',
    async () => {
      const stride = Math.max(1, Math.floor(steps.length / points))
      const outcomes: string[] = []
      for (let at = 1 + (stride >> 1); at <= steps.length; at += stride) {
        outcomes.push(await killed({ fault: { at, act: 'kill' } }))
        if (isLong && outcomes.length % 50 === 0) console.log(`${outcomes.length} of ${steps.length} steps`)
      }
      expect(outcomes.filter((outcome) => outcome === 'killed').length).toBeGreaterThanOrEqual(outcomes.length - 1)
      if (isLong) console.log(`killed at ${outcomes.length} steps: the same bytes, one commit, no mail lost`)
    },
    isLong ? 3_600_000 : 120_000
  )

  it(
    'at any moment, is finished by the next run',
    async () => {
      for (let moment = 0; moment < moments; moment++) {
        // Not drawn: spread over the run, so that a failure comes again.
        await killed({ killAfter: Math.round(((moment * 0.618) % 1) * duration) })
        if (isLong && moment % 50 === 49) console.log(`${moment + 1} of ${moments} moments`)
      }
    },
    isLong ? 3_600_000 : 60_000
  )
})
