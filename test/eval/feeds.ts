/** Feeds: cases of which every check must hold; tags stripped, entities decoded, white space folded, dates as instants. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { decodeHTML } from 'entities'
import { feedOf } from '../../src/read/feed/feed.js'
import type { FeedEntry, FeedReading } from '../../src/read/feed/model.js'
import type { Measured } from './measured.js'

export interface FeedCase {
  readonly id: string
  readonly wellformed: boolean
  readonly data_base64: string
  readonly checks: readonly { readonly path: readonly (string | number)[]; readonly value: string }[]
}

/** Share of the cases of which every check holds, of all and of every second one. */
export function measure(folder: string): Promise<Measured[]> {
  const cases = casesIn(folder)
  const right = cases.map((one) => failuresOf(one).length === 0)
  const share = (list: readonly boolean[]) => list.filter(Boolean).length / list.length
  const half = (rest: number) => share(right.filter((_, at) => at % 2 === rest)).toFixed(3)
  const verdicts = cases.filter((one) => read(one).wellFormed === one.wellformed).length / cases.length
  return Promise.resolve([
    {
      name: 'feed cases right',
      ours: share(right),
      bar: '.94',
      baseline: '.831',
      note: `looked at ${half(0)}, not looked at ${half(1)}`
    },
    { name: 'well-formed or not, as feedparser says', ours: verdicts, bar: '-', baseline: '-' }
  ])
}

/** The cases of the set. */
export function casesIn(folder: string): FeedCase[] {
  const rows = readFileSync(path.join(folder, 'extraction', 'feeds.dev.jsonl'), 'utf8')
    .trim()
    .split('\n')
  return rows.map((row) => JSON.parse(row) as FeedCase)
}

/** The checks of a case that do not hold, each with what was read. */
export function failuresOf(one: FeedCase): { readonly path: string; readonly asked: string; readonly got: string }[] {
  const reading = read(one)
  return one.checks.flatMap(({ path: steps, value }) => {
    const field = String(steps.at(-1))
    const got = valueOf(reading, steps)
    return agrees(field, value, got) ? [] : [{ path: steps.join('.'), asked: value, got: got ?? '-' }]
  })
}

function read({ data_base64 }: FeedCase): FeedReading {
  return feedOf(Buffer.from(data_base64, 'base64'))
}

function valueOf(reading: FeedReading, [owner, index, name]: readonly (string | number)[]): string | null {
  if (owner === 'feed') return feedValue(reading, String(index))
  const entry = reading.entries[Number(index)]
  return entry === undefined ? null : entryValue(entry, String(name))
}

function feedValue(reading: FeedReading, name: string): string | null {
  if (name === 'category') return reading.categories[0] ?? null
  const key = name === 'author_name' ? 'authorName' : name
  return reading[key as 'title']
}

function entryValue(entry: FeedEntry, name: string): string | null {
  if (name === 'category') return entry.categories[0] ?? null
  if (name === 'enclosure') return entry.enclosures[0]?.url ?? null
  const key = { author_name: 'authorName', description: 'summary' }[name] ?? name
  return entry[key as 'title']
}

/** Fields that the program prints as plain text: a `<` in them is one, and no tag is taken out of them. */
const plainFields: ReadonlySet<string> = new Set(['title', 'author', 'author_name', 'category'])
const dateFields: ReadonlySet<string> = new Set(['published', 'updated'])

function agrees(field: string, asked: string, got: string | null): boolean {
  if (got === null) return false
  if (dateFields.has(field)) return Date.parse(asked) === Date.parse(got)
  const isPlain = plainFields.has(field) || field === 'description'
  return wordsOf(asked) === wordsOf(got) || (isPlain && wordsOf(asked) === fold(got))
}

function wordsOf(value: string): string {
  return fold(decodeHTML(value.replace(/<[^>]*>/g, '')))
}

function fold(value: string): string {
  return value.replace(/\s+/g, ' ').trim()
}
