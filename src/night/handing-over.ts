/** The last step of a night: what is written goes to the docs repository and to the recipients, with what earlier nights left undone. */
import { DigestError } from '../errors.js'
import { byCodeUnit } from '../text/order.js'
import type { Digest, PublishReport } from '../types.js'
import type { Night } from './night.js'
import type { Done } from './report.js'

/** Publishes the files of tonight and of the nights that could not be published; `null` where there are none. */
export async function publishAll({ store, world, config, date, options }: Night): Promise<PublishReport | null> {
  const { output, docs, publishText } = config.settings
  const due = store.nights().filter((night) => night.reading === 'told' && (!night.published || night.date === date))
  if (due.length === 0 || docs === undefined) return null
  const paths = [...new Set(due.flatMap((night) => night.paths))].toSorted(byCodeUnit)
  const edition = store.editions().find((one) => one.date === date) ?? null
  const published = await world.publish({ output, docs, publishText, edition, paths }, options.dryRun)
  if (published.state !== 'failed')
    store.together(() => due.forEach((night) => store.keepNight({ ...night, published: true })))
  else world.say('alert', `Not published: ${published.reason ?? 'unknown'}; ${published.next ?? ''}`)
  return published
}

export const noMail: Done['mail'] = { deliveries: [], isDone: true, notices: [] }

/** Sends tonight's edition, and what waits from other nights. What cannot be read is said, and keeps no edition from its page. */
export async function deliverAll(at: Night, digest: Digest | null): Promise<Done['mail']> {
  const { store, world, config, templates, options, date } = at
  const { settings } = config
  if (settings.mail === undefined || options.noSend) return noMail
  const isRecovered = store.editions().some((one) => one.date === date && one.recovered)
  try {
    await postUndone(at)
    const { dryRun } = options
    const sent = await world.deliver({ settings, digest: isRecovered ? null : digest, templates, store, dryRun })
    for (const trouble of sent.troubles) world.say('alert', trouble)
    return sent
  } catch (error) {
    if (!(error instanceof DigestError) || error.code === 'ended') throw error
    world.say('alert', error.message)
    return { ...noMail, isDone: false }
  }
}

/** The outbox of nights whose recipients could not be read. */
async function postUndone({ store, world, config }: Night): Promise<void> {
  for (const night of store.nights().filter(({ posted }) => !posted)) {
    const digest = store.digestOf(night.date)
    const outbox = digest === null ? [] : await world.outboxOf(digest.edition, config.settings)
    store.together(() => {
      store.addDeliveries(outbox)
      store.keepNight({ ...night, posted: true })
    })
  }
}
