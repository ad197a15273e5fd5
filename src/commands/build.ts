/** `nightdesk build`: articles in, digest out. */
import path from 'node:path'
import { digestFrom, planOf } from '../digest.js'
import { openCrew, type Crew } from '../io/crew.js'
import { withoutCommands, type Terminal } from '../io/terminal.js'
import { writeWhole } from '../io/write.js'
import type { Digest, DigestOptions, Notice, Templates } from '../types.js'
import { withDefaults } from '../options.js'
import { exitCode, UsageError, type ExitCode } from './exit.js'
import { formatOf, pageOf, withPages, type FormatName } from './formats.js'
import { inputCode, readInputs, type InputOptions } from './input.js'
import { checkedTemplates, placedFault } from '../io/own-templates.js'

export interface BuildOptions extends InputOptions {
  readonly digest: Partial<DigestOptions>
  /** Folder of the pages; `null`: nothing is written. */
  readonly output: string | null
  readonly formats: readonly FormatName[]
  /** The one format that goes to standard output in place of the report. */
  readonly stdout: FormatName | null
  /** Folder of templates that stand before the built-in ones. */
  readonly templates: string | null
}

/** Reads, builds, writes every format, and says what it wrote and a line a story. */
export async function build(inputs: readonly string[], options: BuildOptions, terminal: Terminal): Promise<ExitCode> {
  checkOptions(options.digest)
  const templates = await checkedTemplates(options.templates)
  const crew = openCrew()
  try {
    return await buildWith(crew, inputs, options, templates, terminal)
  } finally {
    await crew.close()
  }
}

async function buildWith(
  crew: Crew,
  inputs: readonly string[],
  options: BuildOptions,
  templates: Templates,
  terminal: Terminal
): Promise<ExitCode> {
  const input = await readInputs(inputs, options, terminal, crew.take, crew.expect)
  if (input.results.length === 0) {
    terminal.say(
      'nightdesk: no article could be read; name files, folders or globs of .txt, .md, .html, .jsonl or feeds, or addresses'
    )
    return exitCode.nothingUsable
  }
  const isLarge = !options.quiet && input.results.length >= large
  if (isLarge) terminal.progress(`Joining ${input.results.length} articles to stories ...`)
  const digest = withPages(await digestBy(crew, options.digest, input.notices), options.formats, templates)
  if (isLarge) terminal.progress(`Writing ${digest.stories.length} stories ...`)
  const written = options.output === null ? [] : await writeFormats(digest, options.output, options.formats, templates)
  terminal.progress(null)
  if (options.stdout !== null) for (const chunk of pageOf(digest, options.stdout, templates)) terminal.print(chunk)
  else if (!options.quiet) terminal.print(withoutCommands(report(digest, written)))
  return inputCode(input)
}

/** On its own, so that nothing but the digest lives on into the pages, whose memory is the peak. */
async function digestBy(crew: Crew, options: Partial<DigestOptions>, notices: readonly Notice[]): Promise<Digest> {
  const plan = planOf(await crew.documents(), options)
  const summaries = await crew.summarise(plan)
  // The memory of the threads goes back.
  await crew.close()
  return digestFrom(plan, summaries, notices)
}

/** From so many articles on the work takes long enough to be told of. */
const large = 100

/** Before anything is read: what was typed makes sense. */
function checkOptions(given: Partial<DigestOptions>): void {
  try {
    withDefaults(given)
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** Writes every file of the formats. Pages are rendered before the first is written: a fault of a template leaves no half. */
async function writeFormats(
  digest: Digest,
  folder: string,
  formats: readonly FormatName[],
  templates: Templates
): Promise<string[]> {
  const written: string[] = []
  for (const { name, chunks } of renderedFiles(digest, formats, templates)) {
    const file = path.join(folder, name)
    await writeWhole(file, chunks(), folder)
    written.push(file)
  }
  return written
}

/** The files of the formats; the JSON and the tables are made when they are asked for, chunk by chunk. */
function renderedFiles(digest: Digest, formats: readonly FormatName[], templates: Templates) {
  try {
    return formats.flatMap((format) =>
      formatOf(format).files.map(({ name, template, render }) => {
        const page = template === null ? null : [...render(digest, templates)]
        return { name, chunks: () => page ?? render(digest, templates) }
      })
    )
  } catch (error) {
    throw placedFault(error, templates)
  }
}

/** What a person sees after `build`: the files, then a line a story with its articles, publishers and origins. */
function report({ stories, articles }: Digest, written: readonly string[]): string {
  const lines = stories.map(({ headline, counts }, index) => {
    const number = String(index + 1).padStart(String(stories.length).length)
    return `${number}  ${headline.text} [${counts.articles}/${counts.publishers}/${counts.origins}]`
  })
  const head = `${many(stories.length, 'story', 'stories')} out of ${many(articles.length, 'article', 'articles')} [articles/publishers/origins]`
  return `${[head, ...lines, ...(written.length > 0 ? [`Wrote ${written.join(', ')}`] : [])].join('\n')}\n`
}

function many(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`
}
