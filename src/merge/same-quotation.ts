/** A sentence that is mostly a quotation, and another that quotes the same speaker with the same words. */
import { gather } from '../text/gather.js'
import { stemOf } from '../text/stems.js'
import { isWithin } from '../text/spans.js'
import type { Quote, Range } from '../types.js'
import { isOneName, type Claim, type Term } from './claims.js'
import { contradictionOf } from './contradictions.js'
import { foldWords } from './ids.js'
import { holdsAmounts, holdsDays, missingIn } from './support.js'
import { overlappingIn } from './within.js'

/** Words of a claim between marks, as far as they stand in its sentence. */
interface Said extends Range {
  readonly words: string
  readonly speaker: string
  readonly speakerAt: Range | null
}

/**
 * How far `other` bears out `printed` by the words between marks, 0 to 1: the share of its weight that is quoted, or said
 * in both; 0 where another speaks, a quotation of it is not there, or something keeps them apart.
 */
export function quotationSupport(printed: Claim, other: Claim): number {
  const said = saidIn(printed)
  if (said.length === 0 || !isQuotation(said)) return 0
  const there = saidIn(other)
  if (!said.every((one) => there.some((its) => isSameSaid(one, its)))) return 0
  if (!holdsAmounts(printed, other) || !holdsDays(printed, other)) return 0
  const lost = missingIn(printed, other).filter((term) => !said.some((one) => isPartOf(one, term)))
  if (lost.some(({ name }) => name) || contradictionOf(printed, other) !== null) return 0
  return 1 - lost.reduce((sum, { weight }) => sum + weight, 0) / printed.total
}

/** Shorter runs ("a very good day") are said by many, of many things. Judgement: of 809 joins five more, all right. */
const fewestWords = 6
/** A shortened form of the same words holds so much of them. Judgement. */
const mostShortened = 0.7

function isQuotation(said: readonly Said[]): boolean {
  return said.reduce((sum, { words }) => sum + words.split(' ').length, 0) >= fewestWords
}

function isSameSaid(one: Said, other: Said): boolean {
  return isOneName(one.speaker, other.speaker) && holdsWords(one.words, other.words)
}

function holdsWords(words: string, others: string): boolean {
  const [short, long] = words.length < others.length ? [words, others] : [others, words]
  const isEnough = short === words || short.length >= mostShortened * long.length
  return isEnough && ` ${long} `.includes(` ${short} `)
}

/** What is quoted word for word is there; so is its speaker, by whatever name. */
function isPartOf(said: Said, term: Term): boolean {
  return isWithin(term, said) || (said.speakerAt !== null && isWithin(term, said.speakerAt)) || isHisName(said, term)
}

function isHisName({ speaker }: Said, { name, sense }: Term): boolean {
  return (
    name
    && foldWords(speaker)
      .split(' ')
      .some((word) => stemOf(word) === sense)
  )
}

/** Each claim is set against hundreds of others. */
const known = new WeakMap<Claim, readonly Said[]>()

function saidIn(claim: Claim): readonly Said[] {
  let said = known.get(claim)
  if (said === undefined) known.set(claim, (said = quotedIn(claim)))
  return said
}

function quotedIn({ place: { document, sentence } }: Claim): Said[] {
  const { text } = document.article
  return gather(overlappingIn(document.quotes, sentence), (quote: Quote) => {
    if (quote.kind === 'term' || quote.speaker === null) return []
    const [start, end] = [Math.max(quote.start, sentence.start), Math.min(quote.end, sentence.end)]
    const words = foldWords(text.slice(start, end))
    return words === '' ? [] : [{ start, end, words, speaker: quote.speaker, speakerAt: quote.speakerAt }]
  })
}
