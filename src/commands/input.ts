/** What the commands share: inputs -> articles or documents, with every bad input named. */
import { fileLimits, type FileLimits } from '../io/files.js'
import { withFullText } from '../io/full-text.js'
import { readAll } from '../io/readers.js'
import { fetchOptionsIn, openRemote } from '../io/remote.js'
import { sourcesOf } from '../io/sources.js'
import type { Terminal } from '../io/terminal.js'
import { badInputLine, badInputNotice } from '../night/notices.js'
import type { Article, BadInput, Notice } from '../types.js'
import { exitCode, type ExitCode } from './exit.js'

/** How the commands that read were called. */
export interface InputOptions {
  readonly verbose: boolean
  readonly quiet: boolean
  /** Cap on the size of one file; `null`: the default. */
  readonly maxBytes: number | null
  /** Fetch the addresses of OPML lists too. */
  readonly lists: boolean
  /** Fetch the page behind each entry of a feed. */
  readonly fullText: boolean
}

export interface Input<Result> {
  /** One result an article, in the order of the input. */
  readonly results: readonly Result[]
  readonly bad: readonly BadInput[]
  readonly notices: readonly Notice[]
}

/**
 * Reads every input, a few files ahead, and hands each article to `each`, after all those of its source at once to
 * `expect`. What cannot be read is said on standard error and collected; it never stops the rest.
 */
export async function readInputs<Result>(
  inputs: readonly string[],
  { verbose, quiet, maxBytes, lists, fullText }: InputOptions,
  terminal: Terminal,
  each: (article: Article) => Result | Promise<Result>,
  expect: (articles: readonly Article[]) => void = () => undefined
): Promise<Input<Result>> {
  const limits: FileLimits = maxBytes === null ? fileLimits : { ...fileLimits, bytes: maxBytes }
  const results: Result[] = []
  const bad: BadInput[] = []
  const passed: string[] = []
  const notices: Notice[] = []
  const remote = openRemote(fetchOptionsIn(process.env), undefined, (done, all) => {
    if (!quiet) terminal.progress(`Fetched ${done} of ${all} addresses ...`)
  })
  const readings = readAll(sourcesOf(inputs, { limits, remote, lists }), { bytes: limits.bytes })
  try {
    for await (const read of fullText ? withFullText(readings, remote, { bytes: limits.bytes }) : readings) {
      if ('passed' in read) passed.push(read.passed)
      else if ('rule' in read) bad.push(read)
      else {
        expect(read.articles)
        for (const article of read.articles) {
          const result = each(article)
          results.push(result instanceof Promise ? await result : result)
          if (!quiet && results.length % told === 0) terminal.progress(`Read ${results.length} articles ...`)
        }
        bad.push(...read.bad)
        notices.push(...read.notices)
      }
    }
  } finally {
    await remote.close()
  }
  terminal.progress(null)
  if (verbose)
    for (const name of passed) terminal.say(`nightdesk: ${name}: passed over (hidden, or an ending that is not read)`)
  if (!quiet) for (const one of bad) terminal.say(`nightdesk: ${badInputLine(one)}`)
  for (const { message, severity } of notices)
    if (verbose || (!quiet && severity === 'warning')) terminal.say(`nightdesk: ${message}`)
  return { results, bad, notices: [...bad.map(badInputNotice), ...notices] }
}

/** Articles from one line of progress to the next: a quarter of a second. */
const told = 100

/** The code of a command that read its inputs: all, some or none of them usable. */
export function inputCode({ results, bad }: Input<unknown>): ExitCode {
  if (results.length === 0) return exitCode.nothingUsable
  return bad.length > 0 ? exitCode.partly : exitCode.done
}
