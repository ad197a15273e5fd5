/** One story -> what templates see of it, laid out in the order of printing, so that receipts count upwards. */
import type { AttributionEntry, KeyPoint, RelatedStory, StoryDigest, TimelineEntry } from '../types.js'
import { dateView } from './dates.js'
import type { Links } from './place.js'
import type { ReceiptBook } from './receipts.js'
import { countsView, figureView, originWords, quoteView, type Ground } from './statement-views.js'
import type { CountsView, LineView, MatrixView, PointView, RelatedView, StoryView, TimelineView } from './views.js'
import { anchorOf, firstWords, knownWords, plainWords } from './words.js'

/** What a story's view needs beside the story. */
export interface StoryGround extends Ground {
  readonly number: number
  readonly section: string | null
  readonly receipts: ReceiptBook['receipts']
  /** Headline of another story of the digest, and its anchor where the page prints that story in full. */
  readonly storyLine: (id: string) => { readonly headline: string; readonly anchor: string | null } | null
  readonly links: Links
  /** Ids of statements that an origin told on an earlier night and another tonight: no one source's word. */
  readonly confirmed?: ReadonlySet<string>
}

/** All of a story that a page prints. */
export function storyView(story: StoryDigest, ground: StoryGround): StoryView {
  const { marksOf, sources } = ground
  return {
    number: ground.number,
    ...lineView(story, marksOf, ground.links),
    section: ground.section,
    date: dateView(story.date),
    ...pointsOf(story, ground),
    timeline: story.timeline.map((entry) => timelineView(entry, ground)),
    people: story.people.map(({ id, name, role, evidence }) => ({
      anchor: anchorOf(id),
      name: plainWords(name),
      role: knownWords(role),
      marks: marksOf(evidence, anchorOf(id))
    })),
    related: story.related.map((related) => relatedView(related, ground, anchorOf(story.id))),
    matrix: matrixOf(story, sources),
    sources: [...sources.values()],
    receipts: ground.receipts()
  }
}

/** A story as one line. */
export function lineView(story: StoryDigest, marksOf: Ground['marksOf'], { storyPage }: Links): LineView {
  const anchor = anchorOf(story.id)
  return {
    anchor,
    headline: plainWords(story.headline.text) || '–',
    marks: marksOf(story.headline.evidence, anchor),
    status: plainWords(story.status),
    page: storyPage(story),
    counts: countsView(story.counts)
  }
}

/** Longest beginning of a statement that stands for it in the table of who reported what. */
const rowLength = 64

type Points = Pick<StoryView, 'onlyOrigin' | 'summary' | 'keyPoints' | 'figures' | 'quotes' | 'differences' | 'singles'>

/** Each key point once: in the short version, among those of several origins, or among those of one. */
function pointsOf(story: StoryDigest, ground: StoryGround): Points {
  const { sources, marksOf } = ground
  const confirmed = ground.confirmed ?? new Set()
  const isSingle =
    story.counts.origins === 1 && story.keyPoints.length > 0 && !story.keyPoints.some(({ id }) => confirmed.has(id))
  const isShort = ({ id }: KeyPoint) => story.summary.includes(id)
  // Apart only from others: where every further key point is one source's word, each says so at its line, in order.
  const hasShared = story.keyPoints.some((point) => !isShort(point) && !point.singleSource)
  const isApart = (point: KeyPoint) =>
    hasShared && !isSingle && !isShort(point) && point.singleSource && !confirmed.has(point.id)
  const isCounted = story.counts.articles > 1
  const view = (point: KeyPoint) =>
    pointView(point, ground, isSingle || isApart(point) || confirmed.has(point.id), isCounted)
  return {
    onlyOrigin: isSingle ? originWords(story.keyPoints[0]?.origins ?? [], sources) || 'one source' : null,
    summary: story.summary.flatMap((id) => story.keyPoints.filter((point) => point.id === id)).map(view),
    keyPoints: story.keyPoints.filter((point) => !isShort(point) && !isApart(point)).map(view),
    figures: story.figures.map((figure) => figureView(figure, ground)),
    quotes: story.quotes.map((quote) => quoteView(quote, ground)),
    differences: story.differences.map(({ id, kind, about, sides }) => ({
      anchor: anchorOf(id),
      kind: plainWords(kind),
      about: plainWords(about),
      sides: sides.map(({ text, evidence }) => ({ text: plainWords(text), marks: marksOf(evidence, anchorOf(id)) }))
    })),
    singles: story.keyPoints.filter(isApart).map(view)
  }
}

function pointView(point: KeyPoint, ground: StoryGround, isSaidAbove: boolean, isCounted: boolean): PointView {
  const { id, text, counts, origins, singleSource, evidence } = point
  const anchor = anchorOf(id)
  const [counted, names] = [countsView(counts), originWords(origins, ground.sources)]
  return {
    anchor,
    text: plainWords(text),
    counts: counted,
    origins: names,
    witnesses: witnessWords(counted, names),
    isSingle: singleSource && !isSaidAbove,
    isCounted,
    marks: ground.marksOf(evidence, anchor)
  }
}

/** That one article is 1 article, 1 publisher and 1 origin goes without saying. */
function witnessWords({ words, articles, origins }: CountsView, names: string): string {
  if (names === '') return words
  return articles === 1 && origins === 1 ? names : `${words} (${names})`
}

function timelineView({ id, date, text, evidence, attribution }: TimelineEntry, ground: StoryGround): TimelineView {
  const anchor = anchorOf(id)
  return {
    anchor,
    date: dateView(date),
    resolved: resolvedWords(attribution, ground),
    text: plainWords(text),
    marks: ground.marksOf(evidence, anchor)
  }
}

/** `“Tuesday”, counted from 4 November 2025 in B`; `null` where the sentence itself holds the date. */
function resolvedWords(attribution: readonly AttributionEntry[], { sources }: StoryGround): string | null {
  const [expression, from] = attribution.filter((entry) => entry.as === 'date')
  if (!expression || !from) return null
  const source = sources.get(from.article)
  const counted = dateView(from.name)?.words ?? `“${plainWords(from.name)}”`
  return `“${plainWords(expression.name)}”, counted from ${counted}${source ? ` in ${source.letter}` : ''}`
}

function relatedView(related: RelatedStory, { storyLine, marksOf }: StoryGround, line: string): RelatedView {
  const other = storyLine(related.story)
  return {
    anchor: other?.anchor ?? null,
    headline: other?.headline ?? plainWords(related.story),
    reason: plainWords(related.reason),
    marks: marksOf(related.evidence, line)
  }
}

/** Key points by source; a story of one article has no such table. */
function matrixOf({ keyPoints }: StoryDigest, sources: Ground['sources']): MatrixView | null {
  if (sources.size < 2 || keyPoints.length === 0) return null
  return { sources: [...sources.values()], rows: keyPoints.map((point) => matrixRow(point, sources)) }
}

function matrixRow({ id, text, evidence }: KeyPoint, sources: Ground['sources']): MatrixView['rows'][number] {
  const saying = new Set(evidence.map(({ article }) => article))
  const cells = [...sources].map(([article, { letter }]) => ({ letter, says: saying.has(article) }))
  return {
    anchor: anchorOf(id),
    words: firstWords(plainWords(text), rowLength),
    cells,
    letters: cells.flatMap(({ letter, says }) => (says ? letter : [])).join(' ')
  }
}
