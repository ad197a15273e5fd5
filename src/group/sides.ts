import { affinityOf } from './affinity.js'
import { gather } from '../text/gather.js'
import type { Fingerprint } from './fingerprint.js'
import { recordsApart } from './records.js'

/**
 * Where two clusters of one topic set one record differently, they are two events; the reports of either that name no
 * record then stand with the record holders that they are more like, whichever they had been joined to first.
 */
export function takeSides(groups: readonly (readonly number[])[], fingerprints: readonly Fingerprint[]): number[][] {
  const sides = groups.map((members) => [...members])
  for (const [one, other] of rivalsAmong(groups, fingerprints)) {
    const holders = [holdersOf(groups[one]!, fingerprints), holdersOf(groups[other]!, fingerprints)] as const
    const both = [...sides[one]!, ...sides[other]!]
    const first = both.filter((member) => standsWith(member, holders, sides[one]!.includes(member), fingerprints))
    sides[one] = first
    sides[other] = both.filter((member) => !first.includes(member))
  }
  return sides.map((members) => members.toSorted((a, b) => a - b))
}

/** Clusters that hold a record of one kind at most: a night has few. */
const rivalsCompared = 100
/** Two reports of one topic are at least so alike. */
const oneTopic = 0.2

function rivalsAmong(groups: readonly (readonly number[])[], fingerprints: readonly Fingerprint[]): [number, number][] {
  const byMeasure = new Map<string, Set<number>>()
  for (const [group, members] of groups.entries()) {
    for (const member of members) {
      for (const { figure, measure } of fingerprints[member]!.records) {
        for (const term of measure) {
          const key = `${figure.kind} ${figure.unit} ${term}`
          byMeasure.set(key, (byMeasure.get(key) ?? new Set()).add(group))
        }
      }
    }
  }
  const pairs = new Map<string, [number, number]>()
  for (const found of byMeasure.values()) {
    const few = [...found].slice(0, rivalsCompared)
    for (const [index, one] of few.entries()) {
      for (const other of few.slice(index + 1)) {
        if (areRivals(groups[one]!, groups[other]!, fingerprints)) pairs.set(`${one} ${other}`, [one, other])
      }
    }
  }
  return [...pairs.values()]
}

function areRivals(a: readonly number[], b: readonly number[], fingerprints: readonly Fingerprint[]): boolean {
  const [left, right] = [holdersOf(a, fingerprints), holdersOf(b, fingerprints)]
  const recordsIn = (holders: readonly number[]) => gather(holders, (member) => fingerprints[member]!.records)
  return (
    recordsApart(recordsIn(left), recordsIn(right)) !== null && likenessTo(left[0]!, right, fingerprints) >= oneTopic
  )
}

function holdersOf(members: readonly number[], fingerprints: readonly Fingerprint[]): number[] {
  return members.filter((member) => fingerprints[member]!.records.length > 0)
}

function standsWith(
  member: number,
  [first, second]: readonly [readonly number[], readonly number[]],
  isInFirst: boolean,
  fingerprints: readonly Fingerprint[]
): boolean {
  if (first.includes(member) || second.includes(member)) return first.includes(member)
  const [toFirst, toSecond] = [likenessTo(member, first, fingerprints), likenessTo(member, second, fingerprints)]
  return toFirst === toSecond ? isInFirst : toFirst > toSecond
}

function likenessTo(member: number, others: readonly number[], fingerprints: readonly Fingerprint[]): number {
  const sum = others.reduce((total, other) => total + affinityOf(fingerprints[member]!, fingerprints[other]!), 0)
  return sum / others.length
}
