/** `nightdesk diff`: what changed between two digests, by statement. */
import { diffOf } from '../diff.js'
import { withoutCommands, type Terminal } from '../io/terminal.js'
import type { Changes, Digest } from '../types.js'
import { readDigest } from './digest-file.js'
import { exitCode, type ExitCode } from './exit.js'
import { changeLine } from './stories.js'

export async function diff(
  [a, b]: readonly [string, string],
  { json }: { readonly json: boolean },
  terminal: Terminal
): Promise<ExitCode> {
  const [before, after] = [await readDigest(a), await readDigest(b)]
  for (const read of [before, after]) if ('fault' in read) terminal.say(`nightdesk: ${read.fault}`)
  if ('fault' in before || 'fault' in after) return exitCode.nothingUsable
  const changes = diffOf(before.digest, after.digest)
  terminal.print(
    json ? `${JSON.stringify(changes, null, 2)}\n` : withoutCommands(inWords(changes, before.digest, after.digest))
  )
  return exitCode.done
}

function inWords({ stories, statements }: Changes, before: Digest, after: Digest): string {
  if (stories.length + statements.length === 0) return 'Both say the same.\n'
  const headlines = new Map([...before.stories, ...after.stories].map(({ id, headline }) => [id, headline.text]))
  const lines = stories.flatMap(({ id, change }) => [
    `${change}  ${id}  ${headlines.get(id) ?? ''}`,
    ...statements.filter(({ story }) => story === id).map((statement) => `  ${changeLine(statement)}`)
  ])
  return `${lines.join('\n')}\n`
}
