/** What the commands share: inputs -> articles or documents, with every bad input named. */
import { filesIn, sourceOf, type FileLimits, fileLimits } from '../io/files.js'
import type { Terminal } from '../io/terminal.js'
import { needs, readSourceWith, type HeavyReaders, type Source } from '../read/plain.js'
import type { Article, BadInput, Notice } from '../types.js'
import { exitCode, type ExitCode } from './exit.js'

/** How the commands that read were called. */
export interface InputOptions {
  readonly verbose: boolean
  readonly quiet: boolean
  /** Cap on the size of one file; `null`: the default. */
  readonly maxBytes: number | null
}

export interface Input<Result> {
  /** One result an article, in the order of the input. */
  readonly results: readonly Result[]
  readonly bad: readonly BadInput[]
  readonly notices: readonly Notice[]
}

/**
 * Reads every input, one file at a time, and hands each article to `each`. What cannot be read is said on standard
 * error and collected; it never stops the rest.
 */
export async function readInputs<Result>(
  inputs: readonly string[],
  { verbose, quiet, maxBytes }: InputOptions,
  terminal: Terminal,
  each: (article: Article) => Result
): Promise<Input<Result>> {
  const limits: FileLimits = maxBytes === null ? fileLimits : { ...fileLimits, bytes: maxBytes }
  const { files, bad, passed } = await filesIn(inputs)
  const results: Result[] = []
  const notices: Notice[] = []
  const all: BadInput[] = [...bad]
  for (const file of files) {
    const source = await sourceOf(file, limits)
    const reading =
      'bytes' in source
        ? readSourceWith(await heavyReadersFor(source), source, { bytes: limits.bytes })
        : { articles: [], bad: [source], notices: [] }
    for (const article of reading.articles) results.push(each(article))
    all.push(...reading.bad)
    notices.push(...reading.notices)
  }
  if (verbose)
    for (const name of passed) terminal.say(`nightdesk: ${name}: passed over (hidden, or an ending that is not read)`)
  if (!quiet) for (const one of all) terminal.say(`nightdesk: ${badInputLine(one)}`)
  if (verbose) for (const { message } of notices) terminal.say(`nightdesk: ${message}`)
  return { results, bad: all, notices: [...all.map(noticeOf), ...notices] }
}

/** A parser takes a tenth of a second to load: only a source that needs it pays. */
async function heavyReadersFor(source: Source): Promise<HeavyReaders> {
  const needed = needs(source)
  return {
    markdown: needed.includes('markdown') ? (await import('../read/markdown.js')).readMarkdown : null,
    html: needed.includes('html') ? (await import('../read/html/html.js')).readHtml : null,
    feed: null
  }
}

/** The code of a command that read its inputs: all, some or none of them usable. */
export function inputCode({ results, bad }: Input<unknown>): ExitCode {
  if (results.length === 0) return exitCode.nothingUsable
  return bad.length > 0 ? exitCode.partly : exitCode.done
}

/** `FILE:LINE: what is wrong (rule)`. */
function badInputLine({ source, line, rule, message }: BadInput): string {
  return `${source.replaceAll('\n', '\\n')}${line === null ? '' : `:${line}`}: ${message} (${rule})`
}

function noticeOf(bad: BadInput): Notice {
  return {
    severity: 'warning',
    rule: 'bad-input',
    message: badInputLine(bad),
    article: null,
    start: null,
    end: null
  }
}
