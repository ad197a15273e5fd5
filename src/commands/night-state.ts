/** What commands that work on the state of the nights share. */
import type { Config } from '../io/config.js'
import { takeLock } from '../io/lock.js'
import { openState } from '../io/store/recover.js'
import type { Store } from '../io/store/store.js'
import type { Terminal } from '../io/terminal.js'
import type { Digest } from '../types.js'
import { UsageError } from './exit.js'

/**
 * Does the work on the state, which is this program's alone as long as it lasts.
 *
 * @throws DigestError `locked` where another run holds it.
 */
export async function withState<Result>(
  { settings }: Config,
  { say }: Terminal,
  work: (store: Store) => Promise<Result>
): Promise<Result> {
  const release = await takeLock(settings.state)
  try {
    const { store, recovered } = await openState({ state: settings.state, output: settings.output })
    if (recovered !== null)
      say(`nightdesk: The state was made again: ${recovered.reason}; what there was is ${recovered.moved}`)
    try {
      return await work(store)
    } finally {
      store.close()
    }
  } finally {
    await release()
  }
}

/**
 * The edition of a date, or the latest.
 *
 * @throws UsageError where there is none.
 */
export function editionIn(store: Store, date: string | null): Digest {
  const editions = store.editions()
  const chosen = date ?? editions.at(-1)?.date
  if (chosen === undefined) throw new UsageError('There is no edition yet; make one with `nightdesk run`')
  const digest = store.digestOf(chosen)
  if (digest !== null) return digest
  const last = editions.slice(-3).map((edition) => edition.date)
  const others = last.length === 0 ? 'there is none yet' : `the latest are of ${last.join(', ')}`
  throw new UsageError(`There is no edition of ${chosen}; ${others}`)
}
