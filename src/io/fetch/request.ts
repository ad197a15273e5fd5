/** One GET with all its redirects: every hop is checked, waits for its host's turn, and spends of one deadline. */
import type { Dispatcher } from 'undici'
import { tool } from '../../version.js'
import { checkedAddress, hostAndPort } from './addresses.js'
import { bytesOf } from './body.js'
import { shownAddress } from './shown.js'
import { troubleOf } from './trouble.js'
import type { Turns } from './hosts.js'
import type { FetchOptions, Validators } from './types.js'

/** What all requests of one run share. */
export interface Session {
  readonly options: FetchOptions
  readonly dispatcher: Dispatcher
  readonly turns: Turns
}

/** What a server answered at the end of the redirects; `bytes` is empty but for a status of 200 to 299. */
export interface Answer {
  readonly status: number
  readonly url: URL
  readonly movedTo: string | null
  readonly headers: ReadonlyMap<string, string>
  readonly bytes: Uint8Array
}

/** Why there is no answer. `passing`: it may go well a second time. */
export interface Trouble {
  readonly rule: string
  readonly message: string
  readonly passing: boolean
}

/** What is left of the time of one address, in milliseconds. */
export interface Budget {
  left: number
}

/** Asked before each hop; a trouble ends the walk (robots.txt). */
export type Gate = (url: URL) => Promise<Trouble | null>

/** Who asks, and whom to write to about it. */
export function userAgentOf(contact: string | null): string {
  const words = contact === null ? '' : ` (+${contact.replace(/[^\x20-\x7e]/g, '')})`
  return `Nightdesk/${tool.version}${words}`
}

/** GETs `address`, following redirects; never throws for what a server or a name does, but for the run's own end. */
export async function answerOf(
  address: string,
  validators: Validators,
  session: Session,
  budget: Budget,
  gate: Gate
): Promise<Answer | Trouble> {
  const { options } = session
  let checked = checkedAddress(address, options.allow)
  let permanent = true
  let movedTo: string | null = null
  for (let hop = 0; hop <= options.redirects; hop++) {
    if (!('url' in checked)) return { ...checked, passing: false }
    const { url } = checked
    const closed = await gate(url)
    if (closed) return closed
    const answer = await hopOf(url, validators, session, budget)
    if (!('status' in answer)) return answer
    const target = redirectOf(answer)
    if (target === null) return { ...answer, movedTo }
    permanent &&= answer.status === 301 || answer.status === 308
    checked = checkedAddress(target, options.allow, url)
    // An address with a secret in it is not remembered: it is walked to again each night.
    if (permanent && 'url' in checked) movedTo = isShown(checked.url.href) ? checked.url.href : null
  }
  return {
    rule: 'redirects',
    message: `It redirects more than ${options.redirects} times; open it in a browser and give the address where it ends`,
    passing: false
  }
}

function isShown(address: string): boolean {
  return shownAddress(address) === address
}

const redirects = new Set([301, 302, 303, 307, 308])

function redirectOf({ status, headers }: Answer): string | null {
  return redirects.has(status) ? (headers.get('location') ?? null) : null
}

function hopOf(url: URL, validators: Validators, session: Session, budget: Budget): Promise<Answer | Trouble> {
  return session.turns.take(hostAndPort(url), async () => {
    if (budget.left <= 0) return troubleOf(new DOMException('', 'TimeoutError'), url, session.options)
    const started = performance.now()
    const signals = [
      AbortSignal.timeout(Math.ceil(budget.left)),
      ...(session.options.signal ? [session.options.signal] : [])
    ]
    try {
      return await requestOf(url, validators, session, AbortSignal.any(signals))
    } catch (error) {
      session.options.signal?.throwIfAborted()
      return troubleOf(error, url, session.options)
    } finally {
      budget.left -= performance.now() - started
    }
  })
}

async function requestOf(url: URL, validators: Validators, session: Session, signal: AbortSignal): Promise<Answer> {
  const { request } = await import('undici')
  const { options, dispatcher } = session
  const { statusCode, headers, body } = await request(url, {
    dispatcher,
    signal,
    method: 'GET',
    headers: headersOf(validators, options.contact)
  })
  const kept = keptOf(headers)
  const good = statusCode >= 200 && statusCode < 300
  const bytes = good ? await bytesOf(body, kept.get('content-encoding') ?? null, options.bytes) : noBytes
  if (!good) body.on('error', () => undefined).destroy()
  return { status: statusCode, url, movedTo: null, headers: kept, bytes }
}

const noBytes = new Uint8Array()

function headersOf({ etag, lastModified }: Validators, contact: string | null): Record<string, string> {
  return {
    'user-agent': userAgentOf(contact),
    accept:
      'application/atom+xml, application/rss+xml, application/feed+json, text/html, application/xml;q=0.9, */*;q=0.8',
    'accept-encoding': 'gzip, deflate, br',
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(lastModified === null ? {} : { 'if-modified-since': lastModified })
  }
}

function keptOf(headers: Record<string, string | string[] | undefined>): ReadonlyMap<string, string> {
  const kept = new Map<string, string>()
  for (const [name, value] of Object.entries(headers)) {
    const first = Array.isArray(value) ? value[0] : value
    if (first !== undefined) kept.set(name.toLowerCase(), first)
  }
  return kept
}
