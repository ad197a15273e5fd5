/** What an element of a feed says, by its `type` and `mode` (Atom 0.3 and 1.0) or by the custom of RSS. */
import { fold, htmlOf, isHtml, plainOf, wordsOf } from './markup.js'
import type { XmlElement } from './xml.js'

/** Words, and whether they are HTML. */
export interface Value {
  readonly words: string
  readonly html: boolean
}

/** The value of `element`, unescaped once; `null` where it holds nothing. */
export function valueOf(element: XmlElement): Value | null {
  const value = written(element)
  return value.words.trim() === '' ? null : { ...value, words: value.words.trim() }
}

/** A value as one line of plain text. */
export function plainValue(value: Value | null): string | null {
  if (value === null) return null
  const plain = value.html ? plainOf(value.words) : fold(value.words)
  return plain === '' ? null : plain
}

/** The words of `element` as one line, `null` where it holds none. */
export function lineOf(element: XmlElement | undefined): string | null {
  const words = element === undefined ? '' : fold(wordsOf(element))
  return words === '' ? null : words
}

function written(element: XmlElement): Value {
  const type = (element.attributes.get('type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  const mode = (element.attributes.get('mode') ?? '').trim().toLowerCase()
  if (hasElements(element)) return { words: inner(element, escapedTypes.has(type)), html: true }
  const words = wordsOf(element)
  if (mode === 'base64' || isBinary(type)) return decoded(words, type)
  if (plainTypes.has(type)) return { words, html: false }
  if (type !== '') return { words, html: true }
  return { words, html: isTextByDefault(element) ? isHtml(words) && mode !== 'escaped' : true }
}

/** Types of escaped HTML: what a wrapping element holds of it is unescaped, too. */
const escapedTypes: ReadonlySet<string> = new Set(['html', 'text/html'])
const plainTypes: ReadonlySet<string> = new Set(['text', 'plain', 'text/plain'])

function hasElements({ children }: XmlElement): boolean {
  return children.some((child) => typeof child !== 'string')
}

/** The markup inside; of XHTML that a `div` wraps (Atom 1.0), the inside of it. */
function inner({ children }: XmlElement, unescaped: boolean): string {
  const [only, ...more] = children.filter((child) => typeof child !== 'string' || child.trim() !== '')
  const isWrapped = more.length === 0 && typeof only === 'object' && /^(?:\w{1,20}:)?div$/.test(only.tag)
  return htmlOf(isWrapped ? only.children : children, unescaped)
}

function isTextByDefault({ name }: XmlElement): boolean {
  return name.startsWith('atom:') || name.startsWith('media:') || name.startsWith('itunes:')
}

/** A media type whose content Atom writes in base64: neither text nor XML. */
function isBinary(type: string): boolean {
  return type.includes('/') && !type.startsWith('text/') && !/[/+]xml$/.test(type)
}

function decoded(words: string, type: string): Value {
  const signs = words.replace(/\s+/g, '')
  const isBase64 = signs.length > 0 && signs.length % 4 !== 1 && /^[\w+/-]*={0,2}$/.test(signs)
  const plain = isBase64 ? Buffer.from(signs, 'base64').toString('utf8') : words
  return { words: plain.includes('\uFFFD') ? words : plain, html: !plainTypes.has(type) }
}
