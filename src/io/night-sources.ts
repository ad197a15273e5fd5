/** The night's sources: what each brings that it did not bring before. */
import { statSync } from 'node:fs'
import path from 'node:path'
import type { Settings } from '../config.js'
import type { Reading } from '../read/article.js'
import type { Source } from '../read/plain.js'
import type { Article, BadInput, Notice } from '../types.js'
import { shownAddress } from './fetch/shown.js'
import type { Fetched, FetchOptions, Request, Validators } from './fetch/types.js'
import { fileLimits, filesIn, sourceOf, type FoundFile } from './files.js'
import { withFullText } from './full-text.js'
import { readAll } from './readers.js'
import { openRemote, type Remote } from './remote.js'

export type NightSource = Settings['sources'][number]

/** What is known of the sources from the nights before. */
export interface BeforeReading {
  /** Folder that relative paths count from. */
  readonly folder: string
  /** The stamp of a file that was read without trouble. */
  readonly stampOf: (file: string) => string | null
  /** What to send for an address: where it moved to, and what its server said of its version. */
  readonly requestOf: (address: string) => Request
  readonly fetch: Partial<FetchOptions>
}

/** What one source brought. */
export interface SourceReading {
  /** As the configuration names it: a path or an address. */
  readonly source: string
  readonly files: readonly FileReading[]
  /** What could not be used, in the order of the input. */
  readonly bad: readonly BadInput[]
  /** Of an address that was fetched: what to send the next time, and where it moved to for good. */
  readonly fetched: (Validators & { readonly movedTo: string | null }) | null
}

/** A file, a feed or a page. */
export interface FileReading {
  /** Name that its articles carry. */
  readonly file: string
  /** It was not touched since it was read, or its server says so: it brings what it brought then. */
  readonly unchanged: boolean
  readonly articles: readonly Article[]
  readonly notices: readonly Notice[]
  /** To know it again untouched; `null` where it has to be read again. */
  readonly stamp: string | null
}

/** The name of a source in reports, errors and memory: without the secrets that its address may hold. */
export function nameOf({ path: file, url }: NightSource): string {
  return url === undefined ? (file ?? '') : shownAddress(url)
}

/** Reads every source that is not paused. What fails is named in `bad`, and stops nothing else. */
export async function readSources(
  sources: readonly NightSource[],
  before: BeforeReading
): Promise<readonly SourceReading[]> {
  const remote = openRemote(before.fetch, before.requestOf)
  const active = sources.filter(({ paused }) => !paused)
  try {
    for (const { url } of active) if (url !== undefined) remote.begin(url)
    const parts = await partsOf(active, remote, before)
    const readings: SourceReading[] = []
    for (const [index, source] of active.entries()) readings.push(await readingOf(source, parts[index] ?? [], remote))
    return readings
  } finally {
    await remote.close()
  }
}

/** Stands in the stream of sources before what it is about. */
type Mark =
  { readonly begins: number } | { readonly file: string; readonly stamp: string | null; readonly unchanged: boolean }
type Part = Reading | BadInput | Mark

/** All sources in one go, so that they share the worker threads; then apart again. */
async function partsOf(
  sources: readonly NightSource[],
  remote: Remote,
  before: BeforeReading
): Promise<readonly (readonly Part[])[]> {
  const parts: Part[][] = sources.map(() => [])
  let current: Part[] = []
  for await (const part of readAll<BadInput | Mark>(allOf(sources, remote, before))) {
    if ('begins' in part) current = parts[part.begins] ?? []
    else current.push(part)
  }
  return parts
}

async function* allOf(
  sources: readonly NightSource[],
  remote: Remote,
  before: BeforeReading
): AsyncGenerator<Source | BadInput | Mark> {
  for (const [begins, { path: file, url }] of sources.entries()) {
    yield { begins }
    if (url !== undefined) yield* fetchedOf(url, remote)
    if (file !== undefined) yield* filesOf(file, before)
  }
}

async function* fetchedOf(address: string, remote: Remote): AsyncGenerator<Source | BadInput | Mark> {
  const outcome = await remote.outcomeOf(address)
  yield { file: shownAddress(address), stamp: null, unchanged: outcome?.state === 'unchanged' }
  if (outcome?.state !== 'unchanged') yield await remote.sourceOf(address)
}

async function* filesOf(input: string, before: BeforeReading): AsyncGenerator<Source | BadInput | Mark> {
  const { files, bad } = await filesIn([input], before.folder)
  yield* bad
  for (const file of files) {
    const stamp = stampOf(file)
    const unchanged = stamp !== null && before.stampOf(file.name) === stamp
    yield { file: file.name, stamp, unchanged }
    if (!unchanged) yield await sourceOf(file, fileLimits)
  }
}

/**
 * Size, times and place of a file: another as soon as it is written. `null` right after a change: a clock that ticks
 * slowly could not tell the next one from it. Asked in one go: a promise each costs more than the question.
 */
function stampOf({ path: file }: FoundFile): string | null {
  if (file === '-') return null
  try {
    const { size, mtimeNs, ctimeNs, ino, dev } = statSync(path.resolve(file), { bigint: true })
    const age = Date.now() - Number(ctimeNs / 1_000_000n)
    return age < settled ? null : [size, mtimeNs, ctimeNs, ino, dev].join(':')
  } catch {
    return null
  }
}

/** Milliseconds; FAT disks count in steps of two seconds. */
const settled = 2000

async function readingOf(source: NightSource, parts: readonly Part[], remote: Remote): Promise<SourceReading> {
  const whole = source.fullText ? await fullOf(parts, remote) : parts
  const name = await namerOf(source)
  const files: FileReading[] = []
  const bad: BadInput[] = []
  for (const part of whole) {
    if ('unchanged' in part) files.push({ ...part, articles: [], notices: [] })
    else if ('articles' in part) {
      const last = files.pop()
      if (last) files.push(withReading(last, part, name))
      bad.push(...part.bad)
    } else if ('rule' in part) {
      const last = files.at(-1)
      if (last?.file === part.source) files[files.length - 1] = { ...last, stamp: null }
      bad.push(part)
    }
  }
  return { source: nameOf(source), files, bad, fetched: await validatorsOf(source, bad, remote) }
}

async function fullOf(parts: readonly Part[], remote: Remote): Promise<readonly Part[]> {
  const full: Part[] = []
  for await (const part of withFullText(streamOf(parts), remote, {})) full.push(part)
  return full
}

async function* streamOf(parts: readonly Part[]): AsyncGenerator<Part> {
  for (const part of parts) yield await Promise.resolve(part)
}

/** A file that could be read in part only is read again the next time: its trouble is told each night. */
function withReading(file: FileReading, reading: Reading, name: Namer): FileReading {
  return {
    ...file,
    articles: [...file.articles, ...reading.articles.map(name)],
    notices: [...file.notices, ...reading.notices],
    stamp: reading.bad.length > 0 ? null : file.stamp
  }
}

type Namer = (article: Article) => Article

/** With the source's tags, and its name as publisher where neither the article's fields nor its words name one. */
async function namerOf({ name, tags }: NightSource): Promise<Namer> {
  const clean = name === undefined ? null : (await import('../clean/clean.js')).cleanArticle
  return (article) => {
    const tagged = tags.length === 0 ? article : { ...article, tags: [...new Set([...article.tags, ...tags])] }
    if (name === undefined || article.publisher !== null || clean?.(article).article.publisher !== null) return tagged
    return { ...tagged, publisher: name }
  }
}

/** Only of a body that was read without trouble: else the next night has to see it again. */
async function validatorsOf(
  { url }: NightSource,
  bad: readonly BadInput[],
  remote: Remote
): Promise<SourceReading['fetched']> {
  const outcome: Fetched | null = url === undefined ? null : await remote.outcomeOf(url)
  if (outcome?.state !== 'fetched') return null
  const { movedTo } = outcome
  const { etag, lastModified } = bad.length === 0 ? outcome : { etag: null, lastModified: null }
  return { etag, lastModified, movedTo }
}
