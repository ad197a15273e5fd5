/** The third step of a night: its edition is kept, then written, published and delivered, in the order that a kill at any moment allows. */
import { DigestError } from '../errors.js'
import type { nightFiles, NightFile } from '../render/archive/night-files.js'
import type { Store } from '../io/store/store.js'
import type { Delivery, Digest, Edition, StoryHistory } from '../types.js'
import { deliverAll, noMail, publishAll } from './handing-over.js'
import type { Night, Told } from './night.js'
import type { Done } from './report.js'
import type { Held } from './world.js'

export const nothingDone: Done = { files: { written: [], unchanged: [] }, publish: null, mail: noMail }

/** Keeps the edition, then writes, publishes and delivers: its own, and what earlier nights left undone. */
export async function finish(at: Night, { digest, made, traits }: Told): Promise<Done> {
  const { options, config, world } = at
  const outbox = digest === null ? [] : await outboxOf(at, digest.edition)
  if (!options.dryRun) await world.tidy(config.settings.output)
  await writeUndone(at)
  const files = digest === null ? [] : keep(at, digest, made ? traits : null, outbox, await groundOf(at))
  world.goOn()
  const written = await writeAll(at, files)
  markWritten(at, at.date)
  world.goOn()
  const publish = options.noPublish ? null : await publishAll(at)
  world.goOn()
  return { files: written, publish, mail: await deliverAll(at, digest) }
}

/** The rows of an edition; none where it counts as sent, `null` where nobody knows to whom: it is asked again the next time. */
async function outboxOf({ store, world, config, options }: Night, edition: Edition): Promise<Outbox> {
  const isRecovered = store.editions().some((one) => one.date === edition.date && one.recovered)
  if (config.settings.mail === undefined || options.noSend || isRecovered) return []
  try {
    return await world.outboxOf(edition, config.settings)
  } catch (error) {
    if (!(error instanceof DigestError)) throw error
    return null
  }
}

type Outbox = readonly Delivery[] | null

/** What pages are made with. Loaded where there are some: most of the program is templates, and most runs of a cron have no news. */
interface Ground {
  readonly nightFiles: typeof nightFiles
  readonly held: Held
}

async function groundOf({ world, config }: Night): Promise<Ground> {
  const { nightFiles } = await import('../render/archive/night-files.js')
  return { nightFiles, held: await world.held(config.settings.output) }
}

/** The edition, its outbox and what is to be done stand on disk before the first of its files. */
function keep(
  at: Night,
  digest: Digest,
  /** `null` where the edition stands there already. */
  traits: Told['traits'] | null,
  outbox: Outbox,
  ground: Ground
): readonly NightFile[] {
  const { store, date, config } = at
  return store.together(() => {
    if (traits !== null) store.keepEdition(digest, outbox ?? [], traits)
    else store.addDeliveries(outbox ?? [])
    const files = filesOf(at, digest, ground)
    const paths = files.map(({ path }) => path)
    const published = config.settings.docs === undefined
    store.keepNight({ date, reading: 'told', written: false, published, posted: outbox !== null, paths })
    return files
  })
}

/** One at a time, as they are asked for. */
function* historiesOn(store: Store, date: string): Iterable<StoryHistory> {
  for (const story of store.storiesOn(date)) {
    const history = store.historyOf(story)
    if (history !== null) yield history
  }
}

/** Formats that show a story through the nights: only for them its nights are read. */
const ofStories: ReadonlySet<string> = new Set(['md', 'html', 'rss'])

/** The files of an edition. `latest` is that of the newest one, whatever was made last. */
function filesOf({ store, config, templates }: Night, digest: Digest, ground: Ground): readonly NightFile[] {
  const date = digest.edition.date ?? ''
  const editions = store.editions()
  const hasPages = config.settings.formats.some((format) => ofStories.has(format))
  const histories = hasPages ? historiesOn(store, date) : []
  const { held } = ground
  const { files } = ground.nightFiles({ digest, histories, editions, settings: config.settings, templates, held })
  return editions.at(-1)?.date === date ? files : files.filter(({ path }) => !path.startsWith('latest.'))
}

/** Files of earlier nights that were killed before they had written all of them. */
async function writeUndone(at: Night): Promise<void> {
  const { store, date } = at
  for (const night of store.nights().filter((one) => !one.written && one.date !== date)) {
    const digest = store.digestOf(night.date)
    if (digest !== null) await writeAll(at, filesOf(at, digest, await groundOf(at)))
    markWritten(at, night.date)
  }
}

async function writeAll({ world, config, options }: Night, files: readonly NightFile[]): Promise<Done['files']> {
  const written: string[] = []
  const unchanged: string[] = []
  for (const file of files) {
    const outcome = await world.write(config.settings.output, file, options.dryRun)
    if (outcome === 'written') written.push(file.path)
    else unchanged.push(file.path)
    world.goOn()
  }
  return { written, unchanged }
}

function markWritten({ store }: Night, date: string): void {
  const night = store.nights().find((one) => one.date === date)
  if (night && !night.written) store.keepNight({ ...night, written: true })
}
