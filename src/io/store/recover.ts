/** Opens the state, and makes it again out of the output folder where it is lost or cannot be believed. Never silently. */
import { readdir, readFile, rename, stat } from 'node:fs/promises'
import path from 'node:path'
import { DigestError } from '../../errors.js'
import type { Digest, RunReport } from '../../types.js'
import { keysOf, nightDone, openStore, type Store } from './store.js'

export type Recovered = NonNullable<RunReport['recovered']>

/** An open state, and what had to be done for it. */
export interface Opened {
  readonly store: Store
  readonly recovered: Recovered | null
}

/** Where the state and the editions are. */
export interface Places {
  /** Folder of `state.db`. */
  readonly state: string
  /** Folder whose `data` holds the editions. */
  readonly output: string
}

/**
 * The state of a folder. Where it is damaged or cut, or empty or missing although `output` holds editions, it is moved
 * aside and made again out of those; they count as sent.
 *
 * @throws DigestError `state-newer`, `state-failed`.
 */
export async function openState(places: Places): Promise<Opened> {
  const file = path.join(places.state, 'state.db')
  const found = await editionFiles(places.output)
  const reason = await reasonToDoubt(file, found.length)
  if (reason !== null) return rebuild(places, reason)
  try {
    return { store: openStore(file), recovered: null }
  } catch (error) {
    if (!(error instanceof DigestError) || error.code !== 'state-damaged') throw error
    return rebuild(places, error.message)
  }
}

/** Moves what there is aside, and makes the state out of the editions in `output/data`. */
export async function rebuild({ state, output }: Places, reason: string): Promise<Opened> {
  const file = path.join(state, 'state.db')
  const moved = await movedAside(file)
  const from = path.join(output, 'data')
  const store = openStore(file)
  const editions = await recoverEditions(store, output)
  return { store, recovered: { moved: moved ?? file, from, editions, reason } }
}

async function reasonToDoubt(file: string, editions: number): Promise<string | null> {
  const size = await stat(file).then(
    (stats) => stats.size,
    () => null
  )
  if (size === null) return editions > 0 ? 'it is missing, and the output folder holds editions' : null
  return size === 0 && editions > 0 ? 'it is empty, and the output folder holds editions' : null
}

/** The database with its journal, under a name that is free. */
async function movedAside(file: string): Promise<string | null> {
  const free = await freeName(file)
  const moved = await movedIfThere(file, free)
  for (const ending of ['-wal', '-shm']) await movedIfThere(`${file}${ending}`, `${free}${ending}`)
  return moved ? free : null
}

async function freeName(file: string): Promise<string> {
  for (let number = 1; ; number++) {
    const name = `${file}.damaged-${number}`
    const isFree = await stat(name).then(
      () => false,
      () => true
    )
    if (isFree) return name
  }
}

async function movedIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return false
    throw new DigestError('state-failed', `Could not move ${from} aside: ${String(cause)}`, { cause })
  }
}

/** Names of the editions' digests, oldest first. */
async function editionFiles(output: string): Promise<readonly string[]> {
  const names = await readdir(path.join(output, 'data')).catch(() => [])
  return names.filter((name) => /^\d{4}-\d{2}-\d{2}\.json$/.test(name)).toSorted()
}

async function recoverEditions(store: Store, output: string): Promise<number> {
  const held = new Set<string>()
  let count = 0
  for (const name of await editionFiles(output)) {
    const digest = await digestIn(path.join(output, 'data', name))
    if (digest === null || digest.edition.date !== name.slice(0, 10)) continue
    recoverEdition(store, digest, held)
    count++
  }
  return count
}

/** A file that is no whole digest is passed over: what it would give cannot be believed. */
async function digestIn(file: string): Promise<Digest | null> {
  try {
    const { digestFault, lacksTexts } = await import('../../verify.js')
    const value: unknown = JSON.parse(await readFile(file, 'utf8'))
    if (digestFault(value) !== null) return null
    const digest = value as Digest
    return lacksTexts(digest) ? null : digest
  } catch {
    return null
  }
}

/** `held`: what other editions hold already, by `raw`; what this one holds is added. */
function recoverEdition(store: Store, digest: Digest, held: Set<string>): void {
  const date = digest.edition.date ?? ''
  store.together(() => {
    store.recoverEdition(digest)
    const fresh = digest.articles.flatMap((article) => {
      const { id, source, title, author, publisher, publishedAt, url, language, tags, text } = article
      const raw = { id, source, title, author, publisher, publishedAt, url, language, tags, text: text ?? '' }
      const key = keysOf(raw).raw
      if (held.has(key)) return []
      held.add(key)
      return [{ file: fileOf(source), article: raw }]
    })
    store.keepReading(date, { fresh, dropped: [], seen: [], stamps: [], notices: new Map(), health: [] })
    store.keepNight({ ...nightDone, date, reading: 'told' })
  })
}

/** `FEED#ENTRY-ID` is of `FEED`. */
function fileOf(source: string): string {
  const at = source.indexOf('#')
  return at < 0 ? source : source.slice(0, at)
}
