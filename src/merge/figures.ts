import { dateReadingsOf } from '../text/dates.js'
import { gather } from '../text/gather.js'
import { foldSpace } from '../text/spans.js'
import type { AttributionEntry, DigestFigure, Evidence, Range, Span, Story } from '../types.js'
import type { StoryContext } from './context.js'
import { countsOf } from './counts.js'
import { withoutCopied, withoutOwnWords } from './figure-copies.js'
import { figureFactsIn, type FigureFact } from './figure-facts.js'
import { measureWithRate } from './figure-rates.js'
import { underOneNoun } from './figure-nouns.js'
import { covering, tellerOf } from './figure-speakers.js'
import { isAboutSomething } from './figure-told.js'
import { withoutRepeated } from './figure-repeated.js'
import { rowsOf, type FigureRow } from './figure-rows.js'
import { withArticle } from './house-articles.js'
import { idMaker } from './ids.js'
import { originsOf, type Origins } from './origins.js'
import { rosterOf, type Roster } from './roster.js'
import { judge, type Judged } from './verdicts.js'

/** As many rows as a table of a page can bear. */
const most = 24

/** The figures of a story: one row a value of a measure, period and unit, those of most articles first. */
export function mergeFigures(story: Story, context: StoryContext, roster: Roster = rosterOf(story)): DigestFigure[] {
  const rows = underOneNoun(rowsOf(toldFirst(gather(story.documents, figureFactsIn)))).filter(({ facts: [first] }) =>
    isAboutSomething(first)
  )
  const originsOfRow = memoised((row: FigureRow) => witnessesOf(row, story, context))
  const kept = withoutRepeated(rows, (row) => originsOfRow(row).names.length)
    .map((row, order) => ({ row, order, articles: articlesOf(row) }))
    .toSorted((a, b) => b.articles - a.articles || a.order - b.order)
    .slice(0, most)
    .map(({ row }) => row)
  const judged = judge(kept, (row) => originsOfRow(row).names.length)
  const idOf = idMaker(story.id)
  const ids = new Map(kept.map((row) => [row, idOf('figure', keyOf(row))]))
  return judged.map((one) => toFigure(one, ids, originsOfRow(one.row), roster))
}

/** The origins of a figure; neither a sentence of another article nor the own words of one that names its source are more. */
function witnessesOf({ facts }: FigureRow, story: Story, { copies }: StoryContext): Origins {
  const isNamed = (fact: FigureFact) => originsOf([fact], story, copies).entries.length > 0
  return originsOf(withoutCopied(withoutOwnWords(facts, isNamed)), story, copies)
}

/** The facts with those first that are about something: they make the rows, the others bear them out. */
function toldFirst(facts: readonly FigureFact[]): FigureFact[] {
  return [...facts.filter(isAboutSomething), ...facts.filter((fact) => !isAboutSomething(fact))]
}

function memoised<Value>(of: (row: FigureRow) => Value): (row: FigureRow) => Value {
  const known = new Map<FigureRow, Value>()
  return (row) => {
    const value = known.get(row) ?? of(row)
    known.set(row, value)
    return value
  }
}

function articlesOf({ facts }: FigureRow): number {
  return new Set(facts.map(({ document }) => document.article.id)).size
}

/** What a figure's id is made of: its words, never its place. */
function keyOf({ facts: [{ figure }] }: FigureRow): string {
  return [figure.text, figure.measure ?? '', figure.period ?? ''].join(' | ')
}

function toFigure(
  { row, verdict, others }: Judged,
  ids: ReadonlyMap<FigureRow, string>,
  origins: ReturnType<typeof originsOf>,
  roster: Roster
): DigestFigure {
  const [fact] = row.facts
  const { text, value, unit, kind, qualifier } = fact.figure
  const speaker = speakerOf(fact, roster)
  const via = viaOf(fact)
  const period = periodOf(fact)
  return {
    id: ids.get(row) ?? '',
    text,
    value,
    unit,
    kind,
    qualifier,
    measure: measureWithRate(fact),
    period: period.value,
    speaker: speaker?.name ?? null,
    via: via.map(({ name }) => name),
    evidence: spansOf(row),
    attribution: [...(speaker ? [speaker] : []), ...via, ...period.entries, ...origins.entries],
    counts: countsOf(
      row.facts.map(({ document }) => document),
      origins.names
    ),
    origins: origins.names,
    verdict,
    others: gather(others, (other) => ids.get(other) ?? [])
  }
}

function spansOf({ facts }: FigureRow): Evidence {
  const [first, ...rest] = facts.map(({ document, figure }): Span => ({
    article: document.article.id,
    start: figure.start,
    end: figure.end
  }))
  return [first!, ...rest]
}

/** Who says it: the speaker of the quote that holds it, else the one attribution of a speaker that covers it. */
function speakerOf(fact: FigureFact, roster: Roster): AttributionEntry | null {
  const told = tellerOf(fact)
  return told && named(fact, told.name, told.at, roster)
}

/** The entry of a speaker under the fullest name that the story has. */
function named({ document }: FigureFact, name: string, at: Range, roster: Roster): AttributionEntry {
  const entry = roster.entryOf(document.article.id, name)
  if (entry === null) {
    const words = foldSpace(document.article.text.slice(at.start, at.end))
    return { as: 'speaker', name: words, article: document.article.id, start: at.start, end: at.end }
  }
  const place = entry.namedAt.find(({ article }) => article === document.article.id) ?? entry.namedAt[0]
  return { as: 'speaker', name: entry.name, article: place.article, start: place.start, end: place.end }
}

function viaOf(fact: FigureFact): AttributionEntry[] {
  const { id, text } = fact.document.article
  const found = covering(fact, 'via').map(({ sourceAt }): AttributionEntry => {
    const { start, end } = withArticle(text, sourceAt)
    return { as: 'via', name: foldSpace(text.slice(start, end)), article: id, start, end }
  })
  return [...new Map(found.map((entry) => [entry.name, entry])).values()]
}

/** The period with its expression and what it was counted from; none where it does not follow again from them. */
function periodOf({ document, figure, date }: FigureFact): { value: string | null; entries: AttributionEntry[] } {
  const none = { value: null, entries: [] }
  if (figure.period === null || date === null) return none
  const { id: article, publishedAt, text } = document.article
  const expression: AttributionEntry = { as: 'period', name: date.text, article, start: date.start, end: date.end }
  const from = date.from
  if (dateReadingsOf(date.text, null).includes(figure.period)) return { value: figure.period, entries: [expression] }
  if (from === 'publishedAt' && publishedAt !== null) {
    if (!dateReadingsOf(date.text, publishedAt).includes(figure.period)) return none
    return {
      value: figure.period,
      entries: [expression, { as: 'period', name: publishedAt, article, start: null, end: null }]
    }
  }
  if (from === null || typeof from === 'string') return none
  const words = text.slice(from.start, from.end)
  return { value: figure.period, entries: [expression, { as: 'period', name: words, article, ...from }] }
}
