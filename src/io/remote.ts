/** Addresses as sources: all are fetched at once, several hosts at a time, and handed on in the order of the input. */
import type { Source } from '../read/plain.js'
import type { BadInput } from '../types.js'
import { durationIn } from '../config/durations.js'
import { allowedIn } from './fetch/addresses.js'
import { shownAddress } from './fetch/shown.js'
import type { Fetcher } from './fetch/fetch.js'
import type { Fetched, FetchOptions, Request } from './fetch/types.js'
import type { Variables } from '../config/environment.js'

/** Fetches the addresses of one run; each once, however often it is asked for. */
export interface Remote {
  /** Begins to fetch, so that it is there when it is asked for. */
  readonly begin: (address: string) => void
  readonly sourceOf: (address: string) => Promise<Source | BadInput>
  /** What came of an address that was asked for; `null` where it was not. */
  readonly outcomeOf: (address: string) => Promise<Fetched | null>
  readonly close: () => Promise<void>
}

/** Whether an input is an address that is fetched. */
export function isAddress(input: string): boolean {
  return /^https?:\/\//i.test(input)
}

/**
 * No connection is made, and nothing loaded, before the first address. `requestOf` says what is sent for one: where it moved
 * to, and what its server said of its version the last time. `told` hears after each how many are done, of how many so far.
 */
export function openRemote(
  options: Partial<FetchOptions>,
  requestOf: (address: string) => Request = firstTime,
  told: (done: number, all: number) => void = () => undefined
): Remote {
  let done = 0
  const asked = new Map<string, Promise<Fetched>>()
  let fetcher: Promise<Fetcher> | null = null
  const fetched = async (address: string): Promise<Fetched> => {
    fetcher ??= import('./fetch/fetch.js').then(({ fetcherOf }) => fetcherOf(options))
    const outcome = await (await fetcher).fetch(requestOf(address))
    told(++done, asked.size)
    return { ...outcome, address: shownAddress(address) }
  }
  const outcomeOf = (address: string): Promise<Fetched> => {
    const outcome = asked.get(address) ?? fetched(address)
    asked.set(address, outcome)
    return outcome
  }
  return {
    begin: (address) => {
      // Whoever asks for it is told; until then a rejection is nobody's.
      outcomeOf(address).catch(() => undefined)
    },
    sourceOf: async (address) => sourceOfFetched(await outcomeOf(address)),
    outcomeOf: (address) => asked.get(address) ?? Promise.resolve(null),
    close: async () => {
      if (fetcher) await (await fetcher).close()
    }
  }
}

function firstTime(address: string): Request {
  return { address, etag: null, lastModified: null }
}

/** A body as a source that carries the address as it was given, but for its secrets; anything else as bad input. */
export function sourceOfFetched(fetched: Fetched): Source | BadInput {
  const { address } = fetched
  if (fetched.state === 'failed') return { source: address, line: null, rule: fetched.rule, message: fetched.message }
  if (fetched.state === 'unchanged') {
    return { source: address, line: null, rule: 'unchanged', message: 'The server says that nothing changed' }
  }
  const { bytes, charset, mediaType, finalAddress } = fetched
  return { name: address, bytes, named: true, charset, mediaType, url: shownAddress(finalAddress) }
}

/** How addresses are fetched where no configuration is read: by `NIGHTDESK_FETCH_ALLOW`, `..._CONTACT`, `..._PAUSE`. */
export function fetchOptionsIn(variables: Variables): Partial<FetchOptions> {
  const pause = durationIn(variables['NIGHTDESK_FETCH_PAUSE'] ?? '')
  return {
    allow: allowedIn(variables['NIGHTDESK_FETCH_ALLOW'] ?? ''),
    contact: variables['NIGHTDESK_FETCH_CONTACT'] ?? null,
    ...(pause === null ? {} : { pause })
  }
}
