/** Ties with their scores -> under which id each of tonight's stories goes on. */
import { byCodeUnit } from '../text/order.js'
import type { Earlier, EarlierStory, Story, StoryStatus } from '../types.js'

/** One of tonight's stories and an earlier one that tell one event; the surest come first. Ids. */
export interface Tie {
  readonly tonight: string
  readonly earlier: string
}

export interface Decided {
  /** Story of tonight, as grouping named it -> the id under which it goes on; none for a new one. */
  readonly idOf: ReadonlyMap<string, string>
  /** Story, by the id under which it goes -> the earlier stories that told of it. */
  readonly sourcesOf: ReadonlyMap<string, readonly string[]>
  readonly statusOf: ReadonlyMap<string, StoryStatus>
  /** Earlier story -> the older one that it proved to be. */
  readonly joined: ReadonlyMap<string, string>
}

/**
 * Each earlier id goes on in one story at most: the surest. Another of tonight's stories that was told under the same id
 * has split off: it gets an id of its own, and what readers were told of it is not told again. Where one story of tonight
 * goes on with several earlier ones, the oldest id stays and the others are named as joined to it.
 */
export function decideTies(stories: readonly Story[], earlier: Earlier, ties: readonly Tie[]): Decided {
  const byId = new Map(earlier.stories.map((story) => [story.id, story]))
  const taken = new Map<string, string>()
  for (const { tonight, earlier: id } of ties) if (!taken.has(id)) taken.set(id, tonight)
  const idOf = new Map<string, string>()
  const sourcesOf = new Map<string, readonly string[]>()
  const statusOf = new Map<string, StoryStatus>()
  const joined = new Map<string, string>()
  for (const { id } of stories) {
    const all = ties.filter(({ tonight }) => tonight === id).map((tie) => tie.earlier)
    if (all.length === 0) continue
    const own = all.filter((one) => taken.get(one) === id).toSorted((a, b) => byAge(byId.get(a)!, byId.get(b)!))
    const [oldest, ...others] = own
    if (oldest !== undefined) idOf.set(id, oldest)
    for (const other of others) joined.set(other, oldest!)
    sourcesOf.set(oldest ?? id, all)
    statusOf.set(oldest ?? id, oldest === undefined ? 'new' : statusIn(byId.get(oldest)!, earlier))
  }
  return { idOf, sourcesOf, statusOf, joined }
}

/** The story that was told first; of two of one night the lesser id. */
function byAge(a: EarlierStory, b: EarlierStory): number {
  return byCodeUnit(a.editions[0], b.editions[0]) || byCodeUnit(a.id, b.id)
}

function statusIn({ editions }: EarlierStory, { since }: Earlier): StoryStatus {
  return editions.at(-1) === since ? 'developing' : 'returned'
}
