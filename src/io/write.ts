import { randomBytes } from 'node:crypto'
import { closeSync, fsync, open as openFile, renameSync, writeFileSync } from 'node:fs'
import { mkdir, open, realpath, rm } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { DigestError } from '../errors.js'

/**
 * Writes one file whole or not at all: a new temporary file beside it, flushed, renamed over the name, and the folder
 * flushed. A link that stands under the name is replaced, never followed. With `root`, no link on the way to the file may
 * lead out of that folder; `root` itself may be one.
 *
 * @throws DigestError `write-failed`, naming the path and the cause.
 */
export async function writeWhole(file: string, chunks: Iterable<Words>, root?: string): Promise<void> {
  const { write, flush } = openWriting(root)
  await write(file, chunks)
  await flush()
}

/** Files that are written as by `writeWhole`, several at a time; all of them outlive a power cut once `flush` has ended. */
export interface Writing {
  readonly write: (file: string, chunks: Iterable<Words>) => Promise<void>
  readonly flush: () => Promise<void>
}

/** Each folder is looked at, made and flushed once for all its files. */
export function openWriting(root?: string): Writing {
  const folders = new Map<string, Promise<void>>()
  const ready = (folder: string) => {
    const known = folders.get(folder) ?? readyFolder(folder, root)
    folders.set(folder, known)
    return known
  }
  return {
    write: (file, chunks) => writeInto(ready(path.dirname(file)), file, chunks),
    flush: async () => void (await Promise.all([...folders.keys()].map(flushFolder)))
  }
}

async function readyFolder(folder: string, root: string | undefined): Promise<void> {
  if (root !== undefined) await mustLieUnder(root, folder)
  await mkdir(folder, { recursive: true })
}

/** What waits for the disk, making a name and flushing, is waited for; all else takes less time than to hand it over. */
async function writeInto(folder: Promise<void>, file: string, chunks: Iterable<Words>): Promise<void> {
  // A name that nobody can have put there before: what stands under it is never opened.
  const temporary = path.join(path.dirname(file), `.nightdesk-${randomBytes(8).toString('hex')}.tmp`)
  let isOurs = false
  try {
    await folder
    const descriptor = await opened(temporary, 'wx')
    isOurs = true
    try {
      await writeAll(descriptor, chunks)
      await flushed(descriptor)
    } finally {
      closeSync(descriptor)
    }
    renameSync(temporary, file)
  } catch (cause) {
    if (isOurs) await rm(temporary, { force: true }).catch(() => undefined)
    throw new DigestError('write-failed', `Could not write ${file}: ${troubleOf(cause)}`, { cause })
  }
}

/** Ends when all have ended; the first that fails begins no other, and its trouble is thrown. */
export async function someAtATime<Each>(
  all: readonly Each[],
  work: (one: Each, at: number) => Promise<void>
): Promise<void> {
  const troubles: unknown[] = []
  let next = 0
  const goOn = async () => {
    while (next < all.length && troubles.length === 0) {
      const at = next++
      await work(all[at]!, at).catch((trouble: unknown) => troubles.push(trouble))
    }
  }
  await Promise.all(Array.from({ length: together }, goOn))
  if (troubles.length > 0) throw troubles[0]
}

/** Files that are on their way to the disk together: waiting for one after the other is most of the time of many. */
const together = 8

/** What a thrown value says. */
export function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}

/** What went wrong with a file that is written, and what to do; the system's own words where nothing better is known. */
export function troubleOf(cause: unknown): string {
  const code: unknown = cause instanceof Error && 'code' in cause ? cause.code : ''
  return writeTroubles[String(code)] ?? messageOf(cause)
}

const writeTroubles: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; free some space and run it again',
  EDQUOT: 'the quota of this disk is used up; free some space and run it again',
  EFBIG: 'the file is larger than this system lets it be; raise the limit, or ask for fewer formats',
  EACCES: 'writing there is not allowed; check the permissions of the folder, or name another with -o',
  EPERM: 'writing there is not allowed; check the permissions of the folder, or name another with -o',
  EROFS: 'the disk can only be read; name another folder with -o',
  ENOTDIR: 'a file stands where its folder should be; move it away, or name another folder with -o',
  EEXIST: 'a file stands where its folder should be; move it away, or name another folder with -o',
  EISDIR: 'a folder stands under this name; move it away, or name another folder with -o',
  ELOOP: 'the links on the way there lead in a circle; name another folder with -o',
  ENAMETOOLONG: 'the name is too long for a path; name a shorter folder with -o'
}

/** Small chunks are joined: a write each would cost more than the words. */
async function writeAll(descriptor: number, chunks: Iterable<Words>): Promise<void> {
  let held: Uint8Array[] = []
  let size = 0
  for (const chunk of chunks) {
    held.push(bytesOf(chunk))
    size += chunk.length
    if (size < chunkSize) continue
    // `writeFile` goes on where the system took only a part; `write` does not, and a full disk would cut the file short.
    writeFileSync(descriptor, Buffer.concat(held))
    // In which signals are heard.
    await nextTurn()
    held = []
    size = 0
  }
  writeFileSync(descriptor, held.length === 1 ? held[0]! : Buffer.concat(held))
}

/** Numbers and no handles: a file costs half the time. */
const opened = promisify<string, string, number>(openFile)
const flushed = promisify(fsync)
const nextTurn = promisify(setImmediate)

/** A text, or the bytes of one in UTF-8. */
export type Words = string | Uint8Array

export function bytesOf(words: Words): Uint8Array {
  return typeof words === 'string' ? Buffer.from(words) : words
}

const chunkSize = 1 << 18

/** The part of the way that is there already leads nowhere else: what is made below it is made inside. */
async function mustLieUnder(root: string, folder: string): Promise<void> {
  const base = await realOf(root)
  const real = await realOf(folder)
  const way = path.relative(base, real)
  if (way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way))
    throw new Error(`a link on the way there leads out of ${root}; remove the link`)
}

/** The real path of a folder that may not be there yet: that of what is there, and the rest as it is named. */
async function realOf(folder: string): Promise<string> {
  const whole = path.resolve(folder)
  try {
    return await realpath(whole)
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!isMissing || path.dirname(whole) === whole) throw error
    return path.join(await realOf(path.dirname(whole)), path.basename(whole))
  }
}

/** The name itself outlives a power cut only where its folder is flushed; systems that cannot say so by an error. */
async function flushFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r')
    await handle.sync().finally(() => handle.close())
  } catch {
    // Windows and some network disks flush no folders; the file is whole all the same.
  }
}
