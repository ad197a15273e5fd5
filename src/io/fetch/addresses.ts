/**
 * Which addresses may be fetched. The name of a host is checked before anything is looked up, and what it was looked up
 * to before anything is connected: a name that answers differently the second time never gets a connection.
 */
import ipaddr from 'ipaddr.js'

/** Says whether `host:port`, as a user wrote it in `fetch.allow`, may be fetched although it is not public. */
export type Allowed = ReadonlySet<string>

/** An address that may be asked for, or why not. */
export type Checked = { readonly url: URL } | { readonly rule: string; readonly message: string }

/** `address` as a URL whose scheme, credentials and literal host are allowed; names are checked again when looked up. */
export function checkedAddress(address: string, allowed: Allowed, base?: URL): Checked {
  const url = urlOf(address, base)
  if (url === null) return { rule: 'bad-address', message: 'This is no address; write it as https://host/path' }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return { rule: 'bad-scheme', message: `Only http and https are fetched, not ${url.protocol.slice(0, 40)}` }
  }
  if (url.username !== '' || url.password !== '') {
    return { rule: 'credentials', message: 'An address with a name or password in it is not fetched; take it out' }
  }
  if (isLiteral(url) && !allowed.has(hostAndPort(url)) && !isPublic(bare(url.hostname))) return privateAddress(url)
  return { url }
}

function urlOf(address: string, base: URL | undefined): URL | null {
  try {
    return new URL(address, base)
  } catch {
    return null
  }
}

/** What is said of an address that leads into a private network. */
export function privateAddress(url: URL): { readonly rule: string; readonly message: string } {
  const host = hostAndPort(url)
  return {
    rule: 'private-address',
    message: `${host} is no public address; list exactly ${host} in fetch.allow (or NIGHTDESK_FETCH_ALLOW) if it is meant`
  }
}

/** `host:port`, the port also where the scheme implies it. */
export function hostAndPort(url: URL): string {
  return `${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`
}

/** The exact `host:port` entries of a list such as `127.0.0.1:8080,[::1]:8081`. */
export function allowedIn(list: string): Allowed {
  return new Set(
    list
      .split(',')
      .map((entry) => entry.trim().toLowerCase())
      .filter((entry) => entry !== '')
  )
}

/**
 * Whether an IP address is public: unicast and nothing else. Private, loopback, link-local, multicast, reserved,
 * documentation, translation and transition ranges are not; nor is `::/96`, which hides IPv4 addresses.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (parsed.kind() === 'ipv6' && parsed.match(embedded)) return false
  return parsed.range() === 'unicast'
}

/** ipaddr.js calls `::7f00:1` public. */
const embedded = ipaddr.parseCIDR('::/96') as [ipaddr.IPv6, number]

/** The URL parser has already made `2130706433`, `0x7f.1` and `127.1` into `127.0.0.1`. */
function isLiteral({ hostname }: URL): boolean {
  return ipaddr.isValid(bare(hostname))
}

function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '')
}
