/** One night: read, digest, prove, keep, write, publish, deliver. The only place where the core meets the world. */
import { DigestError } from './errors.js'
import type { Config } from './io/config.js'
import type { Places, Recovered } from './io/store/recover.js'
import type { Store } from './io/store/store.js'
import { finish, nothingDone } from './night/finishing.js'
import type { Night } from './night/night.js'
import { runDefaults, type RunOptions } from './night/options.js'
import { readNight } from './night/reading.js'
import { exitCodeOf, reportOf } from './night/report.js'
import { tell } from './night/telling.js'
import type { World } from './night/world.js'
import type { RunReport } from './types.js'

/**
 * One night of a configuration. Safe to repeat, to kill and to start twice: what was done is not done again, and what was
 * not is done by the next run.
 *
 * @throws DigestError `locked` where another run is at work; `bad-config`, `bad-template`, `state-newer`, `state-failed`,
 * `write-failed` where the night cannot be.
 */
export async function run(config: Config, world: World, given: Partial<RunOptions> = {}): Promise<RunReport> {
  const options = { ...runDefaults, ...given }
  const { state, output, timezone } = config.settings
  const places = { state, output }
  const date = options.date ?? world.today(timezone)
  const templates = await world.templates(config.settings.templates ?? null)
  const release = options.dryRun ? () => Promise.resolve() : await world.lock(state)
  try {
    return await onState(places, world, options.dryRun, async (store, recovered) => {
      const staff = world.staff()
      try {
        return await night({ config, world, options, date, templates, store, recovered, staff })
      } finally {
        await staff.close()
      }
    })
  } finally {
    await release()
  }
}

/** Does the work on the state; where that turns out to be damaged under it, once more on one that is made again. */
async function onState(
  places: Places,
  world: World,
  dryRun: boolean,
  work: (store: Store, recovered: Recovered | null) => Promise<RunReport>
): Promise<RunReport> {
  const { store, recovered } = await world.open(places, dryRun)
  try {
    return await work(store, recovered)
  } catch (error) {
    if (!(error instanceof DigestError) || error.code !== 'state-damaged' || recovered !== null) throw error
    store.close()
    const again = await world.rebuild(places, dryRun, error.message)
    try {
      return await work(again.store, again.recovered)
    } finally {
      again.store.close()
    }
  } finally {
    store.close()
  }
}

async function night(at: Night): Promise<RunReport> {
  const { store, world, date, recovered, config } = at
  if (recovered !== null) world.say('alert', recoveredLine(recovered))
  const read = await readNight(at)
  world.goOn()
  const told = await tell(at, read)
  const done = told.fault === null ? await finish(at, told) : nothingDone
  if (!at.options.dryRun) store.forget(date, config.settings.memory.keepDays)
  const report = reportOf(at, read, told, done)
  return { ...report, exitCode: exitCodeOf(report, read, told.fault, done) }
}

function recoveredLine({ moved, from, editions, reason }: Recovered): string {
  const count = `${editions} ${editions === 1 ? 'edition' : 'editions'}`
  return `The state could not be used: ${reason}. What there was is now ${moved}; it was made again from ${count} in ${from}`
}
