/** Commits made beside the user's work: in an index of their own, never in theirs. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Git } from './git.js'
import type { Entry, Repository } from './repository.js'

/** Paths with their new content. */
export type Edits = ReadonlyMap<string, Entry>

/** An index of our own, gone afterwards. */
export function withPrivateIndex<Made>(
  desk: Desk,
  use: (env: { readonly GIT_INDEX_FILE: string }) => Promise<Made>
): Promise<Made> {
  return withFolder(desk, (folder) => use({ GIT_INDEX_FILE: path.join(folder, 'index') }))
}

/** A folder for a moment; where a kill leaves it, the next publishing takes it away. */
async function withFolder<Made>({ scratch }: Desk, use: (folder: string) => Promise<Made>): Promise<Made> {
  await mkdir(scratch, { recursive: true })
  try {
    return await use(scratch)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** What commits are made with. */
type Desk = Pick<Repository, 'git' | 'scratch'>

/** The tree of a commit with some paths changed. */
export function treeWith(desk: Desk, commit: string | null, edits: Edits): Promise<string> {
  const { git } = desk
  return withPrivateIndex(desk, async (env) => {
    await git(['read-tree', commit ?? '--empty'], { env })
    await git(['update-index', '-z', '--index-info'], { env, input: indexInfo(edits) })
    return (await git(['write-tree'], { env })).trim()
  })
}

/**
 * Stores the contents in the repository as they are: no filter of it is run on them. One git for all, because starting it
 * costs more than the work.
 */
export function storeBlobs(desk: Desk, edits: Edits, contents: ReadonlyMap<string, string>): Promise<void> {
  return withFolder(desk, async (folder) => {
    const files = [...edits.keys()].map((name, index) => ({ name, file: path.join(folder, String(index)) }))
    for (const { name, file } of files) await writeFile(file, contents.get(name) ?? '')
    const input = files.map(({ file }) => `${file}\n`).join('')
    const stored = (await desk.git(['hash-object', '-w', '--no-filters', '--stdin-paths'], { input }))
      .trim()
      .split('\n')
    for (const [index, { name }] of files.entries()) {
      if (stored[index] === edits.get(name)?.id) continue
      throw new Error(`git stored ${name} as ${stored[index] ?? 'nothing'}, not as ${edits.get(name)?.id ?? 'nothing'}`)
    }
  })
}

/** Lines for `update-index -z --index-info`: paths of any kind. */
export function indexInfo(edits: Edits): string {
  return [...edits].map(([name, { mode, id }]) => `${mode} ${id} 0\t${name}\0`).join('')
}

/** Who and when, and in what words. */
export interface Signature {
  readonly author: { readonly name: string; readonly email: string }
  /** ISO day of the edition. */
  readonly day: string
  readonly message: string
}

/**
 * A commit of a tree. Its dates come from the edition, not from the clock: a night that is made again on the same commit
 * gives the same commit. It is never dated before its parent, because git walks history by that date.
 */
export async function commitTree(
  git: Git,
  tree: string,
  parent: string | null,
  { author: { name, email }, day, message }: Signature
): Promise<string> {
  const edition = Math.floor(Date.parse(`${day}T00:00:00Z`) / 1000)
  const before = parent === null ? 0 : Number(await git(['show', '-s', '--format=%ct', parent]))
  const made = Math.max(0, Number.isFinite(edition) ? edition : 0)
  const env = {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_AUTHOR_DATE: `@${made} +0000`,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
    GIT_COMMITTER_DATE: `@${Math.max(made, before)} +0000`
  }
  const parents = parent === null ? [] : ['-p', parent]
  return (await git(['commit-tree', '--no-gpg-sign', tree, ...parents], { env, input: `${message}\n` })).trim()
}

/** `Name <mail>` -> its parts. */
export function authorOf(words: string): Signature['author'] {
  const [, name = '', email = ''] = /^([^<]{0,300})<([^<>]{1,300})>/.exec(words) ?? []
  return { name: name.trim().replace(/^"(.*)"$/, '$1') || 'Nightdesk', email: email.trim() || 'nightdesk@localhost' }
}
