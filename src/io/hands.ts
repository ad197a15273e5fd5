/** Threads that take chores off this one. What a thread leaves undone is done here: the results are the same, in the same order. */
import { availableParallelism } from 'node:os'
import { startHand, type Hand } from './hand.js'

/** Threads beside this one: three at most. */
export const threadsBeside = Math.min(4, availableParallelism()) - 1

/** A kind of chore, of plain data. */
export interface Craft<Chore, Done> {
  /** Does it in this thread. */
  readonly here: (chore: Chore) => readonly Done[]
  /** Size of a chore: some tens of milliseconds, so that no thread waits long for the last. */
  readonly chunk: number
  /** Chores that may lie with a thread; by default one in work, one ahead. */
  readonly ahead?: number
  /** Whether it is sent only when no other kind waits for room. */
  readonly canWait?: boolean
}

/** A chore that waits, lies with a thread, or is done. */
export interface Given<Done> {
  /** Says that it is waited for: this thread helps, so that no more than usual is to lie with another. */
  readonly want: () => void
  /** Whether no thread has been sent it. */
  readonly isWaiting: () => boolean
  /** What came of it. What no thread was sent, or did, is done here, and not before this is called: it may never be wanted. */
  readonly result: () => Promise<readonly Done[]>
}

export interface Hands {
  /** Starts the threads, once: none is started before. */
  readonly start: () => void
  /** Threads that can be sent chores. */
  readonly alive: () => number
  /** Has a thread do a chore, which is made when one has room for it. */
  readonly give: <Chore, Done>(make: () => Chore, size: number, craft: Craft<Chore, Done>) => Given<Done>
  /** Ends them; what nobody has asked for is not done any more. */
  readonly end: () => Promise<unknown>
}

interface Waiting {
  readonly make: () => unknown
  /** Chores that may lie with the thread that is sent it. */
  room: number
  /** `null` where no thread did it. */
  readonly settle: (answer: unknown) => void
}

/** So many threads, each of which runs the module at `entry`. */
export function openHands(
  threads: number = threadsBeside,
  entry: URL = new URL('../worker.js', import.meta.url)
): Hands {
  const hands: Hand[] = []
  const first = new Set<Waiting>()
  const later = new Set<Waiting>()
  let ended: Promise<unknown> = Promise.resolve()

  const roomiest = () => hands.toSorted((a, b) => a.waiting() - b.waiting())[0]

  /** Sends what there is room for. */
  function goOn(): void {
    for (;;) {
      const queue = first.size > 0 ? first : later
      const [next] = queue
      const hand = roomiest()
      if (next === undefined || hand === undefined || hand.waiting() >= next.room) return
      queue.delete(next)
      // What cannot be made or sent is tried again here, where its error is told.
      const sent = hand.send(next.make).then(next.settle, () => next.settle(null))
      void sent.then(goOn)
    }
  }

  function give<Chore, Done>(make: () => Chore, size: number, craft: Craft<Chore, Done>): Given<Done> {
    const { chunk, ahead = usual, canWait = false } = craft
    const queue = canWait ? later : first
    const room = size > long * chunk && ahead === usual ? 1 : ahead
    let settle: Waiting['settle'] = () => undefined
    const answer = new Promise<unknown>((resolve) => (settle = resolve)) as Promise<readonly Done[] | null>
    const waiting: Waiting = { make, room, settle }
    queue.add(waiting)
    goOn()
    const result = once(() => {
      if (queue.delete(waiting)) settle(null)
      return answerOr(answer, () => craft.here(make()))
    })
    return { want: () => void (waiting.room = Math.min(room, usual)), isWaiting: () => queue.has(waiting), result }
  }

  return {
    start: () => {
      while (hands.length < threads) hands.push(startHand(entry))
      goOn()
    },
    alive: () => hands.filter(({ waiting }) => waiting() < Infinity).length,
    give,
    end: () => {
      first.clear()
      later.clear()
      ended = Promise.all([ended, ...hands.splice(0).map(({ end }) => end())])
      return ended
    }
  }
}

/** The answer; where there is none it is done here, and then the others are heard, and signals. */
async function answerOr<Done>(answer: Promise<Done | null>, here: () => Done): Promise<Done> {
  const there = await answer
  if (there !== null) return there
  const done = here()
  await new Promise((resolve) => setImmediate(resolve))
  return done
}

function once<Found>(find: () => Found): () => Found {
  let found: Found | undefined
  return () => (found ??= find())
}

/** By chunks: a chore that is long waits for no other, unless more than usual may lie with a thread. */
const long = 2
/** Chores that usually may lie with a thread. */
const usual = 2

const nobody = openHands(0)

/** Has all of it done, in chores of a chunk's size, and gives what came of it, in order; `sizeOf` as `chunk` counts. */
export async function giveAll<One, Chore, Done>(
  hands: Hands,
  all: readonly One[],
  sizeOf: (one: One) => number,
  choreOf: (some: readonly One[]) => Chore,
  craft: Craft<Chore, Done>,
  onDone: (some: readonly Done[]) => Promise<void> = () => Promise.resolve()
): Promise<Done[]> {
  const chunks = [...chunksOf(all, sizeOf, craft.chunk)]
  // The longest first, so that none is left when the others are done.
  const ordered = chunks.toSorted((a, b) => b.size - a.size || a.at - b.at)
  // A single one is not worth sending.
  const threads = ordered.length > 1 ? hands : nobody
  const given = ordered.map(({ some, size }) => threads.give(() => choreOf(some), size, craft))
  const done: (readonly Done[])[] = []
  await doneOfAll(given, async (some, at) => {
    done[ordered[at]!.at] = some
    await onDone(some)
  })
  return done.flat()
}

/** What came of all, in order; this thread does what no other is sent. `onDone` is told as soon as it can be. */
export async function doneOfAll<Done>(
  all: readonly Given<Done>[],
  onDone: (some: readonly Done[], at: number) => Promise<void> = () => Promise.resolve()
): Promise<Done[]> {
  const results: (readonly Done[])[] = []
  const take = async (one: Given<Done>, at: number) => {
    results[at] = await one.result()
    await onDone(results[at], at)
  }
  for (const { want } of all) want()
  for (const [at, one] of all.entries()) if (one.isWaiting()) await take(one, at)
  for (const [at, one] of all.entries()) if (results[at] === undefined) await take(one, at)
  return results.flat()
}

/** A piece of many things. */
export interface Chunk<One> {
  readonly at: number
  readonly some: readonly One[]
  readonly size: number
}

/** In order, each as large as `chunk`, but for the last. */
export function* chunksOf<One>(all: Iterable<One>, sizeOf: (one: One) => number, chunk: number): Iterable<Chunk<One>> {
  let at = 0
  let some: One[] = []
  let size = 0
  for (const one of all) {
    some.push(one)
    size += sizeOf(one)
    if (size < chunk) continue
    yield { at: at++, some, size }
    some = []
    size = 0
  }
  if (some.length > 0) yield { at, some, size }
}
