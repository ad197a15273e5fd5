/** The tree of a Markdown page by CommonMark with tables, footnotes, strikethrough, task lists and front matter. */
import type { Nodes, Root } from 'mdast'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { parseAllDocuments } from 'yaml'

/**
 * Parses as a reader's site does. Literal autolinks are read by the tokenizer here, so that an address that was left
 * bare would show; only the transform over finished text is left out.
 */
export function treeOf(page: string): Root {
  return parserWith([gfm()]).parse(page)
}

/** The same without literal autolinks: a bare address that a site links by itself, to itself, is no change. */
export function plainTreeOf(page: string): Root {
  const off = { disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] } }
  return parserWith([gfm(), off]).parse(page)
}

function parserWith(extensions: readonly unknown[]) {
  return unified()
    .use(remarkParse)
    .use(remarkFrontmatter, ['yaml'])
    .use(function (this: { data: () => { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] } }) {
      const settings = this.data()
      settings.micromarkExtensions = [...(settings.micromarkExtensions ?? []), ...extensions]
      settings.fromMarkdownExtensions = [
        ...(settings.fromMarkdownExtensions ?? []),
        ...gfmFromMarkdown().map(withoutTransform)
      ]
    })
}

function withoutTransform(extension: ReturnType<typeof gfmFromMarkdown>[number]): typeof extension {
  return { ...extension, transforms: [] }
}

/** Kinds of the nodes, nested as they are; neighbouring texts are one, soft breaks are words. */
export function shapeOf(node: Nodes): string {
  const inner = 'children' in node ? node.children.map(shapeOf) : []
  const merged = inner.filter((shape, index) => !(shape === 'text' && inner[index - 1] === 'text'))
  const depth = node.type === 'heading' || node.type === 'list' ? markOf(node) : ''
  return `${node.type}${depth}${merged.length > 0 ? `(${merged.join(' ')})` : ''}`
}

function markOf(node: Nodes): string {
  if (node.type === 'heading') return String(node.depth)
  return node.type === 'list' && node.ordered ? '1' : ''
}

/** Addresses of all links, images and definitions of a tree, and raw HTML other than our anchors. */
export function outwardIn(tree: Root): string[] {
  const found: string[] = []
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') found.push(node.url)
    if (node.type === 'html' && !/^(?:<a id="[A-Za-z0-9_-]+">|<\/a>)$/.test(node.value)) found.push(node.value)
  })
  return found
}

/** The words of a page as a reader sees them, white space folded. */
export function wordsOfMarkdown(tree: Root): string {
  return tree.children
    .map((child) => toString(child))
    .join(' ')
    .replace(/\s+/g, ' ')
}

/** The front matter read back, or `null` where it is not exactly one document of a record. */
export function frontOf(tree: Root): unknown {
  const [first, ...rest] = tree.children
  if (first?.type !== 'yaml' || rest.some(({ type }) => type === 'yaml')) return null
  const documents = parseAllDocuments(first.value)
  if (documents.length !== 1 || documents[0]?.errors.length !== 0) return null
  return documents[0].toJS() as unknown
}
