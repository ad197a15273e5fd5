/** The way of our commits to the remote: push; where it has moved on, fetch, put our own commits on top, push again. */
import { withList } from '../../render/archive/index-page.js'
import { commitTree, treeWith, type Signature } from './commits.js'
import { follow } from './follow.js'
import { GitTrouble, type Git } from './git.js'
import { changeRefs } from './ref-locks.js'
import { commitAt, entriesAt, Unpublished, type Entry, type Repository } from './repository.js'

/** Tries, because the remote may move on again while we work. */
const tries = 3

/** Milliseconds for one talk with the remote. */
const talk = 120_000

export interface Pushed {
  readonly commit: string
  readonly files: readonly string[]
}

/**
 * Pushes the branch. `null`: the remote has it all, or what it lacks is not ours and tonight made no commit.
 *
 * @throws Unpublished with the reason and the next step; the commits stay on the branch.
 */
export async function pushOwn(
  repository: Repository,
  start: string,
  author: Signature['author'],
  isNew: boolean
): Promise<Pushed | null> {
  const { git, refs } = repository
  const waiting = await waitingCommits(repository, start, author)
  if (!isNew && waiting.length === 0) return null
  const files = await filesOf(git, waiting)
  let tip = start
  const remote = await remoteOf(repository, tip)
  for (let attempt = 1; ; attempt++) {
    const refusal = await pushTo(repository, remote, tip)
    if (refusal === null) break
    if (attempt === tries) throw unpushed(repository, tip, `${remote.shown} moved on ${tries} times while we pushed`)
    tip = await onTopOf(repository, remote, tip, author)
  }
  await changeRefs(repository, [`update ${refs.pushed} ${tip}`])
  return { commit: tip, files }
}

/**
 * Whether there would be something to push; the remote is not asked.
 *
 * @throws Unpublished where there is no remote.
 */
export async function wouldPush(repository: Repository, author: Signature['author'], isNew: boolean): Promise<boolean> {
  const { head } = repository
  const isWaiting = head !== null && (await waitingCommits(repository, head, author)).length > 0
  if (isNew || isWaiting) await remoteOf(repository, head)
  return isNew || isWaiting
}

/** Where the branch goes. */
interface Remote {
  readonly name: string
  readonly ref: string
  /** `origin/main`. */
  readonly shown: string
}

/** The branch's upstream, else `origin` and the same name. */
async function remoteOf(repository: Repository, tip: string | null): Promise<Remote> {
  const { git, branch, top } = repository
  const format = '%(upstream:remotename)%00%(upstream:remoteref)'
  const [given = '', upstream = ''] = (await git(['for-each-ref', `--format=${format}`, branch])).trim().split('\0')
  const hasUpstream = given !== '' && given !== '.' && upstream !== ''
  const name = hasUpstream ? given : 'origin'
  const ref = hasUpstream ? upstream : branch
  const address = await git(['config', '--get-all', `remote.${name}.url`]).catch(() => '')
  if (address.trim() === '')
    throw unpushed(
      repository,
      tip,
      `there is no remote "${name}" to push to`,
      `add one (git -C ${top} remote add ${name} ADDRESS), or set docs.push to false, then run \`nightdesk publish\``
    )
  return { name, ref, shown: `${name}/${ref.replace('refs/heads/', '')}` }
}

/** Our own commits that the remote has not, as far as is known without asking it. */
async function waitingCommits(
  { git, branch, refs, prefix }: Repository,
  tip: string,
  author: Signature['author']
): Promise<string[]> {
  const upstream = (await git(['for-each-ref', '--format=%(upstream)', branch])).trim()
  const known = [upstream, branch.replace('refs/heads/', 'refs/remotes/origin/'), refs.pushed]
  const commits = await Promise.all(known.filter((ref) => ref !== '').map((ref) => commitAt(git, ref)))
  const without = commits.flatMap((commit) => (commit === null ? [] : `^${commit}`))
  const listed = (await git(['rev-list', '--reverse', tip, ...without])).split('\n').filter((line) => line !== '')
  // A branch that no remote knows may be as long as its history; ours are its last commits.
  const last = listed.slice(-100)
  const own = await Promise.all(last.map((commit) => isOwn(git, commit, author, prefix)))
  return last.filter((_, index) => own[index])
}

/** Ours is what our author made, and only in our folder. */
async function isOwn(git: Git, commit: string, { name, email }: Signature['author'], prefix: string): Promise<boolean> {
  const [who = '', parents = ''] = (await git(['show', '-s', '--format=%an <%ae>%n%P', commit])).split('\n')
  if (who !== `${name} <${email}>` || parents.includes(' ')) return false
  return (await changesOf(git, commit)).every(({ path: changed }) => changed.startsWith(prefix))
}

interface Change {
  readonly path: string
  readonly before: string | null
  readonly after: Entry | null
}

async function changesOf(git: Git, commit: string): Promise<Change[]> {
  const parts = (await git(['diff-tree', '-r', '-z', '--root', '--no-renames', '--no-commit-id', commit])).split('\0')
  const changes: Change[] = []
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [, , mode = '', before = '', after = ''] =
      /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) /.exec(parts[index] ?? '') ?? []
    const isNone = (id: string) => /^0+$/.test(id)
    changes.push({
      path: parts[index + 1] ?? '',
      before: isNone(before) ? null : before,
      after: isNone(after) ? null : { mode, id: after }
    })
  }
  return changes
}

async function filesOf(git: Git, commits: readonly string[]): Promise<string[]> {
  const changes = await Promise.all(commits.map((commit) => changesOf(git, commit)))
  return [...new Set(changes.flat().map((change) => change.path))].toSorted()
}

/** Pushes; gives the remote's words where it has moved on, `null` where all is well. */
async function pushTo(repository: Repository, { name, ref, shown }: Remote, tip: string): Promise<string | null> {
  const flags = ['--porcelain', '--no-verify', '--no-follow-tags', '--recurse-submodules=no', '--no-signed']
  try {
    await repository.git(['push', ...flags, '--', name, `${tip}:${ref}`], { timeout: talk })
    return null
  } catch (error) {
    if (!(error instanceof GitTrouble)) throw error
    if (/\[rejected\].*\((?:fetch first|non-fast-forward|stale info)\)|cannot lock ref/.test(error.said))
      return error.message
    throw unpushed(repository, tip, `${shown}: ${error.isTimeout ? 'no answer in two minutes' : error.message}`)
  }
}

function unpushed({ top }: Repository, tip: string | null, reason: string, next?: string): Unpublished {
  const plain = `the commit is kept; push it (git -C ${top} push), or wait for the next night, which tries again`
  return new Unpublished(reason, next ?? plain, tip)
}

/** Fetches, and puts our own commits on top of what is there; the work tree follows. */
async function onTopOf(
  repository: Repository,
  remote: Remote,
  tip: string,
  author: Signature['author']
): Promise<string> {
  const { git, refs, top, prefix } = repository
  try {
    const flags = ['--no-tags', '--no-recurse-submodules', '--no-write-fetch-head']
    await git(['fetch', ...flags, '--', remote.name, `+${remote.ref}:${refs.remote}`], { timeout: talk })
  } catch (error) {
    if (!(error instanceof GitTrouble)) throw error
    throw unpushed(repository, tip, `${remote.shown}: ${error.isTimeout ? 'no answer in two minutes' : error.message}`)
  }
  const base = await commitAt(git, refs.remote)
  if (base === null) throw unpushed(repository, tip, `${remote.shown} could not be fetched`)
  const ahead = (await git(['rev-list', '--reverse', '--topo-order', tip, `^${base}`])).split('\n').filter(Boolean)
  const own = await Promise.all(ahead.map((commit) => isOwn(git, commit, author, prefix)))
  const foreign = own.filter((is) => !is).length
  if (foreign > 0)
    throw unpushed(
      repository,
      tip,
      `the branch and ${remote.shown} have gone apart, and ${foreign} of the commits on the branch are not Nightdesk's`,
      `bring them together (git -C ${top} pull --rebase), then run \`nightdesk publish\``
    )
  let on = base
  for (const commit of ahead) on = await copiedOnto(repository, remote, commit, on, tip, author)
  await follow(repository, tip, on)
  return on
}

/** One commit of ours made again on another parent; where nothing is left of it, the parent itself. */
async function copiedOnto(
  repository: Repository,
  remote: Remote,
  commit: string,
  parent: string,
  tip: string,
  author: Signature['author']
): Promise<string> {
  const { git, prefix } = repository
  const there = await entriesAt(git, parent, prefix)
  const edits = new Map<string, Entry>()
  for (const { path: name, before, after } of await changesOf(git, commit)) {
    const now = there.get(name)?.id ?? null
    if (after === null || now === after.id) continue
    if (now === before) edits.set(name, after)
    else if (now !== null && name === `${prefix}index.md`) edits.set(name, await mergedList(git, now, after))
    else throw goneApart(repository, remote, name, tip)
  }
  if (edits.size === 0) return parent
  const [day = '', message = ''] = await dayAndMessage(git, commit)
  return commitTree(git, await treeWith(repository, parent, edits), parent, { author, day, message })
}

async function dayAndMessage(git: Git, commit: string): Promise<readonly string[]> {
  const [day = '', ...message] = (
    await git(['show', '-s', '--date=format:%Y-%m-%d', '--format=%ad%n%B', commit])
  ).split('\n')
  return [day, message.join('\n').trim()]
}

/** People wrote around the list on the remote: their words, our list. */
async function mergedList(git: Git, theirs: string, ours: Entry): Promise<Entry> {
  const held = await git(['cat-file', 'blob', theirs])
  const made = await git(['cat-file', 'blob', ours.id])
  const id = (await git(['hash-object', '-w', '--no-filters', '--stdin'], { input: withList(held, made) })).trim()
  return { mode: ours.mode, id }
}

function goneApart(repository: Repository, { shown }: Remote, name: string, tip: string): Unpublished {
  return unpushed(
    repository,
    tip,
    `${name} was changed on ${shown}, too`,
    `settle which one stands (git -C ${repository.top} pull --rebase), then run \`nightdesk publish\``
  )
}
