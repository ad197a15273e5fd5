import { readTroubleOf, standardInput } from '../io/files.js'
import { readRegular } from '../io/regular.js'
import { digestFault } from '../verify.js'
import { sizeInWords } from '../read/plain.js'
import type { Digest } from '../types.js'

/** More does not fit into one string; a digest of 20,000 articles has a fifth of it. */
export const longest = 512 * 1024 * 1024

/** A digest from a file, or why it is none. */
export type DigestFile = { readonly digest: Digest } | { readonly fault: string }

/** Reads a digest's JSON; `-` is standard input. Never throws: a file that is no digest is a fault with its reason. */
export async function readDigest(file: string): Promise<DigestFile> {
  try {
    const bytes = file === '-' ? await standardInput(longest) : await readRegular(file, longest)
    if (bytes === null) return { fault: `${file}: no digest: it is larger than ${sizeInWords(longest)}` }
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    const fault = digestFault(value)
    return fault === null ? { digest: value as Digest } : { fault: `${file}: no digest: ${fault}` }
  } catch (error) {
    return { fault: `${file}: no digest: ${readTroubleOf(error)}` }
  }
}
