/** Connections that reach public addresses only: each name is looked up once, and only what was checked is connected. */
import { lookup as systemLookup } from 'node:dns/promises'
import type { LookupAddress, LookupAllOptions } from 'node:dns'
import type { Dispatcher } from 'undici'
import { isPublic, type Allowed } from './addresses.js'
import type { FetchOptions, Lookup } from './types.js'

/** Thrown by a look-up that found no address that may be connected. */
export class PrivateAddressError extends Error {
  readonly code = 'PRIVATE_ADDRESS'
}

/** One connection a host, closed by `close`. Every connection is checked by its looked-up address, at the moment of connecting. */
export async function dispatcherOf({ allow, lookup, deadline }: FetchOptions): Promise<Dispatcher> {
  const { Agent, buildConnector } = await import('undici')
  const ports = new Map<number, ReturnType<typeof buildConnector>>()
  const connectorOf = (port: number) => {
    const made = ports.get(port) ?? buildConnector({ timeout: deadline, lookup: guarded(allow, lookup, port) as never })
    ports.set(port, made)
    return made
  }
  return new Agent({
    connections: 1,
    pipelining: 1,
    headersTimeout: deadline,
    bodyTimeout: deadline,
    keepAliveTimeout: 4000,
    maxHeaderSize: 64 * 1024,
    connect: (options, callback) => {
      connectorOf(Number(options.port) || (options.protocol === 'https:' ? 443 : 80))(options, callback)
    }
  })
}

type LookupCallback = (error: Error | null, addresses?: LookupAddress[]) => void

/** The look-up of `net.connect`: hands on public addresses only, all of them where the exact `host:port` is allowed. */
function guarded(allow: Allowed, lookup: Lookup | null, port: number) {
  return (hostname: string, options: LookupAllOptions, callback: LookupCallback): void => {
    const found = (lookup ?? systemAddresses)(hostname, { ...options, all: true })
    found.then(
      (addresses) => {
        const usable = addresses.filter(({ address }) => allow.has(`${hostname}:${port}`) || isPublic(address))
        if (usable.length > 0) callback(null, usable)
        else callback(new PrivateAddressError(`${hostname} has no public address`))
      },
      (error: Error) => {
        callback(error)
      }
    )
  }
}

function systemAddresses(hostname: string, options: LookupAllOptions): Promise<readonly LookupAddress[]> {
  return systemLookup(hostname, options)
}
