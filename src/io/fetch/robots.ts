/** The wishes of a host's owner, by RFC 9309: no file means all is allowed, a server that fails means nothing is. */
import { answerOf, userAgentOf, type Session, type Trouble } from './request.js'
import { hostAndPort } from './addresses.js'

/** Whether `url` may be asked for. */
export type Robots = (url: URL) => Promise<Trouble | null>

interface Rules {
  readonly isAllowed: (address: string, agent: string) => boolean | undefined
  readonly getCrawlDelay: (agent: string) => number | undefined
}

/** Bytes of a robots.txt that are read; RFC 9309 asks for at least 500 KiB. */
const longest = 512 * 1024

/** Characters of a line; the parser takes time by the square of a pattern's stars. */
const longestLine = 500

/** A pause that a robots.txt asks for is kept up to this many milliseconds: a longer one would hold up the whole night. */
const longestPause = 10_000

/** Reads each host's robots.txt once. */
export function robotsOf(session: Session): Robots {
  const held = new Map<string, Promise<Rules | Trouble>>()
  return async (url) => {
    const rules = held.get(url.origin) ?? rulesOf(url, session)
    held.set(url.origin, rules)
    const known = await rules
    if ('rule' in known) return known
    return known.isAllowed(url.href, agentOf(session)) === false ? forbidden(url) : null
  }
}

function agentOf({ options }: Session): string {
  return userAgentOf(options.contact)
}

function forbidden(url: URL): Trouble {
  return {
    rule: 'robots',
    message: `The robots.txt of ${url.host} asks not to fetch this; read it in a browser, or save the page`,
    passing: false
  }
}

async function rulesOf(url: URL, session: Session): Promise<Rules | Trouble> {
  const { default: robotsParser } = await import('robots-parser')
  const address = new URL('/robots.txt', url).href
  const capped = { ...session, options: { ...session.options, bytes: longest } }
  const budget = { left: session.options.deadline }
  const answer = await answerOf(address, { etag: null, lastModified: null }, capped, budget, () =>
    Promise.resolve(null)
  )
  if (!('status' in answer)) return answer.rule === 'redirects' ? allAllowed : unread(url, answer)
  if (answer.status >= 500) return unread(url, { message: `the server says ${answer.status}` })
  if (answer.status >= 300) return allAllowed
  const rules = (robotsParser as unknown as (url: string, text: string) => Rules)(
    address,
    withoutLongLines(new TextDecoder().decode(answer.bytes))
  )
  const delay = rules.getCrawlDelay(agentOf(session))
  if (delay !== undefined && delay > 0) session.turns.slowDown(hostAndPort(url), Math.min(delay * 1000, longestPause))
  return rules
}

function withoutLongLines(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.length <= longestLine)
    .join('\n')
}

const allAllowed: Rules = { isAllowed: () => true, getCrawlDelay: () => undefined }

function unread(url: URL, { message, rule = 'robots' }: { message: string; rule?: string }): Trouble {
  const said = rule === 'robots' ? `The robots.txt of ${url.host} could not be read: ${message}` : message
  // The answer is kept for the run: asking again would say the same.
  return { rule, message: said, passing: false }
}
