/** What a page or a feed says that it is written in. */
import type { Kind } from './kinds.js'

/** Bytes in which a declaration is looked for: pages put long scripts and comments before it. */
const looked = 8192

/**
 * The charset that the markup in `bytes` declares, by the name under which it is decoded; `null` where it declares none.
 * A declaration that a reader could read byte by byte cannot be one of UTF-16 or 32: UTF-8 is meant, as the HTML
 * standard has it.
 */
export function declaredCharset(bytes: Uint8Array, kind: Kind | null): string | null {
  if (kind === null || !declaring.has(kind)) return null
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, looked)).toString('latin1')
  const label = (xmlDeclaration.exec(head) ?? (kind === 'html' ? metaIn(head) : null))?.[1]
  return label === undefined ? null : charsetOf(label)
}

const declaring: ReadonlySet<Kind> = new Set<Kind>(['html', 'feed', 'opml'])

const xmlDeclaration = /^\s{0,99}<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})["']/i
const metaCharset = /<meta\s[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})/i

function metaIn(head: string): RegExpExecArray | null {
  return metaCharset.exec(head.replace(/<!--[^]{0,4000}?-->/g, ''))
}

/** `label` as its writer meant it: the WHATWG's reading of old names, in the names of iconv-lite. */
export function charsetOf(label: string): string {
  const name = label.toLowerCase()
  return meant.find(({ pattern }) => pattern.test(name))?.charset ?? name
}

/** The narrower name is declared, the wider one is used. */
export const meant: readonly { pattern: RegExp; charset: string; example: string }[] = [
  { pattern: /^utf-?(?:16|32)/, charset: 'utf-8', example: 'utf-16le' },
  { pattern: /^(?:us-)?ascii$|^latin-?1$|^iso-?8859-?1$|^l1$/, charset: 'windows-1252', example: 'iso-8859-1' },
  { pattern: /^iso-?8859-?9$|^latin-?5$/, charset: 'windows-1254', example: 'iso-8859-9' },
  { pattern: /^iso-?8859-?11$|^tis-?620$/, charset: 'windows-874', example: 'tis-620' },
  { pattern: /^gb-?2312|^x-gbk$/, charset: 'gbk', example: 'gb2312' },
  { pattern: /^(?:ks_?c_?5601|euc-?kr|korean)/, charset: 'cp949', example: 'euc-kr' },
  { pattern: /^(?:x-)?s(?:hift)?[_-]?jis$/, charset: 'cp932', example: 'shift_jis' }
]
