/** What makes the mail of an edition to a recipient the same mail each time it is sent: its id and its date. */
import { midnightOf, offsetAt } from '../../text/midnight.js'
import { sha256 } from '../../text/hash.js'
import type { Delivery, Edition } from '../../types.js'
import { addressIn } from '../../config/values.js'
import type { MailSettings } from './settings.js'

/** `<2025-11-04-1a2b3c4d.9f86d081884c7d65@morning.example.org>`: the same for the same edition and recipient. */
export function messageIdOf(edition: Edition, address: string, { listId, from }: MailSettings): string {
  const domain = listId ?? addressIn(from)?.split('@').at(-1) ?? 'localhost'
  const id = edition.id.replace(/[^A-Za-z0-9_-]/g, '-')
  return `<${id}.${sha256(address.toLowerCase()).slice(0, 16)}@${domain.replace(/\.$/, '')}>`
}

/** The row of a recipient to whom nothing was sent yet; in small letters, so that another spelling is no other person. */
export function waitingRow(edition: Edition, address: string, mail: MailSettings): Delivery {
  return {
    edition: edition.date ?? edition.id,
    recipient: address.toLowerCase(),
    state: 'waiting',
    messageId: messageIdOf(edition, address, mail),
    attempts: 0,
    reply: null,
    next: null
  }
}

/** 00:00 of a day in a zone as a header writes it: `Tue, 04 Nov 2025 00:00:00 +0100`. */
export function dateHeader(day: string, timezone: string): string {
  const instant = midnightOf(day, timezone)
  const minutes = Math.round(offsetAt(instant, timezone) / 60_000)
  const wall = new Date(instant + minutes * 60_000).toUTCString().replace(' GMT', '')
  const two = (count: number) => String(count).padStart(2, '0')
  const ahead = Math.abs(minutes)
  return `${wall} ${minutes < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}${two(ahead % 60)}`
}
