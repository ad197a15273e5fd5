/** Noun phrases that name a source, read to the right of a cue ("according to ...") or to the left of a verb ("... said"). */

import { houseTails, sourceNouns } from '../lexicon/names-bodies.js'
import { speechVerbOf } from '../lexicon/speech.js'
import { titleHeads, unnamedSpeakers } from '../lexicon/titles.js'
import type { Person, SourceKind } from '../types.js'
import { endingAt, startingAt, type Entity, type Frame } from './attributions-entities.js'
import {
  accounts,
  adjectives,
  articles,
  calendar,
  determiners,
  fronted,
  listEnds,
  makers,
  openingQuotes,
  parties,
  prepositions,
  stops,
  tails
} from './attributions-words.js'
import type { Token } from './names-tokens.js'

/** A source in the tokens of its sentence. */
export interface Source {
  /** The words that name it. */
  readonly from: number
  readonly to: number
  /** The whole phrase, with articles, titles and tails. */
  readonly start: number
  readonly end: number
  readonly kind: SourceKind
  readonly person: Person | null
  readonly isPlace: boolean
  /** A bare noun with "the" ("the ministry"), which may stand for a name of the article. */
  readonly bare: string | null
}

/** One or more sources that begin at token `at`: "Reuters and the BBC", "A, B and C". */
export function sourcesFrom(frame: Frame, at: number): Source[] {
  const first = sourceFrom(frame, at)
  if (first === null) return []
  const sources = [first]
  let end = first.end
  while (sources.length < 8) {
    const next = nextInList(frame, end)
    if (next === null) break
    sources.push(next)
    end = next.end
  }
  return sources
}

/** The source that begins at token `from`, or `null`. */
export function sourceFrom(frame: Frame, from: number): Source | null {
  const { tokens } = frame.scan
  const at = openingQuotes.has(tokens[from]?.word ?? '') ? from + 1 : from
  const end = zoneEnd(frame, at)
  const entity = lastEntity(frame, at, end)
  if (entity !== null && isNamed(tokens, entity, end))
    return isCrowded(frame, entity, at) ? null : ofEntity(frame, entity, at, end)
  const noun = lastNoun(tokens, entity?.to ?? at, end)
  if (noun === null) return entity !== null && isHouse(entity) ? ofEntity(frame, entity, at, entity.to) : null
  return withTail(frame, ofNoun(frame, at, noun))
}

/** The sources that end before token `end`: the subject of a verb that stands there. */
export function sourcesBefore(frame: Frame, end: number): Source[] {
  const last = sourceBefore(frame, end)
  if (last === null) return []
  const sources = [last]
  let start = last.start
  while (sources.length < 8) {
    const before = previousInList(frame, start, sources.length > 1)
    if (before === null) break
    sources.unshift(before)
    start = before.start
  }
  return sources
}

function sourceBefore(frame: Frame, end: number): Source | null {
  const simple = simpleBefore(frame, end)
  if (simple === null) return null
  const preposition = frame.scan.tokens[simple.start - 1]
  if (
    preposition?.shape === 'lower'
    && /[a-z]{3}ing$/.test(preposition.word)
    && !/^(?:dur|morn|even)ing$/.test(preposition.word)
  )
    return null
  if (preposition === undefined || !prepositions.has(preposition.word)) return simple
  const owner = endingAt(frame, simple.start - 1)
  if (owner?.kind === 'person') return ofEntity(frame, owner, startOf(frame, owner.lead), simple.end)
  const head = headBefore(frame, simple.start - 1)
  if (head === null) return fronted.has(preposition.word) || isAbsolute(frame, preposition, end) ? simple : null
  if (head.kind === 'document' && simple.bare === null && !simple.isPlace) return { ...simple, start: head.start }
  return head.kind === 'person' ? { ...head, to: simple.to, end: simple.end } : { ...head, end: simple.end }
}

/** "with Li noting that ...". */
function isAbsolute({ scan: { tokens } }: Frame, { word }: Token, end: number): boolean {
  return word === 'with' && /ing$/.test(tokens[end]?.word ?? '')
}

/** A name, or a noun with what stands before it, that ends before token `end`. */
function simpleBefore(frame: Frame, end: number): Source | null {
  const { tokens } = frame.scan
  const last = tokens[end - 1]
  if (last === undefined || last.possessive) return null
  const entity = entityBefore(frame, end)
  if (entity !== null) return ofEntity(frame, entity, startOf(frame, entity.lead), end)
  return isNounAt(tokens, end - 1) ? ofNoun(frame, startOf(frame, end - 1), end - 1) : null
}

function entityBefore(frame: Frame, end: number): Entity | null {
  const { tokens } = frame.scan
  for (let at = end; at > end - 3; at--) {
    const entity = endingAt(frame, at)
    if (entity !== undefined) return at === end || isHouse(entity) ? entity : null
    if (tokens[at - 1]?.shape !== 'lower' || !houseTails.has(tokens[at - 1]?.word ?? '')) return null
  }
  return null
}

/** "a spokesman for", "officials in": the noun before a preposition. */
function headBefore(frame: Frame, at: number): Source | null {
  const token = frame.scan.tokens[at - 1]
  if (token === undefined || !(isNounAt(frame.scan.tokens, at - 1) || titleHeads.has(token.lower))) return null
  return ofNoun(frame, startOf(frame, at - 1), at - 1)
}

/** First token of the phrase whose head is at `head`: back over adjectives, nouns and names. */
function startOf({ scan: { tokens } }: Frame, head: number): number {
  let at = head
  while (at > 0 && head - at < 7) {
    const token = tokens[at - 1]
    if (token === undefined || token.shape === 'mark' || token.shape === 'number') break
    if (
      token.shape === 'lower'
      && (stops.has(token.word) || (speechVerbOf(token.word) !== null && !adjectives.has(token.word)))
    )
      break
    if (determiners.has(token.lower)) return at - 1
    // "But records showed": a sentence's first word has a capital, whatever it is.
    if (at === 1 && token.shape === 'capital' && stops.has(token.lower)) break
    if (token.end + 4 < (tokens[at]?.start ?? 0)) break
    at--
  }
  return at
}

function nextInList(frame: Frame, end: number): Source | null {
  const { tokens } = frame.scan
  const mark = tokens[end]?.word
  if (mark === 'and' || mark === 'or') return listed(frame, sourceFrom(frame, end + 1), false)
  if (mark !== ',') return null
  if (tokens[end + 1]?.word === 'and') return listed(frame, sourceFrom(frame, end + 2), true)
  const next = sourceFrom(frame, end + 1)
  const behind = next === null ? undefined : tokens[next.end]?.word
  return next !== null && (behind === 'and' || behind === ',') && hasAnd(frame, next.end)
    ? listed(frame, next, true)
    : null
}

/** A member of a list is a name or a known noun, and no subject of the next clause. */
function listed(frame: Frame, source: Source | null, strict: boolean): Source | null {
  if (source === null || source.isPlace || (strict && source.kind === 'unknown')) return null
  const next = frame.scan.tokens[source.end]
  return next?.shape === 'lower' && !listEnds.has(next.word) ? null : source
}

/** Whether the list goes on to an "and" with a name behind it. */
function hasAnd(frame: Frame, at: number): boolean {
  const { tokens } = frame.scan
  for (let step = at; step < at + 14; step++) {
    const word = tokens[step]?.word
    if (
      word === undefined
      || (tokens[step]?.shape === 'lower' && word !== 'and' && !determiners.has(word) && !houseTails.has(word))
    )
      return false
    if (word === 'and') return startingAt(frame, step + 1) !== undefined || startingAt(frame, step + 2) !== undefined
  }
  return false
}

function previousInList(frame: Frame, start: number, hadAnd: boolean): Source | null {
  const { tokens } = frame.scan
  const mark = tokens[start - 1]?.word
  if (mark !== 'and' && !(mark === ',' && hadAnd)) return null
  const before = simpleBefore(frame, tokens[start - 2]?.word === ',' ? start - 2 : start - 1)
  if (mark === ',' && before !== null && possessives.has(tokens[before.start]?.word ?? '')) return null
  return before === null || before.isPlace || before.kind === 'unknown' ? null : before
}

/** Where the phrase that begins at `at` must end: a mark, a verb, a preposition. */
function zoneEnd(frame: Frame, at: number): number {
  const { tokens } = frame.scan
  let end = at
  while (end < tokens.length && end - at < 12) {
    const entity = startingAt(frame, end)
    if (entity !== undefined) {
      end = entity.to
      continue
    }
    const token = tokens[end]
    if (token === undefined || token.shape === 'mark') break
    if (stops.has(token.word) && !(token.word === 'and' && joinsAdjectives(frame, at, end))) break
    if (end === at ? /[a-z]{3}ing$/.test(token.word) : articles.has(token.word)) break
    if (end > at && (calendar.test(token.word) || (tails.has(token.word) && isNounAt(tokens, end - 1)))) break
    if (token.shape === 'lower' && end > at && isVerb(token, tokens[end + 1])) break
    end++
  }
  return Math.min(end, tokens.length)
}

/** "Democratic and independent analysts": no noun and no name before the "and". */
function joinsAdjectives(frame: Frame, at: number, and: number): boolean {
  const { tokens } = frame.scan
  for (let step = at; step < and; step++)
    if (startingAt(frame, step) !== undefined || isNounAt(tokens, step)) return false
  return and > at && tokens[and + 1]?.shape === 'lower' && !articles.has(tokens[and + 1]?.word ?? '')
}

function isVerb(token: Token, next: Token | undefined): boolean {
  const verb = speechVerbOf(token.word)
  if (verb === null || verb.form === 'base') return false
  return !isSourceNoun(token.word) || (next?.shape === 'lower' && next.word === 'that')
}

function lastEntity(frame: Frame, from: number, to: number): Entity | null {
  return frame.entities.findLast((entity) => entity.from >= from && entity.to <= to) ?? null
}

/** Another name before this one, with no role between them: two phrases, not one ("gave Acme its Oak"). */
function isCrowded({ entities, scan: { tokens } }: Frame, { lead }: Entity, at: number): boolean {
  const other = entities.findLast((entity) => entity.from >= at && entity.to <= lead)
  if (other === undefined || tokens[other.to - 1]?.possessive === true || other.to === lead) return false
  const between = tokens[lead - 1]
  return (
    between === undefined
    || !(titleHeads.has(between.lower) || houseTails.has(between.word) || isSourceNoun(between.word))
  )
}

/** Whether the phrase ends with the name, or a house's name and "news agency". */
function isNamed(tokens: readonly Token[], entity: Entity, end: number): boolean {
  if (tokens[entity.to - 1]?.possessive === true) return isHouse(entity)
  if (entity.to === end) return true
  return (
    isHouse(entity)
    && tokens
      .slice(entity.to, end)
      .every(
        ({ word, shape }) => shape === 'capital' || houseTails.has(word) || accounts.has(word) || titleHeads.has(word)
      )
  )
}

/** The noun that ends the phrase; only a participle may stand behind it ("documents seen"). */
function lastNoun(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = to - 1; at >= from; at--) {
    if (isNounAt(tokens, at)) return at
    const word = tokens[at]?.word ?? ''
    if (!/ed$/.test(word) && !tails.has(word)) return null
  }
  return null
}

/** A noun for sources, also with the capital of a sentence's first word. */
function isNounAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.possessive) return false
  if (token.shape === 'lower') return isSourceNoun(token.word)
  const opens = at === 0 || (tokens[at - 1]?.shape === 'mark' && tokens[at - 1]?.word !== ',')
  return token.shape === 'capital' && (opens || parties.has(token.word)) && isSourceNoun(token.lower)
}

function isSourceNoun(word: string): boolean {
  return sourceNouns.has(word) || unnamedSpeakers.has(word) || titleHeads.has(word)
}

function isHouse({ kind }: Entity): boolean {
  return kind === 'agency' || kind === 'outlet'
}

function ofEntity(frame: Frame, entity: Entity, start: number, end: number): Source {
  const { kind, person, isPlace, to } = entity
  return {
    from: withOwner(frame, entity),
    to,
    start: Math.min(start, entity.from),
    end: Math.max(end, to),
    kind,
    person,
    isPlace,
    bare: null
  }
}

/** "China's Ministry of Foreign Affairs": a public body keeps its owner's name. */
function withOwner(frame: Frame, { from, kind, isPlace, person }: Entity): number {
  if (kind !== 'office' || isPlace || person !== null || frame.scan.tokens[from - 1]?.possessive !== true) return from
  const owner = endingAt(frame, from)
  return owner !== undefined && owner.kind !== 'person' ? owner.from : from
}

/** The phrase whose head noun is at `head`, articles left out of the name. */
function ofNoun(frame: Frame, start: number, head: number): Source {
  const { tokens } = frame.scan
  const word = tokens[head]?.lower ?? ''
  let from = start
  while (from < head && isLead(tokens[from])) from++
  const kind = nounKind(word)
  const owner = frame.entities.find(
    (entity) =>
      entity.from >= from
      && entity.to <= head
      && (ownsWords(entity, kind) || ownsNumbers(entity, tokens[entity.to - 1], word))
  )
  if (owner !== undefined) return ofEntity(frame, owner, start, head + 1)
  const isBare = from === head && /^the$/i.test(tokens[start]?.word ?? '')
  return { from, to: head + 1, start, end: head + 1, kind, person: null, isPlace: false, bare: isBare ? word : null }
}

/** "a Guardian report" is the Guardian's, "Labor Department data" the department's. */
function ownsWords(entity: Entity, noun: SourceKind): boolean {
  if (isHouse(entity)) return noun === 'document' || noun === 'outlet'
  return noun === 'document' && !entity.isPlace && (entity.kind === 'office' || entity.kind === 'company')
}

/** "according to Homebank's index": a house that no list knows, by the numbers that it gathers; a person's papers are not. */
function ownsNumbers({ kind, person, isPlace }: Entity, last: Token | undefined, noun: string): boolean {
  return kind === 'unknown' && person === null && !isPlace && last?.possessive === true && gathered.has(noun)
}

const gathered: ReadonlySet<string> = new Set(
  'index survey surveys poll polls tally tracker barometer database dataset data figures statistics ranking rankings forecast forecasts estimates projections ratings'.split(
    ' '
  )
)

function nounKind(word: string): SourceKind {
  const kind = sourceNouns.get(word)
  if (kind !== undefined) return kind
  return unnamedSpeakers.has(word) || titleHeads.has(word) ? 'person' : 'unknown'
}

function isLead(token: Token | undefined): boolean {
  if (token === undefined) return false
  if (token.shape === 'number') return true
  return determiners.has(token.lower) || (token.possessive && /^(?:country|nation|state|world|city)$/.test(token.word))
}

/** "a report by Amnesty" is Amnesty's, "a spokeswoman for the ministry" is one person. */
function withTail(frame: Frame, source: Source): Source {
  const { tokens } = frame.scan
  let at = source.end
  if (source.kind === 'document' && tails.has(tokens[at]?.word ?? '')) at = behindDay(tokens, at + 1)
  if (!prepositions.has(tokens[at]?.word ?? '')) return source
  const owner = sourceFrom(frame, at + 1)
  if (owner === null) return source
  if (source.kind === 'document') {
    const isMaker =
      makers.has(owner.kind)
      || (tokens[source.end]?.word === 'by' && isUnnamed(tokens, owner))
      || (tokens[source.end]?.word === 'from' && hasGathered(frame, source, owner))
    return owner.isPlace || !isMaker ? source : { ...owner, start: source.start }
  }
  return source.kind === 'person' ? { ...source, to: owner.to, end: owner.end } : source
}

/** "the latest data from the Lind Foundation for Birds": a house that no list knows, by the numbers that come from it. */
function hasGathered({ scan: { tokens } }: Frame, { to }: Source, { kind, person, from }: Source): boolean {
  return (
    kind === 'unknown'
    && person === null
    && tokens[from]?.shape === 'capital'
    && gathered.has(tokens[to - 1]?.lower ?? '')
  )
}

/** "by engineers": people of a calling, who made what stands right before the "by". */
function isUnnamed(tokens: readonly Token[], { person, to }: Source): boolean {
  return person === null && unnamedSpeakers.has(tokens[to - 1]?.word ?? '')
}

/** "released on Monday by": over the day. */
function behindDay(tokens: readonly Token[], from: number): number {
  const at = tokens[from]?.word === 'on' ? from + 1 : from
  return calendar.test(tokens[at]?.word ?? '') ? at + 1 : from
}

/** "recognise their union, the ministry said": what belongs to somebody ends the clause before, and opens no list. */
const possessives = new Set(['their', 'its', 'his', 'her', 'our', 'my'])
