/** Reading without a parser: the readers of Markdown, pages and feeds, which load one, are arguments. */
import type { Notice } from '../types.js'
import { badReading, readingOf, type Fields, type Reading } from './article.js'
import { decode } from './charset.js'
import { readJsonLines } from './jsonl.js'
import { charsetOf, declaredCharset } from './declared.js'
import { kindOfContent, kindOfEnding, kindOfFetched, type Kind } from './kinds.js'

/** A file or a stream, as bytes. `-` is JSON Lines on standard input. */
export interface Source {
  /** Path as given, `/`-separated. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Named by itself, so that an unknown ending is read by its content. */
  readonly named: boolean
  /** What the server that sent it says it is written in. */
  readonly charset?: string | null
  /** The kind of it that the server says: `text/html`. */
  readonly mediaType?: string | null
  /** The address that it was fetched from. */
  readonly url?: string | null
}

/** Caps that stand before every parser. */
export interface ReadLimits {
  /** Size of one source, and of one line of JSON Lines. */
  readonly bytes: number
  /** Size of a source of JSON Lines, which holds many articles. */
  readonly lines: number
  /** Depth of lists and quotes in Markdown. */
  readonly nesting: number
}

/** The caps that hold where none are given. */
export const readLimits: ReadLimits = { bytes: 5 * 1024 * 1024, lines: 256 * 1024 * 1024, nesting: 40 }

/** Reads one article of markup. */
export type MarkupReader = (name: string, text: string, fields: Fields, limits: ReadLimits) => Reading

/** Reads a feed, a list of feeds or a JSON feed from its bytes: it knows more of their charsets. */
export type FeedReader = (source: Source, limits: ReadLimits) => Reading

/** The readers that bring a parser: handed in, so that only who needs one loads it. */
export interface HeavyReaders {
  readonly markdown: MarkupReader | null
  readonly html: MarkupReader | null
  readonly feed: FeedReader | null
}

/** No heavy reader: enough for plain text and for JSON Lines of plain text. */
export const lightOnly: HeavyReaders = { markdown: null, html: null, feed: null }

/** The heavy readers that reading `source` may ask for: by its ending or content, or for the fields of its lines. */
export function needs(source: Source): readonly (keyof HeavyReaders)[] {
  const kind = expectedKind(source)
  if (kind === 'jsonl') return fieldReaders.filter((field) => hasField(source, field))
  if (kind === 'markdown' || kind === 'html') return [kind]
  return isFeed(kind) ? ['feed'] : []
}

function isFeed(kind: Kind | null): kind is FeedKind {
  return kind === 'feed' || kind === 'opml' || kind === 'json-feed'
}

const fieldReaders = ['markdown', 'html'] as const

/** Whether lines of JSON may hold this key; also where a letter of it is written by its number (`\u006d`), or in two bytes. */
function hasField({ bytes }: Source, key: string): boolean {
  const held = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return [`"${key}"`, '\\u006', '\\u007', '\0'].some((sign) => held.includes(sign))
}

/** As much as tells a kind. */
const headBytes = 4096

/** What `source` is read as, by its ending or its beginning; `null`: it is not read. */
export function expectedKind(source: Source): Kind | null {
  const { text } = decode(source.bytes.subarray(0, headBytes))
  return kindOf(source, text)
}

/** `readSource` with the heavy readers as an argument; a `TypeError` if one is `null` that `needs` names. */
export function readSourceWith(readers: HeavyReaders, source: Source, limits: Partial<ReadLimits> = {}): Reading {
  const caps = { ...readLimits, ...limits }
  const { name, bytes } = source
  const cap = name === '-' || kindOfEnding(name) === 'jsonl' ? caps.lines : caps.bytes
  if (bytes.length > cap) return badReading(name, 'too-large', tooLarge(bytes.length, cap))
  const kind = expectedKind(source)
  if (isFeed(kind)) return readFeedWith(readers.feed, source, caps)
  const { text, charset, guessed } = decode(bytes, servedCharset(source) ?? declaredCharset(bytes, kind))
  if (text.trim() === '') return badReading(name, 'empty', 'The file holds no words')
  if (isBinary(text)) return badReading(name, 'binary', 'The file is no text')
  if (kind === null) return badReading(name, 'unsupported-kind', 'Files with this ending are not read')
  const reading = withinStack(name, () => readersOf(readers, source.url ?? null)[kind](name, text, caps))
  return guessed ? { ...reading, notices: [guessedCharset(name, charset), ...reading.notices] } : reading
}

/** What the server says, as its writer meant it; a server, other than the page itself, can say that it is UTF-16. */
function servedCharset({ charset = null }: Source): string | null {
  return charset === null || /^utf-?(?:16|32)/i.test(charset) ? charset : charsetOf(charset)
}

/** A parser that runs out of stack on what the caps let through: one bad source, and no end of the run. */
function withinStack(name: string, read: () => Reading): Reading {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return badReading(name, 'too-costly', 'It is not read: it has more parts than its parser can hold; split it')
  }
}

function tooLarge(size: number, cap: number): string {
  return `It has ${sizeInWords(size)}, more than the ${sizeInWords(cap)} that are read of one file; split it`
}

/** A number of bytes for a person: `5 MiB`, `5.3 MiB`, `20 bytes`. */
export function sizeInWords(bytes: number): string {
  const mebibytes = bytes / 1024 / 1024
  return mebibytes < 0.1 ? `${bytes} bytes` : `${mebibytes.toFixed(1).replace(/\.0$/, '')} MiB`
}

/** From this share of control characters up, it is no text. A text has none; a page feed or two in a long one is fine. */
const binaryShare = 0.01

function isBinary(text: string): boolean {
  if (text.includes('\0')) return true
  const controls = text.slice(0, 10_000).match(/[\u0001-\u0008\u000E-\u001A\u001C-\u001F]/g)?.length ?? 0
  return controls > binaryShare * Math.min(text.length, 10_000)
}

function kindOf({ name, named, url = null, mediaType = null }: Source, text: string): Kind | null {
  if (name === '-') return 'jsonl'
  if (url !== null) return kindOfFetched(url, mediaType, text)
  return kindOfEnding(name) ?? (named ? kindOfContent(text) : null)
}

type Reader = (name: string, text: string, limits: ReadLimits) => Reading

type FeedKind = 'feed' | 'opml' | 'json-feed'
type ArticleKind = Exclude<Kind, FeedKind>

/** One row a kind. */
function readersOf({ markdown, html }: HeavyReaders, url: string | null): Readonly<Record<ArticleKind, Reader>> {
  const fields: Fields = url === null ? {} : { url }
  const readMarkdown = markdown ?? missing('markdown')
  const readPage = html ?? missing('html')
  const fieldsOfLines = (limits: ReadLimits) => ({
    text: readingOf,
    markdown: (name: string, text: string, said: Fields) => readMarkdown(name, text, said, limits),
    html: (name: string, text: string, said: Fields) => readPage(name, text, said, limits)
  })
  return {
    text: (name, text) => readingOf(name, text, fields),
    markdown: (name, text, limits) => readMarkdown(name, text, fields, limits),
    jsonl: (name, text, limits) => readJsonLines(name, text, fieldsOfLines(limits), limits.bytes),
    html: (name, text, limits) => readPage(name, text, fields, limits)
  }
}

function readFeedWith(readFeed: FeedReader | null, source: Source, limits: ReadLimits): Reading {
  if (source.bytes.length === 0) return badReading(source.name, 'empty', 'The file holds no words')
  return (readFeed ?? missing('feed')(source.name))(source, limits)
}

function missing(kind: string): (name: string) => never {
  return (name) => {
    throw new TypeError(`Expected a reader of ${kind} for \`${name}\`, got null: ask \`needs\` first`)
  }
}

function guessedCharset(name: string, charset: string): Notice {
  return {
    severity: 'info',
    rule: 'guessed-charset',
    message: `${name} is not UTF-8 and does not say what it is; read as ${charset}`,
    article: null,
    start: null,
    end: null
  }
}
