/** `nightdesk send`: an edition by mail, to its recipients, to one address, or into files. `nightdesk deliveries`: each one's fate. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { DigestError } from '../errors.js'
import { loadConfig, type Config } from '../io/config.js'
import { cutNotices, deliver, mailOptions } from '../io/mail/deliver.js'
import type { MailSettings } from '../io/mail/settings.js'
import { recipientOf, recipientsOf } from '../io/mail/recipients.js'
import { checkedTemplates } from '../io/own-templates.js'
import { storedOutbox } from '../io/store/deliveries.js'
import { openStore, type Store } from '../io/store/store.js'
import type { Terminal } from '../io/terminal.js'
import { isDay } from '../options.js'
import type { Delivery, Digest } from '../types.js'
import { lacksTexts, verify } from '../verify.js'
import { readDigest } from './digest-file.js'
import { exitCode, UsageError, type ExitCode } from './exit.js'
import { editionIn, withState } from './night-state.js'

export interface SendFlags {
  /** File of a digest; `null`: an edition of the state. */
  readonly digest: string | null
  readonly config: string | null
  readonly date: string | null
  readonly to: string | null
  /** File or folder that the mails are written to instead of being sent. */
  readonly eml: string | null
  readonly json: boolean
  readonly quiet: boolean
}

type Mailing = Config['settings'] & { readonly mail: MailSettings }

/** Sends what is due; 5 while something is left to be done. */
export async function send(flags: SendFlags, terminal: Terminal): Promise<ExitCode> {
  if (flags.date !== null && !isDay(flags.date))
    throw new UsageError(`Expected --date to be a day such as 2025-11-04, got ${flags.date}`)
  const config = await loadConfig(flags.config)
  const settings = withMail(config)
  const read = flags.digest === null ? null : await readDigest(flags.digest)
  if (read !== null && 'fault' in read) {
    terminal.say(`nightdesk: ${read.fault}`)
    return exitCode.nothingUsable
  }
  const given = read?.digest ?? null
  const fault = given === null ? null : faultOf(given)
  if (fault !== null) {
    terminal.say(`nightdesk: ${flags.digest ?? ''}: ${fault}; nothing was sent`)
    return exitCode.unproven
  }
  if (flags.eml !== null && given !== null) return writeFiles(given, settings, flags, terminal)
  return withState(config, terminal, (store) => {
    const digest = given ?? editionIn(store, flags.date)
    return flags.eml === null
      ? sendOn(store, digest, settings, flags, terminal)
      : writeFiles(digest, settings, flags, terminal)
  })
}

/** Prints the fate of every mail, of all editions or one. */
export async function deliveries(
  { config, date, json }: { readonly config: string | null; readonly date: string | null; readonly json: boolean },
  terminal: Terminal
): Promise<ExitCode> {
  if (date !== null && !isDay(date)) throw new UsageError(`Expected --date to be a day such as 2025-11-04, got ${date}`)
  const { settings } = await loadConfig(config)
  const file = path.join(settings.state, 'state.db')
  const rows = existsSync(file) ? rowsIn(file, date) : []
  terminal.print(json ? jsonOf(rows) : rows.map(lineOf).join(''))
  return exitCode.done
}

function rowsIn(file: string, date: string | null): readonly Delivery[] {
  const store = openStore(file)
  try {
    return storedOutbox(store.database).of(date)
  } finally {
    store.close()
  }
}

function withMail({ settings, file }: Config): Mailing {
  const { mail } = settings
  if (mail !== undefined) return { ...settings, mail }
  const mend = 'write mail: {from: ..., to: [...], smtp: {host: ...}}'
  throw new DigestError('bad-config', `${file}:1: mail: is missing; ${mend}`)
}

/** What was changed since it was made is not sent; a digest without its texts cannot be proven, and is sent as it is. */
function faultOf(digest: Digest): string | null {
  if (lacksTexts(digest)) return null
  const [first] = verify(digest).failures
  return first === undefined ? null : `${first.id}: ${first.message} (${first.rule})`
}

async function sendOn(
  store: Store,
  digest: Digest,
  settings: Mailing,
  { to, json, quiet }: SendFlags,
  { print, say }: Terminal
): Promise<ExitCode> {
  const { date } = digest.edition
  if (date === null) throw undated()
  const outbox = storedOutbox(store.database)
  const before = new Map(outbox.of(null).map((row) => [keyOf(row), JSON.stringify(row)]))
  const isRecovered = store.editions().some((edition) => edition.date === date && edition.recovered)
  const templates = await checkedTemplates(settings.templates ?? null)
  const {
    deliveries: rows,
    isDone,
    troubles,
    notices
  } = await deliver({
    settings,
    digest: isRecovered && to === null ? null : digest,
    digestOf: store.digestOf,
    templates,
    outbox,
    now: () => new Date(),
    to
  })
  for (const trouble of troubles) say(`nightdesk: mail: ${trouble}`)
  const touched = rows.filter((row) => before.get(keyOf(row)) !== JSON.stringify(row))
  if (json) print(jsonOf(rows, notices))
  else if (!quiet) print([...touched.map(lineOf), ...notices.map(({ message }) => `${message}\n`)].join(''))
  return isDone ? exitCode.done : exitCode.undelivered
}

async function writeFiles(digest: Digest, settings: Mailing, flags: SendFlags, { print }: Terminal): Promise<ExitCode> {
  const { date } = digest.edition
  if (date === null) throw undated()
  const { renderMail } = await import('../render/mail/mail.js')
  const { writeEml } = await import('../io/mail/eml.js')
  const templates = await checkedTemplates(settings.templates ?? null)
  const mail = await renderMail(digest, templates, mailOptions(settings.mail))
  const recipients = flags.to === null ? await recipientsOf(settings.mail) : [recipientOf(flags.to, '--to')]
  const files = await writeEml(flags.eml ?? '', { digest, date, settings, mail, recipients })
  const notices = cutNotices(mail)
  if (flags.json) print(`${JSON.stringify({ files, notices })}\n`)
  else if (!flags.quiet)
    print([...files.map((file) => `Wrote ${file}\n`), ...notices.map(({ message }) => `${message}\n`)].join(''))
  return exitCode.done
}

function undated(): UsageError {
  return new UsageError('The digest has no date, which its mail is known by; build it with --date')
}

function keyOf({ edition, recipient }: Delivery): string {
  return `${edition} ${recipient}`
}

function jsonOf(rows: readonly Delivery[], notices?: readonly object[]): string {
  const report = { schema: 'nightdesk.deliveries/1', deliveries: rows, ...(notices === undefined ? {} : { notices }) }
  return `${JSON.stringify(report, null, 1)}\n`
}

function lineOf({ edition, recipient, state, attempts, reply, next }: Delivery): string {
  const tries = attempts === 1 ? '1 try' : `${attempts} tries`
  const again = next === null ? '' : `, again from ${next}`
  return `${edition}  ${recipient}  ${state} (${tries}${again})${reply === null ? '' : `  ${reply}`}\n`
}
