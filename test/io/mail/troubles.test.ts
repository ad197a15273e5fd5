/** A server that cannot be used: one clear line with what to do, nothing counted against the mails, and no secret said. */
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, describe, expect, it } from 'vitest'
import { certificateFor } from '../../support/certificate.js'
import { deskIn, mailSettings } from '../../support/mail.js'

const secret = 'c4nary-S3cret'
const certificate = certificateFor('localhost')
const closers: (() => void)[] = []
afterEach(() => closers.splice(0).forEach((close) => close()))

/** A real server with the login desk/secret; `mails` are those that it took. */
async function serverWith(options: SMTPServerOptions): Promise<{ port: number; mails: string[] }> {
  const mails: string[] = []
  const server = new SMTPServer({
    ...certificate,
    logger: false,
    // It says what it heard, as some servers do.
    onAuth: ({ username, password }, _session, done) => {
      if (username === 'desk' && password === secret) done(null, { user: 'desk' })
      else done(new Error(`I know no ${username ?? ''} with ${password ?? ''}`))
    },
    onData: (stream, _session, done) => {
      let words = ''
      stream.on('data', (chunk: Buffer) => (words += chunk.toString('latin1')))
      stream.on('end', () => {
        mails.push(words)
        done()
      })
    },
    ...options
  })
  server.on('error', () => undefined)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  closers.push(() => server.close(() => undefined))
  return { port: (server.server.address() as AddressInfo).port, mails }
}

const settingsOf = (smtp: string) =>
  mailSettings(`from: desk@example.org\nto: [ann@example.org, ben@example.org]\nsmtp: {${smtp}}`)

async function outcomeOf(smtp: string, password: string | null, tls: object = { ca: certificate.cert }) {
  const desk = deskIn()
  try {
    const delivered = await desk.send(settingsOf(smtp), { password, patience: { connect: 700, reply: 700, tls } })
    return delivered
  } finally {
    desk.close()
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}

describe('a login over TLS', () => {
  it.each([
    ['STARTTLS', { secure: false }, 'starttls', ['PLAIN']],
    ['TLS from the start', { secure: true }, 'tls', ['LOGIN']]
  ] as const)('%s', async (_name, options, security, authMethods) => {
    const { port, mails } = await serverWith({ ...options, authMethods: [...authMethods] })
    const { deliveries, troubles, isDone } = await outcomeOf(
      `host: localhost, port: ${port}, security: ${security}, user: desk`,
      secret
    )
    expect({ troubles, isDone, mails: mails.length }).toEqual({ troubles: [], isDone: true, mails: 2 })
    expect(deliveries.map(({ state }) => state)).toEqual(['sent', 'sent'])
  })
})

interface Trouble {
  readonly name: string
  readonly options: SMTPServerOptions | 'closed' | 'silent'
  readonly smtp: string
  readonly password: string | null
  readonly tls?: object
  readonly said: RegExp
}

const troubles: readonly Trouble[] = [
  {
    name: 'a wrong password',
    options: { secure: true },
    smtp: 'host: localhost, security: tls, user: desk',
    password: `not-${secret}`,
    said: /the login was refused \(535 I know no desk with \*{3}\); check mail\.smtp\.user, and the password/
  },
  {
    name: 'no password',
    options: { secure: true },
    smtp: 'host: localhost, security: tls, user: desk',
    password: null,
    said: /mail\.smtp\.user is set and there is no password; name its file in mail\.smtp\.passwordFile/
  },
  {
    name: 'no login where one is wanted',
    options: { secure: true },
    smtp: 'host: localhost, security: tls',
    password: null,
    said: /the login was refused \(530 .*\); it wants a login; write mail\.smtp\.user/
  },
  {
    name: 'a closed port',
    options: 'closed',
    smtp: 'host: 127.0.0.1, security: none',
    password: null,
    said: /127\.0\.0\.1:\d+: nothing listens there; check mail\.smtp\.host and mail\.smtp\.port/
  },
  {
    name: 'a name that leads nowhere',
    options: 'closed',
    smtp: 'host: nowhere.invalid, security: none',
    password: null,
    said: /nowhere\.invalid:\d+: (?:this name leads to no address; check mail\.smtp\.host|it does not answer)/
  },
  {
    name: 'a certificate that nobody signed',
    options: { secure: true },
    smtp: 'host: localhost, security: tls',
    password: null,
    tls: {},
    said: /its certificate is signed by nobody whom this machine trusts; .*NODE_EXTRA_CA_CERTS/
  },
  {
    name: 'the same after STARTTLS',
    options: { secure: false },
    smtp: 'host: localhost, security: starttls',
    password: null,
    tls: {},
    said: /its certificate is signed by nobody whom this machine trusts/
  },
  {
    name: 'a certificate for another name',
    options: { secure: true },
    smtp: 'host: 127.0.0.1, security: tls',
    password: null,
    said: /its certificate is for another name; write the name that the certificate has/
  },
  {
    name: 'TLS where there is none',
    options: { secure: false },
    smtp: 'host: localhost, security: tls',
    password: null,
    said: /it does not speak TLS from the start; write mail\.smtp\.security: starttls/
  },
  {
    name: 'STARTTLS where there is none',
    options: { secure: false, disabledCommands: ['STARTTLS', 'AUTH'] },
    smtp: 'host: localhost, security: starttls',
    password: null,
    said: /it does not take STARTTLS/
  },
  {
    name: 'no TLS where there is nothing else',
    options: { secure: true },
    smtp: 'host: localhost, security: none',
    password: null,
    said: /it does not answer; check the port \(465 wants mail\.smtp\.security: tls\)/
  },
  {
    name: 'a server that says nothing',
    options: 'silent',
    smtp: 'host: 127.0.0.1, security: none',
    password: null,
    said: /it does not answer; check the port/
  }
]

async function portOf(options: Trouble['options']): Promise<number> {
  if (options === 'closed') return freePort()
  if (options !== 'silent') return (await serverWith(options)).port
  const server = createServer((socket) => socket.on('error', () => undefined))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  closers.push(() => server.close())
  return (server.address() as AddressInfo).port
}

describe('what cannot be', () => {
  it.each(troubles)('$name is said in one line', async ({ options, smtp, password, tls, said }) => {
    const port = await portOf(options)
    const delivered = await outcomeOf(`${smtp}, port: ${port}`, password, tls)
    expect(delivered.troubles.length).toBe(1)
    expect(delivered.troubles[0]).toMatch(said)
    expect(delivered.troubles[0]).not.toMatch(/\n|undefined|\[object/)
    expect(delivered.isDone).toBe(false)
    expect(JSON.stringify(delivered)).not.toContain(secret)
    for (const { state, attempts, reply } of delivered.deliveries)
      expect({ state, attempts, reply }).toEqual({ state: 'waiting', attempts: 0, reply: delivered.troubles[0] })
  })

  it('does not keep a mail from going out as soon as it is mended, without a wait', async () => {
    const { port, mails } = await serverWith({ secure: true })
    const desk = deskIn()
    const settings = settingsOf(`host: localhost, port: ${port}, security: tls, user: desk`)
    const patience = { connect: 700, reply: 700, tls: { ca: certificate.cert } }
    for (let tries = 0; tries < 8; tries++) await desk.send(settings, { password: 'wrong', patience })
    expect((await desk.send(settings, { password: secret, patience })).isDone).toBe(true)
    expect(mails.length).toBe(2)
    desk.close()
  })
})

describe('a server that echoes the password wherever it can', () => {
  it.each(['onConnect', 'onMailFrom', 'onRcptTo', 'onData'] as const)('%s: is blanked in every reply', async (hook) => {
    const echo = (...given: readonly unknown[]) => {
      const [stream, done] = [given[0], given.at(-1) as (error: Error) => void]
      const auth = Buffer.from(`\0desk\0${secret}`).toString('base64')
      if (hook === 'onData') (stream as NodeJS.ReadableStream).resume()
      done(
        Object.assign(new Error(`no: ${secret} ${auth} ${Buffer.from(secret).toString('base64')}`), {
          responseCode: 550
        })
      )
    }
    const { port } = await serverWith({ secure: true, [hook]: echo })
    const delivered = await outcomeOf(`host: localhost, port: ${port}, security: tls, user: desk`, secret)
    expect(delivered.troubles.length).toBeGreaterThan(0)
    expect(delivered.deliveries[0]?.reply).toContain('***')
    expect(JSON.stringify(delivered)).not.toMatch(/c4nary|YzRuYXJ5|AGRlc2sA/)
  })
})
