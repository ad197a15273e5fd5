/**
 * Publishing with the user's own git: one commit of our own files on the branch that is checked out, and its way to the
 * remote. The user's index, work tree and commits stay as they are but for our own paths; nothing is forced, reset or
 * stashed. The order of the steps is such that a run that is killed anywhere is finished by the next one: the commit is
 * made beside the work tree and named by a ref of ours before the first file is touched.
 */
import type { PublishReport } from '../../types.js'
import { authorOf, commitTree, storeBlobs, treeWith, type Edits } from './commits.js'
import { docsCopy } from './docs-copy.js'
import { GitTrouble } from './git.js'
import { moveBranch } from './branch.js'
import { goOnFollowing } from './follow.js'
import { heldIn, mustBeOurs, putInPlace, type Held } from './own-files.js'
import { pushOwn, wouldPush } from './push.js'
import { changeRefs } from './ref-locks.js'
import { clearScratch, openRepository, Unpublished, type Entry, type Repository } from './repository.js'

export interface PublishOptions {
  /** The tree's top; absolute. */
  readonly output: string
  /** As the configuration has it; `repo` absolute. */
  readonly docs: {
    readonly repo: string
    readonly dir: string
    readonly push: boolean
    readonly message: string
    readonly author: string
  }
  readonly publishText: boolean
  /** Tonight's edition; `null` where there is none, and only what earlier nights left undone is to be done. */
  readonly edition: { readonly date: string } | null
  /** Tonight's files, relative to `output`. */
  readonly paths: readonly string[]
  /** A dry run: what would stand in `output`, by path there. Only looks, never writes and does not ask the remote. */
  readonly planned?: ReadonlyMap<string, string> | null
}

/** Publishes tonight's files, and whatever earlier nights could not publish. Never throws for what git says. */
export async function publish(options: PublishOptions): Promise<PublishReport> {
  const done: Done = { commit: null, files: [] }
  try {
    const opened = await openRepository(options.docs.repo, options.docs.dir)
    if (options.planned) return await lookAhead(opened, options)
    await clearScratch(opened)
    const isElsewhere = await goOnFollowing(opened)
    const repository = isElsewhere ? await openRepository(options.docs.repo, options.docs.dir) : opened
    const tip = await commitOwn(repository, options, done)
    if (tip === null || !options.docs.push) return report(done.commit === null ? 'unchanged' : 'committed', done)
    const pushed = await pushOwn(repository, tip, authorOf(options.docs.author), done.commit !== null)
    if (pushed === null) return report(done.commit === null ? 'unchanged' : 'committed', done)
    return report('pushed', { commit: pushed.commit, files: done.files.length > 0 ? done.files : pushed.files })
  } catch (error) {
    return failed(error, options, done)
  }
}

/** What was done before something went wrong. */
interface Done {
  commit: string | null
  files: readonly string[]
}

function report(state: PublishReport['state'], { commit, files }: Done): PublishReport {
  return { state, commit, files, reason: null, next: null }
}

function failed(error: unknown, { docs }: PublishOptions, { commit, files }: Done): PublishReport {
  const again = 'run `nightdesk publish`, or wait for the next night'
  if (error instanceof Unpublished) {
    const kept = error.commit ?? commit
    return { state: 'failed', commit: kept, files, reason: error.message, next: error.next }
  }
  if (error instanceof GitTrouble) {
    const reason = `git in ${docs.repo}: ${error.isTimeout ? 'no answer in time' : error.message}`
    return { state: 'failed', commit, files, reason, next: `see to it, then ${again}` }
  }
  const reason = error instanceof Error ? error.message : String(error)
  return { state: 'failed', commit, files, reason, next: `see to it, then ${again}` }
}

/** What publishing would come to, as far as is known without asking the remote. */
async function lookAhead(repository: Repository, options: PublishOptions): Promise<PublishReport> {
  const { edits } = await ownEdits(repository, options)
  const made = { commit: null, files: [...edits.keys()] }
  const isPushed = options.docs.push && (await wouldPush(repository, authorOf(options.docs.author), edits.size > 0))
  if (isPushed) return report('pushed', made)
  return report(edits.size === 0 ? 'unchanged' : 'committed', made)
}

/** Commits what differs; gives the tip of the branch, `null` where there is no commit at all. */
async function commitOwn(repository: Repository, options: PublishOptions, done: Done): Promise<string | null> {
  const { git, head, refs } = repository
  const { edits, contents } = await ownEdits(repository, options)
  if (edits.size === 0) return head
  await storeBlobs(repository, edits, contents)
  const tree = await treeWith(repository, head, edits)
  const commit = await commitTree(git, tree, head, signatureOf(options, contents))
  await changeRefs(repository, [`update ${refs.next} ${commit}`])
  await putInPlace(repository, edits, contents)
  await moveBranch(repository, commit, head)
  done.commit = commit
  done.files = [...edits.keys()]
  return commit
}

/** What is to be committed; nobody else has a hand in it. */
async function ownEdits(repository: Repository, options: PublishOptions) {
  const held = await heldIn(repository)
  const contents = await contentsOf(repository, held, options)
  const edits = editsOf(repository, held, contents)
  await mustBeOurs(repository, held, edits)
  return { edits, contents }
}

/** The docs' copy of the files, by path from the work tree's top. */
async function contentsOf(
  { git, prefix }: Repository,
  held: Held,
  { output, paths, publishText, planned = null }: PublishOptions
): Promise<ReadonlyMap<string, string>> {
  const known = new Set([...held.head.keys()].map((name) => name.slice(prefix.length)))
  const list = held.head.get(`${prefix}index.md`)
  const index = list ? await git(['cat-file', 'blob', list.id]) : null
  const copies = await docsCopy({ output, paths, known, index, publishText, planned })
  return new Map([...copies].map(([name, content]) => [`${prefix}${name}`, content]))
}

/** What the last commit does not hold as it should be. */
function editsOf({ idOf }: Repository, { head }: Held, contents: ReadonlyMap<string, string>): Edits {
  const wanted = [...contents].map(([name, content]): [string, Entry] => [
    name,
    { mode: head.get(name)?.mode ?? '100644', id: idOf(Buffer.from(content)) }
  ])
  return new Map(wanted.filter(([name, { id }]) => head.get(name)?.id !== id))
}

function signatureOf({ docs, edition }: PublishOptions, contents: ReadonlyMap<string, string>) {
  const dates = [...contents.keys()].flatMap((name) => /(\d{4}-\d{2}-\d{2})\.\w+$/.exec(name)?.[1] ?? [])
  const day = edition?.date ?? dates.toSorted().at(-1) ?? '1970-01-01'
  return { author: authorOf(docs.author), day, message: docs.message.replaceAll('{date}', day) }
}
