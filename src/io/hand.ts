/** One thread that is sent chores. */
import { Worker } from 'node:worker_threads'

export interface Hand {
  /** Chores that lie with it; `Infinity` where it ended. */
  readonly waiting: () => number
  /** What came of the chore, which is made here; `null` where the thread ended. */
  readonly send: (make: () => unknown) => Promise<unknown>
  readonly end: () => Promise<unknown>
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
    send: (make) =>
      new Promise((resolve) => {
        worker.postMessage(make())
        waiting.push(resolve)
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
