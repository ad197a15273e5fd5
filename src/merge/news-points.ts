/** Which sentences of a story told before are news tonight, and which bear out what was told. */
import type { LeftOut, StatementChange, ToldStatement } from '../types.js'
import { gather } from '../text/gather.js'
import type { Alignment } from './align.js'
import type { Candidate } from './choice.js'
import { keyOf, type Reading } from './readings.js'
import type { Known, Memory } from './told.js'
import { withoutAsides } from './told-asides.js'
import type { OriginsThroughNights } from './told-origins.js'

/** How a reading stands to what readers know. */
export type Standing =
  | { readonly is: 'new' }
  | { readonly is: 'told'; readonly told: ToldStatement; readonly isWhole: boolean }
  /** It stood in an article of an earlier night, and was not chosen then. */
  | { readonly is: 'read'; readonly edition: string }

/**
 * The readings of a story told before, each fit to be printed as far as it is not told. What is likely told in other words is
 * printed only where nothing else is new, and then the least likely one alone; a new number or day is news, and what was only planned before.
 */
export function byNovelty(readings: readonly Reading[], memory: Memory | null): readonly Reading[] {
  if (memory === null) return readings
  const weighed = readings.map((reading) => ({ reading, ...memory.knownOf(reading.wording) }))
  const news = weighed.filter(
    ({ share, isNews, hasNewName }) => isNews || share < (hasNewName ? likelyNamed : likelyTold)
  )
  const kept = news.length > 0 ? news : lastOf(weighed, memory)
  return kept.map(({ reading, share }) => ({
    ...reading,
    fitness: reading.fitness * (1 - share) ** 4
  }))
}

/**
 * What a story prints that has no news: its least likely told line, unless that is most likely told, also by what it says without its
 * asides; of those a line with a new name is kept, as the same may have come over another town.
 */
function lastOf<One extends Known & { readonly reading: Reading }>(
  weighed: readonly One[],
  memory: Memory
): readonly One[] {
  const least = leastOf(weighed)
  const shareOf = ({ reading, share }: One) => Math.min(share, memory.knownOf(withoutAsides(reading.wording)).share)
  if (least.every((one) => shareOf(one) < mostlyTold)) return least
  return leastOf(weighed.filter(({ hasNewName }) => hasNewName))
}

/** Those that are least likely told. */
function leastOf<One extends Known>(weighed: readonly One[]): readonly One[] {
  const least = Math.min(...weighed.map(({ share }) => share))
  return weighed.filter(({ share }) => share === least)
}

/**
 * On the replays of 91 sentences from .08 to .1 that were read 13 had been told, 7 but for a detail, twice as many as below it; from .07
 * up no fewer were told among the rest.
 */
const likelyTold = 0.08
/** With a new name: of 19 from .08 up that were read two were told, 14 were news. */
const likelyNamed = 0.1
/**
 * By judgement, as 21 lines choose nothing closely: of those from .2 up that were all that a story had 11 were told, 6 but for a
 * detail, 4 were news. At .4 a simulated night lost its news before asides were left out.
 */
const mostlyTold = 0.2

/** The standing of each reading; all are new in a story that was not told before. */
export function standingsOf(readings: readonly Reading[], memory: Memory | null): (reading: Reading) => Standing {
  if (memory === null) return () => ({ is: 'new' })
  const standings = new Map(readings.map((reading) => [reading, standingOf(reading, memory)]))
  return (reading) => standings.get(reading) ?? { is: 'new' }
}

function standingOf({ wording }: Reading, memory: Memory): Standing {
  const repeat = memory.repeatOf(wording)
  if (repeat !== null) return { is: 'told', ...repeat }
  const edition = memory.readOn(wording.place)
  return edition === null ? { is: 'new' } : { is: 'read', edition }
}

/** A told key point that another origin says tonight, in the words in which it is printed again. */
export interface Confirmed {
  readonly told: ToldStatement
  readonly candidate: Candidate
}

/** The told key points that tonight's readings confirm, each once, in the order of the readings. */
export function confirmedBy(
  readings: readonly Reading[],
  standingOfReading: (reading: Reading) => Standing,
  origins: OriginsThroughNights,
  alignmentOf: (reading: Reading) => Alignment
): Confirmed[] {
  const confirmed = new Map<string, Confirmed>()
  for (const reading of readings.toSorted((a, b) => b.fitness - a.fitness)) {
    const standing = standingOfReading(reading)
    if (standing.is !== 'told' || !standing.isWhole || standing.told.kind !== 'keyPoint') continue
    const { told } = standing
    if (confirmed.has(told.id) || !origins.confirm([reading.wording.place], told)) continue
    confirmed.set(told.id, { told, candidate: { reading, alignment: alignmentOf(reading) } })
  }
  const order = new Map(readings.map((reading, at) => [reading, at]))
  return [...confirmed.values()].toSorted((a, b) => order.get(a.candidate.reading)! - order.get(b.candidate.reading)!)
}

/** Readings that may be chosen beside the confirmed ones: new, and none of their sentences. */
export function besideConfirmed(readings: readonly Reading[], confirmed: readonly Confirmed[]): Reading[] {
  const taken = new Set(
    gather(confirmed, ({ candidate }) => [keyOf(candidate.reading), ...candidate.alignment.allSame()])
  )
  return readings.filter((reading) => !taken.has(keyOf(reading)))
}

/** As many of both as there is room for: what is new first, a third at least for what is confirmed. */
export function together(fresh: readonly Candidate[], confirmed: readonly Confirmed[], points: number): Candidate[] {
  if (!Number.isFinite(points)) return [...confirmed.map(({ candidate }) => candidate), ...fresh]
  const room = Math.max(points - fresh.length, Math.floor(points / 3))
  const kept = confirmed.slice(0, room).map(({ candidate }) => candidate)
  return [...kept, ...fresh.slice(0, points - kept.length)]
}

/** The rule of the ledger for a sentence that is not printed because of earlier nights; `null` where it is new. */
export function ruleOfStanding(standing: Standing): LeftOut['rule'] | null {
  if (standing.is === 'told') return `told ${standing.told.id} ${standing.told.edition}`
  return standing.is === 'read' ? `known ${standing.edition}` : null
}

/** What changed by a statement that is printed tonight: `told` is what it was before, `null` for a new one. */
export function changeOf(
  kind: StatementChange['kind'],
  story: string,
  { id, text }: { readonly id: string; readonly text: string },
  told: ToldStatement | null,
  change: 'confirmed' | 'revised' = 'confirmed'
): StatementChange {
  if (told === null) return { id, story, kind, change: 'new', was: null, is: text }
  return { id, story, kind, change, was: told.statement.text, is: text, told: told.edition }
}
