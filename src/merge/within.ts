import { overlaps } from '../text/spans.js'
import type { Range } from '../types.js'

/**
 * The members of a list that share characters with `range`, in order of their start. The list is put in order once and
 * remembered, so that asking sentence by sentence stays linear.
 */
export function overlappingIn<Each extends Range>(list: readonly Each[], range: Range): Each[] {
  if (list.length === 0) return []
  const { sorted, longest } = orderOf(list)
  const found: Each[] = []
  for (let at = firstFrom(sorted, range.start - longest); at < sorted.length; at++) {
    const one = sorted[at] as Each
    if (one.start >= range.end) break
    if (overlaps(one, range)) found.push(one)
  }
  return found
}

interface Order {
  readonly sorted: readonly Range[]
  readonly longest: number
}

const orders = new WeakMap<readonly Range[], Order>()

function orderOf(list: readonly Range[]): Order {
  const known = orders.get(list)
  if (known !== undefined) return known
  const sorted = list.toSorted((a, b) => a.start - b.start || a.end - b.end)
  const longest = sorted.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  const order = { sorted, longest }
  orders.set(list, order)
  return order
}

/** The first member that starts at `from` or behind it. */
function firstFrom(sorted: readonly Range[], from: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.start < from) low = middle + 1
    else high = middle
  }
  return low
}

/** The number of the sentence that starts at `start`, in a list that is in order. */
export function indexAt(list: readonly Range[], start: number): number {
  return firstFrom(list, start)
}
