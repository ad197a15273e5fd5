/**
 * RELIABILITY, row 12: a secret stands nowhere but where its owner put it, whatever fails and however much is said. Every
 * failure is made by real parts, and everything that is written anywhere is searched: both outputs, state and its packed
 * columns, pages, the docs repository with all of its objects, temporary folders, mails.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/io/store/database.js'
import { run as git } from '../io/git/repositories.js'
import { floodText } from '../support/night.js'
import { isLong, openGround, second, type Ground, type Scene } from './scene.js'

const canary = 'kanari-7Qx+geheim/9'
const encoded = encodeURIComponent(canary)

/** Every form that a secret may go about in: base64 as it lies at each of the three places of a group. */
const forms = [
  canary,
  encoded,
  encoded.toLowerCase(),
  Buffer.from(canary).toString('hex'),
  ...['', 'x', 'xx'].map((before) =>
    Buffer.from(`${before}${canary}`)
      .toString('base64')
      .slice(before === '' ? 0 : 4, -4)
  )
]

interface Places {
  readonly scene: Scene
  /** `127.0.0.1:PORT` of a server of feeds, and of git repositories that lets nobody in; both echo what they are told. */
  readonly web: string
  /** Port of a mail server that asks for a password, refuses it, and repeats what it was told. */
  readonly smtp: number
}

interface Failure {
  readonly name: string
  /** Puts the secret somewhere; gives the environment. */
  readonly set: (places: Places) => Record<string, string> | undefined | void
  /** What is typed, where it is not `run`. */
  readonly command?: (web: string) => readonly string[]
  readonly code: number
  /** What has to be said, so that it is this failure and no other. */
  readonly said: RegExp
}

const night = ['run', '--date', second, '--json']

function config(scene: Scene, words: string): void {
  writeFileSync(scene.at('nightdesk.yaml'), words)
}

function mailConfig({ scene, smtp }: Places, more = '', port = smtp): void {
  config(
    scene,
    `sources: [{path: in}]
mail:
  from: desk@example.org
  to: [ann@example.org]
  retry: {after: 0s}
  smtp: {host: 127.0.0.1, port: ${port}, security: none, user: desk${more}}
`
  )
}

/** The same with the password in its file. */
function withFile(places: Places, port = places.smtp): void {
  writeFileSync(places.scene.at('secret'), `${canary}\n`)
  mailConfig(places, ', passwordFile: secret', port)
}

function feedConfig({ scene, web }: Places, address: string): void {
  config(scene, `sources: [{url: "${address}"}, {path: in}]\nfetch: {allow: ["${web}"], pause: 0s}\n`)
}

const refused = /535|Invalid login|rejected/

const mailFailures: readonly Failure[] = [
  ...[[], ['--quiet'], ['--verbose'], ['--log', 'json'], ['--log', 'journald', '--verbose']].map((level): Failure => ({
    name: `a refused password ${level.join(' ')}`,
    set: withFile,
    command: () => [...night, ...level],
    code: 5,
    said: refused
  })),
  {
    name: 'a refused password out of the environment',
    set: (places) => {
      mailConfig(places)
      return { NIGHTDESK_SMTP_PASSWORD: canary }
    },
    code: 5,
    said: refused
  },
  { name: 'a refused password, told by deliveries', set: withFile, command: () => ['deliveries'], code: 0, said: /./ },
  { name: 'a refused password, found by doctor', set: withFile, command: () => ['doctor'], code: 1, said: refused },
  { name: 'the same as JSON', set: withFile, command: () => ['doctor', '--json'], code: 1, said: refused },
  {
    name: 'a password and send',
    set: withFile,
    command: () => ['send', '--date', '2025-11-04', '--to', 'eve@example.org'],
    code: 5,
    said: refused
  },
  { name: 'a refused connection', set: (places) => withFile(places, 1), code: 5, said: /connection|ECONNREFUSED|1/ },
  {
    name: 'config show with a password file',
    set: withFile,
    command: () => ['config', 'show'],
    code: 0,
    said: /smtp\.user/
  },
  {
    name: 'config show with a password in the environment',
    set: (places) => {
      mailConfig(places)
      return { NIGHTDESK_SMTP_PASSWORD: canary }
    },
    command: () => ['config', 'show', '--json'],
    code: 0,
    said: /smtp\.user/
  },
  { name: 'a dry run', set: withFile, command: () => [...night, '--dry-run', '--verbose'], code: 0, said: /dryRun/ },
  {
    name: 'a password file that is named by its content',
    set: (places) => mailConfig(places, `, password: "${canary}"`),
    code: 2,
    said: /:6: mail\.smtp\.password: .*passwordFile/
  },
  {
    name: 'a password under another name',
    set: (places) => mailConfig(places, `, pass: "${canary}"`),
    code: 2,
    said: /mail\.smtp\.pass: .*passwordFile/
  },
  {
    name: 'a password in a list',
    set: (places) => mailConfig(places, `, passwordFile: ["${canary}"]`),
    code: 2,
    said: /passwordFile: is no text/
  },
  {
    name: 'a password with a brace that is not closed',
    set: (places) => mailConfig(places, `, password: {"${canary}"`),
    code: 2,
    said: /nightdesk\.yaml:\d+/
  },
  {
    name: 'a password with a tab before it',
    set: ({ scene }) => config(scene, `sources: [{path: in}]\nmail:\n\tpassword: ${canary}\n`),
    code: 2,
    said: /nightdesk\.yaml:3/
  },
  {
    name: 'a password that is an alias of nothing',
    set: ({ scene }) => config(scene, `sources: [{path: in}]\nmail: {smtp: {password: *${canary}}}\n`),
    code: 2,
    said: /nightdesk\.yaml:2/
  },
  {
    name: 'a login in the name of the host',
    set: ({ scene }) =>
      config(
        scene,
        `sources: [{path: in}]\nmail: {from: a@b.example, to: [c@d.example], smtp: {host: "desk:${canary}@h.example"}}\n`
      ),
    code: 2,
    said: /mail\.smtp\.host: is no host name/
  },
  {
    name: 'a password under a variable of another name',
    set: (places) => {
      mailConfig(places)
      return { NIGHTDESK_MAIL_SMTP_PASSWORD: canary }
    },
    code: 5,
    said: /password|530/
  },
  {
    name: 'a damaged state beside a password',
    set: (places) => {
      withFile(places)
      writeFileSync(places.scene.at('.nightdesk', 'state.db'), 'This is no state.')
    },
    code: 5,
    said: /The state could not be used/
  },
  {
    name: 'a folder that cannot be written beside a password',
    set: (places) => {
      withFile(places)
      rmSync(places.scene.at('out'), { recursive: true })
      writeFileSync(places.scene.at('out'), 'no folder')
    },
    code: 1,
    said: /Could not (?:write|read)/
  }
]

/** Where a token stands in an address of a feed. */
const tokens = {
  'a login': (web: string, page: string) => `http://desk:${encoded}@${web}/${page}`,
  'a token': (web: string, page: string) => `http://${web}/${page}?lang=en&access_token=${encoded}`
}

const feedFailures: readonly Failure[] = Object.entries(tokens).flatMap(([what, address]): Failure[] => {
  const isLogin = what === 'a login'
  /** A login in an address is an error of the configuration; a token goes through to the server. */
  const row = (name: string, page: string, code: number, said: RegExp, command?: readonly string[]): Failure => ({
    name: `${name} at an address with ${what}`,
    set: (places) => feedConfig(places, address(places.web, page)),
    code: isLogin ? 2 : code,
    said: isLogin ? /sources\[0\]\.url: holds a name or a password/ : said,
    ...(command ? { command: () => command } : {})
  })
  return [
    row('a feed', 'feed.xml', 0, /"articles": 2/),
    row('a feed that is not there', 'missing.xml', 6, /404/, [...night, '--verbose']),
    row('a feed for others', 'forbidden.xml', 6, /401/, [...night, '--log', 'json']),
    row('a page that is no feed', 'broken.xml', 6, /bad|no feed|not/),
    row('a feed that moved', 'moved.xml', 0, /"articles": 2/),
    row('doctor', 'missing.xml', 1, /404/, ['doctor']),
    row('the list of sources', 'feed.xml', 0, /feed\.xml/, ['sources', 'list', '--json']),
    row('the configuration shown', 'feed.xml', 0, /feed\.xml/, ['config', 'show'])
  ]
})

const addressFailures: readonly Failure[] = Object.entries(tokens).flatMap(([what, address]): Failure[] => [
  {
    name: `sources test of an address with ${what}`,
    set: () => undefined,
    command: (web) => ['sources', 'test', address(web, 'missing.xml')],
    code: 3,
    said: /404|name or password/
  },
  {
    name: `build of an address with ${what}`,
    set: () => undefined,
    command: (web) => ['build', address(web, 'missing.xml')],
    code: 3,
    said: /404|name or password/
  }
])

/** Remotes that refuse to be pushed to, with the secret where git takes it from. */
const gitFailures: readonly Failure[] = [
  [
    'a login in the address',
    (docs: string, web: string) => git(docs, ['remote', 'set-url', 'origin', `http://desk:${encoded}@${web}/docs.git`])
  ],
  [
    'a token as the name',
    (docs: string, web: string) => git(docs, ['remote', 'set-url', 'origin', `http://${encoded}@${web}/docs.git`])
  ],
  [
    'a token in the query',
    (docs: string, web: string) => git(docs, ['remote', 'set-url', 'origin', `http://${web}/docs.git?token=${encoded}`])
  ],
  [
    'a login in pushurl',
    (docs: string, web: string) =>
      git(docs, ['config', 'remote.origin.pushurl', `http://desk:${encoded}@${web}/docs.git`])
  ],
  [
    'a login for a server that is not there',
    (docs: string) => git(docs, ['remote', 'set-url', 'origin', `http://desk:${encoded}@127.0.0.1:1/docs.git`])
  ],
  [
    'a login put in by insteadOf',
    (docs: string, web: string) => {
      git(docs, ['config', `url.http://desk:${encoded}@${web}/.insteadOf`, 'forge:'])
      git(docs, ['remote', 'set-url', 'origin', 'forge:docs.git'])
    }
  ],
  [
    'a header with a token',
    (docs: string, web: string) => {
      git(docs, ['config', 'http.extraHeader', `X-Token: ${canary}`])
      git(docs, ['remote', 'set-url', 'origin', `http://${web}/docs.git`])
    }
  ]
].map(([name, set]): Failure => ({
  name: `a failed push: ${name as string}`,
  set: ({ scene, web }) => {
    ;(set as (docs: string, web: string) => void)(scene.at('docs'), web)
    return { GIT_TRACE: '1', GIT_CURL_VERBOSE: '1', GIT_TRACE_CURL: '1' }
  },
  command: () => [...night, '--no-send', '--verbose'],
  code: 5,
  said: /Not published/
}))

const failures = [...mailFailures, ...feedFailures, ...addressFailures, ...gitFailures]

let ground: Ground
let web: Server
let smtp: ReturnType<typeof createTcpServer>

beforeAll(async () => {
  ground = await openGround()
  web = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '', 'http://host.example')
    const echo = `You sent ${pathname}${search} ${JSON.stringify(request.headers)}`
    if (pathname === '/robots.txt') return response.writeHead(404).end()
    if (pathname === '/feed.xml') return response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed)
    if (pathname === '/broken.xml')
      return response.writeHead(200, { 'content-type': 'application/rss+xml' }).end('<rss')
    if (pathname === '/moved.xml') return response.writeHead(301, { location: `/feed.xml${search}` }).end(echo)
    if (pathname === '/forbidden.xml') return response.writeHead(401, echo.slice(0, 0)).end(echo)
    return response.writeHead(pathname.startsWith('/docs.git') ? 403 : 404, { 'content-type': 'text/plain' }).end(echo)
  })
  smtp = createTcpServer(echoing)
  await Promise.all([web, smtp].map((server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done))))
}, 60_000)

afterAll(async () => {
  web.closeAllConnections()
  web.close()
  smtp.close()
  await ground.close()
})

const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Orla Wire</title><link>https://orla.example/</link>
${['Ansel', 'Bredow'].map((town) => `<item><title>Flood in ${town}</title><guid isPermaLink="false">${town}</guid><link>https://orla.example/${town}</link><description>${floodText.replaceAll('Brenning', town).replaceAll('"', '&quot;')}</description></item>`).join('\n')}
</channel></rss>`

/** Repeats every word of a login, plain and as it came. */
function echoing(socket: Socket): void {
  socket.on('error', () => undefined).write('220 echo.example ESMTP\r\n')
  socket.on('data', (bytes: Buffer) => {
    const words = bytes.toString('latin1').trim()
    const plain = Buffer.from(words.split(' ').at(-1) ?? '', 'base64')
      .toString('latin1')
      .replaceAll('\0', ' ')
    if (/^EHLO/.test(words)) socket.write('250-echo.example\r\n250 AUTH PLAIN LOGIN\r\n')
    else if (/^QUIT/.test(words)) socket.end('221 Bye\r\n')
    else if (/^AUTH/.test(words)) socket.write(`535 5.7.8 rejected: ${words}: ${plain} ${canary} ${encoded}\r\n`)
    else socket.write('530 5.7.0 Log in first\r\n')
  })
}

describe('a secret', () => {
  const chosen = isLong ? failures : failures.filter((_, index) => index % 6 === 0)

  it('has forty failures to hide from', () => {
    expect(failures.length).toBeGreaterThanOrEqual(40)
  })

  it.each(chosen.map((failure) => [failure.name, failure] as const))(
    'is nowhere after %s',
    async (_name, { set, command = () => night, code, said }) => {
      const scene = ground.scene()
      const host = `127.0.0.1:${(web.address() as AddressInfo).port}`
      const places = { scene, web: host, smtp: (smtp.address() as AddressInfo).port }
      const env = set(places) ?? {}
      const taken = ground.server.taken.length
      const ended = await scene.type(command(host), { NIGHTDESK_FETCH_ALLOW: host, ...env })
      const all = `${ended.code} ${ended.out} ${ended.err}`
      for (const [place, words] of Object.entries({ ...ended, ...written(scene), ...ground.server.taken.slice(taken) }))
        for (const form of forms)
          expect(String(JSON.stringify(words)).includes(form), `${form} in ${place}: ${all}`).toBe(false)
      expect(all).toMatch(said)
      expect(ended.code, all).toBe(code)
      scene.close()
    },
    60_000
  )
})

/** Where its owner put it, and nobody else looks. */
const owners = ['secret', 'nightdesk.yaml', 'docs/.git/config']

/** All that was written, packed columns and git's objects as they are unpacked. */
function written(scene: Scene): Readonly<Record<string, string>> {
  const files = readdirSync(scene.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(scene.folder, path.join(entry.parentPath, entry.name)))
    .filter((name) => !owners.includes(name))
  const plain = files.map((name) => [name, readFileSync(scene.at(name), 'latin1')] as const)
  return {
    ...Object.fromEntries(plain),
    packed: packedIn(scene.at('.nightdesk', 'state.db')).join('\n'),
    objects: git(scene.at('docs'), ['cat-file', '--batch', '--batch-all-objects', '--buffer'])
  }
}

/** What the state holds packed. */
function packedIn(file: string): readonly string[] {
  const database = openDatabase(file)
  const rows = packedColumns.flatMap((sql) => database.rows(sql).flatMap((row) => Object.values(row)))
  database.close()
  return rows.map((value) => (value instanceof Uint8Array ? gunzipSync(value).toString('utf8') : ''))
}

const packedColumns = [
  'SELECT article FROM raws',
  'SELECT text FROM texts',
  'SELECT notices FROM readings',
  'SELECT digest FROM editions',
  'SELECT night FROM nights'
]
