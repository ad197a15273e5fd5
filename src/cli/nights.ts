/** The commands of the night: `run`, and what it remembers, sends and publishes. */
import { Option } from 'commander'
import { logForms, type LogForm } from '../commands/log.js'
import { command, examples, run, terminal, type ConfigFlags } from './program.js'

export function addNightCommands(): void {
  addRun()
  addStories()
  addStory()
  addSend()
  addDeliveries()
  addPublish()
}

function addRun(): void {
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
      const { runNight } = await import('../commands/run.js')
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
}

function addStories(): void {
  command('stories', 'list the stories that are remembered')
    .option('--config <file>', 'the configuration (default: nightdesk.yaml)')
    .option('--json', 'print the list as JSON')
    .addHelpText('after', examples(['stories', 'stories --config nights/morning.yaml --json']))
    .action(async ({ config, json = false }: { config?: string; json?: boolean }) => {
      const { stories } = await import('../commands/stories.js')
      await run(() => stories({ config: config ?? null, json }, terminal))
    })
}

function addStory(): void {
  command('story <id>', 'show one story through the nights')
    .option('--config <file>', 'the configuration (default: nightdesk.yaml)')
    .option('--json', 'print the story as JSON')
    .addHelpText('after', examples(['story s1f0c2a9b34', 'story s1f0c2a9b34 --json']))
    .action(async (id: string, { config, json = false }: { config?: string; json?: boolean }) => {
      const { story } = await import('../commands/stories.js')
      await run(() => story(id, { config: config ?? null, json }, terminal))
    })
}

function addSend(): void {
  command('send [digest]', 'mail an edition; each recipient gets it once, however often this is called')
    .option('--config <file>', 'the configuration (default: nightdesk.yaml)')
    .option('--date <day>', 'the edition to send (default: the latest)')
    .option('--to <address>', 'send to this address only')
    .option('--eml <file-or-folder>', 'write the mails as files and send nothing')
    .option('--json', 'print the deliveries as JSON')
    .addHelpText('after', examples(['send', 'send out/data/2025-11-04.json --eml mails/']))
    .action(async (digest: string | undefined, flags: SendFlags) => {
      const { send } = await import('../commands/send.js')
      const { config = null, date = null, to = null, eml = null, json = false, quiet = false } = flags
      await run(() => send({ digest: digest ?? null, config, date, to, eml, json, quiet }, terminal))
    })
}

function addDeliveries(): void {
  command('deliveries', 'print what became of each mail')
    .option('--config <file>', 'the configuration (default: nightdesk.yaml)')
    .option('--date <day>', 'only those of this edition')
    .option('--json', 'print them as JSON')
    .addHelpText('after', examples(['deliveries', 'deliveries --date 2025-11-04 --json']))
    .action(async ({ config = null, date, json = false }: SendFlags) => {
      const { deliveries } = await import('../commands/send.js')
      await run(() => deliveries({ config, date: date ?? null, json }, terminal))
    })
}

function addPublish(): void {
  command('publish', 'commit an edition to the docs repository and push it, and what earlier nights could not')
    .option('--config <file>', 'the configuration (default: nightdesk.yaml)')
    .option('--date <day>', "the edition's date (default: the newest)")
    .option('--json', 'print the outcome as JSON')
    .addHelpText('after', examples(['publish', 'publish --config nights/morning.yaml --date 2025-11-04']))
    .action(async ({ config = null, date = null, json = false, quiet = false }: PublishFlags) => {
      const { publishNow } = await import('../commands/publish.js')
      await run(() => publishNow({ config, date, json, quiet }, terminal))
    })
}

interface NightFlags extends ConfigFlags {
  readonly date?: string
  readonly dryRun?: boolean
  readonly send: boolean
  readonly publish: boolean
  readonly log: LogForm
  readonly verbose?: boolean
}

interface SendFlags extends ConfigFlags {
  readonly date?: string
  readonly to?: string
  readonly eml?: string
}

interface PublishFlags extends ConfigFlags {
  readonly date?: string | null
}
