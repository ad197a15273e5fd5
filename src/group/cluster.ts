import { affinityOf } from './affinity.js'
import type { Neighbours } from './candidates.js'
import type { Fingerprint, Vocabulary } from './fingerprint.js'
import { newHeap, type Heap } from './heap.js'
import { joinProfiles, profileOf, scoreOf, tuning, type Bond, type Profile } from './profile.js'

/** Documents that are taken for one event so far. */
interface Cluster {
  readonly members: readonly number[]
  readonly profile: Profile
  /** Cluster number -> what is known of the pairs between the two. */
  readonly bonds: Map<number, Bond>
}

/** From here up two clusters tell one event. Chosen on the five sets together: mean BCubed F1 X. */
export const sameEvent = 0.07

/** Pairs between two large clusters are told from this many documents of each. */
const sample = 12

/** Numbers of fingerprints, joined best first until no two clusters are alike enough. */
export function clustersOf(
  fingerprints: readonly Fingerprint[],
  neighbours: Neighbours,
  vocabulary: Vocabulary,
  threshold = sameEvent
): number[][] {
  const heap = newHeap()
  const clusters = new Map<number, Cluster>()
  for (const [number, fingerprint] of fingerprints.entries()) {
    clusters.set(number, { members: [number], profile: profileOf(fingerprint, vocabulary), bonds: new Map() })
  }
  for (const [number, others] of neighbours.entries()) {
    for (const other of others) tie(clusters, number, other, bondOf([number], [other], fingerprints), heap, threshold)
  }
  let next = fingerprints.length
  for (let offer = heap.pop(); offer; offer = heap.pop()) {
    if (clusters.has(offer.a) && clusters.has(offer.b))
      join(clusters, offer.a, offer.b, next++, fingerprints, heap, threshold)
  }
  return [...clusters.values()].map(({ members }) => members.toSorted((a, b) => a - b))
}

function tie(
  clusters: ReadonlyMap<number, Cluster>,
  a: number,
  b: number,
  bond: Bond,
  heap: Heap,
  threshold: number
): void {
  const one = clusters.get(a)!
  const other = clusters.get(b)!
  one.bonds.set(b, bond)
  other.bonds.set(a, bond)
  const score = scoreOf(one.profile, other.profile, bond)
  if (score >= threshold) heap.push({ score, a: Math.min(a, b), b: Math.max(a, b) })
}

function join(
  clusters: Map<number, Cluster>,
  a: number,
  b: number,
  number: number,
  fingerprints: readonly Fingerprint[],
  heap: Heap,
  threshold: number
): void {
  const one = clusters.get(a)!
  const other = clusters.get(b)!
  const bond = one.bonds.get(b)!
  clusters.delete(a)
  clusters.delete(b)
  clusters.set(number, {
    members: [...one.members, ...other.members],
    profile: joinProfiles(one.profile, other.profile, bond),
    bonds: new Map()
  })
  for (const third of new Set([...one.bonds.keys(), ...other.bonds.keys()])) {
    const cluster = clusters.get(third)
    if (!cluster || third === number) continue
    cluster.bonds.delete(a)
    cluster.bonds.delete(b)
    const left = one.bonds.get(third) ?? bondOf(one.members, cluster.members, fingerprints)
    const right = other.bonds.get(third) ?? bondOf(other.members, cluster.members, fingerprints)
    tie(clusters, number, third, joinBonds(left, right), heap, threshold)
  }
}

function bondOf(a: readonly number[], b: readonly number[], fingerprints: readonly Fingerprint[]): Bond {
  let sum = 0
  let least = 1
  let capped = 0
  const [left, right] = [sampleOf(a), sampleOf(b)]
  for (const one of left) {
    for (const other of right) {
      const affinity = affinityOf(fingerprints[one]!, fingerprints[other]!)
      sum += affinity
      capped += Math.min(affinity, tuning.cap)
      least = Math.min(least, affinity)
    }
  }
  return { sum, capped, least, pairs: left.length * right.length }
}

function sampleOf(members: readonly number[]): readonly number[] {
  if (members.length <= sample) return members
  return Array.from({ length: sample }, (_, index) => members[Math.floor((index * members.length) / sample)]!)
}

function joinBonds(a: Bond, b: Bond): Bond {
  return {
    sum: a.sum + b.sum,
    capped: a.capped + b.capped,
    least: Math.min(a.least, b.least),
    pairs: a.pairs + b.pairs
  }
}
