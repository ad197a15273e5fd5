/** Serves a preview to this machine alone. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { messageOf } from '../write.js'
import { shellOf, shellScript, shellStyle } from './shell.js'
import type { PreviewSite } from './site.js'

/**
 * Serves until the program is ended, and hands back the address: `http://127.0.0.1:PORT/`. Port 0: any that is free. Rejects
 * with the system's error where the port is not to be had.
 */
export async function servePreview(site: PreviewSite, port: number): Promise<string> {
  const server = createServer((request, response) => void answer(site, server, request, response))
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  return `http://127.0.0.1:${portOf(server)}/`
}

interface Answer {
  readonly status: number
  readonly type: string
  readonly body: string
}

async function answer(site: PreviewSite, server: Server, request: IncomingMessage, response: ServerResponse) {
  const { status, type, body } = await answerOf(site, server, request)
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(status === 405 ? { allow: 'GET, HEAD' } : {})
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

async function answerOf(site: PreviewSite, server: Server, request: IncomingMessage): Promise<Answer> {
  const { host = '' } = request.headers
  // Another site's name that was made to lead here must not read the articles.
  if (![`127.0.0.1:${portOf(server)}`, `localhost:${portOf(server)}`].includes(host))
    return plain(403, 'A preview answers under 127.0.0.1 and localhost only')
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'A preview is only looked at')
  const [path = '/'] = (request.url ?? '/').split(/[?#]/, 1)
  if (path === '/') return { status: 200, type: 'text/html', body: shellOf(site.title, site.pages) }
  if (path === '/preview.css') return { status: 200, type: 'text/css', body: shellStyle }
  if (path === '/preview.js') return { status: 200, type: 'text/javascript', body: shellScript }
  if (path === '/stamp') return plain(200, await site.stamp())
  const page = site.pages.find((name) => path === `/${name}`)
  return page === undefined ? plain(404, `There are ${site.pages.join(', ')}`) : rendered(site, page)
}

/** A fault is shown in place of the page: that is where its author looks. */
async function rendered(site: PreviewSite, page: string): Promise<Answer> {
  try {
    return { status: 200, type: page.endsWith('.html') ? 'text/html' : 'text/plain', body: await site.render(page) }
  } catch (error) {
    return plain(500, messageOf(error))
  }
}

function plain(status: number, body: string): Answer {
  return { status, type: 'text/plain', body: `${body}\n` }
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo | null)?.port ?? 0
}
