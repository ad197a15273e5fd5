/** Days that had not come when the sentence was written, of which it tells something else. */
import { speechVerbOf } from '../lexicon/speech.js'
import type { DateMention } from '../types.js'
import type { Clause } from './clauses-drafts.js'
import type { Token, Verb } from './clauses-tokens.js'
import type { Place } from './places.js'
import { numberOf, readingOf } from './timeline-clauses.js'

/** A date in the clause around it. */
interface InClause {
  readonly tokens: readonly Token[]
  readonly clause: Clause
  /** The number of the token that the date is. */
  readonly at: number
  /** The last before the date. */
  readonly verb: Verb
}

function inClause(place: Place, mention: DateMention): InClause | null {
  const { tokens, clauseAt } = readingOf(place)
  const at = numberOf({ tokens, clauseAt }, mention)
  const clause = clauseAt[at]
  const verb = clause?.verbs.findLast((each) => each.at < at)
  return clause === undefined || verb === undefined ? null : { tokens, clause, at, verb }
}

function isToCome({ document: { day } }: Place, { value }: DateMention): boolean {
  return value !== null && day !== null && value > day
}

/** "Asked the rowers to come back on Friday", "fixed a deadline of April 2": the line tells what was done before that day. */
export function isPlannedThen(place: Place, mention: DateMention): boolean {
  const found = isToCome(place, mention) ? inClause(place, mention) : null
  if (found === null || !isOver(found.verb) || found.verb.isPassive || planning.has(found.verb.word)) return false
  const between = found.tokens.slice(found.verb.at + 1, found.at).map(({ word }) => word)
  if (between.some((word) => looking.has(word))) return false
  return between.includes('to') || /^deadline (?:of|for)$/.test(between.slice(-2).join(' '))
}

function isOver({ tense }: Verb): boolean {
  return tense === 'past' || tense === 'perfect' || tense === 'pluperfect'
}

/** Verbs of which the reader takes the line for a plan, and words that say so. */
const planning: ReadonlySet<string> = new Set(['expected', 'planned', 'hoped', 'intended', 'meant'])
const looking: ReadonlySet<string> = new Set([
  ...planning,
  ...'plan plans expect expects hope hopes intend intends scheduled set due slated likely poised'.split(' ')
])

/** "Have signed a lease, and they'll paint it on Friday": the line begins with what is over. */
export function isAfterWhatIsOver(place: Place, mention: DateMention): boolean {
  const found = inClause(place, mention)
  // "Roe broke an oar and could not row on Sunday": that was then.
  if (found === null || found.verb.tense !== 'ahead' || /^(?:can|could|may|might|must)/.test(found.verb.word))
    return false
  const { tokens, clause, verb } = found
  const before = clause.verbs.findLast((each) => each.at < verb.at)
  // "Said the fair and the market will open on Friday" is told as said.
  if (before === undefined || !isOver(before) || speechVerbOf(before.word) !== null) return false
  return tokens.slice(before.at, verb.at - 1).some(({ word }) => word === 'and' || word === 'but')
}

/** "Would keep them through Feb. 8": the day on which it ends. */
export function isEndToCome(place: Place, mention: DateMention): boolean {
  const { text } = place.document.article
  return isToCome(place, mention) && spanEnd.test(text.slice(Math.max(0, mention.start - 40), mention.start))
}

const spanEnd = /(?<!\bnot )\b(?:through|until|till) (?:the end of |early |late |mid-)?$/i
