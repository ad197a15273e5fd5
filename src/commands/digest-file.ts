import { readFile } from 'node:fs/promises'
import { messageOf } from '../io/write.js'
import { digestFault } from '../verify.js'
import type { Digest } from '../types.js'

/** A digest from a file, or why it is none. */
export type DigestFile = { readonly digest: Digest } | { readonly fault: string }

/** Reads a digest's JSON; `-` is standard input. Never throws: a file that is no digest is a fault with its reason. */
export async function readDigest(file: string): Promise<DigestFile> {
  try {
    const value: unknown = JSON.parse(await readFile(file === '-' ? '/dev/stdin' : file, 'utf8'))
    const fault = digestFault(value)
    return fault === null ? { digest: value as Digest } : { fault: `${file}: no digest: ${fault}` }
  } catch (error) {
    return { fault: `${file}: no digest: ${messageOf(error)}` }
  }
}
