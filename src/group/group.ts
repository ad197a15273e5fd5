import { byCodeUnit } from '../text/order.js'
import type { Document, Grouping, Story, Unrelated } from '../types.js'
import { sha256 } from '../text/hash.js'
import { neighboursOf, type Neighbours } from './candidates.js'
import { clustersOf, sameAtFirstSight, sameEvent } from './cluster.js'
import { copiesAmong, duplicatesOf, type Copies } from './duplicates.js'
import { fingerprintOf, newVocabulary, type Fingerprint, type Vocabulary } from './fingerprint.js'
import { relationsAmong } from './related.js'
import { relikened, reweighed } from './reweigh.js'
import { shellReasonOf } from './shells.js'
import { takeSides } from './sides.js'
import { strangersAmong } from './unrelated.js'

/** What shapes grouping. */
export interface GroupOptions {
  /** All articles tell one story. */
  readonly oneStory: boolean
  /** BCP 47; documents in another language are set apart. */
  readonly language: string
}

/** The stories that the documents tell, one event each; copies, unrelated documents and related stories with reasons. */
export function groupDocuments(documents: readonly Document[], options: GroupOptions): Grouping {
  const ordered = documents.toSorted((a, b) => byCodeUnit(a.article.id, b.article.id))
  const shells = shellsAmong(ordered, options.language)
  const vocabulary = newVocabulary()
  const used = ordered.filter(({ article }) => !shells.has(article.id))
  const fingerprints = used.map((document) => fingerprintOf(document, vocabulary))
  const neighbours = neighboursOf(fingerprints)
  const copies = copiesAmong(fingerprints, neighbours)
  const strangers = options.oneStory ? strangersAmong(fingerprints, neighbours) : new Map<number, string>()
  const groups = options.oneStory
    ? [used.flatMap((_, number) => (strangers.has(number) ? [] : [number]))]
    : withCopies(eventsAmong(fingerprints, withoutCopies(neighbours, copies), vocabulary), copies)
  const stories = storiesOf(groups, used)
  return {
    stories,
    duplicates: duplicatesOf(fingerprints, copies).filter(({ a, b }) => areTold(a, b, strangers, used)),
    unrelated: unrelatedOf(ordered, shells, used, strangers),
    related: options.oneStory ? [] : relationsAmong(stories, fingerprints, neighbours)
  }
}

/** Numbers of fingerprints, one list an event: found at first sight, then again by what tells the night's stories apart. */
function eventsAmong(
  fingerprints: readonly Fingerprint[],
  neighbours: Neighbours,
  vocabulary: Vocabulary
): readonly (readonly number[])[] {
  const atFirstSight = clustersOf(fingerprints, neighbours, vocabulary, sameAtFirstSight)
  const weighed = reweighed(fingerprints, atFirstSight, vocabulary)
  return takeSides(clustersOf(weighed, relikened(neighbours, weighed), vocabulary, sameEvent), weighed)
}

function shellsAmong(documents: readonly Document[], language: string): Map<string, string> {
  const reasons = documents.map((document) => [document.article.id, shellReasonOf(document, language)] as const)
  return new Map(reasons.flatMap(([id, reason]) => (reason === null ? [] : [[id, reason]])))
}

/** Copies stand with their originals, whatever else is alike: only originals are compared. */
function withoutCopies(neighbours: Neighbours, copies: Copies): Neighbours {
  return neighbours.map((others, number) =>
    copies.has(number) ? [] : others.filter(({ other }) => !copies.has(other))
  )
}

function withCopies(groups: readonly (readonly number[])[], copies: Copies): number[][] {
  const copiesOf = new Map<number, number[]>()
  for (const [copy, { original }] of copies) copiesOf.set(original, [...(copiesOf.get(original) ?? []), copy])
  return groups
    .filter(([first]) => !copies.has(first!))
    .map((members) => members.flatMap((member) => [member, ...(copiesOf.get(member) ?? [])]))
}

function storiesOf(groups: readonly (readonly number[])[], documents: readonly Document[]): Story[] {
  return groups
    .map((members) => storyOf(members.map((number) => documents[number]!)))
    .filter((story) => story !== null)
    .toSorted((a, b) => byCodeUnit(a.id, b.id))
}

/** A copy of a document that stands outside the story is no copy within it. */
function areTold(
  a: string,
  b: string,
  strangers: ReadonlyMap<number, string>,
  documents: readonly Document[]
): boolean {
  const outside = new Set([...strangers.keys()].map((number) => documents[number]!.article.id))
  return !outside.has(a) && !outside.has(b)
}

function unrelatedOf(
  ordered: readonly Document[],
  shells: ReadonlyMap<string, string>,
  used: readonly Document[],
  strangers: ReadonlyMap<number, string>
): Unrelated[] {
  const reasons = new Map(shells)
  for (const [number, reason] of strangers) reasons.set(used[number]!.article.id, reason)
  return ordered.flatMap(({ article: { id } }) => (reasons.has(id) ? [{ id, reason: reasons.get(id)! }] : []))
}

function storyOf(documents: readonly Document[]): Story | null {
  const [first, ...rest] = documents.toSorted(byDay)
  if (!first) return null
  const ids = documents.map(({ article }) => article.id).toSorted()
  return { id: `s${sha256(ids.join('\n')).slice(0, 10)}`, documents: [first, ...rest] }
}

/** Dated documents in order, then the undated ones. */
function byDay(a: Document, b: Document): number {
  return byCodeUnit(a.day ?? '9999', b.day ?? '9999') || byCodeUnit(a.article.id, b.article.id)
}
