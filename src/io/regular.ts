import { constants, type Stats } from 'node:fs'
import { open, stat, type FileHandle } from 'node:fs/promises'

/**
 * The bytes of a file, `null` where it holds more than `cap`. Never waits: a pipe, a socket or a device has no end that
 * could be counted on.
 *
 * @throws Error with its `code`: that of the system, or `ENOTFILE` where this is neither a file nor a folder.
 */
export async function readRegular(file: string, cap: number): Promise<Uint8Array | null> {
  // Asked before it is opened, since opening a device may do something; and after, since the name may stand for another by then.
  mustBeFile(file, await stat(file))
  const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const stats = await handle.stat()
    mustBeFile(file, stats)
    return stats.size > cap ? null : await bytesOf(handle, stats.size, cap)
  } finally {
    await handle.close()
  }
}

/** What this is, if it is neither a file nor a folder: `a pipe`. `null` where it is. */
export function oddKindOf(stats: Stats): string | null {
  if (stats.isFile() || stats.isDirectory()) return null
  if (stats.isFIFO()) return 'a pipe'
  return stats.isSocket() ? 'a socket' : 'a device'
}

function mustBeFile(file: string, stats: Stats): void {
  const kind = oddKindOf(stats)
  if (kind !== null) throw Object.assign(new Error(`${file} is ${kind}, no file`), { code: 'ENOTFILE' })
  if (stats.isDirectory()) throw Object.assign(new Error(`${file} is a folder, no file`), { code: 'EISDIR' })
}

/** Not by the size that was told: files of `/proc` say 0, and another program may be writing. */
async function bytesOf(handle: FileHandle, size: number, cap: number): Promise<Uint8Array | null> {
  let held = Buffer.allocUnsafeSlow((size || unknownSize) + 1)
  let end = 0
  for (;;) {
    const { bytesRead } = await handle.read(held, end, held.length - end)
    if (bytesRead === 0) return held.subarray(0, end)
    end += bytesRead
    if (end > cap) return null
    if (end === held.length) held = Buffer.concat([held], end * 2)
  }
}

const unknownSize = 1 << 16
