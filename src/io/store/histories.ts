/** A story through its nights as it lies in the state: packed, so that any thread can unpack it. */
import type { DigestArticle, StatementChange, StoryDigest, StoryHistory, StoryNight } from '../../types.js'
import { bodyOf } from '../../clean/identity.js'
import { damaged, type Database } from './database.js'
import { proven, unpacked, unpackedText } from './packing.js'

/** Plain data. */
export interface PackedHistory {
  readonly id: string
  readonly slug: string
  /** Oldest first. */
  readonly nights: readonly [PackedNight, ...PackedNight[]]
  /** Of the articles of all nights, by hash. */
  readonly texts: ReadonlyMap<string, Uint8Array>
}

export interface PackedNight {
  readonly date: string
  readonly slug: string
  readonly change: StoryNight['change']
  /** `StoredNight`. */
  readonly night: Uint8Array
}

/** A night of a story without the articles' texts. */
export interface StoredNight {
  readonly story: StoryDigest | null
  readonly changes: readonly StatementChange[]
  readonly articles: readonly DigestArticle[]
}

export const nightColumns = ['story', 'date', 'slug', 'change'] as const

/** What is to stand in the place of one night: it is not kept yet. */
export interface Tonight extends PackedNight {
  /** Hashes of the texts that it was told from. */
  readonly hashes: readonly string[]
}

/**
 * The nights of a story, those before `before` where it is given, with `tonight` in the place of the night of its date;
 * `null` where it was never told.
 */
export function packedHistoryIn(
  database: Database,
  story: string,
  { before = '9999-99-99', tonight = null }: { readonly before?: string; readonly tonight?: Tonight | null } = {}
): PackedHistory | null {
  const rows = database.rows(
    'SELECT story, date, slug, change, night, sum FROM nights WHERE story = ? AND date < ? AND date <> ? ORDER BY date',
    ...[story, before, tonight?.date ?? '']
  )
  const kept = proven(rows, nightColumns) as unknown as readonly PackedNight[]
  const all = tonight === null ? kept : [...kept, tonight].toSorted((a, b) => (a.date < b.date ? -1 : 1))
  const [first, ...further] = all.map(({ date, slug, change, night }) => ({ date, slug, change, night }))
  if (first === undefined) return null
  const texts = textsIn(database, story, tonight?.hashes ?? [])
  return { id: story, slug: first.slug, nights: [first, ...further], texts }
}

function textsIn(database: Database, story: string, more: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const rows = database.rows(
    `SELECT sha256, text FROM texts WHERE sha256 IN
      (SELECT sha256 FROM tells WHERE story = ? UNION SELECT value FROM json_each(?))`,
    ...[story, JSON.stringify(more)]
  )
  return new Map(rows.map(({ sha256, text }) => [String(sha256), text as Uint8Array]))
}

/**
 * The same with the articles' texts.
 *
 * @throws DigestError `state-damaged` where it is not what was written.
 */
export function unpackedHistory({ id, slug, nights, texts }: PackedHistory): StoryHistory {
  const [first, ...further] = nights.map((one): StoryNight => {
    const { story, changes, articles } = unpacked(one.night) as StoredNight
    return { date: one.date, change: one.change, story, changes, articles: articles.map((each) => whole(each, texts)) }
  })
  return { id, slug, nights: [first!, ...further] }
}

function whole(article: DigestArticle, texts: PackedHistory['texts']): DigestArticle {
  const bytes = texts.get(article.sha256)
  if (bytes === undefined) throw damaged('the text of an article is missing')
  const text = unpackedText(bytes, article.sha256)
  return { ...article, text, body: bodyOf(text, article.blocks) }
}
