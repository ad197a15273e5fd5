/** Which figures, quotes and entries of the timeline of a story told before are news tonight. */
import { isWithin } from '../text/spans.js'
import { gather } from '../text/gather.js'
import type {
  DigestFigure,
  DigestQuote,
  Document,
  Span,
  StatementChange,
  TimelineEntry,
  ToldStatement
} from '../types.js'
import type { Before, Told } from './context.js'
import { figureFactsIn, type FigureFact } from './figure-facts.js'
import { rowsOf } from './figure-rows.js'
import { foldWords } from './ids.js'
import { changeOf } from './news-points.js'
import type { Place } from './places.js'
import { isOtherWording } from './other-wording.js'
import type { Memory } from './told.js'
import type { OriginsThroughNights } from './told-origins.js'
import { isMoved } from './figure-moves.js'
import { isCoarser } from './figure-values.js'

/** What is asked of each statement of tonight. */
export interface NewsContext {
  readonly story: string
  /** Tonight's documents by id of their article. */
  readonly documents: ReadonlyMap<string, Document>
  readonly before: Before
  readonly memory: Memory
  readonly origins: OriginsThroughNights
}

/** The statements of a list that are printed, and what changed by them. */
export interface News<Kind> {
  readonly kept: readonly Kind[]
  readonly changes: readonly StatementChange[]
  /** Ids of the told statements that tonight's say again or revise. */
  readonly met: ReadonlySet<string>
}

/** The figures that are new, confirmed or revised; a revised or confirmed one keeps the id under which it was told. */
export function newsOfFigures(figures: readonly DigestFigure[], context: NewsContext): News<DigestFigure> {
  const factsOf = factsByFigure(context.documents)
  const told = gather(context.before.told, (one) =>
    one.statement.kind === 'figure' ? [{ ...one, fact: factOf(one) }] : []
  )
  const settled = new Map<string, ToldFigure>()
  const repeats = new Map<DigestFigure, ToldFigure>()
  for (const figure of figures) {
    const same = told.find((one) => isSameFigure(one, figure, factsOf(figure)))
    if (same !== undefined) {
      repeats.set(figure, same)
      settled.set(same.statement.id, same)
    }
  }
  const kept: DigestFigure[] = []
  const changes: StatementChange[] = []
  const ids = new Map<string, string>()
  const toldIds = new Set(told.map(({ statement }) => statement.id))
  const print = (figure: DigestFigure, was: ToldStatement | null, change: 'confirmed' | 'revised') => {
    const id = was?.id ?? apartFrom(toldIds, figure.id)
    ids.set(figure.id, id)
    kept.push(figure)
    changes.push(changeOf('figure', context.story, { ...figure, id }, was, change))
  }
  const confirmed = new Set<string>()
  for (const figure of figures) {
    const facts = factsOf(figure)
    const same = repeats.get(figure)
    if (same !== undefined) {
      if (confirmed.has(same.statement.id) || !isWhole(same, facts) || !context.origins.confirm(facts, same.statement))
        continue
      confirmed.add(same.statement.id)
      print(figure, same.statement, 'confirmed')
    } else if (!facts.every((fact) => context.memory.readOn(fact) !== null)) {
      const moved = told.find((one) => !settled.has(one.statement.id) && isRevision(one, facts, context))
      if (moved !== undefined) settled.set(moved.statement.id, moved)
      print(figure, moved?.statement ?? null, 'revised')
    }
  }
  return { kept: renamed(kept, ids), changes, met: new Set(settled.keys()) }
}

/** An id that no told statement has: the same words may name another figure. */
function apartFrom(told: ReadonlySet<string>, id: string): string {
  let apart = id
  for (let number = 2; told.has(apart); number++) apart = `${id}-${number}`
  return apart
}

function factsByFigure(documents: ReadonlyMap<string, Document>): (figure: DigestFigure) => readonly FigureFact[] {
  const facts = new Map(
    gather([...documents.values()], (document) =>
      figureFactsIn(document).map((fact) => [keyOfFact(fact), fact] as const)
    )
  )
  return ({ evidence }) => gather(evidence, (span) => facts.get(keyOfSpan(span)) ?? [])
}

type ToldFigure = Told & { readonly fact: FigureFact | null }

/** The figure of a told statement in its sentence. */
function factOf({ statement: { statement }, places }: Told): FigureFact | null {
  for (const { document, sentence } of places) {
    const found = figureFactsIn(document).find(
      ({ figure }) =>
        isWithin(figure, sentence)
        && 'value' in statement
        && figure.value === statement.value
        && figure.text === statement.text
    )
    if (found) return found
  }
  return null
}

function isSameFigure(
  { fact, statement: { statement } }: ToldFigure,
  figure: DigestFigure,
  mine: readonly FigureFact[]
): boolean {
  if (fact !== null) return mine.some((one) => rowsOf([fact, one]).length === 1 || isCoarser(one, fact))
  const { value, unit, measure, period } = statement as DigestFigure
  return (
    value === figure.value
    && unit === figure.unit
    && (measure ?? '').toLowerCase() === (figure.measure ?? '').toLowerCase()
    && (period === figure.period || period === null || figure.period === null)
  )
}

/** A coarser figure is no witness of a finer one. */
function isWhole({ fact }: ToldFigure, mine: readonly FigureFact[]): boolean {
  return mine.some(({ figure }) => fact === null || figure.value === fact.figure.value)
}

function isRevision({ fact, statement }: ToldFigure, mine: readonly FigureFact[], context: NewsContext): boolean {
  if (fact === null || context.before.borrowed.has(statement.id)) return false
  return mine.some((one) => isMoved(fact, one, !context.origins.confirm([one], statement)))
}

function keyOfFact({ document, figure }: FigureFact): string {
  return `${figure.start}:${document.article.id}`
}

function keyOfSpan({ start, article }: Span): string {
  return `${start}:${article}`
}

/** The figures under the ids that they keep for life; `others` names only what is printed. */
function renamed(figures: readonly DigestFigure[], ids: ReadonlyMap<string, string>): DigestFigure[] {
  const printed = new Set(figures.map(({ id }) => id))
  const idOf = (id: string) => ids.get(id) ?? id
  return figures.map((figure) => ({
    ...figure,
    id: idOf(figure.id),
    others: figure.others.filter((id) => printed.has(id)).map(idOf)
  }))
}

/** The quotes that are new, or that another outlet prints too. */
export function newsOfQuotes(quotes: readonly DigestQuote[], context: NewsContext): News<DigestQuote> {
  const told = context.before.told
    .filter(({ statement: { kind } }) => kind === 'quote')
    .map(({ statement }) => statement)
  const changes: StatementChange[] = []
  const used = new Set<string>()
  const met = new Set<string>()
  const kept = gather(quotes, (quote) => {
    const same = told.find((one) => isSameQuote(one.statement as DigestQuote, quote))
    if (same === undefined) {
      if (quote.evidence.every((span) => isReadAt(span, context))) return []
      changes.push(changeOf('quote', context.story, quote, null))
      return [quote]
    }
    met.add(same.id)
    const documents = gather(quote.evidence, ({ article }) => context.documents.get(article) ?? [])
    const isWhole = foldWords(quote.text).includes(foldWords(same.statement.text))
    if (used.has(same.id) || !isWhole || !context.origins.confirmByArticle(documents, same)) return []
    used.add(same.id)
    const confirmed = { ...quote, id: same.id }
    changes.push(changeOf('quote', context.story, confirmed, same))
    return [confirmed]
  })
  return { kept, changes, met }
}

/** From this share of its words up a longer form is the quote that was told; below, most of it is news. */
const mostlyTold = 0.6

function isSameQuote(told: DigestQuote, tonight: DigestQuote): boolean {
  const after = foldWords(tonight.text)
  const forms = [told.text, ...told.variants.map(({ text }) => text)].map(foldWords)
  if (forms.some((words) => ` ${words} `.includes(` ${after} `))) return true
  if (told.speaker !== null && tonight.speaker !== null && !isOneSpeaker(told.speaker.name, tonight.speaker.name))
    return false
  const isLonger = forms.some(
    (words) => ` ${after} `.includes(` ${words} `) && words.length >= mostlyTold * after.length
  )
  return (
    isLonger
    || (told.speaker !== null && tonight.speaker !== null && forms.some((words) => isOtherWording(words, after)))
  )
}

function isOneSpeaker(a: string, b: string): boolean {
  const [ours, theirs] = [foldWords(a), foldWords(b)]
  return ` ${ours} `.includes(` ${theirs} `) || ` ${theirs} `.includes(` ${ours} `)
}

function isReadAt(span: Span, { documents, memory }: NewsContext): boolean {
  const place = placeAt(span, documents)
  return place !== null && memory.readOn(place) !== null
}

function placeAt(span: Span, documents: ReadonlyMap<string, Document>): Place | null {
  const document = documents.get(span.article)
  const sentence = document?.sentences.find((one) => one.start <= span.start && span.start < one.end)
  return document && sentence ? { document, sentence } : null
}

/** The entries of the timeline that are new, or that another outlet dates too. */
export function newsOfTimeline(entries: readonly TimelineEntry[], context: NewsContext): News<TimelineEntry> {
  const changes: StatementChange[] = []
  const used = new Set<string>()
  const met = new Set<string>()
  const kept = gather(entries, (entry) => {
    const place = placeAt(entry.evidence[0], context.documents)
    const { text, edits } = entry
    const repeat = place === null ? context.memory.toldAs(text) : context.memory.repeatOf({ place, text, edits })
    if (repeat === null) {
      if (place !== null && context.memory.readOn(place) !== null) return []
      changes.push(changeOf('timeline', context.story, entry, null))
      return [entry]
    }
    const { told, isWhole } = repeat
    met.add(told.id)
    const documents = gather(entry.evidence, ({ article }) => context.documents.get(article) ?? [])
    const isConfirmed = isWhole && isSameEntry(told, entry) && context.origins.confirmByArticle(documents, told)
    if (!isConfirmed || used.has(told.id)) return []
    used.add(told.id)
    changes.push(changeOf('timeline', context.story, { ...entry, id: told.id }, told))
    return [{ ...entry, id: told.id }]
  })
  return { kept, changes, met }
}

function isSameEntry({ kind, statement }: ToldStatement, { date }: TimelineEntry): boolean {
  return kind === 'timeline' && (statement as TimelineEntry).date === date
}
