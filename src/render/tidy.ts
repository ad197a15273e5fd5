/**
 * Markdown that templates made -> the same tree, written tidily: the needless backslashes go, those that matter stay.
 * Called a story at a time, because a parse of a whole page is quadratic.
 */
import { gfmFromMarkdown, gfmToMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import remarkParse from 'remark-parse'
import remarkStringify, { type Options } from 'remark-stringify'
import { unified } from 'unified'
import { tidiedPlainly } from './tidy-plain.js'

/**
 * Longer chunks stay as the template made them: right, but with their backslashes. The parser is quadratic on hostile
 * text and says that this is no goal; a story of twelve key points with its receipts has about 15,000 characters.
 */
const longest = 120_000

/** One chunk of Markdown, parsed and written again; ends with one line feed, or is empty. */
export function tidyMarkdown(markdown: string): string {
  if (markdown.length > longest || mostRepeated.test(markdown))
    return markdown.trim() === '' ? '' : `${markdown.trim()}\n`
  return tidiedPlainly(markdown) ?? tidiedByParser(markdown)
}

/** The same for every kind of Markdown. */
export function tidiedByParser(markdown: string): string {
  const written = withoutStubs(writer.stringify(parser.parse(withStubs(withoutIdleEscapes(markdown)))))
  return written.trim() === '' ? '' : `${written.trimEnd()}\n`
}

/** A footnote that is defined in another chunk is one all the same: without a definition the parser takes it for words. */
function withStubs(markdown: string): string {
  const labels = (pattern: RegExp) => [...markdown.matchAll(pattern)].map(([, label = '']) => label)
  const defined = new Set(labels(/^\[\^([\w-]{1,80})\]:/gm))
  const missing = [...new Set(labels(/(?<!\\)\[\^([\w-]{1,80})\]/g))].filter((label) => !defined.has(label))
  return [markdown, ...missing.map((label) => `[^${label}]: ${stub}`)].join('\n\n')
}

function withoutStubs(markdown: string): string {
  return markdown.replace(stubLine, '')
}

const stub = 'elsewhere-on-this-page'
const stubLine = new RegExp(`^\\[\\^[\\w-]{1,80}\\]: ${stub}\\n`, 'gm')

/**
 * The same tree with fewer backslashes to parse: those before a comma, a percent sign, and before a stop or a hyphen inside
 * a word or number can never matter in running text. The parser tries every escape as the head of each construct, and news
 * is full of commas. Where backslashes may be words (code, HTML but for anchors) all stay.
 */
export function withoutIdleEscapes(markdown: string): string {
  if (literal.test(markdown)) return markdown
  return markdown.replace(/\\([!-~])/g, (pair: string, mark: string, at: number) => {
    return isIdle(mark, markdown[at - 1] ?? '', markdown[at + 2] ?? '') ? mark : pair
  })
}

/** Code spans and fences, white space that may begin code, and tags other than empty anchors. */
const literal = /(?<!\\)[`~]| {4}|\t|(?<!\\)<(?!a id="[\w-]{1,80}"><\/a>|\/a>)/

function isIdle(mark: string, before: string, after: string): boolean {
  if (mark === ',' || mark === '%') return true
  if (mark === '.') return letter.test(before) || letterOrDigit.test(after)
  return mark === '-' && letterOrDigit.test(before) && letterOrDigit.test(after)
}

const letter = /[A-Za-z]/
const letterOrDigit = /[A-Za-z0-9]/

/** A run of one mark, escaped or not, that no article writes: what the parser's cost grows with. */
const mostRepeated = /(\\?[!-/:-@[-`{-~] ?)\1{199}/

/**
 * GFM without autolink literals: their transform runs on the finished text and would turn addresses that were escaped
 * on purpose back into links.
 */
const parser = unified()
  .use(remarkParse)
  .data({
    micromarkExtensions: [gfm(), { disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] } }],
    fromMarkdownExtensions: gfmFromMarkdown().filter((extension) => !extension.transforms)
  })

/**
 * Braces stay escaped for generators that look at them before they look at Markdown (shortcodes, Liquid, Jinja, MDX),
 * and so does what opens a container directive at the head of a line.
 */
const unsafe: Options['unsafe'] = [
  { character: '{', inConstruct: 'phrasing' },
  { character: '}', inConstruct: 'phrasing' },
  { character: '<', inConstruct: 'phrasing' },
  { atBreak: true, character: ':' },
  // Sites link "www." by themselves; an escape that stood there stays.
  { character: '.', before: '[Ww]{3}' }
]

const writer = unified()
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    rule: '-',
    listItemIndent: 'one',
    resourceLink: true,
    tightDefinitions: true,
    unsafe
  })
  .data({ toMarkdownExtensions: [gfmToMarkdown({ tablePipeAlign: false })] })
