/** `nightdesk config show`: every value and where it comes from; `config schema`: the file's shape, for editors. */
import { pathInWords } from '../config/keys.js'
import { jsonSchema } from '../config/schema.js'
import { loadConfig, type Config } from '../io/config.js'
import { shownAddress } from '../io/fetch/shown.js'
import type { Terminal } from '../io/terminal.js'
import { exitCode, type ExitCode } from './exit.js'

interface Value {
  readonly key: string
  readonly value: unknown
  /** `nightdesk.yaml:4`, the name of a variable, or `default`. */
  readonly from: string
}

/** Prints a line a value, `key: value  (where from)`; times in milliseconds, paths as they were made whole. */
export async function showConfig(
  { config, json }: { readonly config: string | null; readonly json: boolean },
  terminal: Terminal
): Promise<ExitCode> {
  const loaded = await loadConfig(config)
  const values = valuesIn(loaded, loaded.settings, [])
  if (json) terminal.print(`${JSON.stringify({ file: loaded.file, values }, null, 2)}\n`)
  else for (const { key, value, from } of values) terminal.print(`${key}: ${JSON.stringify(value)}  (${from})\n`)
  return exitCode.done
}

/** Prints the JSON Schema of the file. */
export function showSchema(terminal: Terminal): ExitCode {
  terminal.print(`${JSON.stringify(jsonSchema(), null, 2)}\n`)
  return exitCode.done
}

/** The leaves in the order of the schema; a list of texts is one value. */
function valuesIn(config: Config, value: unknown, path: readonly PropertyKey[]): Value[] {
  if (value === undefined) return []
  if (isGroup(value)) return Object.entries(value).flatMap(([name, inner]) => valuesIn(config, inner, [...path, name]))
  if (Array.isArray(value) && value.some(isGroup)) {
    return value.flatMap((inner: unknown, index) => valuesIn(config, inner, [...path, index]))
  }
  const isAddress = typeof value === 'string' && /^https?:/i.test(value)
  return [
    { key: pathInWords(path), value: isAddress ? shownAddress(value) : value, from: config.originOf(path) ?? 'default' }
  ]
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
