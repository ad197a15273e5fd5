import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { datesIn } from '../../src/text/dates.js'
import type { DateMention } from '../../src/types.js'
import type { Measured } from './measured.js'
import { type Dated, type DateCounts, addCounts, compareDates } from './metrics/dates.js'

interface NewsRow {
  readonly text: string
  readonly reference: string
  readonly expected: readonly (Dated & { readonly type: string; readonly value: string })[]
}

interface ChatRow {
  readonly input: string
  readonly reference: string
  readonly expected: readonly {
    readonly start: number
    readonly end: number
    readonly type: string
    readonly values?: readonly { readonly value?: string; readonly start?: string }[]
  }[]
}

/**
 * Dates in news against three choices of what counts as a gold date, since the sets do not say which: days and months
 * (with predictions of days and months only, and with all), and every DATE or TIME (years, quarters, weeks, "now").
 */
export async function measure(dataFolder: string): Promise<Measured[]> {
  const news = await rowsIn<NewsRow>(join(dataFolder, 'extraction/datesnews.dev.jsonl'))
  const found = news.map(({ text, reference }) => datesIn(text, reference))
  const exact = newsCounts(news, found, isExact, ({ value }) => (value?.length ?? 0) >= 7)
  const mixed = newsCounts(news, found, isExact, () => true)
  const dates = newsCounts(news, found, isDate, () => true)
  const chat = chatCounts(await rowsIn<ChatRow>(join(dataFolder, 'extraction/dates.dev.jsonl')))
  return [
    row('dates in news: value right, days and months', share(mixed.right, mixed.gold), '.90', '.824'),
    row('dates in news: value right where found', share(mixed.right, mixed.touching), '-', '.867'),
    row('dates in news: any overlap F1, days and months', f1(exact, exact.touching), '.85', '-'),
    row('dates in news: any overlap F1, all dates', f1(dates, dates.touching), '.85', '.765'),
    row('dates in news: half overlap F1, all dates', f1(dates, dates.close), '-', '.722'),
    row('dates in news: days and months against all found', f1(mixed, mixed.touching), '-', '.752'),
    row('chat dates: any overlap F1', f1(chat, chat.touching), '-', '-'),
    row('chat dates: value right', share(chat.right, chat.gold), '-', '-')
  ]
}

function row(name: string, ours: number, bar: string, baseline: string): Measured {
  return { name, ours, bar, baseline, ...(baseline === '-' ? {} : { note: 'baseline: chrono-node 2.10 on this half' }) }
}

async function rowsIn<Row>(file: string): Promise<Row[]> {
  const lines = (await readFile(file, 'utf8')).trim().split('\n')
  return lines.map((line) => JSON.parse(line) as Row)
}

type Gold = NewsRow['expected'][number]

function isExact({ value }: Gold): boolean {
  return /^\d{4}-\d\d/.test(value)
}

function isDate({ type }: Gold): boolean {
  return type === 'DATE' || type === 'TIME'
}

function newsCounts(
  news: readonly NewsRow[],
  found: readonly (readonly DateMention[])[],
  isGold: (gold: Gold) => boolean,
  isKept: (mention: DateMention) => boolean
): DateCounts {
  return addCounts(
    news.map(({ expected }, at) => compareDates(expected.filter(isGold), (found[at] ?? []).filter(isKept)))
  )
}

/** The days of the chat set, which gives several readings; any of them will do. */
function chatCounts(rows: readonly ChatRow[]): DateCounts {
  return addCounts(
    rows.map(({ input, reference, expected }) => {
      const found = datesIn(input, reference)
      const gold = expected
        .filter(({ type }) => type === 'date')
        .map(({ start, end, values = [] }) => ({ start, end, value: likeliest(values, found, start, end) }))
      return compareDates(gold, found)
    })
  )
}

function likeliest(
  values: NonNullable<ChatRow['expected'][number]['values']>,
  found: readonly DateMention[],
  start: number,
  end: number
): string | null {
  const readings = values.map(({ value, start: from }) => value ?? from ?? '')
  const mention = found.find((one) => one.start < end && start < one.end)
  return readings.find((reading) => reading === mention?.value) ?? readings[0] ?? null
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function f1({ gold, found }: DateCounts, matched: number): number {
  return share(2 * matched, gold + found)
}
