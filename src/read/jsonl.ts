import type { BadInput } from '../types.js'
import { badReading, joinReadings, type Fields, type Reading } from './article.js'
import { normalised } from './charset.js'

/** Reads one field's markup (`markdown`, `html`) of a line as the format's own reader would. */
export type FieldReader = (source: string, text: string, fields: Fields) => Reading

/** Lines of one source that may be bad before the rest of it is passed over: to name a million of them helps nobody. */
export const mostBadLines = 10_000

/** What stands in place of a line, and of all after it, when too many before it were bad. Lines count from 1. */
export function passedOver(source: string, line: number, bad: number): Reading {
  const message = `${bad} lines before it could not be read; this line and all after it are passed over`
  return badReading(source, 'passed-over', message, line)
}

/** JSON Lines: an article a line. A broken line is bad input with its number; the rest is read. */
export function readJsonLines(
  source: string,
  text: string,
  readers: Readonly<Record<string, FieldReader>>,
  longest: number
): Reading {
  const readings: Reading[] = []
  let [number, bad] = [0, 0]
  for (const line of text.split('\n')) {
    number++
    if (line.trim() === '') continue
    if (bad >= mostBadLines) return joinReadings([...readings, passedOver(source, number, bad)])
    const isLong = line.length > longest
    const reading = isLong
      ? badReading(source, 'too-large', 'This line is too long', number)
      : readLine(source, line, number, readers)
    bad += reading.bad.length
    readings.push(reading)
  }
  return joinReadings(readings)
}

function readLine(
  source: string,
  line: string,
  number: number,
  readers: Readonly<Record<string, FieldReader>>
): Reading {
  const parsed = parse(line)
  if (parsed === undefined) {
    return badReading(source, 'bad-json', 'This line is not valid JSON; write one object a line', number)
  }
  const wrong = wrongShape(parsed)
  if (wrong !== null) return badReading(source, 'bad-line', wrong, number)
  const object = parsed as Readonly<Record<string, unknown>>
  const kind = Object.keys(readers).find((key) => typeof object[key] === 'string')
  if (kind === undefined) {
    return badReading(source, 'bad-line', 'This line has no `text`, `markdown` or `html`', number)
  }
  const words = normalised(object[kind] as string)
  if (words.trim() === '') return badReading(source, 'empty', `The \`${kind}\` of this line holds no words`, number)
  const reading = readers[kind]?.(source, words, fieldsOf(object)) ?? joinReadings([])
  return { ...reading, bad: reading.bad.map((bad): BadInput => ({ ...bad, line: number })) }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown
  } catch {
    return undefined
  }
}

const textKeys = [
  'text',
  'markdown',
  'html',
  'title',
  'publishedAt',
  'date',
  'publisher',
  'author',
  'url',
  'language'
] as const

function wrongShape(parsed: unknown): string | null {
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return 'This line is no JSON object'
  const object = parsed as Readonly<Record<string, unknown>>
  const wrong = textKeys.find((key) => !isMissing(object[key]) && typeof object[key] !== 'string')
  if (wrong !== undefined) return `\`${wrong}\` of this line is no text`
  const { id, tags } = object
  if (!isMissing(id) && typeof id !== 'string' && typeof id !== 'number') return '`id` of this line is no text'
  const isList = Array.isArray(tags) && tags.every((tag) => typeof tag === 'string')
  if (!isMissing(tags) && !isList) return '`tags` of this line is no list of texts'
  return null
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null
}

function fieldsOf(object: Readonly<Record<string, unknown>>): Fields {
  const words = (key: (typeof textKeys)[number]) => {
    const value = object[key]
    return typeof value === 'string' ? normalised(value) : null
  }
  const id = typeof object['id'] === 'number' ? String(object['id']) : object['id']
  return {
    id: typeof id === 'string' && id !== '' ? normalised(id) : null,
    title: words('title'),
    author: words('author'),
    publisher: words('publisher'),
    published: words('publishedAt') ?? words('date'),
    url: words('url'),
    language: words('language'),
    tags: (object['tags'] as readonly string[] | null | undefined) ?? []
  }
}
