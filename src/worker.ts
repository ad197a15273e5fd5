/** Entry of the worker threads: reads a source, or does a chore, and sends back what came of it, in order. */
import { parentPort } from 'node:worker_threads'
import type { Chore } from './chores.js'
import type { PageChore } from './io/printing.js'
import type { Job } from './io/workers.js'
import { readLazily } from './read/lazy.js'

let earlier = Promise.resolve()

type Message = Job | Chore | PageChore

parentPort?.on('message', (message: Message) => {
  earlier = earlier.then(async () =>
    'histories' in message ? sendPages(message) : parentPort?.postMessage(await answerOf(message))
  )
})

async function sendPages(chore: PageChore): Promise<void> {
  const { handedOver, printed } = await import('./io/printing.js')
  const files = printed(chore)
  parentPort?.postMessage(files, handedOver(files))
}

/** Each kind of work is loaded by a thread that is sent some. */
async function answerOf(message: Exclude<Message, PageChore>): Promise<unknown> {
  if ('source' in message) return readLazily(message.source, message.limits)
  return (await import('./chores.js')).doneOf(message)
}
