/** `nightdesk build`: articles in, digest out. */
import path from 'node:path'
import { digestFrom, planOf } from '../digest.js'
import { openCrew, type Crew } from '../io/crew.js'
import { withoutCommands, type Terminal } from '../io/terminal.js'
import { writeWhole } from '../io/write.js'
import type { Digest, DigestOptions, Notice, Templates } from '../types.js'
import { withDefaults } from '../options.js'
import { pageChore, renderMarkdown } from '../render/markdown.js'
import { exitCode, UsageError, type ExitCode } from './exit.js'
import { formatOf, pageOf, withPages, type FormatFile, type FormatName } from './formats.js'
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
  const input = await readInputs(inputs, options, terminal, crew.take)
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
  const written =
    options.output === null ? [] : await writeFormats(digest, options.output, options.formats, templates, crew)
  terminal.progress(null)
  if (options.stdout !== null) for (const chunk of pageOf(digest, options.stdout, templates)) terminal.print(chunk)
  else if (!options.quiet) terminal.print(withoutCommands(report(digest, written)))
  return inputCode(input)
}

/** On its own, so that nothing but the digest lives on into the pages, whose memory is the peak. */
async function digestBy(crew: Crew, options: Partial<DigestOptions>, notices: readonly Notice[]): Promise<Digest> {
  const plan = planOf(await crew.documents(), options)
  const summaries = await crew.summarise(plan.tasks, plan.options)
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

/**
 * Writes every file of the formats. A fault of a template leaves no half: no file takes its name before every page is
 * rendered. The crew may still render Markdown, the slowest page, while the tables are written.
 */
async function writeFormats(
  digest: Digest,
  folder: string,
  formats: readonly FormatName[],
  templates: Templates,
  crew: Crew
): Promise<string[]> {
  const files = formats.flatMap((format) => formatOf(format).files)
  const pages = renderPages(digest, files, templates, crew)
  // What has failed already is told before a folder is made.
  await Promise.race([pages, Promise.resolve()])
  try {
    for (const { name, template, render } of files.toSorted(pagesLast)) {
      const chunks = template === null ? render(digest, templates) : []
      await writeWhole(path.join(folder, name), withPage(chunks, name, pages), folder)
    }
  } catch (error) {
    // A fault of a page is told as one, not as trouble with the file that waited for it.
    await pages
    throw error
  }
  return files.map(({ name }) => path.join(folder, name))
}

function pagesLast(a: FormatFile, b: FormatFile): number {
  return Number(a.template !== null) - Number(b.template !== null)
}

/** The chunks, and when every page is there the one of this name, if one has it. */
async function* withPage(
  chunks: Iterable<string>,
  name: string,
  pages: Promise<ReadonlyMap<string, string>>
): AsyncIterable<string> {
  yield* chunks
  yield (await pages).get(name) ?? ''
}

/** Every page by its file's name. All are rendered when it returns, but for one that the crew renders. */
async function renderPages(
  digest: Digest,
  files: readonly FormatFile[],
  templates: Templates,
  crew: Crew
): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>()
  try {
    const sent = files.some(({ name }) => name === markdown) ? crew.page(pageChore(digest, templates, markdown)) : null
    for (const { name, template, render } of files) {
      if (template !== null && !(sent && name === markdown)) pages.set(name, [...render(digest, templates)].join(''))
    }
    // What the thread could not do is done here, and says what is wrong.
    if (sent) pages.set(markdown, (await sent) ?? renderMarkdown(digest, templates))
    return pages
  } catch (error) {
    throw placedFault(error, templates)
  }
}

const markdown = 'digest.md'

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
