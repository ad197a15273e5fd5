/** Mails as files, for a look at them or for another program: no server, no outbox, the same bytes each time. */
import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { Settings } from '../../config/schema.js'
import type { Mail } from '../../render/mail/mail.js'
import { sha256 } from '../../text/hash.js'
import type { Digest } from '../../types.js'
import { writeWhole } from '../write.js'
import { messageIdOf } from './identity.js'
import { letterWriter } from './message.js'
import type { Recipient } from './recipients.js'
import type { MailSettings } from './settings.js'

/** What is written as files. */
export interface EmlJob {
  readonly digest: Digest
  /** The edition's date, ISO. */
  readonly date: string
  readonly settings: Settings & { readonly mail: MailSettings }
  readonly mail: Mail
  readonly recipients: readonly Recipient[]
}

/**
 * Writes one file a recipient into a folder, or the first one's into a file. A name with an ending that is no folder is a
 * file. The paths that were written.
 *
 * @throws DigestError `write-failed`, `bad-config`.
 */
export async function writeEml(
  place: string,
  { digest, date, settings, mail, recipients }: EmlJob
): Promise<readonly string[]> {
  const write = await letterWriter({ mail: settings.mail, title: settings.title, timezone: settings.timezone })
  const isOne = await isFile(place)
  const written: string[] = []
  for (const recipient of isOne ? recipients.slice(0, 1) : recipients) {
    const messageId = messageIdOf(digest.edition, recipient.address, settings.mail)
    const message = await write({ mail, recipient, messageId, date })
    const file = isOne ? place : path.join(place, nameOf(date, recipient.address))
    await writeWhole(file, [message.toString('utf8')])
    written.push(file)
  }
  return written
}

async function isFile(place: string): Promise<boolean> {
  if (/[/\\]$/.test(place)) return false
  const isFolder = await stat(place).then(
    (stats) => stats.isDirectory(),
    () => false
  )
  return !isFolder && path.extname(place) !== ''
}

/** `2025-11-04-ann-example-org-1a2b3c4d.eml`: safe characters, and no two addresses the same. */
function nameOf(date: string, address: string): string {
  const words = address
    .toLowerCase()
    .replace(/[^a-z0-9]{1,99}/g, '-')
    .slice(0, 60)
  return `${date}-${words}-${sha256(address.toLowerCase()).slice(0, 8)}.eml`
}
