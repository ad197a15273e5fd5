/** `nightdesk sources test`: one feed as read, from a file or an address, without configuration. */
import { shownAddress } from '../io/fetch/shown.js'
import { filesIn, sourceOf } from '../io/files.js'
import { withoutCommands, type Terminal } from '../io/terminal.js'
import { feedOf, noFeed } from '../read/feed/feed.js'
import type { FeedProblem, FeedReading } from '../read/feed/model.js'
import { exitCode, type ExitCode } from './exit.js'

export interface SourcesTestOptions {
  readonly json: boolean
  /** List of exact `host:port` that may be fetched although they are not public. */
  readonly allow: string
}

/** Prints what a feed says: exit 0 where one is found, well-formed or not, 3 where none is. */
export async function sourcesTest(
  input: string,
  { json, allow }: SourcesTestOptions,
  terminal: Terminal
): Promise<ExitCode> {
  const got = /^https?:/i.test(input) ? await fetched(input, allow) : await fileOf(input)
  const reading = 'bytes' in got ? feedOf(got.bytes, got) : noFeed([got])
  const shown = shownAddress(input)
  if (json) terminal.print(`${JSON.stringify({ input: shown, ...reading }, null, 2)}\n`)
  else terminal.print(withoutCommands(`${linesOf(shown, reading).join('\n')}\n`))
  return reading.kind === null ? exitCode.nothingUsable : exitCode.done
}

interface Got {
  readonly bytes: Uint8Array
  readonly charset: string | null
  readonly address: string | null
}

async function fileOf(input: string): Promise<Got | FeedProblem> {
  const { files, bad } = await filesIn([input])
  const [file] = files
  if (!file || files.length > 1) {
    return bad[0] ?? { rule: 'not-a-file', message: 'Name one file or one address' }
  }
  const read = await sourceOf(file)
  return 'bytes' in read ? { bytes: read.bytes, charset: null, address: null } : read
}

async function fetched(address: string, allow: string): Promise<Got | FeedProblem> {
  const { fetchAll } = await import('../io/fetch/fetch.js')
  const { allowedIn } = await import('../io/fetch/addresses.js')
  const [body] = await fetchAll([{ address, etag: null, lastModified: null }], { allow: allowedIn(allow) })
  if (body?.state === 'fetched') return { bytes: body.bytes, charset: body.charset, address: body.finalAddress }
  if (body?.state === 'failed') return body
  return { rule: 'not-fetched', message: 'The server sent nothing' }
}

const kindWords = {
  rss: 'RSS',
  rdf: 'RDF (RSS 1.0)',
  atom: 'Atom',
  json: 'JSON Feed',
  opml: 'OPML list of feeds'
} as const

function linesOf(input: string, reading: FeedReading): string[] {
  const problems = reading.problems.map(({ rule, message }) => `  ${message} (${rule})`)
  if (reading.kind === null) return [`${input}: no feed`, ...problems]
  const { kind, wellFormed, encoding, entries } = reading
  const head = `${input}: ${kindWords[kind]}, ${wellFormed ? 'well-formed' : 'not well-formed'}, ${encoding}`
  const dated = entries.flatMap(({ published, updated }) => published ?? updated ?? []).toSorted()
  return [
    head,
    ...fieldLines(reading),
    `  entries      ${entries.length}${dated.length > 0 ? `, newest ${dated.at(-1) ?? ''}` : ''}`,
    ...entries.slice(0, shown).map(entryLine),
    ...(entries.length > shown ? [`    and ${entries.length - shown} more`] : []),
    ...(problems.length > 0 ? ['problems', ...problems] : [])
  ]
}

/** Entries that are listed for a person; `--json` holds all. */
const shown = 10

function fieldLines({ title, link, description, language, published, updated, author }: FeedReading): string[] {
  const fields = { title, link, description, language, published, updated, author }
  return Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : [`  ${name.padEnd(12)} ${value.length > 200 ? `${value.slice(0, 200)}…` : value}`]
  )
}

function entryLine({ title, id, link, published, updated }: FeedReading['entries'][number]): string {
  const day = (published ?? updated)?.slice(0, 16).replace('T', ' ') ?? 'no date'
  return `    ${day.padEnd(16)}  ${title ?? link ?? id ?? 'without a title'}`
}
