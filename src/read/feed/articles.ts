/** A feed as articles: one an entry that holds words. */
import type { Notice } from '../../types.js'
import { badReading, joinReadings, readingOf, type Reading } from '../article.js'
import type { Source } from '../plain.js'
import { isWebAddress } from './addresses.js'
import { textOfEntry } from './entry-text.js'
import { feedOf } from './feed.js'
import type { FeedEntry, FeedReading } from './model.js'
import { publisherName, publisherOf } from './publisher.js'

/**
 * The articles of a feed (`source`: `FEED#ENTRY-ID`), or the addresses of a list of feeds as bad input: they are not
 * fetched here. What is odd of the feed is a notice; a file without a feed or without words is bad input. Never throws.
 */
export function readFeed({ name, bytes, charset = null, url = null, named }: Source): Reading {
  const feed = feedOf(bytes, { charset, address: url })
  if (feed.kind === null) return withoutFeed(name, bytes, named)
  if (feed.kind === 'opml') return unfetched(name, feed)
  const entries = feed.entries.map((entry, index) => ({ entry, key: keyOf(entry, index) }))
  const read = entries.map(({ entry, key }) => articleOf(`${name}#${key}`, entry, feed))
  const articles = joinReadings(read.flatMap((each) => each?.reading ?? []))
  const silent = entries.filter((_, index) => read[index] === null).map(({ key }) => key)
  const excerpts = read.filter((each) => each?.excerpt).length
  if (articles.articles.length === 0) return emptyFeed(name, feed)
  return {
    ...articles,
    notices: [
      ...feed.problems.filter(({ rule }) => told.has(rule)).map(({ rule, message }) => notice(name, rule, message)),
      ...(silent.length > 0 ? [notice(name, 'entry-without-words', silentWords(silent))] : []),
      ...(excerpts > 0 ? [notice(name, 'excerpt', excerptWords(excerpts, read.length))] : []),
      ...articles.notices
    ]
  }
}

/** Problems that change what was read; the rest is for `sources test`. */
const told: ReadonlySet<string> = new Set([
  'not-well-formed',
  'wrong-charset',
  'guessed-charset',
  'odd-root',
  'too-deep',
  'bad-date'
])

/** A `.json` or `.xml` file in a folder may be anything; one that was named, or that is broken, was meant as a feed. */
function withoutFeed(name: string, bytes: Uint8Array, named: boolean): Reading {
  const isOtherJson = !named && name.endsWith('.json') && isJson(bytes)
  if (isOtherJson) return { articles: [], bad: [], notices: [notice(name, 'no-feed', 'it is JSON and no JSON Feed')] }
  return badReading(name, 'no-feed', 'No feed was found in it')
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'))
    return true
  } catch {
    return false
  }
}

function unfetched(name: string, { entries }: FeedReading): Reading {
  if (entries.length === 0) return badReading(name, 'empty', 'The list holds no address of a feed')
  return joinReadings(
    entries.map(({ id }) =>
      badReading(name, 'not-fetched', `${id ?? ''} is in this list and was not fetched; give --fetch`)
    )
  )
}

function emptyFeed(name: string, { problems }: FeedReading): Reading {
  const fault = problems.find(({ rule }) => rule === 'not-well-formed' || rule === 'no-entries')
  return badReading(name, 'empty', `The feed holds no entry with words${fault ? `: ${fault.message}` : ''}`)
}

/** What tells an entry from the others of its feed: its id, else its address, else its number. */
function keyOf({ id, link }: FeedEntry, index: number): string {
  return id ?? link ?? String(index + 1)
}

function articleOf(source: string, entry: FeedEntry, feed: FeedReading): { reading: Reading; excerpt: boolean } | null {
  const words = textOfEntry(entry)
  if (words === null) return null
  const publisher = publisherOf(entry, feed)
  const reading = readingOf(source, words.text, {
    title: titleOf(entry, [publisher, publisherName(feed.title, feed.link)]),
    author: entry.authorName ?? null,
    publisher,
    published: entry.written,
    url: entry.link !== null && isWebAddress(entry.link) ? entry.link : null,
    language: entry.language ?? feed.language,
    tags: entry.categories
  })
  return { reading, excerpt: words.excerpt }
}

/** Aggregates put the publisher behind the headline. */
function titleOf({ title }: FeedEntry, houses: readonly (string | null)[]): string | null {
  const tails = houses.flatMap((house) =>
    house === null ? [] : [` - ${house}`, ` | ${house}`, ` – ${house}`, ` — ${house}`]
  )
  const tail = tails.find((words) => title !== null && title.length > words.length && title.endsWith(words))
  return tail === undefined || title === null ? title : title.slice(0, -tail.length).trim()
}

function silentWords(keys: readonly string[]): string {
  const shown = keys.slice(0, 20).join(', ')
  return `entries without words are passed over: ${shown}${keys.length > 20 ? ` and ${keys.length - 20} more` : ''}`
}

function excerptWords(count: number, all: number): string {
  return `${count} of ${all} entries are excerpts: a title or a teaser, whose article stands elsewhere`
}

function notice(name: string, rule: string, message: string): Notice {
  return { severity: 'info', rule, message: `${name}: ${message}`, article: null, start: null, end: null }
}
