import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import PostalMime from 'postal-mime'
import { afterAll, describe, expect, it } from 'vitest'
import { dateHeader, messageIdOf } from '../../../src/io/mail/identity.js'
import { letterWriter } from '../../../src/io/mail/message.js'
import { recipientOf, recipientsOf } from '../../../src/io/mail/recipients.js'
import { blankerOf } from '../../../src/io/mail/secrets.js'
import { loadTemplates } from '../../../src/io/templates.js'
import { encodingOf } from '../../../src/render/mail/size.js'
import { renderMail, type Mail } from '../../../src/render/mail/mail.js'
import { mailSettings } from '../../support/mail.js'
import { sample } from '../../render/sample.js'

const folder = mkdtempSync(path.join(tmpdir(), 'nightdesk-message-'))
afterAll(() => rmSync(folder, { recursive: true }))

const mail = await renderMail(sample, await loadTemplates(null), { link: null, subject: null, unsubscribe: [] })
const plain = `from: Nightdesk <desk@example.org>
replyTo: editor@example.org
to: [ann@example.org]
listId: morning.example.org
unsubscribe: ["mailto:leave@example.org?subject=leave", "https://example.org/leave"]
smtp: {host: localhost}`

async function written(yaml = plain, words: Mail = mail, to = 'Ann Ünal <ann@example.org>'): Promise<Buffer> {
  const settings = mailSettings(yaml, 'title: Mörning brief\ntimezone: Europe/Berlin')
  const write = await letterWriter({ mail: settings.mail!, title: settings.title, timezone: settings.timezone })
  const recipient = recipientOf(to, 'to')
  const messageId = messageIdOf(sample.edition, recipient.address, settings.mail!)
  return write({ mail: words, recipient, messageId, date: '2025-06-03' })
}

const parsed = async (message: Buffer) => {
  const letter = await PostalMime.parse(message)
  const headers = new Map(letter.headers.map(({ key, value }) => [key, value]))
  expect(headers.size).toBe(letter.headers.length)
  return { ...letter, headers }
}

describe('a message', () => {
  it('has both parts and all headers, each once', async () => {
    const letter = await parsed(await written())
    expect(letter.html?.trimEnd()).toBe(mail.html.trimEnd())
    expect(letter.text?.trimEnd()).toBe(mail.text.trimEnd())
    expect(letter.subject).toBe('Ferry to stop when the Sund bridge opens · 2 stories')
    expect(letter.from).toMatchObject({ name: 'Nightdesk', address: 'desk@example.org' })
    expect(letter.to).toMatchObject([{ name: 'Ann Ünal', address: 'ann@example.org' }])
    expect(letter.replyTo).toMatchObject([{ address: 'editor@example.org' }])
    expect([letter.cc, letter.bcc, letter.attachments.length]).toEqual([undefined, undefined, 0])
    expect(letter.messageId).toMatch(/^<[\w-]+\.[0-9a-f]{16}@morning\.example\.org>$/)
    expect(Object.fromEntries(letter.headers)).toMatchObject({
      date: 'Tue, 03 Jun 2025 00:00:00 +0200',
      'auto-submitted': 'auto-generated',
      'content-language': 'en',
      'list-unsubscribe': '<mailto:leave@example.org?subject=leave>, <https://example.org/leave>',
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
      'mime-version': '1.0'
    })
    expect(letter.headers.get('list-id')).toContain('<morning.example.org>')
    expect(letter.headers.get('content-type')).toMatch(/^multipart\/alternative; /)
  })

  it('lets one leave by a click only where there is an https address', async () => {
    const { headers } = await parsed(await written(plain.replace(', "https://example.org/leave"', '')))
    expect(headers.get('list-unsubscribe')).toBe('<mailto:leave@example.org?subject=leave>')
    expect(headers.has('list-unsubscribe-post')).toBe(false)
  })

  it('says nothing of a list where there is none', async () => {
    const { headers, messageId } = await parsed(
      await written('from: desk@example.org\nto: [a@b.c]\nsmtp: {host: localhost}')
    )
    expect([...headers.keys()].filter((name) => name.startsWith('list-'))).toEqual([])
    expect(messageId).toMatch(/@example\.org>$/)
  })

  it('is the same bytes each time, in lines of at most 998 bytes of ASCII', async () => {
    const message = await written()
    expect((await written()).equals(message)).toBe(true)
    expect(
      Math.max(
        ...message
          .toString('latin1')
          .split('\r\n')
          .map((line) => line.length)
      )
    ).toBeLessThanOrEqual(78)
    expect(message.toString('latin1')).not.toMatch(/[^\r\n\x20-\x7e\t]|[^\r]\n|\r(?!\n)/)
  })

  it.each([
    ['Latin', mail],
    ['Chinese', { ...mail, html: `<p>${'岛屿议会投票决定'.repeat(2_000)}</p>` }],
    ['a long line', { ...mail, html: `<p>${'x '.repeat(30_000)}</p>` }]
  ])('is as large as was worked out: %s', async (_name, words) => {
    const raw = (await written(plain, words)).toString('latin1')
    const html = raw.slice(raw.lastIndexOf('\r\n\r\n', raw.length - 200) + 4, raw.lastIndexOf('\r\n--'))
    expect(html.length).toBeLessThanOrEqual(encodingOf(words.html).bytes)
    expect(html.length).toBeGreaterThan(encodingOf(words.html).bytes * 0.9)
  })

  it('has another id for another recipient and for another edition, and the same for another spelling', () => {
    const settings = mailSettings(plain).mail!
    const id = messageIdOf(sample.edition, 'ann@example.org', settings)
    expect(messageIdOf(sample.edition, 'Ann@example.org', settings)).toBe(id)
    expect(messageIdOf(sample.edition, 'ben@example.org', settings)).not.toBe(id)
    expect(messageIdOf({ ...sample.edition, id: '2025-06-04-x' }, 'ann@example.org', settings)).not.toBe(id)
  })
})

describe('the date of a message', () => {
  it.each([
    ['2025-06-03', 'UTC', 'Tue, 03 Jun 2025 00:00:00 +0000'],
    ['2025-11-04', 'Europe/Berlin', 'Tue, 04 Nov 2025 00:00:00 +0100'],
    ['2025-11-04', 'America/New_York', 'Tue, 04 Nov 2025 00:00:00 -0500'],
    ['2025-11-04', 'Asia/Kathmandu', 'Tue, 04 Nov 2025 00:00:00 +0545'],
    ['2025-10-26', 'Europe/Berlin', 'Sun, 26 Oct 2025 00:00:00 +0200']
  ])('of %s in %s is %s', (day, timezone, expected) => {
    expect(dateHeader(day, timezone)).toBe(expected)
  })
})

describe('recipients', () => {
  it('are joined where they are one, in their order, with domains in ASCII', async () => {
    const to = '["Ann <ann@example.org>", "ANN@Example.ORG", "ben@bücher.example", "ann@EXAMPLE.org"]'
    const { mail } = mailSettings(`from: a@b.c\nto: ${to}\nsmtp: {host: localhost}`)
    expect(await recipientsOf(mail!)).toEqual([
      { name: 'Ann', address: 'ann@example.org' },
      { name: '', address: 'ben@xn--bcher-kva.example' }
    ])
  })

  it('may stand in a file, one a line, with remarks', async () => {
    const file = path.join(folder, 'list.txt')
    writeFileSync(
      file,
      '\ufeff# the desk\r\n\r\nAnn <ann@example.org>\r\nben@example.org # since May\nann@example.org\n'
    )
    const { mail } = mailSettings(`from: a@b.c\ntoFile: ${file}\nsmtp: {host: localhost}`)
    expect((await recipientsOf(mail!)).map(({ address }) => address)).toEqual(['ann@example.org', 'ben@example.org'])
  })

  it('that are none are named, all at once, with their lines', async () => {
    const file = path.join(folder, 'bad.txt')
    writeFileSync(file, 'ann@example.org\nno address\nben@example.org, eve@example.org\n-oQ/tmp@example.org\n')
    const { mail } = mailSettings(`from: a@b.c\ntoFile: ${file}\nsmtp: {host: localhost}`)
    await expect(recipientsOf(mail!)).rejects.toThrow(
      new RegExp(`^${file}:2: "no address" is no mail address; .*\\n${file}:3: .*\\n${file}:4: `)
    )
  })

  it('in a file that is not there: the file, the reason, the mend', async () => {
    const { mail } = mailSettings('from: a@b.c\ntoFile: /nowhere/list.txt\nsmtp: {host: localhost}')
    await expect(recipientsOf(mail!)).rejects.toThrow(
      /^mail\.toFile: \/nowhere\/list\.txt cannot be read \(.*ENOENT.*\); check the path/
    )
  })
})

describe('a key that signs', () => {
  const pem = (key: ReturnType<typeof generateKeyPairSync>['privateKey']) =>
    key.export({ type: 'pkcs8', format: 'pem' }).toString()
  const withKey = (file: string) => `${plain}\ndkim: {domain: example.org, selector: desk, keyFile: ${file}}`

  it('signs how to leave, and gives the same bytes each time', async () => {
    const file = path.join(folder, 'key.pem')
    writeFileSync(file, pem(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey))
    const message = await written(withKey(file))
    const { headers } = await parsed(message)
    expect(headers.get('dkim-signature')).toMatch(/d=example\.org;.*s=desk;.*list-unsubscribe:list-unsubscribe-post/)
    expect((await written(withKey(file))).equals(message)).toBe(true)
  })

  it.each([
    ['that is not there', null, 'cannot be read'],
    ['that is none', 'a secret that is no key', 'holds no private key'],
    [
      'of another kind',
      pem(generateKeyPairSync('ed25519').privateKey),
      'holds a key of the kind ed25519, and only RSA is taken'
    ]
  ])('%s: one error without what it holds', async (_name, content, said) => {
    const file = path.join(folder, `${said.length}.pem`)
    if (content !== null) writeFileSync(file, content)
    const error = await written(withKey(file)).catch((thrown: Error) => thrown.message)
    expect(error).toContain(`mail.dkim.keyFile: ${file} ${said}`)
    expect(error).not.toContain('a secret')
    expect(String(error).split('\n').length).toBe(1)
  })
})

describe('a secret', () => {
  const blank = blankerOf('desk', 'c4nary/S3cret+x')
  it.each([
    ['as it is', 'c4nary/S3cret+x'],
    ['in capitals', 'C4NARY/S3CRET+X'],
    ['in base64', Buffer.from('c4nary/S3cret+x').toString('base64')],
    ['as PLAIN sends it', Buffer.from('\0desk\0c4nary/S3cret+x').toString('base64')],
    ['in an address', encodeURIComponent('c4nary/S3cret+x')],
    ['in hex', Buffer.from('c4nary/S3cret+x').toString('hex')]
  ])('%s is blanked', (_name, words) => {
    expect(blank(`535 I heard ${words}, twice: ${words}`)).toMatch(/^535 I heard \*{3}=*, twice: \*{3}=*$/)
  })
})
