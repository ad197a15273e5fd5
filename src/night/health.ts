/** How the sources fare, night by night. Pure. */
import type { SourceReading } from '../io/night-sources.js'
import type { SourceHealth } from '../io/store/store.js'
import type { Notice } from '../types.js'
import { badInputLine, noticeOf } from './notices.js'

/** Nights in a row after which a source's failing is reported; one bad night is the weather. */
export const failuresToAlert = 3

export interface Checkup {
  readonly health: SourceHealth
  /** What is to be told, once: it keeps failing, it moved, it is back. */
  readonly alerts: readonly Notice[]
}

/** What went wrong with a source, in one line; `null` where all went well. */
export function errorOf({ bad }: SourceReading): string | null {
  const [first] = bad
  if (first === undefined) return null
  return bad.length === 1 ? badInputLine(first) : `${badInputLine(first)}, and ${bad.length - 1} more`
}

/** Whether nothing at all could be had of a source. */
export function hasFailed({ files, bad }: SourceReading): boolean {
  return bad.length > 0 && files.every(({ unchanged, articles }) => !unchanged && articles.length === 0)
}

/** A source's health after the night of `date`, from what it was before. */
export function checkup(reading: SourceReading, before: SourceHealth | null, date: string): Checkup {
  const { source, fetched } = reading
  const known = before ?? { ...healthy, source }
  if (!hasFailed(reading)) return recovered(known, fetched, date)
  const again = known.failed === date
  const failures = again ? known.failures : known.failures + 1
  const gone = reading.bad.some(({ rule }) => rule === 'http-410')
  const due = known.alerted === null && (failures >= failuresToAlert || gone)
  const error = errorOf(reading)
  const health = {
    ...known,
    failures,
    since: known.since ?? date,
    failed: date,
    error,
    alerted: due ? date : known.alerted
  }
  return { health, alerts: due ? [failing(health)] : [] }
}

const healthy: Omit<SourceHealth, 'source'> = {
  etag: null,
  lastModified: null,
  movedTo: null,
  failures: 0,
  since: null,
  failed: null,
  error: null,
  alerted: null,
  succeeded: null
}

function recovered(known: SourceHealth, fetched: SourceReading['fetched'], date: string): Checkup {
  const { source, alerted, since } = known
  const back = `${source} can be read again; it failed from ${since ?? 'an earlier night'} on`
  const movedTo = fetched?.movedTo ?? known.movedTo
  const moved = `${source} moved for good to ${movedTo ?? ''}; write that address into the configuration`
  return {
    health: {
      ...healthy,
      source,
      etag: fetched === null ? known.etag : fetched.etag,
      lastModified: fetched === null ? known.lastModified : fetched.lastModified,
      movedTo,
      succeeded: date
    },
    alerts: [
      ...(alerted === null ? [] : [noticeOf('source-back', back, 'info')]),
      ...(movedTo === known.movedTo || movedTo === null ? [] : [noticeOf('source-moved', moved, 'info')])
    ]
  }
}

function failing({ source, failures, since, error }: SourceHealth): Notice {
  const nights = failures === 1 ? 'one night' : `${failures} nights`
  return noticeOf(
    'source-failing',
    `${source} has failed for ${nights}, since ${since ?? ''}: ${error ?? 'unknown'}; mend it, or pause it with \`nightdesk sources pause ${source}\``
  )
}
