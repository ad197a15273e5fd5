import { hash } from 'node:crypto'

/** SHA-256 of `words` in UTF-8, in hex. */
export function sha256(words: string): string {
  return hash('sha256', words)
}
