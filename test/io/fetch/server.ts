import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a path of a test's server answers. */
export type Route = (request: IncomingMessage, response: ServerResponse) => void

/** A real HTTP server on loopback, and what was asked of it. */
export interface TestServer {
  readonly host: string
  readonly address: (path: string) => string
  /** Paths in the order of the requests, robots.txt left out. */
  readonly asked: string[]
  /** Most requests that were open at one time. */
  readonly most: () => number
  readonly close: () => Promise<void>
}

/** Starts a server whose unknown paths answer 404. */
export async function startServer(routes: Readonly<Record<string, Route>>): Promise<TestServer> {
  const asked: string[] = []
  let open = 0
  let most = 0
  const server = createServer((request, response) => {
    most = Math.max(most, ++open)
    response.on('close', () => open--)
    const path = request.url ?? '/'
    if (path !== '/robots.txt') asked.push(path)
    const route = routes[path]
    if (route) route(request, response)
    else response.writeHead(404).end()
  })
  const port = await listening(server)
  return {
    host: `127.0.0.1:${port}`,
    address: (path) => `http://127.0.0.1:${port}${path}`,
    asked,
    most: () => most,
    close: () => closed(server)
  }
}

function listening(server: Server): Promise<number> {
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      done((server.address() as AddressInfo).port)
    })
  })
}

function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => {
      done()
    })
    server.closeAllConnections()
  })
}

/** Answers with these words. */
export function words(body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}, status = 200): Route {
  return (_request, response) => void response.writeHead(status, headers).end(body)
}

/** Redirects to `location`. */
export function moved(status: number, location: string): Route {
  return words('', { location }, status)
}
