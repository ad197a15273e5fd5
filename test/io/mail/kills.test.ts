/**
 * The program is killed at each step of the dialogue, before and after the server's reply, and run again: nobody is left
 * without the mail, and nobody has it twice but where the last dot was sent and the reply was not kept, and then with the
 * same Message-ID. A few steps in `npm test`, all of them by `npm run test:kills`.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { parseConfig } from '../../../src/config.js'
import { deskIn } from '../../support/mail.js'
import { scriptedServer, type SmtpStage } from '../../support/smtp-script.js'
import { sample } from '../../render/sample.js'

const yaml = `sources: [{path: in}]
mail:
  from: desk@example.org
  to: [ann@example.org, ben@example.org, cleo@example.org]
  smtp: {host: 127.0.0.1, port: PORT, security: none}
`
const small = { ...sample, stories: sample.stories.slice(1), changes: null }

interface Moment {
  readonly stage: SmtpStage
  /** Which time the server comes to this stage. */
  readonly turn: number
  /** Before the server replies, or after. */
  readonly when: 'before' | 'after'
}

const once = (['greeting', 'ehlo'] as const).map((stage) => ({ stage, turn: 1 }))
const each = (['mail', 'rcpt', 'data', 'final'] as const).flatMap((stage) => [1, 2, 3].map((turn) => ({ stage, turn })))
const all: readonly Moment[] = [...once, ...each].flatMap((one) => [
  { ...one, when: 'before' },
  { ...one, when: 'after' }
])
const isShort = !process.env['NIGHTDESK_KILLS']
const moments = all.filter(({ stage, turn }) => !isShort || (turn === 2 && (stage === 'data' || stage === 'final')))

it.each(moments)('killed $when the reply to $stage, turn $turn', { timeout: 60_000 }, async ({ stage, turn, when }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'nightdesk-kill-'))
  writeFileSync(path.join(folder, 'digest.json'), JSON.stringify(small))
  writeFileSync(path.join(folder, 'nightdesk.yaml'), yaml)
  const server = await scriptedServer([])
  const desk = deskIn(folder, small)
  try {
    const child = spawn(process.execPath, [path.join(import.meta.dirname, 'victim.js'), folder, String(server.port)])
    let turns = 0
    let isDue = false
    server.onStage = (reached) => {
      if (reached === stage) turns++
      isDue ||= reached === stage && turns === turn
      if (!isDue || (when === 'after' && reached !== 'replied')) return
      child.kill('SIGKILL')
      isDue = false
    }
    const signal = await new Promise((done) => child.on('exit', (_code, how) => done(how)))
    server.onStage = () => undefined
    expect(signal).toBe('SIGKILL')
    const { settings } = parseConfig(yaml.replace('PORT', String(server.port)), 'nightdesk.yaml', {})
    const later = { now: () => new Date(Date.now() + 3_600_000) }
    const { isDone } = await desk.send(settings, later)
    expect(isDone).toBe(true)
    const count = server.taken.length
    await desk.send(settings, later)
    expect(server.taken.length).toBe(count)
    const killed = ['ann', 'ben', 'cleo'][turn - 1] ?? ''
    for (const name of ['ann', 'ben', 'cleo']) {
      const mails = server.taken.filter(({ to }) => to === `${name}@example.org`)
      const ids = new Set(mails.map(({ message }) => /^Message-ID: (.*)$/m.exec(message)?.[1]))
      const mayBeTwice = stage === 'final' && name === killed
      expect({ name, ids: ids.size, mails: mails.length }).toEqual({
        name,
        ids: 1,
        mails: mayBeTwice && mails.length === 2 ? 2 : 1
      })
    }
  } finally {
    desk.close()
    await server.close()
  }
})
