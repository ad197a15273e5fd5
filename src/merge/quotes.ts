/** The quotes of a story: the same words are one quote, fragments and other wordings stand under the longest form. */
import { foldSpace, isWithin } from '../text/spans.js'
import { gather } from '../text/gather.js'
import type {
  AttributionEntry,
  DigestQuote,
  Document,
  Evidence,
  Quote,
  QuoteVariant,
  Range,
  Span,
  Story
} from '../types.js'
import { withArticle } from './house-articles.js'
import { foldWords, idMaker } from './ids.js'
import { isOtherWording } from './other-wording.js'
import { rosterOf, type Roster, type RosterEntry } from './roster.js'

/** As many as a reader takes in. */
const most = 14

/** The quotes of a story, those of most articles first, then full ones, then in the order of the articles. */
export function mergeQuotes(story: Story, roster: Roster = rosterOf(story)): DigestQuote[] {
  const idOf = idMaker(story.id)
  const found = gather(story.documents, (document) => uttered(document, roster))
  return familiesOf(formsOf(found))
    .filter(isPrintable)
    .map((family, order) => ({ family, order, articles: articlesOf(family) }))
    .toSorted((a, b) => b.articles - a.articles || rankOf(a.family) - rankOf(b.family) || a.order - b.order)
    .slice(0, most)
    .map(({ family }) => toQuote(idOf('quote', family.main.text), family))
}

/** Words between quotation marks in one article: a whole utterance, also over paragraphs. */
interface Utterance extends Range {
  readonly document: Document
  readonly text: string
  readonly kind: Quote['kind']
  readonly quote: Quote
  readonly entry: RosterEntry | null
}

/** The same words, wherever they stand. */
interface Form {
  readonly words: string
  readonly text: string
  readonly kind: Quote['kind']
  readonly places: readonly [Utterance, ...Utterance[]]
  /** Name of the speaker, `null` where no place names one, or where they name two as often. */
  readonly speaker: string | null
}

interface Family {
  readonly main: Form
  readonly variants: readonly Form[]
}

function uttered(document: Document, roster: Roster): Utterance[] {
  const inBody = (range: Range) => document.blocks.some((block) => block.role === 'body' && isWithin(range, block))
  return gather(document.quotes, (quote, index) => {
    if (quote.kind === 'term' || !inBody(quote) || isContinued(document, index)) return []
    const whole = joined(document, index)
    if (!inBody(whole)) return []
    const entry = quote.speaker === null ? null : roster.entryOf(document.article.id, quote.speaker)
    return [{ document, quote: spelled(document, quote), entry, ...whole }]
  })
}

/** The quote with its names as they are spelled at their places; a name that does not stand there is not told. */
function spelled({ article: { text } }: Document, quote: Quote): Quote {
  const at = (name: string | null, range: Range | null | undefined) => {
    const words = range ? foldSpace(text.slice(range.start, range.end)) : ''
    return name !== null && words.toLowerCase() === foldSpace(name).toLowerCase() ? words : null
  }
  const via = gather(quote.via, (name, index) => {
    if (at(name, quote.viaAt[index]) === null) return []
    const range = withArticle(text, quote.viaAt[index]!)
    return [{ words: foldSpace(text.slice(range.start, range.end)), range }]
  })
  return {
    ...quote,
    speaker: at(quote.speaker, quote.speakerAt),
    role: at(quote.role, quote.roleAt),
    via: via.map(({ words }) => words),
    viaAt: via.map(({ range }) => range)
  }
}

/** Whether the quote goes on with an earlier one across paragraphs, and is told there. */
function isContinued(document: Document, index: number): boolean {
  const before = document.quotes[document.quotes[index]?.continues ?? -1]
  return before !== undefined && isNextParagraph(document, before, document.quotes[index]!)
}

/** Only white space and marks between the two: "... end of paragraph.\n\n“Next ...". */
function isNextParagraph({ article: { text } }: Document, before: Range, after: Range): boolean {
  const between = text.slice(before.end, after.start)
  return between.length < 40 && between.includes('\n') && /^[\s"'“”‘’„«»‹›.,]*$/.test(between)
}

/** An utterance from its first word to its last; the marks at the heads of paragraphs are left out of the text. */
function joined(
  { quotes, article, ...document }: Document,
  index: number
): Pick<Utterance, 'start' | 'end' | 'text' | 'kind'> {
  const parts = [quotes[index]!]
  for (let next = index + 1; next < quotes.length; next++) {
    const part = quotes[next]!
    if (part.continues === null || !isNextParagraph({ quotes, article, ...document }, parts.at(-1)!, part)) break
    parts.push(part)
  }
  const kind = parts.some((part) => part.kind === 'full') ? 'full' : parts[0]!.kind
  return { start: parts[0]!.start, end: parts.at(-1)!.end, text: parts.map(({ text }) => text).join(' '), kind }
}

function formsOf(found: readonly Utterance[]): Form[] {
  const groups = new Map<string, Utterance[]>()
  for (const one of found) {
    const words = foldWords(one.text)
    if (words === '') continue
    const same = groups.get(words)
    if (same) same.push(one)
    else groups.set(words, [one])
  }
  return [...groups]
    .filter(([, places]) => !places.every(isCut))
    .map(([words, [first, ...rest]]) => {
      const places = [first!, ...rest] as const
      return { words, text: first!.text, kind: first!.kind, places, speaker: speakerOf(places) }
    })
}

/** "Today we are...": a feed broke off in mid-sentence. */
function isCut({ document: { article }, text, end }: Utterance): boolean {
  const rest = article.text.slice(end, end + 40)
  return /(?:\.\.\.|…)$/.test(text.trimEnd()) && rest.trim() === '' && article.text.length - end < 40
}

/** The name that most places give; `null` where two are given as often, for a wrong one is worse than none. */
function speakerOf(places: readonly Utterance[]): string | null {
  const votes = new Map<string, number>()
  for (const place of places) {
    const name = nameOf(place)
    if (name !== null) votes.set(name, (votes.get(name) ?? 0) + 1)
  }
  const [first, second] = [...votes].toSorted((a, b) => b[1] - a[1])
  return first === undefined || first[1] === second?.[1] ? null : first[0]
}

function nameOf({ quote, entry }: Utterance): string | null {
  return entry?.name ?? quote.speaker
}

/** Longest first; each shorter form goes under the first longer one of the same speaker that holds it or says it otherwise. */
function familiesOf(forms: readonly Form[]): Family[] {
  const families: { main: Form; variants: Form[] }[] = []
  const longestFirst = forms.toSorted((a, b) => fullFirst(a) - fullFirst(b) || b.words.length - a.words.length)
  for (const form of longestFirst) {
    const home = families.find(({ main }) => canFold(main, form))
    if (home) home.variants.push(form)
    else families.push({ main: form, variants: [] })
  }
  const order = new Map(forms.map((form, index) => [form, index]))
  return families.toSorted((a, b) => order.get(a.main)! - order.get(b.main)!).map(withSpeaker)
}

/** Words of nobody are whose another article says that a part of them is; nobody's where two are named, nor his whom they name. */
function withSpeaker({ main, variants }: Family): Family {
  const isOpen = main.speaker === null && main.kind === 'full' && main.places.every((place) => nameOf(place) === null)
  if (!isOpen) return { main, variants }
  const parts = variants.filter(({ words }) => words.split(' ').length >= fewestUnnamed && main.words.includes(words))
  const names = new Set(gather(parts, ({ speaker }) => (speaker === null ? [] : [speaker])))
  const [name = ''] = names
  const isSure = names.size === 1 && !main.text.includes(name.split(' ').at(-1)!)
  return isSure ? { main: { ...main, speaker: name }, variants } : { main, variants }
}

function fullFirst({ kind }: Form): number {
  return kind === 'full' ? 0 : 1
}

/** One word ("amnesty") is another's as likely as a part of this. */
function canFold(main: Form, form: Form): boolean {
  if (main.speaker !== null && form.speaker !== null && main.speaker !== form.speaker) return false
  if (!form.words.includes(' ')) return false
  const isUnnamed = main.speaker === null || form.speaker === null
  if (isUnnamed && form.words.split(' ').length < fewestUnnamed) return false
  // Words are folded, so that most forms that do not stand in the other are told by their letters alone.
  if (main.words.includes(form.words) && ` ${main.words} `.includes(` ${form.words} `)) return true
  if (main.speaker === null || main.speaker !== form.speaker || !isOtherWording(main.words, form.words)) return false
  // An article that has both quotes two remarks.
  return form.places.some(({ document }) => !main.places.some((place) => place.document === document))
}

/** Fewer words of nobody that stand in another's are as likely a title or a label. */
const fewestUnnamed = 5

/** Fewer words, with nothing longer around them, are a label rather than what somebody said. */
const fewest = 3

/** Characters: a page of words. A longer one is a speech printed whole, or marks that were never closed. */
const longestQuote = 3000

/** A partial quote that nobody is said to have said is as likely a label as a quote; so is a title in mid-sentence. */
function isPrintable({ main, variants }: Family): boolean {
  const length = main.words.split(' ').length
  if (main.text.length > longestQuote) return false
  // "That," he said, "includes me": a word that the speaker goes on from.
  if (length === 1 && !/[.!?…]$/.test(main.text)) return false
  if (main.speaker !== null) return main.kind === 'full' || length >= fewest || variants.length > 0
  return main.kind === 'full' && length >= 5 && main.places.some(isSentenceByItself)
}

/** Words that open their sentence or follow a comma or colon: somebody's, though nobody is named. */
function isSentenceByItself({ document: { article }, start }: Utterance): boolean {
  return /(?:^|[.!?:,;—–-]["'”’»)]{0,2}\s{1,3}|\n\s{0,3})["'“‘«„(\[]{1,2}$/.test(
    article.text.slice(Math.max(0, start - 8), start)
  )
}

function rankOf({ main }: Family): number {
  return fullFirst(main) + (main.speaker === null ? 2 : 0)
}

function articlesOf({ main, variants }: Family): number {
  return new Set(gather([main, ...variants], ({ places }) => places.map(({ document }) => document.article.id))).size
}

function toQuote(id: string, { main, variants }: Family): DigestQuote {
  const places = [...main.places, ...gather(variants, (variant) => variant.places)]
  const named = main.speaker === null ? undefined : places.find((place) => nameOf(place) === main.speaker)
  const speaker = named ? speakerEntries(named) : null
  const forms = variants.map(toVariant)
  return {
    id,
    text: main.text,
    kind: main.kind,
    speaker: speaker ? { name: speaker.name, role: speaker.role } : null,
    via: viaOf(main.places),
    evidence: spansOf(main.places),
    attribution: distinct([...(speaker?.entries ?? []), ...gather(places, viaEntries)]),
    variants: forms
  }
}

function toVariant({ text, kind, places }: Form): QuoteVariant {
  return { text, kind, via: viaOf(places), evidence: spansOf(places) }
}

/** Name and role of the speaker with their places: the roster's, else those that the article gives. */
function speakerEntries({ document, quote, entry }: Utterance): {
  name: string
  role: string | null
  entries: AttributionEntry[]
} {
  const here = document.article.id
  if (entry === null) {
    const entries = [
      ...entryAt('speaker', quote.speaker, here, quote.speakerAt),
      ...entryAt('role', quote.role, here, quote.roleAt)
    ]
    return { name: quote.speaker ?? '', role: quote.roleAt === null ? null : quote.role, entries }
  }
  const at = entry.namedAt.find(({ article }) => article === here) ?? entry.namedAt[0]
  const role = entry.roleAt === null ? null : entry.role
  return {
    name: entry.name,
    role,
    entries: [
      ...entryAt('speaker', entry.name, at.article, at),
      ...entryAt('role', role, entry.roleAt?.article ?? '', entry.roleAt)
    ]
  }
}

function viaOf(places: readonly Utterance[]): string[] {
  const byName = new Map<string, string>()
  for (const name of gather(places, ({ quote }) => quote.via)) {
    const key = name.replace(/^The /, '')
    if (!byName.has(key)) byName.set(key, name)
  }
  return [...byName.values()]
}

function viaEntries({ document, quote }: Utterance): AttributionEntry[] {
  return gather(quote.via, (name, index) => entryAt('via', name, document.article.id, quote.viaAt[index]))
}

function entryAt(
  as: AttributionEntry['as'],
  name: string | null,
  article: string,
  at: Range | null | undefined
): AttributionEntry[] {
  return name === null || !at ? [] : [{ as, name, article, start: at.start, end: at.end }]
}

function spansOf(places: readonly Utterance[]): Evidence {
  const [first, ...rest] = places.map(({ document, start, end }): Span => ({
    article: document.article.id,
    start,
    end
  }))
  return [first!, ...rest]
}

function distinct(entries: readonly AttributionEntry[]): AttributionEntry[] {
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()]
}
