import { sha256 } from '../../text/hash.js'

/**
 * An address as it is printed and kept: without name and password, and with a mark in the place of each value of its
 * query whose key says that it is a secret, and of a token in the path of a private feed. The mark is the same for the same
 * value, so that two feeds stay two.
 */
export function shownAddress(address: string): string {
  const nameless = address.replace(/^(https?:\/\/)[^/?#\s]{1,2000}@/i, '$1***@')
  return withoutTokens(nameless.replace(tokenInPath, hidden))
}

/** `/feed/8f3a...`, `/private/...`: only behind a word that says what comes, because numbers of articles are long, too. */
const tokenInPath = /(?<=\/)(feeds?|rss|atom|private|tokens?|secrets?|auth|keys?)\/([\w-]{20,200})(?=[/?#.]|$)/gi

function hidden(whole: string, before: string, word: string): string {
  const isSecret = isRandom(word) || (uuid.test(word) && !/^(?:feeds?|rss|atom)$/i.test(before))
  return isSecret ? `${before}/${markOf(word)}` : whole
}

/** Behind "feed" it may be the number of a public one. */
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Hexadecimal digits, or letters of both cases, that numbers part again and again: no words of a title. */
function isRandom(word: string): boolean {
  const isOfOneKind = /^[0-9a-f]{24,}$/i.test(word) || (/[a-z]/.test(word) && /[A-Z]/.test(word))
  return isOfOneKind && (word.match(/\d(?=[a-z])|[a-z](?=\d)/gi)?.length ?? 0) >= leastParted
}

/** Twenty letters and digits by chance change from one to the other six times; "TheBestOf2025Edition" twice. */
const leastParted = 4

function markOf(secret: string): string {
  return `***${sha256(secret).slice(0, 6)}`
}

/** Words with a mark in the place of the secrets in every query that they hold. */
export function withoutTokens(words: string): string {
  return words.replace(secretPart, (_, key: string, value: string) => `${key}=${markOf(value)}`)
}

/** `?access_token=...`, `&apikey=...`: keys as the makers of feeds name them. */
const secretPart =
  /(?<=[?&;])((?:[a-z]{1,20}[_-]?)?(?:token|secret|passwo?r?d|passwd|pwd|api[_-]?key|auth|signature|sig)|pass|key)=([^&;#\s'"<>]{1,4000})/gi
