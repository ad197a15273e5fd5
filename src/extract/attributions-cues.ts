/** The ways in which a sentence names its source, as a table: each cue with an example that the test runs. */

import { speechNouns, speechVerbOf } from '../lexicon/speech.js'
import { endingAt, startingAt, type Entity, type Frame } from './attributions-entities.js'
import { sourceFrom, sourcesFrom } from './attributions-from.js'
import type { Source } from './attributions-sources.js'
import { subjectsOf } from './attributions-subjects.js'
import { agentVerbs, carriers, citings, talking } from './attributions-words.js'
import { lists } from './word-lists.js'

/** `says`: as the subject of a verb of speech; `passes`: named as where it comes from; `cited`: behind another source. */
export type Link = 'says' | 'passes' | 'cited'

export interface Hit {
  readonly rule: string
  readonly link: Link
  readonly sources: readonly Source[]
  /** First and last token (exclusive) of the whole phrase. */
  readonly from: number
  readonly to: number
}

interface Cue {
  readonly rule: string
  /** A sentence with the cue, and the source that it names. */
  readonly example: readonly [string, string]
  /** The hit of the cue at token `at`, which is `word` in lower case; `null` if it is none. */
  readonly hitAt: (frame: Frame, at: number, word: string) => Hit | null
}

/** Every cue, in the order in which they are tried at a token. */
export const cues: readonly Cue[] = [
  { rule: 'according-to', example: ['Trade fell, according to Reuters.', 'Reuters'], hitAt: accordingTo },
  { rule: 'cited', example: ['Kyodo reported, citing the Foreign Ministry.', 'Foreign Ministry'], hitAt: citing },
  { rule: 'by', example: ['Talks will resume, as reported by Al Jazeera.', 'Al Jazeera'], hitAt: byAgent },
  { rule: 'told', example: ['A nurse told Reuters that the ward was full.', 'Reuters'], hitAt: toldTo },
  { rule: 'interview', example: ['She defended the plan in an interview with NHK.', 'NHK'], hitAt: nounTo },
  { rule: 'speaking-to', example: ['Speaking to the BBC, he denied it.', 'BBC'], hitAt: speakingTo },
  { rule: 'per', example: ['The deal is worth $3 billion, per Axios.', 'Axios'], hitAt: perHouse },
  { rule: 'subject', example: ['The health ministry said 12 people had died.', 'health ministry'], hitAt: subject }
]

/** All hits of a sentence, in order of their place. */
export function hitsIn(frame: Frame): Hit[] {
  const hits: Hit[] = []
  const { tokens } = frame.scan
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.shape !== 'lower' && at > 1) continue
    if ((token.lists & lists.cue) === 0) continue
    for (const { hitAt } of cues) {
      const hit = hitAt(frame, at, token.lower)
      if (hit !== null) hits.push(hit)
    }
  }
  return hits
}

function accordingTo(frame: Frame, at: number, word: string): Hit | null {
  if (word !== 'according' || wordAt(frame, at + 1) !== 'to') return null
  const sources = sourcesFrom(frame, at + 2)
  return toHit('according-to', 'passes', sources.length > 0 ? sources : makersFrom(frame, at + 2), at)
}

/** "a race call from AP": the maker of a thing that is no known document. */
function makersFrom(frame: Frame, at: number): readonly Source[] {
  const { tokens } = frame.scan
  for (let link = at + 1; link < at + 7; link++) {
    const token = tokens[link]
    if (token === undefined || token.shape === 'mark') return []
    if (token.word !== 'from' && token.word !== 'by') continue
    const maker = sourceFrom(frame, link + 1)
    return maker === null || maker.isPlace || maker.kind === 'person' || maker.kind === 'unknown' ? [] : [maker]
  }
  return []
}

function citing(frame: Frame, at: number, word: string): Hit | null {
  if (!citings.has(word) || wordAt(frame, at + 1) === 'by') return null
  const sources = sourcesFrom(frame, at + 1)
  if (word === 'citing' || word === 'quoting') return toHit('cited', 'cited', sources, at)
  return toHit('cited', 'cited', /^quote/.test(word) ? sources : sources.filter(({ kind }) => kind !== 'person'), at)
}

function byAgent(frame: Frame, at: number, word: string): Hit | null {
  if (wordAt(frame, at + 1) !== 'by' || !(agentVerbs.has(word) || carriers.has(word))) return null
  const sources = sourcesFrom(frame, at + 2).filter(({ isPlace }) => !isPlace)
  const isSafe = agentVerbs.has(word) || hasDocumentBefore(frame, at)
  const kept = isSafe ? sources : sources.filter(isHouse)
  return toHit('by', 'passes', kept, wordAt(frame, at - 1) === 'as' ? at - 1 : at)
}

/** "the statement released by", "data compiled by". */
function hasDocumentBefore(frame: Frame, at: number): boolean {
  return [1, 2, 3].some((back) => documents.has(wordAt(frame, at - back)))
}

function toldTo(frame: Frame, at: number, word: string): Hit | null {
  if (word !== 'told' && word !== 'tells' && word !== 'telling' && word !== 'tell') return null
  return toHit('told', 'passes', housesAt(frame, at + 1), at)
}

function nounTo(frame: Frame, at: number, word: string): Hit | null {
  if (!speechNouns.has(word) && word !== 'appearance') return null
  const house = printed.has(word) ? endingAt(frame, at) : undefined
  if (house !== undefined && (house.kind === 'agency' || house.kind === 'outlet'))
    return toHit('interview', 'passes', [sourceOf(house)], at)
  let link = at + 1
  if (carriers.has(wordAt(frame, link))) link++
  if (!nounLinks.has(wordAt(frame, link))) return null
  return toHit('interview', 'passes', housesAt(frame, link + 1), at)
}

function speakingTo(frame: Frame, at: number, word: string): Hit | null {
  const link = wordAt(frame, at + 1)
  const isTalk = talking.has(word) && nounLinks.has(link)
  const isOnAir = (link === 'on' || link === 'to') && speechVerbOf(word)?.form === 'past'
  if (!isTalk && !isOnAir) return null
  const houses = housesAt(frame, at + 2)
  return toHit(
    'speaking-to',
    'passes',
    isTalk ? houses : houses.filter(({ from }) => frame.scan.tokens[from]?.shape !== 'lower'),
    at
  )
}

function perHouse(frame: Frame, at: number, word: string): Hit | null {
  return word === 'per' || word === 'via' ? toHit('per', 'passes', housesAt(frame, at + 1), at) : null
}

function subject(frame: Frame, at: number, word: string): Hit | null {
  const found = subjectsOf(frame, at, word)
  if (found === null) return null
  const from = Math.min(at, ...found.map(({ start }) => start))
  const to = Math.max(at + 1, ...found.map(({ end }) => end))
  return { rule: 'subject', link: 'says', sources: found, from, to }
}

function housesAt(frame: Frame, at: number): Source[] {
  const first = sourceFrom(frame, at)
  if (first !== null && isHouse(first)) return sourcesFrom(frame, at).filter(isHouse)
  return owningHouse(frame, at)
}

/** "told NBC's Ann Roe": the house that owns who was told. */
function owningHouse(frame: Frame, at: number): Source[] {
  const { tokens } = frame.scan
  const from = tokens[at]?.lower === 'the' ? at + 1 : at
  const house = startingAt(frame, from)
  if (
    house === undefined
    || (house.kind !== 'agency' && house.kind !== 'outlet')
    || tokens[house.to - 1]?.possessive !== true
  )
    return []
  return [sourceOf(house)]
}

function sourceOf({ from, to, kind }: Entity): Source {
  return { from, to, start: from, end: to, kind, person: null, isPlace: false, bare: null }
}

function isHouse({ kind }: Source): boolean {
  return kind === 'agency' || kind === 'outlet'
}

function toHit(rule: string, link: Link, sources: readonly Source[], from: number): Hit | null {
  return sources.length === 0 ? null : { rule, link, sources, from, to: Math.max(...sources.map(({ end }) => end)) }
}

function wordAt(frame: Frame, at: number): string {
  return frame.scan.tokens[at]?.lower ?? ''
}

const printed = new Set(['interview', 'op-ed', 'editorial', 'column', 'article', 'story'])
const documents = new Set(
  'statement report study survey poll document documents data figures statistics letter memo video footage audio images photos photographs interview transcript list article story emails email records numbers analysis index message tweet'.split(
    ' '
  )
)
const nounLinks = new Set(['with', 'to', 'in', 'on', 'for', 'by', 'from', 'at'])
