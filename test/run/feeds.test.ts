import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDesk, type Desk } from '../support/night.js'

interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

let desk: Desk
let server: Server
let answer: (request: IncomingMessage) => Answer
let asked: IncomingMessage[]
let address: string

beforeEach(async () => {
  asked = []
  server = createServer((request, response) => {
    if (request.url === '/robots.txt') return void response.writeHead(404).end()
    asked.push(request)
    const { status = 200, headers = {}, body = '' } = answer(request)
    response.writeHead(status, { 'content-type': 'application/rss+xml', ...headers }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  address = `http://127.0.0.1:${port}/feed.xml`
  desk = openDesk(
    `sources: [{url: "${address}", name: Orla Wire, tags: [local]}]\nfetch: {allow: ["127.0.0.1:${port}"], pause: 1ms}\n`
  )
})

afterEach(async () => {
  desk.close()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

function feedOf(...entries: readonly (readonly [link: string, words: string])[]): string {
  const items = entries.map(
    ([link, words]) =>
      `<item><title>${words.split('.')[0]}</title><link>${link}</link><guid>${link}</guid><description>${words}</description></item>`
  )
  return `<rss version="2.0"><channel><title>Orla</title><link>http://orla.example/</link>${items.join('')}</channel></rss>`
}

const flood =
  'The river Orla flooded the town of Brenning on Monday. 240 people had to leave their homes, the mayor said.'
const strike =
  'Bus drivers in Kelmor began a strike on Tuesday. The union demands 5 percent more pay for its 1,200 members.'

describe('a feed from night to night', () => {
  it('is asked whether it changed, and brings nothing where it did not', async () => {
    answer = ({ headers }) =>
      headers['if-none-match'] === '"1"'
        ? { status: 304 }
        : { headers: { etag: '"1"' }, body: feedOf(['http://orla.example/1', flood]) }
    const first = await desk.run({ date: '2025-11-04' })
    expect(first.sources).toEqual([{ source: address, articles: 1, fresh: 1, known: 0, error: null }])
    const second = await desk.run({ date: '2025-11-05' })
    expect(second.sources).toEqual([{ source: address, articles: 1, fresh: 0, known: 1, error: null }])
    expect(second).toMatchObject({ outcome: 'empty', exitCode: 0 })
    expect(asked.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"'])
  })

  it('tells an article once, also under another address', async () => {
    answer = () => ({ body: feedOf(['http://orla.example/1', flood]) })
    await desk.run({ date: '2025-11-04' })
    answer = () => ({
      body: feedOf(['http://orla.example/other?utm_source=x', flood], ['http://orla.example/2', strike])
    })
    const report = await desk.run({ date: '2025-11-05' })
    expect(report.sources).toEqual([{ source: address, articles: 2, fresh: 1, known: 1, error: null }])
    expect(desk.output()['2025/11/2025-11-05.md']).not.toContain('240 people')
  })

  it('gives its articles the name and tags of its source', async () => {
    answer = () => ({ body: feedOf(['http://orla.example/1', flood]) })
    await desk.run({ date: '2025-11-04' })
    const { articles } = JSON.parse(desk.output()['data/2025-11-04.json'] ?? '') as { articles: { tags: string[] }[] }
    expect(articles[0]?.tags).toContain('local')
  })

  it('takes a new version in place of the one that the same night read before', async () => {
    answer = () => ({ body: feedOf(['http://orla.example/1', flood]) })
    await desk.run({ date: '2025-11-04' })
    answer = () => ({ body: feedOf(['http://orla.example/1', flood.replace('240', '310')]) })
    await desk.run({ date: '2025-11-04' })
    const page = desk.output()['2025/11/2025-11-04.md'] ?? ''
    expect(page).toContain('310 people')
    expect(page).not.toContain('240 people')
  })

  it('is reported once when it keeps failing, and once when it is back', async () => {
    answer = () => ({ status: 404 })
    const alerts: string[][] = []
    for (const day of ['04', '05', '06', '07']) {
      const report = await desk.run({ date: `2025-11-${day}` })
      expect(report).toMatchObject({ outcome: 'failed', exitCode: 3 })
      alerts.push(report.notices.map(({ rule }) => rule))
    }
    expect(alerts).toEqual([[], [], ['source-failing'], []])
    answer = () => ({ body: feedOf(['http://orla.example/1', flood]) })
    const report = await desk.run({ date: '2025-11-08' })
    expect(report.exitCode).toBe(0)
    expect(report.notices.filter(({ rule }) => rule.startsWith('source-')).map(({ rule }) => rule)).toEqual([
      'source-back'
    ])
    expect(desk.said.filter(([level]) => level === 'alert')).toHaveLength(2)
  })

  it('is asked at the address to which it moved for good', async () => {
    answer = ({ url }) =>
      url === '/feed.xml'
        ? { status: 301, headers: { location: '/moved.xml' } }
        : { body: feedOf(['http://orla.example/1', flood]) }
    const first = await desk.run({ date: '2025-11-04' })
    expect(first.notices.map(({ rule }) => rule)).toContain('source-moved')
    asked = []
    const second = await desk.run({ date: '2025-11-05' })
    expect(second.notices.map(({ rule }) => rule)).not.toContain('source-moved')
    expect(asked.map(({ url }) => url)).toEqual(['/moved.xml'])
    expect(second.sources[0]).toMatchObject({ source: address, fresh: 0, known: 1 })
  })
})
