import { setTimeout as wait } from 'node:timers/promises'
import { brotliCompressSync, createGzip, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { fetchAll, fetcherOf } from '../../../src/io/fetch/fetch.js'
import type { Body, Failed, Fetched, FetchOptions } from '../../../src/io/fetch/types.js'
import { startNameServer } from './name-server.js'
import { moved, startServer, words, type Route, type TestServer } from './server.js'

const open: { close: () => unknown }[] = []

afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

async function serve(routes: Readonly<Record<string, Route>>): Promise<TestServer> {
  const server = await startServer(routes)
  open.push(server)
  return server
}

async function fetchFrom(address: string, given: Partial<FetchOptions> = {}, validators = {}): Promise<Fetched> {
  const allow = new Set([new URL(address).host])
  const options = { allow, pause: 0, backOff: 5, ...given }
  const [fetched] = await fetchAll([{ address, etag: null, lastModified: null, ...validators }], options)
  if (!fetched) throw new Error('nothing came back')
  return fetched
}

function ruleOf(fetched: Fetched): string {
  return fetched.state === 'failed' ? fetched.rule : fetched.state
}

function wordsOf(fetched: Fetched): string {
  return new TextDecoder().decode((fetched as Body).bytes)
}

describe('a body', () => {
  it('comes with its type, charset and version', async () => {
    const headers = {
      'content-type': 'Text/HTML; charset="utf-8"',
      etag: '"a1"',
      'last-modified': 'Tue, 04 Nov 2025 08:00:00 GMT'
    }
    const server = await serve({ '/page': words('Words', headers) })
    expect(await fetchFrom(server.address('/page'))).toMatchObject({
      state: 'fetched',
      mediaType: 'text/html',
      charset: 'utf-8',
      etag: '"a1"',
      lastModified: 'Tue, 04 Nov 2025 08:00:00 GMT',
      movedTo: null
    })
  })

  it.each([
    ['gzip', gzipSync('The ferry sank.')],
    ['br', brotliCompressSync('The ferry sank.')]
  ])('encoded with %s is decoded', async (coding, bytes) => {
    const server = await serve({ '/page': words(bytes, { 'content-encoding': coding }) })
    expect(wordsOf(await fetchFrom(server.address('/page')))).toBe('The ferry sank.')
  })

  it('is asked for by name and contact', async () => {
    let agent: string | undefined
    const server = await serve({
      '/page': (request, response) => void response.end((agent = request.headers['user-agent']))
    })
    await fetchFrom(server.address('/page'), { contact: 'desk@example.org' })
    expect(agent).toMatch(/^Nightdesk\/\d+\.\d+\.\d+ \(\+desk@example\.org\)$/)
  })

  it('is not sent again where its version is still the same', async () => {
    const server = await serve({
      '/feed': (request, response) =>
        void response.writeHead(request.headers['if-none-match'] === '"a1"' ? 304 : 200).end('Words')
    })
    expect(await fetchFrom(server.address('/feed'), {}, { etag: '"a1"' })).toMatchObject({ state: 'unchanged' })
    expect(await fetchFrom(server.address('/feed'), {}, { etag: '"a0"' })).toMatchObject({ state: 'fetched' })
  })
})

describe('redirects', () => {
  it('that are permanent give the new address, as far as they are permanent', async () => {
    const server = await serve({
      '/a': moved(301, '/b'),
      '/b': moved(308, '/c'),
      '/c': moved(302, '/d'),
      '/d': moved(301, '/e'),
      '/e': words('Words')
    })
    const fetched = (await fetchFrom(server.address('/a'))) as Body
    expect([fetched.movedTo, fetched.finalAddress]).toEqual([server.address('/c'), server.address('/e')])
  })

  it('in a circle end after five', async () => {
    const server = await serve({ '/a': moved(302, '/b'), '/b': moved(302, '/a') })
    expect(ruleOf(await fetchFrom(server.address('/a')))).toBe('redirects')
    expect(server.asked).toHaveLength(6)
  })

  it('do not lead into a network that is not public', async () => {
    const inner = await serve({ '/secret': words('Secret') })
    const outer = await serve({ '/a': moved(302, inner.address('/secret')), '/b': moved(302, 'file:///etc/hostname') })
    expect(ruleOf(await fetchFrom(outer.address('/a')))).toBe('private-address')
    expect(ruleOf(await fetchFrom(outer.address('/b')))).toBe('bad-scheme')
    expect(inner.asked).toEqual([])
  })
})

describe('an address that is not public', () => {
  const forms = (port: string) => [
    `http://127.0.0.1:${port}/`,
    `http://localhost:${port}/`,
    `http://2130706433:${port}/`,
    `http://0x7f.1:${port}/`,
    `http://0177.0.0.1:${port}/`,
    `http://127.1:${port}/`,
    `http://0:${port}/`,
    `http://[::1]:${port}/`,
    `http://[::ffff:127.0.0.1]:${port}/`,
    `http://[::7f00:1]:${port}/`,
    `http://[64:ff9b::7f00:1]:${port}/`,
    `http://①②⑦.0.0.1:${port}/`,
    `http://169.254.169.254/latest/`,
    `http://10.0.0.1/`,
    `http://user@127.0.0.1:${port}/`,
    `ftp://127.0.0.1:${port}/`,
    `javascript:alert(1)`,
    `//127.0.0.1:${port}/`
  ]

  it('is never connected, however it is written', async () => {
    const server = await serve({ '/': words('Secret') })
    const requests = forms(server.host.split(':')[1] ?? '').map((address) => ({
      address,
      etag: null,
      lastModified: null
    }))
    const fetched = await fetchAll(requests, { pause: 0, retries: 0 })
    expect(fetched.filter(({ state }) => state !== 'failed')).toEqual([])
    expect(server.asked).toEqual([])
  })

  it('is allowed as exactly the host and port that were listed', async () => {
    const server = await serve({ '/': words('Words') })
    const port = server.host.split(':')[1] ?? ''
    const options = { allow: new Set([`localhost:${port}`]), pause: 0, retries: 0 }
    expect(ruleOf(await fetchFrom(`http://localhost:${port}/`, options))).toBe('fetched')
    expect(ruleOf(await fetchFrom(`http://127.0.0.1:${port}/`, options))).toBe('private-address')
  })

  it('is not reached through a name whose answer flips after the check', async () => {
    const server = await serve({ '/robots.txt': words(''), '/': words('Secret') })
    const names = await startNameServer(['127.0.0.1', '127.0.0.1'])
    open.push(names)
    const port = server.host.split(':')[1] ?? ''
    const { lookup } = names
    expect(ruleOf(await fetchFrom(`http://news.example.org:${port}/`, { lookup, allow: new Set(), retries: 0 }))).toBe(
      'private-address'
    )
    const flipping = await startNameServer(['203.0.113.7', '127.0.0.1', '127.0.0.1'])
    open.push(flipping)
    const options = { lookup: flipping.lookup, allow: new Set<string>(), retries: 3, deadline: 600 }
    expect(ruleOf(await fetchFrom(`http://news.example.org:${port}/`, options))).not.toBe('fetched')
    expect(server.asked).toEqual([])
  })
})

describe('a server that fails', () => {
  it.each([
    [404, 'http-404', false],
    [410, 'http-410', true],
    [403, 'http-403', false]
  ])('with %i is named, and asked once', async (status, rule, gone) => {
    const server = await serve({ '/feed': words('', {}, status) })
    expect(await fetchFrom(server.address('/feed'))).toMatchObject({ rule, gone })
    expect(server.asked).toHaveLength(1)
  })

  it('for a moment is asked again', async () => {
    let times = 0
    const server = await serve({
      '/feed': (_request, response) => void response.writeHead(++times < 3 ? 503 : 200).end('Words')
    })
    expect(ruleOf(await fetchFrom(server.address('/feed')))).toBe('fetched')
    expect(server.asked).toHaveLength(3)
  })

  it('and asks to wait for an hour is not asked again, and the hour is told', async () => {
    const server = await serve({ '/feed': words('', { 'retry-after': '3600' }, 429) })
    const fetched = (await fetchFrom(server.address('/feed'))) as Failed
    expect(server.asked).toHaveLength(1)
    expect(Date.parse(fetched.retryAfter ?? '') - Date.now()).toBeGreaterThan(3_500_000)
  })

  it('by closing the connection is asked again, and named', async () => {
    const server = await serve({ '/feed': (request) => void request.socket.destroy() })
    expect(ruleOf(await fetchFrom(server.address('/feed')))).toBe('unreachable')
    expect(server.asked).toHaveLength(3)
  })

  it('to send as much as it said is named', async () => {
    const server = await serve({
      '/feed': (request, response) => {
        response.writeHead(200, { 'content-length': '100' }).write('Words')
        setTimeout(() => request.socket.destroy(), 20)
      }
    })
    expect(['cut-short', 'unreachable']).toContain(ruleOf(await fetchFrom(server.address('/feed'), { retries: 0 })))
  })
})

describe('a body that never ends', () => {
  it('is cut at the cap: a gigabyte of zeros in a gzip', async () => {
    const server = await serve({
      '/bomb': (_request, response) => {
        const gzip = createGzip()
        gzip.pipe(response.writeHead(200, { 'content-encoding': 'gzip' }))
        void pour(gzip)
      },
      '/page': words('Words')
    })
    const requests = ['/bomb', '/page'].map((path) => ({
      address: server.address(path),
      etag: null,
      lastModified: null
    }))
    const before = process.memoryUsage().rss
    const fetched = await fetchAll(requests, { allow: new Set([server.host]), pause: 0 })
    expect(fetched.map(ruleOf)).toEqual(['too-large', 'fetched'])
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024)
  })

  it.each([
    ['body', (response: Parameters<Route>[1]) => response.writeHead(200).write('W')],
    ['head', (response: Parameters<Route>[1]) => response]
  ])('is left at the deadline: a %s that comes a byte at a time', async (part, begin) => {
    const server = await serve({
      '/slow': (_request, response) => {
        begin(response)
        const timer = setInterval(() => part === 'body' && response.write('W'), 50)
        response.on('close', () => {
          clearInterval(timer)
        })
      }
    })
    const started = performance.now()
    expect(ruleOf(await fetchFrom(server.address('/slow'), { deadline: 400 }))).toBe('too-slow')
    expect(performance.now() - started).toBeLessThan(2000)
  })

  it('is refused where it is encoded many times over', async () => {
    const server = await serve({ '/bomb': words('x', { 'content-encoding': 'gzip, gzip, gzip, gzip' }) })
    expect(ruleOf(await fetchFrom(server.address('/bomb')))).toBe('bad-encoding')
  })
})

async function pour(gzip: NodeJS.WritableStream): Promise<void> {
  const zeros = Buffer.alloc(1024 * 1024)
  for (let written = 0; written < 1024; written++) {
    if (!(gzip as unknown as { writable: boolean }).writable) return
    if (!gzip.write(zeros)) await wait(1)
  }
  gzip.end()
}

describe('manners', () => {
  it('ask a host one thing at a time, with a pause', async () => {
    const slow: Route = (_request, response) => void setTimeout(() => response.end('Words'), 20)
    const server = await serve({ '/a': slow, '/b': slow, '/c': slow })
    const requests = ['/a', '/b', '/c'].map((path) => ({
      address: server.address(path),
      etag: null,
      lastModified: null
    }))
    const started = performance.now()
    await fetchAll(requests, { allow: new Set([server.host]), pause: 100 })
    expect(server.most()).toBe(1)
    expect(performance.now() - started).toBeGreaterThan(360)
  })

  it('do not let a slow host hold up another one', async () => {
    const slow = await serve({ '/a': () => undefined })
    const quick = await serve({ '/a': words('Words') })
    const ended: string[] = []
    const requests = [slow, quick].map((server) => ({ address: server.address('/a'), etag: null, lastModified: null }))
    const options = { allow: new Set([slow.host, quick.host]), pause: 0, deadline: 300 }
    await fetchAll(requests, options, ({ address }) => ended.push(address))
    expect(ended).toEqual([quick.address('/a'), slow.address('/a')])
  })

  it('keep to robots.txt, which is read once a host', async () => {
    let read = 0
    const rules = 'User-agent: *\nDisallow: /private\n\nUser-agent: nightdesk\nDisallow: /no-desk\n'
    const server = await serve({
      '/robots.txt': (_request, response) => void response.end((read++, rules)),
      '/private': words('Words'),
      '/no-desk': words('Words')
    })
    const requests = ['/private', '/no-desk'].map((path) => ({
      address: server.address(path),
      etag: null,
      lastModified: null
    }))
    const fetched = await fetchAll(requests, { allow: new Set([server.host]), pause: 0 })
    expect([fetched.map(ruleOf), read]).toEqual([['fetched', 'robots'], 1])
  })

  it('take a robots.txt that fails for a no, and one that is missing for a yes', async () => {
    const failing = await serve({ '/robots.txt': words('', {}, 500), '/a': words('Words') })
    const missing = await serve({ '/a': words('Words') })
    expect(ruleOf(await fetchFrom(failing.address('/a')))).toBe('robots')
    expect(ruleOf(await fetchFrom(missing.address('/a')))).toBe('fetched')
  })

  it('are no way to hold up the night: a robots.txt of half a megabyte of stars', async () => {
    const server = await serve({
      '/robots.txt': words(`User-agent: *\nDisallow: /${'*a'.repeat(250_000)}*b\n`),
      [`/${'a'.repeat(3000)}`]: words('Words')
    })
    const started = process.cpuUsage()
    expect(ruleOf(await fetchFrom(server.address(`/${'a'.repeat(3000)}`)))).toBe('fetched')
    expect(process.cpuUsage(started).user).toBeLessThan(1_000_000)
  })

  it('end at once when the run ends', async () => {
    const server = await serve({ '/a': () => undefined })
    const ending = new AbortController()
    setTimeout(() => {
      ending.abort(new Error('ended'))
    }, 100)
    await expect(fetchFrom(server.address('/a'), { signal: ending.signal })).rejects.toThrow('ended')
  })

  it('make no connection before the first address', async () => {
    const fetcher = await fetcherOf()
    await fetcher.close()
  })
})
