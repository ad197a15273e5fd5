/** The tree as a reader sees it: paragraphs, headings, entries of lists and rows of tables, each a block of words. */
import { attributeOf, type PageElement, type PageNode, type PageText } from './nodes.js'

/** A stretch of words that stands by itself on the page. */
export interface TextBlock {
  /** White space folded; `\n` where the page breaks a line. */
  readonly text: string
  /** Characters of `text` that stand in links. */
  readonly linked: number
  /** The nearest element that sets it apart. */
  readonly element: PageElement
  readonly texts: readonly PageText[]
}

/** The blocks under `root`, in order. Elements that `isOut` are passed over with all that is in them. */
export function blocksIn(root: PageElement, isOut: (element: PageElement) => boolean = () => false): TextBlock[] {
  const writer: Writer = { blocks: [], parts: [], texts: [], linked: 0, element: root, isOut }
  write(root, writer, { links: 0, pre: false })
  flush(writer)
  return writer.blocks
}

interface Writer {
  readonly blocks: TextBlock[]
  parts: string[]
  texts: PageText[]
  linked: number
  element: PageElement
  readonly isOut: (element: PageElement) => boolean
}

interface Context {
  readonly links: number
  readonly pre: boolean
}

/** Elements of which nothing is read. */
const silent: ReadonlySet<string> = new Set(
  (
    'script style template noscript svg math head iframe object embed canvas video audio map button input select '
    + 'textarea option datalist progress meter del s strike rp rt noframes dialog menu'
  ).split(' ')
)

/** Elements that stand in a line of words; all others begin and end a block. */
const inline: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data dfn em font i img ins kbd label mark nobr picture q ruby samp small '
    + 'source span strong sub sup time tt u var wbr tbody thead'
  ).split(' ')
)

function write(element: PageElement, writer: Writer, context: Context): void {
  const isInline = inline.has(element.tag)
  if (!isInline) open(writer, element)
  if (element.tag === 'q') writer.parts.push('“')
  const inside: Context = {
    links: context.links + (element.tag === 'a' ? 1 : 0),
    pre: context.pre || element.tag === 'pre'
  }
  for (const child of element.children) writeNode(child, writer, inside)
  if (element.tag === 'q') writer.parts.push('”')
  if (!isInline && element.parent) open(writer, element.parent)
}

function writeNode(node: PageNode, writer: Writer, context: Context): void {
  if (node.kind === 'text') return writeText(node, writer, context)
  if (node.tag === 'br') writeBreak(writer)
  else if (isCell(node) && writer.parts.some((part) => part.trim() !== '')) writeCell(node, writer, context)
  else if (!silent.has(node.tag) && !isNoteMark(node) && !writer.isOut(node)) {
    if (isCell(node)) for (const child of node.children) writeNode(child, writer, context)
    else write(node, writer, context)
  }
}

/** Stands for `<br>` until the block is whole: white space around it goes. */
const lineBreak = '\u2028'

/** Two in a row end a paragraph. */
function writeBreak(writer: Writer): void {
  const last = writer.parts.findLastIndex((part) => part.trim() !== '' || part === lineBreak)
  if (writer.parts[last] === lineBreak) flush(writer)
  else writer.parts.push(lineBreak)
}

function writeText(node: PageText, writer: Writer, context: Context): void {
  const words = context.pre ? node.text.replaceAll('\n', lineBreak) : node.text
  writer.parts.push(words)
  writer.texts.push(node)
  if (context.links > 0) writer.linked += node.text.trim().length
}

function isCell(node: PageElement): boolean {
  return (node.tag === 'td' || node.tag === 'th') && !node.children.some(holdsBlocks)
}

/** A cell of a table of figures holds words; one of a table that lays out a page holds blocks. */
function holdsBlocks(node: PageNode): boolean {
  if (node.kind === 'text') return false
  if (!inline.has(node.tag) && node.tag !== 'br') return true
  return node.children.some(holdsBlocks)
}

/** A further cell of a row. */
function writeCell(node: PageElement, writer: Writer, context: Context): void {
  writer.parts.push(' | ')
  for (const child of node.children) writeNode(child, writer, context)
}

/** The raised number of a footnote. */
function isNoteMark(node: PageElement): boolean {
  if (node.tag !== 'sup') return false
  const words = node.children.map((child) => (child.kind === 'text' ? child.text : (textOfLink(child) ?? 'x'))).join('')
  return /^\s{0,5}\[[\w ]{1,12}\]\s{0,5}$/.test(words) || attributeOf(node, 'class').includes('reference')
}

function textOfLink(node: PageElement): string | null {
  const [only] = node.children
  return node.tag === 'a' && only?.kind === 'text' ? only.text : null
}

function open(writer: Writer, element: PageElement): void {
  flush(writer)
  writer.element = element
}

function flush(writer: Writer): void {
  const { parts, texts, element, linked } = writer
  const text = tidy(parts.join('')).replaceAll(lineBreak, '\n')
  writer.parts = []
  writer.texts = []
  writer.linked = 0
  if (text !== '') writer.blocks.push({ text, linked, element, texts })
}

/**
 * White space but for a single plain space, which stays as it is: to replace a million of them by themselves takes a
 * second. What each becomes is given by a function: with a string, V8 holds all the pieces between, for twice the time.
 */
const oddSpace = /[^\S\u2028 ][^\S\u2028]{0,998}| [^\S\u2028]{1,998}/g

/** Signs that are not seen go, white space is folded. */
function tidy(words: string): string {
  return words
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(oddSpace, () => ' ')
    .replace(/ ?\u2028 ?/g, lineBreak)
    .replace(/ (?=[,;.!?](?:\s|$))/g, '')
    .trim()
}
