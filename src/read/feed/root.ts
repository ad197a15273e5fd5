/** Where in a document a feed stands, and of which kind it is, also where its root is missing or has another name. */
import type { FeedKind } from './model.js'
import { elementsIn } from './lookup.js'
import type { XmlElement, XmlTree } from './xml.js'

export interface FeedRoot {
  readonly kind: FeedKind
  readonly root: XmlElement
  /** What holds the feed's own title, link and dates. */
  readonly channel: XmlElement
  readonly entries: readonly XmlElement[]
  /** The root is none that a feed has. */
  readonly odd: boolean
}

/** Roots of each kind; the first that is found is taken. */
const roots: readonly { readonly kind: FeedKind; readonly names: readonly string[] }[] = [
  { kind: 'rss', names: ['rss', 'channel', 'redirect'] },
  { kind: 'rdf', names: ['rdf:rdf', 'rdf'] },
  { kind: 'atom', names: ['atom:feed', 'feed', 'atom:entry'] },
  { kind: 'opml', names: ['opml'] }
]

/** How deep a feed's root may stand under something else. */
const deepestRoot = 4

/** The feed of a document, `null` where there is none. */
export function rootOf(tree: XmlTree): FeedRoot | null {
  const root = rootIn(elementsIn(tree), deepestRoot)
  if (root) return withEntries(root.kind, root.element, false)
  const bare: XmlElement = { name: '', tag: '', attributes: new Map(), base: null, children: tree.children }
  const found = entriesIn(bare, deepestEntry)
  const [first] = found
  if (first === undefined) return null
  return withEntries(first.name === 'item' ? 'rss' : 'atom', elementsIn(tree)[0] ?? bare, true)
}

function rootIn(
  elements: readonly XmlElement[],
  depth: number
): { readonly kind: FeedKind; readonly element: XmlElement } | null {
  for (const element of elements) {
    const row = roots.find(({ names }) => names.includes(element.name))
    if (row) return { kind: row.kind, element }
  }
  if (depth === 0) return null
  for (const element of elements) {
    const below = rootIn(elementsIn(element), depth - 1)
    if (below) return below
  }
  return null
}

function withEntries(kind: FeedKind, root: XmlElement, odd: boolean): FeedRoot {
  const channel = elementsIn(root).find(({ name }) => name === 'channel' || name === 'atom:feed') ?? root
  const entries = root.name === 'atom:entry' ? [root] : entriesIn(root, deepestEntry)
  return { kind, root, channel: merged(channel, root), entries, odd }
}

/** A channel with what stands beside it in the root: RSS whose fields are in the wrong place. */
function merged(channel: XmlElement, root: XmlElement): XmlElement {
  if (channel === root || root.name === 'rdf:rdf') return channel
  return { ...channel, children: [...channel.children, ...root.children] }
}

/** How deep an entry may stand under the root: in a channel, in `items`, in a broken neighbour. */
const deepestEntry = 6
const entryNames: readonly string[] = ['item', 'atom:entry', 'entry']

function entriesIn(element: XmlElement, depth: number): XmlElement[] {
  if (depth === 0) return []
  return elementsIn(element).flatMap((child) =>
    entryNames.includes(child.name) ? [child] : entriesIn(child, depth - 1)
  )
}
