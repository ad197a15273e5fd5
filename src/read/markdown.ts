import type { Nodes, Root, RootContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Notice } from '../types.js'
import { badReading, readingOf, type Fields, type Reading } from './article.js'
import { frontMatterOf } from './front-matter.js'

/** A Markdown article: what a reader reads, paragraphs apart by a blank line; fields from the front matter. */
export function readMarkdown(
  source: string,
  text: string,
  given: Fields,
  limits: { readonly nesting: number }
): Reading {
  const tree = parser.parse(text)
  void limits
  const matter = tree.children.find((node) => node.type === 'yaml')
  const front = frontMatterOf(matter?.type === 'yaml' ? matter.value : '')
  const words = wordsOf(tree)
  if (words.trim() === '') return badReading(source, 'empty', 'The Markdown holds no words')
  const fields = { ...front.fields, ...present(given), title: given.title ?? front.fields.title ?? headingOf(tree) }
  const reading = readingOf(source, words, fields)
  const notices = front.problem === null ? [] : [brokenMatter(source, reading.articles[0]?.id ?? null, front.problem)]
  return { ...reading, notices: [...notices, ...reading.notices] }
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm)

function present(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
  )
}

function headingOf(tree: Root): string | null {
  const first = tree.children.find((node) => node.type !== 'yaml' && node.type !== 'html')
  return first?.type === 'heading' && first.depth === 1 ? inlineOf(first) : null
}

function brokenMatter(source: string, article: string | null, problem: string): Notice {
  return {
    severity: 'warning',
    rule: 'bad-front-matter',
    message: `${source}: the front matter is passed over: ${problem}`,
    article,
    start: null,
    end: null
  }
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
    case 'yaml':
    case 'definition':
    case 'thematicBreak':
    case 'html':
      return []
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
    case 'html':
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      return ''
    default:
      return 'children' in node ? node.children.map(inlineOf).join('') : ''
  }
}
