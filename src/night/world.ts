/** All that a night may do to the outside; `io/world.ts` makes the real one, tests hand in their own. */
import type { Settings } from '../config.js'
import type { BeforeReading, NightSource, SourceReading } from '../io/night-sources.js'
import type { Opened, Places } from '../io/store/recover.js'
import type { Store } from '../io/store/store.js'
import type { Night, NightFile } from '../render/archive/night-files.js'
import type { Delivery, Digest, PublishReport, Templates } from '../types.js'

export interface World {
  /** The day that it is in a time zone, ISO. */
  readonly today: (timezone: string) => string
  /** Takes the lock of the state's folder; what it returns gives it back. Throws DigestError `locked`. */
  readonly lock: (state: string) => Promise<() => Promise<void>>
  /** Opens the state; for a dry run a copy of it, so that no file is touched. */
  readonly open: (places: Places, dryRun: boolean) => Promise<Opened>
  /** Makes the state again out of the editions, because of what was found in it. */
  readonly rebuild: (places: Places, dryRun: boolean, reason: string) => Promise<Opened>
  readonly read: (sources: readonly NightSource[], before: BeforeReading) => Promise<readonly SourceReading[]>
  /** The built-in templates, and before them those of a folder; checked. */
  readonly templates: (folder: string | null) => Promise<Templates>
  /** What stands in the output folder under the names that every night writes. */
  readonly held: (root: string) => Promise<Held>
  /** Writes one file under a folder, whole or not at all; `unchanged` where these bytes stand there already. */
  readonly write: (root: string, file: NightFile, dryRun: boolean) => Promise<'written' | 'unchanged'>
  readonly publish: (job: PublishJob) => Promise<PublishReport>
  /** The rows of the outbox for an edition, one a recipient; none where no mail is sent. */
  readonly outboxOf: (settings: Settings, digest: Digest) => Promise<readonly Delivery[]>
  /** Sends what waits in the outbox and is due; the fate of every delivery that it touched. */
  readonly deliver: (job: DeliverJob) => Promise<readonly Delivery[]>
  /** A line for whoever watches the night. */
  readonly say: (level: Level, line: string) => void
  /** Throws where the night was told to end. */
  readonly goOn: () => void
}

/** `alert` is said whatever was asked for. */
export type Level = 'alert' | 'warning' | 'info' | 'detail'

/** What stands in the output folder under names that every night writes. */
export type Held = Night['held']

export interface PublishJob {
  readonly output: string
  /** Files that the edition wrote, relative to `output`. */
  readonly paths: readonly string[]
  readonly docs: NonNullable<Settings['docs']>
  readonly publishText: boolean
  /** The edition's date. */
  readonly edition: string
}

export interface DeliverJob {
  readonly store: Store
  readonly settings: Settings
  readonly templates: Templates
}
