import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Digest } from '../../src/types.js'
import { moved, startServer, words, type Route, type TestServer } from '../io/fetch/server.js'
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
    'of three servers, six feeds and their pages is told right, and what failed is named',
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
      expect(storiesOf(digest)).toEqual([...events.map(({ place }) => [place, houses]), [undefined, ['Slow Post']]])
      expect(digest.articles.every(({ text }) => !/Subscribe|Related|cookies/.test(text ?? ''))).toBe(true)
      expect((await nightdeskBeside(['verify', 'out/digest.json'], { cwd })).code).toBe(0)
    }
  )

  it('asks nothing of the network for a file, and of a list only what --fetch allows', async () => {
    const server = await serve({ '/one.xml': words(feedOf('One', [{ title: 'A', link: '', text: sentence }]), rss) })
    const cwd = emptyFolder()
    const { writeFileSync } = await import('node:fs')
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

function routesOf(house: number, name: string): Record<string, Route> {
  const pages = Object.fromEntries(
    events.map((event, index) => [`/news/${index}`, words(pageOf(event, index, house, name), html)])
  )
  const feed =
    (from: number, to: number): Route =>
    (request, response) => {
      const address = `http://${request.headers.host ?? ''}`
      const entries = events.slice(from, to).map((event, offset) => {
        const { title, paragraphs } = told(event, from + offset, house)
        return { title, link: `${address}/news/${from + offset}`, text: `${(paragraphs[0] ?? '').slice(0, 40)}...` }
      })
      response.writeHead(200, rss).end(feedOf(name, entries))
    }
  return { ...pages, '/one.xml': feed(0, 10), '/two.xml': feed(10, 20) }
}

function told(event: Event, index: number, house: number) {
  const telling = tellingsOf(index)[house]
  if (!telling) throw new Error(`no telling for house ${house}`)
  return telling(event)
}

function pageOf(event: Event, index: number, house: number, name: string): string {
  const { title, paragraphs } = told(event, index, house)
  return `<!DOCTYPE html><html lang="en"><head><title>${title} - ${name}</title>
<meta property="og:site_name" content="${name}"><meta property="article:published_time" content="2025-11-04T06:00:00Z"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>${title}</h1>${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article>
<aside><h3>Related</h3><ul><li><a href="/x">Ten things to do this weekend</a></li></ul></aside>
<footer>We use cookies. <a href="/s">Subscribe to our newsletter</a></footer></body></html>`
}

function feedOf(title: string, entries: readonly { title: string; link: string; text: string }[]): string {
  const one = (entry: (typeof entries)[number]) =>
    `<item><title>${entry.title}</title><link>${entry.link}</link><description>${entry.text}</description></item>`
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>${entries.map(one).join('')}</channel></rss>`
}
