/**
 * Tonight's mail, and all that is still waiting from other nights. What is promised (RELIABILITY: at least once, and a
 * second time only where a line broke between the last dot and the reply) stands in `outcome.ts`; here is the order.
 */
import type { Settings } from '../../config/schema.js'
import { DigestError } from '../../errors.js'
import type { Mail } from '../../render/mail/mail.js'
import type { Delivery, Digest, Edition, Notice, Templates } from '../../types.js'
import { smtpPassword } from '../config.js'
import { waitingRow } from './identity.js'
import { letterWriter, type LetterWriter } from './message.js'
import { isDue, rowAfter, rowBeforeData, type Outcome } from './outcome.js'
import type { Outbox } from './outbox.js'
import { recipientOf, recipientsOf, type Recipient } from './recipients.js'
import { blankerOf } from './secrets.js'
import { sendmailCarrier } from './sendmail.js'
import type { MailSettings } from './settings.js'
import { openSmtp, patience, type Carrier, type Patience } from './smtp.js'

/** What a delivery needs. */
export interface Delivering {
  readonly settings: Settings
  /** Tonight's edition; `null` on a night without one: what is waiting is sent all the same. */
  readonly digest: Digest | null
  /** The digest of another night by its date; `null` where it is not kept any more. */
  readonly digestOf: (date: string) => Digest | null
  readonly templates: Templates
  readonly outbox: Outbox
  readonly now: () => Date
  /** Only to this address, and nothing that is waiting for others; `null`: to all recipients. */
  readonly to?: string | null
  readonly patience?: Patience
  /** Only says who would get what: the rows as they stand before anything is sent. */
  readonly dryRun?: boolean
  /** Waits some milliseconds. */
  readonly pause?: (duration: number) => Promise<void>
  readonly password?: string | null
  /** Called before each mail; throws where the program was told to end. */
  readonly goOn?: () => void
}

/** What became of it. */
export interface Delivered {
  /** All rows of tonight's edition, and of others those that are open or were tried. */
  readonly deliveries: readonly Delivery[]
  /** Nothing is waiting or unknown, and nothing was refused for the first time: no reason for exit code 5. */
  readonly isDone: boolean
  /** Why, in a line each, with what to do; empty where all is well. */
  readonly troubles: readonly string[]
  /** What was cut from tonight's mail for its size. */
  readonly notices: readonly Notice[]
}

/**
 * The rows of an edition's outbox as they stand before anything was sent; they are written in one go with the edition.
 *
 * @throws DigestError `bad-config` where the recipients cannot be read.
 */
export async function outboxRows(edition: Edition, settings: Settings): Promise<readonly Delivery[]> {
  const { mail } = settings
  if (mail === undefined) return []
  return (await recipientsOf(mail)).map(({ address }) => waitingRow(edition, address, mail))
}

/**
 * Sends what is due, one mail after the other. A recipient of an edition gets it once, however often this is called.
 *
 * @throws DigestError `bad-config` where recipients, password or key cannot be read: nothing was tried then.
 */
export async function deliver(delivering: Delivering): Promise<Delivered> {
  const { settings, digest, outbox, to = null, dryRun = false } = delivering
  const { mail } = settings
  if (mail === undefined) return { deliveries: [], isDone: true, troubles: [], notices: [] }
  const recipients = to === null ? await recipientsOf(mail) : [recipientOf(to, '--to')]
  if (digest !== null) outbox.add(recipients.map(({ address }) => waitingRow(digest.edition, address, mail)))
  const round = { ...delivering, mail, recipients: new Map(recipients.map((one) => [one.address.toLowerCase(), one])) }
  const before = outbox.of(null)
  if (dryRun) return { ...nothing, ...fatesOf(before, round), isDone: true }
  const due = before.filter((row) => isAsked(row, round) && isDue(row, mail.retry, delivering.now()))
  const sent = due.length === 0 ? nothing : await sendAll(due, round)
  return { ...sent, ...fatesOf(before, round) }
}

interface Round extends Delivering {
  readonly mail: MailSettings
  /** By address in small letters. */
  readonly recipients: ReadonlyMap<string, Recipient>
}

type Sent = Pick<Delivered, 'troubles' | 'notices'>

const nothing: Sent = { troubles: [], notices: [] }

/** With `--to` no other row is looked at. */
function isAsked({ recipient, edition }: Delivery, { to = null, recipients, digest }: Round): boolean {
  if (to === null) return true
  return recipients.has(recipient) && edition === digest?.edition.date
}

/** The rows to report, and whether any of them is a reason for exit code 5. */
function fatesOf(before: readonly Delivery[], round: Round): Pick<Delivered, 'deliveries' | 'isDone'> {
  const states = new Map(before.map((row) => [keyOf(row), row]))
  const isNew = (row: Delivery) => JSON.stringify(states.get(keyOf(row))) !== JSON.stringify(row)
  const isOpen = ({ state, next }: Delivery) => state === 'waiting' || (state === 'unknown' && next !== null)
  const tonight = round.digest?.edition.date
  const deliveries = round.outbox
    .of(null)
    .filter(
      (row) =>
        (row.edition === tonight || isOpen(row) || isNew(row)) && ((round.to ?? null) === null || isAsked(row, round))
    )
  const isLate = (row: Delivery) =>
    row.state === 'waiting' || row.state === 'unknown' || (row.state === 'refused' && isNew(row))
  return { deliveries, isDone: !deliveries.some(isLate) }
}

function keyOf({ edition, recipient }: Delivery): string {
  return `${edition} ${recipient}`
}

/** How many mails in a row may lose their connection before the server is left alone for tonight. */
const lostInARow = 3

async function sendAll(due: readonly Delivery[], round: Round): Promise<Sent> {
  const { mail, settings } = round
  const tools: Tools = {
    write: await letterWriter({ mail, title: settings.title, timezone: settings.timezone }),
    lines: await linesOf(round),
    mailOf: mailsOf(round),
    turn: pacer(mail.smtp?.rate ?? null, round)
  }
  const troubles: string[] = []
  let lost = 0
  try {
    for (const [index, row] of due.entries()) {
      round.goOn?.()
      const outcome = await sendOne(row, round, tools)
      troubles.push(...troubleOf(row, outcome))
      lost = tools.lines.isLost() ? lost + 1 : 0
      if (lost === lostInARow)
        troubles.push('the connection broke three times in a row; all others wait for the next run')
      if (outcome.kind === 'unreachable') markRest(due.slice(index + 1), outcome, round)
      if (outcome.kind === 'unreachable' || lost === lostInARow) break
    }
  } finally {
    await tools.lines.close()
  }
  return { troubles, notices: await tools.mailOf.notices() }
}

interface Tools {
  readonly write: LetterWriter
  readonly lines: Lines
  readonly mailOf: Mails
  /** Waits until the next mail may go. */
  readonly turn: () => Promise<void>
}

async function sendOne(row: Delivery, round: Round, { write, lines, mailOf, turn }: Tools): Promise<Outcome> {
  const { outbox, now, recipients } = round
  const { retry } = round.mail
  const recipient = recipients.get(row.recipient)
  const mail = recipient === undefined ? null : await mailOf(row.edition)
  if (recipient === undefined || mail === null) {
    const reply = recipient === undefined ? 'not among the recipients any more' : 'the edition is not kept any more'
    outbox.mark({ ...row, state: 'refused', reply, next: null })
    return { kind: 'refused', reply }
  }
  const message = await write({ mail, recipient, messageId: row.messageId, date: row.edition })
  await turn()
  const outcome = await lines.send(recipient.address, message, () => {
    outbox.mark(rowBeforeData(row, retry, now()))
  })
  outbox.mark(rowAfter(row, outcome, retry, now()))
  return outcome
}

function markRest(rest: readonly Delivery[], outcome: Outcome, { outbox, mail, now }: Round): void {
  for (const row of rest) outbox.mark(rowAfter(row, outcome, mail.retry, now()))
}

/** What a person has to know of an outcome. */
function troubleOf({ recipient }: Delivery, { kind, reply }: Outcome): string[] {
  const words: Readonly<Record<Outcome['kind'], readonly string[]>> = {
    accepted: [],
    unreachable: [reply],
    refused: [`${recipient} is refused for good: ${reply}`],
    deferred: [`${recipient} waits for a later run: ${reply}`],
    unknown: [`${recipient} may or may not have got it: ${reply}`]
  }
  return [...words[kind]]
}

interface Lines {
  readonly send: (to: string, message: Buffer, beforeData: () => void) => Promise<Outcome>
  /** Whether the last mail took the connection with it. */
  readonly isLost: () => boolean
  readonly close: () => Promise<void>
}

/** The connection, opened when the first mail needs it and again when it is spent. */
async function linesOf({ settings, mail, ...round }: Round): Promise<Lines> {
  const { smtp, sendmail } = mail
  const password = round.password === undefined ? await smtpPassword(settings) : round.password
  const blank = blankerOf(smtp?.user ?? null, password)
  const from = recipientOf(mail.from, 'mail.from').address
  let carrier: Carrier | null = null
  let isLost = false
  const open = async (): Promise<Carrier | Outcome> => {
    if (smtp) return openSmtp({ smtp, password, blank, patience: round.patience ?? patience })
    if (sendmail !== undefined) return sendmailCarrier(sendmail)
    throw new DigestError('bad-config', 'mail.smtp: is missing; write the server, or a program in mail.sendmail')
  }
  return {
    send: async (to, message, beforeData) => {
      if (carrier?.isSpent()) {
        await carrier.close()
        carrier = null
      }
      const opened: Carrier | Outcome = carrier ?? (await open())
      if ('kind' in opened) return opened
      carrier = opened
      const outcome = await opened.send({ from, to }, message, beforeData)
      isLost = (outcome.kind === 'unknown' || outcome.kind === 'deferred') && opened.isSpent()
      return outcome
    },
    isLost: () => isLost,
    close: async () => carrier?.close()
  }
}

interface Mails {
  (edition: string): Promise<Mail | null>
  readonly notices: () => Promise<readonly Notice[]>
}

/** The mail of each edition, made once; one at a time is kept, since rows come edition by edition. */
function mailsOf({ digest, digestOf, templates, mail }: Round): Mails {
  const made = new Map<string, Promise<Mail>>()
  const tonight = digest?.edition.date ?? null
  const of = async (edition: string) => {
    const chosen = edition === tonight ? digest : digestOf(edition)
    if (chosen === null) return null
    const { renderMail } = await import('../../render/mail/mail.js')
    const known = made.get(edition) ?? renderMail(chosen, templates, mailOptions(mail))
    for (const other of made.keys()) if (other !== tonight) made.delete(other)
    made.set(edition, known)
    return known
  }
  const notices = async () => {
    const own = tonight === null ? undefined : await made.get(tonight)
    return own === undefined ? [] : cutNotices(own)
  }
  return Object.assign(of, { notices })
}

/** What the mail is told of the configuration. */
export function mailOptions({ link, subject, unsubscribe }: MailSettings) {
  return { link: link ?? null, subject: subject ?? null, unsubscribe }
}

/** What was cut from a mail, for the report; empty where all is in it. */
export function cutNotices({ left }: Mail): readonly Notice[] {
  if (left.length === 0) return []
  const words = left.map(({ count, words: what }) => `${count} ${what}`).join(', ')
  const message = `The mail leaves out for its size: ${words}`
  return [{ severity: 'info', rule: 'mail-cut', message, article: null, start: null, end: null }]
}

/** Keeps mails apart by an even distance; `rate` is mails a minute. */
function pacer(rate: number | null, { now, pause = sleep }: Round): () => Promise<void> {
  const distance = rate === null ? 0 : 60_000 / rate
  let turn = 0
  return async () => {
    const wait = Math.min(turn - now().getTime(), distance)
    if (wait > 0) await pause(wait)
    turn = Math.max(turn, now().getTime()) + distance
  }
}

function sleep(duration: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, duration)
  })
}
