/** The health of the sources, and what a server said of a body's version the last time. */
import type { Database, Value } from './database.js'
import { proven, sumOf } from './packing.js'

/** What is remembered of one source. Nights are named by the dates of their editions. */
export interface SourceHealth {
  /** As the configuration names it: a path or an address. */
  readonly source: string
  readonly etag: string | null
  readonly lastModified: string | null
  /** The address that a server moved it to for good. */
  readonly movedTo: string | null
  /** Nights in a row that it failed. */
  readonly failures: number
  /** First and last of these nights. */
  readonly since: string | null
  readonly failed: string | null
  readonly error: string | null
  /** The night on which its failing was reported; it is reported once. */
  readonly alerted: string | null
  /** The last night on which it could be read. */
  readonly succeeded: string | null
}

const columns = [
  'source',
  'etag',
  'last_modified',
  'moved_to',
  'failures',
  'since',
  'failed',
  'error',
  'alerted',
  'succeeded'
] as const

/** All sources that were ever read, by name. */
export function sourcesIn(database: Database): ReadonlyMap<string, SourceHealth> {
  const rows = proven(database.rows(`SELECT ${columns.join(', ')}, sum FROM sources ORDER BY source`), columns)
  const words = (value: Value | undefined) => (typeof value === 'string' ? value : null)
  return new Map(
    rows.map((row) => [
      String(row['source']),
      {
        source: String(row['source']),
        etag: words(row['etag']),
        lastModified: words(row['last_modified']),
        movedTo: words(row['moved_to']),
        failures: Number(row['failures']),
        since: words(row['since']),
        failed: words(row['failed']),
        error: words(row['error']),
        alerted: words(row['alerted']),
        succeeded: words(row['succeeded'])
      }
    ])
  )
}

export function keepSource(database: Database, health: SourceHealth): void {
  const { source, etag, lastModified, movedTo, failures, since, failed, error, alerted, succeeded } = health
  const values = [source, etag, lastModified, movedTo, failures, since, failed, error, alerted, succeeded] as const
  database.run('INSERT OR REPLACE INTO sources VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', ...values, sumOf(...values))
}
