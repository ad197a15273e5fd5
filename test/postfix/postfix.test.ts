/**
 * The seeds' mail through Debian's Postfix and back: `npm run test:postfix`, as root; the script installs what is missing.
 * Part of `npm test` only where `NIGHTDESK_POSTFIX` says so.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import PostalMime, { type Email } from 'postal-mime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainWords } from '../../src/render/words.js'
import type { Delivery, Digest } from '../../src/types.js'
import { nightdeskBeside, type Outcome } from '../program/program.js'

const script = path.resolve(import.meta.dirname, 'serve.sh')
const root = path.resolve(import.meta.dirname, '../..')

describe.skipIf(!process.env['NIGHTDESK_POSTFIX'])('Postfix', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'nightdesk-postfix-'))
  const desk = path.join(folder, 'desk')
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
  let digest: Digest
  let first: Outcome
  let again: Outcome
  let message: Buffer
  let letter: Email

  beforeAll(async () => {
    // Postfix works as a user of its own.
    chmodSync(folder, 0o755)
    const port = await freePort()
    execFileSync('bash', [script, 'start', path.join(folder, 'postfix'), String(port)], {
      stdio: ['ignore', 'ignore', 'inherit']
    })
    execFileSync(process.execPath, [path.join(root, 'dist/cli.js'), 'build', 'seeds', '--quiet', '-o', desk], {
      cwd: root
    })
    digest = JSON.parse(readFileSync(path.join(desk, 'digest.json'), 'utf8')) as Digest
    writeFileSync(path.join(folder, 'dkim.pem'), keys.privateKey.export({ type: 'pkcs8', format: 'pem' }))
    writeFileSync(
      path.join(folder, 'list.txt'),
      'Ann Ünal <ann@example.test>\nben@example.test\ngone@example.test\nANN@example.test\n'
    )
    writeFileSync(
      path.join(desk, 'nightdesk.yaml'),
      `title: Mörning brief
timezone: Europe/Berlin
sources: [{path: in}]
mail:
  from: Nightdesk <desk@example.test>
  toFile: ../list.txt
  listId: morning.example.test
  unsubscribe: ["mailto:leave@example.test", "https://example.test/leave"]
  link: https://docs.example.test/digests
  dkim: {domain: example.test, selector: desk, keyFile: ../dkim.pem}
  smtp: {host: localhost, port: ${port}, security: starttls}
`
    )
    const env = { NODE_EXTRA_CA_CERTS: path.join(folder, 'postfix/etc/cert.pem') }
    first = await nightdeskBeside(['send', 'digest.json', '--json'], { cwd: desk, env })
    again = await nightdeskBeside(['send', 'digest.json'], { cwd: desk, env })
    await until(() => mailsOf('ann').length > 0 && mailsOf('ben').length > 0)
    if (mailsOf('ann').length === 0)
      throw new Error(`${first.err}\n${readFileSync(path.join(folder, 'postfix/postfix.log'), 'utf8')}`)
    message = readFileSync(mailsOf('ann')[0]!)
    letter = await PostalMime.parse(message)
  }, 600_000)

  afterAll(() => {
    execFileSync('bash', [script, 'stop', path.join(folder, 'postfix')])
    rmSync(folder, { recursive: true, force: true })
  })

  const mailsOf = (name: string): string[] => {
    const box = path.join(folder, 'postfix/mail', name, 'new')
    return existsSync(box) ? readdirSync(box).map((file) => path.join(box, file)) : []
  }

  it('has taken one mail a recipient, over TLS, and refused who is not there', () => {
    const { deliveries } = JSON.parse(first.out) as { deliveries: Delivery[] }
    expect(deliveries.map(({ recipient, state }) => [recipient, state])).toEqual([
      ['ann@example.test', 'sent'],
      ['ben@example.test', 'sent'],
      ['gone@example.test', 'refused']
    ])
    expect(deliveries[0]?.reply).toMatch(/^250 2\.0\.0 Ok: queued as /)
    expect(deliveries[2]?.reply).toMatch(/^550 5\.1\.1 <gone@example\.test>/)
    expect(first.code).toBe(5)
    expect(again).toEqual({ code: 0, out: '', err: '' })
    expect([mailsOf('ann').length, mailsOf('ben').length, mailsOf('gone').length]).toEqual([1, 1, 0])
    expect(message.toString('latin1')).toMatch(/using TLSv1\.[23]/)
  })

  it('gives back all headers, each once', () => {
    const own = letter.headers.filter(
      ({ key }) => !['received', 'return-path', 'delivered-to', 'x-original-to'].includes(key)
    )
    const headers = Object.fromEntries(own.map(({ key, value }) => [key, value]))
    expect(own.length).toBe(Object.keys(headers).length)
    expect(headers).toMatchObject({
      date: 'Tue, 04 Nov 2025 00:00:00 +0100',
      'auto-submitted': 'auto-generated',
      'content-language': 'en',
      'list-unsubscribe': '<mailto:leave@example.test>, <https://example.test/leave>',
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click'
    })
    expect(Object.keys(headers).toSorted().join(' ')).toBe(
      'auto-submitted content-language content-type date dkim-signature from list-id list-unsubscribe list-unsubscribe-post message-id mime-version subject to'
    )
    expect(letter.messageId).toMatch(/^<2025-11-04-[\w-]+\.[0-9a-f]{16}@morning\.example\.test>$/)
    expect(letter.to).toMatchObject([{ name: 'Ann Ünal', address: 'ann@example.test' }])
    expect(letter.subject).toBe(`${plainWords(digest.stories[0]!.headline.text)} · 2 stories`)
  })

  it('carries a signature that another program finds good, and none that fits another mail', () => {
    const key = keys.publicKey
      .export({ type: 'spki', format: 'pem' })
      .toString()
      .replace(/-----[A-Z ]+-----|\s/g, '')
    const verified = (mail: Buffer) =>
      spawnSync('/usr/bin/python3', [path.join(import.meta.dirname, 'check_signature.py'), key], {
        input: mail,
        encoding: 'utf8'
      })
    expect(verified(message)).toMatchObject({ status: 0, stdout: 'desk._domainkey.example.test.\n' })
    expect(verified(readFileSync(mailsOf('ben')[0]!)).status).toBe(0)
    const text = message.toString('latin1')
    expect(verified(Buffer.from(text.replace('leave@example.test', 'stay@example.test'), 'latin1')).status).toBe(1)
    expect(verified(Buffer.from(text.replace('Xi', 'Yi'), 'latin1')).status).toBe(1)
  })

  it('says the same in HTML, text, Markdown and JSON', () => {
    const markdown = plainWords(readFileSync(path.join(desk, 'digest.md'), 'utf8').replace(/\\([!-/:-@[-`{-~])/g, '$1'))
    const parts = { html: wordsOf(letter.html ?? ''), text: plainWords(letter.text ?? ''), markdown }
    const statements = digest.stories.flatMap(({ headline, keyPoints, figures, quotes, timeline, differences }) => [
      headline.text,
      ...keyPoints.map(({ text }) => text),
      ...figures.map(({ text }) => text),
      ...quotes.flatMap(({ text, variants }) => [text, ...variants.map((one) => one.text)]),
      ...timeline.map(({ text }) => text),
      ...differences.flatMap(({ sides }) => sides.map(({ text }) => text))
    ])
    expect(statements.length).toBeGreaterThan(30)
    for (const [part, words] of Object.entries(parts)) {
      expect({ part, missing: statements.filter((one) => !words.includes(plainWords(one))) }).toEqual({
        part,
        missing: []
      })
    }
  })
})

function wordsOf(html: string): string {
  const texts = (node: Tree.ChildNode): string[] => {
    if ('value' in node) return [node.value]
    return 'childNodes' in node && node.nodeName !== 'style' ? node.childNodes.flatMap(texts) : []
  }
  return plainWords(parseFragment(html).childNodes.flatMap(texts).join(''))
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}

/** Postfix delivers from its queue in its own time. */
async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !isSo(); tries++) await new Promise((done) => setTimeout(done, 100))
}
