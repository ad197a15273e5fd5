/** `nightdesk explain`: why a line is here, or why something is not. */
import { explain as explanationOf, nearTo, type Explanation } from '../explain.js'
import { foldSpace } from '../text/spans.js'
import { withoutCommands, type Terminal } from '../io/terminal.js'
import type { Digest } from '../types.js'
import { readDigest } from './digest-file.js'
import { exitCode, type ExitCode } from './exit.js'

export async function explain(
  file: string,
  id: string,
  { json }: { readonly json: boolean },
  terminal: Terminal
): Promise<ExitCode> {
  const read = await readDigest(file)
  if ('fault' in read) {
    terminal.say(`nightdesk: ${read.fault}`)
    return exitCode.nothingUsable
  }
  const explanation = explanationOf(read.digest, id)
  if (!explanation) {
    const near = nearTo(read.digest, id)
    const mend =
      near.length > 0
        ? `did you mean ${near.join(' or ')}?`
        : 'give the id of a statement, story or article, ARTICLE:OFFSET, or "some words"'
    terminal.say(`nightdesk: ${file} holds no "${id.replace(/^"(.*)"$/s, '$1')}"; ${mend}`)
    return exitCode.usage
  }
  terminal.print(
    json ? `${JSON.stringify(explanation, null, 2)}\n` : withoutCommands(inWords(explanation, read.digest))
  )
  return exitCode.done
}

function inWords({ id, kind, why, evidence }: Explanation, { articles }: Digest): string {
  const places = evidence.map(({ article, start, end, part }) => {
    const held = articles.find((one) => one.id === article)
    const words = (part === 'title' ? held?.title : held?.text)?.slice(start, end)
    return `  ${held?.source ?? article}:${start}-${end}${words ? `  "${foldSpace(words)}"` : ''}`
  })
  const list = why.map((reason) => `- ${reason}`)
  return `${[`${kind} ${id}`, ...list, ...(places.length > 0 ? ['Evidence:', ...places] : [])].join('\n')}\n`
}
