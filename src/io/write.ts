import { mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { DigestError } from '../errors.js'

/**
 * Writes one file whole or not at all: a temporary file beside it, flushed, then renamed over the name. A link that
 * stands under the name is replaced, never followed.
 *
 * @throws DigestError `write-failed`, naming the path and the cause.
 */
export async function writeWhole(file: string, chunks: Iterable<string>): Promise<void> {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`)
  try {
    await mkdir(path.dirname(file), { recursive: true })
    const handle = await open(temporary, 'w')
    try {
      for (const chunk of chunks) await handle.write(chunk)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, file)
  } catch (cause) {
    // Where no folder can stand there is nothing to remove either; the first trouble is the one to tell.
    await rm(temporary, { force: true }).catch(() => undefined)
    throw new DigestError('write-failed', `Could not write ${file}: ${messageOf(cause)}`, { cause })
  }
}

/** What a thrown value says. */
export function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
