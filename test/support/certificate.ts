/** A certificate that only the test trusts, made by OpenSSL: Node itself makes none. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface Certificate {
  readonly key: string
  readonly cert: string
}

/** A new one for a host name, valid from now for some days; negative ones make it one that is out of date. */
export function certificateFor(host: string, days = 2): Certificate {
  const folder = mkdtempSync(path.join(tmpdir(), 'nightdesk-tls-'))
  try {
    const [key, cert] = ['key.pem', 'cert.pem'].map((name) => path.join(folder, name)) as [string, string]
    const name = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`]
    const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', String(days), '-keyout', key, '-out', cert]
    execFileSync('openssl', [...made, ...name], { stdio: 'ignore' })
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
