/** `nightdesk verify`: proves every line of a digest, the pages beside it, and on request the sources. */
import path from 'node:path'
import { readRegular } from '../io/regular.js'
import { loadTemplates } from '../io/templates.js'
import type { Terminal } from '../io/terminal.js'
import { messageOf } from '../io/write.js'
import { sizeInWords } from '../read/plain.js'
import type { Digest } from '../types.js'
import { lacksTexts, verify as prove, type Failure, type Verification } from '../verify.js'
import { longest, readDigest } from './digest-file.js'
import { exitCode, type ExitCode } from './exit.js'
import { textsUnder } from './sources.js'

export interface VerifyOptions {
  /** Folder under which the articles' sources lie; `null`: the JSON is proven alone. */
  readonly sources: string | null
  readonly templates: string | null
  readonly json: boolean
  readonly quiet: boolean
}

export async function verify(file: string, options: VerifyOptions, terminal: Terminal): Promise<ExitCode> {
  const read = await readDigest(file)
  if ('fault' in read) {
    terminal.say(`nightdesk: ${read.fault}`)
    return exitCode.nothingUsable
  }
  if (options.sources === null && lacksTexts(read.digest)) {
    terminal.say(`nightdesk: ${file} was published without the articles' texts; name their folder with --sources DIR`)
    return exitCode.usage
  }
  const { digest, failures: unsourced } =
    options.sources === null ? { digest: read.digest, failures: [] } : await textsUnder(options.sources, read.digest)
  const { pages, failures: shut } = await pagesBeside(file, digest)
  const failures = [...unsourced, ...shut]
  const proven = lacksTexts(digest)
    ? unread
    : prove(digest, { pages, templates: await loadTemplates(options.templates) })
  const verification = {
    ...proven,
    ok: proven.ok && failures.length === 0,
    failures: [...failures, ...proven.failures]
  }
  tell(file, verification, options, terminal)
  return verification.ok ? exitCode.done : exitCode.unproven
}

/** The outcome where a text that is needed is not to be had. */
const unread: Verification = { ok: false, statements: 0, failures: [], pages: [], notProvable: [] }

interface PagesBeside {
  readonly pages: ReadonlyMap<string, string>
  readonly failures: readonly Failure[]
}

/** The pages named in the edition that are there, and a failure for each that is there and cannot be read. */
async function pagesBeside(file: string, { edition }: Digest): Promise<PagesBeside> {
  const pages = new Map<string, string>()
  const failures: Failure[] = []
  for (const page of edition.pages) {
    try {
      const bytes = await readRegular(path.resolve(path.dirname(file), page.path), longest)
      if (bytes === null) failures.push(shutPage(page.path, `it is larger than ${sizeInWords(longest)}`))
      else pages.set(page.path, Buffer.from(bytes).toString('utf8'))
    } catch (error) {
      // A page that is not there is passed over, as the contract says.
      if (!isMissing(error)) failures.push(shutPage(page.path, messageOf(error)))
    }
  }
  return { pages, failures }
}

function shutPage(page: string, why: string): Failure {
  return { id: page, rule: 'page', message: `The page cannot be read: ${why}` }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}

function tell(
  file: string,
  verification: Verification,
  { json, quiet }: VerifyOptions,
  { print, say }: Terminal
): void {
  const { ok, statements, failures, pages, notProvable } = verification
  if (json) return print(`${JSON.stringify(verification, null, 2)}\n`)
  for (const page of notProvable) say(`nightdesk: ${page}: not provable, its template has changed since`)
  const [first, ...more] = failures
  if (first) say(`nightdesk: ${file}: ${first.id}: ${first.message} (${first.rule})`)
  for (const { id, message, rule } of more.slice(0, 9)) say(`  ${id}: ${message} (${rule})`)
  if (more.length > 9) say(`  and ${more.length - 9} more; --json lists them all`)
  if (ok && !quiet) print(`Proved ${statements} statements and ${pages.length} pages of ${file}\n`)
}
