/** Every statement of a story with the reasons that it is there. */
import type { AttributionEntry, Digest, DigestFigure, Edit, KeyPoint, Span, StoryDigest } from '../types.js'
import { type ExplanationKind } from './explanation.js'

/** A statement of any kind with its reasons, not yet asked for. */
export interface Entry {
  readonly id: string
  readonly kind: ExplanationKind
  readonly text: string
  readonly evidence: readonly Span[]
  /** Further places that are printed under it: other wordings of a quote. */
  readonly under?: readonly Span[]
  /** Further words that a page prints for it. */
  readonly words?: readonly (string | null)[]
  readonly why: () => readonly string[]
}

/** Every statement of a story, of all kinds. */
export function entriesOf(story: StoryDigest): Entry[] {
  const where = `It stands in the story "${story.headline.text}" (${story.id})`
  return [
    ...story.keyPoints.map((point) => ({
      id: point.id,
      kind: 'keyPoint' as const,
      text: point.text,
      evidence: point.evidence,
      why: () => [where, ...keyPointReasons(point)]
    })),
    ...story.figures.map((figure) => ({
      id: figure.id,
      kind: 'figure' as const,
      text: figure.text,
      evidence: figure.evidence,
      words: [figure.measure, [figure.qualifier, figure.text, figure.unit].filter(Boolean).join(' ')],
      why: () => [where, ...figureReasons(figure, story), ...namedReasons(figure.attribution)]
    })),
    ...story.quotes.map((quote) => ({
      id: quote.id,
      kind: 'quote' as const,
      text: quote.text,
      evidence: quote.evidence,
      under: quote.variants.flatMap(({ evidence }) => evidence),
      words: [...quote.variants.map(({ text }) => text), quote.speaker?.role ?? null],
      why: () => [
        where,
        quote.kind === 'full' ? 'The words could stand as a sentence' : 'The words are part of a sentence',
        ...(quote.variants.length > 0
          ? [`Folded under it: ${quote.variants.map(({ text }) => `"${text}"`).join(', ')}`]
          : []),
        ...namedReasons(quote.attribution)
      ]
    })),
    ...story.timeline.map((entry) => ({
      id: entry.id,
      kind: 'timeline' as const,
      text: entry.text,
      evidence: entry.evidence,
      why: () => [
        where,
        entry.date === null ? 'Its date stays open' : `Its date is ${entry.date}`,
        ...namedReasons(entry.attribution),
        ...editReasons(entry.edits)
      ]
    })),
    ...story.people.map((person) => ({
      id: person.id,
      kind: 'person' as const,
      text: person.name,
      evidence: person.evidence,
      words: [person.role],
      why: () => [
        where,
        person.role === null ? 'No source gives a role' : `A source calls this person "${person.role}"`
      ]
    })),
    ...story.differences.map((difference) => ({
      id: difference.id,
      kind: 'difference' as const,
      text: difference.about,
      evidence: difference.sides.flatMap(({ evidence }) => evidence),
      words: difference.sides.map(({ text }) => text),
      why: () => [
        where,
        `The sources differ (${difference.kind}): ${difference.sides.map(({ text }) => `"${text}"`).join(' against ')}`
      ]
    }))
  ]
}

/** What each verdict says of a figure. */
const verdictWords: Readonly<Record<DigestFigure['verdict'], string>> = {
  agree: 'agree: its sources give the same value',
  'rounds-to': 'rounds-to: one of the values is the other, rounded',
  differs: 'differs: another source gives another value',
  'different-period': 'different-period: another source gives it for another period',
  superseded: 'superseded: a later report puts another value in its place',
  'single-source': 'single-source: one origin gives it'
}

function figureReasons(figure: DigestFigure, { figures }: StoryDigest): string[] {
  const others = figure.others.map((id) => {
    const text = figures.find((other) => other.id === id)?.text
    return text === undefined ? id : `"${text}" (${id})`
  })
  return [
    `"${figure.text}" is ${figure.value}${figure.unit ? ` ${figure.unit}` : ''}, parsed from its own characters`,
    `Its verdict is ${verdictWords[figure.verdict]}`,
    ...(others.length > 0 ? [`It was set against ${others.join(', ')}`] : []),
    saidBy(figure)
  ]
}

function saidBy({ counts, origins }: Pick<KeyPoint, 'counts' | 'origins'>): string {
  return `Said by ${many(counts.articles, 'article')}, ${many(counts.publishers, 'publisher')}, ${many(counts.origins, 'origin')}: ${origins.join(', ')}`
}

function keyPointReasons({ why, counts, origins, singleSource, edits, attribution }: KeyPoint): string[] {
  return [
    // A digest that another program or a person wrote may give no reasons.
    ...(why ?? []),
    saidBy({ counts, origins }),
    ...(singleSource ? ['Only one source says it'] : []),
    ...editReasons(edits),
    ...namedReasons(attribution)
  ]
}

/** What each edit did to the words. */
export function editReasons(edits: readonly Edit[]): string[] {
  return edits.map(({ rule, text, start, end }) =>
    text === '' ? `Cut by the rule ${rule}: characters ${start} to ${end}` : `Put in by the rule ${rule}: "${text}"`
  )
}

function namedReasons(attribution: readonly AttributionEntry[]): string[] {
  return attribution.map(({ as, name, article, start }) =>
    start === null
      ? `${as} counted from the date of article ${article}, ${name}`
      : `${as} "${name}" stands in article ${article} at ${start}`
  )
}

/** Every place of evidence with the line that it bears out, headlines and other wordings of quotes among them. */
export function printedPlaces({ stories }: Digest): { entry: Pick<Entry, 'id' | 'kind' | 'text'>; span: Span }[] {
  return stories.flatMap((story) => [
    ...story.headline.evidence.map((span) => ({
      entry: { ...story, kind: 'story' as const, text: story.headline.text },
      span
    })),
    ...entriesOf(story).flatMap((entry) => [...entry.evidence, ...(entry.under ?? [])].map((span) => ({ entry, span })))
  ])
}

/** `1 article`, `2 articles`. */
export function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
