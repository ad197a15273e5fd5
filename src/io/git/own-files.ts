/** Our files in the user's work tree: whether anybody changed them by hand, and putting ours there. */
import { lstat, readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { openWriting, someAtATime } from '../write.js'
import { indexInfo, type Edits } from './commits.js'
import { changeIndex } from './index-lock.js'
import { entriesAt, stagedEntries, Unpublished, type Entry, type Repository } from './repository.js'

type Entries = ReadonlyMap<string, Entry>

/** What the repository holds under our folder: in the last commit, and as we wrote it ourselves. */
export interface Held {
  readonly head: Entries
  /** What we published last; a user's commit may have changed it since. */
  readonly published: Entries
  /** What we were about to publish when we were interrupted. */
  readonly next: Entries
  readonly staged: ReadonlyMap<string, Entry | null>
}

export async function heldIn({ git, head, prefix, named }: Repository): Promise<Held> {
  const { published, next } = named
  const [own, last, begun, staged] = await Promise.all([
    entriesAt(git, head, prefix),
    published === head ? null : entriesAt(git, published, prefix),
    entriesAt(git, next, prefix),
    stagedEntries(git, prefix)
  ])
  return { head: own, published: last ?? own, next: begun, staged }
}

/**
 * Nobody but us has a hand in these files.
 *
 * @throws Unpublished naming the first file that somebody changed.
 */
export async function mustBeOurs(repository: Repository, held: Held, edits: Edits): Promise<void> {
  for (const [name, entry] of edits) {
    await mustLieStraight(repository, name)
    const ours = new Set([entry.id, ...[held.head, held.next].flatMap((entries) => entries.get(name)?.id ?? [])])
    const committed = held.head.get(name)
    const last = held.published.get(name)
    if (committed && !/^100/.test(committed.mode)) throw changed(repository, name, 'is no plain file in the repository')
    const known = [last?.id, entry.id, held.next.get(name)?.id]
    const isTheirs = committed && last && !known.includes(committed.id)
    if (isTheirs && !isShared(repository, name)) throw committedByHand(repository, name)
    const staged = held.staged.get(name)
    const isStaged = staged === undefined ? committed !== undefined : staged === null || !ours.has(staged.id)
    if (isStaged) throw changed(repository, name, 'has a change by hand that is staged')
    const there = await idsIn(repository, name)
    if (there === null ? committed !== undefined : !there.some((id) => ours.has(id)))
      throw changed(repository, name, 'was changed by hand')
  }
}

/** The list of editions is a page that people write in, too: what they committed around the list is kept. */
function isShared({ prefix }: Repository, name: string): boolean {
  return name === `${prefix}index.md`
}

/** Ids of what stands under a name in the work tree: as it is, and as git would store it on a system of other line ends. */
async function idsIn({ top, idOf }: Repository, name: string): Promise<string[] | null> {
  try {
    const bytes = await readFile(path.join(top, name))
    const plain = bytes.includes('\r\n')
      ? [idOf(Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'))]
      : []
    return [idOf(bytes), ...plain]
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** No link and no file stands where a folder of ours is to be, nor a link or folder under our name. */
async function mustLieStraight(repository: Repository, name: string): Promise<void> {
  const parts = name.split('/')
  for (const [index] of parts.entries()) {
    const way = parts.slice(0, index + 1).join('/')
    const isLast = index === parts.length - 1
    const stats = await lstat(path.join(repository.top, way)).catch((error: unknown) => {
      if (isMissing(error)) return null
      throw error
    })
    if (stats === null) return
    if (isLast ? !stats.isFile() : !stats.isDirectory())
      throw changed(repository, way, isLast ? 'is no plain file' : 'is no folder')
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}

function changed({ top }: Repository, name: string, what: string): Unpublished {
  return new Unpublished(
    `${name} ${what}`,
    `look at it (git -C ${top} status -- ${name}), put your change aside (git -C ${top} restore --staged --worktree -- ${name}), then run \`nightdesk publish\``
  )
}

function committedByHand({ top, refs }: Repository, name: string): Unpublished {
  return new Unpublished(
    `${name} was changed by hand in a commit`,
    `bring ours back (git -C ${top} checkout ${refs.published} -- ${name}) and commit it, then run \`nightdesk publish\``
  )
}

/**
 * Writes our files into the work tree, and stages them in the user's index; nothing else in either is touched. No filter
 * of the repository is run on them.
 */
export async function putInPlace(
  repository: Repository,
  edits: Edits,
  contents: ReadonlyMap<string, string>
): Promise<void> {
  const { git, top, idOf } = repository
  for (const folder of new Set([...edits.keys()].map((name) => path.dirname(path.join(top, name))))) await sweep(folder)
  const writing = openWriting(top)
  await someAtATime([...edits], async ([name, { id }]) => {
    const content = contents.get(name)
    const there = await readFile(path.join(top, name)).catch(() => null)
    if (content !== undefined && (there === null || idOf(there) !== id))
      await writing.write(path.join(top, name), [content])
  })
  await writing.flush()
  await changeIndex(repository, { git, args: ['update-index', '-z', '--index-info'], input: indexInfo(edits) })
}

/** Temporary files that a killed run of ours left behind. */
async function sweep(folder: string): Promise<void> {
  const left = (await readdir(folder).catch(() => [])).filter((name) => /^\.nightdesk-[0-9a-f]{16}\.tmp$/.test(name))
  for (const name of left) await rm(path.join(folder, name), { force: true })
}
