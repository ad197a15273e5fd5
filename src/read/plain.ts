/** Reading without a parser: all formats but the words of Markdown, whose reader is an argument. */
import type { Notice } from '../types.js'
import { badReading, readingOf, type Fields, type Reading } from './article.js'
import { decode } from './charset.js'
import { readJsonLines } from './jsonl.js'
import { kindOfContent, kindOfEnding, type Kind } from './kinds.js'

/** A file or a stream, as bytes. `-` is JSON Lines on standard input. */
export interface Source {
  /** Path as given, `/`-separated. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Named by itself, so that an unknown ending is read by its content. */
  readonly named: boolean
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

/** Reads Markdown; handed in, so that only who needs the parser loads it. */
export type MarkdownReader = (
  name: string,
  text: string,
  fields: Fields,
  limits: { readonly nesting: number }
) => Reading

/** Whether reading `source` may ask for Markdown: by its ending or content, or for a `markdown` line. */
export function needsMarkdown({ name, bytes, named }: Source): boolean {
  const kind = name === '-' ? 'jsonl' : kindOfEnding(name)
  if (kind === 'jsonl') return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('markdown')
  return kind === 'markdown' || (kind === null && named)
}

/** `readSource` with the Markdown reader as an argument; a `TypeError` if it is `null` and `needsMarkdown` was not asked. */
export function readSourceWith(
  readMarkdown: MarkdownReader | null,
  source: Source,
  limits: Partial<ReadLimits> = {}
): Reading {
  const caps = { ...readLimits, ...limits }
  const { name, bytes } = source
  const cap = name === '-' || kindOfEnding(name) === 'jsonl' ? caps.lines : caps.bytes
  if (bytes.length > cap) return badReading(name, 'too-large', tooLarge(bytes.length, cap))
  const { text, charset, guessed } = decode(bytes)
  if (text.trim() === '') return badReading(name, 'empty', 'The file holds no words')
  if (isBinary(text)) return badReading(name, 'binary', 'The file is no text')
  const kind = kindOf(source, text)
  if (kind === null) return badReading(name, 'unsupported-kind', 'Files with this ending are not read')
  const reading = readersOf(readMarkdown ?? noMarkdown)[kind](name, text, caps)
  return guessed ? { ...reading, notices: [guessedCharset(name, charset), ...reading.notices] } : reading
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

function kindOf({ name, named }: Source, text: string): Kind | null {
  if (name === '-') return 'jsonl'
  return kindOfEnding(name) ?? (named ? kindOfContent(text) : null)
}

type Reader = (name: string, text: string, limits: ReadLimits) => Reading

/** One row a kind. */
function readersOf(readMarkdown: MarkdownReader): Readonly<Record<Kind, Reader>> {
  const fieldReaders = (limits: ReadLimits) => ({
    text: readingOf,
    markdown: (name: string, text: string, fields: Fields) => readMarkdown(name, text, fields, limits),
    html: unsupported('HTML texts')
  })
  return {
    text: (name, text) => readingOf(name, text),
    markdown: (name, text, limits) => readMarkdown(name, text, {}, limits),
    jsonl: (name, text, limits) => readJsonLines(name, text, fieldReaders(limits), limits.bytes),
    html: unsupported('HTML pages'),
    feed: unsupported('Feeds'),
    opml: unsupported('OPML lists'),
    'json-feed': unsupported('JSON feeds')
  }
}

function noMarkdown(name: string): Reading {
  throw new TypeError(`Expected a Markdown reader for \`${name}\`, got null: ask \`needsMarkdown\` first`)
}

function unsupported(what: string): (name: string) => Reading {
  return (name) => badReading(name, 'unsupported-kind', `${what} are not read yet; give it as text or Markdown`)
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
