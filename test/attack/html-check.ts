/** What of an HTML page could act, by a spec parser: the page as a browser builds it. */
import { parse, type DefaultTreeAdapterMap } from 'parse5'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

/** Tags that run, load, submit, embed or redirect. Our pages have none of them. */
const activeTags = new Set(
  (
    'script iframe frame frameset object embed applet form input button select textarea base link svg math img image '
    + 'picture source video audio track canvas template slot noscript xmp plaintext listing marquee isindex portal'
  ).split(' ')
)

/** Attributes whose value is an address. */
const addressAttributes = new Set(
  (
    'href src srcset action formaction poster background cite data longdesc ping xlink:href manifest icon codebase '
    + 'classid dynsrc lowsrc usemap profile archive'
  ).split(' ')
)

/** Everything active in a page, as `tag attribute=value`; `[]` where nothing is. */
export function activeIn(page: string): string[] {
  const elements = elementsOf(treeOf(page))
  const styles = elements.filter(({ tagName }) => tagName === 'style').length
  const metas = elements.filter(({ tagName, attrs }) => tagName === 'meta' && attrs.some(isRefresh))
  return [
    ...elements.flatMap(faultsOf),
    ...metas.map(() => 'meta http-equiv=refresh'),
    ...(styles > 1 ? [`style x ${styles}`] : [])
  ]
}

/** Tags of a page in order, with the names of their attributes: what must not depend on words. */
export function htmlShape(page: string): string {
  return elementsOf(treeOf(page))
    .map(({ tagName, attrs }) => `${tagName}(${attrs.map(({ name }) => name).join(' ')})`)
    .join('\n')
}

/** The words of a page as a reader sees them, white space folded. */
export function wordsOfHtml(page: string): string {
  return textOf(treeOf(page)).replace(/\s+/g, ' ')
}

/** The words of each element that has an id; a second element of the same id throws. */
export function elementsById(page: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const element of elementsOf(treeOf(page))) {
    const id = element.attrs.find(({ name }) => name === 'id')?.value
    if (id === undefined) continue
    if (found.has(id)) throw new RangeError(`Expected each id once, got "${id}" twice`)
    found.set(id, textOf(element).replace(/\s+/g, ' '))
  }
  return found
}

let last = { page: '', tree: parse('') }

/** The page's tree; the checks look at one page after another, and parse it once. */
function treeOf(page: string): Node {
  if (last.page !== page) last = { page, tree: parse(page) }
  return last.tree
}

function elementsOf(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : []
  const inner = 'content' in node ? elementsOf(node.content) : []
  return 'tagName' in node ? [node, ...children, ...inner] : [...children, ...inner]
}

function faultsOf({ tagName, attrs, namespaceURI }: Element): string[] {
  const foreign = String(namespaceURI) === 'http://www.w3.org/1999/xhtml' ? [] : [`${tagName} in ${namespaceURI}`]
  const tag = activeTags.has(tagName) ? [tagName] : []
  const faults = attrs
    .filter(({ name, value }) => isFault(name, value))
    .map(({ name, value }) => `${tagName} ${name}=${value}`)
  return [...foreign, ...tag, ...faults]
}

function isFault(name: string, value: string): boolean {
  if (/^on/i.test(name) || name === 'style' || name === 'srcdoc') return true
  return addressAttributes.has(name) && !/^(?:#[A-Za-z0-9_-]+$|https?:\/\/|mailto:)/.test(value)
}

function isRefresh({ name, value }: { readonly name: string; readonly value: string }): boolean {
  return name === 'http-equiv' && value !== 'Content-Security-Policy'
}

function textOf(node: Node): string {
  if ('value' in node) return node.value
  if ('tagName' in node && node.tagName === 'style') return ''
  const inner = 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
  return 'tagName' in node && blocks.has(node.tagName) ? ` ${inner} ` : inner
}

const blocks = new Set('p li h1 h2 h3 td th div section article header footer title figcaption blockquote'.split(' '))
