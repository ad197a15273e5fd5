import { readFileSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Digest, RunReport } from '../../src/types.js'
import { moved, startServer, words, type Route, type TestServer } from '../io/fetch/server.js'
import { layouts, rssOf, type PageWords } from '../support/pages.js'
import { events, tellingsOf, type Event } from './events.js'
import { emptyFolder, nightdeskBeside } from './program.js'

const open: TestServer[] = []

afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

async function serve(routes: Readonly<Record<string, Route>>): Promise<TestServer> {
  const server = await startServer(routes)
  open.push(server)
  return server
}

const html = { 'content-type': 'text/html; charset=utf-8' }
const rss = { 'content-type': 'application/rss+xml' }
const houses = ['North Courier', 'Harbour Gazette', 'Valley Herald']

describe('a night that is fetched', () => {
  it(
    'of three servers, six feeds and 120 pages is told right, and what failed is named',
    { timeout: 120_000 },
    async () => {
      const servers: TestServer[] = []
      for (const [house, name] of houses.entries()) servers.push(await serve(routesOf(house, name)))
      const [north, harbour, valley] = servers as [TestServer, TestServer, TestServer]
      const slow = await serve({
        '/feed.xml': (_request, response) =>
          void setTimeout(
            () =>
              response
                .writeHead(200, rss)
                .end(feedOf('Slow Post', [{ title: 'Wrexley port closed', link: '', text: sentence }])),
            700
          )
      })
      const failing = await serve({ '/feed.xml': words('', {}, 500) })
      const circling = await serve({ '/feed.xml': moved(302, '/a'), '/a': moved(302, '/feed.xml') })
      const cwd = emptyFolder()
      const feeds = [north, harbour, valley].flatMap((server) => [
        server.address('/one.xml'),
        server.address('/two.xml')
      ])
      const inputs = [...feeds, slow.address('/feed.xml'), failing.address('/feed.xml'), circling.address('/feed.xml')]
      const allow = [...servers, slow, failing, circling].map(({ host }) => host).join(',')
      const env = { NIGHTDESK_FETCH_ALLOW: allow, NIGHTDESK_FETCH_PAUSE: '0s' }
      const { code, err } = await nightdeskBeside(['build', ...inputs, '--full-text', '-o', 'out'], { cwd, env })
      expect(
        err
          .trimEnd()
          .split('\n')
          .map((line) => line.replace(/:\d{4,5}/g, ':PORT'))
      ).toEqual([
        `nightdesk: http://127.0.0.1:PORT/feed.xml: The server says 500 (its own error) (http-500)`,
        `nightdesk: http://127.0.0.1:PORT/feed.xml: It redirects more than 5 times; open it in a browser and give the address where it ends (redirects)`
      ])
      expect(code).toBe(6)
      const digest = JSON.parse(readFileSync(path.join(cwd, 'out/digest.json'), 'utf8')) as Digest
      expect(digest.articles).toHaveLength(events.length * houses.length + 1)
      const places = events.map(({ place }) => place).toSorted()
      expect(storiesOf(digest)).toEqual([...places.map((place) => [place, houses]), [undefined, ['Slow Post']]])
      expect(servers.map(({ asked }) => asked.length)).toEqual([42, 42, 42])
      expect(
        digest.articles.filter(({ text }) => /newsletter|Read more|cookies|Published|shares/.test(text ?? ''))
      ).toEqual([])
      expect((await nightdeskBeside(['verify', 'out/digest.json'], { cwd })).code).toBe(0)
    }
  )

  it('brings nothing the second time that did not change', { timeout: 120_000 }, async () => {
    const changing = { title: 'Wrexley port closed', text: sentence }
    const page = (request: IncomingMessage, response: ServerResponse) => {
      const body = feedOf('One', [{ ...changing, link: '' }])
      const etag = `"${changing.title.length}"`
      if (request.headers['if-none-match'] === etag) response.writeHead(304).end()
      else response.writeHead(200, { ...rss, etag }).end(body)
    }
    const server = await serve({ '/one.xml': page })
    const failing = await serve({ '/feed.xml': words('', {}, 500) })
    const cwd = emptyFolder()
    const config = `sources:
  - url: ${server.address('/one.xml')}
  - url: ${failing.address('/feed.xml')}
fetch:
  allow: ['${server.host}', '${failing.host}']
  pause: 0s
`
    writeFileSync(path.join(cwd, 'nightdesk.yaml'), config)
    const night = async (date: string) => {
      const { code, out } = await nightdeskBeside(['run', '--json', '--date', date], { cwd })
      const { sources, outcome } = JSON.parse(out) as RunReport
      return { code, outcome, fresh: sources.map(({ fresh, error }) => [fresh, error === null]) }
    }
    const failed = [0, false]
    expect(await night('2025-11-04')).toEqual({ code: 6, outcome: 'made', fresh: [[1, true], failed] })
    expect(await night('2025-11-05')).toMatchObject({ fresh: [[0, true], failed] })
    changing.title = 'Wrexley port opens again'
    changing.text = 'The harbour of Wrexley opened again on Wednesday, two days earlier than the port had said.'
    expect(await night('2025-11-06')).toMatchObject({ code: 6, fresh: [[1, true], failed] })
    expect(server.asked).toHaveLength(3)
  })

  it('asks nothing of the network for a file, and of a list only what --fetch allows', async () => {
    const server = await serve({ '/one.xml': words(feedOf('One', [{ title: 'A', link: '', text: sentence }]), rss) })
    const cwd = emptyFolder()
    writeFileSync(
      path.join(cwd, 'list.opml'),
      `<opml version="2.0"><body><outline text="One" xmlUrl="${server.address('/one.xml')}"/></body></opml>`
    )
    const env = { NIGHTDESK_FETCH_ALLOW: server.host }
    expect((await nightdeskBeside(['build', 'list.opml'], { cwd, env })).code).toBe(3)
    expect(server.asked).toEqual([])
    expect((await nightdeskBeside(['build', 'list.opml', '--fetch'], { cwd, env })).code).toBe(0)
    expect(server.asked).toEqual(['/one.xml'])
  })

  it('fetches no private address that is not listed', async () => {
    const server = await serve({ '/one.xml': words(feedOf('One', [{ title: 'A', link: '', text: sentence }]), rss) })
    const { code, err } = await nightdeskBeside(['build', server.address('/one.xml')], { cwd: emptyFolder() })
    expect([code, server.asked]).toEqual([3, []])
    expect(err).toContain(`list exactly ${server.host} in fetch.allow`)
  })
})

const sentence = 'The harbour of Wrexley stays closed until Friday because of the storm, the port said.'

/** The places of the stories, each with the houses that tell it. */
function storiesOf({ stories, articles }: Digest): unknown[] {
  return stories
    .map(({ articles: ids }) => {
      const told = articles.filter(({ id }) => ids.includes(id))
      const place = events.find((event) => told.every(({ text }) => (text ?? '').includes(event.place)))?.place
      return [
        place,
        houses.concat('Slow Post').filter((house) => told.some(({ publisher }) => publisher === house))
      ] as const
    })
    .toSorted(([a = '~'], [b = '~']) => (a < b ? -1 : 1))
}

/** A server's two feeds, of twenty entries each, and the pages behind them, in the house's own mark-up. */
function routesOf(house: number, name: string): Record<string, Route> {
  const addressOf = (request: IncomingMessage, index: number) => `http://${request.headers.host ?? ''}/news/${index}`
  const pages = events.map((event, index): [string, Route] => [
    `/news/${index}`,
    (request, response) => {
      const layout = layouts[(house + (index % 2) * houses.length) % layouts.length]
      const told = wordsOf(event, index, house, name, addressOf(request, index))
      response.writeHead(200, html).end(layout?.(told) ?? '')
    }
  ])
  const feed =
    (from: number, to: number): Route =>
    (request, response) => {
      const entries = events.slice(from, to).map((event, offset) => {
        return wordsOf(event, from + offset, house, name, addressOf(request, from + offset))
      })
      response.writeHead(200, rss).end(rssOf(name, entries))
    }
  return { ...Object.fromEntries(pages), '/one.xml': feed(0, 20), '/two.xml': feed(20, 40) }
}

function wordsOf(event: Event, index: number, house: number, publisher: string, address: string): PageWords {
  const telling = tellingsOf(index)[house]
  if (!telling) throw new Error(`no telling for house ${house}`)
  return { ...telling(event), author: 'Anna Lind', publisher, published: '2025-11-04T06:00:00Z', address }
}

function feedOf(title: string, entries: readonly { title: string; link: string; text: string }[]): string {
  const one = (entry: (typeof entries)[number]) =>
    `<item><title>${entry.title}</title><link>${entry.link}</link><description>${entry.text}</description></item>`
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>${entries.map(one).join('')}</channel></rss>`
}
