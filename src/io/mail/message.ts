/** One mail to one recipient, as bytes: the same each time for the same edition. nodemailer writes it; we hand over strings only. */
import { createPrivateKey } from 'node:crypto'
import type { Transporter } from 'nodemailer'
import { DigestError } from '../../errors.js'
import type { Mail } from '../../render/mail/mail.js'
import { encodingOf } from '../../render/mail/size.js'
import { firstWords, plainWords } from '../../render/words.js'
import { sha256 } from '../../text/hash.js'
import { readRegular } from '../regular.js'
import { messageOf as said } from '../write.js'
import { dateHeader } from './identity.js'
import { recipientOf, type Recipient } from './recipients.js'
import type { MailSettings } from './settings.js'

/** A mail that is addressed. */
export interface Letter {
  readonly mail: Mail
  readonly recipient: Recipient
  readonly messageId: string
  /** The edition's date, ISO. */
  readonly date: string
}

/** Writes letters as bytes with line ends of CR LF. */
export type LetterWriter = (letter: Letter) => Promise<Buffer>

/** What stands in the head of every mail beside the configuration. */
export interface HeadSettings {
  readonly mail: MailSettings
  /** Name of the list. */
  readonly title: string
  readonly timezone: string
}

/**
 * Makes ready to write letters; the key that signs them is read once.
 *
 * @throws DigestError `bad-config` where the key cannot be used.
 */
export async function letterWriter({ mail, title, timezone }: HeadSettings): Promise<LetterWriter> {
  const { createTransport } = await import('nodemailer')
  const dkim = mail.dkim === undefined ? undefined : await signatureOf(mail.dkim)
  const transport: Transporter = createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true
  })
  return async (letter) => {
    const options = lettersOptions(letter, { mail, title, timezone })
    const { message } = (await transport.sendMail({ ...options, ...(dkim === undefined ? {} : { dkim }) })) as {
      readonly message: Buffer
    }
    return message
  }
}

/** RFC 8058 asks that the signature covers how to leave. */
const signedHeaders =
  'From:Reply-To:To:Subject:Date:Message-ID:MIME-Version:Content-Type:Content-Language:Auto-Submitted:List-ID:List-Unsubscribe:List-Unsubscribe-Post'

function lettersOptions({ mail: words, recipient, messageId, date }: Letter, { mail, title, timezone }: HeadSettings) {
  const canPost = mail.unsubscribe.some((address) => /^https:/i.test(address))
  return {
    from: person(recipientOf(mail.from, 'mail.from')),
    to: person(recipient),
    ...(mail.replyTo === undefined ? {} : { replyTo: person(recipientOf(mail.replyTo, 'mail.replyTo')) }),
    subject: firstWords(headerWords(words.subject), 199),
    messageId,
    date: dateHeader(date, timezone),
    text: part(words.text),
    html: part(words.html),
    // The boundary stands in no part: it is a hash of both.
    baseBoundary: sha256(`${words.text}\n${words.html}`).slice(0, 24),
    xMailer: false as const,
    disableFileAccess: true,
    disableUrlAccess: true,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': words.language,
      ...(canPost ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {})
    },
    list: {
      ...(mail.listId === undefined ? {} : { id: { url: mail.listId, comment: headerWords(title) } }),
      ...(mail.unsubscribe.length === 0 ? {} : { unsubscribe: [mail.unsubscribe.map(inBrackets)] })
    }
  }
}

function person({ name, address }: Recipient): Recipient {
  return { name: headerWords(name), address }
}

/** Words as a header may hold them: what looks like an encoded word would be decoded by who reads it, line ends and all. */
function headerWords(words: string): string {
  return plainWords(words).replaceAll('=?', '= ?')
}

/** An address as it may stand between `<` and `>`. */
function inBrackets(address: string): string {
  return address.replace(/[<>\s]/g, (sign) => encodeURIComponent(sign))
}

/** Nothing but the words themselves, in lines: nodemailer would read a file or an address that a part names. */
function part(words: string) {
  const content = words.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/[\0-\u0008\v-\u001f\u007f]/g, '')
  return { content, contentTransferEncoding: encodingOf(content).name }
}

async function signatureOf({ domain, selector, keyFile }: NonNullable<MailSettings['dkim']>) {
  const bytes = await readRegular(keyFile, 1 << 16).catch((cause: unknown) => {
    throw badKey(`${keyFile} cannot be read (${said(cause)}); check the path and its permissions`, cause)
  })
  const privateKey = Buffer.from(bytes ?? []).toString('utf8')
  return {
    domainName: domain,
    keySelector: selector,
    privateKey: usable(privateKey, keyFile),
    headerFieldNames: signedHeaders
  }
}

function usable(privateKey: string, keyFile: string): string {
  const kind = kindOf(privateKey)
  if (kind === 'rsa') return privateKey
  const mend = 'make one by `openssl genrsa -out dkim.pem 2048`'
  if (kind === null) throw badKey(`${keyFile} holds no private key without a passphrase, in PEM; ${mend}`)
  throw badKey(`${keyFile} holds a key of the kind ${kind}, and only RSA is taken; ${mend}`)
}

/** What OpenSSL says of a key that it cannot read is left out: it is of no help, and of a secret file. */
function kindOf(privateKey: string): string | null {
  try {
    return createPrivateKey(privateKey).asymmetricKeyType ?? 'unknown'
  } catch {
    return null
  }
}

function badKey(what: string, cause?: unknown): DigestError {
  return new DigestError('bad-config', `mail.dkim.keyFile: ${what}`, cause === undefined ? {} : { cause })
}
