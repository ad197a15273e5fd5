/** RELIABILITY, row 12: a password stands nowhere but in its file or variable, whatever fails and however much is said. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scriptedServer } from '../support/smtp-script.js'
import { isLong, openGround, second, type Ground } from './scene.js'

const canary = 'kanari-7Qx!geheim'
const forms = [canary, Buffer.from(canary).toString('base64').replace(/=+$/, ''), encodeURIComponent(canary)]

let ground: Ground

beforeAll(async () => {
  ground = await openGround()
}, 60_000)

afterAll(() => ground.close())

const stages = ['greeting', 'ehlo', 'mail', 'rcpt', 'data', 'final'] as const
const acts = [`535 5.7.8 no: ${canary}`, `421 ${canary} go away`, 'drop', 'half', `550 ${forms[1]}`]
const levels = [[], ['--quiet'], ['--verbose'], ['--log', 'json'], ['--log', 'journald']]

/** What fails, and how much is said of it. */
const failures = acts.flatMap((act, at) =>
  stages.map((stage, number) => ({ act, stage, level: levels[(at + number) % 5] ?? [] }))
)

describe('a secret', () => {
  it(
    'is in no output, report, state or page, whatever fails',
    async () => {
      const chosen = isLong ? failures : failures.filter((_, number) => number % 11 === 0)
      for (const { act, stage, level } of chosen) {
        const server = await scriptedServer([{ stage, act, to: null, times: 9 }])
        const scene = ground.scene()
        writeFileSync(scene.at('secret'), `${canary}\n`)
        writeFileSync(
          scene.at('nightdesk.yaml'),
          `sources: [{path: in}]
mail:
  from: desk@example.org
  to: [ann@example.org]
  smtp: {host: 127.0.0.1, port: ${server.port}, security: none, user: desk, passwordFile: secret}
`
        )
        const ended = await scene.run(second, { flags: level })
        const kept = readdirSync(scene.folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && entry.name !== 'secret')
          .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'latin1'))
        for (const words of [ended.out, ended.err, ...kept])
          for (const form of forms) expect(words.includes(form), `${act} at ${stage} ${level.join(' ')}`).toBe(false)
        scene.close()
        await server.close()
      }
    },
    isLong ? 900_000 : 60_000
  )

  it('in the configuration itself is an error that does not repeat it', async () => {
    const scene = ground.scene()
    const config = readFileSync(scene.at('nightdesk.yaml'), 'utf8')
    writeFileSync(scene.at('nightdesk.yaml'), config.replace('security: none', `security: none, password: "${canary}"`))
    const ended = await scene.run(second)
    expect(ended.code).toBe(2)
    expect(ended.err).toMatch(/mail\.smtp\.password: .*passwordFile/)
    for (const form of forms) expect(ended.out + ended.err).not.toContain(form)
    scene.close()
  }, 30_000)
})
