/** Whose words they are where somebody else stands at the verb: "Reuters quoted Li as saying", "accused by Roe of", "Roe's claim that". */
import { isPersonWord } from '../lexicon/persons.js'
import { speechNouns, speechVerbOf } from '../lexicon/speech.js'
import type { Token } from './speakers-frame.js'
import { subjectBefore } from './speakers-before.js'
import { subjectBehind } from './speakers-behind.js'
import { phraseEnding, type PersonAt, type Phrase } from './speakers-phrases.js'
import { passives } from './speakers-verbs.js'

/** The one whose words are passed on, and the token that says so. */
export interface Through {
  readonly phrase: Phrase
  readonly verb: number
  /** The sentence's own subject recites somebody, and goes on to be meant by "he". */
  readonly recited?: true
}

/** In order; the first that finds a person beats the subject of the verb. */
export const throughRules: readonly {
  readonly name: string
  readonly of: (tokens: readonly Token[], quote: number, personAt: PersonAt) => Through | null
  /** A text whose only quote is Anna Brandt's. */
  readonly example: string
}[] = [
  {
    name: 'as-saying',
    of: asSaying,
    example: '“We lost everything,” Reuters quoted Anna Brandt as saying.'
  },
  {
    name: 'quoting',
    of: quotedOf,
    example: 'In the hall Paul Weber quoted Anna Brandt: “We lost everything.”'
  },
  {
    name: 'agent',
    of: agentOf,
    example: 'Paul Weber was accused by Anna Brandt of “hiding the truth from voters”.'
  },
  {
    name: 'claim',
    of: claimantOf,
    example: 'Paul Weber rejected Anna Brandt’s claim that he was “hiding the truth”.'
  }
]

/** Who says the quote at token `quote` through somebody else, or `null`. */
export function saidThrough(tokens: readonly Token[], quote: number, personAt: PersonAt): Through | null {
  for (const rule of throughRules) {
    const found = rule.of(tokens, quote, personAt)
    if (found === null) continue
    const { kind } = found.phrase
    if (rule.of === asSaying && found.phrase.kind === 'noun' && isPersonWord(found.phrase.head)) return found
    if (kind === 'person' || (kind === 'name' && isNaming(tokens, found, quote)) || isQuoting(tokens, found))
      return found
  }
  return null
}

/** "named by the Star as "the best"", "dubbed by the Star "the best"": the words are the agent's, whoever tells of them. */
function isNaming(tokens: readonly Token[], { phrase, verb }: Through, quote: number): boolean {
  const last = tokens[quote - 1]
  const low = tokens[verb]?.low ?? ''
  if (!naming.has(low) || last === undefined) return false
  return last.low === 'as' || (last.end === phrase.at.end && low !== 'described' && low !== 'hailed')
}

/** "The office quoted the letter as saying": whoever or whatever it quotes, the words are not its own. */
function isQuoting(tokens: readonly Token[], { phrase, verb }: Through): boolean {
  if (phrase.kind === 'pronoun')
    return /^h(?:im|er)$/.test(tokens.find(({ start }) => start === phrase.at.start)?.low ?? '')
  const first = tokens.findIndex(({ start }) => start >= phrase.at.start)
  return tokens.slice(Math.max(0, first - 2), Math.max(first, verb)).some(({ low }) => quoting.has(low))
}

const quoting = new Set('quoted quotes quoting cited cites citing'.split(' '))

const naming = new Set('named called described dubbed labelled labeled branded hailed'.split(' '))

const passing = new Set(
  'quoted quotes quoting cited cites citing recalled recalls remembered remembers heard reported describes records recorded'.split(
    ' '
  )
)

/** "quoted Li as saying", "Li was quoted by Xinhua as saying", "recalled Li saying": beside the quote, on either side. */
function asSaying(tokens: readonly Token[], quote: number, personAt: PersonAt): Through | null {
  for (let at = Math.max(1, quote - 14); at < Math.min(tokens.length, quote + 24); at++) {
    if (tokens[at]!.low !== 'saying' && tokens[at]!.low !== 'telling') continue
    const end = tokens[at - 1]?.low === 'as' ? at - 2 : at - 1
    const verb = lastIndexOf(tokens, end, Math.max(0, end - 12), ({ low }) => passing.has(low))
    if (verb < 0 || (verb < quote && at > quote)) continue
    const isQuoted = passives.has(tokens[verb - 1]?.low ?? '')
    const phrase = isQuoted
      ? subjectBefore(tokens, verb - 1, 0, personAt)
      : (himOrHer(tokens[end]!)
        ?? personBehind(tokens, verb, end, personAt)
        ?? phraseEnding(tokens, end, verb + 1, personAt))
    if (phrase) return { phrase, verb: at }
  }
  return null
}

/** "Records gunner Paul Weber of the carrier Lund as saying": the person right behind the verb. */
function personBehind(tokens: readonly Token[], verb: number, end: number, personAt: PersonAt): Phrase | null {
  const phrase = end > verb ? subjectBehind(tokens, verb, personAt) : null
  return phrase?.kind === 'person' && phrase.at.end <= tokens[end]!.end ? phrase : null
}

/** "Roe quoted Anna Brandt: "..."": the name before the colon. */
function quotedOf(tokens: readonly Token[], quote: number, personAt: PersonAt): Through | null {
  if (tokens[quote - 1]?.low !== ':') return null
  const verb = lastIndexOf(tokens, quote - 2, Math.max(1, quote - 14), ({ low }) => quoting.has(low))
  if (verb < 0 || passives.has(tokens[verb - 1]?.low ?? '')) return null
  const phrase = phraseEnding(tokens, quote - 2, verb + 1, personAt)
  return phrase && { phrase, verb, recited: true }
}

/** "Quoted him as saying". */
function himOrHer({ start, end, low }: Token): Phrase | null {
  if (low !== 'him' && low !== 'her') return null
  return { kind: 'pronoun', at: { start, end }, low: low === 'him' ? 'he' : 'she' }
}

const statements = new Set(
  'claim claims allegation allegations accusation accusations assertion suggestion statement remark remarks warning letter tweet post speech'.split(
    ' '
  )
)

/** "was accused by Roe of", "described by Roe as", "claims by Roe that": behind them only the quote's own clause. */
function agentOf(tokens: readonly Token[], quote: number, personAt: PersonAt): Through | null {
  const by = lastIndexOf(tokens, quote - 1, Math.max(1, quote - 14), ({ low }) => low === 'by')
  if (by < 1) return null
  const before = tokens[by - 1]!.low
  const verb = speechVerbOf(before)
  const isSaid = verb?.form === 'past' && verb.kind !== 'report' && verb.lemma !== 'ask'
  if (!isSaid && !statements.has(before) && !naming.has(before)) return null
  if (tokens.slice(by + 1, quote).some(({ low, kind }) => kind === 'quote' || endings.has(low) || isTelling(low)))
    return null
  const phrase = subjectBehind(tokens, by, personAt)
  return phrase && { phrase, verb: by - 1 }
}

/** Marks and words behind which the agent says no more. */
const endings = new Set([')', ';', ':', 'or', 'if', 'whether', 'while', 'who', 'which'])

function isTelling(low: string): boolean {
  const verb = speechVerbOf(low)
  return verb !== null && verb.form !== 'base' && verb.form !== 'participle'
}

/** "Roe's claim that he was": the owner of what is claimed, not who rejects it. */
function claimantOf(tokens: readonly Token[], quote: number, personAt: PersonAt): Through | null {
  const that = lastIndexOf(tokens, quote - 1, Math.max(2, quote - 7), ({ low }) => low === 'that')
  if (that < 2) return null
  const { low } = tokens[that - 1]!
  if (!statements.has(low) && !speechNouns.has(low)) return null
  if (tokens.slice(that + 1, quote).some((token) => token.kind === 'quote' || isTelling(token.low))) return null
  const owner = tokens[that - 2]!
  const person = /(?:'s|s')$/.test(owner.low) ? personAt(owner) : null
  return person && { phrase: { kind: 'person', at: person.at, person: person.person }, verb: that - 1 }
}

function lastIndexOf(tokens: readonly Token[], from: number, floor: number, is: (token: Token) => boolean): number {
  for (let at = from; at >= floor; at--) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'quote') return -1
    if (is(token)) return at
  }
  return -1
}
