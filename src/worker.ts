/** Entry of the worker threads: reads a source, or does a chore, and sends back what came of it, in order. */
import { parentPort } from 'node:worker_threads'
import type { Chore } from './chores.js'
import type { PageChore, Readying } from './io/printing.js'
import type { Job } from './io/workers.js'
import { readLazily } from './read/lazy.js'

let earlier = Promise.resolve()

type Message = Job | Chore | PageChore | Readying

parentPort?.on('message', (message: Message) => {
  earlier = earlier.then(async () => parentPort?.postMessage(await answerOf(message)))
})

/** Each kind of work is loaded by a thread that is sent some. */
async function answerOf(message: Message): Promise<unknown> {
  if ('source' in message) return readLazily(message.source, message.limits)
  if ('histories' in message) return (await import('./io/printing.js')).printed(message)
  if ('readyFor' in message) return void (await import('./io/printing.js'))
  return (await import('./chores.js')).doneOf(message)
}
