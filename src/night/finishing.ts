/** The third step of a night: its edition is kept, then written, published and delivered, in the order that a kill at any moment allows. */
import { DigestError } from '../errors.js'
import type { Printing } from '../io/press.js'
import type { NightFile } from '../render/archive/night-files.js'
import type { Delivery, Digest, Edition } from '../types.js'
import { deliverAll, noMail, publishAll } from './handing-over.js'
import type { Night, Told } from './night.js'
import { beginPages } from './pages.js'
import type { Done } from './report.js'
import type { Written } from './world.js'

export const nothingDone: Done = { files: { written: [], unchanged: [] }, publish: null, mail: noMail }

/** Keeps the edition, then writes, publishes and delivers: its own, and what earlier nights left undone. */
export async function finish(at: Night, { digest, made, traits, printing }: Told): Promise<Done> {
  const { options, config, world } = at
  const outbox = digest === null ? [] : await outboxOf(at, digest.edition)
  if (!options.dryRun) await world.tidy(config.settings.output)
  await writeUndone(at)
  const files = digest === null ? [] : await filesOf(at, digest, printing)
  // The threads' memory goes back while this one keeps and writes.
  void at.staff.close()
  world.goOn()
  if (digest !== null) keep(at, digest, made ? traits : null, outbox, files)
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

/** The edition, its outbox and what is to be done stand on disk before the first of its files. */
function keep(
  { store, date, config }: Night,
  digest: Digest,
  /** `null` where the edition stands there already. */
  traits: Told['traits'] | null,
  outbox: Outbox,
  files: readonly NightFile[]
): void {
  store.together(() => {
    if (traits !== null) store.keepEdition(digest, outbox ?? [], traits)
    else store.addDeliveries(outbox ?? [])
    const paths = files.map(({ path }) => path)
    const published = config.settings.docs === undefined
    store.keepNight({ date, reading: 'told', written: false, published, posted: outbox !== null, paths })
  })
}

/**
 * The files of an edition, which need not be kept itself. `latest` is that of the newest one, whatever was made last. What
 * makes them is loaded here: most of the program is templates, and most runs of a cron have no news.
 */
async function filesOf(
  at: Night,
  digest: Digest,
  /** `null` where nothing is begun. */
  begun: Printing | null = null
): Promise<readonly NightFile[]> {
  const { store, world, config, templates } = at
  const { editionPages, nightFiles } = await import('../render/archive/night-files.js')
  const { settings } = config
  const night = { digest, editions: store.editionsWith(digest), settings, templates }
  const printing = begun ?? (await beginPages(at, digest))
  const pages = editionPages(night)
  const { files } = nightFiles({ ...night, pages, stories: await printing(), held: await world.held(settings.output) })
  return night.editions.at(-1)?.date === digest.edition.date
    ? files
    : files.filter(({ path }) => !path.startsWith('latest.'))
}

/** Files of earlier nights that were killed before they had written all of them. */
async function writeUndone(at: Night): Promise<void> {
  const { store, date } = at
  for (const night of store.nights().filter((one) => !one.written && one.date !== date)) {
    const digest = store.digestOf(night.date)
    if (digest !== null) await writeAll(at, await filesOf(at, digest))
    markWritten(at, night.date)
  }
}

/** The digest first, which proves the pages; last what leads to them: a link is never there before what it names. */
async function writeAll({ world, config, options }: Night, files: readonly NightFile[]): Promise<Done['files']> {
  const outcomes = new Map<NightFile, Written>()
  const steps = [isDigest, isPage, isTop].map((isOf) => files.filter((file) => isOf(file)))
  for (const some of steps) {
    const written = await world.write(config.settings.output, some, options.dryRun)
    some.forEach((file, at) => outcomes.set(file, written[at]!))
  }
  const pathsOf = (outcome: Written) => files.filter((file) => outcomes.get(file) === outcome).map(({ path }) => path)
  return { written: pathsOf('written'), unchanged: pathsOf('unchanged') }
}

const isDigest = ({ path }: NightFile) => path.startsWith('data/')
const isTop = ({ path }: NightFile) => !path.includes('/')
const isPage = (file: NightFile) => !isDigest(file) && !isTop(file)

function markWritten({ store }: Night, date: string): void {
  const night = store.nights().find((one) => one.date === date)
  if (night && !night.written) store.keepNight({ ...night, written: true })
}
