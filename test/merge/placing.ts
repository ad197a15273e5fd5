import type { Place } from '../../src/merge/places.js'
import { datesIn } from '../../src/text/dates.js'
import type { Document } from '../../src/types.js'

/** A sentence as the whole body of an article. */
export function placeOf(text: string, id: string, publishedAt: string | null = null): Place {
  const sentence = { start: 0, end: text.length, role: 'body' as const, block: 0, paragraph: 0 }
  const article = {
    id,
    source: id,
    text,
    title: null,
    author: null,
    publisher: null,
    publishedAt,
    url: null,
    language: null,
    tags: []
  }
  const document: Document = {
    article,
    blocks: [{ start: 0, end: text.length, role: 'body', rule: 'default' }],
    origins: [],
    titleAt: null,
    sentences: [sentence],
    quotes: [],
    figures: [],
    dates: datesIn(text, publishedAt),
    people: [],
    attributions: [],
    day: publishedAt
  }
  return { document, sentence }
}
