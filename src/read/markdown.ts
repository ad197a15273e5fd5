import type { Nodes, Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Notice } from '../types.js'
import { badReading, readingOf, type Fields, type Reading } from './article.js'
import { frontMatterOf, splitFrontMatter } from './front-matter.js'
import { wordsInTags } from './tags.js'
import { markdownCaps, tooCostly } from './markdown-cost.js'

/**
 * A Markdown article: what a reader reads, paragraphs apart by a blank line; fields from the front matter. What would
 * take too long to parse is read as plain text, with a notice.
 */
export function readMarkdown(
  source: string,
  text: string,
  given: Fields,
  caps: { readonly nesting: number } = markdownCaps
): Reading {
  const { yaml, rest } = splitFrontMatter(text)
  const { fields: front, problem } = frontMatterOf(yaml)
  const cost = tooCostly(rest, { ...markdownCaps, nesting: caps.nesting })
  const tree = cost === null ? parser.parse(rest) : null
  const words = tree ? wordsOf(tree) : rest.trim()
  if (words === '') return badReading(source, 'empty', 'The Markdown holds no words')
  const heading = tree ? headingOf(tree) : null
  const odd = [
    ...(cost === null ? [] : [{ rule: 'markdown-as-text', message: `read as plain text: ${cost}` }]),
    ...(problem === null ? [] : [{ rule: 'bad-front-matter', message: `the front matter is passed over: ${problem}` }])
  ]
  return withNotices(readingOf(source, words, { title: heading, ...front, ...present(given) }), source, odd)
}

const parser = unified().use(remarkParse).use(remarkGfm)

function present(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
  )
}

function headingOf(tree: Root): string | null {
  const first = tree.children.find((node) => node.type !== 'html')
  return first?.type === 'heading' && first.depth === 1 ? inlineOf(first) : null
}

function withNotices(reading: Reading, source: string, odd: readonly { rule: string; message: string }[]): Reading {
  const place = { article: reading.articles[0]?.id ?? null, start: null, end: null }
  const notices = odd.map(({ rule, message }): Notice => ({
    severity: 'warning',
    rule,
    message: `${source}: ${message}`,
    ...place
  }))
  return { ...reading, notices: [...notices, ...reading.notices] }
}

function wordsOf(tree: Root): string {
  return tree.children
    .flatMap(paragraphsOf)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

function paragraphsOf(node: RootContent): string[] {
  switch (node.type) {
    case 'definition':
    case 'thematicBreak':
      return []
    case 'html':
      return wordsInTags(node.value).split(/\n{2,9}/)
    case 'code':
      return [node.value]
    case 'paragraph':
    case 'heading':
      return [inlineOf(node)]
    case 'table':
      return node.children.map((row) => row.children.map(inlineOf).join(' | '))
    default:
      return 'children' in node ? node.children.flatMap(paragraphsOf) : [inlineOf(node)]
  }
}

function inlineOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(/[ \t]{0,9}\n[ \t]{0,9}/g, ' ')
    case 'inlineCode':
      return node.value
    case 'break':
      return '\n'
    // What is struck out is withdrawn; an image's words stand for what is not read here.
    case 'delete':
    case 'html':
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      return ''
    default:
      return 'children' in node ? node.children.map(inlineOf).join('') : ''
  }
}
