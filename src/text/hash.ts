import { createHash } from 'node:crypto'

/** SHA-256 of `words` in UTF-8, in hex. */
export function sha256(words: string): string {
  return createHash('sha256').update(words, 'utf8').digest('hex')
}
