import type { Database } from './database.js'
import { dayBefore } from './dates.js'

/**
 * Forgets what is older than `keepDays` before `date`: articles that no source brings any more, stories that were not told
 * since, digests and mails. The list of editions stays, since the index names them all. A night far ahead of all others
 * forgets nothing: a clock that jumped is set right again.
 */
export function forget(database: Database, date: string, keepDays: number): void {
  const [other] = database.rows('SELECT max(date) AS date FROM dates WHERE date <> ?', date)
  const newest = typeof other?.['date'] === 'string' && other['date'] < date ? other['date'] : date
  const first = dayBefore(newest, keepDays)
  const gone = [
    database.run('DELETE FROM articles WHERE seen < ?', first),
    database.run(
      'DELETE FROM nights WHERE story IN (SELECT story FROM nights GROUP BY story HAVING max(date) < ?)',
      first
    ),
    database.run('UPDATE editions SET digest = NULL WHERE date < ? AND digest IS NOT NULL', first)
  ]
  database.run('DELETE FROM files WHERE seen < ?', first)
  database.run('DELETE FROM readings WHERE edition < ?', first)
  database.run('DELETE FROM dates WHERE date < ? AND written = 1 AND published = 1 AND posted = 1', first)
  database.run('DELETE FROM deliveries WHERE edition < ?', first)
  if (gone.every((count) => count === 0)) return
  for (const table of ['tells', 'heads'])
    database.run(`DELETE FROM ${table} WHERE NOT EXISTS (SELECT 1 FROM nights WHERE nights.story = ${table}.story)`)
  database.run('DELETE FROM raws WHERE raw NOT IN (SELECT raw FROM articles)')
  database.run('DELETE FROM texts WHERE sha256 NOT IN (SELECT sha256 FROM articles UNION SELECT sha256 FROM tells)')
}
