/** The first half of a night: the sources are read, and what they bring is kept for the edition of its date. */
import type { Config } from '../io/config.js'
import { shownAddress } from '../io/fetch/shown.js'
import type { SourceReading } from '../io/night-sources.js'
import {
  dayBefore,
  keysOf,
  nightDone,
  type Asked,
  type NightReading,
  type ReadArticle,
  type FileStamp,
  type SourceHealth,
  type Store
} from '../io/store/store.js'
import { sha256 } from '../text/hash.js'
import type { Notice, RunReport } from '../types.js'
import { choose } from './choice.js'
import { checkup, errorOf, hasFailed } from './health.js'
import { badInputLine, badInputNotice, badInputRule } from './notices.js'
import type { Staff, World } from './world.js'

interface Before {
  readonly config: Config
  readonly world: World
  readonly date: string
  readonly store: Store
  readonly staff: Staff
}

export interface ReadNight {
  readonly sources: RunReport['sources']
  /** Whether there is something that the edition of this date does not hold. */
  readonly hasNews: boolean
  /** What is to be told of the sources: one keeps failing, moved, is back. */
  readonly alerts: readonly Notice[]
  /** Some input could not be used. */
  readonly hasBadInput: boolean
  /** Every source was asked, and none could be used. */
  readonly nothingUsable: boolean
}

/** Reads every source and keeps what is new, all of it in one go. */
export async function readNight({ config, world, date, store, staff }: Before): Promise<ReadNight> {
  const health = store.sources()
  const stamps = store.stamps()
  const readings = await world.read(config.settings.sources, {
    folder: config.folder,
    stampOf: (file) => stamps.get(file)?.stamp ?? null,
    requestOf: (address) => requestOf(address, health.get(shownAddress(address))),
    fetch: fetchOptionsOf(config)
  })
  for (const bad of readings.flatMap((reading) => reading.bad)) world.say('warning', badInputLine(bad))
  const hasEdition = store.editions().some((edition) => edition.date === date)
  const carried = carriedTo(store, date)
  const known = store.known(askedBy(date, readings, carried))
  const choice = choose({ date, known, carried, hasEdition }, readings)
  await begin(staff, choice.fresh)
  const checkups = readings.map((reading) => checkup(reading, health.get(reading.source) ?? null, date))
  keep(
    { config, date, store, stamps },
    readings,
    choice,
    checkups.map((one) => one.health)
  )
  const alerts = checkups.flatMap((one) => one.alerts)
  for (const { message } of alerts) world.say('alert', message)
  return {
    sources: readings.map((reading, index) => ({
      source: reading.source,
      ...(choice.counts[index] ?? { articles: 0, fresh: 0, known: 0 }),
      error: errorOf(reading)
    })),
    hasNews: store.nights().some((night) => night.date === date && untold.has(night.reading)),
    alerts,
    hasBadInput: readings.some(({ bad }) => bad.length > 0),
    nothingUsable: readings.length > 0 && readings.every(hasFailed)
  }
}

/** Threads that are needed start, and begin with the articles, while these are written down. */
async function begin(staff: Staff, fresh: readonly ReadArticle[]): Promise<void> {
  const articles = fresh.map(({ article }) => article)
  if (articles.length > 0) await (await staff.open(articles)).begin(articles)
}

/** What of all that is remembered has to do with tonight. */
function askedBy(edition: string, readings: readonly SourceReading[], carried: readonly Carried[]): Asked {
  const files = readings.flatMap((reading) => reading.files)
  const articles = [...files.flatMap((file) => file.articles), ...carried.map(({ article }) => article)]
  return {
    edition,
    words: new Set(articles.map((article) => keysOf(article).words)),
    files: new Set(files.flatMap(({ file, unchanged }) => (unchanged ? [file] : [])))
  }
}

/** There is something that the edition of that night does not hold. */
const untold: ReadonlySet<string> = new Set(['open', 'unproven'])

function requestOf(address: string, health: SourceHealth | undefined) {
  const { movedTo = null, etag = null, lastModified = null } = health ?? {}
  return { address: movedTo ?? address, etag, lastModified }
}

function fetchOptionsOf({ settings }: Config) {
  const { allow, contact, pause } = settings.fetch
  return { allow: new Set(allow.map((one) => one.toLowerCase())), contact: contact ?? null, pause }
}

type Carried = ReadArticle & { readonly edition: string }

/**
 * What earlier runs read and no edition told: of nights that were killed, and, where the clock jumped, of editions that lie
 * after one that has never been.
 */
function carriedTo(store: Store, date: string): readonly Carried[] {
  const nights = store.nights()
  const open = nights.filter((night) => night.reading === 'open' && night.date !== date)
  const killed = open.flatMap((night) => untoldOf(store, night.date))
  return nights.some((night) => night.date === date) ? killed : [...killed, ...untoldAfter(store, date)]
}

/** Articles that were read for an edition after it was made. */
function untoldOf(store: Store, edition: string): readonly Carried[] {
  const told = new Set(store.digestOf(edition)?.articles.map(({ sha256 }) => sha256))
  return store
    .articlesOf(edition)
    .filter(({ article }) => !told.has(sha256(article.text)))
    .map((one) => ({ ...one, edition }))
}

function untoldAfter(store: Store, date: string): readonly Carried[] {
  const untold = store.untoldAfter(date)
  const raws = new Set(untold.map(({ raw }) => raw))
  const editions = [...new Set(untold.map(({ edition }) => edition))]
  return editions.flatMap((edition) =>
    store
      .articlesOf(edition)
      .filter(({ article }) => raws.has(keysOf(article).raw))
      .map((one) => ({ ...one, edition }))
  )
}

function keep(
  {
    config,
    date,
    store,
    stamps
  }: Omit<Before, 'world' | 'staff'> & { readonly stamps: ReadonlyMap<string, FileStamp> },
  readings: readonly SourceReading[],
  { fresh, dropped, seen }: Pick<NightReading, 'fresh' | 'dropped' | 'seen'>,
  health: readonly SourceHealth[]
): void {
  const night = store.nights().find((one) => one.date === date)
  const refreshed = dayBefore(date, Math.floor(config.settings.memory.keepDays / 4))
  const notices = noticesOf(readings, new Set([...fresh, ...store.articlesOf(date)].map(({ article }) => article.id)))
  const mended = mendedSince(store.noticesOf(date), notices)
  store.together(() => {
    store.keepReading(date, {
      fresh,
      dropped,
      seen: seen.filter((one) => one.seen < refreshed),
      stamps: stampsOf(readings, stamps, date, refreshed),
      notices: new Map([...mended.map((file) => [file, []] as const), ...notices]),
      health
    })
    // An edition that says what could not be read is made again when it can.
    const isOpen =
      fresh.length > 0 || (night !== undefined && mended.length > 0) || dropped.some(({ edition }) => edition === date)
    if (isOpen) store.keepNight({ ...nightDone, ...night, date, reading: 'open' })
    for (const { edition } of dropped) settle(store, edition, date)
  })
}

/** What an earlier run for this edition could not read, and this one could: files, folders and addresses. */
function mendedSince(before: ReadonlyMap<string, readonly Notice[]>, now: NightReading['notices']): string[] {
  const isBad = (notices: readonly Notice[] = []) => notices.some(({ rule }) => rule === badInputRule)
  return [...before].flatMap(([file, notices]) => (isBad(notices) && !isBad(now.get(file)) ? [file] : []))
}

/** A night whose articles another edition took over has nothing open any more. */
function settle(store: Store, edition: string, date: string): void {
  const night = store.nights().find((one) => one.date === edition && one.date !== date)
  const isTold = store.editions().some((one) => one.date === edition)
  if (night?.reading === 'open') store.keepNight({ ...night, reading: isTold ? 'told' : 'empty' })
}

function stampsOf(
  readings: readonly SourceReading[],
  before: ReadonlyMap<string, FileStamp>,
  seen: string,
  refreshed: string
): readonly FileStamp[] {
  return readings
    .flatMap(({ files }) => files)
    .flatMap(({ file, stamp }) => {
      const known = before.get(file)
      const isKept = known !== undefined && known.stamp === stamp && known.seen >= refreshed
      return stamp === null || isKept ? [] : [{ file, stamp, seen }]
    })
}

/** Of every file that was read tonight: what is about no article, or about one of tonight's. */
function noticesOf(
  readings: readonly SourceReading[],
  tonight: ReadonlySet<string>
): ReadonlyMap<string, readonly Notice[]> {
  const byFile = new Map<string, Notice[]>()
  for (const { files, bad } of readings) {
    for (const { file, unchanged, notices } of files) {
      const told = notices.filter(({ article }) => article === null || tonight.has(article))
      if (!unchanged) byFile.set(file, [...(byFile.get(file) ?? []), ...told])
    }
    for (const one of bad) byFile.set(one.source, [...(byFile.get(one.source) ?? []), badInputNotice(one)])
  }
  return byFile
}
