/** Whether a hostile string changed a page: the checks that `npm run attack` and the tests share. */
import { figuresCsv, quotesCsv, timelineCsv } from '../../src/render/csv.js'
import { renderFeed } from '../../src/render/feed.js'
import { renderPage } from '../../src/render/page.js'
import { viewOf } from '../../src/render/view.js'
import type { PageView } from '../../src/render/views.js'
import { safeAddress } from '../../src/render/words.js'
import type { Digest, Templates } from '../../src/types.js'
import { verify } from '../../src/verify.js'
import { calmHtml, calmMarkdown, calmWords } from './calm.js'
import { activeIn, htmlShape, wordsOfHtml } from './html-check.js'
import { after, before, hostileDigest } from './hostile.js'
import { frontOf, outwardIn, shapeOf, treeOf, wordsOfMarkdown } from './markdown-check.js'

/** One check that a string did not pass. */
export interface Failing {
  readonly check: string
  readonly shown: string
}

/** Every check over a digest that carries the string in each of its fields. */
export function digestFailures(string: string, templates: Templates): Failing[] {
  const address = safeAddress(string)
  const digest = hostileDigest(string, string)
  const calm = calmShapes(address === null ? null : 'https://calm.example/', templates)
  return [
    ...htmlFailures(digest, calm, templates),
    ...markdownFailures(digest, calm, templates),
    ...textFailures(digest, templates),
    ...feedFailures(digest),
    ...tableFailures(digest)
  ]
}

/**
 * What holds for any digest: it is proven, nothing on its pages is active, only our links, one front matter that reads
 * back equal, and pages that differ from those with harmless words in nothing but the words, each of which is there.
 */
export function pageFailures(digest: Digest, templates: Templates): Failing[] {
  const view = viewOf(digest)
  const { failures } = verify(JSON.parse(JSON.stringify(digest)))
  return [
    ...failures.slice(0, 1).map(({ id, rule }) => ({ check: 'verify', shown: `${id} ${rule}` })),
    ...htmlChanges(renderPage(digest, 'digest.html', templates), calmHtml(view, templates)),
    ...markdownChanges(renderPage(digest, 'digest.md', templates), calmMarkdown(view, templates), view),
    ...textFailures(digest, templates),
    ...feedFailures(digest),
    ...tableFailures(digest)
  ]
}

function htmlChanges(page: string, calm: string): Failing[] {
  const words = wordsOfHtml(page)
  const active = activeIn(page).map((shown) => ({ check: 'html: active', shown }))
  const shape = htmlShape(page)
  return [
    ...active,
    ...changed('html: structure', shape, htmlShape(calm)),
    ...changed('html: words', calmWords(words), calmWords(wordsOfHtml(calm))),
    ...missingWords('html', words)
  ]
}

function markdownChanges(page: string, calm: string, { front }: PageView): Failing[] {
  const tree = treeOf(page)
  const calmTree = treeOf(calm)
  const words = wordsOfMarkdown(tree)
  return [
    ...changed('markdown: structure', shapeOf(tree), shapeOf(calmTree)),
    ...foreignLinks(tree).map((shown) => ({ check: 'markdown: foreign link', shown })),
    ...changed('front matter', JSON.stringify(frontOf(tree)), JSON.stringify(front)),
    ...changed('markdown: words', calmWords(words), calmWords(wordsOfMarkdown(calmTree))),
    ...missingWords('markdown', words)
  ]
}

/** The titles of the articles stand on every page, so the harmless words round the string do. */
function missingWords(format: string, words: string): Failing[] {
  return [before, after].filter((part) => !words.includes(part)).map((shown) => ({ check: `${format}: lost`, shown }))
}

/** The first place where two pages differ. */
function changed(check: string, is: string, was: string): Failing[] {
  if (is === was) return []
  let at = 0
  while (is[at] === was[at]) at++
  const from = Math.max(0, at - 30)
  return [{ check, shown: `${is.slice(from, at + 40)} / ${was.slice(from, at + 40)}` }]
}

interface Shapes {
  readonly html: string
  readonly markdown: string
}

const known = new Map<string | null, Shapes>()

/** Shapes of the pages of the same digest with harmless words; worked out once, for one set of templates a process. */
function calmShapes(url: string | null, templates: Templates): Shapes {
  const digest = hostileDigest('of the week', url)
  const shapes = known.get(url) ?? {
    html: htmlShape(renderPage(digest, 'digest.html', templates)),
    markdown: shapeOf(treeOf(renderPage(digest, 'digest.md', templates)))
  }
  known.set(url, shapes)
  return shapes
}

function htmlFailures(digest: Digest, calm: Shapes, templates: Templates): Failing[] {
  const page = renderPage(digest, 'digest.html', templates)
  const active = activeIn(page).map((shown) => ({ check: 'html: active', shown }))
  const isSame = htmlShape(page) === calm.html
  return [
    ...active,
    ...(isSame ? [] : [{ check: 'html: structure', shown: '' }]),
    ...wordFailures('html', wordsOfHtml(page))
  ]
}

function markdownFailures(digest: Digest, calm: Shapes, templates: Templates): Failing[] {
  const tree = treeOf(renderPage(digest, 'digest.md', templates))
  const isSame = shapeOf(tree) === calm.markdown
  const front = JSON.stringify(frontOf(tree))
  return [
    ...(isSame ? [] : [{ check: 'markdown: structure', shown: '' }]),
    ...foreignLinks(tree).map((shown) => ({ check: 'markdown: foreign link', shown })),
    ...changed('front matter', front, JSON.stringify(viewOf(digest).front)),
    ...wordFailures('markdown', wordsOfMarkdown(tree))
  ]
}

/** Links that are neither anchors of the page nor an article's own http(s) or mailto address. */
function foreignLinks(tree: ReturnType<typeof treeOf>): string[] {
  return outwardIn(tree).filter((url) => !/^#[A-Za-z0-9_-]+$/.test(url) && safeAddress(url) === null)
}

/** The table of who reported what prints the first words of its three rows: `after` may be cut there, and only there. */
function wordFailures(format: string, words: string): Failing[] {
  const times = words.split(before).length - 1
  const others = words.split(after).length - 1
  const isWhole = times > 60 && (times === others || times === others + 3)
  return isWhole ? [] : [{ check: `${format}: words`, shown: `${times} and ${others}` }]
}

function textFailures(digest: Digest, templates: Templates): Failing[] {
  const page = renderPage(digest, 'digest.txt', templates)
  const [found] = /[\0-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Cs}]/u.exec(page) ?? []
  return found === undefined ? [] : [{ check: 'text: control', shown: `U+${found.charCodeAt(0).toString(16)}` }]
}

/** A feed parsed as XML would be: our tags only, and nothing active in the HTML that an entry holds. */
function feedFailures(digest: Digest): Failing[] {
  const feed = renderFeed(digest)
  const tags = new Set([...feed.matchAll(/<([^\s>]*)/g)].map(([, tag = '']) => tag.replace('/', '')))
  const foreign = [...tags].filter((tag) => !feedTags.has(tag)).map((shown) => ({ check: 'feed: tag', shown }))
  const active = [...feed.matchAll(/<content type="html">([^<]*)<\/content>/g)].flatMap(([, inner = '']) =>
    activeIn(wordsOfHtml(`<pre>${inner}</pre>`))
  )
  const [control] = /[\0-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff\p{Cs}]/u.exec(feed) ?? []
  return [
    ...foreign,
    ...active.map((shown) => ({ check: 'feed: active', shown })),
    ...(control === undefined ? [] : [{ check: 'feed: control', shown: `U+${control.charCodeAt(0).toString(16)}` }])
  ]
}

const feedTags = new Set('?xml feed id title updated author name generator entry content'.split(' '))

function tableFailures(digest: Digest): Failing[] {
  return [figuresCsv, quotesCsv, timelineCsv].flatMap((csv) => {
    const rows = rowsOf(csv(digest))
    const width = rows[0]?.length
    const uneven = rows.filter((row) => row.length !== width)
    const formulas = rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-\d+$/.test(cell))
    return [...uneven.map((row) => row.join('|')), ...formulas].map((shown) => ({ check: 'csv', shown }))
  })
}

/** Rows of a table as RFC 4180 reads them. */
export function rowsOf(table: string): string[][] {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y
  while (cell.lastIndex < table.length) {
    const [whole, quoted, bare = '', end] = cell.exec(table) ?? ['']
    if (whole === '') throw new RangeError(`Expected a cell at ${cell.lastIndex}`)
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  return rows.filter((row) => row.length > 0)
}
