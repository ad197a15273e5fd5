import type { Document, Evidence, Sentence, Span } from '../types.js'

/** A sentence with the document that it stands in. */
export interface Place {
  readonly document: Document
  readonly sentence: Sentence
}

/** Sentences of one story that say the same; the first is the plainest wording. */
export interface Statement {
  readonly members: readonly [Place, ...Place[]]
}

/** The sentence's span, as evidence names it. */
export function spanOf({ document, sentence }: Place): Span {
  return { article: document.article.id, start: sentence.start, end: sentence.end }
}

/** The spans of `printed` and of the further places, in their order; a place given twice counts once. */
export function evidenceOf(printed: Place, further: readonly Place[]): Evidence {
  const rest = further.filter((place) => place.sentence !== printed.sentence)
  return [spanOf(printed), ...rest.map(spanOf)]
}

/** The sentence as it stands in the article. */
export function wordsOf({ document, sentence }: Place): string {
  return document.article.text.slice(sentence.start, sentence.end)
}

/** One name for the place of a sentence. */
export function placeKey(place: Place): string {
  return keyOfSpan(spanOf(place))
}

/** The same from the span of a sentence. */
export function keyOfSpan({ article, start }: Pick<Span, 'article' | 'start'>): string {
  return `${start}:${article}`
}
