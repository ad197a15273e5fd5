/** Fetching, for addresses that the user gave and no others. Polite to hosts, and safe from what answers. */
import { setTimeout as wait } from 'node:timers/promises'
import { dispatcherOf } from './connection.js'
import { fetchDefaults } from './defaults.js'
import { turnsOf } from './hosts.js'
import { answerOf, type Answer, type Session, type Trouble } from './request.js'
import { robotsOf, type Robots } from './robots.js'
import type { Body, Failed, Fetched, FetchOptions, Request } from './types.js'

/** Fetches, keeping turns and robots.txt over all of its calls; `close` when done. */
export interface Fetcher {
  /** What came of one address. Rejects only where the run's own signal ends it. */
  readonly fetch: (request: Request) => Promise<Fetched>
  readonly close: () => Promise<void>
}

/** A fetcher for one run. No connection is made before the first `fetch`. */
export async function fetcherOf(given: Partial<FetchOptions> = {}): Promise<Fetcher> {
  const options = { ...fetchDefaults, ...given }
  const dispatcher = await dispatcherOf(options)
  const session: Session = { options, dispatcher, turns: turnsOf(options.pause, options.hosts, options.signal) }
  const robots = robotsOf(session)
  return {
    fetch: (request) => fetchedOf(request, session, robots),
    close: () => dispatcher.destroy()
  }
}

/**
 * What came of each address, in the order of `requests`. `each` is told of every one as it ends, in whatever order.
 * Several hosts at a time, one request at a time to each.
 */
export async function fetchAll(
  requests: readonly Request[],
  given: Partial<FetchOptions> = {},
  each: (fetched: Fetched) => void = () => undefined
): Promise<readonly Fetched[]> {
  const fetcher = await fetcherOf(given)
  try {
    return await Promise.all(
      requests.map(async (request) => {
        const fetched = await fetcher.fetch(request)
        each(fetched)
        return fetched
      })
    )
  } finally {
    await fetcher.close()
  }
}

async function fetchedOf(request: Request, session: Session, robots: Robots): Promise<Fetched> {
  const budget = { left: session.options.deadline }
  for (let attempt = 0; ; attempt++) {
    const answer = await answerOf(request.address, request, session, budget, robots)
    const pause = pauseOf(answer, attempt, session.options)
    if (pause === null || attempt >= session.options.retries || pause >= budget.left) return resultOf(request, answer)
    budget.left -= pause
    await wait(pause, undefined, session.options.signal ? { signal: session.options.signal } : {})
  }
}

/** Statuses that may pass: the server is busy, or what stands before it fails. */
const passing = new Set([408, 425, 429, 500, 502, 503, 504])

/** Milliseconds to wait before another try; `null` where it would be in vain. */
function pauseOf(answer: Answer | Trouble, attempt: number, { backOff }: FetchOptions): number | null {
  const own = backOff * 2 ** attempt
  if (!('status' in answer)) return answer.passing ? own : null
  if (!passing.has(answer.status)) return null
  return Math.max(own, retryAfterOf(answer) ?? 0)
}

/** Milliseconds from now that a server asks to wait, by seconds or by a date. */
function retryAfterOf({ headers }: Answer): number | null {
  const value = headers.get('retry-after')?.trim() ?? ''
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000
  const until = value === '' ? NaN : Date.parse(value)
  return Number.isNaN(until) ? null : Math.max(0, until - Date.now())
}

function resultOf({ address }: Request, answer: Answer | Trouble): Fetched {
  if (!('status' in answer)) return failed(address, answer.rule, answer.message)
  const { status, movedTo } = answer
  if (status === 304) return { state: 'unchanged', address, movedTo }
  if (status >= 200 && status < 300) return bodyOf(address, answer)
  const wait = retryAfterOf(answer)
  const retryAfter = wait === null ? null : new Date(Date.now() + wait).toISOString()
  return { ...failed(address, `http-${status}`, messageOf(status, retryAfter)), gone: status === 410, retryAfter }
}

function messageOf(status: number, retryAfter: string | null): string {
  const words = Object.hasOwn(statusWords, status) ? statusWords[status] : null
  const until = retryAfter === null ? '' : `, and asks to come back after ${retryAfter}`
  return `The server says ${status}${words ? ` (${words})` : ''}${until}`
}

const statusWords: Readonly<Record<number, string>> = {
  401: 'a login is needed',
  402: 'a payment is needed',
  403: 'forbidden',
  404: 'not found; check the address',
  410: 'gone for good; take the address out',
  429: 'too many requests',
  451: 'not available for legal reasons',
  500: 'its own error',
  502: 'bad gateway',
  503: 'not available now',
  504: 'gateway timeout'
}

function bodyOf(address: string, { url, movedTo, headers, bytes }: Answer): Body {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '').split(';')
  const charset = parameters.map((parameter) => /^\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(parameter)?.[1])
  return {
    state: 'fetched',
    address,
    finalAddress: url.href,
    movedTo,
    bytes,
    mediaType: type.trim().toLowerCase() || null,
    charset: charset.find((name) => name !== undefined) ?? null,
    etag: headers.get('etag') ?? null,
    lastModified: headers.get('last-modified') ?? null
  }
}

function failed(address: string, rule: string, message: string): Failed {
  return { state: 'failed', address, rule, message, gone: false, retryAfter: null }
}
