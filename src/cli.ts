#!/usr/bin/env node
/** What was typed -> one command -> exit code. Thin: a command and all that it needs is imported when it is called. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { exitCode } from './commands/exit.js'
import type { FormatName } from './commands/formats.js'
import { patientEngine } from './io/engine.js'
import { logForms, type LogForm } from './commands/log.js'
import { processTerminal } from './io/terminal.js'
import type { DigestOptions } from './types.js'
import { tool } from './version.js'

patientEngine()
const terminal = processTerminal()
const formatNames: readonly FormatName[] = ['md', 'html', 'txt', 'json', 'csv', 'rss']
const inputHelp = 'a file, a folder, a glob, an http(s) address, or - for JSON Lines on standard input'

const program = new Command('nightdesk')
  .description('One news digest out of overlapping articles; every line opens on the sentence it came from.')
  .version(tool.version, '-V, --version')
  .addHelpText('after', examples(['build seeds', 'verify out/digest.json']) + exitCodes())
  .configureOutput({ writeOut: terminal.print, writeErr: (words) => terminal.say(words.trimEnd()) })
  .exitOverride()

inputCommand('build', 'make the digest of some articles')
  .option('-o, --output <dir>', 'folder of the pages (default: out)')
  .option('--date <day>', "the edition's date (default: the day of the newest article)")
  .option('--format <names>', 'formats to write, of md,html,txt,json,csv,rss', formatList, [
    'md',
    'html',
    'txt',
    'json',
    'csv'
  ])
  .addOption(
    new Option('--stdout <format>', 'print one format and write nothing, unless -o is given').choices(formatNames)
  )
  .option('--one-story', 'put all articles into one story')
  .option('--stories <n>', 'stories shown in full', wholeNumber)
  .option('--key-points <n>', 'key points a story, at most', wholeNumber)
  .option('--words <n>', 'words of key points a story, instead of a number of them', wholeNumber)
  .option('--since <age>', 'pass over dated articles that are older: 36h, 2d', ageInHours)
  .option('--mute <word>', 'print no statement that holds this word (may be given again)', mutedWords, [])
  .option('--templates <dir>', 'folder of templates that stand before the built-in ones')
  .addHelpText('after', examples(['build seeds', 'build "in/*.md" --key-points 5 -o today']))
  .action(async (inputs: string[], flags: BuildFlags) => {
    const { build } = await import('./commands/build.js')
    await run(() =>
      build(
        inputs,
        {
          ...inputOptions(flags),
          digest: digestOptions(flags),
          output: flags.output ?? (flags.stdout === undefined ? 'out' : null),
          formats: flags.format,
          stdout: flags.stdout ?? null,
          templates: flags.templates ?? null
        },
        terminal
      )
    )
  })

inputCommand('read', 'print each article as read and cleaned, as JSON Lines')
  .addHelpText('after', examples(['read seeds', 'read article.md | jq .blocks']))
  .action(async (inputs: string[], flags: InputFlags) => {
    const { read } = await import('./commands/read.js')
    await run(() => read(inputs, inputOptions(flags), terminal))
  })

inputCommand('annotate', 'print sentences, quotes, figures, dates and people of each article, as JSON Lines')
  .addHelpText('after', examples(['annotate seeds', 'annotate article.txt | jq .quotes']))
  .action(async (inputs: string[], flags: InputFlags) => {
    const { annotate } = await import('./commands/annotate.js')
    await run(() => annotate(inputs, inputOptions(flags), terminal))
  })

inputCommand('group', 'print stories, copies and relations, each with its reason, as JSON')
  .addHelpText('after', examples(['group seeds', 'group "in/**/*.txt" | jq .related']))
  .action(async (inputs: string[], flags: InputFlags) => {
    const { group } = await import('./commands/group.js')
    await run(() => group(inputs, inputOptions(flags), terminal))
  })

command('verify <digest>', 'prove every line of a digest, and the pages beside it')
  .option('--sources <dir>', "prove the articles' texts against the files under this folder")
  .option('--templates <dir>', 'folder of the templates that the pages were made with')
  .option('--json', 'print the outcome as JSON')
  .addHelpText('after', examples(['verify out/digest.json', 'verify out/digest.json --sources .']))
  .action(async (file: string, flags: VerifyFlags) => {
    const { verify } = await import('./commands/verify.js')
    const { sources = null, templates = null, json = false, quiet = false } = flags
    await run(() => verify(file, { sources, templates, json, quiet }, terminal))
  })

command('explain <digest> <id>', 'say why a statement is here, or why something is not')
  .option('--json', 'print the explanation as JSON')
  .addHelpText(
    'after',
    `\nID is the id of a statement, story or article, ARTICLE:OFFSET, or "some words".\n${examples(['explain out/digest.json k1f0c2a9b34', `explain out/digest.json '"joint statement"'`])}`
  )
  .action(async (file: string, id: string, flags: { json?: boolean }) => {
    const { explain } = await import('./commands/explain.js')
    await run(() => explain(file, id, { json: flags.json ?? false }, terminal))
  })

command('run', 'the whole night: fetch, build, prove, write, publish, send; safe to repeat')
  .option('--config <file>', 'the configuration (default: nightdesk.yaml)')
  .option('--date <day>', "the edition's date (default: today in the configured time zone)")
  .option('--dry-run', 'touch nothing, and say what would be done')
  .addOption(new Option('--log <form>', 'form of the lines on standard error').choices(logForms).default('human'))
  .option('--no-send', 'send no mail')
  .option('--no-publish', 'commit nothing')
  .option('--json', 'print the report as JSON')
  .addHelpText('after', examples(['run --config /etc/nightdesk/nightdesk.yaml', 'run --dry-run --json']))
  .action(async (flags: NightFlags) => {
    const { runNight } = await import('./commands/run.js')
    const {
      config = null,
      date = null,
      dryRun = false,
      send,
      publish,
      log,
      json = false,
      quiet = false,
      verbose = false
    } = flags
    await run(() =>
      runNight({ config, date, dryRun, noSend: !send, noPublish: !publish, log, json, quiet, verbose }, terminal)
    )
  })

command('diff <a> <b>', 'say what changed between two digests, by statement')
  .option('--json', 'print the changes as JSON')
  .addHelpText('after', examples(['diff monday/digest.json tuesday/digest.json', 'diff a.json b.json --json']))
  .action(async (a: string, b: string, flags: { json?: boolean }) => {
    const { diff } = await import('./commands/diff.js')
    await run(() => diff([a, b], { json: flags.json ?? false }, terminal))
  })

command('stories', 'list the stories that are remembered')
  .option('--config <file>', 'the configuration (default: nightdesk.yaml)')
  .option('--json', 'print the list as JSON')
  .addHelpText('after', examples(['stories', 'stories --config nights/morning.yaml --json']))
  .action(async ({ config, json = false }: { config?: string; json?: boolean }) => {
    const { stories } = await import('./commands/stories.js')
    await run(() => stories({ config: config ?? null, json }, terminal))
  })

command('story <id>', 'show one story through the nights')
  .option('--config <file>', 'the configuration (default: nightdesk.yaml)')
  .option('--json', 'print the story as JSON')
  .addHelpText('after', examples(['story s1f0c2a9b34', 'story s1f0c2a9b34 --json']))
  .action(async (id: string, { config, json = false }: { config?: string; json?: boolean }) => {
    const { story } = await import('./commands/stories.js')
    await run(() => story(id, { config: config ?? null, json }, terminal))
  })

command('send [digest]', 'mail an edition; each recipient gets it once, however often this is called')
  .option('--config <file>', 'the configuration (default: nightdesk.yaml)')
  .option('--date <day>', 'the edition to send (default: the latest)')
  .option('--to <address>', 'send to this address only')
  .option('--eml <file-or-folder>', 'write the mails as files and send nothing')
  .option('--json', 'print the deliveries as JSON')
  .addHelpText('after', examples(['send', 'send out/data/2025-11-04.json --eml mails/']))
  .action(async (digest: string | undefined, flags: SendFlags) => {
    const { send } = await import('./commands/send.js')
    const { config = null, date = null, to = null, eml = null, json = false, quiet = false } = flags
    await run(() => send({ digest: digest ?? null, config, date, to, eml, json, quiet }, terminal))
  })

command('deliveries', 'print what became of each mail')
  .option('--config <file>', 'the configuration (default: nightdesk.yaml)')
  .option('--date <day>', 'only those of this edition')
  .option('--json', 'print them as JSON')
  .addHelpText('after', examples(['deliveries', 'deliveries --date 2025-11-04 --json']))
  .action(async ({ config = null, date, json = false }: SendFlags) => {
    const { deliveries } = await import('./commands/send.js')
    await run(() => deliveries({ config, date: date ?? null, json }, terminal))
  })

command('publish', 'commit an edition to the docs repository and push it, and what earlier nights could not')
  .option('--config <file>', 'the configuration (default: nightdesk.yaml)')
  .option('--date <day>', "the edition's date (default: the newest)")
  .option('--json', 'print the outcome as JSON')
  .addHelpText('after', examples(['publish', 'publish --config nights/morning.yaml --date 2025-11-04']))
  .action(async ({ config = null, date = null, json = false, quiet = false }: PublishFlags) => {
    const { publishNow } = await import('./commands/publish.js')
    await run(() => publishNow({ config, date, json, quiet }, terminal))
  })

command('init', 'write a commented configuration to begin with')
  .option('--config <file>', 'the file to write (default: nightdesk.yaml)')
  .addHelpText('after', examples(['init', 'init --config nights/morning.yaml']))
  .action(async (flags: ConfigFlags) => {
    const { init } = await import('./commands/init.js')
    await run(() => init(flags.config ?? null, terminal))
  })

command('check', 'say what is wrong with the configuration, key and line')
  .option('--config <file>', 'the configuration (default: nightdesk.yaml)')
  .option('--json', 'print the outcome as JSON')
  .addHelpText('after', examples(['check', 'check --config nights/morning.yaml']))
  .action(async ({ config = null, json = false, quiet = false }: ConfigFlags) => {
    const { check } = await import('./commands/check.js')
    await run(() => check({ config, json, quiet }, terminal))
  })

const configCommand = program.command('config').description('show the configuration, or its schema')

subcommand(configCommand, 'show', 'print every value and where it comes from')
  .option('--config <file>', 'the configuration (default: nightdesk.yaml)')
  .option('--json', 'print the values as JSON')
  .addHelpText('after', examples(['config show', 'config show --json']))
  .action(async ({ config = null, json = false }: ConfigFlags) => {
    const { showConfig } = await import('./commands/config.js')
    await run(() => showConfig({ config, json }, terminal))
  })

subcommand(configCommand, 'schema', 'print the JSON Schema of the configuration, for editors')
  .addHelpText('after', examples(['config schema', 'config schema > nightdesk.schema.json']))
  .action(async () => {
    const { showSchema } = await import('./commands/config.js')
    await run(() => Promise.resolve(showSchema(terminal)))
  })

const templateCommand = program
  .command('template')
  .description('list the templates, and copy one to edit')
  .addHelpText('after', examples(['template list', 'template eject partials/point.md']))

subcommand(templateCommand, 'list', 'print every template and what it prints')
  .option('--templates <dir>', 'folder of templates that stand before the built-in ones')
  .option('--json', 'print the list as JSON')
  .addHelpText('after', examples(['template list', 'template list --templates my-templates']))
  .action(async ({ templates = null, json = false }: TemplateFlags) => {
    const { listTemplates } = await import('./commands/template.js')
    await run(() => listTemplates({ templates, json }, terminal))
  })

subcommand(templateCommand, 'eject <name>', 'copy a built-in template to edit; never overwrites')
  .option('-o, --output <dir>', 'folder of your templates', 'my-templates')
  .addHelpText('after', examples(['template eject digest.md', 'template eject partials/point.html -o morning']))
  .action(async (name: string, { output = 'my-templates', quiet = false }: TemplateFlags) => {
    const { ejectTemplate } = await import('./commands/template.js')
    await run(() => ejectTemplate(name, { output, quiet }, terminal))
  })

command('doctor', 'say whether this machine can do the night: disk, state, sources, git, mail, clock')
  .option('--config <file>', 'the configuration (default: nightdesk.yaml)')
  .option('--json', 'print the outcome as JSON')
  .addHelpText('after', examples(['doctor', 'doctor --config nights/morning.yaml']))
  .action(async ({ config = null, json = false }: ConfigFlags) => {
    const { doctor } = await import('./commands/doctor.js')
    await run(() => doctor({ config, json }, terminal))
  })

const sourcesExamples = ['sources test feed.xml', 'sources test https://news.example.org/feed.xml --json']
const sources = program
  .command('sources')
  .description('the sources of the configuration, their health, and what a feed holds')
  .addHelpText('after', examples(['sources list', 'sources add https://news.example.org/feed.xml']))

sourceCommand('list', 'print every source and how it fares')
  .option('--json', 'print the list as JSON')
  .addHelpText('after', examples(['sources list', 'sources list --json']))
  .action(async (flags: ConfigFlags) => {
    const { listSources } = await import('./commands/source-list.js')
    await run(() => listSources(sourceFlags(flags), terminal))
  })

sourceCommand('add <path-or-address>', 'write a source into the configuration')
  .option('--name <name>', 'publisher, where its articles name none')
  .option('--tag <tag>', 'tag that its articles get (may be given again)', mutedWords, [])
  .addHelpText(
    'after',
    examples(['sources add in', 'sources add https://news.example.org/feed.xml --name "Example Wire"'])
  )
  .action(async (input: string, flags: ConfigFlags & { name?: string; tag: readonly string[] }) => {
    const { addSource } = await import('./commands/source-list.js')
    await run(() => addSource(input, { ...sourceFlags(flags), name: flags.name ?? null, tags: flags.tag }, terminal))
  })

sourceCommand('pause <source>', 'leave a source out for now; the source by its path, address or name')
  .addHelpText('after', examples(['sources pause https://news.example.org/feed.xml', 'sources pause "Example Wire"']))
  .action(async (source: string, flags: ConfigFlags) => {
    const { pauseSource } = await import('./commands/source-list.js')
    await run(() => pauseSource(source, true, sourceFlags(flags), terminal))
  })

sourceCommand('resume <source>', 'have a paused source go on')
  .addHelpText('after', examples(['sources resume https://news.example.org/feed.xml', 'sources resume in']))
  .action(async (source: string, flags: ConfigFlags) => {
    const { pauseSource } = await import('./commands/source-list.js')
    await run(() => pauseSource(source, false, sourceFlags(flags), terminal))
  })

sourceCommand('import <file>', 'add every feed of an OPML file')
  .addHelpText('after', examples(['sources import feeds.opml', 'sources import feeds.opml --config morning.yaml']))
  .action(async (file: string, flags: ConfigFlags) => {
    const { importSources } = await import('./commands/source-list.js')
    await run(() => importSources(file, sourceFlags(flags), terminal))
  })

sourceCommand('export', 'print the addresses among the sources as OPML')
  .addHelpText('after', examples(['sources export', 'sources export > feeds.opml']))
  .action(async (flags: ConfigFlags) => {
    const { exportSources } = await import('./commands/source-list.js')
    await run(() => exportSources(sourceFlags(flags), terminal))
  })

subcommand(sources, 'test <file-or-address>', 'print one feed as read: RSS, RDF, Atom, JSON Feed or OPML')
  .option('--json', 'print the feed as JSON')
  .addHelpText('after', examples(sourcesExamples))
  .action(async (input: string, flags: { json?: boolean }) => {
    const { sourcesTest } = await import('./commands/sources-test.js')
    const allow = process.env['NIGHTDESK_FETCH_ALLOW'] ?? ''
    await run(() => sourcesTest(input, { json: flags.json ?? false, allow }, terminal))
  })

await main()

interface InputFlags {
  readonly verbose?: boolean
  readonly quiet?: boolean
  readonly maxBytes?: number
  readonly fetch?: boolean
  readonly fullText?: boolean
}

interface BuildFlags extends InputFlags {
  readonly output?: string
  readonly date?: string
  readonly format: readonly FormatName[]
  readonly stdout?: FormatName
  readonly oneStory?: boolean
  readonly stories?: number
  readonly keyPoints?: number
  readonly words?: number
  readonly since?: number
  readonly mute: readonly string[]
  readonly templates?: string
}

interface SendFlags extends ConfigFlags {
  readonly date?: string
  readonly to?: string
  readonly eml?: string
}

interface PublishFlags extends ConfigFlags {
  readonly date?: string | null
}

interface ConfigFlags {
  readonly config?: string | null
  readonly json?: boolean
  readonly quiet?: boolean
}

interface NightFlags extends ConfigFlags {
  readonly date?: string
  readonly dryRun?: boolean
  readonly send: boolean
  readonly publish: boolean
  readonly log: LogForm
  readonly verbose?: boolean
}

interface VerifyFlags {
  readonly sources?: string
  readonly templates?: string
  readonly json?: boolean
  readonly quiet?: boolean
}

interface TemplateFlags {
  readonly templates?: string | null
  readonly output?: string
  readonly json?: boolean
  readonly quiet?: boolean
}

async function main(): Promise<void> {
  try {
    await program.parseAsync()
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    process.exitCode = error.exitCode === 0 ? exitCode.done : exitCode.usage
  }
}

/** Runs one command; trouble becomes one line on standard error and a true exit code. */
async function run(action: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await action()
  } catch (error) {
    const { codeOf, lineOf } = await import('./commands/trouble.js')
    terminal.say(lineOf(error))
    process.exitCode = codeOf(error)
  }
}

function command(usage: string, description: string): Command {
  return subcommand(program, usage, description)
}

function subcommand(parent: Command, usage: string, description: string): Command {
  return parent
    .command(usage)
    .description(description)
    .option('-q, --quiet', 'print nothing but results and trouble')
    .option('-v, --verbose', 'say more on standard error')
    .exitOverride()
}

function sourceCommand(usage: string, description: string): Command {
  return subcommand(sources, usage, description).option(
    '--config <file>',
    'the configuration (default: nightdesk.yaml)'
  )
}

function sourceFlags({ config = null, json = false }: ConfigFlags) {
  return { config: config ?? null, json }
}

function inputCommand(name: string, description: string): Command {
  return command(`${name} <input...>`, description)
    .option('--max-bytes <n>', 'read no file that is larger (default: 5 MiB)', wholeNumber)
    .option('--fetch', 'fetch the addresses of OPML lists too')
    .option('--full-text', 'fetch the page behind each entry of a feed')
    .addHelpText('after', `\nAn input is ${inputHelp}.`)
}

function inputOptions({ verbose = false, quiet = false, maxBytes, fetch = false, fullText = false }: InputFlags) {
  return { verbose, quiet, maxBytes: maxBytes ?? null, lists: fetch, fullText }
}

/** Only what was typed: the defaults are those of the digest. */
function digestOptions(flags: BuildFlags): Partial<DigestOptions> {
  return {
    mute: flags.mute,
    ...(flags.date === undefined ? {} : { date: flags.date }),
    ...(flags.oneStory ? { oneStory: true } : {}),
    ...(flags.stories === undefined ? {} : { stories: flags.stories }),
    ...(flags.keyPoints === undefined ? {} : { keyPoints: flags.keyPoints }),
    ...(flags.words === undefined ? {} : { words: flags.words }),
    ...(flags.since === undefined ? {} : { sinceHours: flags.since })
  }
}

function wholeNumber(typed: string): number {
  const value = Number(typed)
  if (!/^\d{1,15}$/.test(typed) || value < 1) throw new InvalidArgumentError('Write a whole number from 1.')
  return value
}

function ageInHours(typed: string): number {
  const [, amount, unit] = /^(\d{1,6})\s?(m|h|d|w)$/.exec(typed) ?? []
  const hours = { m: 1 / 60, h: 1, d: 24, w: 168 }[unit ?? '']
  if (amount === undefined || hours === undefined) throw new InvalidArgumentError('Write an age such as 36h, 2d or 1w.')
  return Number(amount) * hours
}

function formatList(typed: string): FormatName[] {
  const names = typed.split(',').map((name) => name.trim())
  const unknown = names.filter((name) => !(formatNames as readonly string[]).includes(name))
  if (unknown.length > 0) {
    throw new InvalidArgumentError(`"${unknown.join('", "')}" is no format; choose of ${formatNames.join(', ')}.`)
  }
  return [...new Set(names)] as FormatName[]
}

function mutedWords(typed: string, before: readonly string[]): string[] {
  if (typed.trim() === '') throw new InvalidArgumentError('Write a word, a name or a source.')
  return [...before, typed]
}

function examples(lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  nightdesk ${line}`).join('\n')}\n`
}

function exitCodes(): string {
  return `\nExit codes: 0 done, 1 failure, 2 bad usage, 3 no usable input, 4 verification failed, 5 a delivery failed, 6 done but some input failed, 75 another run holds the lock\n`
}
