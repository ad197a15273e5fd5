/** RELIABILITY, row 20: a state that is damaged, cut, emptied or lost is made again out of the editions, and never silently. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isLong, openGround, publishedOf, reportIn, second, type Ground, type Published } from './scene.js'

let ground: Ground
let whole: Published
const flags = ['--no-send', '--no-publish']

beforeAll(async () => {
  ground = await openGround()
  const scene = ground.scene()
  expect(await scene.run(second, { flags })).toMatchObject({ code: 0 })
  whole = publishedOf(scene)
  scene.close()
}, 60_000)

afterAll(() => ground.close())

type Damage = (state: Buffer, number: number) => Buffer | null

/** Numbers below `limit` that look like chance and come again. */
function drawn(number: number, turn: number, limit: number): number {
  return Math.floor((((number * 7919 + turn * 104_729) * 0.618_033_988_7) % 1) * limit)
}

const damages: Readonly<Record<string, Damage>> = {
  'one byte changed': (state, number) => {
    const at = drawn(number, 1, state.length)
    state[at] = (state[at] ?? 0) ^ (1 << (number % 8))
    return state
  },
  'a stretch of noise': (state, number) => {
    const from = drawn(number, 2, state.length)
    for (let at = from; at < Math.min(state.length, from + 300); at++) state[at] = drawn(number, at, 256)
    return state
  },
  'a page of zeros': (state, number) => {
    const page = drawn(number, 3, state.length / 4096)
    return state.fill(0, page * 4096, (page + 1) * 4096)
  },
  'cut short': (state, number) => state.subarray(0, drawn(number, 4, state.length)),
  'two pages changed round': (state, number) => {
    const [a, b] = [drawn(number, 5, state.length / 4096), drawn(number, 6, state.length / 4096)].map(
      (page) => page * 4096
    )
    const held = Buffer.from(state.subarray(a, (a ?? 0) + 4096))
    state.copy(state, a, b, (b ?? 0) + 4096)
    held.copy(state, b)
    return state
  },
  emptied: () => Buffer.alloc(0),
  'another file': () => Buffer.from('This is no state.'),
  lost: () => null
}

describe('a damaged state', () => {
  it.each(Object.entries(damages))(
    '%s: is said, and nothing is told twice',
    async (_name, damage) => {
      const outcomes = { recovered: 0, unharmed: 0 }
      for (let number = 1; number <= (isLong ? 25 : 1); number++) {
        const scene = ground.scene()
        const file = scene.at('.nightdesk/state.db')
        const state = damage(Buffer.from(readFileSync(file)), number)
        if (state === null) rmSync(file)
        else writeFileSync(file, state)
        const ended = await scene.run(second, { flags })
        expect(ended.signal).toBeNull()
        expect(ended, ended.err).toMatchObject({ code: 0 })
        const { recovered, sources } = reportIn(ended)
        expect(sources.map(({ fresh }) => fresh)).toEqual([2])
        expect(ended.err).toMatch(recovered === null ? /^$/ : /The state could not be used/)
        if (recovered !== null) expect(recovered.editions).toBe(1)
        expect(publishedOf(scene)).toEqual(whole)
        outcomes[recovered === null ? 'unharmed' : 'recovered']++
        scene.close()
      }
      if (isLong) console.log(outcomes)
    },
    isLong ? 1_800_000 : 60_000
  )

  it('of a later version is refused, and left as it is', async () => {
    const scene = ground.scene()
    const file = scene.at('.nightdesk/state.db')
    const state = readFileSync(file)
    state.writeUInt32BE(99, 60)
    writeFileSync(file, state)
    const ended = await scene.run(second, { flags })
    expect(ended.code).toBe(1)
    expect(ended.err).toMatch(/later version of Nightdesk/)
    scene.close()
  }, 60_000)
})
