/** The commands that set a desk up: configuration, templates, the machine. */
import { portNumber } from './arguments.js'
import { command, examples, program, run, subcommand, terminal, type ConfigFlags } from './program.js'

export function addSetupCommands(): void {
  addInit()
  addCheck()
  addConfig()
  addTemplate()
  addPreview()
  addDoctor()
}

function addInit(): void {
  command('init', 'write a commented configuration to begin with')
    .option('--config <file>', 'the file to write (default: nightdesk.yaml)')
    .addHelpText('after', examples(['init', 'init --config nights/morning.yaml']))
    .action(async (flags: ConfigFlags) => {
      const { init } = await import('../commands/init.js')
      await run(() => init(flags.config ?? null, terminal))
    })
}

function addCheck(): void {
  command('check', 'say what is wrong with the configuration, key and line')
    .option('--config <file>', 'the configuration (default: nightdesk.yaml)')
    .option('--json', 'print the outcome as JSON')
    .addHelpText('after', examples(['check', 'check --config nights/morning.yaml']))
    .action(async ({ config = null, json = false, quiet = false }: ConfigFlags) => {
      const { check } = await import('../commands/check.js')
      await run(() => check({ config, json, quiet }, terminal))
    })
}

function addConfig(): void {
  const configCommand = program.command('config').description('show the configuration, or its schema')

  subcommand(configCommand, 'show', 'print every value and where it comes from')
    .option('--config <file>', 'the configuration (default: nightdesk.yaml)')
    .option('--json', 'print the values as JSON')
    .addHelpText('after', examples(['config show', 'config show --json']))
    .action(async ({ config = null, json = false }: ConfigFlags) => {
      const { showConfig } = await import('../commands/config.js')
      await run(() => showConfig({ config, json }, terminal))
    })

  subcommand(configCommand, 'schema', 'print the JSON Schema of the configuration, for editors')
    .addHelpText('after', examples(['config schema', 'config schema > nightdesk.schema.json']))
    .action(async () => {
      const { showSchema } = await import('../commands/config.js')
      await run(() => Promise.resolve(showSchema(terminal)))
    })
}

function addTemplate(): void {
  const templateCommand = program
    .command('template')
    .description('list the templates, and copy one to edit')
    .addHelpText('after', examples(['template list', 'template eject partials/point.md']))

  subcommand(templateCommand, 'list', 'print every template and what it prints')
    .option('--templates <dir>', 'folder of templates that stand before the built-in ones')
    .option('--json', 'print the list as JSON')
    .addHelpText('after', examples(['template list', 'template list --templates my-templates']))
    .action(async ({ templates = null, json = false }: TemplateFlags) => {
      const { listTemplates } = await import('../commands/template.js')
      await run(() => listTemplates({ templates, json }, terminal))
    })

  subcommand(templateCommand, 'eject <name>', 'copy a built-in template to edit; never overwrites')
    .option('-o, --output <dir>', 'folder of your templates', 'my-templates')
    .addHelpText('after', examples(['template eject digest.md', 'template eject partials/point.html -o morning']))
    .action(async (name: string, { output = 'my-templates', quiet = false }: TemplateFlags) => {
      const { ejectTemplate } = await import('../commands/template.js')
      await run(() => ejectTemplate(name, { output, quiet }, terminal))
    })
}

function addPreview(): void {
  command('preview [digest]', 'show the pages of a digest on a local address, anew whenever a template changes')
    .option(
      '--config <file>',
      'the configuration whose latest edition and templates are shown (default: nightdesk.yaml)'
    )
    .option('--templates <dir>', 'folder of templates that stand before the built-in ones')
    .option('--port <n>', 'port of 127.0.0.1; 0: any that is free (default: 8765, or any)', portNumber)
    .addHelpText('after', examples(['preview --templates my-templates', 'preview out/digest.json --port 0']))
    .action(async (digest: string | undefined, { config = null, templates = null, port = null }: PreviewFlags) => {
      const { preview } = await import('../commands/preview.js')
      await run(() => preview({ digest: digest ?? null, config, templates, port }, terminal))
    })
}

function addDoctor(): void {
  command('doctor', 'say whether this machine can do the night: disk, state, sources, git, mail, clock')
    .option('--config <file>', 'the configuration (default: nightdesk.yaml)')
    .option('--json', 'print the outcome as JSON')
    .addHelpText('after', examples(['doctor', 'doctor --config nights/morning.yaml']))
    .action(async ({ config = null, json = false }: ConfigFlags) => {
      const { doctor } = await import('../commands/doctor.js')
      await run(() => doctor({ config, json }, terminal))
    })
}

interface PreviewFlags extends ConfigFlags {
  readonly templates?: string | null
  readonly port?: number | null
}

interface TemplateFlags {
  readonly templates?: string | null
  readonly output?: string
  readonly json?: boolean
  readonly quiet?: boolean
}
