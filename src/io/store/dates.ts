/** How far each night came: what is left to do after one that was killed. */
import { damaged, type Database, type Value } from './database.js'
import { proven, sumOf } from './packing.js'

/** How far the night of one date came. */
export interface NightState {
  readonly date: string
  /** `open`: read, and not told yet; `unproven`: its digest could not be proven. */
  readonly reading: 'open' | 'told' | 'empty' | 'unproven'
  /** Whether all its files stand. */
  readonly written: boolean
  /** Whether it was published, or there is nothing to publish. */
  readonly published: boolean
  /** Whether its outbox stands, or no mail is wanted. */
  readonly posted: boolean
  /** Of its files, relative to `output`. */
  readonly paths: readonly string[]
}

const columns = ['date', 'reading', 'written', 'published', 'posted', 'paths'] as const

/** A night that has nothing to do. */
export const nightDone = { written: true, published: true, posted: true, paths: [] } as const

/** The nights that are remembered, oldest first. */
export function nightStates(database: Database): readonly NightState[] {
  const rows = proven(database.rows(`SELECT ${columns.join(', ')}, sum FROM dates ORDER BY date`), columns)
  return rows.map((row) => ({
    date: String(row['date']),
    reading: row['reading'] as NightState['reading'],
    written: row['written'] === 1,
    published: row['published'] === 1,
    posted: row['posted'] === 1,
    paths: JSON.parse(String(row['paths'])) as readonly string[]
  }))
}

export function keepNightState(database: Database, night: NightState): void {
  const [written, published, posted] = [night.written, night.published, night.posted].map(Number)
  const values = [
    night.date,
    night.reading,
    written ?? 0,
    published ?? 0,
    posted ?? 0,
    JSON.stringify(night.paths)
  ] as const
  database.run('INSERT OR REPLACE INTO dates VALUES (?, ?, ?, ?, ?, ?, ?)', ...values, sumOf(...values))
}

/** A file as it was read last: a stamp that is another as soon as it is touched. */
export interface FileStamp {
  readonly file: string
  readonly stamp: string
  /** A night on which it was there, at most some days before the last one. */
  readonly seen: string
}

/** The files that were read without trouble, by name. */
export function stampsIn(database: Database): ReadonlyMap<string, FileStamp> {
  const rows = proven(database.rows('SELECT file, stamp, seen, sum FROM files'), ['file', 'stamp'])
  if (rows.some(({ seen }) => !isDay(seen))) throw damaged('a row is not what was written')
  return new Map(rows.map((row) => [String(row['file']), row as unknown as FileStamp]))
}

export function keepStamp(database: Database, { file, stamp, seen }: FileStamp): void {
  database.run('INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?)', file, stamp, seen, sumOf(file, stamp))
}

/** Whether a column holds an ISO day. */
export function isDay(value: Value | undefined): boolean {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
}

/** The ISO day that lies `days` before another. */
export function dayBefore(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
}
