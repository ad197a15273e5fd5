import type { FetchOptions } from './types.js'

/** The limits that hold where none are given. The cap and the deadline are those of RELIABILITY, row 5. */
export const fetchDefaults: FetchOptions = {
  allow: new Set(),
  contact: null,
  bytes: 15 * 1024 * 1024,
  deadline: 20_000,
  pause: 1000,
  redirects: 5,
  retries: 2,
  backOff: 1000,
  hosts: 8,
  lookup: null,
  signal: null
}
