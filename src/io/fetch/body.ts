import type { Readable } from 'node:stream'
import { createBrotliDecompress, createInflate, createGunzip } from 'node:zlib'

/** Thrown where a body is larger than its cap, before or after decoding. */
export class TooLargeError extends Error {
  readonly code = 'TOO_LARGE'
}

/** Thrown where a body is encoded in a way that is not read. */
export class EncodingError extends Error {
  readonly code = 'ENCODING'
}

const decoders: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress
}

/** Codings on top of each other that are undone; a server needs one, a bomb has many. */
const deepest = 2

/**
 * The decoded bytes of `body`. Stops reading at `cap` bytes after decoding: a bomb is never unpacked.
 *
 * @throws TooLargeError, EncodingError, or what the stream throws (a broken coding, a connection cut short).
 */
export async function bytesOf(body: Readable, encoding: string | null, cap: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  const decoded = decodedOf(body, encoding)
  for await (const chunk of decoded as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > cap) {
      body.destroy()
      throw new TooLargeError(`The body is larger than ${cap} bytes`)
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function decodedOf(body: Readable, encoding: string | null): NodeJS.ReadableStream {
  const codings = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity')
  if (codings.length > deepest) throw new EncodingError(`It is encoded ${codings.length} times over`)
  return codings.toReversed().reduce<NodeJS.ReadableStream>((stream, coding) => {
    const decoder = decoders[coding]?.()
    if (!decoder) throw new EncodingError(`Its encoding ${coding.slice(0, 40)} is not read`)
    stream.on('error', (error: Error) => (decoder as unknown as Readable).destroy(error))
    return stream.pipe(decoder)
  }, body)
}
