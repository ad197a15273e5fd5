/** The commands on the sources of a configuration. */
import type { Command } from 'commander'
import { mutedWords } from './arguments.js'
import { examples, program, run, subcommand, terminal, type ConfigFlags } from './program.js'

export function addSourceCommands(): void {
  const sources = program
    .command('sources')
    .description('the sources of the configuration, their health, and what a feed holds')
    .addHelpText('after', examples(['sources list', 'sources add https://news.example.org/feed.xml']))
  addList(sources)
  addAdd(sources)
  addPause(sources)
  addResume(sources)
  addImport(sources)
  addExport(sources)
  addTest(sources)
}

function addList(sources: Command): void {
  sourceCommand(sources, 'list', 'print every source and how it fares')
    .option('--json', 'print the list as JSON')
    .addHelpText('after', examples(['sources list', 'sources list --json']))
    .action(async (flags: ConfigFlags) => {
      const { listSources } = await import('../commands/source-list.js')
      await run(() => listSources(sourceFlags(flags), terminal))
    })
}

function addAdd(sources: Command): void {
  sourceCommand(sources, 'add <path-or-address>', 'write a source into the configuration')
    .option('--name <name>', 'publisher, where its articles name none')
    .option('--tag <tag>', 'tag that its articles get (may be given again)', mutedWords, [])
    .addHelpText(
      'after',
      examples(['sources add in', 'sources add https://news.example.org/feed.xml --name "Example Wire"'])
    )
    .action(async (input: string, flags: ConfigFlags & { name?: string; tag: readonly string[] }) => {
      const { addSource } = await import('../commands/source-list.js')
      await run(() => addSource(input, { ...sourceFlags(flags), name: flags.name ?? null, tags: flags.tag }, terminal))
    })
}

function addPause(sources: Command): void {
  sourceCommand(sources, 'pause <source>', 'leave a source out for now; the source by its path, address or name')
    .addHelpText('after', examples(['sources pause https://news.example.org/feed.xml', 'sources pause "Example Wire"']))
    .action(async (source: string, flags: ConfigFlags) => {
      const { pauseSource } = await import('../commands/source-list.js')
      await run(() => pauseSource(source, true, sourceFlags(flags), terminal))
    })
}

function addResume(sources: Command): void {
  sourceCommand(sources, 'resume <source>', 'have a paused source go on')
    .addHelpText('after', examples(['sources resume https://news.example.org/feed.xml', 'sources resume in']))
    .action(async (source: string, flags: ConfigFlags) => {
      const { pauseSource } = await import('../commands/source-list.js')
      await run(() => pauseSource(source, false, sourceFlags(flags), terminal))
    })
}

function addImport(sources: Command): void {
  sourceCommand(sources, 'import <file>', 'add every feed of an OPML file')
    .addHelpText('after', examples(['sources import feeds.opml', 'sources import feeds.opml --config morning.yaml']))
    .action(async (file: string, flags: ConfigFlags) => {
      const { importSources } = await import('../commands/source-list.js')
      await run(() => importSources(file, sourceFlags(flags), terminal))
    })
}

function addExport(sources: Command): void {
  sourceCommand(sources, 'export', 'print the addresses among the sources as OPML')
    .addHelpText('after', examples(['sources export', 'sources export > feeds.opml']))
    .action(async (flags: ConfigFlags) => {
      const { exportSources } = await import('../commands/source-list.js')
      await run(() => exportSources(sourceFlags(flags), terminal))
    })
}

function addTest(sources: Command): void {
  const sourcesExamples = ['sources test feed.xml', 'sources test https://news.example.org/feed.xml --json']
  subcommand(sources, 'test <file-or-address>', 'print one feed as read: RSS, RDF, Atom, JSON Feed or OPML')
    .option('--json', 'print the feed as JSON')
    .addHelpText('after', examples(sourcesExamples))
    .action(async (input: string, flags: { json?: boolean }) => {
      const { sourcesTest } = await import('../commands/sources-test.js')
      const allow = process.env['NIGHTDESK_FETCH_ALLOW'] ?? ''
      await run(() => sourcesTest(input, { json: flags.json ?? false, allow }, terminal))
    })
}

function sourceCommand(sources: Command, usage: string, description: string): Command {
  return subcommand(sources, usage, description).option(
    '--config <file>',
    'the configuration (default: nightdesk.yaml)'
  )
}

function sourceFlags({ config = null, json = false }: ConfigFlags) {
  return { config: config ?? null, json }
}
