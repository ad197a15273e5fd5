import { sizeInWords } from '../../read/plain.js'
import { privateAddress } from './addresses.js'
import type { FetchOptions } from './types.js'

/** What went wrong on the way to a server, in words. `passing`: it may go well a second time. */
export function troubleOf(
  error: unknown,
  url: URL,
  { bytes, deadline }: Pick<FetchOptions, 'bytes' | 'deadline'>
): { readonly rule: string; readonly message: string; readonly passing: boolean } {
  const code = codeOf(error)
  if (code === 'PRIVATE_ADDRESS') return { ...privateAddress(url), passing: false }
  if (code === 'TOO_LARGE') {
    return {
      rule: 'too-large',
      message: `It is larger than the ${sizeInWords(bytes)} that are fetched`,
      passing: false
    }
  }
  if (code === 'ENCODING')
    return { rule: 'bad-encoding', message: `${messageOf(error)}; it is passed over`, passing: false }
  if (isTimeout(error, code)) {
    return { rule: 'too-slow', message: `The answer was not there after ${deadline / 1000} seconds`, passing: false }
  }
  const row = Object.hasOwn(rows, code) ? rows[code] : undefined
  const [rule, words, passing] = row ?? ['unreachable', `The connection failed (${code || messageOf(error)})`, true]
  return { rule, message: words.replace('HOST', url.hostname), passing }
}

const rows: Readonly<Record<string, readonly [rule: string, message: string, passing: boolean]>> = {
  ENOTFOUND: ['unknown-host', 'There is no host named HOST; check the spelling', false],
  EAI_AGAIN: ['unknown-host', 'The name HOST could not be looked up; is there a network?', true],
  ECONNREFUSED: ['unreachable', 'HOST refused the connection', true],
  ECONNRESET: ['unreachable', 'HOST broke the connection off', true],
  UND_ERR_SOCKET: ['unreachable', 'HOST broke the connection off', true],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['cut-short', 'The body is not as long as the server said', true],
  UND_ERR_REQ_CONTENT_LENGTH_MISMATCH: ['cut-short', 'The body is not as long as the server said', true],
  UND_ERR_HEADERS_OVERFLOW: ['too-large', 'Its headers are too large', false],
  Z_DATA_ERROR: ['bad-encoding', 'Its compression is broken', true],
  Z_BUF_ERROR: ['cut-short', 'Its compressed body ends too early', true],
  ERR_BROTLI_DECODER_ERROR_UNREACHABLE: ['bad-encoding', 'Its compression is broken', true],
  CERT_HAS_EXPIRED: ['certificate', "The certificate of HOST has expired; tell the site's owner", false],
  DEPTH_ZERO_SELF_SIGNED_CERT: [
    'certificate',
    'The certificate of HOST is signed by nobody that this machine trusts',
    false
  ],
  SELF_SIGNED_CERT_IN_CHAIN: [
    'certificate',
    'The certificate of HOST is signed by nobody that this machine trusts',
    false
  ],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['certificate', 'The certificate of HOST cannot be checked', false],
  ERR_TLS_CERT_ALTNAME_INVALID: ['certificate', 'The certificate is not one of HOST', false]
}

function isTimeout(error: unknown, code: string): boolean {
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  return name === 'TimeoutError' || /^UND_ERR_(?:HEADERS|BODY|CONNECT)_TIMEOUT$|^ETIMEDOUT$/.test(code)
}

/** The code of an error or of what caused it. */
function codeOf(error: unknown): string {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    if ('code' in at && typeof at.code === 'string') return at.code
  }
  return ''
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
