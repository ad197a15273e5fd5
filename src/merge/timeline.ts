/** The dated events of a story: for each date the sentences that tell best what was then. */
import { dateReadingsOf, isWholePeriod } from '../text/dates.js'
import { gather } from '../text/gather.js'
import { byCodeUnit } from '../text/order.js'
import { isWithin } from '../text/spans.js'
import type { AttributionEntry, DateMention, Document, Span, Story, TimelineEntry } from '../types.js'
import { foldWords, idMaker } from './ids.js'
import { placeKey, spanOf, type Place } from './places.js'
import { besideRules } from './timeline-beside.js'
import { withoutOutdated, type Told } from './timeline-forecasts.js'
import { isVague } from './timeline-measured.js'
import { overlappingIn } from './within.js'
import { wordingOf, type Wording } from './wording.js'

/** Entries of one timeline, and of one date. */
const most = 12
const mostOfDate = 2

/** A sentence that names a date, with the words of it that can be printed. */
interface Dated extends Told {
  readonly date: string
  readonly entries: readonly AttributionEntry[]
  readonly wording: Wording
  /** Every place that says the same. */
  readonly members: readonly Place[]
  readonly score: number
}

/** What is known of the sentences of a story. */
export interface ToldOf {
  /** The sentences of other articles that bear one out. */
  readonly supportOf: (place: Place) => readonly Place[]
  /** How one is printed. */
  readonly wordingOf: (place: Place) => Wording
}

const ownWords: ToldOf = { supportOf: () => [], wordingOf }

/**
 * The timeline, oldest first. An undated article's "Tuesday" is dated only by a dated article that says the same, and the
 * entry names that article.
 */
export function timelineOf(story: Story, { supportOf, wordingOf }: ToldOf = ownWords): TimelineEntry[] {
  const found = joined(
    withoutOutdated(gather(story.documents, (document) => datedIn(document, { supportOf, wordingOf })))
  )
  const idOf = idMaker(story.id)
  return pick(found)
    .toSorted((a, b) => byCodeUnit(a.date, b.date))
    .map((dated) => toEntry(idOf('timeline', `${dated.date} ${dated.wording.text}`), dated))
}

/** What two articles tell of one date in the same words is one entry, with the places of both. */
function joined(found: readonly Dated[]): Dated[] {
  const byWords = new Map<string, Dated>()
  for (const dated of found) {
    const words = `${dated.date} ${foldWords(dated.wording.text)}`
    const same = byWords.get(words)
    byWords.set(words, same ? both(same, dated) : dated)
  }
  return [...byWords.values()]
}

function both(one: Dated, other: Dated): Dated {
  const members = [...new Map([...one.members, ...other.members].map((place) => [placeKey(place), place])).values()]
  const more = articlesOf(members) - Math.max(articlesOf(one.members), articlesOf(other.members))
  return { ...one, members, score: Math.max(one.score, other.score) + 2 * more }
}

function articlesOf(members: readonly Place[]): number {
  return new Set(members.map(({ document }) => document.article.id)).size
}

function datedIn(document: Document, toldOf: ToldOf): Dated[] {
  const body = document.sentences.filter(({ role }) => role === 'body')
  let at = 0
  return gather(document.dates, (mention) => {
    while (at < body.length && body[at]!.end <= mention.start) at++
    const sentence = body[at]
    if (!sentence || !isWithin(mention, sentence)) return []
    const dated = datedAt({ document, sentence }, mention, toldOf)
    return dated ? [dated] : []
  })
}

function datedAt(place: Place, mention: DateMention, { supportOf, wordingOf }: ToldOf): Dated | null {
  const date = mention.value
  if (
    date === null
    || isVague(mention.text)
    || !isWholePeriod(mention.text)
    || besideRules.some(({ isBeside }) => isBeside(place, mention))
  )
    return null
  const entries = entriesOf(place.document, mention, date)
  if (entries === null) return null
  const members = [place, ...supportOf(place)]
  const printed = firstAlone(members, date, wordingOf)
  if (printed === null) return null
  return {
    place,
    mention,
    date,
    entries,
    members,
    wording: printed,
    score: scoreOf(place, mention, members, printed.text)
  }
}

/** Whether a sentence that says the same names the date too, or a day that stays open, as its own. */
function isDatedBy(place: Place, date: string): boolean {
  return overlappingIn(place.document.dates, place.sentence).some(
    (mention) =>
      (mention.value === null || mention.value.startsWith(date) || date.startsWith(mention.value))
      && !besideRules.some(({ isBeside }) => isBeside(place, mention))
  )
}

/** The wording of the first that stands alone: of the sentence of the date, or of another that names it; those behind it are not worded, as a date may be told a thousand times. */
function firstAlone(members: readonly Place[], date: string, wordingOf: ToldOf['wordingOf']): Wording | null {
  for (const [index, member] of members.entries()) {
    const wording = wordingOf(member)
    if (wording.standsAlone && (index === 0 || isDatedBy(member, date))) return wording
  }
  return null
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
  const articles = articlesOf(members)
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
  for (const dated of found) {
    const rivals = byValue.get(dated.date)
    if (rivals) rivals.push(dated)
    else byValue.set(dated.date, [dated])
  }
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
