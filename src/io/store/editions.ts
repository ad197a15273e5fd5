/** The editions: what was told, night by night, edition by edition. */
import type {
  Digest,
  DigestArticle,
  EditionEntry,
  StatementChange,
  StoryHead,
  StoryHistory,
  StoryNight,
  Traits
} from '../../types.js'
import type { earlierStoryFrom, HeadNight } from '../../track/earlier.js'
import { headOf } from '../../track/heads.js'
import { byCodeUnit } from '../../text/order.js'
import { keepText, withoutText, withText } from './articles.js'
import { damaged, type Database, type Row } from './database.js'
import {
  nightColumns,
  packedHistoryIn,
  unpackedHistory,
  type PackedHistory,
  type StoredNight,
  type Tonight
} from './histories.js'
import { packed, proven, sumOf, unpacked, unpackedAll } from './packing.js'

/** An edition as the list of them names it. */
export interface StoredEdition extends EditionEntry {
  /** Hash of what shaped it: `edition.configHash`. */
  readonly config: string
  /** Rebuilt from the output folder: it counts as sent. */
  readonly recovered: boolean
  /** Whether its digest is still kept. */
  readonly whole: boolean
}

const entryColumns = ['date', 'id', 'config', 'recovered', 'entry'] as const

/** All editions, oldest first. */
export function editionsIn(database: Database): readonly StoredEdition[] {
  const rows = database.rows(
    `SELECT ${entryColumns.join(', ')}, sum, digest IS NOT NULL AS whole FROM editions ORDER BY date`
  )
  return proven(rows, entryColumns).map(storedEdition)
}

/** What only the newest editions are asked for is unpacked when it is: an archive of years has thousands. */
function storedEdition(row: Row): StoredEdition {
  let known: EditionEntry | null = null
  const entry = () => (known ??= JSON.parse(String(row['entry'])) as EditionEntry)
  return {
    date: String(row['date']),
    id: String(row['id']),
    config: String(row['config']),
    recovered: row['recovered'] === 1,
    whole: row['whole'] === 1,
    get title() {
      return entry().title
    },
    get stories() {
      return entry().stories
    },
    get headlines() {
      return entry().headlines
    }
  }
}

/** The digest of an edition, with its texts; `null` where there is none, or none any more. */
export function digestIn(database: Database, date: string): Digest | null {
  const [row] = database.rows('SELECT digest FROM editions WHERE date = ? AND digest IS NOT NULL', date)
  if (row === undefined) return null
  const digest = unpacked(row['digest']) as Digest | null
  if (digest?.edition?.date !== date) throw damaged('an edition is not what was written')
  return { ...digest, articles: digest.articles.map((article) => withText(database, article)) }
}

/** Keeps an edition in place of the one of its date, with the nights of its stories; `traits`: of its articles, by id. */
export function keepEdition(
  database: Database,
  digest: Digest,
  recovered: boolean,
  traits: ReadonlyMap<string, Traits>
): void {
  const date = dateOf(digest)
  const { id, configHash } = digest.edition
  const entry = JSON.stringify(entryOf(digest, date))
  const kept = { ...digest, articles: digest.articles.map(withoutText) }
  for (const { text } of digest.articles) if (text !== null) keepText(database, text)
  dropEdition(database, date)
  const sum = sumOf(date, id, configHash, recovered ? 1 : 0, entry)
  database.run(
    'INSERT INTO editions VALUES (?, ?, ?, ?, ?, ?, ?)',
    ...[date, id, configHash, recovered ? 1 : 0, entry, packed(kept), sum]
  )
  keepNights(database, digest, date, traits)
}

function dropEdition(database: Database, date: string): void {
  database.run('DELETE FROM editions WHERE date = ?', date)
  for (const table of ['nights', 'tells', 'heads']) database.run(`DELETE FROM ${table} WHERE date = ?`, date)
}

/** How the index of the archive names an edition. */
export function entryOf({ edition, stories }: Digest, date: string): EditionEntry {
  return {
    id: edition.id,
    date,
    title: edition.title,
    stories: stories.map(({ id, slug, status, counts }) => ({ id, slug, status, counts })),
    headlines: stories.map(({ headline }) => headline.text)
  }
}

/** The list of editions with another one in it, oldest first; in the place of the one of its date. */
export function entriesWith(editions: readonly EditionEntry[], digest: Digest): readonly EditionEntry[] {
  const date = dateOf(digest)
  const others = editions.filter((edition) => edition.date !== date)
  return [...others, entryOf(digest, date)].toSorted((a, b) => byCodeUnit(a.date, b.date))
}

/** The nights of a story, oldest first, those before `before` where it is given; `null` where it was never told. */
export function historyIn(database: Database, story: string, before?: string): StoryHistory | null {
  const packed = packedHistoryIn(database, story, before === undefined ? {} : { before })
  return packed === null ? null : unpackedHistory(packed)
}

/** Of the stories that an edition tells or names quiet, by id, but for some, all nights that are kept; of its own date those of `digest`. */
export function* historiesOn(
  database: Database,
  digest: Digest,
  but: ReadonlySet<string> = new Set()
): Iterable<PackedHistory> {
  for (const night of nightsIn(database, digest)) {
    if (but.has(night.id)) continue
    const history = packedHistoryIn(database, night.id, { tonight: night })
    if (history !== null) yield history
  }
}

/** The same of stories of which an edition of the date is to say this. */
export function* historiesWith(
  database: Database,
  date: string,
  nights: readonly ToldTonight[]
): Iterable<PackedHistory> {
  for (const night of nights) {
    const history = packedHistoryIn(database, night.id, { tonight: nightIn(database, date, night) })
    if (history !== null) yield history
  }
}

/** The stories that an edition between two dates (the first included, the second not) told or named quiet. */
export function storiesBetween(database: Database, from: string, before: string): readonly string[] {
  const rows = database.rows(
    "SELECT DISTINCT story FROM nights WHERE date >= ? AND date < ? AND change <> 'quiet' ORDER BY story",
    from,
    before
  )
  return rows.map(({ story }) => String(story))
}

/** The stories that an edition between two dates told, each with the heads of all its nights before the second. */
export function headsBetween(database: Database, from: string, before: string): readonly StoryHeads[] {
  const told = `WHERE date < ? AND story IN (SELECT story FROM nights WHERE date >= ? AND date < ? AND change <> 'quiet')
    ORDER BY story, date`
  const dates = [before, from, before]
  const rows = database.rows(`SELECT story, date, slug, change, sum FROM nights ${told}`, ...dates)
  // Asked for alone: words beside packed values come one by one.
  const packed = database.rows(`SELECT head FROM nights LEFT JOIN heads USING (story, date) ${told}`, ...dates)
  const byStory = new Map<string, { readonly slug: string; readonly nights: HeadNight[] }>()
  const heads = headsOf(proven(rows, nightColumns), packed)
  for (const [at, row] of rows.entries()) {
    const id = String(row['story'])
    const story = byStory.get(id) ?? { slug: String(row['slug']), nights: [] }
    byStory.set(id, story)
    story.nights.push({
      date: String(row['date']),
      change: row['change'] as HeadNight['change'],
      head: heads[at] ?? null
    })
  }
  return [...byStory].map(([id, story]) => ({ id, ...story }))
}

/** A story with the heads of its nights. */
export type StoryHeads = Parameters<typeof earlierStoryFrom>[0]

/** Of each row the head, `null` where none is kept; `packed` holds them row by row. */
function headsOf(rows: readonly Row[], packed: readonly Row[]): (StoryHead | null)[] {
  const kept = packed.flatMap(({ head }) => (head instanceof Uint8Array ? [head] : []))
  const found = unpackedAll(kept).values()
  return rows.map(({ story, date }, at) => {
    if (!(packed[at]?.['head'] instanceof Uint8Array)) return null
    const one = found.next().value as StoryHead & { readonly id: string; readonly date: string }
    if (one.id !== story || one.date !== date) throw damaged('a row is not what was written')
    return one
  })
}

/** The stories that the edition of a date told or named quiet, by id. */
export function nightsOn(database: Database, date: string): readonly StoryOnNight[] {
  const rows = database.rows('SELECT story, date, slug, change, sum FROM nights WHERE date = ? ORDER BY story', date)
  return proven(rows, nightColumns).map((row) => ({
    id: String(row['story']),
    slug: String(row['slug']),
    change: row['change'] as StoryNight['change']
  }))
}

/** A story on one night. */
export interface StoryOnNight extends Pick<StoryNight, 'change'> {
  readonly id: string
  readonly slug: string
}

function keepNights(database: Database, digest: Digest, date: string, traits: ReadonlyMap<string, Traits>): void {
  for (const { id, slug, change, night, story, sources } of nightsIn(database, digest)) {
    const sum = sumOf(id, date, slug, change)
    database.run('INSERT INTO nights VALUES (?, ?, ?, ?, ?, ?)', id, date, slug, change, night, sum)
    for (const { sha256 } of sources) database.run('INSERT OR IGNORE INTO tells VALUES (?, ?, ?)', id, date, sha256)
    const head = story === null ? null : headOf(story, sources, traits)
    if (head !== null) database.run('INSERT INTO heads VALUES (?, ?, ?)', id, date, packed({ id, date, ...head }))
  }
}

/** What an edition says of a story. */
export interface ToldTonight extends Pick<StoryNight, 'story' | 'change'> {
  readonly id: string
  /** Its own. */
  readonly changes: readonly StatementChange[]
  /** Of the story's articles each, whole. */
  readonly sources: readonly DigestArticle[]
}

/** The same as it is kept. */
interface NightIn extends Tonight, Pick<ToldTonight, 'id' | 'story' | 'sources'> {}

/** By id of story. Packed once: an edition is printed and kept. */
function nightsIn(database: Database, digest: Digest): readonly NightIn[] {
  const found = nights.get(digest) ?? toldIn(digest).map((one) => nightIn(database, dateOf(digest), one))
  nights.set(digest, found)
  return found
}

const nights = new WeakMap<Digest, readonly NightIn[]>()

function toldIn({ stories, articles, changes }: Digest): ToldTonight[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const changed = new Map((changes?.stories ?? []).map(({ id, change }) => [id, change]))
  const told = new Map(stories.map((story) => [story.id, story]))
  const own = new Map<string, StatementChange[]>()
  for (const one of changes?.statements ?? []) {
    const known = own.get(one.story)
    if (known) known.push(one)
    else own.set(one.story, [one])
  }
  return [...new Set([...told.keys(), ...changed.keys()])].toSorted(byCodeUnit).map((id) => {
    const story = told.get(id) ?? null
    return {
      id,
      story,
      change: changed.get(id) ?? story?.status ?? 'new',
      changes: own.get(id) ?? [],
      sources: (story?.articles ?? []).flatMap((article) => byId.get(article) ?? [])
    }
  })
}

function nightIn(database: Database, date: string, { id, story, change, changes, sources }: ToldTonight): NightIn {
  const night: StoredNight = { story, changes, articles: sources.map(withoutText) }
  return {
    id,
    date,
    slug: story?.slug ?? slugOf(database, id),
    change,
    night: packed(night),
    hashes: sources.map(({ sha256 }) => sha256),
    story,
    sources
  }
}

/** A quiet story keeps the name that it was given when it was told. */
function slugOf(database: Database, story: string): string {
  const [row] = database.rows('SELECT slug FROM nights WHERE story = ? ORDER BY date DESC LIMIT 1', story)
  return String(row?.['slug'] ?? story)
}

/** @throws RangeError where the digest has no date: an edition of a night always has one. */
function dateOf({ edition }: Digest): string {
  if (edition.date === null) throw new RangeError('Expected an edition with a date, got one without')
  return edition.date
}
