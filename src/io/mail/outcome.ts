/** What a try to deliver came to, and what that makes of a row of the outbox. No clock and no network here. */
import type { Delivery } from '../../types.js'
import type { MailSettings } from './settings.js'

/**
 * How a try ended. `accepted`: the server has taken it. `deferred`: not now (4xx, or the connection was lost before the
 * mail was sent). `refused`: never (5xx). `unknown`: the connection was lost after the mail was sent, before the reply.
 * `unreachable`: the mail was not even spoken of (no connection, no TLS, no login); nothing is counted against it.
 */
export interface Outcome {
  readonly kind: 'accepted' | 'deferred' | 'refused' | 'unknown' | 'unreachable'
  /** The server's last line, or what happened in its place; without secrets. */
  readonly reply: string
  /** Of `unreachable`: the server asked for patience itself (4xx). */
  readonly isForNow?: boolean
}

export type Retry = MailSettings['retry']

/** Whether a row is to be tried at this instant. */
export function isDue({ state, next }: Delivery, { after }: Retry, now: Date): boolean {
  if (state === 'waiting' && next === null) return true
  if ((state !== 'waiting' && state !== 'unknown') || next === null) return false
  const wait = Date.parse(next) - now.getTime()
  // Later than ever written: the clock has been put back since.
  return !(wait > 0) || wait > after
}

/** The row as it has to stand on disk before the mail is sent: from here on nobody knows, until the reply is there. */
export function rowBeforeData(row: Delivery, retry: Retry, now: Date): Delivery {
  const isLastTry = row.state === 'unknown' || retry.unknown === 'never'
  return {
    ...row,
    state: 'unknown',
    attempts: row.attempts + 1,
    reply: 'the connection was lost before the reply',
    next: isLastTry ? null : now.toISOString()
  }
}

/** The row after a try; `row` is as it stood before it. */
export function rowAfter(row: Delivery, { kind, reply, isForNow = false }: Outcome, retry: Retry, now: Date): Delivery {
  const tried = { ...row, attempts: row.attempts + 1, reply }
  const later = new Date(now.getTime() + retry.after).toISOString()
  switch (kind) {
    case 'accepted':
      return { ...tried, state: 'sent', next: null }
    case 'refused':
      return { ...tried, state: 'refused', next: null }
    case 'unknown':
      return { ...rowBeforeData(row, retry, now), reply }
    case 'unreachable':
      return { ...row, reply, next: isForNow ? later : (row.next ?? now.toISOString()) }
    case 'deferred':
      if (tried.attempts < retry.times) return { ...tried, next: later }
      // Of what may have arrived long ago, "refused" would be a lie.
      return row.state === 'unknown' ? { ...tried, next: null } : givenUp(tried)
  }
}

function givenUp(row: Delivery): Delivery {
  const tries = row.attempts === 1 ? 'one try' : `${row.attempts} tries`
  return { ...row, state: 'refused', next: null, reply: `${row.reply ?? ''} (given up after ${tries})` }
}
