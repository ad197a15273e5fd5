/** One night: read, digest, prove, keep, write, publish, deliver. The only place where the core meets the world. */
import { digestFrom, planOf } from './digest.js'
import { DigestError } from './errors.js'
import type { Config } from './io/config.js'
import type { Places, Recovered } from './io/store/recover.js'
import { nightDone, type Store } from './io/store/store.js'
import { digestOptionsOf, runDefaults, type RunOptions } from './night/options.js'
import { readNight, type ReadNight } from './night/reading.js'
import { exitCodeOf, reportOf, type Done } from './night/report.js'
import type { Held, World } from './night/world.js'
import { nightFiles, type NightFile } from './render/archive/night-files.js'
import type { Article, Delivery, Digest, DigestOptions, Edition, PublishReport, RunReport, Templates } from './types.js'
import { sha256 } from './text/hash.js'
import { byCodeUnit } from './text/order.js'
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
  const told = await tell(at, read)
  const done = told.fault === null ? await finish(at, told) : nothingDone
  if (!at.options.dryRun) store.forget(date, config.settings.memory.keepDays)
  const report = reportOf(at, read, told, done)
  return { ...report, exitCode: exitCodeOf(report, read, told.fault, done) }
}

/** What came of the digest: the one that is told, whether it is another than before, and why there is none. */
export interface Told {
  readonly digest: Digest | null
  readonly made: boolean
  /** Why it could not be proven. */
  readonly fault: string | null
}

/** The digest of the night: the one that is kept already, unless there is something new to it; `null` with nothing to tell. */
async function tell(at: Night, { hasNews }: ReadNight): Promise<Told> {
  const { store, date, config, world } = at
  const options = digestOptionsOf(config.settings, date)
  const kept = store.editions().find((edition) => edition.date === date)
  const isSame = kept?.config === sha256(JSON.stringify(options))
  if (kept && (!kept.whole || (isSame && !hasNews))) return { digest: store.digestOf(date), made: false, fault: null }
  const articles = store.articlesOf(date).map(({ article }) => article)
  const isSilent = config.settings.onEmpty === 'silent' && !kept
  if (articles.length === 0 && isSilent) return nothingToTell(at)
  const digest = await digestIn(at, articles, options)
  world.goOn()
  if (isSilent && !hasSomethingToTell(digest)) return nothingToTell(at)
  const { ok, failures } = verify(digest)
  const [first] = failures
  if (ok || first === undefined) return { digest, made: true, fault: null }
  const fault = `The digest could not be proven: ${first.id}: ${first.message} (${first.rule}); nothing was published or sent`
  world.say('alert', fault)
  const night = store.nights().find((one) => one.date === date)
  store.keepNight({ ...nightDone, ...night, date, reading: 'unproven' })
  return { digest: null, made: false, fault }
}

/** Articles in, digest out; large nights in several threads. */
async function digestIn(at: Night, articles: readonly Article[], options: DigestOptions): Promise<Digest> {
  const { store, date, config, world } = at
  const crew = world.crew()
  try {
    for (const article of articles) await crew.take(article)
    const plan = planOf(await crew.documents(), options, store.earlier(date, config.settings.memory.days))
    const summaries = await crew.summarise(plan.tasks, plan.options)
    return digestFrom(plan, summaries, [...store.noticesOf(date).values()].flat())
  } finally {
    await crew.close()
  }
}

function nothingToTell({ store, date }: Night): Told {
  store.keepNight({ ...nightDone, date, reading: 'empty' })
  return { digest: null, made: false, fault: null }
}

function hasSomethingToTell({ stories, changes }: Digest): boolean {
  return stories.length > 0 || (changes?.statements ?? []).length > 0
}

const noMail: Done['mail'] = { deliveries: [], isDone: true, notices: [] }
const nothingDone: Done = { files: { written: [], unchanged: [] }, publish: null, mail: noMail }

/** Keeps the edition, then writes, publishes and delivers: its own, and what earlier nights left undone. */
async function finish(at: Night, { digest, made }: Told): Promise<Done> {
  const { options, config, world } = at
  const outbox = digest === null ? [] : await outboxOf(at, digest.edition)
  if (!options.dryRun) await world.tidy(config.settings.output)
  await writeUndone(at)
  const files = digest === null ? [] : keep(at, digest, made, outbox, await world.held(config.settings.output))
  world.goOn()
  const written = await writeAll(at, files)
  markWritten(at, at.date)
  world.goOn()
  const publish = options.noPublish || options.dryRun ? null : await publishAll(at)
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
function keep(at: Night, digest: Digest, made: boolean, outbox: Outbox, held: Held): readonly NightFile[] {
  const { store, date, config } = at
  return store.together(() => {
    if (made) store.keepEdition(digest, outbox ?? [])
    else store.addDeliveries(outbox ?? [])
    const files = filesOf(at, digest, held)
    const paths = files.map(({ path }) => path)
    const published = config.settings.docs === undefined
    store.keepNight({ date, reading: 'told', written: false, published, posted: outbox !== null, paths })
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

/** Publishes the files of tonight and of the nights that could not be published; `null` where there are none. */
async function publishAll({ store, world, config, date }: Night): Promise<PublishReport | null> {
  const { output, docs, publishText } = config.settings
  const due = store.nights().filter((night) => night.reading === 'told' && (!night.published || night.date === date))
  if (due.length === 0 || docs === undefined) return null
  const paths = [...new Set(due.flatMap((night) => night.paths))].toSorted(byCodeUnit)
  const edition = store.editions().find((one) => one.date === date) ?? null
  const published = await world.publish({ output, docs, publishText, edition, paths })
  if (published.state !== 'failed')
    store.together(() => due.forEach((night) => store.keepNight({ ...night, published: true })))
  else world.say('alert', `Not published: ${published.reason ?? 'unknown'}; ${published.next ?? ''}`)
  return published
}

/** Sends tonight's edition, and what waits from other nights. What cannot be read is said, and keeps no edition from its page. */
async function deliverAll(at: Night, digest: Digest | null): Promise<Done['mail']> {
  const { store, world, config, templates, options, date } = at
  const { settings } = config
  if (settings.mail === undefined || options.noSend || options.dryRun) return noMail
  const isRecovered = store.editions().some((one) => one.date === date && one.recovered)
  try {
    await postUndone(at)
    const sent = await world.deliver({ settings, digest: isRecovered ? null : digest, templates, store })
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

function recoveredLine({ moved, from, editions, reason }: Recovered): string {
  const count = `${editions} ${editions === 1 ? 'edition' : 'editions'}`
  return `The state could not be used: ${reason}. What there was is now ${moved}; it was made again from ${count} in ${from}`
}
