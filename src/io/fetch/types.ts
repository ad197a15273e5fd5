import type { LookupAllOptions, LookupAddress } from 'node:dns'
import type { Allowed } from './addresses.js'

/** What a server said of a body's version the last time; sent back so that it need not send the same again. */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

/** One address to fetch. */
export interface Request extends Validators {
  readonly address: string
}

/** What came of one address. */
export type Fetched = Body | Unchanged | Failed

export interface Body extends Validators {
  readonly state: 'fetched'
  readonly address: string
  /** Where the body came from, after all redirects. */
  readonly finalAddress: string
  /** The address to use from now on, where the first redirects were permanent (301, 308). */
  readonly movedTo: string | null
  /** Decoded of gzip, deflate and brotli. */
  readonly bytes: Uint8Array
  /** Without parameters, in small letters: `text/html`. */
  readonly mediaType: string | null
  readonly charset: string | null
}

/** The server says that nothing changed (304). */
export interface Unchanged {
  readonly state: 'unchanged'
  readonly address: string
  readonly movedTo: string | null
}

export interface Failed {
  readonly state: 'failed'
  readonly address: string
  /** Stable name: `private-address`, `too-large`, `too-slow`, `http-503`, `robots`, `not-found`, ... */
  readonly rule: string
  /** What is wrong and what to do, in one sentence. */
  readonly message: string
  /** The server says that the address is gone for good (410). */
  readonly gone: boolean
  /** Not before this instant (ISO, UTC), where the server said so by Retry-After. */
  readonly retryAfter: string | null
}

/** All addresses of a name. The operating system's resolver where none is given. */
export type Lookup = (hostname: string, options: LookupAllOptions) => Promise<readonly LookupAddress[]>

/** How addresses are fetched; every limit has its default in `fetchDefaults`. */
export interface FetchOptions {
  /** Exact `host:port` that may be fetched although they are not public. */
  readonly allow: Allowed
  /** Whom a server's owner can write to; stands in the User-Agent. */
  readonly contact: string | null
  /** Bytes of a body after decoding. */
  readonly bytes: number
  /** Milliseconds for one address from its first request to its last byte, redirects and retries included. */
  readonly deadline: number
  /** Milliseconds between two requests to one host. */
  readonly pause: number
  /** Redirects that are followed. */
  readonly redirects: number
  /** Times that a request is sent again after a failure that may pass. */
  readonly retries: number
  /** Milliseconds before the first retry; doubled for each further one. */
  readonly backOff: number
  /** Hosts at a time. */
  readonly hosts: number
  readonly lookup: Lookup | null
  /** Ends everything that is under way. */
  readonly signal: AbortSignal | null
}
