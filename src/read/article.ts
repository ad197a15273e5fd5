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
  const id = idOf(fields.id, text)
  const written = wordsOf(fields.published)
  const publishedAt = written === null ? null : publishedAtOf(written)
  const article: Article = {
    id,
    source,
    text,
    title: shortened(wordsOf(fields.title)),
    author: shortened(wordsOf(fields.author)),
    publisher: shortened(wordsOf(fields.publisher)),
    publishedAt,
    url: (fields.url?.length ?? 0) > longestAddress ? null : wordsOf(fields.url),
    language: wordsOf(fields.language),
    tags: fields.tags ?? []
  }
  const oddDates = written !== null && publishedAt === null ? [oddDate(id, source, written)] : []
  return { articles: [article], bad: [], notices: [...oddDates, ...longFields(id, source, fields)] }
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

/** Characters of a title, an author or a publisher; headlines of real articles have up to 300. Pages print them many times. */
const longestField = 1000
/** Characters of an address: what servers take. */
const longestAddress = 8192

function idOf(given: string | null | undefined, text: string): string {
  if (given === null || given === undefined) return sha256(text).slice(0, 12)
  return given.length > longestField ? sha256(given).slice(0, 12) : given
}

/** No character is cut in two. */
function shortened(words: string | null): string | null {
  if (words === null || words.length <= longestField) return words
  return foldSpace(words.slice(0, longestField).replace(/[\ud800-\udbff]$/, ''))
}

function longFields(id: string, source: string, fields: Fields): Notice[] {
  const { title, author, publisher, url } = fields
  const cut = Object.entries({ title, author, publisher }).filter(([, words]) => (words?.length ?? 0) > longestField)
  const said = cut.map(([name]) => `${source}: only the first ${longestField} characters of its ${name} are kept`)
  if ((url?.length ?? 0) > longestAddress)
    said.push(`${source}: its address is left out, it has more than ${longestAddress} characters`)
  return said.map((message) => ({ severity: 'info', rule: 'long-field', message, article: id, start: null, end: null }))
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
