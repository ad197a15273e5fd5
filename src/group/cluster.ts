import { nearnessOf } from './affinity.js'
import type { Neighbours } from './candidates.js'
import type { Fingerprint } from './fingerprint.js'
import { newHeap, type Heap } from './heap.js'
import { joinProfiles, mostInside, scoreOf, type Bond, type Profile } from './profile.js'

/** Documents that are taken for one event so far. */
interface Cluster {
  readonly members: readonly number[]
  readonly profile: Profile
  /** Cluster number -> what is known of the pairs between the two. */
  readonly bonds: Map<number, Bond>
  /** Whether it holds what was told before. */
  readonly told: boolean
}

/**
 * From here up two clusters tell one event. Chosen among .026, .03, .033 and .035, which differ by less than .003 in mean BCubed
 * F1 and in small batches, also where the background was counted without ECB+ (.026 then merges 7 % of its look-alikes, .03
 * 3 %). At .03 two of forty events that three papers told in one mould each were one story.
 */
export const sameEvent = 0.033

/**
 * The same where one of them was told before: what is wrongly tied stays so for as long as the story lives. Chosen among .033,
 * .04, .045 and .05 on three deals of the replays through the nights.
 */
export const sameAsTold = 0.045

/** The same for the first sight, by which the night's words are weighed: cautious, so that few topics pass for a story. */
export const sameAtFirstSight = 0.1

/** All that changes while clusters are joined. */
interface Clustering {
  readonly clusters: Map<number, Cluster>
  readonly heap: Heap
  readonly threshold: number
}

/**
 * Numbers of fingerprints, joined best first until no two clusters are alike enough; those of each list of `told` are one.
 * `profiles`: of each fingerprint its own.
 */
export function clustersOf(
  fingerprints: readonly Fingerprint[],
  neighbours: Neighbours,
  profiles: readonly Profile[],
  threshold: number,
  told: readonly (readonly number[])[] = []
): number[][] {
  const clustering: Clustering = { clusters: new Map(), heap: newHeap(), threshold }
  const { clusters, heap } = clustering
  const before = new Set(told.flat())
  const isTold = (number: number) => before.has(number)
  for (const [number, profile] of profiles.entries())
    clusters.set(number, { members: [number], profile, bonds: new Map(), told: isTold(number) })
  for (const [number, others] of neighbours.entries()) {
    for (const { other, likeness } of others) {
      const bond = bondOf(fingerprints[number]!, fingerprints[other]!, likeness)
      // What was told is scored when its stories stand whole.
      if (isTold(number) || isTold(other)) bind(clustering, number, other, bond)
      else tie(clustering, number, other, bond)
    }
  }
  let next = fingerprints.length
  const wholes = told.map((members) => {
    next += members.length - 1
    return members.length === 1 ? members[0]! : joinAll(clustering, members, next - 1)
  })
  for (const whole of wholes) offerAll(clustering, whole)
  for (let best = heap.pop(); best; best = heap.pop()) {
    if (clusters.has(best.a) && clusters.has(best.b)) join(clustering, best.a, best.b, next++)
  }
  return [...clusters.values()].map(({ members }) => members.toSorted((a, b) => a - b))
}

/** Keeps a bond that may count, now or joined with others: no mean of pairs below the threshold rises above it. */
function bind({ clusters, threshold }: Clustering, a: number, b: number, bond: Bond): boolean {
  if (bond.most < threshold) return false
  clusters.get(a)!.bonds.set(b, bond)
  clusters.get(b)!.bonds.set(a, bond)
  return true
}

/** Keeps a bond, and offers to join what it ties. */
function tie(clustering: Clustering, a: number, b: number, bond: Bond): void {
  if (bind(clustering, a, b, bond)) offer(clustering, a, b, bond)
}

/** Offers to join a story that was told with whatever it is bound to; two such stories once. */
function offerAll(clustering: Clustering, whole: number): void {
  const { clusters } = clustering
  for (const [other, bond] of clusters.get(whole)!.bonds)
    if (!clusters.get(other)!.told || other < whole) offer(clustering, whole, other, bond)
}

function offer({ clusters, heap, threshold }: Clustering, a: number, b: number, bond: Bond): void {
  const one = clusters.get(a)!
  const other = clusters.get(b)!
  const least = one.told || other.told ? Math.max(threshold, sameAsTold) : threshold
  const score = scoreOf(one.profile, other.profile, bond, least)
  if (score >= least) heap.push({ score, a: Math.min(a, b), b: Math.max(a, b) })
}

/** Joins clusters under a number as if one by one, and offers nothing; the number. Each bond to another is made once. */
function joinAll({ clusters }: Clustering, numbers: readonly number[], number: number): number {
  const parts = numbers.map((one) => clusters.get(one)!)
  const bonds = new Map<number, Bond>()
  const told = parts.some((part) => part.told)
  const members = parts.flatMap((part) => part.members)
  const whole: Cluster = { members, profile: profileOfAll(parts, numbers), bonds, told }
  for (const one of numbers) clusters.delete(one)
  for (const part of parts) {
    for (const third of part.bonds.keys()) {
      const cluster = clusters.get(third)
      if (!cluster || bonds.has(third)) continue
      const bond = bondToAll(parts, third, cluster.members.length)!
      for (const one of numbers) cluster.bonds.delete(one)
      cluster.bonds.set(number, bond)
      bonds.set(third, bond)
    }
  }
  clusters.set(number, whole)
  return number
}

function profileOfAll([first, ...rest]: readonly Cluster[], numbers: readonly number[]): Profile {
  const joined = [first!]
  let { profile } = first!
  for (const [at, part] of rest.entries()) {
    const size = part.members.length
    const faint = faintBond(size * joined.reduce((sum, { members }) => sum + members.length, 0))
    profile = joinProfiles(profile, part.profile, bondToAll(joined, numbers[at + 1]!, size) ?? faint)
    joined.push(part)
  }
  return profile
}

/** The bond between the parts, joined one by one, and another cluster of `size` documents; none where no part has one. */
function bondToAll(parts: readonly Cluster[], other: number, size: number): Bond | undefined {
  let bond: Bond | undefined
  let before = 0
  for (const { bonds, members } of parts) {
    const own = bonds.get(other)
    if (before === 0) bond = own
    else if (bond || own) bond = joinBonds(bond ?? faintBond(before * size), own ?? faintBond(members.length * size))
    before += members.length
  }
  return bond
}

function join(clustering: Clustering, a: number, b: number, number: number): void {
  const { clusters } = clustering
  const one = clusters.get(a)!
  const other = clusters.get(b)!
  const members = [...one.members, ...other.members]
  const bond = one.bonds.get(b) ?? faintBond(one.members.length * other.members.length)
  const profile = joinProfiles(one.profile, other.profile, bond)
  clusters.delete(a)
  clusters.delete(b)
  clusters.set(number, { members, profile, bonds: new Map(), told: one.told || other.told })
  for (const third of new Set([...one.bonds.keys(), ...other.bonds.keys()])) {
    const cluster = clusters.get(third)
    if (!cluster) continue
    cluster.bonds.delete(a)
    cluster.bonds.delete(b)
    const left = one.bonds.get(third) ?? faintBond(one.members.length * cluster.members.length)
    const right = other.bonds.get(third) ?? faintBond(other.members.length * cluster.members.length)
    tie(clustering, number, third, joinBonds(left, right))
  }
}

function bondOf(a: Fingerprint, b: Fingerprint, likeness: number): Bond {
  const affinity = likeness * nearnessOf(a.day, b.day)
  return { sum: affinity, capped: Math.min(affinity, mostInside), least: affinity, most: affinity, pairs: 1 }
}

/** The affinity of pairs that are no neighbours, or fainter than any that counts: about what such pairs have. */
const faint = 0.03

function faintBond(pairs: number): Bond {
  return { sum: faint * pairs, capped: faint * pairs, least: faint, most: faint, pairs }
}

function joinBonds(a: Bond, b: Bond): Bond {
  return {
    sum: a.sum + b.sum,
    capped: a.capped + b.capped,
    least: Math.min(a.least, b.least),
    most: Math.max(a.most, b.most),
    pairs: a.pairs + b.pairs
  }
}
