/** A source: made of a name, or of a noun for sources, with the words around it. */
import { sourceNouns } from '../lexicon/names-bodies.js'
import { titleHeads, unnamedSpeakers } from '../lexicon/titles.js'
import type { Person, SourceKind } from '../types.js'
import { endingAt, type Entity, type Frame } from './attributions-entities.js'
import { determiners, parties } from './attributions-words.js'
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

/** A noun for sources, also with the capital of a sentence's first word. */
export function isNounAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.possessive) return false
  if (token.shape === 'lower') return isSourceNoun(token.word)
  const opens = at === 0 || (tokens[at - 1]?.shape === 'mark' && tokens[at - 1]?.word !== ',')
  return token.shape === 'capital' && (opens || parties.has(token.word)) && isSourceNoun(token.lower)
}

/** Whether the noun may name a source: a document, a calling, an office. */
export function isSourceNoun(word: string): boolean {
  return sourceNouns.has(word) || unnamedSpeakers.has(word) || titleHeads.has(word)
}

/** An agency or an outlet. */
export function isHouse({ kind }: Entity): boolean {
  return kind === 'agency' || kind === 'outlet'
}

/** The name as a source; `start` and `end`: the whole phrase. */
export function ofEntity(frame: Frame, entity: Entity, start: number, end: number): Source {
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
export function ofNoun(frame: Frame, start: number, head: number): Source {
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

/** Numbers that a house gathers. */
export const gathered: ReadonlySet<string> = new Set(
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
