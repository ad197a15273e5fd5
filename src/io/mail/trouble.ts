/** Why a mail server could not be used, in one line for a person, with what to do. */
import { plainWords } from '../../render/words.js'
import type { Outcome } from './outcome.js'

/** What errors say of a server. */
export interface MailServer {
  readonly host: string
  readonly port: number
  readonly security: 'none' | 'starttls' | 'tls'
  readonly user?: string | undefined
  readonly hasPassword: boolean
  readonly blank: (words: string) => string
}

type Stage = 'connect' | 'login' | 'password'

/** The outcome of a try that never came to a mail. */
export function unreachableOf(server: MailServer, error: unknown, stage: Stage): Outcome {
  const said = wordsOf(error)
  const code = codeOf(error)
  const reply = server.blank(plainWords(`${server.host}:${server.port}: ${explained(server, error, said, stage)}`))
  return { kind: 'unreachable', reply: reply.slice(0, 600), isForNow: code >= 400 && code < 500 }
}

interface Trouble {
  readonly pattern: RegExp
  /** What happened, and what to do. `said` are the system's or the server's own words. */
  readonly words: (server: MailServer, said: string) => string
}

/** By the words and codes of the system and of TLS; the first that fits. */
const troubles: readonly Trouble[] = [
  {
    pattern: /ECONNREFUSED/,
    words: () => 'nothing listens there; check mail.smtp.host and mail.smtp.port, and that the server runs'
  },
  {
    pattern: /ENOTFOUND|EAI_AGAIN|ENODATA|EDNS/,
    words: () => 'this name leads to no address; check mail.smtp.host and the network'
  },
  {
    pattern: /EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL/,
    words: () => 'there is no way to this address; check the network and mail.smtp.host'
  },
  {
    pattern: /self[- ]signed|unable to (?:verify|get)|CERT_UNTRUSTED|UNABLE_TO|SELF_SIGNED/i,
    words: () =>
      'its certificate is signed by nobody whom this machine trusts; name the right host in mail.smtp.host, or give the authority that signed it by NODE_EXTRA_CA_CERTS'
  },
  {
    pattern: /altnames|ERR_TLS_CERT_ALTNAME_INVALID/i,
    words: () => 'its certificate is for another name; write the name that the certificate has in mail.smtp.host'
  },
  {
    pattern: /certificate has expired|CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|not yet valid/i,
    words: () => 'its certificate is out of date; have it renewed, and check the clock of this machine'
  },
  {
    pattern: /wrong version number|WRONG_VERSION_NUMBER|packet length too long|record layer/i,
    words: ({ security }) =>
      security === 'tls'
        ? 'it does not speak TLS from the start; write mail.smtp.security: starttls (port 587), or check the port'
        : 'TLS could not be begun; check mail.smtp.security and mail.smtp.port'
  },
  {
    pattern: /STARTTLS/,
    words: (_server, said) =>
      `it does not take STARTTLS (${said}); write mail.smtp.security: tls (port 465), or none for a server on this machine`
  },
  {
    pattern: /closed unexpectedly|ECONNRESET|EPIPE|connection was closed/,
    words: () =>
      'it closes the line before a word is said; check mail.smtp.port and mail.smtp.security, or whether it takes this machine'
  },
  {
    pattern: /greeting never received|Greeting|ETIMEDOUT|timed? ?out/i,
    words: ({ security }) =>
      security === 'tls'
        ? 'it does not answer; check the port, and whether it speaks TLS from the start (mail.smtp.security: tls)'
        : 'it does not answer; check the port (465 wants mail.smtp.security: tls), the network and a firewall between'
  }
]

function explained(server: MailServer, error: unknown, said: string, stage: Stage): string {
  if (stage === 'password')
    return 'mail.smtp.user is set and there is no password; name its file in mail.smtp.passwordFile, or set NIGHTDESK_SMTP_PASSWORD'
  if (stage === 'login' && /STARTTLS/i.test(said))
    return `it takes no mail before TLS (${said}); write mail.smtp.security: starttls`
  if (stage === 'login') {
    const mend = server.hasPassword
      ? 'check mail.smtp.user, and the password in mail.smtp.passwordFile or NIGHTDESK_SMTP_PASSWORD'
      : 'it wants a login; write mail.smtp.user and mail.smtp.passwordFile'
    return `the login was refused (${said}); ${mend}`
  }
  const response = fieldOf(error, 'response')
  if (typeof response === 'string' && response !== '' && !codesOf(error).includes('STARTTLS'))
    return `it turns everybody away (${said}); try again later, or check mail.smtp.host`
  const known = troubles.find(({ pattern }) => pattern.test(`${codesOf(error)} ${said}`))
  return known ? known.words(server, said) : `it cannot be used (${said}); check mail.smtp.host, port and security`
}

/** The server's last line where it said one, else the words of the system. */
function wordsOf(error: unknown): string {
  const response = fieldOf(error, 'response')
  if (typeof response === 'string' && response !== '')
    return (
      response
        .trim()
        .split(/[\r\n]{1,9}/)
        .at(-1) ?? ''
    )
  return error instanceof Error ? error.message : String(error)
}

function codesOf(error: unknown): string {
  return ['code', 'originalCode', 'timeoutType', 'command', 'message']
    .map((name) => fieldOf(error, name))
    .filter((value) => typeof value === 'string')
    .join(' ')
}

function codeOf(error: unknown): number {
  return Number(fieldOf(error, 'responseCode')) || 0
}

function fieldOf(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? (error as Record<string, unknown>)[name] : undefined
}
