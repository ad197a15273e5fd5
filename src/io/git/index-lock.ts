/**
 * The user's index, changed under git's own lock. The lock is a second name of a file of ours: so the one that a killed run
 * leaves behind is known for ours, and that of another git is never taken away. It holds the number of the git that works
 * under it: one that outlived its run is waited for.
 */
import { writeFileSync } from 'node:fs'
import { copyFile, link, mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Git, GitCall } from './git.js'

/** Where the lock is taken. */
interface Desk {
  /** The user's index. */
  readonly index: string
  readonly scratch: string
}

/** One call of git on the user's index. */
export interface IndexChange extends Pick<GitCall, 'input'> {
  readonly git: Git
  readonly args: readonly string[]
}

/** Changes a copy of the index, which then takes its place; where the disk knows no second names, git locks it alone. */
export async function changeIndex({ index, scratch }: Desk, { git, args, ...call }: IndexChange): Promise<void> {
  await mkdir(scratch, { recursive: true })
  let isFree = true
  try {
    const own = ownLock(scratch)
    await writeFile(own, '')
    const isHeld = await link(own, `${index}.lock`).then(
      () => true,
      () => false
    )
    // Also where another git holds it: then git says so.
    if (!isHeld) return void (await git(args, call))
    isFree = false
    try {
      const copy = await copied(index, path.join(scratch, 'index'))
      const started = (process: number) => writeFileSync(own, `${process}\n`)
      await git(args, { ...call, env: { GIT_INDEX_FILE: copy }, started })
      await rename(copy, index)
    } finally {
      await rm(`${index}.lock`, { force: true })
      isFree = true
    }
  } finally {
    // Where the lock cannot be taken away, our file beside it says to the next run whose it is.
    if (isFree) await rm(scratch, { recursive: true, force: true })
  }
}

/** The copy is as old as the index: by that git knows which files it has to look into. */
async function copied(index: string, copy: string): Promise<string> {
  const before = await stat(index).catch(() => null)
  if (before !== null) {
    await copyFile(index, copy)
    await utimes(copy, before.atime, before.mtime)
  }
  return copy
}

/** Whether the lock of the index is one that a killed run of ours left behind, with no git at work under it. */
export async function isOwnLock(lock: string, scratch: string): Promise<boolean> {
  const own = ownLock(scratch)
  const [there, ours] = await Promise.all([lock, own].map((file) => stat(file, { bigint: true }).catch(() => null)))
  const isOurs = !!there && !!ours && there.ino === ours.ino && there.dev === ours.dev
  return isOurs && !(await isGitAtWork(own))
}

/** Whether the git is at work whose number stands in a file; none where there is no such file. */
export async function isGitAtWork(file: string): Promise<boolean> {
  return isAtWork(Number(await readFile(file, 'latin1').catch(() => '')))
}

/**
 * Whether a process is there and at work, and is git where the system says what it is: a number is given again after a
 * while, and one that was killed may stand there until somebody asks how it ended.
 */
async function isAtWork(number: number): Promise<boolean> {
  if (!(number > 0)) return false
  try {
    process.kill(number, 0)
  } catch {
    return false
  }
  const said = await readFile(`/proc/${number}/stat`, 'latin1').catch(() => `${number} (git) S`)
  return /^\d+ \(git.*\) [^ZX]/.test(said)
}

function ownLock(scratch: string): string {
  return path.join(scratch, 'held')
}
