/** Threads that take chores off this one. What a thread leaves undone is done here: the results are the same, in the same order. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** Threads beside this one: three at most. */
export const threadsBeside = Math.min(4, availableParallelism()) - 1

/** One thread. */
export interface Hand {
  /** Chores that lie with it; `Infinity` where it ended. */
  readonly waiting: () => number
  /** What came of the chore; `null` where the thread ended. */
  readonly send: (chore: unknown) => Promise<unknown>
  readonly end: () => Promise<unknown>
}

/** A kind of chore, of plain data. */
export interface Craft<Chore, Done> {
  /** Does it in this thread. */
  readonly here: (chore: Chore) => readonly Done[]
  readonly hands: readonly Hand[]
  /** Size of a chore: some tens of milliseconds, so that no thread waits long for the last. */
  readonly chunk: number
  /** Chores that may lie with a thread; by default one in work, one ahead. */
  readonly ahead?: number
}

/** Starts a thread that runs the module at `entry`. */
export function startHand(entry: URL): Hand {
  const worker = new Worker(entry, { resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes } })
  const waiting: ((answer: unknown) => void)[] = []
  let isGone = false
  const fail = () => {
    isGone = true
    for (const settle of waiting.splice(0)) settle(null)
  }
  worker.on('message', (answer: unknown) => waiting.shift()?.(answer))
  worker.on('error', fail).on('exit', fail)
  return {
    waiting: () => (isGone ? Infinity : waiting.length),
    send: (chore) =>
      new Promise((resolve) => {
        waiting.push(resolve)
        worker.postMessage(chore)
      }),
    end: () => {
      // Nobody waits for what is under way any more: it is not to be done here.
      waiting.length = 0
      return worker.terminate()
    }
  }
}

/** Of a thread's heap for what is soon thrown away. */
const youngMegabytes = 16

/**
 * What comes of all, in order, in chores of a chunk's size; `sizeOf` as `chunk` counts. `meanwhile` is done here while
 * threads have the last of them.
 */
export function shareAll<One, Chore, Done>(
  all: readonly One[],
  sizeOf: (one: One) => number,
  choreOf: (some: readonly One[]) => Chore,
  craft: Craft<Chore, Done>,
  meanwhile?: () => unknown
): Promise<Done[]> {
  return beginAll(all, sizeOf, choreOf, craft, 0, meanwhile)()
}

/**
 * Hands a share of all to the threads, as much as they do while this thread is busy with something else. What is
 * returned does the rest with them, and gives what came of all, in order.
 */
export function beginAll<One, Chore, Done>(
  all: readonly One[],
  sizeOf: (one: One) => number,
  choreOf: (some: readonly One[]) => Chore,
  craft: Craft<Chore, Done>,
  share: number,
  meanwhile: () => unknown = () => undefined
): () => Promise<Done[]> {
  // The longest first, so that none is left when the others are done; a single one is not worth sending.
  const chunks = [...chunksOf(all, sizeOf, craft.chunk)].toSorted((a, b) => b.size - a.size || a.at - b.at)
  const hands = chunks.length > 1 ? craft.hands : []
  const shared: Shared<Done>[] = []
  const hand = ({ at, some, size }: Chunk<One>, ahead = craft.ahead): Promise<void> => {
    const one = shareOut(choreOf(some), size, { ...craft, hands, ...(ahead === undefined ? {} : { ahead }) })
    shared[at] = one
    return one.pause
  }
  // Where no thread is alive all of it would be done here at once, and its errors told before anybody asks.
  const begun = hands.some(isAlive) ? countWithin(chunks, share) : 0
  for (const chunk of chunks.slice(0, begun)) void hand(chunk, Infinity)
  return async () => {
    for (const chunk of chunks.slice(begun)) await hand(chunk)
    meanwhile()
    return doneOfAll(shared)
  }
}

/** Whether it can be sent chores. */
export function isAlive({ waiting }: Hand): boolean {
  return waiting() < Infinity
}

/** How many of the first chunks are no more than a share of all. */
function countWithin(chunks: readonly { readonly size: number }[], share: number): number {
  let left = share * chunks.reduce((sum, { size }) => sum + size, 0)
  let count = 0
  for (const { size } of chunks) {
    left -= size
    if (left < 0) break
    count++
  }
  return count
}

interface Chunk<One> {
  readonly at: number
  readonly some: readonly One[]
  readonly size: number
}

function* chunksOf<One>(all: readonly One[], sizeOf: (one: One) => number, chunk: number): Iterable<Chunk<One>> {
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

/** By chunks: a chore that is long waits for no other, unless more than usual may lie with a thread. */
const long = 2
/** Chores that usually may lie with a thread. */
const usual = 2

/** A chore that lies with a thread, or is done. */
export interface Shared<Done> {
  /** What came of it. What its thread left undone is done here, and not before this is called: it may never be wanted. */
  readonly result: () => Promise<readonly Done[]>
  /** To be waited for before the next. */
  readonly pause: Promise<void>
}

/** What came of all, in order. */
export async function doneOfAll<Done>(all: readonly Shared<Done>[]): Promise<Done[]> {
  const results: (readonly Done[])[] = []
  // One after the other: each that is done here ends with a pause, in which signals are heard.
  for (const { result } of all) results.push(await result())
  return results.flatMap((some) => some)
}

/** Hands the chore to a thread that has room, or does it here and then pauses, so that the threads' answers are heard. */
export function shareOut<Chore, Done>(
  chore: Chore,
  size: number,
  { here, hands, chunk, ahead = usual }: Craft<Chore, Done>
): Shared<Done> {
  const idlest = Math.min(...hands.map(({ waiting }) => waiting()))
  const free = hands.find(({ waiting }) => waiting() === idlest)
  if (!free || idlest >= (size > long * chunk && ahead === usual ? 1 : ahead)) {
    const done = here(chore)
    return { result: () => Promise.resolve(done), pause: hands.length > 0 ? nextTurn() : Promise.resolve() }
  }
  const answer = free.send(chore) as Promise<readonly Done[] | null>
  const result = async () => {
    const done = await answer
    if (done !== null) return done
    const doneHere = here(chore)
    await nextTurn()
    return doneHere
  }
  return { result, pause: Promise.resolve() }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
