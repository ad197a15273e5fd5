/** Threads that take chores off this one. What a thread cannot do is done here: the results are the same, in the same order. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** Threads beside this one: three at most. */
export const threadsBeside = Math.min(4, availableParallelism()) - 1

/** One thread. */
export interface Hand {
  /** Chores that lie with it. */
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
    end: () => worker.terminate()
  }
}

/** Of a thread's heap for what is soon thrown away. */
const youngMegabytes = 16

/** What comes of all, in order, in chores of a chunk's size; `sizeOf` as `chunk` counts. */
export async function shareAll<One, Chore, Done>(
  all: readonly One[],
  sizeOf: (one: One) => number,
  choreOf: (some: readonly One[]) => Chore,
  craft: Craft<Chore, Done>
): Promise<Done[]> {
  const chunks = [...chunksOf(all, sizeOf, craft.chunk)]
  const results: Promise<readonly Done[]>[] = []
  // The longest first, so that none is left when the others are done; a single one is not worth sending.
  for (const { at, some, size } of chunks.toSorted((a, b) => b.size - a.size || a.at - b.at)) {
    const { result, pause } = shareOut(choreOf(some), size, chunks.length > 1 ? craft : { ...craft, hands: [] })
    result.catch(() => undefined)
    results[at] = result
    await pause
  }
  return (await Promise.all(results)).flatMap((some) => some)
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

/** By chunks: a chore that is long waits for no other. */
const long = 2

/** Hands the chore to a thread that has room, or does it here and then pauses, so that the threads' answers are heard. */
export function shareOut<Chore, Done>(
  chore: Chore,
  size: number,
  { here, hands, chunk, ahead = 2 }: Craft<Chore, Done>
): { result: Promise<readonly Done[]>; pause: Promise<void> } {
  const idlest = Math.min(...hands.map(({ waiting }) => waiting()))
  const free = hands.find(({ waiting }) => waiting() === idlest)
  if (!free || idlest >= (size > long * chunk ? 1 : ahead))
    return { result: Promise.resolve(here(chore)), pause: hands.length > 0 ? nextTurn() : Promise.resolve() }
  const result = free.send(chore).then((answer) => (answer as readonly Done[] | null) ?? here(chore))
  return { result, pause: Promise.resolve() }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
