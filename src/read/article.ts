import { sha256 } from '../text/hash.js'
import { foldSpace } from '../text/spans.js'
import type { Article, BadInput, Notice } from '../types.js'
import { publishedAtOf } from '../text/published.js'

/** What reading one source gave: its articles, what could not be used, and what was odd. */
export interface Reading {
  readonly articles: readonly Article[]
  readonly bad: readonly BadInput[]
  readonly notices: readonly Notice[]
}

/** What a format's own fields say of an article; what it does not say is left out. */
export interface Fields {
  readonly id?: string | null
  readonly title?: string | null
  readonly author?: string | null
  readonly publisher?: string | null
  /** As written; `toArticle` makes it ISO. */
  readonly published?: string | null
  readonly url?: string | null
  readonly language?: string | null
  readonly tags?: readonly string[]
}

/** One article out of its text and its fields, as a reading; a date that cannot be read is a notice. */
export function readingOf(source: string, text: string, fields: Fields = {}): Reading {
  const id = fields.id ?? sha256(text).slice(0, 12)
  const written = wordsOf(fields.published)
  const publishedAt = written === null ? null : publishedAtOf(written)
  const article: Article = {
    id,
    source,
    text,
    title: wordsOf(fields.title),
    author: wordsOf(fields.author),
    publisher: wordsOf(fields.publisher),
    publishedAt,
    url: wordsOf(fields.url),
    language: wordsOf(fields.language),
    tags: fields.tags ?? []
  }
  const odd = written !== null && publishedAt === null ? [oddDate(id, source, written)] : []
  return { articles: [article], bad: [], notices: odd }
}

/** A reading with nothing but one piece of bad input. */
export function badReading(source: string, rule: string, message: string, line: number | null = null): Reading {
  return { articles: [], bad: [{ source, line, rule, message }], notices: [] }
}

/** Several readings as one, in their order. */
export function joinReadings(readings: readonly Reading[]): Reading {
  return {
    articles: readings.flatMap(({ articles }) => articles),
    bad: readings.flatMap(({ bad }) => bad),
    notices: readings.flatMap(({ notices }) => notices)
  }
}

function wordsOf(value: string | null | undefined): string | null {
  const words = foldSpace(value ?? '')
  return words === '' ? null : words
}

function oddDate(id: string, source: string, written: string): Notice {
  return {
    severity: 'warning',
    rule: 'bad-date',
    message: `${source}: "${written.slice(0, 80)}" is no date that can be read; write it as 2025-11-04 or 2025-11-04T09:30:00Z`,
    article: id,
    start: null,
    end: null
  }
}
