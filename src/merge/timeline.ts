/** The dated events of a story: for each date the sentences that tell best what was then. */
import { dateReadingsOf, isWholePeriod } from '../text/dates.js'
import { monthNames } from '../text/dates-grammar.js'
import { gather } from '../text/gather.js'
import { byCodeUnit } from '../text/order.js'
import { isWithin } from '../text/spans.js'
import type { AttributionEntry, DateMention, Document, Range, Span, Story, TimelineEntry } from '../types.js'
import { foldWords, idMaker } from './ids.js'
import { placeKey, spanOf, wordsOf, type Place } from './places.js'
import { wordingOf, type Wording } from './wording.js'

/** Entries of one timeline, and of one date. */
const most = 12
const mostOfDate = 2

/** A sentence that names a date, with the words of it that can be printed. */
interface Dated {
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
  const found = joined(gather(story.documents, (document) => datedIn(document, { supportOf, wordingOf })))
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
  const printed = firstAlone(members, wordingOf)
  if (printed === null) return null
  return { date, entries, members, wording: printed, score: scoreOf(place, mention, members, printed.text) }
}

/** The wording of the first that stands alone; those behind it are not worded, as a date may be told a thousand times. */
function firstAlone(members: readonly Place[], wordingOf: ToldOf['wordingOf']): Wording | null {
  for (const member of members) {
    const wording = wordingOf(member)
    if (wording.standsAlone) return wording
  }
  return null
}

/** "This year", "now", "today": when the report was written, not when something was. */
function isVague(expression: string): boolean {
  return /^(?:now|today|tonight|currently|these days|this (?:year|month|week|season|quarter|summer|autumn|fall|winter|spring)|so far|(?:earlier|later) (?:this|in the))\b/i.test(
    expression
  )
}

/** A reason why a date is not that of its sentence, with a sentence whose last date is such a one. */
export interface BesideRule {
  readonly name: string
  readonly isBeside: (place: Place, mention: DateMention) => boolean
  readonly example: string
}

/** Dates that stand in a sentence without dating what it tells. */
export const besideRules: readonly BesideRule[] = [
  {
    name: 'aside',
    isBeside: isOfAside,
    example: 'The cross fell on Thursday on the house of a bishop who died in 2005.'
  },
  {
    name: 'closed-aside',
    isBeside: isOfClosedAside,
    example: 'Anna Brandt, who led the church until 2013, met the king on Tuesday.'
  },
  {
    name: 'which-one',
    isBeside: ({ document: { article } }, { end, value }) =>
      value?.length !== 10 && occasions.test(article.text.slice(end, end + 40)),
    example: 'The 1998 visit of the king gave the town its cross.'
  },
  {
    name: 'act',
    isBeside: ({ document: { article } }, { end, value }) =>
      value?.length === 4
      && /^ (?:\p{Lu}[\p{L}’'-]{1,20} ){0,4}(?:Act|Law|Treaty|Agreement|Accords?|Convention|Constitution)\b/u.test(
        article.text.slice(end, end + 90)
      ),
    example: 'It remains illegal under the 1970 Harmful Plants Act.'
  },
  {
    name: 'of-a-thing',
    isBeside: isOfThing,
    example: 'The town gave up a 1994 pact with its neighbour.'
  },
  {
    name: 'month-of-a-thing',
    isBeside: isMonthOfThing,
    example: 'They met on 30 July, just before the August break.'
  },
  {
    name: 'owner',
    isBeside: ({ document: { article } }, { end, value }) =>
      value !== null && value.length < 10 && /^['’]s\b/.test(article.text.slice(end, end + 2)),
    example: 'The rain is heavier now than last year’s.'
  },
  {
    name: 'measured-against',
    isBeside: ({ document: { article } }, { start }) =>
      /\b(?:than|as) (?:in|at|on|during) (?:the )?$/i.test(article.text.slice(Math.max(0, start - 20), start)),
    example: 'The town has more to lose than in 2008.'
  },
  {
    name: 'anniversary',
    isBeside: ({ document: { article } }, { start }) =>
      /\banniversary of (?:the |its |his |her |their )?$/i.test(article.text.slice(Math.max(0, start - 24), start)),
    example: 'Holm rang the bell for each anniversary of the June 12, 1987, flood.'
  },
  {
    name: 'range',
    isBeside: isEndOfRange,
    example: 'The team used what it gathered from May 2009 to March 2011.'
  },
  {
    name: 'quoted',
    isBeside: ({ document: { quotes } }, mention) => quotes.some((quote) => isWithin(mention, quote)),
    example: '“Ferris was excellent yesterday and Holm is excellent,” Anna Brandt said.'
  },
  {
    name: 'credit',
    isBeside: (place) => /\bet al\b|\bdoi:|^(?:©|\(c\)|copyright)/i.test(wordsOf(place)),
    example: 'F.K. Brandt et al. 2014.'
  }
]

/** "A 1994 pact", "the 2008 champion": the year tells which, unless something was done in or at it ("in his 2005 speech"); a law is of its year. */
function isOfThing({ document: { article } }: Place, { start, end, text }: DateMention): boolean {
  if (!/^\d{4}$/.test(text) || !/^[ -](?!law\b)\p{L}{2}/u.test(article.text.slice(end, end + 5))) return false
  const lead = /(?:\S{1,20} ){0,3}(?:the|an?|his|her|its|their|this|that|\S{1,20}['’]s) (?:[a-z]{4,16} )?$/i.exec(
    article.text.slice(Math.max(0, start - 90), start)
  )
  return lead !== null && !/\b(?:in|at|during|on) (?:\S{1,20} ){0,3}\S{1,20} $/i.test(lead[0])
}

/** "At the end of July, before they left for the August break": the month of a thing, beside a date of what is told. */
function isMonthOfThing({ document: { article, dates }, sentence }: Place, mention: DateMention): boolean {
  const { start, end, text, value } = mention
  if (
    value?.length !== 7
    || !/^\p{Lu}\p{Ll}{2,8}\.?$/u.test(text)
    || !/^ \p{Ll}{3}/u.test(article.text.slice(end, end + 4))
  )
    return false
  return (
    /\bthe $/i.test(article.text.slice(start - 4, start))
    && dates.some((other) => other.start !== start && isWithin(other, sentence))
  )
}

/** "From 2009 to 2011", "from March to May": neither end is when it was. */
function isEndOfRange({ document: { article } }: Place, { start, end }: Range): boolean {
  const [before, after] = [article.text.slice(Math.max(0, start - 40), start), article.text.slice(end, end + 30)]
  if (/\b(?:between|from) $/i.test(before) && endBehind.test(after)) return true
  return endBefore.test(before)
}

const months = monthNames.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join('|')
const endBehind = new RegExp(
  `^ (?:and|to|until|through) (?:(?:\\p{Lu}\\p{Ll}{2,8} )?\\d{4}|(?:${months})(?! \\d))\\b`,
  'u'
)
const endBefore = new RegExp(
  `\\b(?:between|from) (?:(?:\\p{Lu}\\p{Ll}{2,8} )?\\d{4}|${months}) (?:and|to|until|through) $`,
  'iu'
)

/** "Killed on Thursday by the cross of a man who died in 2005": the sentence has a date of its own before the clause. */
function isOfAside({ document: { article, dates }, sentence }: Place, mention: Range): boolean {
  const before = article.text.slice(sentence.start, mention.start)
  const at = Math.max(...[' who ', ' whose ', ' which ', ', where '].map((word) => before.lastIndexOf(word)))
  if (
    at < 1
    || /[,;:—–]/.test(before.slice(at + 2))
    || /\b(?:on|in|by|with|of|to|from|for|during|under)$/.test(before.slice(0, at))
  )
    return false
  return dates.some(({ start, end }) => start >= sentence.start && end <= sentence.start + at)
}

/** "Brandt, who was mayor until 2013, met the king on Friday": behind the clause the sentence has a day of its own. */
function isOfClosedAside({ document: { article, dates }, sentence }: Place, mention: Range): boolean {
  const lead = /,\s(?:who|whose|which|where)\s[^,;:—–]*$/.exec(article.text.slice(sentence.start, mention.start))
  return (
    lead !== null
    && dates.some(
      ({ start, end, value }) =>
        value?.length === 10
        && start >= mention.end
        && end <= sentence.end
        && article.text.slice(mention.end, start).includes(', ')
    )
  )
}

/** Nouns of what returns: the year or month (a day is its own) before one only says which it was. */
const occasions =
  /^(?:\/\d{2,4})?(?:['’]s)?(?:[ -](?:democratic|republican|vice|tv|television|football|cricket|rugby|tax|fiscal|financial|calendar|school|presidential|general|midterm|state|papal|royal|world|summer|winter|olympic|census)){0,3}[ -](?:run|bid|ticket|nominee|candidate|nomination|convention|documentary|visit|visits|tour|trip|election|elections|vote|campaign|decision|ruling|season|year|games|cup|olympics|survey|census|study|report|budget|film|novel|book|album|edition|race|tournament|championship|championships)\b/i

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
