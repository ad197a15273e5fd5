/** Dates of clauses that tell of another time than what their sentence is taken to tell. */
import { speechVerbOf } from '../lexicon/speech.js'
import { longestSentence } from '../text/sentences.js'
import type { DateMention } from '../types.js'
import type { Clause } from './clauses-drafts.js'
import type { Verb } from './clauses-tokens.js'
import { clausesIn, type Clauses } from './clauses.js'
import type { Place } from './places.js'
import { overlappingIn } from './within.js'

/**
 * "The council dropped Roe after letters were found on Monday": the day of a clause, of which the reader takes the line to tell
 * another. What somebody says or knows is told, and so is a clause whose time is that of the clause around it.
 */
export function isOfClause(place: Place, mention: DateMention): boolean {
  return questionsOf(place, mention).some((question) => !sameTimeRules.some(({ isSame }) => isSame(question)))
}

/** A clause round a date that is neither the main clause nor what is said there. */
export interface Question {
  readonly clause: Clause
  readonly read: Clauses
  readonly mention: DateMention
  /** The number of the token that the date is. */
  readonly at: number
}

/** The clauses round a date that may tell of another time, innermost first. */
export function questionsOf(place: Place, mention: DateMention): Question[] {
  const read = readingOf(place)
  const at = numberOf(read, mention)
  const questions: Question[] = []
  for (let clause = read.clauseAt[at] ?? null; clause !== null; clause = clause.parent) {
    if (!told.has(clause.kind) || isClaimed(clause, read)) questions.push({ clause, read, mention, at })
  }
  return questions
}

const told: ReadonlySet<Clause['kind']> = new Set(['main', 'content', 'acting'])

/** "Has challenged claims that Roe left in March": of what is claimed a line tells only the challenge. */
function isClaimed({ kind, opener, start, parent }: Clause, { tokens }: Clauses): boolean {
  const noun = tokens[start - 1]?.word ?? ''
  if (kind !== 'content' || opener !== 'that') return false
  if (doubtful.has(noun)) return true
  return noun === 'reports' && parent !== null && parent.verbs.some(({ at }) => denying.has(tokens[at]!.word))
}

const doubtful: ReadonlySet<string> = new Set(
  'claim claims allegation allegations accusation accusations suggestion suggestions rumour rumours rumor rumors'.split(
    ' '
  )
)

const denying: ReadonlySet<string> = new Set(
  'denied denies dismissed dismisses rejected rejects challenged challenges disputed disputes'.split(' ')
)

export function numberOf({ tokens }: Clauses, { start }: DateMention): number {
  return tokens.findIndex(({ end }) => end > start)
}

/** A reason why the time of a clause is that of the clause around it, or is what the sentence tells, with an example. */
export interface SameTimeRule {
  readonly name: string
  readonly isSame: (question: Question) => boolean
  readonly example: string
}

export const sameTimeRules: readonly SameTimeRule[] = [
  {
    name: 'same-moment',
    isSame: ({ clause: { kind, verb, parent } }) =>
      kind === 'time'
      && (verb?.tense === 'past' || verb?.tense === 'ahead')
      && verbAround(parent)?.tense === verb.tense,
    example: 'The organ fell silent as the lights of Umber went out on Sunday.'
  },
  {
    name: 'doer',
    isSame: ({ clause, read }) => clause.kind === 'aside' && clause.verb?.tense === 'past' && isOfDoer(clause, read),
    example: 'The pier of Umber was hit by a barge, which sank on Tuesday.'
  },
  {
    name: 'cause',
    isSame: isOfCause,
    example: 'The storm that struck Umber on Tuesday killed four people.'
  },
  {
    name: 'lasting',
    isSame: isOfLasting,
    example: 'The lock, which was dug in 1908, carries many boats past Umber.'
  },
  {
    name: 'publication',
    isSame: isOfPublication,
    example: 'In a letter published on Tuesday, the bakers of Umber swore to sell rye again.'
  },
  {
    name: 'decision',
    isSame: ({ clause: { kind, opener }, mention: { value } }) =>
      kind === 'deed' && opener === 'to' && value?.length === 10,
    example: 'Roe told the bakers of Umber of her decision to leave on Tuesday.'
  },
  {
    // The words themselves say that the day is another.
    name: 'told-distance',
    isSame: ({ clause: { kind }, mention: { text } }) => kind === 'phrase' && /\b(?:earlier|before|later)$/.test(text),
    example: 'Roe met the king of Umber, following a meeting a day earlier in Carrick.'
  },
  {
    name: 'not-since',
    isSame: isNotSince,
    example: 'Divers found a reef off Umber where none had been charted since 1931.'
  }
]

function verbAround(clause: Clause | null): Verb | null {
  for (let each = clause; each !== null; each = each.parent) if (each.verb !== null) return each.verb
  return null
}

/** "Was hit by a storm, which": about what did the deed that is told. */
function isOfDoer({ start, parent }: Clause, { tokens, clauseAt }: Clauses): boolean {
  if (parent?.verb?.isPassive !== true) return false
  for (let at = start - 1; at > Math.max(parent.verb.at, start - 10); at--) {
    if (tokens[at]!.word === 'by' && clauseAt[at] === parent) return true
  }
  return false
}

/** "The storm that struck on Tuesday killed": a thing that does two things at once. */
function isOfCause({ clause: { kind, opener, verb, parent }, mention }: Question): boolean {
  if (kind !== 'relative' || !/^(?:that|which)$/.test(opener) || mention.value?.length !== 10) return false
  const around = parent?.verb ?? null
  if (verb === null || around === null || around.at < verb.at || !isSimplePast(verb)) return false
  return isSimplePast(around) || around.tense === 'perfect'
}

function isSimplePast({ word, tense }: Verb): boolean {
  return tense === 'past' && !/^(?:was|were|had)/.test(word)
}

/** "The lock, dug in 1908, carries": when what lasts began; in the present the main clause has no date of its own. */
function isOfLasting({ clause: { kind, start, verb, parent }, mention }: Question): boolean {
  if (mention.value === null || mention.value.length === 10 || parent?.kind !== 'main') return false
  if (kind !== 'apposed' && !(kind === 'aside' && verb?.tense === 'past')) return false
  return parent.verb?.tense === 'present' && parent.verb.at > start
}

/** "In a letter published on", "a poll released on Tuesday shows": the day of what is said. */
function isOfPublication({ clause: { kind, opener, start, parent }, read: { tokens } }: Question): boolean {
  if ((kind !== 'participle' && kind !== 'apposed') || !publishing.has(opener) || parent === null) return false
  const verb = parent.verb?.word ?? ''
  if (speechVerbOf(verb) !== null || /^(?:shows?|finds?)$/.test(verb)) return true
  return tokens.slice(Math.max(0, start - 6), start).some(({ word }) => word === 'in')
}

const publishing: ReadonlySet<string> = new Set(
  'published released issued posted sent aired broadcast printed filed delivered signed made taped recorded unveiled conducted'.split(
    ' '
  )
)

/** "None had been seen since 1931": of what was not, the clause tells since when. */
function isNotSince({ clause, read: { tokens, clauseAt }, at }: Question): boolean {
  if (tokens[at - 1]?.word !== 'since' || clauseAt[at] !== clause) return false
  return tokens.some(({ word }, each) => clauseAt[each] === clause && /^(?:none|not|no|nobody|nothing)$/.test(word))
}

/**
 * "Is haunted by the flood in 2003", "has praised the clerks of the flood in May", "will study the flood in May": a day that is
 * over is not when something is, has been or will be, so it is that of a thing.
 */
export function isOfOtherTense(place: Place, mention: DateMention): boolean {
  if (mention.value === null) return false
  const read = readingOf(place)
  const at = numberOf(read, mention)
  const clause = read.clauseAt[at]
  const before = read.tokens[at - 1]?.word ?? ''
  // "In 2010 the guests make up": what a clause opens with is its time.
  if (clause === undefined || at - clause.start < 4 || bounds.has(before)) return false
  const verb = clause.verbs.findLast((each) => each.at < at) ?? clause.verb
  if (verb === null) return false
  const isOver = isBefore(mention.value, place.document)
  if (verb.word === 'will' || verb.word === "won't") return isOver
  if (verb.tense === 'present') return isOver && !isTimeless(verb.word)
  const isAimed = before !== 'in' || read.tokens.slice(verb.at, at).some(({ word }) => word === 'to')
  return verb.tense === 'perfect' && (isOver || (mention.value.length < 10 && !isAimed))
}

/** Whether a time was over when the article was written, and no news of its week; in one without a date, by its newest date. */
function isBefore(value: string, document: Place['document']): boolean {
  const today = document.article.publishedAt?.slice(0, 10) ?? newestIn(document)
  if (today === null || value >= today.slice(0, value.length)) return false
  return value.length < 10 || daysBetween(value, today) > daysOfNews
}

/** "Has met Roe on Monday": British papers tell the news so. In days; judgement. */
const daysOfNews = 7

/** Before a date they name a start or an end. */
const bounds: ReadonlySet<string> = new Set(['since', 'until', 'from', 'by', 'through', 'to'])

/** "Dates back to 2010", "Roe says he left in 2010". */
function isTimeless(verb: string): boolean {
  const speech = speechVerbOf(verb)
  if (speech !== null && speech.kind !== 'act' && speech.needs === null) return true
  return /^(?:dates?|goes|stems?|traces?|hails?|finds?|begins?)$/.test(verb)
}

function newestIn({ dates }: Place['document']): string | null {
  return dates.reduce<string | null>(
    (newest, { value }) => (value !== null && (newest === null || value > newest) ? value : newest),
    null
  )
}

function daysBetween(day: string, later: string): number {
  return (Date.parse(later) - Date.parse(day)) / 864e5
}

/** A sentence is read once for all of its dates; what is too long to be printed is not read. */
export function readingOf({ document: { article, dates }, sentence }: Place): Clauses {
  const known = readings.get(sentence)
  if (known !== undefined) return known
  const isPrinted = sentence.end - sentence.start <= longestSentence
  const read = isPrinted ? clausesIn(article.text, sentence, overlappingIn(dates, sentence)) : unread
  readings.set(sentence, read)
  return read
}

const readings = new WeakMap<Place['sentence'], Clauses>()
const unread: Clauses = { tokens: [], clauseAt: [] }
