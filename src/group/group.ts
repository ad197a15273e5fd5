import type { Document, Grouping, Story } from '../types.js'
import { sha256 } from '../text/hash.js'
import { neighboursOf, type Neighbours } from './candidates.js'
import { clustersOf } from './cluster.js'
import { copiesAmong, duplicatesOf, type Copies } from './duplicates.js'
import { fingerprintOf, newVocabulary } from './fingerprint.js'

/** What shapes grouping. */
export interface GroupOptions {
  /** All articles tell one story. */
  readonly oneStory: boolean
  /** BCP 47; documents in another language are set apart. */
  readonly language: string
}

/** The stories that the documents tell, one event each; copies, unrelated documents and related stories with reasons. */
export function groupDocuments(documents: readonly Document[], options: GroupOptions): Grouping {
  const ordered = documents.toSorted((a, b) => order(a.article.id, b.article.id))
  const vocabulary = newVocabulary()
  const fingerprints = ordered.map((document) => fingerprintOf(document, vocabulary))
  const neighbours = neighboursOf(fingerprints)
  const copies = copiesAmong(fingerprints, neighbours)
  const groups = options.oneStory
    ? [ordered.map((_, number) => number)]
    : withCopies(clustersOf(fingerprints, withoutCopies(neighbours, copies), vocabulary), copies)
  const stories = groups.map((members) => storyOf(members.map((number) => ordered[number]!)))
  return {
    stories: stories.filter((story) => story !== null).toSorted((a, b) => order(a.id, b.id)),
    duplicates: duplicatesOf(fingerprints, copies),
    unrelated: [],
    related: []
  }
}

/** Copies stand with their originals, whatever else is alike: only originals are compared. */
function withoutCopies(neighbours: Neighbours, copies: Copies): Neighbours {
  return neighbours.map((others, number) => (copies.has(number) ? [] : others.filter((other) => !copies.has(other))))
}

function withCopies(groups: readonly (readonly number[])[], copies: Copies): number[][] {
  const copiesOf = new Map<number, number[]>()
  for (const [copy, { original }] of copies) copiesOf.set(original, [...(copiesOf.get(original) ?? []), copy])
  return groups
    .filter(([first]) => !copies.has(first!))
    .map((members) => members.flatMap((member) => [member, ...(copiesOf.get(member) ?? [])]))
}

function storyOf(documents: readonly Document[]): Story | null {
  const [first, ...rest] = documents.toSorted(byDay)
  if (!first) return null
  const ids = documents.map(({ article }) => article.id).toSorted()
  return { id: `s${sha256(ids.join('\n')).slice(0, 10)}`, documents: [first, ...rest] }
}

/** Dated documents in order, then the undated ones. */
function byDay(a: Document, b: Document): number {
  return order(a.day ?? '9999', b.day ?? '9999') || order(a.article.id, b.article.id)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
