/** How often the properties run: the one place that reads the environment. */
import type { Parameters } from 'fast-check'

/** Inputs over all properties together; `npm run fuzz` sets it. Unset: few, and the same ones each time. */
const asked = process.env['NIGHTDESK_FUZZ']
const total = Number(asked ?? 1000)

/** Under `npm test` a failure must come again; the long run draws new inputs each time and prints its seed. */
const fixed = asked === undefined ? { seed: 20260506 } : {}

/** Settings of a property that gets this share (0 to 1) of all inputs. */
export function runs<Values>(share: number): Parameters<Values> {
  return { numRuns: Math.max(1, Math.round(total * share)), endOnFailure: false, ...fixed }
}

/** Time that a property of the long run may take, in milliseconds. */
export const patience = asked === undefined ? 60_000 : 6 * 3_600_000
