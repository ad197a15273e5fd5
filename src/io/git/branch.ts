/** Moving the user's branch: from where it stood, or not at all. */
import { GitTrouble } from './git.js'
import { changeRefs } from './ref-locks.js'
import { commitsNamed, Unpublished, type Repository } from './repository.js'

/** The branch to a new tip, only from where it stood; our own refs with it, in one step. */
export async function moveBranch(
  { git, branch, refs, scratch }: Repository,
  commit: string,
  before: string | null
): Promise<void> {
  const none = '0'.repeat(commit.length)
  const lines = [
    `update ${branch} ${commit} ${before ?? none}`,
    `update ${refs.published} ${commit}`,
    ...[...(await commitsNamed(git, [refs.next, refs.following])).keys()].map((ref) => `delete ${ref}`)
  ]
  try {
    await changeRefs({ git, scratch }, lines, ['-m', 'nightdesk: publish', '--create-reflog'])
  } catch (cause) {
    if (!(cause instanceof GitTrouble)) throw cause
    throw new Unpublished(
      `the branch moved while it was being published to: ${cause.message}`,
      'run `nightdesk publish`, or wait for the next night'
    )
  }
}
