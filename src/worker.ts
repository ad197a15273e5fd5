/** Entry of the worker threads: reads what it is sent, one source at a time, and sends back what it read. */
import { parentPort } from 'node:worker_threads'
import type { Job } from './io/workers.js'
import { readLazily } from './read/lazy.js'

parentPort?.on('message', ({ source, limits }: Job) => {
  void readLazily(source, limits).then((reading) => parentPort?.postMessage(reading))
})
