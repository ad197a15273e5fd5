/** Figures, quotes, counts and origins -> what templates see of them. */
import type { AttributionEntry, Counts, DigestFigure, DigestQuote, QuoteVariant } from '../types.js'
import { dateWords } from './dates.js'
import { verdictLabels } from './labels.js'
import type { ReceiptBook } from './receipts.js'
import { unnamed } from './source-views.js'
import type { CountsView, FigureView, QuoteView, SourceView, VariantView } from './views.js'
import { anchorOf, knownWords, listed, plainWords, plural } from './words.js'

/** What every statement's view needs: receipts, and the story's sources by the id of their article, in order. */
export interface Ground {
  readonly marksOf: ReceiptBook['marksOf']
  readonly sources: ReadonlyMap<string, SourceView>
}

/** Origins that a line names; further ones are counted. */
const namedOrigins = 4

/** Kinds whose number is printed without its unit in `text`. */
const bareKinds = new Set(['count', 'number'])

/** Counts, in words and short. */
export function countsView({ articles, publishers, origins }: Counts): CountsView {
  return {
    articles,
    publishers,
    origins,
    words: [plural(articles, 'article'), plural(publishers, 'publisher'), plural(origins, 'origin')].join(', '),
    short: [articles, publishers, origins].join('/')
  }
}

/** Names of origins; an article that is its own origin goes by its publisher, else by its letter. */
export function originWords(origins: readonly string[], sources: Ground['sources']): string {
  const names = origins.slice(0, namedOrigins).map((origin) => {
    const source = sources.get(origin)
    if (!source) return plainWords(origin)
    return source.name === unnamed ? `article ${source.letter}` : source.name
  })
  const more = origins.length - names.length
  return listed([...names.filter((name) => name !== ''), ...(more > 0 ? [`${more} more`] : [])])
}

/** One row of the table of figures. */
export function figureView(figure: DigestFigure, { marksOf, sources }: Ground): FigureView {
  const anchor = anchorOf(figure.id)
  const articles = new Set(figure.evidence.map(({ article }) => article))
  const letters = [...sources].flatMap(([id, { letter }]) => (articles.has(id) ? letter : []))
  return {
    anchor,
    what: plainWords(figure.measure ?? '') || '–',
    figure: figureWords(figure),
    period: periodWords(figure),
    said: saidWords(figure.speaker, figure.via),
    letters: letters.join(' '),
    // Letters say who prints it; names are needed where they are fewer than the articles.
    origins: isShared(figure) ? originWords(figure.origins, sources) : '',
    verdict: verdictLabels[figure.verdict] ?? plainWords(figure.verdict),
    verdictName: anchorOf(figure.verdict),
    marks: marksOf(figure.evidence, anchor)
  }
}

/** A quote with its shorter forms and other wordings. */
export function quoteView(quote: DigestQuote, { marksOf }: Ground): QuoteView {
  const anchor = anchorOf(quote.id)
  return {
    anchor,
    text: plainWords(quote.text),
    isFull: quote.kind === 'full',
    speaker: knownWords(quote.speaker?.name ?? null),
    role: knownWords(quote.speaker?.role ?? null),
    via: knownWords(listed(quote.via)),
    marks: marksOf(quote.evidence, anchor),
    variants: quote.variants.map((variant) => variantView(variant, quote, anchor, marksOf))
  }
}

function isShared({ counts, verdict }: DigestFigure): boolean {
  return counts.origins < counts.articles || verdict === 'single-source'
}

/** A figure as a line prints it: qualifier, number and unit. */
export function figureWords({ qualifier, text, unit, kind }: DigestFigure): string {
  const noun = bareKinds.has(kind) && unit !== null && !text.includes(unit) ? unit : ''
  return plainWords([qualifier ?? '', text, noun].join(' '))
}

/** The resolved period, with the words it was resolved from; words that stay open stand alone, in quotation marks. */
function periodWords({ period, attribution }: DigestFigure): string {
  const expression = attribution.find((entry) => isExpression(entry, period))
  const said = expression ? `“${plainWords(expression.name)}”` : ''
  const resolved = dateWords(period) ?? plainWords(period ?? '')
  if (resolved === '') return said
  return said === '' || said === `“${resolved}”` ? resolved : `${resolved} (${said})`
}

function isExpression({ as, name, start }: AttributionEntry, period: string | null): boolean {
  return as === 'period' && start !== null && name !== period
}

function saidWords(speaker: string | null, via: readonly string[]): string {
  const passed = knownWords(listed(via))
  return [knownWords(speaker), passed === null ? null : `via ${passed}`].filter((part) => part !== null).join(', ')
}

function variantView(
  { text, via, evidence }: QuoteVariant,
  whole: DigestQuote,
  line: string,
  marksOf: Ground['marksOf']
): VariantView {
  const words = plainWords(text)
  const isPart = plainWords(whole.text).toLowerCase().includes(words.toLowerCase())
  return {
    text: words,
    how: isPart ? 'shorter' : 'in other words',
    via: knownWords(listed(via)),
    marks: marksOf(evidence, line)
  }
}
