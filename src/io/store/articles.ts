/** The articles of the nights: what was read for which edition, and by what it is known again. */
import { bodyOf } from '../../clean/identity.js'
import { addressKey, wordsKey } from '../../text/article-keys.js'
import { sha256 } from '../../text/hash.js'
import type { Article, DigestArticle, Notice } from '../../types.js'
import { damaged, type Database, type Row } from './database.js'
import { packed, proven, sumOf, unpacked } from './packing.js'

/** An article as it is known again: by its id, its folded words, and its address without fragment and tracking. */
export interface KnownArticle {
  /** Date of the edition that it was read for. */
  readonly edition: string
  /** Hash of all that was read of it. */
  readonly raw: string
  readonly id: string
  readonly words: string
  readonly address: string | null
  /** The last night that a source brought it. */
  readonly seen: string
}

export type ArticleKeys = Pick<KnownArticle, 'raw' | 'id' | 'words' | 'address'>

export function keysOf(article: Article): ArticleKeys {
  const { id, source, title, author, publisher, publishedAt, url, language, tags, text } = article
  const words = JSON.stringify([id, source, title, author, publisher, publishedAt, url, language, tags, sha256(text)])
  return {
    raw: sha256(words).slice(0, 32),
    id,
    words: wordsKey(text),
    address: url === null ? null : addressKey(url)
  }
}

const keyColumns = ['edition', 'raw', 'id', 'words', 'address', 'sha256', 'seen'] as const

/** Every article that is remembered. */
export function knownArticles(database: Database): readonly KnownArticle[] {
  const rows = database.rows(`SELECT ${keyColumns.join(', ')}, sum FROM articles ORDER BY edition, raw`)
  return proven(rows, keyColumns) as unknown as readonly KnownArticle[]
}

/** The articles that were read for an edition, as they were read, in a stable order. */
export function articlesOf(database: Database, edition: string): readonly Article[] {
  const rows = database.rows(
    'SELECT sha256, article FROM articles JOIN raws USING (raw) WHERE edition = ? ORDER BY raw',
    edition
  )
  return rows.map((row) => ({
    ...(unpacked(row['article']) as Article),
    text: textOf(database, String(row['sha256']))
  }))
}

/** Remembers articles for an edition; one that stands there already stays. */
export function keepArticles(database: Database, edition: string, articles: readonly Article[]): void {
  for (const article of articles) {
    const hash = keepText(database, article.text)
    const { raw, id, words, address } = keysOf(article)
    const sum = sumOf(edition, raw, id, words, address, hash, edition)
    database.run(
      'INSERT OR IGNORE INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      edition,
      raw,
      id,
      words,
      address,
      hash,
      edition,
      sum
    )
    database.run('INSERT OR IGNORE INTO raws VALUES (?, ?)', raw, packed({ ...article, text: '' }))
  }
}

/** Forgets articles of one edition whose newer version takes their place. */
export function dropArticles(database: Database, edition: string, raws: readonly string[]): void {
  for (const raw of raws) database.run('DELETE FROM articles WHERE edition = ? AND raw = ?', edition, raw)
}

/** Notes that a source still brings these articles, so that they are not forgotten while it does. */
export function touchArticles(database: Database, articles: readonly KnownArticle[], seen: string): void {
  for (const { edition, raw } of articles) {
    const [row] = database.rows(
      `SELECT ${keyColumns.join(', ')} FROM articles WHERE edition = ? AND raw = ?`,
      edition,
      raw
    )
    if (row === undefined) continue
    const sum = sumOf(...keyColumns.map((name) => (name === 'seen' ? seen : (row[name] as string | null))))
    database.run('UPDATE articles SET seen = ?, sum = ? WHERE edition = ? AND raw = ?', seen, sum, edition, raw)
  }
}

/** What reading gave rise to say, by source. */
export function noticesOf(database: Database, edition: string): ReadonlyMap<string, readonly Notice[]> {
  const rows = database.rows('SELECT source, notices FROM readings WHERE edition = ? ORDER BY source', edition)
  return new Map(rows.map((row) => [String(row['source']), unpacked(row['notices']) as readonly Notice[]]))
}

export function keepNotices(database: Database, edition: string, source: string, notices: readonly Notice[]): void {
  database.run('INSERT OR REPLACE INTO readings VALUES (?, ?, ?)', edition, source, packed(notices))
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
  return unpacked(row['text']) as string
}
