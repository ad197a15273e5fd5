/** JSON Feed 1.0 and 1.1, and what of one can be read where the file is cut off. */
import { feedDateOf } from './dates.js'
import { resolved } from './addresses.js'
import { fold } from './markup.js'
import type { Enclosure, FeedEntry } from './model.js'
import { authorIn, authorLines, type Author } from './people.js'
import { problem } from './problems.js'
import type { FeedWords } from './xml-feed.js'

type Fields = Readonly<Record<string, unknown>>

/** The feed of a JSON text and whether it is JSON; `feed` is `null` where it is none. */
export function jsonFeedOf(text: string, address: string | null): { feed: FeedWords | null; fault: string | null } {
  const { value, fault } = parsed(text)
  const fields = fieldsOf(value)
  if (fields === null || !isFeed(fields)) return { feed: null, fault }
  return { feed: toFeed(fields, address), fault }
}

/** Whether the beginning of a text can be a JSON Feed. */
export function looksLikeJson(text: string): boolean {
  return text.slice(0, 200).trimStart().startsWith('{')
}

function parsed(text: string): { value: unknown; fault: string | null } {
  try {
    return { value: JSON.parse(text) as unknown, fault: null }
  } catch {
    // The engine's own words differ from version to version.
    return { value: mended(text), fault: 'it breaks off or breaks the rules of JSON' }
  }
}

/** A text that breaks off: what stands up to the last whole entry, with the brackets closed. */
function mended(text: string): unknown {
  const end = endOfLastEntry(text)
  try {
    return end === null ? null : (JSON.parse(`${text.slice(0, end)}]}`) as unknown)
  } catch {
    return null
  }
}

/** Behind the last `}` that closes an object of a list of the outermost object. */
function endOfLastEntry(text: string): number | null {
  let [depth, last]: [number, number | null] = [0, null]
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '"') at = endOfString(text, at)
    else if (sign === '{' || sign === '[') depth++
    else if (sign === '}' || sign === ']') {
      depth--
      if (sign === '}' && depth === 2) last = at + 1
    }
  }
  return last
}

function endOfString(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at
  }
  return text.length
}

function isFeed(fields: Fields): boolean {
  return /jsonfeed\.org/.test(words(fields['version']) ?? '') || Array.isArray(fields['items'])
}

function toFeed(fields: Fields, address: string | null): FeedWords {
  const base = address ?? words(fields['feed_url']) ?? words(fields['home_page_url'])
  const entries = listOf(fields['items']).map((entry) => toEntry(entry, base))
  return {
    kind: 'json',
    title: line(fields['title']),
    link: resolved(words(fields['home_page_url']), base),
    description: line(fields['description']),
    language: line(fields['language']),
    updated: null,
    published: null,
    id: words(fields['feed_url']),
    ...authorLines(authorsOf(fields)),
    categories: [],
    entries: entries.map(({ entry }) => entry),
    problems: entries.flatMap(({ odd }) => odd.map((date) => problem('bad-date', date)))
  }
}

function toEntry(fields: Fields, base: string | null): { entry: FeedEntry; odd: readonly string[] } {
  const dates = ['date_published', 'date_modified'].map((key) => words(fields[key]))
  const [published = null, updated = null] = dates.map((date) => (date === null ? null : feedDateOf(date)))
  const html = words(fields['content_html'])
  const id = fields['id']
  const entry: FeedEntry = {
    id: typeof id === 'number' ? String(id) : line(id),
    title: line(fields['title']),
    link: resolved(words(fields['url']) ?? words(fields['external_url']), base),
    published: published?.instant ?? null,
    updated: updated?.instant ?? null,
    written: published?.written ?? updated?.written ?? null,
    ...authorLines(authorsOf(fields)),
    summary: words(fields['summary']),
    content: html ?? words(fields['content_text']),
    markup: { summary: false, content: html !== null },
    language: line(fields['language']),
    publisher: null,
    categories: lines(fields['tags']),
    enclosures: listOf(fields['attachments']).flatMap((file) => toEnclosure(file, base))
  }
  return { entry, odd: dates.filter((date) => date !== null && feedDateOf(date) === null).map(String) }
}

function toEnclosure(fields: Fields, base: string | null): Enclosure[] {
  const url = resolved(words(fields['url']), base)
  const size = fields['size_in_bytes']
  const length = typeof size === 'number' && Number.isSafeInteger(size) && size > 0 ? size : null
  return url === null ? [] : [{ url, type: line(fields['mime_type']), length }]
}

function authorsOf(fields: Fields): Author[] {
  const one = fieldsOf(fields['author'])
  const authors = [...listOf(fields['authors']), ...(one ? [one] : [])]
  return authors.flatMap((author) => {
    const name = line(author['name'])
    return name === null ? [] : [authorIn(name)]
  })
}

function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null
}

function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf).filter((each) => each !== null) : []
}

function lines(value: unknown): string[] {
  return Array.isArray(value) ? [...new Set(value.flatMap((each) => line(each) ?? []))] : []
}

function words(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function line(value: unknown): string | null {
  const plain = words(value)
  return plain === null ? null : fold(plain)
}
