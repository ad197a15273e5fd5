/** A bond between two clusters that may be joined. */
export interface Offer {
  readonly score: number
  readonly a: number
  readonly b: number
}

/** The offers, best first; equal scores in the order of their numbers, so that the outcome never flickers. */
export interface Heap {
  readonly push: (offer: Offer) => void
  readonly pop: () => Offer | undefined
}

/** An empty binary heap. */
export function newHeap(): Heap {
  const offers: Offer[] = []
  return {
    push: (offer) => {
      offers.push(offer)
      rise(offers, offers.length - 1)
    },
    pop: () => {
      const best = offers[0]
      const last = offers.pop()
      if (last && offers.length > 0) {
        offers[0] = last
        sink(offers, 0)
      }
      return best
    }
  }
}

function rise(offers: Offer[], start: number): void {
  let at = start
  while (at > 0) {
    const parent = (at - 1) >> 1
    if (!isBefore(offers[at]!, offers[parent]!)) return
    swap(offers, at, parent)
    at = parent
  }
}

function sink(offers: Offer[], start: number): void {
  let at = start
  for (;;) {
    const left = 2 * at + 1
    if (left >= offers.length) return
    const right = left + 1
    const child = right < offers.length && isBefore(offers[right]!, offers[left]!) ? right : left
    if (!isBefore(offers[child]!, offers[at]!)) return
    swap(offers, at, child)
    at = child
  }
}

function isBefore(one: Offer, other: Offer): boolean {
  if (one.score !== other.score) return one.score > other.score
  return one.a !== other.a ? one.a < other.a : one.b < other.b
}

function swap(offers: Offer[], one: number, other: number): void {
  const kept = offers[one]!
  offers[one] = offers[other]!
  offers[other] = kept
}
