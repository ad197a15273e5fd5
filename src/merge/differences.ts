/** What the articles of a story contradict each other about, side by side. */
import { foldSpace, isWithin } from '../text/spans.js'
import { gather } from '../text/gather.js'
import type { Difference, DigestFigure, DigestQuote, Document, Evidence, Headline, Span, Story } from '../types.js'
import { foldWords, idMaker } from './ids.js'
import { readsOtherwise } from './wording-apart.js'

/** The contradictions of a story: figures whose verdict is `differs`, and one remark in two wordings. */
export function differencesIn(
  story: Story,
  figures: readonly DigestFigure[],
  quotes: readonly DigestQuote[] = []
): Difference[] {
  const idOf = idMaker(story.id)
  const documents = new Map(story.documents.map((document) => [document.article.id, document]))
  const found = [
    ...figureDifferences(figures, documents),
    ...gather(quotes, (quote) => wordingDifferences(quote, documents))
  ]
  return found.map((difference) => ({
    id: idOf('difference', difference.sides.map(({ text }) => text).join(' | ')),
    ...difference
  }))
}

type Found = Omit<Difference, 'id'>

/** Each group of figures that differ, once: under the first of them. */
function figureDifferences(figures: readonly DigestFigure[], documents: ReadonlyMap<string, Document>): Found[] {
  const told = new Set<string>()
  return gather(figures, (figure): Found[] => {
    if (figure.verdict !== 'differs' || told.has(figure.id)) return []
    const group = [figure, ...figures.filter(({ id, verdict }) => verdict === 'differs' && figure.others.includes(id))]
    for (const { id } of group) told.add(id)
    const sides = group.map((one) => sentenceSide(one.evidence, documents))
    return group.length < 2 ? [] : [{ kind: 'figure', about: figure.measure ?? figure.text, sides }]
  })
}

/** The whole sentences that hold the figures, as they stand: a contradiction is judged by its context. */
function sentenceSide(evidence: Evidence, documents: ReadonlyMap<string, Document>): Headline {
  const spans = evidence.map((span): Span => {
    const sentence = documents.get(span.article)?.sentences.find((one) => isWithin(span, one))
    return { article: span.article, start: sentence?.start ?? span.start, end: sentence?.end ?? span.end }
  })
  return sideOf([spans[0]!, ...spans.slice(1)], documents)
}

function sideOf(evidence: Evidence, documents: ReadonlyMap<string, Document>): Headline {
  const [{ article, start, end }] = evidence
  return { text: foldSpace(documents.get(article)?.article.text.slice(start, end) ?? ''), edits: [], evidence }
}

/** A remark that two outlets give as a whole sentence, each in its own words. */
function wordingDifferences(
  { text, kind, evidence, speaker, variants }: DigestQuote,
  documents: ReadonlyMap<string, Document>
): Found[] {
  if (kind !== 'full' || speaker === null) return []
  const words = ` ${foldWords(text)} `
  const others = variants.filter(
    (variant) =>
      variant.kind === 'full' && !words.includes(` ${foldWords(variant.text)} `) && readsOtherwise(text, variant.text)
  )
  if (others.length === 0) return []
  const sides = [evidence, ...others.map((variant) => variant.evidence)].map((places) => sideOf(places, documents))
  return [{ kind: 'wording', about: `What ${speaker.name} said`, sides }]
}
