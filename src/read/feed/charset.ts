/** The text of a feed out of its bytes: byte order mark, HTTP header, XML declaration, UTF-8, windows-1252. */
import iconv from 'iconv-lite'
import { decode, normalised } from '../charset.js'
import { charsetOf } from '../declared.js'

export interface XmlText {
  readonly text: string
  /** In lower case. */
  readonly charset: string
  /** The bytes are what is declared, or UTF-8 where nothing is. */
  readonly asDeclared: boolean
  /** Nothing was declared and it is not UTF-8. */
  readonly guessed: boolean
}

/** `bytes` as text. A declaration that the bytes belie is passed over; so is one of a charset that nobody knows. */
export function xmlTextOf(bytes: Uint8Array, header: string | null): XmlText {
  const read = decodedAs(bytes, header)
  return { ...read, text: withoutControls(read.text) }
}

/** Control characters from 0x80 on are windows-1252 that was taken for Latin-1 on its way: `\u0092` is an apostrophe. */
function withoutControls(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (sign) => iconv.decode(Buffer.from([sign.charCodeAt(0)]), 'windows-1252'))
}

function decodedAs(bytes: Uint8Array, header: string | null): XmlText {
  const bare = bareCharsetOf(bytes)
  const marked = bare ?? decode(bytes)
  const isMarked = bare !== null || /^utf-(?:16|32)/.test(marked.charset) || hasMark(bytes)
  if (isMarked) return { ...marked, asDeclared: !marked.text.includes('\uFFFD'), guessed: false }
  const declared = [header, declaredIn(bytes)].find((name) => name !== null && iconv.encodingExists(name)) ?? null
  const unknown = declared === null && (header ?? declaredIn(bytes)) !== null
  return declared === null
    ? { ...marked, asDeclared: !marked.guessed && !unknown }
    : asDeclared(bytes, declared, marked)
}

type Marked = Omit<XmlText, 'asDeclared'>

function asDeclared(bytes: Uint8Array, declared: string, fallback: Marked): XmlText {
  const name = declared.trim().toLowerCase()
  if (/^utf-?8$/.test(name)) return fallback.guessed ? brokenUtf8(bytes, fallback) : { ...fallback, asDeclared: true }
  if (/^(?:us-)?ascii$/.test(name)) return { ...fallback, asDeclared: isAscii(bytes), guessed: false }
  // Declared in letters of one byte: two bytes a sign cannot be.
  if (/^(?:utf|ucs|iso-10646-ucs)-?(?:16|32|2|4|7)/.test(name))
    return { ...fallback, asDeclared: false, guessed: false }
  const text = normalised(iconv.decode(bytes, charsetOf(name)))
  // Pages call themselves Latin-1 and are UTF-8: text in Latin-1 is never valid UTF-8 by chance.
  const isUtf8 = /^(?:iso-?8859-1|latin-?1|windows-1252|cp1252)$/.test(name) && !fallback.guessed && !isAscii(bytes)
  if (isUtf8 || text.includes('\uFFFD')) return { ...fallback, asDeclared: false, guessed: false }
  return { text, charset: name, asDeclared: true, guessed: false }
}

/** Declared as UTF-8 and not: UTF-8 with a few broken bytes, or windows-1252 under a wrong name. */
function brokenUtf8(bytes: Uint8Array, fallback: Marked): XmlText {
  const text = normalised(new TextDecoder('utf-8').decode(bytes))
  const broken = text.split('\uFFFD').length - 1
  const whole = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0
  const kept = whole > broken ? { text, charset: 'utf-8', guessed: false } : fallback
  return { ...kept, asDeclared: false, guessed: false }
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 128)
}

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}

/** UTF-16 and UTF-32 without a mark: the first `<` shows it. */
function bareCharsetOf(bytes: Uint8Array): Marked | null {
  const row = bareForms.find(({ head }) => head.every((byte, at) => bytes[at] === byte))
  return row ? { text: normalised(iconv.decode(bytes, row.charset)), charset: row.charset, guessed: false } : null
}

const bareForms: readonly { charset: string; head: readonly number[] }[] = [
  { charset: 'utf-32le', head: [0x3c, 0, 0, 0] },
  { charset: 'utf-32be', head: [0, 0, 0, 0x3c] },
  { charset: 'utf-16le', head: [0x3c, 0] },
  { charset: 'utf-16be', head: [0, 0x3c] }
]

/** The charset that the XML declaration names, `null` where there is none. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1000)).toString('latin1')
  const declaration = /<\?xml\b[^>]{0,300}/i.exec(head)?.[0] ?? ''
  return /\bencoding\s{0,20}=\s{0,20}["']\s{0,20}([\w.:-]{1,40})/i.exec(declaration)?.[1] ?? null
}
