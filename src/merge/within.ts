import type { Range } from '../types.js'

/**
 * The members of a list that share characters with `range`, in order of their start. The list is put in order once and
 * remembered, so that asking sentence by sentence stays linear.
 */
export function overlappingIn<Each extends Range>(list: readonly Each[], range: Range): Each[] {
  if (list.length === 0) return []
  const { sorted, starts, ends, longest } = orderOf(list)
  const { start, end } = range
  const found: Each[] = []
  for (let at = firstFrom(starts, start - longest); at < starts.length; at++) {
    if (starts[at]! >= end) break
    if (ends[at]! > start) found.push(sorted[at] as Each)
  }
  return found
}

/** Lists hold ranges of all shapes, which V8 reads slowly: their places are read once. */
interface Order {
  readonly sorted: readonly Range[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly longest: number
}

const orders = new WeakMap<readonly Range[], Order>()

function orderOf(list: readonly Range[]): Order {
  const known = orders.get(list)
  if (known !== undefined) return known
  const sorted = list.toSorted((a, b) => a.start - b.start || a.end - b.end)
  const starts = sorted.map(({ start }) => start)
  const ends = sorted.map(({ end }) => end)
  const longest = sorted.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  const order = { sorted, starts, ends, longest }
  orders.set(list, order)
  return order
}

/** The number of the first start at `from` or behind it. */
function firstFrom(starts: readonly number[], from: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! < from) low = middle + 1
    else high = middle
  }
  return low
}

/** The number of the sentence that starts at `start`, in a list that is in order. */
export function indexAt(list: readonly Range[], start: number): number {
  return firstFrom(orderOf(list).starts, start)
}
