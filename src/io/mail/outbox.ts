/** What delivery needs of the outbox, and no more: rows in the order of edition and recipient, each change durable. */
import type { Delivery } from '../../types.js'

/** The outbox: one row a recipient of an edition. */
export interface Outbox {
  /** All rows of an edition (its date); `null`: of all editions. In order of edition, then as they were added. */
  readonly of: (edition: string | null) => readonly Delivery[]
  /** Adds rows; a recipient of an edition that stands there already stays as it is. */
  readonly add: (rows: readonly Delivery[]) => void
  /** Writes what became of a row. On disk when it returns: mails are sent by what stands there. */
  readonly mark: (row: Delivery) => void
}
