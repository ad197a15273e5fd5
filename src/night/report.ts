/** What a run says of itself. Pure. */
import type { Delivered } from '../io/mail/deliver.js'
import type { Recovered } from '../io/store/recover.js'
import type { Store } from '../io/store/store.js'
import type { Digest, Notice, PublishReport, RunReport } from '../types.js'
import { noticeOf } from './notices.js'
import type { Told } from './night.js'
import type { RunOptions } from './options.js'
import type { ReadNight } from './reading.js'

/** What was done with the edition. */
export interface Done {
  readonly files: RunReport['files']
  readonly publish: PublishReport | null
  readonly mail: Pick<Delivered, 'deliveries' | 'isDone' | 'notices'>
}

interface Night {
  readonly date: string
  readonly options: RunOptions
  readonly store: Store
  readonly recovered: Recovered | null
}

/** The report, but for its exit code. */
export function reportOf(night: Night, read: ReadNight, told: Told, done: Done): RunReport {
  const { digest, fault } = told
  const alerts: readonly Notice[] = fault === null ? read.alerts : [...read.alerts, noticeOf('unproven', fault)]
  return {
    schema: 'nightdesk.run/1',
    edition: digest === null ? null : { id: digest.edition.id, date: night.date },
    outcome: outcomeOf(read, told, done),
    exitCode: 0,
    dryRun: night.options.dryRun,
    sources: read.sources,
    stories: digest === null ? [] : storiesOf(night, digest),
    changes: digest?.changes ?? null,
    files: done.files,
    publish: done.publish,
    deliveries: done.mail.deliveries,
    recovered: night.recovered,
    notices: [...alerts, ...done.mail.notices, ...(digest?.notices ?? [])]
  }
}

function outcomeOf(read: ReadNight, { digest, made, fault }: Told, { files }: Done): RunReport['outcome'] {
  if (fault !== null) return 'failed'
  if (digest !== null) return made || files.written.length > 0 ? 'made' : 'unchanged'
  return read.nothingUsable ? 'failed' : 'empty'
}

/** Those of the edition, then those that it names quiet. */
function storiesOf({ store, date }: Night, { stories }: Digest): RunReport['stories'] {
  const rank = new Map(stories.map(({ id }, index) => [id, index]))
  const told = new Map(stories.map((story) => [story.id, story]))
  return store
    .nightsOn(date)
    .toSorted((a, b) => (rank.get(a.id) ?? Infinity) - (rank.get(b.id) ?? Infinity) || 0)
    .map(({ id, slug, change }) => ({
      id,
      slug,
      status: told.get(id)?.status ?? change,
      page: `stories/${id}-${slug}.md`,
      articles: told.get(id)?.articles ?? []
    }))
}

/** If several hold, 4 before 5 before 6. */
export function exitCodeOf(report: RunReport, read: ReadNight, fault: string | null, { mail }: Done): number {
  if (fault !== null) return 4
  if (report.publish?.state === 'failed' || !mail.isDone) return 5
  if (report.edition === null && read.nothingUsable) return 3
  return read.hasBadInput ? 6 : 0
}
