/** Entry of the worker threads: reads a source, or does a chore, and sends back what came of it, in order. */
import { parentPort } from 'node:worker_threads'
import type { Chore } from './chores.js'
import type { Job } from './io/workers.js'
import { readLazily } from './read/lazy.js'

let earlier = Promise.resolve()

parentPort?.on('message', (message: Job | Chore) => {
  earlier = earlier.then(async () => parentPort?.postMessage(await answerOf(message)))
})

/** The stages are loaded by a thread that is sent a chore, not by one that reads. */
async function answerOf(message: Job | Chore): Promise<unknown> {
  return 'source' in message
    ? readLazily(message.source, message.limits)
    : (await import('./chores.js')).doneOf(message)
}
