import { longestSentence } from '../text/sentences.js'
import { foldSpace, trimRange } from '../text/spans.js'
import { gather } from '../text/gather.js'
import { termsOf } from '../text/terms.js'
import type { Document, Headline, Range, Story } from '../types.js'
import type { Place } from './places.js'
import type { Wording } from './wording.js'

/** The headline: the title that holds most of what the key points share, if any tells of them, else the first key point, else a sentence. */
export function headlineOf(
  story: Story,
  heads: Heads,
  keyPoints: readonly Wording[],
  isMuted: (words: string) => boolean
): Headline {
  const titles = gather(story.documents, titleOf).filter(({ text }) => !isMuted(text))
  const worth = titles.length === 0 ? () => 0 : worthIn(heads, keyPoints)
  const best = titles
    .map((title) => ({ title, score: scoreOf(title.text, termsOf(title.text), worth) }))
    .reduce<Scored | null>((top, one) => (top !== null && top.score >= one.score ? top : one), null)
  const [first] = keyPoints
  if (
    best !== null
    && (first === undefined || best.score > leastOfPoint * scoreOf(first.text, printedTermsOf(first), worth))
  )
    return best.title
  if (first) return { text: first.text, edits: first.edits, evidence: [first.span] }
  return sentenceOf(story.documents, isMuted)
}

/**
 * Of what the first key point is worth. Of 367 visible stories with a title as headline eight are below: the name of a page or of a
 * journal, a notice, a call to buy, and one of a report; from .3 to .5 four of six are of reports.
 */
const leastOfPoint = 0.3

interface Scored {
  readonly title: Headline
  readonly score: number
}

function titleOf({ article, titleAt }: Document): Headline[] {
  const { id, title, text } = article
  if (titleAt) {
    const at = withoutDate(text, titleAt)
    return at === null
      ? []
      : [{ text: foldSpace(text.slice(at.start, at.end)), edits: [], evidence: [{ article: id, ...at }] }]
  }
  if (title === null || title.trim() === '') return []
  const at = withoutDate(title, trimRange(title, { start: 0, end: title.length }))
  return at === null
    ? []
    : [{ text: foldSpace(title.slice(at.start, at.end)), edits: [], evidence: [{ article: id, ...at, part: 'title' }] }]
}

/** A title without the date that leads it ("27/09/2013-"); `null` where it is nothing but a date. */
function withoutDate(text: string, { start, end }: Range): Range | null {
  const lead =
    /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\s?[-–—:|]\s?/.exec(text.slice(start, Math.min(end, start + 20)))?.[0].length ?? 0
  const rest = text.slice(start + lead, end)
  // Most often the first word is of no date: the others are not looked at.
  const first = /\p{L}{3,9}|\d{1,4}(?:st|nd|rd|th)?/u.exec(rest)?.[0]
  const isMore = (first !== undefined && !calendar.test(first)) || hasMoreThanDate(rest)
  return isMore ? { start: start + lead, end } : null
}

function hasMoreThanDate(words: string): boolean {
  const rest = words.replace(/\p{L}{3,9}|\d{1,4}(?:st|nd|rd|th)?/gu, (word) => (calendar.test(word) ? '' : word))
  return /[\p{L}\p{N}]/u.test(rest)
}

const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)(?:uary)?|feb|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|(?:nov|dec)(?:ember)?|\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d)$/i

/** Term -> the documents that hold it among their titles or first sentences; counted when it is first asked for. */
export type Heads = () => ReadonlyMap<string, number>

export function headsOf({ documents }: Story): Heads {
  let counted: Map<string, number> | null = null
  return () => {
    if (counted !== null) return counted
    counted = new Map()
    for (const document of documents) {
      for (const term of leadTermsOf(document)) counted.set(term, (counted.get(term) ?? 0) + 1)
    }
    return counted
  }
}

/** What a sentence is worth as the first of a story: by the words that the heads of further articles hold. */
export function leadWorthIn(heads: Heads): (wording: Wording) => number {
  return (wording) =>
    scoreOf(wording.text, printedTermsOf(wording), (term) => Math.max(0, (heads().get(term) ?? 0) - 1), wordsOfLead)
}

/** A term's worth: the documents that hold it at their heads, doubled where a key point does. */
function worthIn(heads: Heads, keyPoints: readonly Wording[]): (term: string) => number {
  const printed = new Set(gather(keyPoints, printedTermsOf))
  return (term) => (heads().get(term) ?? 0) * (printed.has(term) ? 2 : 1)
}

/** The words of a sentence as it stands were read already. */
function printedTermsOf({ place, span, text, edits }: Wording): string[] {
  return edits.length === 0 ? termsOf(place.document.article.text, span) : termsOf(text)
}

function leadTermsOf({ article: { title, text }, sentences }: Document): Set<string> {
  const terms = new Set(termsOf(title ?? ''))
  let left = leadSentences
  for (const sentence of sentences) {
    if (sentence.role !== 'body') continue
    for (const term of termsOf(text, sentence)) terms.add(term)
    if (--left === 0) break
  }
  return terms
}

const leadSentences = 3

/** Worth a word, for titles of a usual length; questions, labels and lists of names with bars say less. */
function scoreOf(title: string, terms: readonly string[], worth: (term: string) => number, usual = usualWords): number {
  const words = title.split(' ').length
  const sum = [...new Set(terms)].reduce((total, term) => total + worth(term), 0)
  const form = /[?|]|^(?:opinion|live|watch|video|analysis|editorial|photos?|gallery)\b/i.test(title) ? 0.5 : 1
  return (sum * form) / (words + usual)
}

const usualWords = 6
/** Sentences are longer: by 6 short ones that tell little would lead. */
const wordsOfLead = 10

function sentenceOf(documents: Story['documents'], isMuted: (words: string) => boolean): Headline {
  const places = gather(documents, (document) => document.sentences.map((sentence): Place => ({ document, sentence })))
  const textOf = ({ document, sentence }: Place) => foldSpace(document.article.text.slice(sentence.start, sentence.end))
  const body = places.filter(({ sentence }) => sentence.role === 'body')
  const place = body.find((one) => !isMuted(textOf(one))) ?? body[0] ?? places[0]
  const { article, blocks } = place?.document ?? documents[0]
  const at = beginningOf(article.text, place?.sentence ?? blocks[0] ?? { start: 0, end: article.text.length })
  return {
    text: foldSpace(article.text.slice(at.start, at.end)),
    edits: [],
    evidence: [{ article: article.id, ...at }]
  }
}

/** The whole words at its beginning that a line can hold: a log or a table may have no stop at all. */
function beginningOf(text: string, { start, end }: Range): Range {
  if (end - start <= longestSentence) return { start, end }
  const last = text.slice(start, start + longestBeginning).search(/\s\S{0,100}$/)
  return { start, end: start + (last > 0 ? last : longestBeginning) }
}

/** Characters. */
const longestBeginning = 120
