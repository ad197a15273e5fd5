/** One night: read, digest, prove, keep, write, publish, deliver. The only place where the core meets the world. */
import { analyse } from './analyse.js'
import { digestOf } from './digest.js'
import { DigestError } from './errors.js'
import type { Config } from './io/config.js'
import type { Places, Recovered } from './io/store/recover.js'
import type { Store } from './io/store/store.js'
import { digestOptionsOf, runDefaults, type RunOptions } from './night/options.js'
import { readNight, type ReadNight } from './night/reading.js'
import { exitCodeOf, reportOf, type Done } from './night/report.js'
import type { Held, World } from './night/world.js'
import { nightFiles, type NightFile } from './render/archive/night-files.js'
import type { Delivery, Digest, PublishReport, RunReport, Templates } from './types.js'
import { sha256 } from './text/hash.js'
import { verify } from './verify.js'

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
    return await onState(places, world, options.dryRun, (store, recovered) =>
      night({ config, world, options, date, templates, store, recovered })
    )
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

/** All that the steps of one night share. */
interface Night {
  readonly config: Config
  readonly world: World
  readonly options: RunOptions
  readonly date: string
  readonly templates: Templates
  readonly store: Store
  readonly recovered: Recovered | null
}

async function night(at: Night): Promise<RunReport> {
  const { store, world, date, recovered, config } = at
  if (recovered !== null) world.say('alert', recoveredLine(recovered))
  const read = await readNight(at)
  world.goOn()
  const told = tell(at, read)
  const done = told.fault === null ? await finish(at, told) : nothingDone
  if (!at.options.dryRun) store.forget(date, config.settings.memory.keepDays)
  const report = reportOf(at, read, told, done)
  return { ...report, exitCode: exitCodeOf(report, read, told.fault) }
}

/** What came of the digest: the one that is told, whether it is another than before, and why there is none. */
export interface Told {
  readonly digest: Digest | null
  readonly made: boolean
  /** Why it could not be proven. */
  readonly fault: string | null
}

/** The digest of the night: the one that is kept already, unless there is something new to it; `null` with nothing to tell. */
function tell(at: Night, { hasNews }: ReadNight): Told {
  const { store, date, config, world } = at
  const options = digestOptionsOf(config.settings, date)
  const kept = store.editions().find((edition) => edition.date === date)
  const isSame = kept?.config === sha256(JSON.stringify(options))
  if (kept && (!kept.whole || (isSame && !hasNews))) return { digest: store.digestOf(date), made: false, fault: null }
  const articles = store.articlesOf(date).map(({ article }) => article)
  const isSilent = config.settings.onEmpty === 'silent' && !kept
  if (articles.length === 0 && isSilent) return nothingToTell(at)
  const notices = [...store.noticesOf(date).values()].flat()
  const digest = digestOf(articles.map(analyse), options, notices, store.earlier(date, config.settings.memory.days))
  if (isSilent && !hasSomethingToTell(digest)) return nothingToTell(at)
  const { ok, failures } = verify(digest)
  const [first] = failures
  if (ok || first === undefined) return { digest, made: true, fault: null }
  const fault = `The digest could not be proven: ${first.id}: ${first.message} (${first.rule}); nothing was published or sent`
  world.say('alert', fault)
  const night = store.nights().find((one) => one.date === date)
  store.keepNight({ written: true, published: true, paths: [], ...night, date, reading: 'unproven' })
  return { digest: null, made: false, fault }
}

function nothingToTell({ store, date }: Night): Told {
  store.keepNight({ date, reading: 'empty', written: true, published: true, paths: [] })
  return { digest: null, made: false, fault: null }
}

function hasSomethingToTell({ stories, changes }: Digest): boolean {
  return stories.length > 0 || (changes?.statements ?? []).length > 0
}

const nothingDone: Done = { files: { written: [], unchanged: [] }, publish: null, deliveries: [] }

/** Keeps the edition, then writes, publishes and delivers: its own, and what earlier nights left undone. */
async function finish(at: Night, { digest, made }: Told): Promise<Done> {
  const { options, config, world } = at
  const outbox = digest === null || options.noSend ? [] : await outboxOf(at, digest)
  await writeUndone(at)
  const files = digest === null ? [] : keep(at, digest, made, outbox, await world.held(config.settings.output))
  world.goOn()
  const written = await writeAll(at, files)
  markWritten(at, at.date)
  world.goOn()
  const publish = options.noPublish || config.settings.docs === undefined ? null : await publishAll(at)
  world.goOn()
  const mails = options.noSend || options.dryRun || config.settings.mail === undefined ? [] : await deliver(at)
  return { files: written, publish, deliveries: mails }
}

/** An edition that was found in the output folder counts as sent. */
async function outboxOf({ store, world, config, date }: Night, digest: Digest): Promise<readonly Delivery[]> {
  const isRecovered = store.editions().some((edition) => edition.date === date && edition.recovered)
  return isRecovered || config.settings.mail === undefined ? [] : world.outboxOf(config.settings, digest)
}

/** The edition, its outbox and what is to be done stand on disk before the first of its files. */
function keep(at: Night, digest: Digest, made: boolean, outbox: readonly Delivery[], held: Held): readonly NightFile[] {
  const { store, date, config } = at
  return store.together(() => {
    if (made) store.keepEdition(digest, outbox)
    else store.addDeliveries(outbox)
    const files = filesOf(at, digest, held)
    const paths = files.map(({ path }) => path)
    const published = config.settings.docs === undefined
    store.keepNight({ date, reading: 'told', written: false, published, paths })
    return files
  })
}

/** The files of an edition. `latest` is that of the newest one, whatever was made last. */
function filesOf({ store, config, templates }: Night, digest: Digest, held: Held): readonly NightFile[] {
  const date = digest.edition.date ?? ''
  const editions = store.editions()
  const histories = store.storiesOn(date).flatMap((story) => store.historyOf(story) ?? [])
  const { files } = nightFiles({ digest, histories, editions, settings: config.settings, templates, held })
  return editions.at(-1)?.date === date ? files : files.filter(({ path }) => !path.startsWith('latest.'))
}

/** Files of earlier nights that were killed before they had written all of them. */
async function writeUndone(at: Night): Promise<void> {
  const { store, date, world, config } = at
  for (const night of store.nights().filter((one) => !one.written && one.date !== date)) {
    const digest = store.digestOf(night.date)
    if (digest !== null) await writeAll(at, filesOf(at, digest, await world.held(config.settings.output)))
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

/** Publishes the files of tonight and of the nights that could not be published. */
async function publishAll(at: Night): Promise<PublishReport | null> {
  const { store, world, config, date, options } = at
  const { output, docs, publishText } = config.settings
  const due = store.nights().filter((night) => night.reading === 'told' && (!night.published || night.date === date))
  if (due.length === 0 || docs === undefined || options.dryRun) return null
  const paths = [...new Set(due.flatMap((night) => night.paths))].toSorted()
  const edition = due.at(-1)?.date ?? date
  const published = await world.publish({ output, paths, docs, publishText, edition })
  if (published.state === 'failed') return published
  store.together(() => due.forEach((night) => store.keepNight({ ...night, published: true })))
  return published
}

function deliver({ store, world, config, templates }: Night) {
  return world.deliver({ store, settings: config.settings, templates })
}

function recoveredLine({ moved, from, editions, reason }: Recovered): string {
  const count = `${editions} ${editions === 1 ? 'edition' : 'editions'}`
  return `The state could not be used: ${reason}. What there was is now ${moved}; it was made again from ${count} in ${from}`
}
