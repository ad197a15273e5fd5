/** The commands on articles and digests: from `build` to `explain`. */
import { Option, type Command } from 'commander'
import type { FormatName } from '../commands/formats.js'
import type { DigestOptions } from '../types.js'
import { ageInHours, formatList, formatNames, mutedWords, wholeNumber } from './arguments.js'
import { command, examples, run, terminal } from './program.js'

const inputHelp = 'a file, a folder, a glob, an http(s) address, or - for JSON Lines on standard input'

export function addDigestCommands(): void {
  addBuild()
  addRead()
  addAnnotate()
  addGroup()
  addVerify()
  addExplain()
  addDiff()
}

function addBuild(): void {
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
      const { build } = await import('../commands/build.js')
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
}

function addRead(): void {
  inputCommand('read', 'print each article as read and cleaned, as JSON Lines')
    .addHelpText('after', examples(['read seeds', 'read article.md | jq .blocks']))
    .action(async (inputs: string[], flags: InputFlags) => {
      const { read } = await import('../commands/read.js')
      await run(() => read(inputs, inputOptions(flags), terminal))
    })
}

function addAnnotate(): void {
  inputCommand('annotate', 'print sentences, quotes, figures, dates and people of each article, as JSON Lines')
    .addHelpText('after', examples(['annotate seeds', 'annotate article.txt | jq .quotes']))
    .action(async (inputs: string[], flags: InputFlags) => {
      const { annotate } = await import('../commands/annotate.js')
      await run(() => annotate(inputs, inputOptions(flags), terminal))
    })
}

function addGroup(): void {
  inputCommand('group', 'print stories, copies and relations, each with its reason, as JSON')
    .addHelpText('after', examples(['group seeds', 'group "in/**/*.txt" | jq .related']))
    .action(async (inputs: string[], flags: InputFlags) => {
      const { group } = await import('../commands/group.js')
      await run(() => group(inputs, inputOptions(flags), terminal))
    })
}

function addVerify(): void {
  command('verify <digest>', 'prove every line of a digest, and the pages beside it')
    .option('--sources <dir>', "prove the articles' texts against the files under this folder")
    .option('--templates <dir>', 'folder of the templates that the pages were made with')
    .option('--json', 'print the outcome as JSON')
    .addHelpText('after', examples(['verify out/digest.json', 'verify out/digest.json --sources .']))
    .action(async (file: string, flags: VerifyFlags) => {
      const { verify } = await import('../commands/verify.js')
      const { sources = null, templates = null, json = false, quiet = false } = flags
      await run(() => verify(file, { sources, templates, json, quiet }, terminal))
    })
}

function addExplain(): void {
  command('explain <digest> <id>', 'say why a statement is here, or why something is not')
    .option('--json', 'print the explanation as JSON')
    .addHelpText(
      'after',
      `\nID is the id of a statement, story or article, ARTICLE:OFFSET, or "some words".\n${examples(['explain out/digest.json k1f0c2a9b34', `explain out/digest.json '"joint statement"'`])}`
    )
    .action(async (file: string, id: string, flags: { json?: boolean }) => {
      const { explain } = await import('../commands/explain.js')
      await run(() => explain(file, id, { json: flags.json ?? false }, terminal))
    })
}

function addDiff(): void {
  command('diff <a> <b>', 'say what changed between two digests, by statement')
    .option('--json', 'print the changes as JSON')
    .addHelpText('after', examples(['diff monday/digest.json tuesday/digest.json', 'diff a.json b.json --json']))
    .action(async (a: string, b: string, flags: { json?: boolean }) => {
      const { diff } = await import('../commands/diff.js')
      await run(() => diff([a, b], { json: flags.json ?? false }, terminal))
    })
}

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

interface VerifyFlags {
  readonly sources?: string
  readonly templates?: string
  readonly json?: boolean
  readonly quiet?: boolean
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
