/**
 * The user's index, changed under git's own lock. The lock is a second name of a file of ours: so the one that a killed run
 * leaves behind is known for ours, and that of another git is never taken away.
 */
import { copyFile, link, mkdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Git } from './git.js'

/** Where the lock is taken. */
interface Desk {
  readonly git: Git
  readonly top: string
  readonly scratch: string
}

/** Changes a copy of the index, which then takes its place; where the disk knows no second names, git locks it alone. */
export async function changeIndex(
  { git, top, scratch }: Desk,
  change: (env: Readonly<Record<string, string>>) => Promise<unknown>
): Promise<void> {
  const index = path.resolve(top, (await git(['rev-parse', '--git-path', 'index'])).trim())
  await mkdir(scratch, { recursive: true })
  try {
    await writeFile(ownLock(scratch), '')
    const isHeld = await link(ownLock(scratch), `${index}.lock`).then(
      () => true,
      () => false
    )
    // Also where another git holds it: then git says so.
    if (!isHeld) return void (await change({}))
    try {
      await changeCopy(index, path.join(scratch, 'index'), change)
    } finally {
      await rm(`${index}.lock`, { force: true })
    }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** The copy is as old as the index: by that git knows which files it has to look into. */
async function changeCopy(index: string, copy: string, change: Parameters<typeof changeIndex>[1]): Promise<void> {
  const before = await stat(index).catch(() => null)
  if (before !== null) {
    await copyFile(index, copy)
    await utimes(copy, before.atime, before.mtime)
  }
  await change({ GIT_INDEX_FILE: copy })
  await rename(copy, index)
}

/** Whether the lock of the index is one that a killed run of ours left behind. */
export async function isOwnLock(lock: string, scratch: string): Promise<boolean> {
  const [there, own] = await Promise.all(
    [lock, ownLock(scratch)].map((file) => stat(file, { bigint: true }).catch(() => null))
  )
  return !!there && !!own && there.ino === own.ino && there.dev === own.dev
}

function ownLock(scratch: string): string {
  return path.join(scratch, 'held')
}
