/** `nightdesk.yaml` and the environment -> settings with nothing missing and nothing doubtful. Pure; `io/config.ts` reads the file. */
import { isMap, LineCounter, parseDocument, visit, type Document } from 'yaml'
import { givenIn, type Given, type Variables } from './config/environment.js'
import { faultsOf, type PlaceOf } from './config/faults.js'
import { configSchema, type Settings } from './config/schema.js'
import { DigestError } from './errors.js'

export type { Settings } from './config/schema.js'

/** Settings, and where each value comes from. */
export interface Parsed {
  readonly settings: Settings
  /** `nightdesk.yaml:4`, `NIGHTDESK_TITLE`, or `null` for a default. */
  readonly originOf: (path: readonly PropertyKey[]) => string | null
  /** `nightdesk.yaml:4`: where a value, or the nearest key above it, was written. */
  readonly placeOf: PlaceOf
}

/**
 * The settings of a file's text, variables before the file. `file` is the name that errors print.
 *
 * @throws DigestError `bad-config`, all faults at once, a line each: `FILE:LINE: key.path: what is wrong; what to write`.
 */
export function parseConfig(text: string, file: string, variables: Variables): Parsed {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const broken = document.errors.map(
    ({ message, pos: [at] }) => `${file}:${lines.linePos(at).line}: ${message}; mend the YAML`
  )
  visit(document, {
    Alias: (_, node) => {
      // What it names is not repeated: a password may begin with such a star.
      if (node.resolve(document) === undefined)
        broken.push(`${file}:${lines.linePos(node.range?.[0] ?? 0).line}: ${aliasOfNothing}`)
    }
  })
  if (broken.length > 0) throw new DigestError('bad-config', broken.join('\n'))
  const given = givenIn(variables)
  const origins = originsIn(document, lines, file, given)
  const parsed = configSchema.safeParse(withGiven(valuesOf(document, file), given))
  if (!parsed.success) throw new DigestError('bad-config', faultsOf(parsed.error.issues, origins.placeOf).join('\n'))
  return { settings: parsed.data, ...origins }
}

const aliasOfNothing = 'an alias (*...) of nothing stands here; put a text that begins with a star in quotes'

function valuesOf(document: Document, file: string): Readonly<Record<string, unknown>> {
  if (document.contents === null) return {}
  if (!isMap(document.contents)) {
    throw new DigestError(
      'bad-config',
      `${file}:1: this is no group of keys; write keys and values, such as sources: [{path: in}]`
    )
  }
  try {
    return document.toJS({ maxAliasCount: 100 }) as Readonly<Record<string, unknown>>
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    throw new DigestError('bad-config', `${file}:1: ${message}; write the values out`, { cause })
  }
}

/** The values with those of the variables in their place; nothing that is given is changed. */
function withGiven(values: Readonly<Record<string, unknown>>, given: readonly Given[]): unknown {
  return given.reduce<unknown>((whole, { path, value }) => withValue(whole, path, value), values)
}

function withValue(whole: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value
  const group = typeof whole === 'object' && whole !== null && !Array.isArray(whole) ? whole : {}
  return { ...group, [name]: withValue((group as Record<string, unknown>)[name], rest, value) }
}

function originsIn(
  document: Document,
  lines: LineCounter,
  file: string,
  given: readonly Given[]
): Pick<Parsed, 'originOf' | 'placeOf'> {
  const variableOf = (path: readonly PropertyKey[]) =>
    given.find((one) => one.path.every((name, index) => path[index] === name))?.name ?? null
  const lineOf = (path: readonly PropertyKey[]) => {
    const at = offsetOf(document, path)
    return at === null ? null : `${file}:${lines.linePos(at).line}`
  }
  return {
    originOf: (path) => variableOf(path) ?? lineOf(path),
    placeOf: (path) => {
      for (let end = path.length; end > 0; end--) {
        const place = variableOf(path.slice(0, end)) ?? lineOf(path.slice(0, end))
        if (place !== null) return place
      }
      return `${file}:1`
    }
  }
}

/** Where the key (or the list's entry) at the end of `path` begins; `null` where it is not written. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | null {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1) as unknown[], true)
  const last = path.at(-1)
  if (isMap(parent)) {
    const key: unknown = parent.items.find((pair) => String(pair.key) === String(last))?.key
    return rangeOf(key)
  }
  return typeof last === 'number' ? rangeOf(document.getIn(path as unknown[], true)) : null
}

function rangeOf(node: unknown): number | null {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : null
}
