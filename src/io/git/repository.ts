/** A repository as it stands: which branch, what is under way, and what it holds of ours. */
import { createHash } from 'node:crypto'
import { access, realpath, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { gitIn, GitTrouble, type Git, type GitSettings } from './git.js'
import { isOwnLock } from './index-lock.js'
import { clearRefLocks } from './ref-locks.js'

/** Why nothing can be published, and what a person is to do. */
export class Unpublished extends Error {
  override readonly name = 'Unpublished'
  readonly next: string
  /** The commit that was made all the same; `null` where there is none. */
  readonly commit: string | null

  constructor(reason: string, next: string, commit: string | null = null) {
    super(reason)
    this.next = next
    this.commit = commit
  }
}

/** Our own refs; `following` names the commit from which the work tree is being brought to `next`. */
export interface Refs {
  readonly published: string
  readonly next: string
  readonly following: string
  readonly pushed: string
  readonly remote: string
}

/** A work tree on a branch, with nothing under way. */
export interface Repository {
  readonly git: Git
  /** The same with the user's filters: only for what a checkout does, bringing other people's files into the work tree. */
  readonly checkout: Git
  /** Absolute, of the whole work tree. */
  readonly top: string
  /** `refs/heads/main`. */
  readonly branch: string
  /** Hex; `null` before the first commit. */
  readonly head: string | null
  /** Path of our folder from `top`, with a slash at its end; empty for the top itself. */
  readonly prefix: string
  /** Where our own refs stand. They are not pushed; they say what we wrote, and what we were about to write. */
  readonly refs: Refs
  /** What they named when it was opened; `null` for those that are not there. */
  readonly named: Readonly<Record<keyof Refs, string | null>>
  /** The user's index; absolute. */
  readonly index: string
  /** Folder of ours in git's own, for what is made in passing; not there yet. */
  readonly scratch: string
  /** Id of a file's bytes as git counts it. */
  readonly idOf: (bytes: Uint8Array) => string
}

/**
 * The repository that `docs.repo` names.
 *
 * @throws Unpublished where it is none, or in the middle of something.
 */
export async function openRepository(repo: string, dir: string): Promise<Repository> {
  const folder = await realpath(repo).catch(() => repo)
  const plain = gitIn(folder)
  const [places, name, settings] = await Promise.all([
    placesOf(plain, folder).catch((error: unknown) => {
      throw noWorkTree(repo, error)
    }),
    plain(['symbolic-ref', '-q', 'HEAD']).catch(() => ''),
    settingsOf(plain)
  ])
  const { top, index, format } = places
  const prefix = prefixOf(places.prefix, dir)
  const key = createHash('sha256').update(prefix).digest('hex').slice(0, 12)
  const scratch = `${places.scratch}-${key}`
  await mustBeCalm(places, scratch)
  const branch = name.trim()
  if (!branch.startsWith('refs/heads/'))
    throw new Unpublished(
      `no branch is checked out in ${repo} (detached HEAD)`,
      `check out the branch of your docs (git -C ${repo} switch BRANCH), then run \`nightdesk publish\``
    )
  const git = gitIn(top, settings)
  const refs = refsUnder(`refs/nightdesk/${key}/`)
  const commits = await commitsNamed(git, [branch, ...Object.values<string>({ ...refs })])
  return {
    ...{ git, top, branch, prefix, refs, index, scratch },
    checkout: gitIn(top, { ...settings, filters: [] }),
    head: commits.get(branch) ?? null,
    named: mapped(refs, (ref) => commits.get(ref) ?? null),
    idOf: (bytes) =>
      createHash(format === 'sha256' ? 'sha256' : 'sha1')
        .update(`blob ${bytes.length}\0`)
        .update(bytes)
        .digest('hex')
  }
}

function refsUnder(folder: string): Refs {
  const refs = { published: '', next: '', following: '', pushed: '', remote: '' }
  return mapped(refs, (_, name) => `${folder}${name}`)
}

function mapped<Name extends string, Value, Made>(
  record: { readonly [name in Name]: Value },
  make: (value: Value, name: Name) => Made
): Record<Name, Made> {
  const rows = (Object.keys(record) as Name[]).map((name) => [name, make(record[name], name)] as const)
  return Object.fromEntries(rows) as Record<Name, Made>
}

/** Where things are, all but `prefix` absolute. */
interface GitPlaces {
  readonly top: string
  /** Of the folder, from the top. */
  readonly prefix: string
  readonly format: string
  readonly index: string
  /** What our folder's name begins with. */
  readonly scratch: string
  /** In the order of `marks`. */
  readonly marked: readonly string[]
}

/** In one call: starting a git costs more than what it is asked. */
async function placesOf(git: Git, folder: string): Promise<GitPlaces> {
  const files = ['index', 'nightdesk', ...marks.map(({ file }) => file)].flatMap((file) => ['--git-path', file])
  const asked = await git(['rev-parse', '--show-toplevel', '--show-prefix', '--show-object-format', ...files])
  const [top = '', prefix = '', format = '', ...paths] = asked.split('\n')
  const [index = '', scratch = '', ...marked] = paths
    .filter((file) => file !== '')
    .map((file) => path.resolve(folder, file))
  return { top, prefix, format, index, scratch, marked }
}

/** What matters of the user's configuration: how ssh is started, and the filters. */
async function settingsOf(git: Git): Promise<GitSettings> {
  const pattern = '^(core\\.sshcommand|filter\\..*\\.(clean|smudge|process|required))$'
  const listed = await git(['config', '-z', '--get-regexp', pattern]).catch(() => '')
  const rows = listed.split('\0').flatMap((row) => (row === '' ? [] : [[/^[^\n]*/.exec(row)![0], row] as const]))
  const ssh = rows.findLast(([key]) => key === 'core.sshcommand')
  return {
    sshCommand: ssh?.[1].slice(ssh[0].length + 1).trim() || null,
    filters: [...new Set(rows.map(([key]) => key).filter((key) => key.startsWith('filter.')))]
  }
}

/** Ref -> the commit that it names, of those that are there. */
export async function commitsNamed(git: Git, refs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const listed = await git(['for-each-ref', '--format=%(objectname) %(refname)', '--', ...refs])
  const rows = listed.split('\n').filter((row) => row !== '')
  return new Map(rows.map((row) => [row.slice(row.indexOf(' ') + 1), row.slice(0, row.indexOf(' '))]))
}

/** Takes away what a killed run of ours left in its scratch folder, and its locks of the index and of refs. */
export async function clearScratch(repository: Repository): Promise<void> {
  const { branch, refs, index, scratch } = repository
  const lock = `${index}.lock`
  await clearRefLocks(repository, [branch, ...Object.values({ ...refs })])
  if (await isOwnLock(lock, scratch)) await rm(lock, { force: true })
  await rm(scratch, { recursive: true, force: true })
}

function noWorkTree(repo: string, error: unknown): unknown {
  if (!(error instanceof GitTrouble)) return error
  return new Unpublished(
    `${repo} is no git work tree: ${error.message}`,
    'name an existing clone as docs.repo, then run `nightdesk publish`'
  )
}

/** What git leaves in its folder while something is under way. */
const marks: readonly { readonly file: string; readonly what: string; readonly next: string }[] = [
  { file: 'MERGE_HEAD', what: 'a merge is under way', next: 'finish it or end it (git merge --abort)' },
  { file: 'rebase-merge', what: 'a rebase is under way', next: 'finish it or end it (git rebase --abort)' },
  { file: 'rebase-apply', what: 'a rebase is under way', next: 'finish it or end it (git rebase --abort)' },
  {
    file: 'CHERRY_PICK_HEAD',
    what: 'a cherry-pick is under way',
    next: 'finish it or end it (git cherry-pick --abort)'
  },
  { file: 'REVERT_HEAD', what: 'a revert is under way', next: 'finish it or end it (git revert --abort)' },
  { file: 'BISECT_LOG', what: 'a bisect is under way', next: 'end it (git bisect reset)' },
  {
    file: 'index.lock',
    what: 'another git program is at work, or one was killed (index.lock)',
    next: 'wait for it; when none is running, delete the file index.lock'
  }
]

/** A lock of ours that a killed run left is nobody's work; a git that is at work is given some seconds to end. */
async function mustBeCalm({ top, marked }: GitPlaces, scratch: string): Promise<void> {
  for (const [at, { file: name, what, next }] of marks.entries()) {
    const file = marked[at] ?? ''
    const isUnderWay = async () => (await isThere(file)) && !(await isOwnLock(file, scratch))
    const until = name === 'index.lock' ? performance.now() + patience : 0
    let busy = await isUnderWay()
    while (busy && performance.now() < until) {
      await wait(50)
      busy = await isUnderWay()
    }
    if (busy) throw new Unpublished(`${what} in ${top}`, `${next}, then run \`nightdesk publish\``)
  }
}

/** Milliseconds: longer than a git that was at work when its run was killed, or somebody's `git status`, takes to end. */
const patience = 3000

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false
  )
}

function prefixOf(before: string, dir: string): string {
  const parts = `${before}/${dir.replaceAll('\\', '/')}`.split('/').filter((part) => part !== '' && part !== '.')
  return parts.length === 0 ? '' : `${parts.join('/')}/`
}

/** One entry of a tree or of the index. */
export interface Entry {
  readonly mode: string
  readonly id: string
}

/** The files of a commit or tree under a folder, by path; none where there is no such commit. */
export async function entriesAt(git: Git, commit: string | null, under: string): Promise<ReadonlyMap<string, Entry>> {
  if (commit === null) return new Map()
  const scope = under === '' ? [] : ['--', under]
  const listed = await git(['ls-tree', '-r', '-z', '--full-tree', commit, ...scope])
  return new Map(
    listed.split('\0').flatMap((line) => {
      const [, mode = '', id = '', name = ''] = /^(\d+) \w+ ([0-9a-f]+)\t([^]*)$/.exec(line) ?? []
      return name === '' ? [] : [[name, { mode, id }] as const]
    })
  )
}

/** What is staged under a folder, by path; `null` for a path that is in conflict. */
export async function stagedEntries(git: Git, under: string): Promise<ReadonlyMap<string, Entry | null>> {
  const listed = await git(['ls-files', '-s', '-z', '--full-name', ...(under === '' ? [] : ['--', under])])
  return new Map(
    listed.split('\0').flatMap((line): (readonly [string, Entry | null])[] => {
      const [, mode = '', id = '', stage = '', name = ''] = /^(\d+) ([0-9a-f]+) (\d)\t([^]*)$/.exec(line) ?? []
      return name === '' ? [] : [[name, stage === '0' ? { mode, id } : null]]
    })
  )
}

/** The commit that a ref names; `null` where there is none. */
export async function commitAt(git: Git, ref: string): Promise<string | null> {
  return (await git(['rev-parse', '-q', '--verify', `${ref}^{commit}`]).catch(() => '')).trim() || null
}
