/** A real bare remote, a clone of it as docs repository, and an output folder with the nights of a made-up town. */
import { execFileSync, type ExecFileSyncOptions } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach } from 'vitest'
import { publish, type PublishOptions } from '../../../src/io/git/publish.js'
import { loadTemplates } from '../../../src/io/templates.js'
import type { PublishReport } from '../../../src/types.js'
import { plainSettings, plans, treeOf } from '../../render/archive/nights.js'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const templates = await loadTemplates(null)

/** A place with everything in it. */
export interface Ground {
  readonly root: string
  readonly remote: string
  /** The docs repository. */
  readonly docs: string
  readonly output: string
  /** Git in the docs repository, as its user. */
  readonly git: (...args: string[]) => string
  /** Git in another clone of the remote, as somebody else. */
  readonly other: (...args: string[]) => string
  readonly elsewhere: string
  /** Writes the nights up to this one into the output folder, and publishes the last. */
  readonly night: (number: number, changes?: Partial<PublishOptions['docs']>) => Promise<PublishReport>
  /** Writes the nights up to this one into the output folder. */
  readonly write: (number: number) => readonly string[]
  readonly options: (paths: readonly string[], number: number) => PublishOptions
}

/** A ground with one commit of a person's own, pushed. */
export function ground(): Ground {
  const root = mkdtempSync(path.join(tmpdir(), 'nightdesk-git-'))
  folders.push(root)
  const [remote, docs, elsewhere, output] = ['remote.git', 'docs', 'elsewhere', 'out'].map((name) =>
    path.join(root, name)
  ) as [string, string, string, string]
  run(root, ['init', '-q', '--bare', '-b', 'main', remote])
  run(root, ['clone', '-q', remote, docs])
  const git = (...args: string[]) => run(docs, args)
  git('checkout', '-q', '-b', 'main')
  writeTo(docs, 'readme.md', 'Docs.\n')
  writeTo(docs, 'guide/start.md', 'Start here.\n')
  git('add', '.')
  git('commit', '-q', '-m', 'begin')
  git('push', '-q', '-u', 'origin', 'main')
  run(root, ['clone', '-q', remote, elsewhere])
  const other = (...args: string[]) => run(elsewhere, args)
  const write = (number: number) => {
    const tree = treeOf(templates, plainSettings, number)
    const before = treeOf(templates, plainSettings, number - 1)
    for (const [name, text] of tree) writeTo(output, name, text)
    return [...tree.keys()].filter((name) => tree.get(name) !== before.get(name))
  }
  const options = (paths: readonly string[], number: number): PublishOptions => ({
    output,
    docs: {
      repo: docs,
      dir: 'digests',
      push: true,
      message: 'docs(digest): {date}',
      author: 'Desk <desk@example.org>'
    },
    publishText: false,
    edition: { date: plans[number - 1]?.date ?? '' },
    paths
  })
  const night = (number: number, changes: Partial<PublishOptions['docs']> = {}) => {
    const plain = options(write(number), number)
    return publish({ ...plain, docs: { ...plain.docs, ...changes } })
  }
  return { root, remote, docs, output, git, other, elsewhere, night, write, options }
}

/** Git as a person at a desk has it. */
export function run(folder: string, args: readonly string[], options: ExecFileSyncOptions = {}): string {
  const env = {
    ...process.env,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'Ann',
    GIT_AUTHOR_EMAIL: 'ann@example.org',
    GIT_COMMITTER_NAME: 'Ann',
    GIT_COMMITTER_EMAIL: 'ann@example.org'
  }
  return execFileSync('git', [...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe', env, ...options }).toString()
}

export function writeTo(folder: string, name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
  writeFileSync(path.join(folder, name), text)
}

/**
 * The user's work: every file of the work tree that is not in `digests/`, what is staged there, the state files of git,
 * stashes and the branches' own commits.
 */
export function workOf({ docs, git }: Ground): unknown {
  const files = readdirSync(docs, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(docs, path.join(entry.parentPath, entry.name)))
    .filter((name) => !name.startsWith('.git/') && !name.startsWith('digests/'))
  return {
    files: files.toSorted().map((name) => [name, readFileSync(path.join(docs, name), 'latin1')]),
    staged: git('ls-files', '-s')
      .split('\n')
      .filter((line) => !line.includes('\tdigests/')),
    stash: git('stash', 'list'),
    head: readFileSync(path.join(docs, '.git/HEAD'), 'utf8'),
    status: git('status', '--porcelain')
      .split('\n')
      .filter((line) => !line.includes(' digests/'))
  }
}

/** Lines of `git status` about our own files; none where all is committed. */
export function ownStatus({ git }: Ground): string {
  return git('status', '--porcelain', '--', 'digests')
}
