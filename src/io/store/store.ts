/** What Nightdesk remembers from night to night, behind a few typed functions. Nothing outside this folder writes SQL. */
import type { Article, Delivery, Digest, Earlier, EditionEntry, Notice, StoryHistory, Traits } from '../../types.js'
import {
  articlesIn,
  countArticles,
  dropArticles,
  keepArticles,
  keysOf,
  keepNotices,
  knownArticles,
  noticesOf,
  touchArticles,
  untoldAfter
} from './articles.js'
import type { Asked, KnownArticle, ReadArticle } from './articles.js'
import {
  dayBefore,
  keepNightState,
  keepStamp,
  nightStates,
  stampsIn,
  type FileStamp,
  type NightState
} from './dates.js'
import { damaged, openDatabase, type Database } from './database.js'
import { addDeliveries } from './outbox.js'
import { earlierStoryFrom, earlierStoryOf } from '../../track/earlier.js'
import {
  digestIn,
  editionsIn,
  entriesWith,
  headsBetween,
  historiesOn,
  historiesWith,
  historyIn,
  keepEdition,
  nightsOn,
  storiesBetween
} from './editions.js'
import type { StoredEdition, StoryOnNight, ToldTonight } from './editions.js'
import type { PackedHistory } from './histories.js'
import { forget } from './retention.js'
import { migrate } from './schema.js'
import { keepSource, sourcesIn, type SourceHealth } from './sources.js'

export { keysOf, type ArticleKeys, type Asked, type KnownArticle, type ReadArticle } from './articles.js'
export { dayBefore, nightDone, type FileStamp, type NightState } from './dates.js'
export type { StoredEdition } from './editions.js'
export type { PackedHistory } from './histories.js'
export type { SourceHealth } from './sources.js'

/** An open state. Every function throws DigestError: `state-damaged` where a value is not what was written, `state-failed`. */
export interface Store {
  /** For the files beside this one. */
  readonly database: Database

  /** How far each night came, oldest first. */
  readonly nights: () => readonly NightState[]
  readonly keepNight: (night: NightState) => void

  /** Those of the articles that are remembered that are asked for, by what they are known again. */
  readonly known: (asked: Asked) => readonly KnownArticle[]
  /** How many are remembered. */
  readonly articleCount: () => number
  /** The articles that were read for the edition of a date, as they were read, in a stable order. */
  readonly articlesOf: (date: string) => readonly ReadArticle[]
  /** Articles of editions after a date that no story of theirs was told from. */
  readonly untoldAfter: (date: string) => readonly Pick<KnownArticle, 'edition' | 'raw'>[]
  /** What reading for that edition gave rise to say, by file or feed. */
  readonly noticesOf: (date: string) => ReadonlyMap<string, readonly Notice[]>
  /** The files that were read without trouble, by name. */
  readonly stamps: () => ReadonlyMap<string, FileStamp>
  /** Remembers what was read for an edition: all of it, on disk, or nothing. */
  readonly keepReading: (date: string, reading: NightReading) => void

  readonly editions: () => readonly StoredEdition[]
  /** The digest of an edition with its texts; `null` where there is none, or where it is older than is kept. */
  readonly digestOf: (date: string) => Digest | null
  /**
   * Keeps an edition and its outbox in one go; a recipient that stands in the outbox already stays as it is. `traits`: what
   * was found out of its articles, by id, so that they need not be analysed on nights to come.
   */
  readonly keepEdition: (digest: Digest, outbox: readonly Delivery[], traits?: ReadonlyMap<string, Traits>) => void
  /** Keeps an edition that was found in the output folder: it counts as sent. */
  readonly recoverEdition: (digest: Digest) => void
  /** What was told before `date`, of stories told within `days` of it; `null` before the first edition. */
  readonly earlier: (date: string, days: number) => Earlier | null
  /** A story through all its nights; `null` where it is not known. */
  readonly historyOf: (story: string) => StoryHistory | null
  /** The stories that an edition tells or names quiet, but for those of some ids, through all nights that are kept, by id. It need not be kept itself. */
  readonly historiesOn: (digest: Digest, but?: ReadonlySet<string>) => Iterable<PackedHistory>
  /** The same of stories of which an edition of the date is to say this. */
  readonly historiesWith: (date: string, nights: readonly ToldTonight[]) => Iterable<PackedHistory>
  /** The list of editions with this one in the place of that of its date. */
  readonly editionsWith: (digest: Digest) => readonly EditionEntry[]
  /** The stories that an edition told or named quiet, by id. */
  readonly nightsOn: (date: string) => readonly StoryOnNight[]
  /** The stories that were told within `days` before `date`, that day included, by id. */
  readonly storiesWithin: (date: string, days: number) => readonly string[]

  /** Puts rows into the outbox; a recipient of an edition that stands there already stays as it is. */
  readonly addDeliveries: (outbox: readonly Delivery[]) => void

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
  readonly fresh: readonly ReadArticle[]
  /** Articles that this edition, or another, holds no longer, by `raw`: a newer version, or this edition, has them. */
  readonly dropped: readonly Pick<KnownArticle, 'edition' | 'raw'>[]
  /** Articles of other editions that are still brought. */
  readonly seen: readonly KnownArticle[]
  readonly stamps: readonly FileStamp[]
  /** What there is to say, by file or feed. */
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
  const editions = remembered(() => editionsIn(database))
  const nights = remembered(() => nightStates(database))
  const forgetting = <Result>(work: () => Result, ...known: readonly { readonly forget: () => void }[]): Result => {
    try {
      return database.together(work)
    } finally {
      for (const one of known) one.forget()
    }
  }
  /** What came to nothing may have been looked at while it was under way. */
  const together = <Result>(work: () => Result): Result => {
    try {
      return database.together(work)
    } catch (error) {
      for (const one of [editions, nights]) one.forget()
      throw error
    }
  }
  // What was read a moment ago need not be read again; it is handed out once.
  let atHand: ReadonlyMap<string, Article> = new Map()
  const articlesOf = (date: string) => {
    const articles = articlesIn(database, date, atHand)
    atHand = new Map()
    return articles
  }
  return {
    database,
    nights: nights.value,
    keepNight: (night) => forgetting(() => keepNightState(database, night), nights),
    known: (asked) => knownArticles(database, asked),
    articleCount: () => countArticles(database),
    articlesOf,
    untoldAfter: (date) => untoldAfter(database, date),
    noticesOf: (date) => noticesOf(database, date),
    stamps: () => stampsIn(database),
    keepReading: (date, reading) => {
      together(() => keepReading(database, date, reading))
      atHand = new Map(reading.fresh.map(({ article }) => [keysOf(article).raw, article]))
    },
    editions: editions.value,
    digestOf: (date) => digestIn(database, date),
    keepEdition: (digest, outbox, traits = new Map()) =>
      forgetting(() => {
        // Made again with what came late, it still is one that readers had before the state was lost.
        const { date } = digest.edition
        const isRecovered = editions.value().some((edition) => edition.date === date && edition.recovered)
        keepEdition(database, digest, isRecovered, traits)
        addDeliveries(database, outbox)
      }, editions),
    recoverEdition: (digest) => forgetting(() => keepEdition(database, digest, true, new Map()), editions),
    earlier: (date, days) => earlierIn(database, editions.value(), date, days),
    historyOf: (story) => historyIn(database, story),
    historiesOn: (digest, but) => historiesOn(database, digest, but),
    historiesWith: (date, nights) => historiesWith(database, date, nights),
    editionsWith: (digest) => entriesWith(editions.value(), digest),
    nightsOn: (date) => nightsOn(database, date),
    storiesWithin: (date, days) => storiesBetween(database, dayBefore(date, days), dayBefore(date, -1)),
    addDeliveries: (outbox) => database.together(() => addDeliveries(database, outbox)),
    sources: () => sourcesIn(database),
    keepSource: (health) => keepSource(database, health),
    forget: (date, keepDays) => forgetting(() => forget(database, date, keepDays), editions, nights),
    together,
    close: database.close
  }
}

/** A value that is asked for once, until it is forgotten: an archive of years has thousands of editions. */
function remembered<Value>(ask: () => Value): { readonly value: () => Value; readonly forget: () => void } {
  let known: { readonly value: Value } | null = null
  return { value: () => (known ??= { value: ask() }).value, forget: () => void (known = null) }
}

function keepReading(database: Database, date: string, reading: NightReading): void {
  for (const { edition, raw } of reading.dropped) dropArticles(database, edition, [raw])
  keepArticles(database, date, reading.fresh)
  touchArticles(database, reading.seen, date)
  for (const stamp of reading.stamps) keepStamp(database, stamp)
  for (const [file, notices] of reading.notices) keepNotices(database, date, file, notices)
  for (const health of reading.health) keepSource(database, health)
}

function earlierIn(database: Database, editions: readonly StoredEdition[], date: string, days: number): Earlier | null {
  const since = editions.findLast((edition) => edition.date < date)?.date
  if (since === undefined) return null
  const stories = headsBetween(database, dayBefore(date, days), date).flatMap((heads) => {
    const load = () => {
      const history = historyIn(database, heads.id, date)
      const story = history === null ? null : earlierStoryOf(history)
      if (story === null) throw damaged('a night of a story is missing')
      return story
    }
    return earlierStoryFrom(heads, load) ?? load()
  })
  return { since, stories }
}
