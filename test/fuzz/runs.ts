/** How often the properties run, and how long one input may take: the one place that reads the environment. */
import type { Parameters } from 'fast-check'

/** Inputs over all properties together; `npm run fuzz` sets it. Unset: few, and the same ones each time. */
const asked = process.env['NIGHTDESK_FUZZ']
const total = Number(asked ?? 1000)

/**
 * Under `npm test` a failure must come again; the long run draws new inputs each time. `NIGHTDESK_FUZZ_SEED` draws the
 * same ones again, and cuts a long run into pieces, a seed each. A failure prints its seed and the shrunk input.
 */
const seed = process.env['NIGHTDESK_FUZZ_SEED']
const fixed = seed !== undefined ? { seed: Number(seed) } : asked === undefined ? { seed: 20260506 } : {}

/** CPU seconds that one input may take, with all that is asked of it. */
const longest = 2

/** Settings of a property that gets this share (0 to 1) of all inputs. */
export function runs<Values>(share: number): Parameters<Values> {
  return { numRuns: Math.max(1, Math.round(total * share)), endOnFailure: false, ...fixed }
}

/** The law, and that it takes no more than two seconds of CPU: what is slow on a small input hangs on a large one. */
export function soon<Values extends unknown[]>(law: (...values: Values) => void): (...values: Values) => void {
  return (...values) => {
    const before = process.cpuUsage()
    law(...values)
    const { user, system } = process.cpuUsage(before)
    const seconds = (user + system) / 1e6
    if (seconds > longest) throw new Error(`Expected at most ${longest} s of CPU for one input, took ${seconds}`)
  }
}

/** Time that a property of the long run may take, in milliseconds. */
export const patience = asked === undefined ? 60_000 : 6 * 3_600_000
