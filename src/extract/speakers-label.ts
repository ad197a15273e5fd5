/** Who says a quote behind a label or before a dash: `Roe: "..."`, `"..." - Jane Roe`. */
import { clauseSubject, isSecondOfTwo } from './speakers-clause.js'
import { isDash, type Token } from './speakers-frame.js'
import { subjectBehind } from './speakers-behind.js'
import { isTitleLike, phraseEnding, type PersonAt, type Phrase } from './speakers-phrases.js'
import { passives } from './speakers-verbs.js'

interface Labelled {
  readonly phrase: Phrase
  readonly how: 'beside'
  /** Index of the mark. */
  readonly verb: number
}

/** A label before a colon, or a name behind a dash: `Roe: "..."`, `"..." - Jane Roe`. */
export function saidByLabel(
  tokens: readonly Token[],
  quote: number,
  words: string,
  personAt: PersonAt
): Labelled | null {
  const mark = tokens[quote - 1]?.low
  if ((mark === ':' || mark === ',') && quote >= 2 && !(mark === ',' && namesWork(tokens, quote - 2))) {
    const label = mark === ':' ? phraseEnding(tokens, quote - 2, 0, personAt) : null
    if (label?.kind === 'person' && (isSecondOfTwo(tokens, label) || isPredicate(tokens, label))) return null
    const subject =
      nameOfThing.test(words) || isTitleLike(words.replace(/\.$/, '')) || wasAsked(tokens, quote)
        ? null
        : clauseSubject(tokens, quote, personAt)
    const phrase = label?.kind === 'person' ? label : subject
    if (phrase && (mark === ':' || (/^[[…(.]{0,2}\p{Lu}/u.test(words) && phrase.kind !== 'name')))
      return { phrase, how: 'beside', verb: quote - 1 }
  }
  if (isDash(tokens[quote + 1]?.low ?? '') && tokens[quote + 2]?.capital) {
    const phrase = subjectBehind(tokens, quote + 1, personAt)
    const isSigned =
      phrase?.kind === 'name' && phrase.at.start === tokens[quote + 2]!.start && phrase.at.end === tokens.at(-1)!.end
    if (phrase?.kind === 'person' || (phrase && isSigned)) return { phrase, how: 'beside', verb: quote + 1 }
  }
  return null
}

/** "He denied that he was Roe: "..."": what somebody is. */
function isPredicate(tokens: readonly Token[], { at }: Phrase): boolean {
  const first = tokens.findIndex(({ end }) => end > at.start)
  return passives.has(tokens[first - 1]?.low ?? '')
}

/** "They sang their old song, "No one likes us"": the comma leads to the name of a work, or to what all say. */
function namesWork(tokens: readonly Token[], at: number): boolean {
  return works.has(tokens[at]!.low)
}

const works = new Set(
  'song songs single hit track anthem album record film movie play show series book novel memoir poem essay article hymn chant slogan motto'.split(
    ' '
  )
)

/** "Roe was asked again, "Did you know?"": whoever asked is not told. */
function wasAsked(tokens: readonly Token[], quote: number): boolean {
  return tokens.some(
    ({ low }, at) =>
      at > 0
      && at < quote
      && asking.has(low)
      && (passives.has(tokens[at - 1]!.low) || passives.has(tokens[at - 2]?.low ?? ''))
  )
}

const asking = new Set(['asked', 'told', 'questioned', 'quizzed', 'pressed', 'challenged', 'reminded', 'warned'])

/** "Roe won what counts: "Name Recognition."": words that all have a capital, without a verb of speech, are nobody's. */
const nameOfThing = /^\p{Lu}[\p{L}\p{N}-]{1,30}(?: \p{Lu}[\p{L}\p{N}-]{1,30}){1,3}[.,]?$/u
