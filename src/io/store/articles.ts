/** The articles of the nights: what was read for which edition, and by what it is known again. */
import { bodyOf } from '../../clean/identity.js'
import { addressKey, wordsKey } from '../../text/article-keys.js'
import { sha256 } from '../../text/hash.js'
import type { Article, DigestArticle, Notice } from '../../types.js'
import { isDay } from './dates.js'
import { damaged, type Database, type Row } from './database.js'
import { isSumOf, packed, proven, sumOf, unpacked, unpackedText } from './packing.js'

/** An article, and the file or feed that it came from. */
export interface ReadArticle {
  readonly file: string
  readonly article: Article
}

/** By what an article is known again: its id, its folded words, its address without fragment and tracking parameters. */
export interface ArticleKeys {
  /** Hash of all that was read of it. */
  readonly raw: string
  readonly id: string
  readonly words: string
  readonly address: string | null
}

export interface KnownArticle extends ArticleKeys {
  /** Date of the edition that it was read for. */
  readonly edition: string
  readonly file: string
  /** A night on which its file or feed brought it, at most some days before the last one. */
  readonly seen: string
}

/** Worked out once an article. */
export function keysOf(article: Article): ArticleKeys {
  const found = keys.get(article) ?? newKeys(article)
  keys.set(article, found)
  return found
}

const keys = new WeakMap<Article, ArticleKeys>()

/** How many articles are remembered. */
export function countArticles(database: Database): number {
  return Number(database.rows('SELECT count(*) AS count FROM articles')[0]?.['count'] ?? 0)
}

function newKeys({ text, url, ...article }: Article): ArticleKeys {
  const { id, source, title, author, publisher, publishedAt, language, tags } = article
  const words = JSON.stringify([id, source, title, author, publisher, publishedAt, url, language, tags, sha256(text)])
  return {
    raw: sha256(words).slice(0, 32),
    id,
    words: wordsKey(text),
    address: url === null ? null : addressKey(url)
  }
}

const keyColumns = ['edition', 'raw', 'file', 'id', 'words', 'address', 'sha256'] as const

/** What is asked of the memory: articles of an edition, with these words, or of these files. */
export interface Asked {
  readonly edition: string
  readonly words: ReadonlySet<string>
  readonly files: ReadonlySet<string>
}

/** The articles that are asked for: most of what is remembered has nothing to do with a night. Every row is proven. */
export function knownArticles(database: Database, { edition, words, files }: Asked): readonly KnownArticle[] {
  mustBeWhole(database)
  const rows = database.rows(
    `SELECT ${keyColumns.join(', ')}, seen, sum FROM articles WHERE edition = ?
      OR words IN (SELECT value FROM json_each(?)) OR file IN (SELECT value FROM json_each(?)) ORDER BY edition, raw`,
    ...[edition, JSON.stringify([...words]), JSON.stringify([...files])]
  )
  return proven(rows, keyColumns) as unknown as readonly KnownArticle[]
}

/** Of each row its values as its checksum was made of them, the checksum, and the day; as one text, which is read in place. */
const allRows = `SELECT CAST(group_concat(json_array(${keyColumns.join(', ')}) || char(10) || sum || char(10) || seen, char(10))
  AS BLOB) AS text FROM articles`

/** @throws DigestError `state-damaged` where a row is not what was written. */
function mustBeWhole(database: Database): void {
  const [row] = database.rows(allRows)
  const bytes = row?.['text']
  if (!(bytes instanceof Uint8Array)) return
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let at = 0
  const nextLine = () => {
    const end = text.indexOf(10, at)
    const line = text.subarray(at, end < 0 ? text.length : end)
    at += line.length + 1
    return line
  }
  while (at < text.length) {
    const [values, sum, seen] = [nextLine(), nextLine().toString('latin1'), nextLine().toString('latin1')]
    if (!isSumOf(values, Number(sum)) || !isDay(seen)) throw damaged('a row is not what was written')
  }
}

/** The articles that were read for an edition, as they were read, in a stable order. `atHand`: some that need no reading. */
export function articlesIn(
  database: Database,
  edition: string,
  atHand: ReadonlyMap<string, Article> = new Map()
): readonly ReadArticle[] {
  const rows = database.rows('SELECT raw, file, sha256 FROM articles WHERE edition = ? ORDER BY raw', edition)
  return rows.map(({ raw, file, sha256: hash }) => ({
    file: String(file),
    article: atHand.get(String(raw)) ?? articleOf(database, String(raw), String(hash))
  }))
}

function articleOf(database: Database, raw: string, hash: string): Article {
  const [row] = database.rows('SELECT article FROM raws WHERE raw = ?', raw)
  if (row === undefined) throw damaged('what was read of an article is missing')
  const article = { ...(unpacked(row['article']) as Article), text: textOf(database, hash) }
  if (keysOf(article).raw !== raw) throw damaged('what was read of an article is not what was written')
  return article
}

/** Remembers articles for an edition; one that stands there already stays. */
export function keepArticles(database: Database, edition: string, articles: readonly ReadArticle[]): void {
  for (const { file, article } of articles) {
    const hash = keepText(database, article.text)
    const { raw, id, words, address } = keysOf(article)
    const values = [edition, raw, file, id, words, address, hash] as const
    const sum = sumOf(...values)
    database.run('INSERT OR IGNORE INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)', ...values, edition, sum)
    database.run('INSERT OR IGNORE INTO raws VALUES (?, ?)', raw, packed({ ...article, text: '' }))
  }
}

/** Forgets articles of one edition: their newer version takes their place, or another edition tells them. */
export function dropArticles(database: Database, edition: string, raws: readonly string[]): void {
  for (const raw of raws) database.run('DELETE FROM articles WHERE edition = ? AND raw = ?', edition, raw)
}

/** Notes that these articles are still brought, so that they are not forgotten while they are. */
export function touchArticles(database: Database, articles: readonly KnownArticle[], seen: string): void {
  for (const { edition, raw } of articles)
    database.run('UPDATE articles SET seen = ? WHERE edition = ? AND raw = ?', seen, edition, raw)
}

/** Articles of editions after `date` that no story of theirs was told from, with that edition. */
export function untoldAfter(database: Database, date: string): readonly Pick<KnownArticle, 'edition' | 'raw'>[] {
  const rows = database.rows(
    `SELECT edition, raw FROM articles WHERE edition > ? AND NOT EXISTS
      (SELECT 1 FROM tells WHERE tells.date = articles.edition AND tells.sha256 = articles.sha256)
      ORDER BY edition, raw`,
    date
  )
  return rows.map((row) => ({ edition: String(row['edition']), raw: String(row['raw']) }))
}

/** What reading gave rise to say, by file or feed. */
export function noticesOf(database: Database, edition: string): ReadonlyMap<string, readonly Notice[]> {
  const rows = database.rows('SELECT file, notices FROM readings WHERE edition = ? ORDER BY file', edition)
  return new Map(rows.map((row) => [String(row['file']), noticesFrom(row)]))
}

function noticesFrom(row: Row): readonly Notice[] {
  const notices = unpacked(row['notices'])
  if (!Array.isArray(notices)) throw damaged('what reading said is not what was written')
  return notices as Notice[]
}

export function keepNotices(database: Database, edition: string, file: string, notices: readonly Notice[]): void {
  database.run('INSERT OR REPLACE INTO readings VALUES (?, ?, ?)', edition, file, packed(notices))
}

/** An article of a digest as the store keeps it: its text stands apart, once. */
export function withoutText(article: DigestArticle): DigestArticle {
  return { ...article, text: null, body: null }
}

/** The article of a digest, whole again. */
export function withText(database: Database, article: DigestArticle): DigestArticle {
  const text = textOf(database, article.sha256)
  return { ...article, text, body: bodyOf(text, article.blocks) }
}

/** Keeps a text once; its hash. */
export function keepText(database: Database, text: string): string {
  const hash = sha256(text)
  if (database.rows('SELECT 1 FROM texts WHERE sha256 = ?', hash).length === 0)
    database.run('INSERT INTO texts VALUES (?, ?)', hash, packed(text))
  return hash
}

function textOf(database: Database, hash: string): string {
  const [row]: readonly Row[] = database.rows('SELECT text FROM texts WHERE sha256 = ?', hash)
  if (row === undefined) throw damaged('the text of an article is missing')
  return unpackedText(row['text'], hash)
}
