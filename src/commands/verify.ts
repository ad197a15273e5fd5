/** `nightdesk verify`: proves every line of a digest, the pages beside it, and on request the sources. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { loadTemplates } from '../io/templates.js'
import type { Terminal } from '../io/terminal.js'
import type { Digest } from '../types.js'
import { lacksTexts, verify as prove, type Failure, type Verification } from '../verify.js'
import { readDigest } from './digest-file.js'
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
  const { digest, failures } =
    options.sources === null ? { digest: read.digest, failures: [] } : await textsUnder(options.sources, read.digest)
  const proven = lacksTexts(digest)
    ? unread(failures)
    : prove(digest, {
        pages: await pagesBeside(file, digest),
        templates: await loadTemplates(options.templates)
      })
  const verification = {
    ...proven,
    ok: proven.ok && failures.length === 0,
    failures: [...failures, ...proven.failures]
  }
  tell(file, verification, options, terminal)
  return verification.ok ? exitCode.done : exitCode.unproven
}

/** The outcome where a text that is needed is not to be had. */
function unread(failures: readonly Failure[]): Verification {
  return { ok: false, statements: 0, failures, pages: [], notProvable: [] }
}

/** The pages named in the edition that are there. */
async function pagesBeside(file: string, { edition }: Digest): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  for (const page of edition.pages) {
    try {
      pages.set(page.path, await readFile(path.resolve(path.dirname(file), page.path), 'utf8'))
    } catch {
      // A page that is not there is passed over, as the contract says.
    }
  }
  return pages
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
