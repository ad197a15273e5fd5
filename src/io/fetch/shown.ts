import { sha256 } from '../../text/hash.js'

/**
 * An address as it is printed and kept: without name and password, and with a mark in the place of each value of its
 * query whose key says that it is a secret. The mark is the same for the same value, so that two feeds stay two.
 */
export function shownAddress(address: string): string {
  return withoutTokens(address.replace(/^(https?:\/\/)[^/?#\s]{1,2000}@/i, '$1***@'))
}

/** Words with a mark in the place of the secrets in every query that they hold. */
export function withoutTokens(words: string): string {
  return words.replace(secretPart, (_, key: string, value: string) => `${key}=***${sha256(value).slice(0, 6)}`)
}

/** `?access_token=...`, `&apikey=...`: keys as the makers of feeds name them. */
const secretPart =
  /(?<=[?&;])((?:[a-z]{1,20}[_-]?)?(?:token|secret|passwo?r?d|passwd|pwd|api[_-]?key|auth|signature|sig)|pass|key)=([^&;#\s'"<>]{1,4000})/gi
