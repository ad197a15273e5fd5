import { nearnessOf } from './affinity.js'
import type { Neighbours } from './candidates.js'
import type { Fingerprint } from './fingerprint.js'
import { bondOf, bondOfAll, bondOfRow, faintBond, joinBonds } from './bonds.js'
import { newHeap, type Heap } from './heap.js'
import { joinProfiles, scoreOf, type Bond, type Profile } from './profile.js'
import { note, pairOf, seatsOf, type Seats, type ToldTogether } from './seats.js'

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
 * Numbers of fingerprints, joined best first until no two clusters are alike enough; those of each of `told` are one.
 * `profiles`: of each fingerprint its own.
 */
export function clustersOf(
  fingerprints: readonly Fingerprint[],
  neighbours: Neighbours,
  profiles: readonly Profile[],
  threshold: number,
  told: readonly ToldTogether[] = []
): number[][] {
  const clustering: Clustering = { clusters: new Map(), heap: newHeap(), threshold }
  const { clusters, heap } = clustering
  const seats = seatsOf(fingerprints.length, told)
  for (const [number, profile] of profiles.entries())
    if (seats.cluster[number] === number)
      clusters.set(number, { members: [number], profile, bonds: new Map(), told: seats.told[number] === 1 })
  const between = boundAlone(clustering, seats, fingerprints, neighbours)
  for (const [at, one] of told.entries()) {
    const number = seats.wholes[at]!
    if (one.members.length > 1) clusters.set(number, wholeOf(one, between.get(pairOf(number, number, seats))))
  }
  for (const [pair, affinities] of between) {
    const [a, b] = [Math.floor(pair / seats.end), pair % seats.end]
    if (a !== b) bind(clustering, a, b, bondOfAll(affinities, clusters.get(a)!.members.length)!)
  }
  // What was told is scored when its stories stand whole.
  for (const whole of seats.wholes) offerAll(clustering, whole)
  let next = seats.end
  for (let best = heap.pop(); best; best = heap.pop()) {
    if (clusters.has(best.a) && clusters.has(best.b)) join(clustering, best.a, best.b, next++)
  }
  return [...clusters.values()].map(({ members }) => members.toSorted((a, b) => a - b))
}

/** Binds documents that stand alone; what stands with others is noted by pairs of clusters: affinities of its documents. */
function boundAlone(
  clustering: Clustering,
  seats: Seats,
  fingerprints: readonly Fingerprint[],
  neighbours: Neighbours
): ReadonlyMap<number, Float64Array> {
  const { clusters, threshold } = clustering
  const between = new Map<number, Float64Array>()
  for (const [number, others] of neighbours.entries()) {
    for (const { other, likeness } of others) {
      const affinity = likeness * nearnessOf(fingerprints[number]!.day, fingerprints[other]!.day)
      if (affinity < threshold) continue
      if (!clusters.has(number) || !clusters.has(other)) note(between, seats, number, other, affinity)
      else if (seats.told[number] === 1 || seats.told[other] === 1) bind(clustering, number, other, bondOf(affinity))
      else tie(clustering, number, other, bondOf(affinity))
    }
  }
  return between
}

/** A story that was told, as if its documents had been joined one by one. */
function wholeOf({ members, profile }: ToldTogether, affinities: Float64Array | undefined): Cluster {
  let { within, pairs } = profile
  for (let row = 1; row < members.length; row++) {
    const own = affinities?.subarray(row * members.length, row * members.length + row)
    const bond = (own && bondOfRow(own)) ?? faintBond(row)
    within += bond.capped
    pairs += bond.pairs
  }
  return { members, profile: { ...profile, within, pairs }, bonds: new Map(), told: true }
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
