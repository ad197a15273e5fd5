import { longestSentence } from '../text/sentences.js'
import { isWithin } from '../text/spans.js'
import { gather } from '../text/gather.js'
import { readText } from '../text/recent-words.js'
import type { Document, Quote, Story } from '../types.js'
import { speakerLabelIn } from './broken.js'
import { isOfDesk } from './desk-words.js'
import { foldWords } from './ids.js'
import { spellingOf, type Spelling } from './lexemes.js'
import { isBeside } from './page-words.js'
import { newPairNumbers, pairsOf, type PairNumbers } from './pairs.js'
import { placeKey } from './places.js'
import { isAside, isCommand, isFirstPerson, isToReader, isToWitnesses } from './voices.js'
import { overlappingIn } from './within.js'
import { wordingsOf, type Wording } from './wording.js'

/** One way to print one sentence of a story. */
export interface Reading {
  readonly wording: Wording
  /** Words as printed. */
  readonly words: number
  /** Number of the sentence among the body sentences of its article, from 0. */
  readonly position: number
  /** Its words, with places from the start of the sentence; `null` where it is edited. */
  readonly spelling: Spelling | null
  /** Pairs of neighbouring stems, each once, by number in the story; two stop words make no pair. */
  readonly pairs: readonly number[]
  /** The words of its quotations, folded; terms and titles in quotation marks are none. */
  readonly quoted: readonly string[]
  /** Why it cannot be printed: a rule of the ledger, or `null`. */
  readonly rule: 'too-short' | 'not-alone' | null
  /** From 0 to 1: how well it reads by itself. */
  readonly fitness: number
  /** Whether it speaks as "I" or "we" outside of quotation marks. */
  readonly isTalk: boolean
}

/** Every way to print the body sentences of a story, the plainest first for each sentence. */
export function readingsOf(story: Story): Reading[] {
  const numbers = newPairNumbers()
  const readings: Reading[] = []
  const said = saidIn(story)
  const transcripts = transcriptsBeside(story)
  for (const document of story.documents) {
    // Its words are asked for sentence by sentence, here and by what lists are made of.
    readText(document.article.text)
    let position = 0
    const isSpeech = transcripts.includes(document)
    for (const sentence of document.sentences) {
      if (sentence.role !== 'body') continue
      for (const wording of wordingsOf({ document, sentence }))
        readings.push(toReading(wording, position, numbers, said, isSpeech))
      position++
    }
  }
  return readings
}

/** One reading a sentence: the plainest. Words without end are none: a log that holds all of a line's words says nothing of it. */
export function plainOf(readings: readonly Reading[]): Reading[] {
  return readings.filter(
    ({ wording: { place, text } }, at) =>
      place.sentence !== readings[at - 1]?.wording.place.sentence && text.length <= longestSentence
  )
}

/**
 * Those that tell and do not talk: neither as "I" or "we", nor to the reader or to witnesses, nor in brackets or beside the
 * report, nor of the desk that made it, nor in a quotation alone, whose speaker stands elsewhere. All of them where fewer than
 * half tell: the story is a letter, a diary or advice.
 */
export function tellingOf(readings: readonly Reading[]): readonly Reading[] {
  const telling = readings.filter(({ isTalk, wording: { text } }) => !isTalk && isTelling(text))
  return 2 * telling.length < readings.length ? readings : telling
}

function isTelling(printed: string): boolean {
  if (isToReader(printed) || isCommand(printed) || isToWitnesses(printed) || isAside(printed)) return false
  return !isBeside(printed) && !isOfDesk(printed) && !bareQuotation.test(printed)
}

/** The name of the sentence that a reading prints. */
export function keyOf({ wording }: Reading): string {
  return placeKey(wording.place)
}

function toReading(wording: Wording, position: number, numbers: PairNumbers, said: Said, isSpeech: boolean): Reading {
  const words = wordCount(wording.text)
  const standsAlone = wording.standsAlone && !isSpeech && !isTorn(wording) && !isSaid(wording, said)
  const rule = words < fewest ? 'too-short' : standsAlone ? null : 'not-alone'
  const { place, span, text } = wording
  const isTalk = isFirstPerson(text)
  const isPlain = isAsItStands(wording)
  const spelling = isPlain ? spellingOf(place.document.article.text, span, span.start) : spellingOf(text)
  return {
    wording,
    words,
    position,
    spelling: isPlain ? spelling : null,
    pairs: pairsOf(text, spelling, numbers),
    quoted: quotedIn(wording, said),
    rule,
    fitness: fitnessOf(text, words, isTalk),
    isTalk
  }
}

/** The interviews that are printed word by word beside reports: their sentences are somebody's words, without marks. */
function transcriptsBeside({ documents }: Story): Document[] {
  const transcripts = documents.filter(isTranscript)
  return transcripts.length < documents.length ? transcripts : []
}

function isTranscript({ article: { text }, sentences }: Document): boolean {
  // Asked first: nearly all articles hold no such label.
  if (!/: (?<=\p{Lu}{2}: )/u.test(text)) return false
  const labelled = sentences.filter(({ start, end }) => speakerLabelIn(text.slice(start, end), text) !== null)
  return labelled.length >= fewestLabels
}

/** By judgement. */
const fewestLabels = 4

/** Neither edited nor with white space folded. */
function isAsItStands({ edits, text, span: { start, end } }: Wording): boolean {
  return edits.length === 0 && text.length === end - start
}

/** What the articles of a story quote: as it stands, and folded. */
interface Said {
  readonly plain: string
  readonly folded: string
  /** Quote -> its words, folded. */
  readonly words: ReadonlyMap<Quote, string>
}

function saidIn({ documents }: Story): Said {
  const quotes = gather(documents, (document) => document.quotes.filter(({ kind }) => kind !== 'term'))
  const plain = quotes.map(({ text }) => text).join('\n')
  const words = new Map(quotes.map((quote) => [quote, foldWords(quote.text)]))
  return { plain, folded: [...words.values()].join('\n'), words }
}

/**
 * Whether words that somebody said would be printed as the report's own: a sentence from the middle of a quotation, or one
 * that lost its marks, or was printed without, where another report quotes it.
 */
function isSaid({ place: { document, sentence }, text }: Wording, { plain, folded }: Said): boolean {
  if (/["“”]/.test(text)) return false
  const quotes = overlappingIn(document.quotes, sentence)
  if (quotes.length > 0)
    return quotes.some(({ kind, start, end }) => kind !== 'term' && start <= sentence.start && end >= sentence.end - 1)
  // Asked first: most sentences begin with words that nobody is quoted with.
  return plain.includes(/^[^'‘’]{0,16}/.exec(text)![0]) && folded.includes(foldWords(text))
}

function wordCount(text: string): number {
  let count = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++
  return count
}

/** Behind "L." or "St." a sentence was torn from its head; before a credit it belongs to a picture. */
function isTorn({ place: { document, sentence } }: Wording): boolean {
  const { text } = document.article
  return (
    tornHead.test(text.slice(Math.max(0, sentence.start - 20), sentence.start))
    || text.slice(sentence.start, sentence.start + 3) === 'A. '
    || calibre.test(text.slice(sentence.start, sentence.start + 12))
    || credited.test(text.slice(sentence.end, sentence.end + 14))
  )
}

/** "The old town hall. (Courtesy of the archive)": what stands before a picture's credit is under the picture. */
const credited = /^ ?\((?:Courtesy|Photo|Image|Credit|File|AP|AFP|EPA|Reuters|Getty)\b/

/** An initial, or a word that no sentence ends in ("in", "for" and "with" may end one: "What are these for?"). */
const tornHead = /(?:^|[\s(])[A-Z]\. ?$|(?:^|[\s(])(?:an?|the|of|and|or) ?[.?] ?$/

/** "a loaded. 38-calibre pistol": the point of a calibre, taken for a stop. */
const calibre = /^\d\d[ -]calib(?:re|er)\b/

/** Shorter ones are captions, labels and exclamations. */
const fewest = 6

function quotedIn({ place, text }: Wording, said: Said): string[] {
  const quotes = overlappingIn(place.document.quotes, place.sentence).filter(
    (quote) => quote.kind !== 'term' && quote.speaker !== null && isWithin(quote, place.sentence)
  )
  if (quotes.length === 0) return []
  const folded = foldWords(text)
  const spoken = quotes.map((quote) => said.words.get(quote)!)
  return spoken.filter((words) => words.includes(' ') && folded.includes(words))
}

function fitnessOf(text: string, words: number, isTalk: boolean): number {
  const voice = isTalk ? 0.25 : 1
  const question = /[?!]$/.test(text) ? 0.2 : 1
  const bare = bareQuotation.test(text) ? 0.4 : 1
  const opening = leaningOpener.test(text) ? 0.9 : 1
  const letters = brokenLetters.test(text) ? 0.4 : 1
  return voice * question * bare * opening * letters * (words > longest ? longest / words : 1)
}

/** A quotation and nothing else: who speaks stands elsewhere. Without any, R-2 of full articles falls by .15. */
const bareQuotation = /^(?:"[^"]{0,900}"|“[^“”]{0,900}”)\.?$/

/** Letters and marks that were read in another encoding than they were written in: "Ã©" for an "e" with its accent. By judgement. */
const brokenLetters = /[\u00c2\u00c3\u00e2][\u0080-\u00bf]|\u00e2\u20ac|\ufffd/

/** Openings that stand, but read better behind another sentence. */
const leaningOpener =
  /^(?:(?:During|After|Before|At|Following|In|Ahead of) the (?:meeting|talks|discussions?|visit|call|hearing|event|summit|trial|interview|attack|crash|incident|process)|The (?:two|three|four|pair|duo|trio|couple|talks|visit|attack|crash|group|\d{1,2}-year-old)|Both|Speaking|Asked)\b/

/** Words that a key point can hold at most before it counts against it. */
const longest = 50
