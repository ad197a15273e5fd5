import { speechVerbOf } from '../lexicon/speech.js'
import { replayEdits } from '../text/edits.js'
import { gather } from '../text/gather.js'
import { longestSentence } from '../text/sentences.js'
import { foldSpace } from '../text/spans.js'
import type { AttributionEntry, Attribution, Edit, Person, Range, Span } from '../types.js'
import { antecedentOf, isOfTwo, speakerBefore } from './antecedents.js'
import { asideEditsIn, capitalEditAt, endOfCut, headEditsIn, tailIn } from './edits.js'
import { brokenIn } from './broken.js'
import { danglingIn } from './openers.js'
import { spanOf, type Place } from './places.js'
import { openPronounIn, type OpenPronoun } from './pronouns.js'
import { indexAt, overlappingIn } from './within.js'

/** A sentence as it would be printed. */
export interface Wording {
  readonly place: Place
  readonly span: Span
  readonly text: string
  readonly edits: readonly Edit[]
  /** What the edits put into brackets, with its places. */
  readonly entries: readonly AttributionEntry[]
  /** Why it cannot be read without the sentences around it; `null` where it can. */
  readonly leans: string | null
  readonly standsAlone: boolean
}

/** The printed form of a sentence, with the allowed edits that it needs to stand alone; a tail stays. */
export function wordingOf(place: Place): Wording {
  return wordingsOf(place)[0]
}

/** The printed forms of a sentence: whole, and, where its tail can go and enough is left, without the tail. */
export function wordingsOf(place: Place): readonly [Wording, ...Wording[]] {
  const { document, sentence } = place
  const { text } = document.article
  const head = headEditsIn(text, sentence)
  const start = head.at(-1)?.end ?? sentence.start
  const rest = { start, end: sentence.end }
  const opener = openingOf(place, rest)
  const isNamed = opener.edits.some((edit) => edit.start === start)
  const capital = head.length > 0 && !isNamed ? capitalEditAt(text, start) : null
  const credit = endingCreditIn(place, rest)
  const edits = [...head, ...opener.edits, ...(capital ? [capital] : []), ...asideEditsIn(text, rest), ...credit]
  const whole = worded(place, inOrder(edits), opener.entries)
  const tail = credit.length > 0 ? null : tailIn(text, rest)
  if (tail === null || whole.text.split(' ').length < longEnough) return [whole]
  if (text.slice(start, tail.start).split(/\s+/).length < fewestLeft) return [whole]
  const shorter: Edit = { start: tail.start, end: tail.end, text: '', rule: 'tail' }
  return [whole, worded(place, inOrder([...edits, shorter]), opener.entries)]
}

/** Shorter sentences are printed with their tail. */
const longEnough = 20

/**
 * Words before a tail, without which it stays: "The case involves Ann Roe" leads up to it. Of 20 cut points of the visible stories
 * that were shorter six had lost the news and nine a part of it.
 */
const fewestLeft = 12

function worded(place: Place, edits: readonly Edit[], entries: readonly AttributionEntry[]): Wording {
  const span = spanOf(place)
  const text = replayEdits(place.document.article.text, span, edits)
  const leans =
    text.length > longestSentence ? 'too long' : (danglingIn(text) ?? brokenIn(text, place.document.article.text))
  return { place, span, text, edits, entries, leans, standsAlone: leans === null }
}

/** Edits that touch an earlier one are dropped: a wrong cut is worse than none. */
function inOrder(edits: readonly Edit[]): Edit[] {
  let end = -1
  return edits
    .toSorted((a, b) => a.start - b.start)
    .filter((edit) => {
      if (edit.start < end) return false
      end = edit.end
      return true
    })
}

interface Opening {
  readonly edits: readonly Edit[]
  readonly entries: readonly AttributionEntry[]
}

const noOpening: Opening = { edits: [], entries: [] }

function join(a: Opening, b: Opening): Opening {
  return { edits: [...a.edits, ...b.edits], entries: [...a.entries, ...b.entries] }
}

/** Names for the pronouns that nobody in the sentence explains, where the sentences before leave no doubt. */
function openingOf(place: Place, rest: Range): Opening {
  const opening = join(openerEditsAt(place, rest.start), speakerEditsIn(place, rest))
  if (opening.edits.length > 0) return opening
  const words = place.document.article.text.slice(rest.start, rest.end)
  const open = trailingSpeaker(words) ?? openPronounIn(words)
  if (open === null || open.at === 0 || /^['’]/.test(words.slice(open.at + open.word.length))) return noOpening
  const next = /^ ([a-z]{2,14})/.exec(words.slice(open.at + open.word.length))?.[1] ?? ''
  const speaks = /^s?he$/i.test(open.word) && speechVerbOf(next) !== null
  const speaker = speaks ? speakerBefore(place.document, place.sentence) : null
  const named = nameFor(place, rest.start + open.at, open.word, speaker)
  return speaks && isSaidByAnother(place, rest, named) ? noOpening : named
}

/** The quotation beside "he said" is by somebody else than the name put in. */
function isSaidByAnother(
  { document: { article, quotes } }: Place,
  rest: Range,
  { entries: [entry] }: Opening
): boolean {
  const said = overlappingIn(quotes, rest).filter(({ speakerAt }) => speakerAt !== null)
  return said.some(({ speakerAt }) => foldSpace(article.text.slice(speakerAt!.start, speakerAt!.end)) !== entry?.name)
}

/** "..., she wrote.": whoever else the sentence names, its last words are of one whom only the sentences before name. */
function trailingSpeaker(words: string): OpenPronoun | null {
  const found = /, (he|she) (?:also )?[a-z]{2,14}(?: [a-z]{2,14}){0,2}\.$/.exec(words)
  return found === null ? null : { at: found.index + 2, word: found[1]! }
}

/** The speaker's name for "he" beside a quotation: "...," he said, or: Later he said, "...". */
function speakerEditsIn(place: Place, rest: Range): Opening {
  const { article, quotes } = place.document
  for (const { start, end, speaker, speakerAt } of overlappingIn(quotes, rest)) {
    if (speaker === null || speakerAt === null || !speaker.includes(' ')) continue
    const behind = /^[,.?!]?["”’'],? (he|she) (?:also |later |then )?([a-z]{2,14})/.exec(
      article.text.slice(end, Math.min(end + 34, rest.end))
    )
    const before = /(?:^|[\s,])(he|she) (?:also |later |then )?([a-z]{2,14})[,:]? ["“]$/.exec(
      article.text.slice(Math.max(rest.start, start - 34), start)
    )
    const found = behind ?? before
    if (found === null || speechVerbOf(found[2]!) === null || !isSpeaking(place, speaker)) continue
    if (isOfTwo(article.text, speaker)) continue
    const from = behind === null ? Math.max(rest.start, start - 34) : end
    const at = from + found.index + found[0].indexOf(`${found[1]!} `)
    const name = foldSpace(article.text.slice(speakerAt.start, speakerAt.end))
    return named(article.id, { start: at, end: at + found[1]!.length }, { name, at: speakerAt })
  }
  return noOpening
}

/** Whether the sentences before leave no doubt: only this person stands there, or was the last to be named as speaking. */
function isSpeaking(place: Place, speaker: string): boolean {
  const { attributions, sentences } = place.document
  if (antecedentOf(place.document, place.sentence)?.name === speaker) return true
  const at = indexAt(sentences, place.sentence.start)
  const from = sentences[Math.max(0, at - lookedBack)]?.start ?? place.sentence.start
  const before = overlappingIn(attributions, { start: from, end: place.sentence.start })
  const last = before.filter(({ as }) => as === 'speaker').at(-1)
  return last !== undefined && last.source === speaker
}

/** Sentences before in which the speaker was named last; as far as `antecedents.ts` looks. Read on 14 names put in: none wrong. */
const lookedBack = 3

function named(article: string, pronoun: Range, { name, at }: { name: string; at: Range }): Opening {
  return {
    edits: [{ start: pronoun.start, end: pronoun.end, text: `[${name}]`, rule: 'name' }],
    entries: [{ as: 'name', name, article, start: at.start, end: at.end }]
  }
}

/** A name for the pronoun that opens the sentence, or the date for "then", where it is sure. */
function openerEditsAt(place: Place, start: number): Opening {
  const { text } = place.document.article
  const words = text.slice(start, start + 40)
  const pronoun = /^(?:He|She|His|Her|he|she|his|her)(?= [a-z])/.exec(words)?.[0]
  if (pronoun !== undefined) return nameFor(place, start, pronoun)
  const then = /^(?:Since|since|Until|until) (?=then[ ,])/.exec(words)?.[0]
  return then === undefined ? noOpening : dateForThen(place, start + then.length)
}

/** "[Xi Jinping]" for "he"; for "his" only where the article itself writes "Xi’s", which is then put in. */
function nameFor(place: Place, start: number, pronoun: string, speaker: Person | null = null): Opening {
  const gender = /^(?:she|hers?)$/i.test(pronoun) ? 'she' : 'he'
  const person = speaker ?? antecedentOf(place.document, place.sentence, gender)
  const owns = /^his$/i.test(pronoun) || (/^her$/i.test(pronoun) && !isObject(place, start + pronoun.length))
  const at = person === null || /^hers$/i.test(pronoun) ? null : formFor(place, owns, person)
  if (at === null) return noOpening
  const { id, text } = place.document.article
  return named(id, { start, end: start + pronoun.length }, { name: foldSpace(text.slice(at.start, at.end)), at })
}

/** "The hunt for her on Friday": what follows "her" is no word of a thing that is hers. */
function isObject({ document: { article }, sentence }: Place, end: number): boolean {
  return !/^ (?!(?:about|after|again|also|and|as|at|because|before|but|by|down|during|for|from|had|has|if|in|into|is|near|of|off|on|or|out|over|since|than|that|to|today|tonight|under|until|up|was|when|where|which|while|who|with|yesterday)(?![\p{L}]))[\p{Ll}\p{N}"“]/u.test(
    article.text.slice(end, Math.min(sentence.end, end + 20))
  )
}

function formFor(place: Place, owns: boolean, person: Person): Range | null {
  if (owns) return possessiveOf(place, person)
  return isOfTwo(place.document.article.text, person.name) ? null : person.nameAt
}

function possessiveOf({ document }: Place, { mentions }: Person): Range | null {
  const { text } = document.article
  const owning = gather(mentions, ({ start, end }) => {
    const mark = /^(?:['’]s|(?<=s)['’])(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 3))?.[0] ?? ''
    return mark === '' ? [] : [{ start, end: end + mark.length }]
  })
  return owning.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0] ?? null
}

/** The date of the sentence before, where it names just one. */
function dateForThen({ document, sentence }: Place, start: number): Opening {
  const before = document.sentences[indexAt(document.sentences, sentence.start) - 1]
  const dates = before ? overlappingIn(document.dates, before) : []
  const [date] = dates
  if (dates.length !== 1 || !date || date.value === null || date.from !== 'absolute') return noOpening
  const edit: Edit = { start, end: start + 4, text: `[${date.text}]`, rule: 'date' }
  const entry: AttributionEntry = {
    as: 'date',
    name: date.text,
    article: document.article.id,
    start: date.start,
    end: date.end
  }
  return { edits: [edit], entries: [entry] }
}

/** The cut of an attribution to a house at the end, which the origins show. */
function endingCreditIn(place: Place, rest: Range): Edit[] {
  const { text } = place.document.article
  const attribution = overlappingIn(place.document.attributions, rest).find((one) => isEndingCredit(one, rest, text))
  if (attribution === undefined) return []
  const start = text.lastIndexOf(',', attribution.start)
  return [{ start, end: endOfCut(text, start, endOfWords(text, rest)), text: '', rule: 'attribution' }]
}

/** ", according to TASS" and the like: a house's credit from a comma to the end, with nothing else in it. */
function isEndingCredit({ start, end, kind, scope }: Attribution, rest: Range, text: string): boolean {
  if ((kind !== 'agency' && kind !== 'outlet') || start <= rest.start || scope.start > rest.start + 2) return false
  if (end < endOfWords(text, rest) || !/,\s{1,2}$/.test(text.slice(start - 3, start))) return false
  return wholeCredit.test(text.slice(start, end))
}

/** A credit that takes no verb from the sentence: not "X, the mayor, told Reuters". */
const wholeCredit =
  /^(?:according to |as (?:reported|stated|noted|first reported) by |[^,]{2,40} (?:reports|reported|says|said)$)/

function endOfWords(text: string, { start, end }: Range): number {
  let at = end
  while (at > start && /[\s.!?…]/.test(text.charAt(at - 1))) at--
  return at
}
