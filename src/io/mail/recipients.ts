/** Who gets the mail: from the configuration, or from a file that people keep beside it. */
import { domainToASCII } from 'node:url'
import { addressIn } from '../../config/values.js'
import { DigestError } from '../../errors.js'
import { plainWords } from '../../render/words.js'
import { readRegular } from '../regular.js'
import { messageOf } from '../write.js'
import type { MailSettings } from './settings.js'

/** One recipient. */
export interface Recipient {
  /** As the outbox, the envelope and the header name it; the domain in small letters and in ASCII. */
  readonly address: string
  /** The name before it; empty where there is none. */
  readonly name: string
}

/**
 * The recipients in their order, each once. A file has one a line; empty lines and what stands after `#` are passed over.
 *
 * @throws DigestError `bad-config` with all faults, a line each, where the file cannot be read or a line is no address.
 */
export async function recipientsOf({ to, toFile }: MailSettings): Promise<readonly Recipient[]> {
  const own = (to ?? []).map((words, index) => ({ words, place: `mail.to[${index}]` }))
  const lines = toFile === undefined ? [] : await linesOf(toFile)
  return uniqueRecipients([...own, ...lines])
}

/**
 * `Ann <ann@example.org>` as a recipient.
 *
 * @throws DigestError `bad-config`, naming `place`, where it is none.
 */
export function recipientOf(words: string, place: string): Recipient {
  return uniqueRecipients([{ words, place }])[0] as Recipient
}

interface Written {
  readonly words: string
  /** Where it is written, as errors name it. */
  readonly place: string
}

function uniqueRecipients(written: readonly Written[]): readonly Recipient[] {
  const faults: string[] = []
  const recipients = new Map<string, Recipient>()
  for (const { words, place } of written) {
    const recipient = parsed(words)
    if (recipient === null) {
      faults.push(`${place}: "${plainWords(words).slice(0, 80)}" is no mail address; write one such as ann@example.org`)
    } else if (!recipients.has(keyOf(recipient.address))) recipients.set(keyOf(recipient.address), recipient)
  }
  if (faults.length > 0) throw new DigestError('bad-config', faults.join('\n'))
  return [...recipients.values()]
}

/** Servers may tell `Ann@` from `ann@`; no mailbox that anyone has does. */
function keyOf(address: string): string {
  return address.toLowerCase()
}

function parsed(words: string): Recipient | null {
  const line = words.trim()
  const address = /[\p{Cc}\u2028\u2029]/u.test(line) ? null : addressIn(line)
  if (address === null) return null
  const at = address.lastIndexOf('@')
  const domain = domainToASCII(address.slice(at + 1))
  // A leading hyphen would be read as an option by programs that take addresses as arguments.
  if (domain === '' || address.startsWith('-')) return null
  const name = line.endsWith('>') ? line.slice(0, line.lastIndexOf('<')) : ''
  return { address: `${address.slice(0, at)}@${domain}`, name: plainWords(name).replace(/^"(.*)"$/, '$1') }
}

/** Bytes of a file of recipients: some 50,000 of them. */
const longest = 1 << 21

async function linesOf(file: string): Promise<Written[]> {
  try {
    const bytes = await readRegular(file, longest)
    if (bytes === null) throw new Error('it is larger than 2 MiB')
    const lines = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/)
    return lines.flatMap((line, index) => {
      const words = line.replace(/(?:^|\s)#.*/, '').trim()
      return words === '' ? [] : { words, place: `${file}:${index + 1}` }
    })
  } catch (cause) {
    const message = `mail.toFile: ${file} cannot be read (${messageOf(cause)}); check the path and its permissions`
    throw new DigestError('bad-config', message, { cause })
  }
}
