/** The dated events of a story: for each date the sentences that tell best what was then. */
import { dateReadingsOf } from '../text/dates.js'
import { byCodeUnit } from '../text/order.js'
import { isWithin } from '../text/spans.js'
import type { AttributionEntry, DateMention, Document, Span, Story, TimelineEntry } from '../types.js'
import { idMaker } from './ids.js'
import { placeKey, spanOf, type Place } from './places.js'
import { wordingOf } from './wording.js'

/** Entries of one timeline, and of one date. */
const most = 12
const mostOfDate = 2

/** A sentence that names a date, with the words of it that can be printed. */
interface Dated {
  readonly date: string
  readonly entries: readonly AttributionEntry[]
  readonly wording: ReturnType<typeof wordingOf>
  /** Every place that says the same. */
  readonly members: readonly Place[]
  readonly score: number
}

/**
 * The timeline, oldest first. `supportOf` gives the sentences of other articles that bear one out: an undated article's
 * "Tuesday" is dated only by a dated article that says the same, and the entry names that article.
 */
export function timelineOf(story: Story, supportOf: (place: Place) => readonly Place[] = () => []): TimelineEntry[] {
  const found = story.documents.flatMap((document) => datedIn(document, supportOf))
  const idOf = idMaker(story.id)
  return pick(found)
    .toSorted((a, b) => byCodeUnit(a.date, b.date))
    .map((dated) => toEntry(idOf('timeline', `${dated.date} ${dated.wording.text}`), dated))
}

function datedIn(document: Document, supportOf: (place: Place) => readonly Place[]): Dated[] {
  const body = document.sentences.filter(({ role }) => role === 'body')
  let at = 0
  return document.dates.flatMap((mention) => {
    while (at < body.length && body[at]!.end <= mention.start) at++
    const sentence = body[at]
    if (!sentence || !isWithin(mention, sentence)) return []
    const dated = datedAt({ document, sentence }, mention, supportOf)
    return dated ? [dated] : []
  })
}

function datedAt(place: Place, mention: DateMention, supportOf: (place: Place) => readonly Place[]): Dated | null {
  const date = mention.value
  if (date === null || isVague(mention.text)) return null
  const entries = entriesOf(place.document, mention, date)
  if (entries === null) return null
  const members = [place, ...supportOf(place)]
  const printed = members.map((one) => wordingOf(one)).find(({ standsAlone }) => standsAlone)
  if (!printed) return null
  return { date, entries, members, wording: printed, score: scoreOf(place, mention, members, printed.text) }
}

/** "This year", "now", "today": when the report was written, not when something was. */
function isVague(expression: string): boolean {
  return /^(?:now|today|tonight|currently|these days|this (?:year|month|week|season|quarter|summer|autumn|fall|winter|spring)|so far)\b/i.test(
    expression
  )
}

/** The expression, and what it was counted from; `null` where the date does not follow again from them. */
function entriesOf(
  { article: { id, publishedAt, text } }: Document,
  { text: name, start, end, from }: DateMention,
  date: string
): AttributionEntry[] | null {
  const expression: AttributionEntry = { as: 'date', name, article: id, start, end }
  if (dateReadingsOf(name, null).includes(date)) return [expression]
  if (from === 'publishedAt' && publishedAt !== null && dateReadingsOf(name, publishedAt).includes(date)) {
    return [expression, { as: 'date', name: publishedAt, article: id, start: null, end: null }]
  }
  if (from === null || typeof from === 'string') return null
  const words = text.slice(from.start, from.end)
  const references = [...dateReadingsOf(words, null), ...dateReadingsOf(words, publishedAt)]
  if (!references.some((reference) => dateReadingsOf(name, reference).includes(date))) return null
  return [expression, { as: 'date', name: words, article: id, start: from.start, end: from.end }]
}

/** Told by many, about the date itself, in few words. */
function scoreOf(
  { document, sentence }: Place,
  { start, value }: DateMention,
  members: readonly Place[],
  printed: string
): number {
  const before = document.article.text.slice(Math.max(sentence.start, start - 24), start)
  const articles = new Set(members.map((member) => member.document.article.id)).size
  const aside =
    /\b(?:since|until|till|by|before|after|from|the end of|compared with|than in)\s+(?:the\s+|early\s+|late\s+|mid-?)?$/i.test(
      before
    )
      ? 1.5
      : 0
  const long = Math.max(0, printed.split(/\s+/).length - 32) / 12
  return 2 * articles - aside - long + (value?.length ?? 0) / 20
}

/** The best of each date, each sentence once, dates with the fewest sentences first. */
function pick(found: readonly Dated[]): Dated[] {
  const byValue = new Map<string, Dated[]>()
  for (const dated of found) byValue.set(dated.date, [...(byValue.get(dated.date) ?? []), dated])
  const told = new Set<string>()
  const picked: Dated[] = []
  for (const [, rivals] of [...byValue].toSorted((a, b) => a[1].length - b[1].length || byCodeUnit(a[0], b[0]))) {
    let left = mostOfDate
    for (const dated of rivals.toSorted((a, b) => b.score - a.score)) {
      const keys = [dated.wording.place, ...dated.members].map((place) => placeKey(place))
      if (left === 0 || keys.some((key) => told.has(key))) continue
      for (const key of keys) told.add(key)
      picked.push(dated)
      left--
    }
  }
  return picked.toSorted((a, b) => b.score - a.score).slice(0, most)
}

function toEntry(id: string, { date, wording, entries, members }: Dated): TimelineEntry {
  const further = members.filter((place) => placeKey(place) !== placeKey(wording.place)).map(spanOf)
  const evidence: readonly [Span, ...Span[]] = [wording.span, ...further]
  return { id, date, text: wording.text, edits: wording.edits, evidence, attribution: [...wording.entries, ...entries] }
}
