import { setTimeout as wait } from 'node:timers/promises'

/** Takes turns: one request at a time a host, a pause between two, and no more than some hosts at once. */
export interface Turns {
  /** Runs `request` when it is the turn of `host`. Rejects with the signal's reason where that ends first. */
  readonly take: <Result>(host: string, request: () => Promise<Result>) => Promise<Result>
  /** From now on this many milliseconds at least between two requests to `host` (a robots.txt's Crawl-delay). */
  readonly slowDown: (host: string, pause: number) => void
}

/**
 * Turns for one run, no more than `hosts` requests at once; `pause` in milliseconds, counted from the end of a request
 * to the start of the next one to the same host.
 */
export function turnsOf(pause: number, hosts: number, signal: AbortSignal | null): Turns {
  const places = placesOf(hosts)
  const queues = new Map<string, Promise<unknown>>()
  const ended = new Map<string, number>()
  const pauses = new Map<string, number>()
  const turn = async <Result>(host: string, request: () => Promise<Result>): Promise<Result> => {
    const last = ended.get(host)
    const rest = last === undefined ? 0 : last + Math.max(pause, pauses.get(host) ?? 0) - performance.now()
    if (rest > 0) await wait(rest, undefined, signal ? { signal } : {})
    await places.taken()
    try {
      return await request()
    } finally {
      ended.set(host, performance.now())
      places.free()
    }
  }
  return {
    take: (host, request) => {
      const before = queues.get(host) ?? Promise.resolve()
      const mine = before.then(
        () => turn(host, request),
        () => turn(host, request)
      )
      queues.set(host, mine)
      return mine
    },
    slowDown: (host, milliseconds) => void pauses.set(host, milliseconds)
  }
}

/** A number of places; who finds none waits, first come, first served. */
function placesOf(number: number): { readonly taken: () => Promise<void>; readonly free: () => void } {
  const waiting: (() => void)[] = []
  let left = number
  return {
    taken: () => {
      if (left > 0) return Promise.resolve(void left--)
      return new Promise((go) => waiting.push(go))
    },
    free: () => {
      const next = waiting.shift()
      if (next) next()
      else left++
    }
  }
}
