import { isWithin } from '../text/spans.js'
import type { AttributionEntry, DigestQuote, Document, Quote, Range, Story } from '../types.js'
import { foldWords, idMaker } from './ids.js'

/** The quotes of a story: the same words are one quote. */
export function mergeQuotes(story: Story): DigestQuote[] {
  const idOf = idMaker(story.id)
  const found = new Map<string, QuotePlace[]>()
  for (const place of story.documents.flatMap(quotesIn)) {
    const key = foldWords(place.quote.text)
    found.set(key, [...(found.get(key) ?? []), place])
  }
  return [...found.values()].map((places) => toQuote(idOf('quote', places[0]!.quote.text), places))
}

interface QuotePlace {
  readonly document: Document
  readonly quote: Quote
}

function quotesIn(document: Document): QuotePlace[] {
  return document.quotes
    .filter((quote) => quote.kind !== 'term' && quote.speaker !== null)
    .filter((quote) => document.sentences.some((one) => one.role === 'body' && isWithin(quote, one)))
    .map((quote) => ({ document, quote }))
}

function toQuote(id: string, places: readonly QuotePlace[]): DigestQuote {
  const { quote } = places[0]!
  const [first, ...rest] = places.map(({ document, quote: { start, end } }) => ({
    article: document.article.id,
    start,
    end
  }))
  return {
    ...{ id, text: quote.text, kind: quote.kind, via: quote.via },
    speaker: quote.speaker === null ? null : { name: quote.speaker, role: quote.roleAt ? quote.role : null },
    evidence: [first!, ...rest],
    attribution: entriesOf(places[0]!),
    variants: []
  }
}

function entriesOf({ document, quote }: QuotePlace): AttributionEntry[] {
  const entryOf = (
    as: AttributionEntry['as'],
    name: string | null,
    at: Range | null | undefined
  ): AttributionEntry[] =>
    name === null || !at ? [] : [{ as, name, article: document.article.id, start: at.start, end: at.end }]
  return [
    ...entryOf('speaker', quote.speaker, quote.speakerAt),
    ...entryOf('role', quote.role, quote.roleAt),
    ...quote.via.flatMap((name, index) => entryOf('via', name, quote.viaAt[index]))
  ]
}
