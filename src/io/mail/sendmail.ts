/** A sendmail program of this machine in the place of a server: it takes the mail on standard input and queues it. */
import { spawn } from 'node:child_process'
import { plainWords } from '../../render/words.js'
import type { Outcome } from './outcome.js'
import type { Carrier, Envelope } from './smtp.js'

/** Milliseconds that the program has for one mail. */
const deadline = 120_000

/** Exit codes of `sysexits.h` that trying again does not change: bad address, no such user, no such host, no permission. */
const finalCodes = new Set([64, 65, 67, 68, 77])

/** A carrier that starts the program once a mail, with fixed arguments and no shell. */
export function sendmailCarrier(program: string): Carrier {
  return {
    send: (envelope, message, beforeData) => handedOver(program, envelope, message, beforeData),
    isSpent: () => false,
    close: () => Promise.resolve()
  }
}

function handedOver(
  program: string,
  { from, to }: Envelope,
  message: Buffer,
  beforeData: () => void
): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(program, ['-i', '-f', from, '--', to], { stdio: ['pipe', 'ignore', 'pipe'], timeout: deadline })
    let said = ''
    let isSent = false
    child.stderr.setEncoding('utf8').on('data', (words: string) => (said = `${said}${words}`.slice(-2_000)))
    // It says why it closed its input by its exit code.
    child.stdin.on('error', () => undefined)
    child.on('error', (error) => {
      done({ kind: 'unreachable', reply: `${program}: cannot be started (${error.message}); check mail.sendmail` })
    })
    child.on('spawn', () => {
      try {
        beforeData()
      } catch (error) {
        child.kill('SIGKILL')
        fail(error instanceof Error ? error : new Error(String(error)))
        return
      }
      isSent = true
      // A program for mail on Unix takes lines that end in LF; it makes them CR LF again.
      child.stdin.end(message.toString('utf8').replaceAll('\r\n', '\n'))
    })
    child.on('close', (code, signal) => {
      done(outcomeOf(program, { code, signal, said: plainWords(said).slice(-300), isSent }))
    })
  })
}

interface Ending {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly said: string
  readonly isSent: boolean
}

function outcomeOf(program: string, { code, signal, said, isSent }: Ending): Outcome {
  if (code === 0) return { kind: 'accepted', reply: 'queued by sendmail' }
  const reply = `${program} ended ${code === null ? `by ${signal ?? 'a signal'}` : `with ${code}`}${said === '' ? '' : `: ${said}`}`
  if (code === null) return { kind: isSent ? 'unknown' : 'deferred', reply }
  return { kind: finalCodes.has(code) ? 'refused' : 'deferred', reply }
}
