/** Proof of quotes: word for word, in quotation marks, said by whom the attribution names. */
import { foldSpace } from '../text/spans.js'
import { failure, wordsAt, type Case, type Failure } from './claims.js'
import { nameFailures } from './names.js'
import type { DigestQuote, Span } from '../types.js'

/** Marks at the heads of paragraphs, which a quote over several of them carries and its text leaves out. */
const paragraphMark = /\n\s{0,99}["'“”‘’„‚«»‹›]/g
const marks = '"\'“”‘’„‚«»‹›`'

/** The words of a quote and of its variants are those of their evidence, and names stand where they are said to. */
export function quoteFailures(proof: Case, quote: DigestQuote): Failure[] {
  const names = [
    ...(quote.speaker ? [{ as: 'speaker' as const, name: quote.speaker.name }] : []),
    ...(quote.speaker?.role ? [{ as: 'role' as const, name: quote.speaker.role }] : []),
    ...[...quote.via, ...quote.variants.flatMap(({ via }) => via)].map((name) => ({ as: 'via' as const, name }))
  ]
  return [
    ...verbatimFailures(proof, quote.id, quote.text, quote.evidence),
    ...quote.variants.flatMap(({ text, evidence }) => verbatimFailures(proof, quote.id, text, evidence)),
    ...nameFailures(quote, names)
  ]
}

function verbatimFailures(proof: Case, id: string, text: string, evidence: readonly Span[]): Failure[] {
  const failures = evidence
    .filter((span) => !isQuoted(proof, span))
    .map(({ article, start }) =>
      failure(id, 'quote', `The words at ${start} of "${article}" do not stand between quotation marks`)
    )
  const words = evidence[0] && wordsAt(proof, evidence[0])
  if (words === undefined || words === null || foldSpace(words.replace(paragraphMark, '\n')) !== foldSpace(text)) {
    failures.push(failure(id, 'quote', 'The words are not those of the evidence'))
  }
  return failures
}

/** Whether a mark opens right before the span, and one closes right behind it or the paragraph ends. */
function isQuoted({ articles }: Case, { article, start, end, part }: Span): boolean {
  const held = articles.get(article)
  const whole = (part === 'title' ? held?.title : held?.text) ?? ''
  if (!/^\s{0,3}[.,;]?\s?["'“”‘’„‚«»‹›`]|^[.,]?\s{0,3}(?:\n|$)/.test(whole.slice(end, end + 8))) return false
  let at = start - 1
  while (at >= 0 && /[\s([…]/.test(whole.charAt(at))) at--
  return at >= 0 && marks.includes(whole.charAt(at))
}
