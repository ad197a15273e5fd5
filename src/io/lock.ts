/**
 * One night at a time. The lock is one of the operating system's, taken through SQLite on the file `lock`: it goes with
 * the process that holds it, however that ends, so none is ever stale, and two can never hold it. Beside it
 * `lock.json` says for people who holds it: process, boot and start.
 */
import { mkdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { hostname } from 'node:os'
import path from 'node:path'
import type Libsql from 'libsql'
import { DigestError } from '../errors.js'
import { messageOf, troubleOf } from './write.js'

/** Gives the lock back. */
export type Release = () => Promise<void>

/**
 * Takes the lock in the folder of the state, which is made where it is missing.
 *
 * @throws DigestError `locked` where another run holds it, `state-failed` where there can be none.
 */
export async function takeLock(folder: string): Promise<Release> {
  const file = path.join(folder, 'lock')
  try {
    await mkdir(folder, { recursive: true })
    const handle = await locked(file)
    const holder = path.join(folder, 'lock.json')
    try {
      await writeFile(holder, `${JSON.stringify(await identity())}\n`)
    } catch (cause) {
      given(handle)
      throw cause
    }
    return async () => {
      // Nobody is to wait for what cannot be taken away.
      await rm(holder, { force: true }).catch(() => undefined)
      given(handle)
    }
  } catch (cause) {
    if (cause instanceof DigestError) throw cause
    if (isBusy(cause))
      throw new DigestError('locked', `Another run holds the lock ${file}${await holderOf(folder)}`, { cause })
    throw new DigestError('state-failed', `Could not take the lock ${file}: ${troubleOf(cause)}`, { cause })
  }
}

/** Back, whatever a failing disk says to it: the lock goes with the open file. */
function given(handle: Libsql.Database): void {
  try {
    handle.exec('ROLLBACK')
  } catch {
    // Closing ends it too.
  }
  handle.close()
}

/** Nothing is ever written into the file; one that holds something is of another program, and emptied. */
async function locked(file: string): Promise<Libsql.Database> {
  try {
    return begun(file)
  } catch (cause) {
    if (!messageOf(cause).includes('not a database')) throw cause
    await truncate(file, 0)
    return begun(file)
  }
}

/** Milliseconds: of two runs that begin in the same moment each may be in the other's way, and one must try again. */
const patience = 300

function begun(file: string): Libsql.Database {
  const Constructor = createRequire(import.meta.url)('libsql') as typeof Libsql
  const handle = new Constructor(file)
  try {
    handle.exec(`PRAGMA busy_timeout = ${patience}`)
    handle.exec('BEGIN EXCLUSIVE')
    return handle
  } catch (cause) {
    handle.close()
    throw cause
  }
}

function isBusy(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && String(cause.code).startsWith('SQLITE_BUSY')
}

interface Holder {
  readonly pid: number
  readonly host: string
  /** Of the system's start: a process of the same number after it is another one. */
  readonly boot: string | null
  readonly started: string
}

async function identity(): Promise<Holder> {
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => null)
  return { pid: process.pid, host: hostname(), boot: boot?.trim() ?? null, started: new Date().toISOString() }
}

async function holderOf(folder: string): Promise<string> {
  try {
    const { pid, host, started } = JSON.parse(await readFile(path.join(folder, 'lock.json'), 'utf8')) as Partial<Holder>
    return `: process ${Number(pid)} on ${String(host)}, since ${String(started)}`
  } catch {
    return ''
  }
}
