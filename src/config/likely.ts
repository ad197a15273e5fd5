import { editDistance } from '../text/edit-distance.js'

/** The one of `known` that `typed` was likely meant to be: at most a third of its letters wrong; `null` if none is near. */
export function likelyOf(typed: string, known: readonly string[]): string | null {
  const wanted = typed.toLowerCase().slice(0, 60)
  const near = known
    .map((name) => ({ name, away: editDistance(wanted, name.toLowerCase()) }))
    .filter(({ name, away }) => away <= Math.max(1, Math.floor(name.length / 3)))
    .toSorted((a, b) => a.away - b.away)
  return near[0]?.name ?? null
}
