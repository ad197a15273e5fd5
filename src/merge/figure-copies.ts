/** One sentence in two articles is one hand's: most often an agency's, of which no article says that it is. */
import { byCodeUnit } from '../text/order.js'
import { overlaps } from '../text/spans.js'
import { wordsIn } from '../text/words.js'
import type { Range } from '../types.js'
import type { FigureFact } from './figure-facts.js'
import { overlappingIn } from './within.js'

/**
 * The facts of a row without those whose words stand in another article's sentence too: two houses that print one sentence are no
 * two witnesses. The article that credits somebody for all it tells stays, else the oldest, else the first.
 */
export function withoutCopied(facts: readonly FigureFact[]): FigureFact[] {
  const printedBy = new Map<string, string>()
  const copied = new Set<FigureFact>()
  for (const fact of facts.toSorted(byClaim)) {
    const { id } = fact.document.article
    const runs = runsOf(fact)
    if (runs.some((run) => (printedBy.get(run) ?? id) !== id)) copied.add(fact)
    for (const run of runs) if (!printedBy.has(run)) printedBy.set(run, id)
  }
  return facts.filter((fact) => !copied.has(fact))
}

/** The facts without those that an article tells in its own words beside a sentence that names whom it has them from. */
export function withoutOwnWords(facts: readonly FigureFact[], isNamed: (fact: FigureFact) => boolean): FigureFact[] {
  const articles = new Set(facts.map(({ document }) => document))
  if (articles.size === facts.length) return [...facts]
  const named = new Set(facts.filter(isNamed))
  const naming = new Set([...named].map(({ document }) => document))
  return facts.filter((fact) => named.has(fact) || !naming.has(fact.document))
}

function byClaim({ document: a }: FigureFact, { document: b }: FigureFact): number {
  return Number(b.origins.length > 0) - Number(a.origins.length > 0) || byCodeUnit(dayOf(a), dayOf(b))
}

/** An article without a day comes behind those with one. */
function dayOf({ day }: FigureFact['document']): string {
  return day ?? '9999'
}

/**
 * So many words in a row beside a figure are not chosen twice, nor a whole sentence of so many. Of the pairs of sentences in the rows
 * of the visible stories, all 70 that share ten in a row are an agency's, a statement's or a house's own; of those that share seven
 * to nine, every second is told by two.
 */
const fewest = { inRow: 10, inSentence: 7 } as const

/** The runs of words that hold the figure, as keys, without what is quoted: two reporters may hear the same words. */
function runsOf(fact: FigureFact): string[] {
  const stretch = stretchOf(fact)
  if (stretch === null) return []
  const { text } = fact.document.article
  const { start, end } = fact.figure
  const before = wordsIn(text, { start: stretch.start, end: start }).map(({ word }) => word)
  const behind = wordsIn(text, { start: end, end: stretch.end }).map(({ word }) => word)
  // The value is that of the row, however it is written.
  const words = [...before, '#', ...behind]
  const runs: string[] = []
  const last = Math.min(before.length, words.length - 1 - fewest.inRow)
  for (let at = Math.max(0, before.length - fewest.inRow); at <= last; at++)
    runs.push(words.slice(at, at + fewest.inRow + 1).join(' '))
  const isWhole = stretch.start === fact.sentence.start && stretch.end === fact.sentence.end
  return isWhole && words.length > fewest.inSentence ? [...runs, `${words.join(' ')}.`] : runs
}

/** The part of the sentence around the figure that no quotation reaches; `null` where the figure is quoted. */
function stretchOf({ document, sentence, figure }: FigureFact): Range | null {
  let { start, end } = sentence
  for (const quote of overlappingIn(document.quotes, sentence)) {
    if (overlaps(quote, figure)) return null
    if (quote.end <= figure.start) start = Math.max(start, quote.end)
    else end = Math.min(end, quote.start)
  }
  return { start, end }
}
