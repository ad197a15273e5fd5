/**
 * SMTP by nodemailer's `SMTPConnection`, driven a mail at a time instead of through a transport: what is promised hangs
 * on the stage at which a dialogue breaks off, and on something being on disk before the last dot is sent.
 */
import { once } from 'node:events'
import { Readable } from 'node:stream'
import type { ConnectionOptions } from 'node:tls'
import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import { plainWords } from '../../render/words.js'
import type { Outcome } from './outcome.js'
import type { MailSettings } from './settings.js'
import { unreachableOf, type MailServer } from './trouble.js'

/** One open way to hand over mails, one after the other. */
export interface Carrier {
  /**
   * Hands over one mail. `beforeData` is called when nothing but the mail itself is left to be sent; where it throws, the
   * mail is not sent and the error is thrown on.
   */
  readonly send: (envelope: Envelope, message: Buffer, beforeData: () => void) => Promise<Outcome>
  /** Whether the next mail needs another one. */
  readonly isSpent: () => boolean
  readonly close: () => Promise<void>
}

export interface Envelope {
  readonly from: string
  readonly to: string
}

/** Milliseconds to wait for a server, and what a test's server needs to be believed. */
export interface Patience {
  /** For the connection, with its TLS and greeting. */
  readonly connect: number
  /** For each reply. */
  readonly reply: number
  readonly tls?: ConnectionOptions
}

/** RFC 5321 asks for 5 minutes at most stages and 10 after the mail; a night has other mails to send. */
export const patience: Patience = { connect: 30_000, reply: 300_000 }

/** Mails over one connection; servers close those that take too long. */
const mailsPerConnection = 100

/** A server with what it takes to be let in. */
export interface SmtpAccess {
  readonly smtp: NonNullable<MailSettings['smtp']>
  readonly password: string | null
  readonly blank: (words: string) => string
  readonly patience: Patience
}

/** A carrier, or why there is none. Never throws. */
export async function openSmtp(access: SmtpAccess): Promise<Carrier | Outcome> {
  const { smtp, password, patience: waits } = access
  const server: MailServer = { ...smtp, hasPassword: password !== null, blank: access.blank }
  if (smtp.user !== undefined && (password === null || password === ''))
    return unreachableOf(server, new Error('no password is given'), 'password')
  const { default: Connection } = await import('nodemailer/lib/smtp-connection')
  const connection = new Connection({
    host: smtp.host,
    port: smtp.port,
    secure: smtp.security === 'tls',
    requireTLS: smtp.security === 'starttls',
    ignoreTLS: smtp.security === 'none',
    connectionTimeout: waits.connect,
    greetingTimeout: waits.connect,
    dnsTimeout: waits.connect,
    socketTimeout: waits.reply,
    tls: { minVersion: 'TLSv1.2', ...waits.tls }
  })
  // Without a listener an error between two mails would end the program; the next mail notices that the line is gone.
  connection.on('error', () => undefined)
  let stage: 'connect' | 'login' = 'connect'
  try {
    await connected(connection)
    stage = 'login'
    if (smtp.user !== undefined && password !== null) await loggedIn(connection, smtp.user, password)
  } catch (error) {
    connection.close()
    return unreachableOf(server, error, stage)
  }
  return carrierOn(connection, server)
}

function connected(connection: SMTPConnection): Promise<void> {
  return answered(connection, (done) => {
    connection.connect(done)
  })
}

function loggedIn(connection: SMTPConnection, user: string, password: string): Promise<void> {
  return answered(connection, (done) => {
    connection.login({ user, pass: password, credentials: { user, pass: password } }, done)
  })
}

/** Waits for a callback, or for the line to break. */
async function answered(
  connection: SMTPConnection,
  ask: (done: (error?: Error | null) => void) => void
): Promise<void> {
  let broken: (error?: Error) => void = () => undefined
  try {
    await new Promise<void>((done, fail) => {
      broken = (error) => {
        fail(error ?? new Error('the connection was closed'))
      }
      connection.on('error', broken).on('end', broken)
      ask((error) => {
        if (error) fail(error)
        else done()
      })
    })
  } finally {
    connection.off('error', broken).off('end', broken)
  }
}

function carrierOn(connection: SMTPConnection, server: MailServer): Carrier {
  let sent = 0
  return {
    send: async (envelope, message, beforeData) => {
      sent++
      const { error, reply, isSent } = await handedOver(connection, envelope, message, beforeData)
      if (error === null) return { kind: 'accepted', reply: lastLine(reply, server) }
      const outcome = outcomeOf(error, isSent, server)
      // Where the line is in the middle of a mail, anything said next would become part of it.
      if (isSent || !isAnswered(error)) connection.close()
      else await wasReset(connection)
      return outcome
    },
    isSpent: () => connection.destroyed || sent >= mailsPerConnection,
    close: () => closed(connection)
  }
}

interface Handover {
  readonly error: SmtpError | null
  readonly reply: string
  /** Whether the mail itself was begun. */
  readonly isSent: boolean
}

type SmtpError = Error & { readonly response?: unknown; readonly responseCode?: unknown; readonly code?: unknown }

/** One mail. Its stream is asked for words only when the server has said that it waits for them. */
function handedOver(
  connection: SMTPConnection,
  { from, to }: Envelope,
  message: Buffer,
  beforeData: () => void
): Promise<Handover> {
  return new Promise((done, fail) => {
    let isSent = false
    const stream = new Readable({
      read() {
        try {
          beforeData()
        } catch (error) {
          // Closed at once: a server that has not seen the last dot has no mail.
          connection.close()
          fail(error instanceof Error ? error : new Error(String(error)))
          return
        }
        isSent = true
        this.push(message)
        this.push(null)
      }
    })
    connection.send({ from, to: [to], size: message.length }, stream, (error, sending) => {
      done({ error: error ?? null, reply: sending?.response ?? '', isSent })
    })
  })
}

/** Replies by which a server says that it lets nobody in who has not logged in rightly: nothing against this mail. */
const loginReplies = new Set([530, 534, 535, 538])

function outcomeOf(error: SmtpError, isSent: boolean, server: MailServer): Outcome {
  const code = Number(error.responseCode) || 0
  const reply = isAnswered(error) ? lastLine(String(error.response), server) : lostWords(error, server)
  if (loginReplies.has(code)) return unreachableOf(server, error, 'login')
  if (code >= 400 && code < 500) return { kind: 'deferred', reply }
  if (code >= 500 && code < 600) return { kind: 'refused', reply }
  if (isSent) return { kind: 'unknown', reply }
  // Said before a word is sent: the mail is larger than the server takes.
  if (error.code === 'EMESSAGE') return { kind: 'refused', reply }
  return { kind: 'deferred', reply }
}

function isAnswered({ response }: SmtpError): boolean {
  return typeof response === 'string' && response !== ''
}

function lostWords({ message }: Error, { blank }: MailServer): string {
  return `the connection was lost: ${plainWords(blank(message)).slice(0, 200)}`
}

/** A server's last line, on one line and without secrets. */
function lastLine(reply: string, { blank }: MailServer): string {
  const last =
    reply
      .trim()
      .split(/[\r\n]{1,9}/)
      .at(-1) ?? ''
  return plainWords(blank(last)).slice(0, 500)
}

/** After a refusal the next mail begins anew; a server that cannot do that is not asked again. */
async function wasReset(connection: SMTPConnection): Promise<void> {
  if (connection.destroyed) return
  try {
    await answered(connection, (done) => {
      connection.reset(done)
    })
  } catch {
    connection.close()
  }
}

/** Milliseconds that a server has to say goodbye. */
const goodbye = 1_000

async function closed(connection: SMTPConnection): Promise<void> {
  if (connection.destroyed) return
  connection.quit()
  const timer = setTimeout(() => {
    connection.close()
  }, goodbye)
  await once(connection, 'end').catch(() => undefined)
  clearTimeout(timer)
}
