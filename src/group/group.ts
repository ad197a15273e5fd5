import { byCodeUnit } from '../text/order.js'
import { gather } from '../text/gather.js'
import type { Document, Grouping, Relation, Story, ToldStory, Unrelated } from '../types.js'
import { sha256 } from '../text/hash.js'
import { neighboursOf, type Neighbours } from './candidates.js'
import { clustersOf, sameAtFirstSight, sameEvent } from './cluster.js'
import { copiesAmong, duplicatesOf, type Copies } from './duplicates.js'
import {
  fingerprintFrom,
  fingerprintOf,
  newVocabulary,
  type DocumentFingerprint,
  type Fingerprint,
  type Vocabulary
} from './fingerprint.js'
import { joinProfiles, profileOf, type Profile } from './profile.js'
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
  const { grouping, relations } = groupBeside(documents, options, [])
  return { ...grouping, related: relations() }
}

/** A grouping, and the earlier stories that tell the event of one of its stories. */
export interface GroupedBeside {
  readonly grouping: Omit<Grouping, 'related'>
  /** Finds the related stories: nothing but the digest asks for them, so they can be found while stories are summarised. */
  readonly relations: () => readonly Relation[]
  /** Story of tonight -> earlier stories that stand in one cluster with it. Ids. */
  readonly together: ReadonlyMap<string, readonly string[]>
  /** That of all documents that were compared; with the traits of tonight's where something was told. */
  readonly vocabulary: Vocabulary
}

/**
 * The same beside stories that were told on earlier nights: two articles that nothing but a president's name joins are
 * parted by the stories that either goes on with. With `oneStory` nothing stands together.
 */
export function groupBeside(
  documents: readonly Document[],
  options: GroupOptions,
  earlier: readonly ToldStory[]
): GroupedBeside {
  const ordered = documents.toSorted((a, b) => byCodeUnit(a.article.id, b.article.id))
  const vocabulary = newVocabulary(earlier.length > 0 ? new Map() : null)
  const { shells, used, fingerprints } = readAmong(ordered, options.language, vocabulary)
  const neighbours = neighboursOf(fingerprints)
  const copies = copiesAmong(fingerprints, neighbours)
  const strangers = options.oneStory ? strangersAmong(fingerprints, neighbours) : new Map<number, string>()
  const told = options.oneStory ? [] : toldBehind(used.length, earlier)
  const all = [
    ...fingerprints,
    ...gather(told, (_, at) => earlier[at]!.articles.map((one) => fingerprintFrom(one, vocabulary)))
  ]
  const groups = options.oneStory
    ? [gather(used, (_, number) => (strangers.has(number) ? [] : [number]))]
    : withCopies(
        eventsAmong(all, withoutCopies(told.length === 0 ? neighbours : neighboursOf(all), copies), vocabulary, told),
        copies
      )
  const stories = storiesOf(groups, used)
  const grouping = {
    stories,
    duplicates: duplicatesOf(fingerprints, copies).filter(({ a, b }) => areTold(a, b, strangers, used)),
    unrelated: unrelatedOf(ordered, shells, used, strangers)
  }
  return {
    grouping,
    relations: () => (options.oneStory ? [] : relationsAmong(stories, fingerprints, neighbours)),
    together: togetherIn(groups, used, told, earlier),
    vocabulary
  }
}

/** The numbers of the documents of each earlier story, behind those of tonight. */
function toldBehind(tonight: number, earlier: readonly ToldStory[]): number[][] {
  let next = tonight
  return earlier.map(({ articles }) => articles.map(() => next++))
}

function togetherIn(
  groups: readonly (readonly number[])[],
  documents: readonly Document[],
  told: readonly (readonly number[])[],
  earlier: readonly ToldStory[]
): ReadonlyMap<string, readonly string[]> {
  const idBy = new Map(told.map(([first], at) => [first!, earlier[at]!.id]))
  return new Map(
    gather(groups, (members) => {
      const ids = gather(members, (number) => idBy.get(number) ?? [])
      const story = ids.length === 0 ? null : storyOf(tonightAmong(members, documents))
      return story === null ? [] : [[story.id, ids] as const]
    })
  )
}

function tonightAmong(members: readonly number[], documents: readonly Document[]): Document[] {
  return gather(members, (number) => documents[number] ?? [])
}

/** Numbers of fingerprints, one list an event: found at first sight, then again by what tells the night's stories apart. */
function eventsAmong(
  fingerprints: readonly Fingerprint[],
  neighbours: Neighbours,
  vocabulary: Vocabulary,
  told: readonly (readonly number[])[]
): readonly (readonly number[])[] {
  // The same both times: they hold no weights.
  const profiles = fingerprints.map((fingerprint) => profileOf(fingerprint, vocabulary))
  const before = told.map((members) => ({ members, profile: profileOfAll(members, profiles) }))
  const atFirstSight = clustersOf(fingerprints, neighbours, profiles, sameAtFirstSight, before)
  const weighed = reweighed(fingerprints, atFirstSight, vocabulary)
  return takeSides(clustersOf(weighed, relikened(neighbours, weighed), profiles, sameEvent, before), weighed)
}

/** Without the bonds among them. */
function profileOfAll(members: readonly number[], profiles: readonly Profile[]): Profile {
  const [first, ...rest] = members.map((member) => profiles[member]!)
  return rest.reduce((whole, one) => joinProfiles(whole, one, { capped: 0, pairs: 0 }), first!)
}

/** One document behind the other, as the words of few are at hand: the shells with their reasons, and the others. */
function readAmong(documents: readonly Document[], language: string, vocabulary: Vocabulary): Read {
  const shells = new Map<string, string>()
  const used: Document[] = []
  const fingerprints: DocumentFingerprint[] = []
  for (const document of documents) {
    const reason = shellReasonOf(document, language)
    if (reason !== null) shells.set(document.article.id, reason)
    else {
      used.push(document)
      fingerprints.push(fingerprintOf(document, vocabulary))
    }
  }
  return { shells, used, fingerprints }
}

interface Read {
  /** Id of a document without a report -> why. */
  readonly shells: ReadonlyMap<string, string>
  readonly used: readonly Document[]
  readonly fingerprints: readonly DocumentFingerprint[]
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
    .map((members) => gather(members, (member) => [member, ...(copiesOf.get(member) ?? [])]))
}

function storiesOf(groups: readonly (readonly number[])[], documents: readonly Document[]): Story[] {
  return groups
    .map((members) => storyOf(tonightAmong(members, documents)))
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
  return gather(ordered, ({ article: { id } }) => (reasons.has(id) ? [{ id, reason: reasons.get(id)! }] : []))
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
