/** The work tree after the branch: as a checkout does it, and gone on with by the next run where this one is killed. */
import { copyFile, lstat, readFile, readlink, rm } from 'node:fs/promises'
import path from 'node:path'
import { moveBranch } from './branch.js'
import { indexInfo, withPrivateIndex, type Edits } from './commits.js'
import { GitTrouble, type Git } from './git.js'
import { changeIndex } from './index-lock.js'
import { changeRefs } from './ref-locks.js'
import { putInPlace } from './own-files.js'
import { entriesAt, stagedEntries, Unpublished, type Entry, type Repository } from './repository.js'

/**
 * The work tree, the index and the branch from one tip to another, as a checkout does it: what the user has changed and
 * the remote has not stays; where both have, nothing moves. `begun`: files that a killed checkout has written, or begun to.
 *
 * @throws Unpublished where the user's changes stand in the way.
 */
export async function follow(
  repository: Repository,
  from: string,
  to: string,
  begun: Edits = new Map()
): Promise<void> {
  const { git, checkout, top, prefix, refs } = repository
  const before = await entriesAt(git, from, prefix)
  const after = await entriesAt(git, to, prefix)
  const moved = new Map([...after].filter(([name, { id }]) => before.has(name) && before.get(name)?.id !== id))
  await mustFollow(repository, from, to, new Map([...begun, ...moved]))
  const contents = new Map<string, string>()
  for (const [name, { id }] of moved) contents.set(name, await git(['cat-file', 'blob', id]))
  await changeRefs(repository, [`update ${refs.next} ${to}`, `update ${refs.following} ${from}`])
  await putInPlace(repository, moved, contents)
  // Git writes them anew: what stands there is a part of what will.
  for (const name of begun.keys()) if (!moved.has(name)) await rm(path.join(top, name), { force: true })
  await changeIndex(repository, { git: checkout, args: ['read-tree', '-m', '-u', from, to] })
  await moveBranch(repository, to, from)
}

/** Goes on where a run was killed while it followed; whether there was something to go on with. */
export async function goOnFollowing(repository: Repository): Promise<boolean> {
  const { head, named } = repository
  if (head === null || named.next === null || named.following !== head) return false
  await follow(repository, head, named.next, await begunBy(repository, head, named.next))
  return true
}

/**
 * The files that a killed checkout has written, or begun to: the index does not know them yet, and what stands there is the
 * new content or the beginning of it, so that nothing is lost where it is written again.
 */
async function begunBy(repository: Repository, from: string, to: string): Promise<Edits> {
  const { git, checkout, top } = repository
  const [before, after, staged] = await Promise.all([
    entriesAt(git, from, ''),
    entriesAt(git, to, ''),
    stagedEntries(git, '')
  ])
  const begun = new Map<string, Entry>()
  for (const [name, entry] of after) {
    const old = before.get(name)
    if (old?.id === entry.id || staged.get(name)?.id === entry.id) continue
    const there = await wordsAt(path.join(top, name))
    if (there === null || (old !== undefined && there === (await wordsIn(checkout, from, name)))) continue
    if ((await wordsIn(checkout, to, name))?.startsWith(there)) begun.set(name, entry)
  }
  return begun
}

/** What a checkout writes for a file of a commit, a sign a byte; `null` where it is no file. */
function wordsIn(checkout: Git, commit: string, name: string): Promise<string | null> {
  return checkout(['cat-file', '--filters', `${commit}:${name}`], { encoding: 'latin1' }).catch(() => null)
}

/** What stands there, a sign a byte; `null` where neither a plain file nor a link does. */
async function wordsAt(file: string): Promise<string | null> {
  const stats = await lstat(file).catch(() => null)
  if (stats?.isSymbolicLink()) return readlink(file, 'latin1')
  return stats?.isFile() ? readFile(file, 'latin1') : null
}

/** Tried on a copy of the index first: git says whether the user's changes stand in the way. */
async function mustFollow(repository: Repository, from: string, to: string, moved: Edits): Promise<void> {
  const { git, top, index } = repository
  await withPrivateIndex(repository, async (env) => {
    await copyFile(index, env.GIT_INDEX_FILE)
    await git(['update-index', '-z', '--index-info'], { env, input: indexInfo(moved) })
    try {
      await git(['read-tree', '-m', '-u', '-n', from, to], { env })
    } catch (error) {
      if (!(error instanceof GitTrouble)) throw error
      throw new Unpublished(
        `your changes stand in the way of what is new on the remote: ${error.message}`,
        `commit them or put them aside, bring the branch up to date (git -C ${top} pull --rebase), then run \`nightdesk publish\``,
        from
      )
    }
  })
}
