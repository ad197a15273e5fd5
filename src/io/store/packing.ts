/** How the store keeps JSON: packed with a checksum of its own, so that a flipped bit is seen and never read. */
import { crc32, gunzipSync, gzipSync } from 'node:zlib'
import { sha256 } from '../../text/hash.js'
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

/**
 * A text that was packed, which is kept under the hash of its characters.
 *
 * @throws DigestError `state-damaged` where it is not what was written: a page of the file may stand in another's place.
 */
export function unpackedText(bytes: Value | undefined, hash: string): string {
  const text = unpacked(bytes)
  if (typeof text !== 'string' || sha256(text) !== hash) throw damaged('a text is not what was written')
  return text
}

/** What was packed, one by one, in order: unpacked together, which costs a fraction where they are thousands of small ones. */
export function unpackedAll(all: readonly Uint8Array[]): unknown[] {
  const found: unknown[] = []
  for (let from = 0; from < all.length; from += unpackedTogether)
    for (const one of unpackedSome(all.slice(from, from + unpackedTogether))) found.push(one)
  return found
}

/** Values, so that megabytes and not hundreds of them stand in memory unpacked. */
const unpackedTogether = 500

function unpackedSome(some: readonly Uint8Array[]): unknown[] {
  try {
    const whole = gunzipSync(Buffer.concat(some))
    let at = 0
    const found = some.map((bytes) => {
      // Gzip ends with the length of what it holds.
      const end = at + new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(bytes.length - 4, true)
      const value = JSON.parse(whole.toString('utf8', at, end)) as unknown
      at = end
      return value
    })
    if (at !== whole.length) throw new Error('a packed value has another length')
    return found
  } catch (cause) {
    throw damaged('a packed value is not what was written', cause)
  }
}

/** Checksum of a row's values, kept beside them. */
export function sumOf(...values: readonly (string | number | null)[]): number {
  return crc32(JSON.stringify(values))
}

/** Whether it is the checksum of these values, which stand as a list in JSON, if in other escapes than ours. */
export function isSumOf(json: Buffer, sum: number): boolean {
  if (crc32(json) === sum) return true
  try {
    return sumOf(...(JSON.parse(json.toString('utf8')) as (string | number | null)[])) === sum
  } catch {
    return false
  }
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
