/** How the store keeps JSON: packed with a checksum of its own, so that a flipped bit is seen and never read. */
import { crc32, gunzipSync, gzipSync } from 'node:zlib'
import { damaged, type Row, type Value } from './database.js'

/** Packed JSON; gzip keeps a CRC of what it holds. */
export function packed(value: unknown): Uint8Array {
  return gzipSync(JSON.stringify(value), { level: 1 })
}

/**
 * What was packed.
 *
 * @throws DigestError `state-damaged` where it is not what was written.
 */
export function unpacked(bytes: Value | undefined): unknown {
  try {
    if (!(bytes instanceof Uint8Array)) throw new Error('a packed value is missing')
    return JSON.parse(gunzipSync(bytes).toString('utf8')) as unknown
  } catch (cause) {
    throw damaged('a packed value is not what was written', cause)
  }
}

/** Checksum of a row's values, kept beside them. */
export function sumOf(...values: readonly (string | number | null)[]): number {
  return crc32(JSON.stringify(values))
}

/**
 * The rows, whose `sum` has to be that of `columns`.
 *
 * @throws DigestError `state-damaged` where a row is not what was written.
 */
export function proven(rows: readonly Row[], columns: readonly string[]): readonly Row[] {
  for (const row of rows) {
    const values = columns.map((name) => row[name] as string | number | null)
    if (row['sum'] !== sumOf(...values)) throw damaged('a row is not what was written')
  }
  return rows
}
