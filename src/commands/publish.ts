/** `nightdesk publish`: an edition's files, and what earlier nights could not publish, into the docs repository. */
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { loadConfig } from '../io/config.js'
import { isOurs } from '../io/git/docs-copy.js'
import { publish } from '../io/git/publish.js'
import { takeLock } from '../io/lock.js'
import type { Terminal } from '../io/terminal.js'
import { isDay } from '../options.js'
import { plural } from '../render/words.js'
import type { PublishReport } from '../types.js'
import { exitCode, UsageError, type ExitCode } from './exit.js'
import { verify } from './verify.js'

export interface PublishFlags {
  readonly config: string | null
  /** The edition's date; `null`: the newest one. */
  readonly date: string | null
  readonly json: boolean
  readonly quiet: boolean
}

/** Proves the edition, publishes it, and says what was done; what cannot be proven is not published. */
export async function publishNow(flags: PublishFlags, terminal: Terminal): Promise<ExitCode> {
  const { settings, file } = await loadConfig(flags.config)
  const { docs, output, publishText } = settings
  if (docs === undefined)
    throw new UsageError(`${file}: docs: there is no repository to publish to; write docs: {repo: ...}`)
  const release = await takeLock(settings.state)
  try {
    const names = (await filesUnder(output)).filter(isOurs)
    const edition = editionOf(names, flags.date, output)
    const digest = path.join(output, `data/${edition}.json`)
    if (names.includes(`data/${edition}.json`)) {
      const proof = { sources: null, templates: settings.templates ?? null, json: false, quiet: true }
      const code = await verify(digest, proof, terminal)
      if (code !== exitCode.done) return code
    }
    const paths = names.filter((name) => name.includes(edition) || !/^(?:\d{4}|data)\//.test(name))
    const report = await publish({ output, docs, publishText, edition: { date: edition }, paths })
    tell(report, flags, terminal)
    return report.state === 'failed' ? exitCode.undelivered : exitCode.done
  } finally {
    await release()
  }
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .toSorted()
}

function editionOf(names: readonly string[], asked: string | null, output: string): string {
  if (asked !== null && !isDay(asked))
    throw new UsageError(`Expected --date to be a day such as 2025-11-04, got ${asked}`)
  const dates = names.flatMap((name) => /(\d{4}-\d{2}-\d{2})\.\w+$/.exec(name)?.[1] ?? []).toSorted()
  const found = asked === null ? dates.at(-1) : dates.find((date) => date === asked)
  if (found !== undefined) return found
  const what = asked === null ? 'no edition' : `no edition of ${asked}`
  throw new UsageError(`There is ${what} in ${output}; run \`nightdesk run\` first`)
}

function tell(report: PublishReport, { json, quiet }: PublishFlags, { print, say }: Terminal): void {
  const { state, commit, files, reason, next } = report
  if (json) return print(`${JSON.stringify(report, null, 1)}\n`)
  if (state === 'failed') return say(`nightdesk: not published: ${reason ?? ''}; ${next ?? ''}`)
  const what = { unchanged: 'Nothing to publish', committed: 'Committed', pushed: 'Pushed' }[state]
  if (!quiet)
    print(
      state === 'unchanged' ? `${what}\n` : `${what} ${plural(files.length, 'file')} as ${commit?.slice(0, 12) ?? ''}\n`
    )
}
