/** Who is the subject of a verb of speech. */

import { speechVerbOf, type SpeechVerb } from '../lexicon/speech.js'
import { isCalendarName } from '../text/dates-grammar.js'
import { isAdverb } from '../text/words.js'
import { endingAt, type Frame } from './attributions-entities.js'
import { sourcesBefore } from './attributions-before.js'
import { sourcesFrom } from './attributions-from.js'
import type { Source } from './attributions-sources.js'
import { roleModifiers, titleHeads } from '../lexicon/titles.js'
import type { Token } from './names-tokens.js'

/** The sources that say what the verb at token `at` introduces; `null` where there is no verb of speech or no named subject. */
export function subjectsOf(frame: Frame, at: number, word: string): Source[] | null {
  const verb = speechVerbOf(word)
  if (verb === null || !hasNeed(frame, at, verb) || isLetterTo(frame, at, verb)) return null
  const found = isInvertible(frame, at, verb)
    ? (inverted(frame, at, verb) ?? before(frame, at, verb))
    : before(frame, at, verb)
  const fitting = found?.filter((source) => fits(frame, at, verb, source)) ?? []
  return fitting.length > 0 ? fitting : null
}

/** "called" is one of speech with "for" behind it, "described" with "as" somewhere behind. */
function hasNeed(frame: Frame, at: number, { needs, lemma }: SpeechVerb): boolean {
  // "Whose work Roe's aides often cite": what they cite stands before.
  if (lemma === 'cite' && /^[.,;]?$/.test(frame.scan.tokens[at + 1]?.word ?? '')) return false
  if (needs === null) return true
  const reach = needs === 'as' ? 14 : 2
  return frame.scan.tokens.slice(at + 1, at + 1 + reach).some(({ word }) => word === needs)
}

/** "Wrote to the mayor and praised the bridge": what was written is not told. */
function isLetterTo({ scan: { tokens } }: Frame, at: number, { lemma }: SpeechVerb): boolean {
  if (lemma !== 'write' || tokens[at + 1]?.word !== 'to') return false
  return !tokens.slice(at + 2, at + 12).some(({ word }) => tells.has(word))
}

const tells = new Set(['that', 'saying', 'asking', 'warning', ':', '"', '“', '‘'])

/** Whether a subject may stand behind the verb: it follows a comma, a quotation or nothing. */
function isInvertible({ scan: { tokens } }: Frame, at: number, { kind, form, lemma }: SpeechVerb): boolean {
  const mark = tokens[at - 1]?.word
  if (mark !== undefined && !beforeInversion.has(mark)) return false
  return kind !== 'act' && lemma !== 'tell' && (form === 'past' || form === 'present')
}

/** "..., said Ann Roe": the subject behind the verb. */
function inverted(frame: Frame, at: number, { lemma }: SpeechVerb): Source[] | null {
  const { tokens } = frame.scan
  const found = sourcesFrom(frame, at + 1).filter(
    ({ isPlace, kind }) => !isPlace && (kind !== 'document' || lemma === 'say')
  )
  const last = found.at(-1)
  if (last === undefined) return null
  const next = tokens[last.end]
  if (next === undefined) return found
  if (next.shape === 'mark') return tokens[at - 1]?.word === ',' && quoteMarks.has(next.word) ? null : found
  return behindSubject.has(next.word) && (tokens[at - 1]?.word !== ',' || next.word === 'in') ? found : null
}

function before(frame: Frame, at: number, verb: SpeechVerb): Source[] | null {
  const end = subjectEnd(frame, at, verb)
  if (end === null) return null
  const found = sourcesBefore(frame, end)
  if (found.length === 0) return null
  return agrees(frame, at, verb, found) ? found : null
}

/** Where the subject ends: before adverbs, helping verbs, "who", an aside in commas or brackets. */
function subjectEnd(frame: Frame, at: number, { lemma, form }: SpeechVerb): number | null {
  const { tokens } = frame.scan
  let end = at
  while (end > 0 && isBetween(tokens[end - 1], tokens[end])) {
    const word = tokens[end - 1]?.word ?? ''
    if (negations.has(word) || word.endsWith("n't") || word.endsWith('n’t')) return null
    if (passive.has(word) && form === 'past' && lemma !== 'quote' && lemma !== 'cite') return null
    end--
  }
  if (tokens[end - 1]?.word === 'who') end--
  const mark = tokens[end - 1]?.word
  if (mark === ',' && isHouseAside(frame, end - 1)) return end - 1
  if (mark === ',')
    return beforeBracket(tokens, end === at ? asideStart(tokens, end - 1, ',') : commaBefore(tokens, end))
  if (mark !== undefined && dashes.has(mark)) return asideStart(tokens, end - 1, mark)
  return beforeBracket(tokens, end)
}

/** "the state agency, IRNA, said": the aside is the house itself. */
function isHouseAside(frame: Frame, close: number): boolean {
  const entity = endingAt(frame, close)
  return (entity?.kind === 'agency' || entity?.kind === 'outlet') && frame.scan.tokens[entity.from - 1]?.word === ','
}

/** "Ann Roe (D-Ohio)": the bracket is no part of the subject. */
function beforeBracket(tokens: readonly Token[], end: number | null): number | null {
  return end !== null && tokens[end - 1]?.word === ')' ? asideStart(tokens, end - 1, '(') : end
}

/** "Ann Roe, who said": the comma belongs to the clause. */
function commaBefore(tokens: readonly Token[], end: number): number {
  return tokens[end]?.word === 'who' ? end - 1 : (asideStart(tokens, end - 1, ',') ?? end)
}

/** Where the aside that ends with the mark at `close` opens; no verb of speech inside. */
function asideStart(tokens: readonly Token[], close: number, open: string): number | null {
  for (let at = close - 1; at > close - 20 && at > 0; at--) {
    const token = tokens[at]
    if (token === undefined) return null
    if (token.word === '"' || token.word === '”') {
      at = quoteStart(tokens, at)
      continue
    }
    if (token.word === open) return opensAside(tokens[at + 1]) ? at : null
    if (token.shape === 'lower' && isFinite(token.word)) return null
  }
  return null
}

/** The opening mark of a quotation inside an aside that closes at `close`; 0 where it is too far. */
function quoteStart(tokens: readonly Token[], close: number): number {
  for (let at = close - 1; at > close - 12 && at > 0; at--)
    if (tokens[at]?.word === '“' || tokens[at]?.word === '"') return at
  return 0
}

/** What an aside begins with: an article, a role, a name, an age, "who", "speaking". */
function opensAside(token: Token | undefined): boolean {
  if (token === undefined || token.shape !== 'lower') return true
  return (
    asideOpeners.has(token.word)
    || titleHeads.has(token.word)
    || roleModifiers.has(token.word)
    || /[a-z]{3}(?:ing|ed|al)$/.test(token.word)
  )
}

function isFinite(word: string): boolean {
  return word === 'said' || word === 'says' || word === 'told' || word === 'reported'
}

function isBetween(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined) return false
  if (isCalendarName(token.word)) return true
  if (token.shape !== 'lower') return false
  const { word } = token
  if (word === 'on' || word === 'in' || word === 'late' || word === 'early') return isCalendarName(next?.word ?? '')
  return (
    adverbs.has(word)
    || passive.has(word)
    || helpers.has(word)
    || negations.has(word)
    || isAdverb(word)
    || /n['’]t$/.test(word)
  )
}

/** A base form wants several subjects ("officials say"); "-ing" a comma or "with" before its subject ("with Li noting"). */
function agrees(frame: Frame, at: number, { form }: SpeechVerb, found: readonly Source[]): boolean {
  const { tokens } = frame.scan
  const next = tokens[at + 1]
  const first = found[0]
  if (first === undefined) return false
  if (form === 'participle') {
    if (passive.has(tokens[at - 1]?.word ?? '')) return true
    const lead = tokens[first.start - 1]?.word
    return first.end === at && (lead === 'with' || lead === ',' || lead === '—' || lead === '–')
  }
  if (next?.shape === 'lower' && speechVerbOf(next.word) !== null && next.word !== 'told') return false
  if (form === 'base') return isSeveral(frame, found) && !helpers.has(tokens[at - 1]?.word ?? '')
  return true
}

function isSeveral({ scan: { tokens } }: Frame, found: readonly Source[]): boolean {
  if (found.length > 1) return true
  const last = tokens[(found[0]?.to ?? 0) - 1]
  return (
    found[0]?.person === null
    && last !== undefined
    && last.shape !== 'caps'
    && (/[^s]s$/.test(last.word) || plurals.has(last.lower))
  )
}

/** Bodies are sources only where the verb reports what they say; what they do by speaking is news by itself. */
function fits(frame: Frame, at: number, { kind, lemma, form }: SpeechVerb, source: Source): boolean {
  const isHouse = source.kind === 'agency' || source.kind === 'outlet'
  if (source.kind !== 'person' && kind === 'act') return source.isPlace
  if (isHouse && kind === 'report') return lemma !== 'carry' || introduces(frame, at)
  if (nounForms.has(frame.scan.tokens[at]?.word ?? '') && !clauseOpeners.has(frame.scan.tokens[at + 1]?.word ?? ''))
    return false
  if (housesOnly.has(lemma) && !isHouse) return false
  if (source.kind === 'person') return !deeds.has(lemma) || introduces(frame, at)
  return !(loose.has(lemma) || deeds.has(lemma)) || introduces(frame, at) || (form === 'past' && lemma === 'report')
}

/** Whether words follow that are said: "that", a mark, a quotation, a new subject. */
function introduces(frame: Frame, at: number): boolean {
  const next = frame.scan.tokens[at + 1]
  if (next === undefined || next.shape === 'mark') return true
  return clauseOpeners.has(next.word)
}

const beforeInversion = new Set([',', '"', '”', '“', "'", '’', '?', '!', '—', '–'])
/** What only a house does with words: who carries a county wins it. */
const housesOnly = new Set(['carry', 'broadcast', 'rebroadcast', 'relay', 'reprint'])
/** Verbs that mean a deed more often than words. */
const deeds = new Set(
  'continue maintain post publish carry leak list charge show find record register project begin put make go read release broadcast raise deliver vent cry laugh sing unveil uncover reprint relay interrupt'.split(
    ' '
  )
)
/** Verbs that of a body as often mean a deed: "added 500 jobs", "found the body". */
const loose = new Set(
  (
    'add continue maintain post recall publish carry leak detail disclose list charge claim believe express voice convey observe show find reveal record '
    + 'register calculate predict forecast project document report signal indicate suggest determine conclude establish answer respond reply begin put make '
    + 'go read release broadcast estimate tally cite quote raise deliver detail remember reflect post text record guess wonder worry cry laugh venture vent '
    + 'highlight underline publish release unveil uncover reprint relay relate think foresee deny admit concede dispute sing'
  ).split(' ')
)
const asideOpeners = new Set(
  'the a an who which whose whom his her its their for in at on by of as like along with after before through from one also too however formerly now once himself herself itself then meanwhile though among according per not both'.split(
    ' '
  )
)
const clauseOpeners = new Set(['that', 'how', 'why', 'whether', 'what', 'there', 'it', 'he', 'she', 'they', 'we'])
const behindSubject = new Set([
  'in',
  'of',
  'who',
  'at',
  'on',
  'after',
  'during',
  'as',
  'when',
  'while',
  'for',
  'from',
  'with',
  'to',
  'that',
  'and',
  'last',
  'earlier',
  'before',
  'about',
  'following',
  'by'
])
const quoteMarks = new Set(['"', '“', '‘', "'"])
/** Forms that are as often nouns: "State Department emails". */
const nounForms = new Set(
  'state states emails e-mails texts posts messages records documents projects details estimates forecasts claims comments remarks quotes voices labels brands signals questions leaks lists charges orders demands requests threats answers appeals blames calls challenges doubts jokes notes tweets blogs report comment claim post estimate document record project text email'.split(
    ' '
  )
)
const dashes = new Set(['-', '–', '—'])
const adverbs = new Set(
  'last this week month year night morning afternoon evening also then later further now still once again first previously earlier repeatedly since just already both all each even long often has'.split(
    ' '
  )
)
const helpers = new Set('has have had did does do would will could may might to can should'.split(' '))
const passive = new Set('is are was were be been being'.split(' '))
const negations = new Set(['not', 'never', 'neither', 'nor', 'to'])
const plurals = new Set(['police', 'media', 'people', 'data', 'both'])
