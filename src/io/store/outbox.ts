import type { Delivery } from '../../types.js'
import type { Database } from './database.js'
import { sumOf } from './packing.js'

/** Columns of `deliveries` in the order in which their sum is made. */
export const deliveryColumns = ['edition', 'recipient', 'state', 'message_id', 'attempts', 'reply', 'next'] as const

/** Puts rows into the outbox; a recipient of an edition that stands there already stays as it is. */
export function addDeliveries(database: Database, outbox: readonly Delivery[]): void {
  for (const { edition, recipient, state, messageId, attempts, reply, next } of outbox) {
    const values = [edition, recipient, state, messageId, attempts, reply, next] as const
    database.run('INSERT OR IGNORE INTO deliveries VALUES (?, ?, ?, ?, ?, ?, ?, ?)', ...values, sumOf(...values))
  }
}
