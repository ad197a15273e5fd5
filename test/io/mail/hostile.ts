/** Messages made of hostile words in every place that words can reach, read again by another parser. */
import PostalMime from 'postal-mime'
import { letterWriter } from '../../../src/io/mail/message.js'
import { recipientOf } from '../../../src/io/mail/recipients.js'
import { messageIdOf } from '../../../src/io/mail/identity.js'
import type { Mail } from '../../../src/render/mail/mail.js'
import { subjectOf } from '../../../src/render/mail/subject.js'
import { viewOf } from '../../../src/render/view.js'
import { plainWords } from '../../../src/render/words.js'
import { mailSettings } from '../../support/mail.js'
import { sample } from '../../render/sample.js'

/** What a message must not have more of, whatever is in it. */
const expectedHeaders =
  'auto-submitted content-language content-type date from list-id list-unsubscribe list-unsubscribe-post message-id mime-version reply-to subject to'

/** A canary in a file, and an address nobody may ask for. */
export interface Canary {
  readonly file: string
  readonly words: string
  readonly address: string
}

const breaks = [
  '\r\n',
  '\n',
  '\r',
  '\u2028',
  '\u2029',
  '\u0085',
  '\v',
  '\f',
  '\0',
  '%0d%0a',
  '\\r\\n',
  '=0D=0A',
  '\u560a\u560d'
]
const smuggled = [
  'Bcc: eve@evil.example',
  'To: eve@evil.example',
  'Content-Type: text/html',
  'Subject: other',
  'X-Evil: 1',
  '\r\n.\r\nMAIL FROM:<eve@evil.example>',
  '--_NmP-x-Part_1',
  ' folded'
]
const starters = [
  '',
  'Story',
  '=?UTF-8?B?QmNjOiBldmVAZXZpbA==?=',
  '=?utf-8?Q?=0D=0ABcc:_eve?=',
  '"',
  '<',
  'é'.repeat(60),
  '新'.repeat(80),
  '\ud800',
  '\u202e'
]

/** The hostile words of a number: the same each time. */
export function hostileWords(seed: number, canary: Canary): string {
  let state = seed * 2_654_435_761 + 1
  const pick = <One>(list: readonly One[]): One => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) >>> 0
    return list[state % list.length] as One
  }
  const files = [
    `{"path":"${canary.file}"}`,
    `file://${canary.file}`,
    canary.file,
    canary.address,
    `{"href":"${canary.address}"}`
  ]
  const parts = Array.from(
    { length: 1 + (seed % 4) },
    () => `${pick(starters)}${pick(breaks)}${pick([...smuggled, ...files])}`
  )
  return parts.join(pick([' ', '', '\r\n\r\n']))
}

/** What is wrong with the message of these words; `null` where nothing is. */
export async function faultOf(words: string, canary: Canary): Promise<string | null> {
  const title = plainWords(words).slice(0, 400) || 'x'
  const settings = mailSettings(
    'from: desk@example.org\nreplyTo: ed@example.org\nto: [ann@example.org]\nlistId: l.example.org\nunsubscribe: ["mailto:l@example.org", "https://example.org/l"]\nsmtp: {host: localhost}'
  ).mail!
  const view = viewOf({
    ...sample,
    edition: { ...sample.edition, title: words },
    stories: sample.stories.map((story) => ({ ...story, headline: { ...story.headline, text: words } }))
  })
  const mail: Mail = {
    subject: words.length % 2 ? words : subjectOf(view, null),
    language: view.language,
    html: `<p>${words}</p>`,
    text: words,
    encoding: 'base64',
    left: []
  }
  const write = await letterWriter({
    mail: { ...settings, from: `${title} <desk@example.org>` },
    title: words,
    timezone: 'UTC'
  })
  const recipient = { ...recipientOf('ann@example.org', 'to'), name: words }
  const message = await write({
    mail,
    recipient,
    messageId: messageIdOf({ ...sample.edition, id: words }, 'ann@example.org', settings),
    date: '2025-06-03'
  })
  return faultIn(message, canary)
}

async function faultIn(message: Buffer, { words: canary }: Canary): Promise<string | null> {
  const raw = message.toString('latin1')
  if (/[^\r]\n|\r(?!\n)/.test(raw)) return 'a line end that is none'
  if (raw.includes(canary) || raw.includes(Buffer.from(canary).toString('base64').slice(2, 20)))
    return 'a file was read'
  const letter = await PostalMime.parse(message)
  const names = letter.headers
    .map(({ key }) => key)
    .toSorted()
    .join(' ')
  if (names !== expectedHeaders) return `headers: ${names}`
  const people = [
    letter.from,
    ...(letter.to ?? []),
    ...(letter.replyTo ?? []),
    ...(letter.cc ?? []),
    ...(letter.bcc ?? [])
  ]
  const addresses = people.map((one) => one?.address).join(' ')
  if (addresses !== 'desk@example.org ann@example.org ed@example.org') return `people: ${addresses}`
  if (letter.attachments.length > 0) return 'an attachment'
  if ((letter.subject ?? '').length > 200) return 'a subject of more than 200'
  if (/[\p{Cc}\u2028\u2029]/u.test(letter.subject ?? '')) return 'a control character in the subject'
  return null
}
