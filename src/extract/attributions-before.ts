/** Sources that are named to the left of a verb: "... said". */
import { houseTails } from '../lexicon/names-bodies.js'
import { speechVerbOf } from '../lexicon/speech.js'
import { titleHeads } from '../lexicon/titles.js'
import { endingAt, type Entity, type Frame } from './attributions-entities.js'
import { isHouse, isNounAt, ofEntity, ofNoun, type Source } from './attributions-sources.js'
import { adjectives, determiners, fronted, prepositions, stops } from './attributions-words.js'
import type { Token } from './names-tokens.js'

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
  if (!isNounAt(tokens, end - 1)) return null
  const start = startOf(frame, end - 1)
  // "Our findings suggest": the words of who speaks, not another source.
  const source = ofNoun(frame, start, end - 1)
  return source.kind === 'document' && /^(?:our|my)$/i.test(tokens[start]?.word ?? '') ? null : source
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

function previousInList(frame: Frame, start: number, hadAnd: boolean): Source | null {
  const { tokens } = frame.scan
  const mark = tokens[start - 1]?.word
  if (mark !== 'and' && !(mark === ',' && hadAnd)) return null
  const before = simpleBefore(frame, tokens[start - 2]?.word === ',' ? start - 2 : start - 1)
  if (mark === ',' && before !== null && possessives.has(tokens[before.start]?.word ?? '')) return null
  return before === null || before.isPlace || before.kind === 'unknown' ? null : before
}

/** "recognise their union, the ministry said": what belongs to somebody ends the clause before, and opens no list. */
const possessives = new Set(['their', 'its', 'his', 'her', 'our', 'my'])
