/** `nightdesk send` and `deliveries`, as someone runs them, against a server on this machine. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import type { Delivery, Digest } from '../../src/types.js'
import { scriptedServer, type ScriptedServer, type SmtpStep } from '../support/smtp-script.js'
import { emptyFolder, nightdesk, nightdeskBeside } from './program.js'

const article = `The council of Umbridge voted on Tuesday to close the bridge for a year. "We have no choice," mayor Ann Hill said. The repair costs 4 million euros.`

/** A folder with a configuration and the digest of one article. */
function desk(port: number, more = ''): string {
  const folder = emptyFolder()
  writeFileSync(
    path.join(folder, 'a.jsonl'),
    `${JSON.stringify({ id: 'a', text: article, publishedAt: '2025-11-04' })}\n`
  )
  writeFileSync(
    path.join(folder, 'nightdesk.yaml'),
    `sources: [{path: a.jsonl}]
mail:
  from: Nightdesk <desk@example.org>
  to: [ann@example.org, ben@example.org, ANN@example.org]
  ${more}
  smtp: {host: 127.0.0.1, port: ${port}, security: none}
`
  )
  expect(nightdesk(['build', 'a.jsonl', '--format', 'json', '--quiet'], { cwd: folder }).code).toBe(0)
  return folder
}

async function withServer(
  script: readonly SmtpStep[],
  work: (server: ScriptedServer, folder: string) => Promise<void>,
  more = ''
): Promise<void> {
  const server = await scriptedServer(script)
  try {
    await work(server, desk(server.port, more))
  } finally {
    await server.close()
  }
}

const digestFile = 'out/digest.json'
const rowsOf = (out: string) => (JSON.parse(out) as { deliveries: Delivery[] }).deliveries

describe('nightdesk send', () => {
  it('sends each recipient one mail, and is silent when called again', { timeout: 60_000 }, () =>
    withServer([], async (server, cwd) => {
      const first = await nightdeskBeside(['send', digestFile], { cwd })
      expect({ code: first.code, err: first.err }).toEqual({ code: 0, err: '' })
      expect(first.out).toMatch(/^2025-11-04 {2}ann@example\.org {2}sent \(1 try\) {2}250 2\.0\.0 Ok: queued$/m)
      expect(await nightdeskBeside(['send', digestFile], { cwd })).toEqual({ code: 0, out: '', err: '' })
      expect(server.taken.map(({ to }) => to)).toEqual(['ann@example.org', 'ben@example.org'])
      for (const { to, message } of server.taken) {
        const letter = await PostalMime.parse(message)
        expect(letter.to?.map(({ address }) => address)).toEqual([to])
        expect(message).not.toContain(to.startsWith('ann') ? 'ben@' : 'ann@')
        expect(letter.html).toContain('close the bridge')
        expect(letter.text).toContain('close the bridge')
      }
      const rows = rowsOf(nightdesk(['deliveries', '--json', '--date', '2025-11-04'], { cwd }).out)
      expect(rows.map(({ recipient, state, attempts }) => [recipient, state, attempts])).toEqual([
        ['ann@example.org', 'sent', 1],
        ['ben@example.org', 'sent', 1]
      ])
      expect(nightdesk(['deliveries', '--json', '--date', '2025-11-05'], { cwd }).out).toContain('"deliveries": []')
    })
  )

  it(
    'ends with 5 while one is refused, waiting or unknown, keeps what it knows, and tries the rest again',
    { timeout: 60_000 },
    () =>
      withServer(
        [
          { stage: 'rcpt', act: '550 5.1.1 no such user', to: 'ann@example.org', times: 9 },
          { stage: 'final', act: 'drop', to: 'ben@example.org', times: 1 }
        ],
        async (server, cwd) => {
          const first = await nightdeskBeside(['send', digestFile, '--json'], { cwd })
          expect(first.code).toBe(5)
          expect(rowsOf(first.out).map(({ state }) => state)).toEqual(['refused', 'unknown'])
          expect(first.err).toContain('nightdesk: mail: ann@example.org is refused for good: 550 5.1.1 no such user\n')
          expect(first.err).toContain('nightdesk: mail: ben@example.org may or may not have got it: ')
          const second = await nightdeskBeside(['send', digestFile, '--json'], { cwd })
          expect({ code: second.code, err: second.err }).toEqual({ code: 0, err: '' })
          expect(rowsOf(second.out).map(({ state }) => state)).toEqual(['refused', 'sent'])
          expect(server.taken.length).toBe(1)
          expect(nightdesk(['verify', digestFile], { cwd }).code).toBe(0)
        }
      )
  )

  it('says in one line what is wrong with the server, and ends with 5', async () => {
    const cwd = desk(1)
    const { code, err } = await nightdeskBeside(['send', digestFile], { cwd })
    expect(code).toBe(5)
    expect(err).toBe(
      'nightdesk: mail: 127.0.0.1:1: nothing listens there; check mail.smtp.host and mail.smtp.port, and that the server runs\n'
    )
  })

  it('says no secret, whatever fails', { timeout: 60_000 }, async () => {
    const cwd = desk(1, 'replyTo: x@y.z')
    const secret = 'c4nary-S3cret'
    const config = readFileSync(path.join(cwd, 'nightdesk.yaml'), 'utf8')
    writeFileSync(path.join(cwd, 'nightdesk.yaml'), config.replace('security: none', 'security: none, user: desk'))
    const { code, out, err } = await nightdeskBeside(['send', digestFile, '--json', '--verbose'], {
      cwd,
      env: { NIGHTDESK_SMTP_PASSWORD: secret, NODE_DEBUG: 'net,tls' }
    })
    expect(code).toBe(5)
    expect(out + err + readFileSync(path.join(cwd, '.nightdesk/state.db'), 'latin1')).not.toContain(secret)
  })

  it('sends to one address alone, once', { timeout: 60_000 }, () =>
    withServer([], async (server, cwd) => {
      const call = ['send', digestFile, '--to', 'Test <test@example.org>', '--quiet']
      expect(await nightdeskBeside(call, { cwd })).toEqual({ code: 0, out: '', err: '' })
      expect(await nightdeskBeside(call, { cwd })).toEqual({ code: 0, out: '', err: '' })
      expect(server.taken.map(({ to }) => to)).toEqual(['test@example.org'])
      expect((await nightdeskBeside(['send', digestFile, '--to', 'no address'], { cwd })).err).toContain(
        '--to: "no address" is no mail address; write one such as ann@example.org'
      )
    })
  )

  it('writes the same files each time, without a server and without a state', { timeout: 60_000 }, () => {
    const cwd = desk(1)
    expect(nightdesk(['send', digestFile, '--eml', 'mails/'], { cwd })).toMatchObject({ code: 0, err: '' })
    expect(nightdesk(['send', digestFile, '--eml', 'again', '--quiet'], { cwd })).toEqual({ code: 0, out: '', err: '' })
    const names = readdirSync(path.join(cwd, 'mails'))
    expect(names).toEqual([
      expect.stringMatching(/^2025-11-04-ann-example-org-[0-9a-f]{8}\.eml$/),
      expect.stringMatching(/^2025-11-04-ben-example-org-[0-9a-f]{8}\.eml$/)
    ])
    for (const name of names)
      expect(readFileSync(path.join(cwd, 'again', name))).toEqual(readFileSync(path.join(cwd, 'mails', name)))
    expect(nightdesk(['send', digestFile, '--eml', 'one.eml'], { cwd }).out).toBe('Wrote one.eml\n')
    expect(readFileSync(path.join(cwd, 'one.eml'))).toEqual(readFileSync(path.join(cwd, 'mails', names[0]!)))
    expect(existsSync(path.join(cwd, '.nightdesk'))).toBe(false)
  })

  it('sends no digest that was changed, none without a date, and none that is not there', { timeout: 60_000 }, () => {
    const cwd = desk(1)
    const digest = JSON.parse(readFileSync(path.join(cwd, digestFile), 'utf8')) as Digest
    const write = (name: string, value: unknown) => writeFileSync(path.join(cwd, name), JSON.stringify(value))
    write('changed.json', {
      ...digest,
      stories: digest.stories.map((story) => ({ ...story, headline: { ...story.headline, text: 'Lies' } }))
    })
    expect(nightdesk(['send', 'changed.json'], { cwd })).toMatchObject({
      code: 4,
      err: expect.stringContaining('nothing was sent') as string
    })
    write('undated.json', { ...digest, edition: { ...digest.edition, date: null } })
    expect(nightdesk(['send', 'undated.json'], { cwd }).code).not.toBe(0)
    expect(nightdesk(['send', 'nowhere.json'], { cwd }).code).toBe(3)
    expect(nightdesk(['send'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('no edition yet') as string
    })
    writeFileSync(path.join(cwd, 'nightdesk.yaml'), 'sources: [{path: a.jsonl}]\n')
    expect(nightdesk(['send', digestFile], { cwd })).toMatchObject({
      code: 2,
      err: 'nightdesk.yaml:1: mail: is missing; write mail: {from: ..., to: [...], smtp: {host: ...}}\n'
    })
  })
})
