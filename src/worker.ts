/** Entry of the worker threads: reads a source, does a chore, or renders a page, and sends back what came of it, in order. */
import { parentPort } from 'node:worker_threads'
import type { Chore } from './chores.js'
import type { Job } from './io/workers.js'
import { readLazily } from './read/lazy.js'
import type { PageChore } from './render/markdown.js'

let earlier = Promise.resolve()

parentPort?.on('message', (message: Job | Chore | PageChore) => {
  earlier = earlier.then(async () => parentPort?.postMessage(await answerOf(message)))
})

/** The stages are loaded by a thread that is sent a chore, the renderer by one that is sent a page, none by one that reads. */
async function answerOf(message: Job | Chore | PageChore): Promise<unknown> {
  if ('source' in message) return readLazily(message.source, message.limits)
  if (!('view' in message)) return (await import('./chores.js')).doneOf(message)
  const { view, templates, template, profile } = message
  return (await import('./render/markdown.js')).markdownOf(view, templates, template, profile)
}
