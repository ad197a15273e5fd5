import iconv from 'iconv-lite'

/** Text out of bytes, and how it was found. */
export interface Decoded {
  readonly text: string
  readonly charset: string
  /** Neither a byte order mark nor a declaration nor UTF-8: taken for windows-1252. */
  readonly guessed: boolean
}

/**
 * `bytes` as text: by byte order mark (UTF-8, 16, 32), else by the charset that the format declares, else as strict
 * UTF-8, else as windows-1252. Line ends become `\n`, the mark goes, lone surrogates are replaced. Never throws.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const marked = markOf(bytes)
  if (marked) return decoded(iconv.decode(bytes.subarray(marked.length), marked.charset), marked.charset)
  if (declared !== null && iconv.encodingExists(declared)) return decoded(iconv.decode(bytes, declared), declared)
  const strict = strictUtf8(bytes)
  if (strict !== null) return decoded(strict, 'utf-8')
  return { ...decoded(iconv.decode(bytes, 'windows-1252'), 'windows-1252'), guessed: true }
}

/** `text` as every reader hands it on: line ends `\n`, no byte order mark, lone surrogates replaced. */
export function normalised(text: string): string {
  const unmarked = text.startsWith('\uFEFF') ? text.slice(1) : text
  const lines = unmarked.includes('\r') ? unmarked.replace(/\r\n?/g, '\n') : unmarked
  return lines.replace(/\p{Surrogate}/gu, '\uFFFD')
}

/** The longer marks first: UTF-32's begins with UTF-16's. */
const marks: readonly { charset: string; bytes: readonly number[] }[] = [
  { charset: 'utf-32le', bytes: [0xff, 0xfe, 0, 0] },
  { charset: 'utf-32be', bytes: [0, 0, 0xfe, 0xff] },
  { charset: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { charset: 'utf-16le', bytes: [0xff, 0xfe] },
  { charset: 'utf-16be', bytes: [0xfe, 0xff] }
]

function markOf(bytes: Uint8Array): { charset: string; length: number } | null {
  const mark = marks.find((candidate) => candidate.bytes.every((byte, at) => bytes[at] === byte))
  return mark ? { charset: mark.charset, length: mark.bytes.length } : null
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function decoded(text: string, charset: string): Decoded {
  return { text: normalised(text), charset, guessed: false }
}
