/** What Nightdesk remembers from night to night, behind a few typed functions. Nothing outside this folder writes SQL. */
import type { Article, Delivery, Digest, Earlier, Notice, StoryHistory } from '../../types.js'
import {
  articlesOf,
  dropArticles,
  keepArticles,
  keepNotices,
  knownArticles,
  noticesOf,
  touchArticles
} from './articles.js'
import type { KnownArticle } from './articles.js'
import { openDatabase, type Database } from './database.js'
import { addDeliveries } from './outbox.js'
import { earlierStoryOf } from './earlier.js'
import { digestIn, dropEdition, editionsIn, historyIn, keepEdition, storiesBetween, storiesOn } from './editions.js'
import type { StoredEdition } from './editions.js'
import { dayBefore, forget } from './retention.js'
import { migrate } from './schema.js'
import { keepSource, sourcesIn, type SourceHealth } from './sources.js'

export type { ArticleKeys, KnownArticle } from './articles.js'
export type { StoredEdition } from './editions.js'
export type { SourceHealth } from './sources.js'

/** An open state. Every function throws DigestError: `state-damaged` where a value is not what was written, `state-failed`. */
export interface Store {
  /** For the files beside this one. */
  readonly database: Database

  /** Every article that is remembered, by what it is known again. */
  readonly known: () => readonly KnownArticle[]
  /** The articles that were read for the edition of a date. */
  readonly articlesOf: (date: string) => readonly Article[]
  /** What reading for that edition gave rise to say, by source. */
  readonly noticesOf: (date: string) => ReadonlyMap<string, readonly Notice[]>
  /** Remembers what was read for an edition: all of it, on disk, or nothing. */
  readonly keepReading: (date: string, reading: NightReading) => void

  readonly editions: () => readonly StoredEdition[]
  /** The digest of an edition with its texts; `null` where there is none, or where it is older than is kept. */
  readonly digestOf: (date: string) => Digest | null
  /** Keeps an edition and its outbox in one go; a recipient that stands in the outbox already stays as it is. */
  readonly keepEdition: (digest: Digest, outbox: readonly Delivery[]) => void
  /** Takes an edition back that has nothing to tell any more and was never written. */
  readonly dropEdition: (date: string) => void
  /** What was told before `date`, of stories told within `days` of it; `null` before the first edition. */
  readonly earlier: (date: string, days: number) => Earlier | null
  /** A story through all its nights; `null` where it is not known. */
  readonly historyOf: (story: string) => StoryHistory | null
  /** The stories that the edition of a date told or named quiet, by id. */
  readonly storiesOn: (date: string) => readonly string[]
  /** The stories that were told within `days` before `date`, that day included, by id. */
  readonly storiesWithin: (date: string, days: number) => readonly string[]

  readonly sources: () => ReadonlyMap<string, SourceHealth>
  readonly keepSource: (health: SourceHealth) => void

  /** Forgets what is older than `keepDays` before `date`. */
  readonly forget: (date: string, keepDays: number) => void
  /** All of the work on disk, or nothing of it. */
  readonly together: <Result>(work: () => Result) => Result
  readonly close: () => void
}

/** What one night read. */
export interface NightReading {
  /** Articles that the edition has not held up to now. */
  readonly fresh: readonly Article[]
  /** Articles of this edition whose newer version stands in `fresh`, by `raw`. */
  readonly replaced: readonly string[]
  /** Articles of other editions that a source still brings. */
  readonly seen: readonly KnownArticle[]
  /** What there is to say of each source. */
  readonly notices: ReadonlyMap<string, readonly Notice[]>
  readonly health: readonly SourceHealth[]
}

/**
 * Opens the state in a file, which is made where it is missing.
 *
 * @throws DigestError `state-damaged`, `state-newer` or `state-failed`.
 */
export function openStore(file: string): Store {
  const database = openDatabase(file)
  try {
    migrate(database, file)
  } catch (error) {
    database.close()
    throw error
  }
  return storeOn(database)
}

function storeOn(database: Database): Store {
  return {
    database,
    known: () => knownArticles(database),
    articlesOf: (date) => articlesOf(database, date),
    noticesOf: (date) => noticesOf(database, date),
    keepReading: (date, reading) => database.together(() => keepReading(database, date, reading)),
    editions: () => editionsIn(database),
    digestOf: (date) => digestIn(database, date),
    keepEdition: (digest, outbox) =>
      database.together(() => {
        keepEdition(database, digest, false)
        addDeliveries(database, outbox)
      }),
    dropEdition: (date) => database.together(() => dropEdition(database, date)),
    earlier: (date, days) => earlierIn(database, date, days),
    historyOf: (story) => historyIn(database, story),
    storiesOn: (date) => storiesOn(database, date),
    storiesWithin: (date, days) => storiesBetween(database, dayBefore(date, days), dayBefore(date, -1)),
    sources: () => sourcesIn(database),
    keepSource: (health) => keepSource(database, health),
    forget: (date, keepDays) => database.together(() => forget(database, date, keepDays)),
    together: database.together,
    close: database.close
  }
}

function keepReading(database: Database, date: string, reading: NightReading): void {
  dropArticles(database, date, reading.replaced)
  keepArticles(database, date, reading.fresh)
  touchArticles(database, reading.seen, date)
  for (const [source, notices] of reading.notices) keepNotices(database, date, source, notices)
  for (const health of reading.health) keepSource(database, health)
}

function earlierIn(database: Database, date: string, days: number): Earlier | null {
  const since = editionsIn(database).findLast((edition) => edition.date < date)?.date
  if (since === undefined) return null
  const stories = storiesBetween(database, dayBefore(date, days), date).flatMap((id) => {
    const history = historyIn(database, id, date)
    return history === null ? [] : (earlierStoryOf(history) ?? [])
  })
  return { since, stories }
}
