/** Which of tonight's stories tell the event of an earlier one: decided as grouping decides that two clusters are one event. */
import { byCodeUnit } from '../text/order.js'
import { gather } from '../text/gather.js'
import type { ComparedStory, ToldStory } from '../types.js'
import { affinityOf } from './affinity.js'
import { sameEvent } from './cluster.js'
import {
  fingerprintFrom,
  fingerprintOf,
  leadTermsOf,
  newVocabulary,
  type Fingerprint,
  type Vocabulary
} from './fingerprint.js'
import { joinProfiles, mostInside, profileOf, scoreOf, type Bond, type Profile } from './profile.js'
import { reweighed } from './reweigh.js'

/** One of tonight's stories and an earlier one that may tell the same event. */
export interface Tie {
  readonly tonight: string
  readonly earlier: string
  /** Above `sameEvent`: they tell one event. Infinite where they share an article. */
  readonly score: number
}

/** What is given beforehand. */
export interface TieGround {
  /** Story of tonight -> earlier stories that are compared with it. */
  readonly candidates: ReadonlyMap<string, readonly string[]>
  /** Article of tonight -> earlier articles that it is a new version of. Ids. */
  readonly versions?: ReadonlyMap<string, readonly string[]>
}

/**
 * Which of tonight's stories tell the event of an earlier one among their candidates, surest first. `vocabulary`: one that
 * knows the documents already saves reading them again.
 */
export function tiesBetween(
  tonight: readonly ComparedStory[],
  earlier: readonly ToldStory[],
  { candidates, versions = new Map() }: TieGround,
  vocabulary: Vocabulary = newVocabulary()
): Tie[] {
  const asked = new Set(gather([...candidates], ([id, others]) => (others.length > 0 ? [id, ...others] : [])))
  if (asked.size === 0) return []
  const units = unitsOf(tonight, earlier, asked, vocabulary)
  return gather([...candidates], ([id, others]) =>
    others.map((other) => ({
      tonight: id,
      earlier: other,
      score: scoreBetween(units.tonight.get(id)!, units.earlier.get(other), versions)
    }))
  )
    .filter(({ score }) => score >= tied)
    .toSorted((a, b) => b.score - a.score || byCodeUnit(a.tonight, b.tonight) || byCodeUnit(a.earlier, b.earlier))
}

/** Articles of a story that are compared: the first of tonight's, the newest of an earlier one. */
export const articlesCompared = 12

/** What is compared of a story. */
interface Unit<Of> {
  readonly story: Of
  readonly members: readonly Fingerprint[]
  readonly profile: Profile
}

/** Those of the stories that are asked for; what all of them hold weighs their words. */
function unitsOf(
  tonight: readonly ComparedStory[],
  earlier: readonly ToldStory[],
  asked: ReadonlySet<string>,
  vocabulary: Vocabulary
): { readonly tonight: Map<string, Unit<ComparedStory>>; readonly earlier: Map<string, Unit<ToldStory>> } {
  const samples: readonly Fingerprint[][] = [
    ...tonight.map(({ documents }) =>
      documents.slice(0, articlesCompared).map((one) => fingerprintOf(one, vocabulary))
    ),
    ...earlier.map(({ articles }) => articles.slice(-articlesCompared).map((one) => fingerprintFrom(one, vocabulary)))
  ]
  const numbers = numbersOf(samples)
  const fingerprints = reweighed(samples.flat(), numbers, vocabulary)
  const unitsFrom = <Of extends { readonly id: string }>(stories: readonly Of[], from: number): Map<string, Unit<Of>> =>
    new Map(
      gather(stories, (story, at) => {
        const members = numbers[from + at]!.map((number) => fingerprints[number]!)
        return asked.has(story.id) ? [[story.id, unitOf(story, members, vocabulary)] as const] : []
      })
    )
  return { tonight: unitsFrom(tonight, 0), earlier: unitsFrom(earlier, tonight.length) }
}

/** The running numbers of the articles of each list. */
function numbersOf(samples: readonly (readonly Fingerprint[])[]): number[][] {
  let next = 0
  return samples.map((documents) => documents.map(() => next++))
}

function unitOf<Of>(story: Of, members: readonly Fingerprint[], vocabulary: Vocabulary): Unit<Of> {
  const [first, ...rest] = members
  let profile = profileOf(first!, vocabulary)
  rest.forEach((member, at) => {
    profile = joinProfiles(profile, profileOf(member, vocabulary), bondBetween(members.slice(0, at + 1), [member]))
  })
  return { story, members, profile }
}

function bondBetween(a: readonly Fingerprint[], b: readonly Fingerprint[]): Bond {
  const affinities = gather(a, (one) => b.map((other) => affinityOf(one, other)))
  return {
    sum: affinities.reduce((sum, affinity) => sum + affinity, 0),
    capped: affinities.reduce((sum, affinity) => sum + Math.min(affinity, mostInside), 0),
    least: Math.min(...affinities),
    most: Math.max(...affinities),
    pairs: affinities.length
  }
}

/** From here up an earlier story and one of tonight tell one event. */
const tied = sameEvent

function scoreBetween(
  a: Unit<ComparedStory>,
  b: Unit<ToldStory> | undefined,
  versions: ReadonlyMap<string, readonly string[]>
): number {
  if (b === undefined) return 0
  const bond = bondBetween(a.members, b.members)
  const before = new Set(b.members.map(({ id }) => id))
  const isNewer = a.members.some((member) => versions.get(member.id)?.some((id) => before.has(id)))
  if (isNewer && bond.most >= leastOfVersion) return Infinity
  const score = scoreOf(a.profile, b.profile, bond)
  return score >= tied && shareHeads(a.story, b.story) ? score : 0
}

/** Whether the heads of tonight's story and of an earlier one share enough to be of one event. */
export function shareHeads(tonight: ComparedStory, earlier: ToldStory): boolean {
  const there = new Set(earlier.articles.slice(-articlesCompared).flatMap(({ lead }) => lead))
  const here = new Set(tonight.documents.slice(0, articlesCompared).flatMap(leadTermsOf))
  return [...here].filter((term) => there.has(term)).length >= leastShared
}

/** One rare name in two short reports makes them alike: a town has its museum and its trams. */
const leastShared = 3

/** A new version that tells something else altogether is no tie. */
const leastOfVersion = 0.1
