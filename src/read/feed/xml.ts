/**
 * Foreign XML as a tree, however broken: tags in the wrong case or never closed, bare `&`, HTML's entities, text before
 * the declaration. The syntax is htmlparser2's; no DTD is read, no entity of a document's own is known.
 */
import { decodeHTMLStrict } from 'entities/decode'
import { Parser } from 'htmlparser2'
import { resolved } from './addresses.js'
import { impliedEnd } from './implied.js'
import { canonicalName } from './namespaces.js'

export interface XmlElement {
  /** By namespace, in lower case: `title`, `atom:title`, `dc:creator`. */
  readonly name: string
  /** As written, in lower case. */
  readonly tag: string
  /** Names in lower case, with the prefix as written. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
  /** `xml:base` of it or of what it stands in, resolved; `null` where there is none. */
  readonly base: string | null
}

export interface XmlTree {
  readonly children: readonly (XmlElement | string)[]
  /** What stands deeper than the cap was left out. */
  readonly tooDeep: boolean
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[]
  readonly scope: ReadonlyMap<string, string>
}

/** Elements in one another; feeds have a dozen, with naked HTML some dozens. */
const deepest = 200

/** Characters that are parsed at a time: after each piece the depth is looked at. */
const piece = 16_384

/** The tree of a document. Never throws; `address` is what relative `xml:base`s count from. */
export function treeOf(text: string, address: string | null): XmlTree {
  const root: OpenElement = element('', new Map(), address, new Map())
  const builder = new TreeBuilder(root)
  const parser = new Parser(builder, {
    xmlMode: true,
    decodeEntities: false,
    lowerCaseTags: true,
    lowerCaseAttributeNames: true
  })
  const words = withoutDoctype(text)
  for (let at = 0; at < words.length && !builder.tooDeep; at += piece) parser.write(words.slice(at, at + piece))
  parser.end()
  return { children: root.children, tooDeep: builder.tooDeep }
}

/** Takes the parser's events; its own stack differs from the parser's where an end is implied. */
class TreeBuilder {
  tooDeep = false
  /** What the parser holds open, in its order. */
  private readonly held: OpenElement[] = []
  private readonly open: OpenElement[]
  private raw = ''
  private inCdata = false

  constructor(root: OpenElement) {
    this.open = [root]
  }

  onopentag(tag: string, attributes: Readonly<Record<string, string>>): void {
    this.endText()
    const decoded = new Map(Object.entries(attributes).map(([name, value]) => [name, decodeHTMLStrict(value)]))
    const scope = scopeOf(this.innermost().scope, decoded)
    const name = canonicalName(tag, scope)
    this.open.length = impliedEnd(this.open, name)
    const parent = this.innermost()
    const base = resolved(decoded.get('xml:base') ?? null, parent.base) ?? parent.base
    const child = { ...element(tag, decoded, base, scope), name }
    this.held.push(child)
    if (this.held.length > deepest) this.tooDeep = true
    if (this.tooDeep) return
    parent.children.push(child)
    this.open.push(child)
  }

  onclosetag(): void {
    this.endText()
    const closed = this.held.pop()
    const at = closed === undefined ? -1 : this.open.lastIndexOf(closed)
    if (at > 0) this.open.length = at
  }

  ontext(words: string): void {
    if (this.inCdata) this.innermost().children.push(words)
    else this.raw += words
  }

  oncdatastart(): void {
    this.endText()
    this.inCdata = true
  }

  oncdataend(): void {
    this.inCdata = false
  }

  onend(): void {
    this.endText()
  }

  /** Entities are decoded when the stretch is whole: the parser hands it on in pieces. */
  private endText(): void {
    if (this.raw !== '') this.innermost().children.push(decodeHTMLStrict(this.raw))
    this.raw = ''
  }

  private innermost(): OpenElement {
    return this.open.at(-1) as OpenElement
  }
}

function element(
  tag: string,
  attributes: ReadonlyMap<string, string>,
  base: string | null,
  scope: ReadonlyMap<string, string>
): OpenElement {
  return { name: tag, tag, attributes, base, scope, children: [] }
}

/** The prefixes that hold inside an element: its own declarations over those around it. */
function scopeOf(
  around: ReadonlyMap<string, string>,
  attributes: ReadonlyMap<string, string>
): ReadonlyMap<string, string> {
  const declared = [...attributes].flatMap(([name, uri]): [string, string][] =>
    name === 'xmlns' ? [['', uri]] : name.startsWith('xmlns:') ? [[name.slice(6), uri]] : []
  )
  return declared.length === 0 ? around : new Map([...around, ...declared])
}

/** `text` without its document type: nothing of it is read, and its declarations must not pass for elements. */
function withoutDoctype(text: string): string {
  const start = text.slice(0, 100_000).search(/<!doctype/i)
  if (start < 0) return text
  return text.slice(0, start) + text.slice(endOfDoctype(text, start))
}

function endOfDoctype(text: string, start: number): number {
  let inSubset = false
  for (let at = start + 9; at < text.length; at++) {
    const sign = text[at]
    if (sign === '"' || sign === "'") {
      const close = text.indexOf(sign, at + 1)
      if (close < 0) break
      at = close
    } else if (text.startsWith('<!--', at)) {
      const close = text.indexOf('-->', at)
      if (close < 0) break
      at = close + 2
    } else if (sign === '[') inSubset = true
    else if (sign === ']') inSubset = false
    else if (sign === '>' && !inSubset) return at + 1
  }
  // Never closed: only its first tag is taken for it.
  const first = text.indexOf('>', start)
  return first < 0 ? text.length : first + 1
}
