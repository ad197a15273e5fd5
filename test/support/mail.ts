/** A delivery as a night makes it, with a state on disk and a clock that a test sets. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseConfig, type Settings } from '../../src/config.js'
import { deliver, type Delivered, type Delivering } from '../../src/io/mail/deliver.js'
import type { Outbox } from '../../src/io/mail/outbox.js'
import { storedOutbox } from '../../src/io/store/deliveries.js'
import { openStore } from '../../src/io/store/store.js'
import { loadTemplates } from '../../src/io/templates.js'
import type { Digest } from '../../src/types.js'
import { sample } from '../render/sample.js'

const templates = await loadTemplates(null)

/** Settings with the `mail` of this YAML, written on one line each. */
export function mailSettings(mail: string, more = ''): Settings {
  return parseConfig(`sources: [{path: in}]\n${more}\nmail:\n${mail.replace(/^/gm, '  ')}\n`, 'nightdesk.yaml', {})
    .settings
}

/** Five recipients of a server on this machine. */
export function toFive(port: number, more = ''): Settings {
  const to = ['ann', 'ben', 'cleo', 'dan', 'eve'].map((name) => `${name}@example.org`).join(', ')
  return mailSettings(
    `from: Nightdesk <desk@example.org>\nto: [${to}]\n${more}\nsmtp: {host: 127.0.0.1, port: ${port}, security: none}`
  )
}

export interface Desk {
  readonly outbox: Outbox
  /** One run at the desk's time. */
  readonly send: (settings: Settings, more?: Partial<Delivering>) => Promise<Delivered>
  /** Puts the clock forward by milliseconds. */
  readonly wait: (duration: number) => void
  readonly close: () => void
}

/** One story: what is sent does not matter here. */
const small: Digest = { ...sample, stories: sample.stories.slice(1), changes: null }

/** A state in a folder of its own. */
export function deskIn(folder = mkdtempSync(path.join(tmpdir(), 'nightdesk-mail-')), digest: Digest = small): Desk {
  const store = openStore(path.join(folder, 'state.db'))
  const outbox = storedOutbox(store.database)
  let clock = Date.parse('2025-06-03T05:00:00Z')
  return {
    outbox,
    send: (settings, more = {}) =>
      deliver({
        settings,
        digest,
        digestOf: () => digest,
        templates,
        outbox,
        now: () => new Date(clock),
        patience: { connect: 400, reply: 400 },
        password: null,
        ...more
      }),
    wait: (duration) => {
      clock += duration
    },
    close: () => {
      store.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
