/** `nightdesk sources list`, `add`, `pause`, `resume`, `import`, `export`: the sources of the configuration and their health. */
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { parseConfig } from '../config.js'
import { withPaused, withSources, type NewSource } from '../config/edit.js'
import { loadConfig, type Config } from '../io/config.js'
import { readTroubleOf } from '../io/files.js'
import { shownAddress } from '../io/fetch/shown.js'
import { nameOf, type NightSource } from '../io/night-sources.js'
import { isAddress } from '../io/remote.js'
import type { SourceHealth } from '../io/store/store.js'
import { withoutCommands, type Terminal } from '../io/terminal.js'
import { writeWhole } from '../io/write.js'
import { exitCode, UsageError, type ExitCode } from './exit.js'

export interface SourceFlags {
  readonly config: string | null
  readonly json: boolean
}

/** Every source with its health: whether it is paused, and since when it fails. */
export async function listSources({ config, json }: SourceFlags, terminal: Terminal): Promise<ExitCode> {
  const loaded = await loadConfig(config)
  const health = await healthOf(loaded)
  const rows = loaded.settings.sources.map((source) => rowOf(source, health.get(nameOf(source))))
  if (json) terminal.print(`${JSON.stringify({ sources: rows }, null, 1)}\n`)
  else for (const row of rows) terminal.print(withoutCommands(`${lineOf(row)}\n`))
  return exitCode.done
}

export interface AddFlags extends SourceFlags {
  readonly name: string | null
  readonly tags: readonly string[]
}

/** Writes a new source into the configuration. */
export async function addSource(input: string, flags: AddFlags, terminal: Terminal): Promise<ExitCode> {
  const source: NewSource = {
    ...(isAddress(input) ? { url: input } : { path: input }),
    ...(flags.name === null ? {} : { name: flags.name }),
    ...(flags.tags.length === 0 ? {} : { tags: flags.tags })
  }
  return addAll([source], flags, terminal)
}

/** Pauses a source, or has it go on. */
export async function pauseSource(
  source: string,
  paused: boolean,
  { config }: SourceFlags,
  terminal: Terminal
): Promise<ExitCode> {
  const loaded = await loadConfig(config)
  const text = withPaused(await readFile(loaded.file, 'utf8'), source, paused)
  if (text === null)
    throw new UsageError(`${loaded.file} has no source ${shownAddress(source)}; see \`nightdesk sources list\``)
  await replace(loaded, text)
  terminal.print(withoutCommands(`${shownAddress(source)} ${paused ? 'is paused' : 'goes on'}\n`))
  return exitCode.done
}

/** Adds every feed of an OPML file. */
export async function importSources(file: string, flags: SourceFlags, terminal: Terminal): Promise<ExitCode> {
  const { feedsOf, readOpml } = await import('../read/opml.js')
  const list = readOpml(await bytesOf(file))
  if (list === null) {
    terminal.say(`nightdesk: ${file} is no OPML list`)
    return exitCode.nothingUsable
  }
  const sources = feedsOf(list)
    .filter(({ address }) => isAddress(address))
    .map(({ address, outline, folders }) => ({
      url: address,
      ...(outline.title === '' || outline.title === address ? {} : { name: outline.title }),
      ...(folders.length === 0 ? {} : { tags: [...folders] })
    }))
  return addAll(sources, flags, terminal)
}

/** Prints the addresses among the sources as OPML. */
export async function exportSources({ config }: SourceFlags, terminal: Terminal): Promise<ExitCode> {
  const { writeOpml } = await import('../read/opml.js')
  const { settings } = await loadConfig(config)
  const outlines = settings.sources.flatMap(({ url, name, tags }) =>
    url === undefined
      ? []
      : [
          {
            title: name ?? url,
            feed: url,
            site: null,
            description: null,
            language: null,
            categories: tags,
            outlines: []
          }
        ]
  )
  terminal.print(writeOpml({ title: settings.title, outlines }))
  return exitCode.done
}

interface SourceRow {
  readonly source: string
  readonly name: string | null
  readonly paused: boolean
  readonly failures: number
  readonly since: string | null
  readonly error: string | null
  readonly succeeded: string | null
}

function rowOf(source: NightSource, health: SourceHealth | undefined): SourceRow {
  const { failures = 0, since = null, error = null, succeeded = null } = health ?? {}
  return { source: nameOf(source), name: source.name ?? null, paused: source.paused, failures, since, error, succeeded }
}

function lineOf({ source, name, paused, failures, since, error, succeeded }: SourceRow): string {
  const nights = failures === 1 ? 'one night' : `${failures} nights`
  const fails = `fails for ${nights}, since ${since ?? ''}: ${error ?? ''}`
  const fares = failures > 0 ? fails : succeeded === null ? 'not read yet' : `read on ${succeeded}`
  return `${source}${name === null ? '' : ` (${name})`}: ${paused ? 'paused' : fares}`
}

async function healthOf({ settings }: Config): Promise<ReadonlyMap<string, SourceHealth>> {
  const file = path.join(settings.state, 'state.db')
  const exists = await stat(file).then(
    () => true,
    () => false
  )
  if (!exists) return new Map()
  const { openStore } = await import('../io/store/store.js')
  const store = openStore(file)
  try {
    return store.sources()
  } finally {
    store.close()
  }
}

async function addAll(sources: readonly NewSource[], { config }: SourceFlags, terminal: Terminal): Promise<ExitCode> {
  const loaded = await loadConfig(config)
  const { text, added } = withSources(await readFile(loaded.file, 'utf8'), sources)
  if (added > 0) await replace(loaded, text)
  const known = sources.length - added
  terminal.print(
    `Added ${added} ${added === 1 ? 'source' : 'sources'}${known > 0 ? `; ${known} stood there already` : ''}\n`
  )
  return exitCode.done
}

/** Only a text that is a configuration takes the place of one. */
async function replace({ file, folder }: Config, text: string): Promise<void> {
  parseConfig(text, file, {})
  await writeWhole(path.resolve(folder, path.basename(file)), [text])
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (cause) {
    throw new UsageError(`${file} cannot be read: ${readTroubleOf(cause)}`)
  }
}
