/** Where statements come from, as their sentences say: "according to Reuters", "the ministry said", "told the BBC". */

import { speechVerbOf } from '../lexicon/speech.js'
import { gather } from '../text/gather.js'
import { overlaps } from '../text/spans.js'
import type { Attribution, Person, Range, SourceKind } from '../types.js'
import { hitsIn, type Hit } from './attributions-cues.js'
import { frameOf, Fullest, mentionsOf, type Frame } from './attributions-entities.js'
import type { Source } from './attributions-sources.js'
import { documentHit } from './attributions-documents.js'
import { scopesOf } from './attributions-scopes.js'
import { rangeOf, readingsOf } from './names.js'

/**
 * The attributions of an article in order of their place, one for each source named. A source that only passes on
 * another source of its sentence ("Reuters reported, citing Interfax") has `passesOn`: the other is the last link.
 */
export function attributionsIn(text: string, sentences: readonly Range[], people: readonly Person[]): Attribution[] {
  const mentions = mentionsOf(people)
  const frames = readingsOf(text, sentences).map((reading) => frameOf(text, reading, mentions))
  const fullest = new Fullest(text, frames)
  return gather(frames, (frame) => attributionsOf(frame, fullest)).toSorted(
    (a, b) => a.start - b.start || a.sourceAt.start - b.sourceAt.start
  )
}

function attributionsOf(frame: Frame, fullest: Fullest): Attribution[] {
  const found = hitsIn(frame)
  const hits = found.some(({ sources }) => sources.some(({ isPlace }) => !isPlace))
    ? found
    : [...documentHit(frame), ...found]
  if (hits.length === 0) return []
  const scopes = scopesOf(frame, hits)
  const hasCited = hits.some(({ link, sources }) => link === 'cited' && sources.some(isBody))
  const made = gather(hits, (hit, at) =>
    hit.sources.map((source) => toAttribution(frame, hit, source, scopes[at] ?? frame.range, fullest, hits, hasCited))
  )
  return withoutTwins(made)
}

function toAttribution(
  frame: Frame,
  hit: Hit,
  source: Source,
  scope: Range,
  fullest: Fullest,
  hits: readonly Hit[],
  hasCited: boolean
): Attribution {
  const sourceAt = placeOf(frame, source, fullest)
  const { start, end } = rangeOf(frame.scan, hit.from, hit.to)
  const attribution: Attribution = {
    start,
    end,
    source: frame.text.slice(sourceAt.start, sourceAt.end),
    sourceAt,
    kind: source.isPlace ? 'unknown' : source.kind,
    as: isVia(frame, hit, source, hits) ? 'via' : 'speaker',
    scope
  }
  return hasCited && hit.link !== 'cited' && isHouse(source.kind) ? { ...attribution, passesOn: true } : attribution
}

/** Where the fullest form of the source stands. */
function placeOf(frame: Frame, source: Source, fullest: Fullest): Range {
  if (source.person !== null) return source.person.nameAt
  const own = rangeOf(frame.scan, source.from, source.to)
  if (source.bare !== null) return fullest.ofNoun(source.bare, own.start) ?? own
  return source.kind === 'person' || source.kind === 'unknown' ? own : fullest.of(own)
}

function isVia(frame: Frame, hit: Hit, source: Source, hits: readonly Hit[]): boolean {
  if (isHouse(source.kind)) return true
  if (source.kind === 'person' || hit.link === 'says') return false
  return (
    hits.some((other) => other !== hit && other.link === 'says' && !other.sources.every(({ isPlace }) => isPlace))
    || hasSpeakingPerson(frame, hit)
  )
}

/** "According to the ministry, Xi wants ..., describing ...": a person speaks in the sentence itself. */
function hasSpeakingPerson({ entities, scan: { tokens } }: Frame, { from, to }: Hit): boolean {
  const hasPerson = entities.some((entity) => entity.kind === 'person' && (entity.from < from || entity.from >= to))
  return (
    hasPerson
    && tokens.some(({ word, shape }, at) => shape === 'lower' && (at < from || at >= to) && speechVerbOf(word) !== null)
  )
}

function isHouse(kind: SourceKind): boolean {
  return kind === 'agency' || kind === 'outlet'
}

function isBody({ kind, isPlace }: Source): boolean {
  return kind !== 'person' && kind !== 'unknown' && !isPlace
}

/** One of each source where phrases overlap: "documents obtained by AP" names AP once. */
function withoutTwins(found: readonly Attribution[]): Attribution[] {
  const kept: Attribution[] = []
  for (const one of found) {
    if (!kept.some((other) => overlaps(one, other) && one.source === other.source)) kept.push(one)
  }
  return kept
}
