import { createReadStream, type Dirent, type Stats } from 'node:fs'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { isReadable, kindOfEnding } from '../read/kinds.js'
import { readLimits, sizeInWords, type Source } from '../read/plain.js'
import type { BadInput } from '../types.js'
import { globBase, isGlob, matcherOf } from './glob.js'
import { oddKindOf, readRegular } from './regular.js'
import { messageOf } from './write.js'

/** A file that was found: where it is, and the name that the articles carry. */
export interface FoundFile {
  /** Path to open, as the system has it; `-` for standard input. */
  readonly path: string
  /** Path as given, `/`-separated; an absolute one starts at its own last name. */
  readonly name: string
  readonly named: boolean
}

/** The files of some inputs. */
export interface Found {
  readonly files: readonly FoundFile[]
  readonly bad: readonly BadInput[]
  /** Names of hidden files and unknown endings in folders and globs, for `--verbose`. */
  readonly passed: readonly string[]
}

/** How much is read of one file. */
export interface FileLimits {
  /** Bytes of a file; JSON Lines, which hold many articles, may have `lines`. */
  readonly bytes: number
  readonly lines: number
}

export const fileLimits: FileLimits = { bytes: readLimits.bytes, lines: readLimits.lines }

/**
 * The files that `inputs` (files, folders, globs, `-`) name, in their order; a folder's by code unit of their paths. Relative
 * ones count from the folder `from`, else from the current one. Reads nothing.
 */
export async function filesIn(inputs: readonly string[], from: string | null = null): Promise<Found> {
  const found: Found[] = []
  for (const input of inputs)
    found.push(await filesOf(input, (name) => (from === null ? name : path.resolve(from, name))))
  return {
    files: found.flatMap(({ files }) => files),
    bad: found.flatMap(({ bad }) => bad),
    passed: found.flatMap(({ passed }) => passed)
  }
}

/** The bytes of a found file, or why there are none. Never throws for one file's sake. */
export async function sourceOf(file: FoundFile, limits: FileLimits = fileLimits): Promise<Source | BadInput> {
  const { name, named } = file
  const cap = file.path === '-' || kindOfEnding(name) === 'jsonl' ? limits.lines : limits.bytes
  try {
    const bytes = file.path === '-' ? await standardInput(cap) : await readRegular(file.path, cap)
    return bytes === null ? badInput(name, 'too-large', tooLarge(cap)) : { name, bytes, named }
  } catch (error) {
    return troubleOf(name, error)
  }
}

/** Every file of `inputs` with its bytes. For thousands of files take `filesIn` and `sourceOf`, which need not hold all at once. */
export async function sourcesIn(
  inputs: readonly string[],
  limits: FileLimits = fileLimits
): Promise<{ sources: readonly Source[]; bad: readonly BadInput[]; passed: readonly string[] }> {
  const { files, bad, passed } = await filesIn(inputs)
  const sources: Source[] = []
  const unread: BadInput[] = []
  for (const file of files) {
    const read = await sourceOf(file, limits)
    if ('bytes' in read) sources.push(read)
    else unread.push(read)
  }
  return { sources, bad: [...bad, ...unread], passed }
}

const nothing: Found = { files: [], bad: [], passed: [] }

async function filesOf(input: string, at: (name: string) => string): Promise<Found> {
  if (input === '-') return { ...nothing, files: [{ path: '-', name: '-', named: true }] }
  const name = nameOf(input)
  try {
    const stats = await stat(at(input))
    if (stats.isDirectory()) return await filesUnder(at(input), name, [])
    if (stats.isFile()) return { ...nothing, files: [{ path: at(input), name, named: true }] }
    return { ...nothing, bad: [noFile(name, stats)] }
  } catch (error) {
    if (codeOf(error) === 'ENOENT' && isGlob(input)) return await filesLike(input, at)
    return { ...nothing, bad: [troubleOf(name, error)] }
  }
}

/** `./a/b` -> `a/b`; `/any/seeds` -> `seeds`: no machine's path gets into what is printed. */
function nameOf(input: string): string {
  const whole = path.normalize(input).replace(/[/\\]{1,99}$/, '')
  const kept = path.isAbsolute(whole) ? path.basename(whole) : whole
  return kept.split(path.sep).join('/')
}

async function filesUnder(folder: string, name: string, above: readonly string[]): Promise<Found> {
  const real = await realpath(folder)
  if (above.includes(real)) return { ...nothing, bad: [badInput(name, 'circular-link', 'This link leads in a circle')] }
  const entries = await readdir(folder, { withFileTypes: true })
  const found: Found[] = []
  for (const entry of entries) {
    const within = inFolder(name, entry.name)
    // Most entries say what they are: thousands of files need no question each.
    found.push(
      plainFile(folder, entry, within) ?? (await filesOfEntry(path.join(folder, entry.name), within, [...above, real]))
    )
  }
  const files = found.flatMap((part) => part.files)
  return {
    files: files.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    bad: found.flatMap((part) => part.bad).toSorted((a, b) => (a.source < b.source ? -1 : 1)),
    passed: found.flatMap((part) => part.passed).toSorted()
  }
}

function plainFile(folder: string, entry: Dirent, name: string): Found | null {
  if (!entry.isFile() || entry.name.startsWith('.') || name.includes('\ufffd') || !isReadable(entry.name)) return null
  return { ...nothing, files: [{ path: path.join(folder, entry.name), name, named: false }] }
}

function inFolder(folder: string, name: string): string {
  return folder === '.' || folder === '' ? name : `${folder}/${name}`
}

async function filesOfEntry(file: string, name: string, above: readonly string[]): Promise<Found> {
  if (path.basename(file).startsWith('.')) return { ...nothing, passed: [name] }
  try {
    const stats = await stat(file)
    if (stats.isDirectory()) return await filesUnder(file, name, above)
    if (!isReadable(file)) return { ...nothing, passed: [name] }
    if (!stats.isFile()) return { ...nothing, bad: [noFile(name, stats)] }
    return { ...nothing, files: [{ path: file, name, named: false }] }
  } catch (error) {
    if (!isReadable(file) && (await isDeadLink(file))) return { ...nothing, passed: [name] }
    return {
      ...nothing,
      bad: [codeOf(error) === 'ENOENT' && name.includes('\ufffd') ? noUtf8(name) : troubleOf(name, error)]
    }
  }
}

async function isDeadLink(file: string): Promise<boolean> {
  return lstat(file).then(
    (stats) => stats.isSymbolicLink(),
    () => false
  )
}

async function filesLike(glob: string, at: (name: string) => string): Promise<Found> {
  const base = globBase(glob)
  const matches = matcherOf(glob.slice(base.length))
  const folder = at(base === '' ? '.' : base)
  if (!(await isFolder(folder))) return { ...nothing, bad: [noMatch(glob)] }
  const under = await filesUnder(folder, '.', [])
  const prefix = base === '' ? '' : `${nameOf(base)}/`
  const named = (name: string) => (prefix === './' ? name : `${prefix}${name}`)
  const files = under.files.filter(({ name }) => matches(name)).map((file) => ({ ...file, name: named(file.name) }))
  const bad = under.bad.filter(({ source }) => matches(source)).map((each) => ({ ...each, source: named(each.source) }))
  const passed = under.passed.filter(matches).map(named)
  if (files.length + bad.length + passed.length > 0) return { files, bad, passed }
  return { ...nothing, bad: [noMatch(glob)] }
}

function noMatch(glob: string): BadInput {
  return badInput(glob, 'not-found', 'No file matches this pattern')
}

async function isFolder(folder: string): Promise<boolean> {
  return stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false
  )
}

/** All of standard input, `null` where it is longer than `cap` bytes. Reads the stream: `/dev/stdin` is none where a socket stands there. */
export async function standardInput(cap: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of createReadStream('', { fd: 0 }) as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > cap) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Reading it could wait for ever. */
function noFile(name: string, stats: Stats): BadInput {
  const kind = oddKindOf(stats) ?? 'a folder'
  return badInput(name, 'unreadable', `This is ${kind}, no file; give \`-\` to read standard input`)
}

/** The system gives such names with other characters, under which there is no file. */
function noUtf8(name: string): BadInput {
  return badInput(name, 'unreadable', 'Its name is not UTF-8; rename the file')
}

function tooLarge(cap: number): string {
  return `It is larger than the ${sizeInWords(cap)} that are read of one file; split it`
}

const troubles: Readonly<Record<string, readonly [rule: string, message: string]>> = {
  ENOENT: ['not-found', 'There is no such file or folder'],
  ENOTDIR: ['not-found', 'There is no such file or folder'],
  EACCES: ['unreadable', 'Reading it is not allowed; check its permissions'],
  EPERM: ['unreadable', 'Reading it is not allowed; check its permissions'],
  ELOOP: ['circular-link', 'This link leads in a circle'],
  EISDIR: ['unreadable', 'This is a folder where a file is read'],
  ENOTFILE: ['unreadable', 'This is a pipe, a socket or a device, no file'],
  ENAMETOOLONG: ['not-found', 'The name is too long for a path']
}

function troubleOf(name: string, error: unknown): BadInput {
  const code = codeOf(error)
  const [rule, message] = troubles[code] ?? ['unreadable', `It cannot be read (${code || String(error)})`]
  return badInput(name, rule, message)
}

/** Why the system gave no file, in our words; any other error in its own. */
export function readTroubleOf(error: unknown): string {
  const isOfSystem = error instanceof Error && 'syscall' in error
  const [, message] = (isOfSystem ? troubles[codeOf(error)] : undefined) ?? []
  return message === undefined ? messageOf(error) : message.charAt(0).toLowerCase() + message.slice(1)
}

function codeOf(error: unknown): string {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : ''
  return typeof code === 'string' ? code : ''
}

function badInput(source: string, rule: string, message: string): BadInput {
  return { source, line: null, rule, message }
}
