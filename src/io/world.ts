/** The real world of a night: files, network, state, clock. */
import { lstatSync } from 'node:fs'
import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { World, Written } from '../night/world.js'
import type { NightFile } from '../render/archive/night-files.js'
import { DigestError } from '../errors.js'
import { takeLock } from './lock.js'
import { readSources } from './night-sources.js'
import { checkedTemplates } from './own-templates.js'
import { readRegular } from './regular.js'
import { openStaff } from './staff.js'
import { storedOutbox } from './store/deliveries.js'
import { openState, rebuild, type Opened, type Places } from './store/recover.js'
import { bytesOf, openWriting, someAtATime, troubleOf, type Words } from './write.js'

/** What watches a night, and how it is told to end. */
export interface Watch {
  readonly say: World['say']
  /** Ends the night at its next step; the reason is thrown. */
  readonly signal: AbortSignal
}

/** The world as it is. */
export function nodeWorld({ say, signal }: Watch): World {
  // What a dry run would have written, by path.
  const planned = new Map<string, string>()
  return {
    today: (timezone) => dayIn(timezone, new Date()),
    lock: takeLock,
    open: (places, dryRun) => (dryRun ? onCopy(places, openState) : openState(places)),
    rebuild: (places, dryRun, reason) => {
      const made = (at: Places) => rebuild(at, reason)
      return dryRun ? onCopy(places, made) : made(places)
    },
    read: (sources, before) => readSources(sources, { ...before, fetch: { ...before.fetch, signal } }),
    templates: checkedTemplates,
    held: async (root) => ({ index: await heldIn(root, 'index.md'), feed: await heldIn(root, 'feed.xml') }),
    storyPages: async (root) => new Set((await namesIn(path.join(root, 'stories'))).map((name) => `stories/${name}`)),
    tidy: tidied,
    write: (root, files, dryRun) => writeFiles(root, files, dryRun ? planned : null, signal),
    staff: openStaff,
    publish: async (job, dryRun) =>
      (await import('./git/publish.js')).publish({ ...job, planned: dryRun ? planned : null }),
    outboxOf: async (edition, settings) => (await import('./mail/deliver.js')).outboxRows(edition, settings),
    deliver: async ({ store, ...job }) => {
      const { deliver } = await import('./mail/deliver.js')
      return deliver({
        ...job,
        digestOf: store.digestOf,
        outbox: storedOutbox(store.database),
        now: () => new Date(),
        goOn: () => signal.throwIfAborted()
      })
    },
    say,
    goOn: () => signal.throwIfAborted()
  }
}

/** The ISO day of an instant in an IANA zone. */
export function dayIn(timezone: string, instant: Date): string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: timezone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit'
  })
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]))
  return ['year', 'month', 'day'].map((type) => parts.get(type as Intl.DateTimeFormatPartTypes) ?? '').join('-')
}

/** The temporary files of `openWriting`, where nights write: an archive of years has tens of thousands of other files. */
async function tidied(root: string): Promise<void> {
  const years = (await namesIn(root)).filter((name) => /^\d{4}$/.test(name))
  const months = await Promise.all(
    years.map(async (year) => (await namesIn(path.join(root, year))).map((month) => path.join(year, month)))
  )
  for (const folder of ['', 'data', 'stories', ...years, ...months.flat()]) {
    const left = (await namesIn(path.join(root, folder))).filter((name) => /^\.nightdesk-[0-9a-f]{16}\.tmp$/.test(name))
    // What cannot be taken away harms nothing; the next night tries again.
    for (const name of left) await rm(path.join(root, folder, name), { force: true }).catch(() => undefined)
  }
}

/** None where it is no folder. */
function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => [])
}

/** A file of the output folder; `null` where there is none. */
async function heldIn(root: string, name: string): Promise<string | null> {
  try {
    return Buffer.from((await readRegular(path.join(root, name), longestHeld)) ?? []).toString('utf8')
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null
    throw new DigestError('write-failed', `Could not read ${path.join(root, name)}: ${troubleOf(cause)}`, { cause })
  }
}

/** Bytes; an index of a hundred years has a tenth of it. */
const longestHeld = 1 << 26

async function writeFiles(
  root: string,
  files: readonly NightFile[],
  planned: Map<string, string> | null,
  signal: AbortSignal
): Promise<readonly Written[]> {
  const writing = openWriting(root)
  const outcomes: Written[] = []
  await someAtATime(files, async ({ path: name, chunks }, at) => {
    signal.throwIfAborted()
    const file = path.join(root, ...name.split('/'))
    outcomes[at] = (await holds(file, chunks())) ? 'unchanged' : 'written'
    if (outcomes[at] === 'unchanged') return
    if (planned === null) await writing.write(file, chunks())
    else planned.set(name, Buffer.concat([...chunks()].map(bytesOf)).toString('utf8'))
  })
  if (planned === null) await writing.flush()
  return outcomes
}

/** Whether these bytes stand under the name already, in a file of its own. */
async function holds(file: string, chunks: Iterable<Words>): Promise<boolean> {
  try {
    const there = lstatSync(file, { throwIfNoEntry: false })
    // A page that changed has another size as a rule, and needs no reading.
    if (there?.isFile() !== true || (Array.isArray(chunks) && there.size !== sizeOf(chunks))) return false
    const bytes = Buffer.from((await readRegular(file, Infinity)) ?? [])
    let at = 0
    for (const chunk of chunks) {
      const expected = bytesOf(chunk)
      if (!bytes.subarray(at, at + expected.length).equals(expected)) return false
      at += expected.length
    }
    return at === bytes.length
  } catch {
    return false
  }
}

function sizeOf(chunks: readonly Words[]): number {
  return chunks.reduce((sum, chunk) => sum + Buffer.byteLength(chunk), 0)
}

/** Works on a copy of the state, which goes when it is closed: a dry run touches nothing. */
async function onCopy(places: Places, work: (places: Places) => Promise<Opened>): Promise<Opened> {
  const copy = await mkdtemp(path.join(tmpdir(), 'nightdesk-dry-run-'))
  const gone = () => rm(copy, { recursive: true, force: true })
  try {
    for (const name of ['state.db', 'state.db-wal'])
      await copyIfThere(path.join(places.state, name), path.join(copy, name))
    const { store, recovered } = await work({ ...places, state: copy })
    const close = () => {
      store.close()
      void gone()
    }
    const moved = recovered && { ...recovered, moved: recovered.moved.replace(copy, () => places.state) }
    return { store: { ...store, close }, recovered: moved }
  } catch (error) {
    await gone()
    throw error
  }
}

async function copyIfThere(from: string, to: string): Promise<void> {
  try {
    await copyFile(from, to)
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')) throw cause
  }
}
