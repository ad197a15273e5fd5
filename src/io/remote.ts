/** Addresses as sources: all are fetched at once, several hosts at a time, and handed on in the order of the input. */
import type { Source } from '../read/plain.js'
import type { BadInput } from '../types.js'
import { durationIn } from '../config/durations.js'
import { allowedIn } from './fetch/addresses.js'
import type { Fetcher } from './fetch/fetch.js'
import type { Fetched, FetchOptions } from './fetch/types.js'
import type { Variables } from '../config/environment.js'

/** Fetches the addresses of one run; each once, however often it is asked for. */
export interface Remote {
  /** Begins to fetch, so that it is there when it is asked for. */
  readonly begin: (address: string) => void
  readonly sourceOf: (address: string) => Promise<Source | BadInput>
  readonly close: () => Promise<void>
}

/** Whether an input is an address that is fetched. */
export function isAddress(input: string): boolean {
  return /^https?:\/\//i.test(input)
}

/** No connection is made, and nothing loaded, before the first address. */
export function openRemote(options: Partial<FetchOptions>): Remote {
  const asked = new Map<string, Promise<Source | BadInput>>()
  let fetcher: Promise<Fetcher> | null = null
  const fetched = async (address: string): Promise<Source | BadInput> => {
    fetcher ??= import('./fetch/fetch.js').then(({ fetcherOf }) => fetcherOf(options))
    return sourceOfFetched(await (await fetcher).fetch({ address, etag: null, lastModified: null }))
  }
  const sourceOf = (address: string): Promise<Source | BadInput> => {
    const source = asked.get(address) ?? fetched(address)
    asked.set(address, source)
    return source
  }
  return {
    begin: (address) => {
      // Whoever asks for it is told; until then a rejection is nobody's.
      sourceOf(address).catch(() => undefined)
    },
    sourceOf,
    close: async () => {
      if (fetcher) await (await fetcher).close()
    }
  }
}

/** A body as a source that carries the address as it was given, anything else as bad input. */
export function sourceOfFetched(fetched: Fetched): Source | BadInput {
  const { address } = fetched
  if (fetched.state === 'failed') return { source: address, line: null, rule: fetched.rule, message: fetched.message }
  if (fetched.state === 'unchanged') {
    return { source: address, line: null, rule: 'unchanged', message: 'The server says that nothing changed' }
  }
  const { bytes, charset, mediaType, finalAddress } = fetched
  return { name: address, bytes, named: true, charset, mediaType, url: finalAddress }
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
