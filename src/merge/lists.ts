/** The lists of a story beside its key points, without what a muted word stands in. */
import { overlaps } from '../text/spans.js'
import type { Difference, Document, Sentence, Span, StatementChange, Story, StoryDigest } from '../types.js'
import type { Candidate } from './choice.js'
import type { StoryContext } from './context.js'
import { differencesIn } from './differences.js'
import { mergeFigures } from './figures.js'
import { nothingMuted } from './mute.js'
import { newsOfFigures, newsOfQuotes, newsOfTimeline, type NewsContext } from './news-lists.js'
import { mergePeople } from './people.js'
import { placeKey, type Place } from './places.js'
import { mergeQuotes } from './quotes.js'
import type { Reading } from './readings.js'
import type { Roster } from './roster.js'
import { timelineOf } from './timeline.js'
import { overlappingIn } from './within.js'
import { wordingOf, type Wording } from './wording.js'

export interface Lists extends Pick<StoryDigest, 'figures' | 'quotes' | 'timeline' | 'people' | 'differences'> {
  /** What became tonight of what readers were told, figures first. */
  readonly changes: readonly StatementChange[]
}

/** What the lists of a story are made of. */
export interface ListSources {
  /** One reading a sentence. */
  readonly plain: readonly Reading[]
  /** Those that may be printed, with what bears them out. */
  readonly aligned: readonly Candidate[]
  readonly roster: Roster
}

/**
 * Figures, quotes, timeline, people and differences of a story. `news`: what a story that was told before is held against,
 * so that only what is news is listed.
 */
export function listsOf(
  story: Story,
  context: StoryContext,
  { plain, aligned, roster }: ListSources,
  isMuted: (words: string) => boolean,
  news: NewsContext | null = null
): Lists {
  const isOpen = openTo(story, isMuted)
  const figures = mergeFigures(story, context, roster).filter(isOpen)
  const quotes = mergeQuotes(story, roster).filter(isOpen)
  const all = {
    figures: withoutMissing(figures),
    quotes,
    timeline: timelineOf(story, { supportOf: supportIn(aligned), wordingOf: wordingsIn(plain) }).filter(isOpen),
    people: mergePeople(story, roster).filter(({ name }) => !isMuted(name)),
    differences: differencesIn(story, figures, quotes).filter(({ sides }) => sides.every(isOpen)),
    changes: []
  }
  return news === null ? all : newsOfLists(all, news)
}

/** The lists without what readers were told; a difference is told where one of its sides is news. */
function newsOfLists(all: Lists, news: NewsContext): Lists {
  const figures = newsOfFigures(all.figures, news)
  const quotes = newsOfQuotes(all.quotes, news)
  const timeline = newsOfTimeline(all.timeline, news)
  const places = [...figures.kept, ...quotes.kept].map(({ evidence: [first] }) => first)
  const isNews = ({ sides }: Difference) =>
    sides.some(({ evidence: [side] }) =>
      places.some((place) => place.article === side.article && overlaps(place, side))
    )
  return {
    ...all,
    ...{ figures: figures.kept, quotes: quotes.kept, timeline: timeline.kept },
    differences: all.differences.filter(isNews),
    changes: [...figures.changes, ...quotes.changes, ...timeline.changes]
  }
}

/** Says of a statement that neither its words nor the sentence of its first evidence hold a muted word. */
function openTo(
  { documents }: Story,
  isMuted: (words: string) => boolean
): (statement: { readonly text: string; readonly evidence: readonly [Span, ...Span[]] }) => boolean {
  if (isMuted === nothingMuted) return () => true
  const byId = new Map(documents.map((document) => [document.article.id, document]))
  return ({ text, evidence: [span] }) => !isMuted(text) && !isMuted(sentenceAt(byId.get(span.article), span))
}

function sentenceAt(document: Document | undefined, span: Span): string {
  if (document === undefined || span.part === 'title') return ''
  const sentences = overlappingIn(document.sentences, span)
  return sentences.map(({ start, end }) => document.article.text.slice(start, end)).join(' ')
}

/** Figures name only figures that are printed. */
function withoutMissing(figures: Lists['figures']): Lists['figures'] {
  const ids = new Set(figures.map(({ id }) => id))
  return figures.map((figure) => {
    const others = figure.others.filter((id) => ids.has(id))
    return others.length === figure.others.length ? figure : { ...figure, others }
  })
}

/** The sentences that say the same as a sentence: those that bear it out, and the ones that it bears out. */
function supportIn(aligned: readonly Candidate[]): (place: Place) => readonly Place[] {
  const support = new Map<string, Map<Sentence, Place>>()
  const add = (place: Place, other: Place) => {
    const key = placeKey(place)
    const known = support.get(key)
    if (known === undefined) support.set(key, new Map([[other.sentence, other]]))
    else if (!known.has(other.sentence)) known.set(other.sentence, other)
  }
  for (const { reading, alignment } of aligned) {
    for (const other of alignment.support) {
      add(reading.wording.place, other)
      add(other, reading.wording.place)
    }
  }
  return (place) => [...(support.get(placeKey(place))?.values() ?? [])]
}

function wordingsIn(plain: readonly Reading[]): (place: Place) => Wording {
  const wordings = new Map(plain.map(({ wording }) => [wording.place.sentence, wording]))
  return (place) => wordings.get(place.sentence) ?? wordingOf(place)
}
