import { isWithin } from '../text/spans.js'
import type { DigestFigure, Document, Figure, Sentence, Story } from '../types.js'
import type { StoryContext } from './context.js'
import { countsOf } from './counts.js'
import { idMaker } from './ids.js'
import { originsOf } from './origins.js'

/** The figures of a story: one row a value of a measure and period. */
export function mergeFigures(story: Story, context: StoryContext): DigestFigure[] {
  const idOf = idMaker(story.id)
  const rows = new Map<string, FigurePlace[]>()
  for (const place of story.documents.flatMap(figuresIn)) {
    const key = [place.figure.value, place.figure.unit, place.figure.kind, place.figure.period].join('|')
    rows.set(key, [...(rows.get(key) ?? []), place])
  }
  return [...rows].map(([key, places]) => toRow(idOf('figure', key), places, story, context))
}

interface FigurePlace {
  readonly document: Document
  readonly sentence: Sentence
  readonly figure: Figure
}

function figuresIn(document: Document): FigurePlace[] {
  return document.figures.flatMap((figure) => {
    if (figure.pointer || figure.measureAt === null) return []
    const sentence = document.sentences.find((one) => one.role === 'body' && isWithin(figure, one))
    return sentence ? [{ document, sentence, figure }] : []
  })
}

function toRow(id: string, places: readonly FigurePlace[], story: Story, context: StoryContext): DigestFigure {
  const { text, value, unit, kind, qualifier, measure, period } = places[0]!.figure
  const [first, ...rest] = places.map(({ document, figure }) => ({
    article: document.article.id,
    start: figure.start,
    end: figure.end
  }))
  const origins = originsOf(places, story, context.copies)
  return {
    ...{ id, text, value, unit, kind, qualifier, measure, period: null, speaker: null, via: [] },
    ...(period === null ? {} : { period: null }),
    evidence: [first!, ...rest],
    attribution: origins.entries,
    counts: countsOf(
      places.map(({ document }) => document),
      origins.names
    ),
    origins: origins.names,
    verdict: origins.names.length === 1 ? 'single-source' : 'agree',
    others: []
  }
}
