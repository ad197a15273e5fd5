/** How large a part of a mail becomes on its way, and which encoding makes it smaller. */

/** How a part is encoded for the way. */
export interface Encoding {
  readonly name: 'quoted-printable' | 'base64'
  /** Bytes with line ends. */
  readonly bytes: number
}

/** The smaller of the two encodings: quoted-printable for Latin scripts, base64 for the others. */
export function encodingOf(words: string): Encoding {
  const quoted = quotedSize(words)
  const packed = packedSize(words)
  return quoted <= packed ? { name: 'quoted-printable', bytes: quoted } : { name: 'base64', bytes: packed }
}

/** Signs of a line of quoted-printable before the one that says that it goes on. */
const quotedLine = 73

/** Bytes in quoted-printable (RFC 2045), with lines that are broken a little early, as writers of mail do. */
function quotedSize(words: string): number {
  let bytes = 0
  let column = 0
  for (const sign of words) {
    const width = sign === '\n' ? 2 : quotedWidth(sign)
    if (sign !== '\n' && column + width > quotedLine) {
      bytes += 3
      column = 0
    }
    bytes += width
    column = sign === '\n' ? 0 : column + width
  }
  return bytes
}

function quotedWidth(sign: string): number {
  const code = sign.codePointAt(0) ?? 0
  if (code < 0x80) return code >= 0x20 && code < 0x7f && sign !== '=' ? 1 : 3
  return 3 * bytesOf(code)
}

/** Bytes in base64, in lines of 76 signs. */
function packedSize(words: string): number {
  let bytes = 0
  for (const sign of words) bytes += sign === '\n' ? 2 : bytesOf(sign.codePointAt(0) ?? 0)
  const signs = 4 * Math.ceil(bytes / 3)
  return signs + 2 * Math.ceil(signs / 76)
}

/** Bytes in UTF-8. */
function bytesOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
