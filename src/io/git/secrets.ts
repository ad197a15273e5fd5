/** Words of git without the secrets that stand in addresses. */
import { withoutTokens } from '../fetch/shown.js'

/**
 * The words with user and password taken out of every address in them; a password or token that stands in one is taken
 * out wherever else it stands too.
 */
export function withoutSecrets(words: string): string {
  const secrets = new Set<string>()
  for (const [, scheme = '', login = ''] of words.matchAll(address)) {
    const at = login.indexOf(':')
    const secret = at === -1 ? (/^https?$/i.test(scheme) ? login : '') : login.slice(at + 1)
    for (const one of [secret, decoded(secret)]) if (one.length >= shortest) secrets.add(one)
  }
  const blank = withoutTokens(words.replace(address, (_, scheme: string) => `${scheme}://***@`))
  return [...secrets].reduce((rest, secret) => rest.replaceAll(secret, '***'), blank)
}

/** `https://user:secret@`, up to the last `@` before the path. */
const address = /\b([a-z][a-z0-9+.-]{1,20}):\/\/([^\s/'"<>]{1,2000})@/gi

/** Shorter words are no secret, and stand everywhere. */
const shortest = 4

function decoded(secret: string): string {
  try {
    return decodeURIComponent(secret)
  } catch {
    return secret
  }
}
