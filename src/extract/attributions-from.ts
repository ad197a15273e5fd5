/** Sources that are named to the right of a cue: "according to ...". */
import { isCalendarName } from '../text/dates-grammar.js'
import { houseTails } from '../lexicon/names-bodies.js'
import { speechVerbOf } from '../lexicon/speech.js'
import { titleHeads, unnamedSpeakers } from '../lexicon/titles.js'
import { startingAt, type Entity, type Frame } from './attributions-entities.js'
import { gathered, isHouse, isNounAt, isSourceNoun, ofEntity, ofNoun, type Source } from './attributions-sources.js'
import {
  accounts,
  articles,
  determiners,
  listEnds,
  makers,
  openingQuotes,
  prepositions,
  stops,
  tails
} from './attributions-words.js'
import type { Token } from './names-tokens.js'

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
    if (end > at && (isCalendarName(token.word) || (tails.has(token.word) && isNounAt(tokens, end - 1)))) break
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
  return isCalendarName(tokens[at]?.word ?? '') ? at + 1 : from
}
