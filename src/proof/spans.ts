/** Proof of places: evidence in one block of body or title, attribution in the text, words whole at both ends. */
import { sentencesIn } from '../text/sentences.js'
import { foldSpace } from '../text/spans.js'
import { failure, isPlace, wordsAt, type Case, type Claim, type Failure } from './claims.js'
import type { AttributionEntry, DigestArticle, Span } from '../types.js'

/** Each span of evidence lies in one block of `body` or `title` and does not begin or end inside a word. */
export function evidenceFailures(proof: Case, id: string, evidence: readonly Span[]): Failure[] {
  return evidence.flatMap((span) => {
    const wrong = spanFault(proof, span)
    return wrong === null ? [] : [failure(id, 'evidence', `${placeOf(span)}: ${wrong}`)]
  })
}

/** Each span of whole sentences begins and ends with them: no word or mark before it and no stop behind it is left out. */
export function sentenceFailures(proof: Case, id: string, evidence: readonly Span[]): Failure[] {
  return evidence
    .filter((span) => cutsSentence(proof, span))
    .map((span) => failure(id, 'evidence', `${placeOf(span)}: it leaves out a mark or a stop of its sentence`))
}

function cutsSentence({ articles }: Case, { article, start, end, part }: Span): boolean {
  const held = articles.get(article)
  const whole = (part === 'title' ? held?.title : held?.text) ?? ''
  const opens = /["'“”‘’„«»(\[]/.test(whole.charAt(start - 1)) && /^[\s([]?$/.test(whole.charAt(start - 2))
  return opens || isGoingOn(held, whole, start, part === 'title') || /[.,;:!?…"”’)\]]/.test(whole.charAt(end))
}

/** Whether a word of the same line stands before `start`, and no sentence begins there: "A | tank burns". */
function isGoingOn(article: DigestArticle | undefined, whole: string, start: number, inTitle: boolean): boolean {
  if (inTitle || !/[\p{L}\p{N},] $/u.test(whole.slice(Math.max(0, start - 3), start))) return false
  const block = article?.blocks.find((one) => one.start <= start && start < one.end)
  return block !== undefined && !sentencesIn(whole, block).some((sentence) => sentence.start === start)
}

/** Each place of an attribution is in the article's text and holds the name; without a place it is a field's value. */
export function attributionFailures(proof: Case, { id, attribution }: Claim): Failure[] {
  return attribution.flatMap((entry) => {
    const wrong = entryFault(proof, entry)
    return wrong === null ? [] : [failure(id, 'attribution', `${entry.as} "${entry.name}": ${wrong}`)]
  })
}

function spanFault(proof: Case, span: Span): string | null {
  const article = proof.articles.get(span.article)
  if (!article) return 'there is no such article'
  const words = wordsAt(proof, span)
  if (words === null) return 'there is no such place'
  if (words.trim() !== words) return 'it begins or ends with white space'
  if (cutsWord(article, span)) return 'it begins or ends inside a word'
  if (span.part === 'title') return null
  const block = article.blocks.find(({ start, end }) => start <= span.start && span.end <= end)
  if (!block) return 'it does not lie in one block'
  return block.role === 'body' || block.role === 'title' ? null : `it lies in a block that is ${block.role}`
}

function cutsWord(article: DigestArticle, { part, start, end }: Span): boolean {
  const whole = (part === 'title' ? article.title : article.text) ?? ''
  const joins = (at: number) => /[\p{L}\p{N}]/u.test(whole.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(whole.charAt(at))
  // Characters outside the basic plane are pairs that no test above takes for letters: never between the two.
  const splitsPair = (at: number) => /[\ud800-\udbff]$/.test(whole.slice(at - 1, at))
  return joins(start) || joins(end) || splitsPair(start) || splitsPair(end)
}

function entryFault(proof: Case, { name, article: id, start, end }: AttributionEntry): string | null {
  const article = proof.articles.get(id)
  if (!article) return `there is no article "${id}"`
  if (start === null || end === null) {
    return name === article.publishedAt ? null : 'it has no place and is not the date of its article'
  }
  const { text } = article
  if (text === null || !isPlace(start, end, text.length)) return `there is no place ${start}-${end} in "${id}"`
  return foldSpace(text.slice(start, end)) === foldSpace(name) ? null : `at ${start} in "${id}" stand other words`
}

function placeOf({ article, start, end, part }: Span): string {
  return `${part === 'title' ? 'title of ' : ''}"${article}" ${start}-${end}`
}
