/** Where documents stand before the first two are joined: what was told of one event stands together. */
import type { Profile } from './profile.js'

/** What was told of one event before: it stands together from the start. */
export interface ToldTogether {
  /** Numbers of its fingerprints. */
  readonly members: readonly number[]
  /** What these have in common. */
  readonly profile: Profile
}

/** Where each fingerprint stands from the start. */
export interface Seats {
  /** By fingerprint: number of its cluster, its place there, whether it was told before. */
  readonly cluster: Int32Array
  readonly place: Int32Array
  readonly told: Uint8Array
  /** Numbers of the clusters of what was told; those of more than one document stand behind all fingerprints. */
  readonly wholes: readonly number[]
  readonly sizes: ReadonlyMap<number, number>
  /** The number of the next cluster. */
  readonly end: number
}

/** `count`: of all fingerprints. */
export function seatsOf(count: number, told: readonly ToldTogether[]): Seats {
  const cluster = Int32Array.from({ length: count }, (_, number) => number)
  const place = new Int32Array(count)
  const isTold = new Uint8Array(count)
  let end = count
  const wholes = told.map(({ members }) => {
    end += members.length - 1
    const whole = members.length === 1 ? members[0]! : end - 1
    for (const [at, member] of members.entries()) {
      cluster[member] = whole
      place[member] = at
      isTold[member] = 1
    }
    return whole
  })
  const sizes = new Map(told.map(({ members }, at) => [wholes[at]!, members.length]))
  return { cluster, place, told: isTold, wholes, sizes, end }
}

/** The number of two clusters together, or of one with itself. */
export function pairOf(a: number, b: number, { end }: Seats): number {
  return Math.min(a, b) * end + Math.max(a, b)
}

/** Notes the affinity of two documents in the table of their clusters: of the cluster of lesser number a column a document. */
export function note(
  between: Map<number, Float64Array>,
  seats: Seats,
  one: number,
  other: number,
  affinity: number
): void {
  const { cluster, place, sizes } = seats
  const isFirst = cluster[one]! === cluster[other]! ? place[one]! < place[other]! : cluster[one]! < cluster[other]!
  const [a, b] = isFirst ? [one, other] : [other, one]
  const pair = pairOf(cluster[a]!, cluster[b]!, seats)
  const columns = sizes.get(cluster[a]!) ?? 1
  const table = between.get(pair) ?? new Float64Array(columns * (sizes.get(cluster[b]!) ?? 1))
  table[place[b]! * columns + place[a]!] = affinity
  between.set(pair, table)
}
