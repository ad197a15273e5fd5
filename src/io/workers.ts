/** Worker threads for foreign markup: a thread that takes too long, or too much memory, is ended and another started. */
import { Worker } from 'node:worker_threads'
import type { Reading } from '../read/article.js'
import type { ReadLimits, Source } from '../read/plain.js'

/** What a worker is sent. It answers with a `Reading`. */
export interface Job {
  readonly source: Source
  readonly limits: Partial<ReadLimits>
}

/** Why there is no reading: the rule of the bad input, and for a failure what the thread said. */
export interface Overrun {
  readonly overrun: 'too-slow' | 'too-much-memory' | 'reader-failed'
  readonly message: string
}

export interface PoolLimits {
  /** Threads at work at once. */
  readonly workers: number
  /** Milliseconds that one job may take. */
  readonly deadline: number
  /** MiB of heap that one thread may take. */
  readonly memory: number
}

export interface Pool {
  /** Reads in a thread of its own, as soon as one is free. Never rejects. */
  readonly read: (job: Job) => Promise<Reading | Overrun>
  /** Ends every thread; what is under way is not answered any more. */
  readonly close: () => Promise<void>
}

/** The threads that run the module at `entry`; none is started before there is a job. */
export function openPool(limits: PoolLimits, entry: URL = new URL('../worker.js', import.meta.url)): Pool {
  const idle: Worker[] = []
  const all = new Set<Worker>()
  const waiting: (() => void)[] = []
  let atWork = 0

  async function read(job: Job): Promise<Reading | Overrun> {
    if (atWork >= limits.workers) await new Promise<void>((begin) => waiting.push(begin))
    else atWork++
    const worker = idle.pop() ?? (await started())
    const answer = await answerOf(worker, job, limits)
    if ('overrun' in answer) end(worker)
    else idle.push(worker)
    const next = waiting.shift()
    if (next) next()
    else atWork--
    return answer
  }

  /** A thread that runs: what it takes to start one is no job's fault. */
  async function started(): Promise<Worker> {
    const worker = new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: limits.memory } })
    // Trouble of a thread at rest: it is heard so that it ends no one else.
    worker.on('error', () => end(worker))
    all.add(worker)
    await new Promise((begun) => worker.once('online', begun).once('error', begun).once('exit', begun))
    return worker
  }

  function end(worker: Worker): void {
    all.delete(worker)
    if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1)
    void worker.terminate()
  }

  return { read, close: async () => void (await Promise.all([...all].map((worker) => worker.terminate()))) }
}

function answerOf(worker: Worker, job: Job, { deadline, memory }: PoolLimits): Promise<Reading | Overrun> {
  return new Promise((resolve) => {
    const tooSlow = { overrun: 'too-slow', message: `Reading it took more than ${deadline / 1000} seconds` } as const
    const timer = setTimeout(() => settle(tooSlow), deadline)
    const onError = (error: unknown) => settle(overrunOf(error, memory))
    const onExit = () => settle(overrunOf(null, memory))
    worker.on('message', settle).on('error', onError).on('exit', onExit)
    worker.postMessage(job)

    function settle(answer: Reading | Overrun): void {
      clearTimeout(timer)
      worker.off('message', settle).off('error', onError).off('exit', onExit)
      resolve(answer)
    }
  })
}

function overrunOf(error: unknown, memory: number): Overrun {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ERR_WORKER_OUT_OF_MEMORY')
    return { overrun: 'too-much-memory', message: `Reading it took more than ${memory} MiB of memory` }
  const said = error instanceof Error ? error.message : 'the thread ended'
  return { overrun: 'reader-failed', message: `Reading it failed: ${said}` }
}
