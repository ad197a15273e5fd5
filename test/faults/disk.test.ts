/**
 * RELIABILITY, row 15: each operation on a file fails in turn, with a full disk, an error of the disk, missing rights, too
 * many open files. No file is ever half old and half new, the cause is named, and the next run completes the night.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesUnder } from '../support/night.js'
import { isLong, openGround, outcomeOf, second, stepsIn, type Ground, type Outcome } from './scene.js'

let ground: Ground
let whole: Outcome
let before: Readonly<Record<string, string>>
let steps: readonly string[]

beforeAll(async () => {
  ground = await openGround()
  const scene = ground.scene()
  before = filesUnder(scene.at('out'))
  const log = scene.at('steps.log')
  expect(await scene.run(second, { log })).toMatchObject({ code: 0 })
  steps = stepsIn(log)
  whole = outcomeOf(scene)
  scene.close()
}, 60_000)

afterAll(() => ground.close())

describe.each(['ENOSPC', 'EIO', 'EACCES', 'EMFILE'])('%s', (act) => {
  it(
    'at any operation leaves whole files, and a night that the next run completes',
    async () => {
      const places = steps.flatMap((line, index) => (/ (?:git|network) /.test(line) ? [] : [index + 1]))
      const stride = isLong ? 1 : places.length
      for (let index = stride >> 1; index < places.length; index += stride) {
        const at = places[index] ?? 1
        const scene = ground.scene()
        const ended = await scene.run(second, { fault: { at, act } })
        const where = `${act} at ${steps[at - 1] ?? ''}: ${ended.err}`
        expect(ended.signal, where).toBeNull()
        expect(ended.err, where).not.toContain('unforeseen')
        for (const [name, words] of Object.entries(filesUnder(scene.at('out')))) {
          expect(words === before[name] || words === whole.output[name], `${where} ${name}`).toBe(true)
        }
        if (ended.code !== 0) expect(ended.err, where).not.toBe('')
        expect(await scene.run(second), where).toMatchObject({ code: 0 })
        expect(outcomeOf(scene), where).toEqual(whole)
        scene.close()
      }
    },
    isLong ? 3_600_000 : 60_000
  )
})
