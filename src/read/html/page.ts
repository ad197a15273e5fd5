/** The one place that knows linkedom and Readability: markup in, a plain tree out. Evaluates and fetches nothing. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { elementsIn, type PageElement, type PageNode, type PageText } from './nodes.js'

/** A parsed page. */
export interface Page {
  readonly root: PageElement
  /** The runs of characters that Readability takes for the article; empty where it finds none. To be called once. */
  readonly readable: () => ReadonlySet<PageText>
}

/** Parses markup of any quality; `null` where the parser runs out of stack. Its time is bounded only behind `tooCostlyPage`. */
export function pageOf(html: string): Page | null {
  try {
    return parsed(html)
  } catch (error) {
    // linkedom hands on the names of a class and the children of an element as arguments, which have a limit.
    if (error instanceof RangeError) return null
    throw error
  }
}

function parsed(html: string): Page {
  const { document } = parseHTML(withBody(html)) as unknown as { document: DomDocument }
  const texts = new Map<DomNode, PageText>()
  const root = elementOf(document.documentElement, null, texts)
  const isSmall = texts.size + elementsIn(root).length <= mostNodes && isLight(texts.values())
  return { root, readable: () => (isSmall ? readableIn(document, texts) : new Set()) }
}

/** Readability takes seconds for more: it is quadratic on flat pages. Real pages have up to 7,000. */
const mostNodes = 10_000

/** Characters: it folds the spaces of whole elements again and again. Real pages have up to 200,000. */
const mostCharacters = 1_000_000

/** It also writes parts of the page as markup and parses them again, where each of these signs is an entity, and so a node. */
function isLight(texts: Iterable<PageText>): boolean {
  let [left, characters] = [mostNodes, mostCharacters]
  for (const { text } of texts) {
    characters -= text.length
    if (characters < 0) return false
    for (let at = 0; at < text.length; at++) if (entities.has(text.charCodeAt(at)) && left-- === 0) return false
  }
  return true
}

const entities: ReadonlySet<number> = new Set([...'&<>\u00a0'].map((sign) => sign.charCodeAt(0)))

/** As much of the DOM as is used here. */
interface DomNode {
  readonly nodeType: number
  readonly data?: string
  readonly localName?: string
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  getAttributeNames(): string[]
  getAttribute(name: string): string | null
}

interface DomDocument {
  readonly documentElement: DomNode
}

const elementType = 1
const textType = 3

/** linkedom takes a first tag that is not `<html>` for the whole document. */
function withBody(html: string): string {
  const hasBody = /<body[\s>]/i.test(html)
  if (/<html[\s>]/i.test(html) && hasBody) return html
  const bare = html.replace(/<!doctype[^>]{0,500}>|<\/?html[^>]{0,2000}>/gi, '')
  if (hasBody) return `<html>${bare}</html>`
  const head = /<\/head\s{0,9}>/i.exec(bare)
  const end = head ? head.index + head[0].length : 0
  return `<html>${bare.slice(0, end)}<body>${bare.slice(end)}</body></html>`
}

/** The tree under `node`; every run of characters is noted in `texts`. */
function elementOf(node: DomNode, parent: PageElement | null, texts: Map<DomNode, PageText>): PageElement {
  const children: PageNode[] = []
  const element: PageElement = { kind: 'element', tag: tagOf(node), attributes: attributesOf(node), children, parent }
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === elementType) children.push(elementOf(child, element, texts))
    if (child.nodeType !== textType) continue
    const text: PageText = { kind: 'text', text: child.data ?? '', parent: element }
    texts.set(child, text)
    children.push(text)
  }
  return element
}

function tagOf(node: DomNode): string {
  return (node.localName ?? '').toLowerCase()
}

function attributesOf(node: DomNode): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>
  for (const name of node.getAttributeNames()) attributes[name.toLowerCase()] = node.getAttribute(name) ?? ''
  return attributes
}

/**
 * Readability moves the document's own nodes about, so what it keeps can be found again by identity. It parses the page
 * anew when it found less than `charThreshold`, which would make other nodes: so it is told to take what it finds first.
 */
function readableIn(document: DomDocument, texts: ReadonlyMap<DomNode, PageText>): ReadonlySet<PageText> {
  const options = { charThreshold: 1, disableJSONLD: true, serializer: (node: unknown) => node as DomNode }
  const kept = new Set<PageText>()
  try {
    const found = new Readability<DomNode>(document, options).parse()
    if (found?.content) keepTexts(found.content, texts, kept)
  } catch (error) {
    // It asks for parents that a broken page does not have; what it cannot read is left to our own scoring.
    if (!(error instanceof TypeError)) throw error
  }
  return kept
}

function keepTexts(node: DomNode, texts: ReadonlyMap<DomNode, PageText>, kept: Set<PageText>): void {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    const text = texts.get(child)
    if (text) kept.add(text)
    else keepTexts(child, texts, kept)
  }
}
