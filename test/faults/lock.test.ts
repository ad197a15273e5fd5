/** RELIABILITY, row 16: two runs at once. One does the night, the other says 75 or finds it done; nothing is done twice. */
import { existsSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isLong, openGround, outcomeOf, second, type Ground, type Outcome } from './scene.js'

let ground: Ground
let whole: Outcome

beforeAll(async () => {
  ground = await openGround()
  const scene = ground.scene()
  expect(await scene.run(second)).toMatchObject({ code: 0 })
  whole = outcomeOf(scene)
  scene.close()
}, 60_000)

afterAll(() => ground.close())

describe('two runs at once', () => {
  it(
    'do the night once',
    async () => {
      for (let turn = 0; turn < (isLong ? 50 : 2); turn++) {
        const scene = ground.scene()
        const before = ground.server.taken.length
        const both = await Promise.all([scene.run(second), scene.run(second)])
        const codes = both.map(({ code }) => code ?? -1).toSorted((a, b) => a - b)
        expect(codes[0]).toBe(0)
        expect([0, 75]).toContain(codes[1])
        for (const { code, err } of both) expect(err).toMatch(code === 75 ? /Another run holds the lock/ : /^$/)
        expect(outcomeOf(scene)).toEqual(whole)
        expect(ground.server.taken.slice(before)).toHaveLength(2)
        expect(existsSync(scene.at('.nightdesk/lock.json'))).toBe(false)
        scene.close()
      }
    },
    isLong ? 1_800_000 : 60_000
  )

  it('are not held up by what a killed run, or another program, left behind', async () => {
    const scene = ground.scene()
    writeFileSync(scene.at('.nightdesk/lock'), 'process 1 on another machine, says somebody')
    writeFileSync(scene.at('.nightdesk/lock.json'), '{"pid": 1')
    expect(await scene.run(second)).toMatchObject({ code: 0, err: '' })
    scene.close()
  }, 60_000)
})
