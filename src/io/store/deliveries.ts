/** The outbox of `io/mail` over the table of deliveries: every change is on disk when it returns. */
import type { Delivery } from '../../types.js'
import type { Outbox } from '../mail/outbox.js'
import type { Database, Row } from './database.js'
import { addDeliveries, deliveryColumns } from './outbox.js'
import { proven, sumOf } from './packing.js'

/** The outbox in a state. */
export function storedOutbox(database: Database): Outbox {
  return {
    of: (edition) => rowsOf(database, edition).map(toDelivery),
    add: (rows) => {
      database.together(() => {
        addDeliveries(database, rows)
      })
    },
    mark: ({ edition, recipient, state, messageId, attempts, reply, next }) => {
      const sum = sumOf(edition, recipient, state, messageId, attempts, reply, next)
      database.run(
        'UPDATE deliveries SET state = ?, message_id = ?, attempts = ?, reply = ?, next = ?, sum = ? WHERE edition = ? AND recipient = ?',
        ...[state, messageId, attempts, reply, next, sum, edition, recipient]
      )
    }
  }
}

/** In the order of edition, then as they were added, which is the order of the recipients. */
function rowsOf(database: Database, edition: string | null): readonly Row[] {
  const columns = `${deliveryColumns.join(', ')}, sum`
  const rows =
    edition === null
      ? database.rows(`SELECT ${columns} FROM deliveries ORDER BY edition, rowid`)
      : database.rows(`SELECT ${columns} FROM deliveries WHERE edition = ? ORDER BY rowid`, edition)
  return proven(rows, deliveryColumns)
}

function toDelivery(row: Row): Delivery {
  const words = (name: string) => (typeof row[name] === 'string' ? row[name] : null)
  return {
    edition: String(row['edition']),
    recipient: String(row['recipient']),
    state: String(row['state']) as Delivery['state'],
    messageId: String(row['message_id']),
    attempts: Number(row['attempts']),
    reply: words('reply'),
    next: words('next')
  }
}
