/** All that a night may do to the outside; `io/world.ts` makes the real one, tests hand in their own. */
import type { Settings } from '../config.js'
import type { Crew } from '../io/crew.js'
import type { Press } from '../io/press.js'
import type { PublishOptions } from '../io/git/publish.js'
import type { Delivered } from '../io/mail/deliver.js'
import type { BeforeReading, NightSource, SourceReading } from '../io/night-sources.js'
import type { Opened, Places } from '../io/store/recover.js'
import type { Store } from '../io/store/store.js'
import type { Night, NightFile } from '../render/archive/night-files.js'
import type { Article, Delivery, Digest, Edition, PublishReport, Templates } from '../types.js'

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
  /** Paths, relative to the output folder, of the stories' pages that stand there. */
  readonly storyPages: (root: string) => Promise<ReadonlySet<string>>
  /** Takes away what a killed night left half written under a folder; only under the lock. */
  readonly tidy: (root: string) => Promise<void>
  /**
   * Writes files under a folder, each whole or not at all, several at a time; all are on disk when it ends. Of each, in
   * order, whether these bytes stood there already.
   */
  readonly write: (root: string, files: readonly NightFile[], dryRun: boolean) => Promise<readonly Written[]>
  /** Threads that analyse, summarise and print; none before there is work for them. Closed by whoever opened them. */
  readonly staff: () => Staff
  /**
   * Publishes tonight's files, and what earlier nights could not publish; a dry run says what that would come to, with the
   * files that `write` was given. Never throws for what git says.
   */
  readonly publish: (job: PublishOptions, dryRun: boolean) => Promise<PublishReport>
  /** The rows of the outbox for an edition, one a recipient. Throws DigestError where the recipients cannot be read. */
  readonly outboxOf: (edition: Edition, settings: Settings) => Promise<readonly Delivery[]>
  /** Sends what is due. Throws DigestError where recipients, password or key cannot be read. */
  readonly deliver: (job: DeliverJob) => Promise<Delivered>
  /** A line for whoever watches the night. */
  readonly say: (level: Level, line: string) => void
  /** Throws where the night was told to end. */
  readonly goOn: () => void
}

export interface Staff {
  /** For these articles; the same threads until they are closed. */
  readonly open: (articles: readonly Article[]) => Promise<Crew>
  /** For pages; the same threads. */
  readonly press: Press
  readonly close: () => Promise<unknown>
}

export type Written = 'written' | 'unchanged'

/** `alert` is said whatever was asked for. */
export type Level = 'alert' | 'warning' | 'info' | 'detail'

/** What stands in the output folder under names that every night writes. */
export type Held = Night['held']

export interface DeliverJob {
  readonly settings: Settings
  /** Tonight's edition; `null` where there is none that is to be sent. */
  readonly digest: Digest | null
  readonly templates: Templates
  readonly store: Store
  /** Only says who would get what. */
  readonly dryRun: boolean
}
