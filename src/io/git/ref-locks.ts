/**
 * Refs, changed so that a run that is killed while git holds their locks leaves none behind for good: a note says that a git
 * of ours is at it, and which. By the note the next run knows the locks for ours, and takes them away.
 */
import { writeFileSync } from 'node:fs'
import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Git } from './git.js'
import { isGitAtWork } from './index-lock.js'

/** A work tree as far as its refs go: `scratch` is a folder of ours in git's own, `top` the whole tree's; absolute. */
interface WorkTree {
  readonly git: Git
  readonly scratch: string
  readonly top: string
}

/** Lines for `git update-ref --stdin`, all done or none. */
export async function changeRefs(
  { git, scratch }: Omit<WorkTree, 'top'>,
  lines: readonly string[],
  options: readonly string[] = []
): Promise<void> {
  const note = noteIn(scratch)
  await mkdir(scratch, { recursive: true })
  await writeFile(note, '')
  try {
    const input = ['start', ...lines, 'prepare', 'commit', ''].join('\n')
    const started = (process: number) => writeFileSync(note, `${process}\n`)
    await git(['update-ref', ...options, '--stdin'], { input, started })
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/**
 * Takes away the locks of `refs` that a git of a killed run left. One that is still at work, or another git that holds a lock in this
 * moment, is given some seconds: a lock of refs is held for milliseconds.
 */
export async function clearRefLocks({ git, scratch, top }: WorkTree, refs: readonly string[]): Promise<void> {
  const note = noteIn(scratch)
  const left = await stat(note).catch(() => null)
  if (left === null) return
  const until = performance.now() + patience
  const names = ['HEAD', 'packed-refs', ...refs].flatMap((name) => ['--git-path', `${name}.lock`])
  const paths = (await git(['rev-parse', ...names])).split('\n').filter((file) => file !== '')
  const found = paths.map((file) => path.resolve(top, file))
  const areLocked = async () => (await Promise.all(found.map(isThere))).includes(true) || (await isGitAtWork(note))
  while (performance.now() < until && (await areLocked())) await wait(50)
  if (await isGitAtWork(note)) return
  for (const lock of found) {
    const held = await stat(lock).catch(() => null)
    if (held !== null && held.mtimeMs >= left.birthtimeMs - clockSteps) await rm(lock, { force: true })
  }
}

/** Milliseconds. */
const patience = 3000
/** Milliseconds by which file systems round the times of their files. */
const clockSteps = 2000

function noteIn(scratch: string): string {
  return path.join(scratch, 'refs')
}

function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false
  )
}
