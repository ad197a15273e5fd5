/** OPML: lists of feeds, in folders, read and written. */
import { escapeText } from 'entities/escape'
import { xmlTextOf } from './feed/charset.js'
import { elementsIn } from './feed/lookup.js'
import { fold } from './feed/markup.js'
import { rootOf } from './feed/root.js'
import { lineOf } from './feed/values.js'
import { treeOf, type XmlElement } from './feed/xml.js'

export interface OpmlList {
  readonly title: string | null
  readonly outlines: readonly Outline[]
}

/** A feed, or a folder of them. */
export interface Outline {
  readonly title: string
  /** Address of the feed; `null` for a folder. */
  readonly feed: string | null
  /** Address of its site. */
  readonly site: string | null
  readonly description: string | null
  readonly language: string | null
  readonly categories: readonly string[]
  readonly outlines: readonly Outline[]
}

/** A feed of a list, with the folders that it stands in from the outermost on. */
export interface ListedFeed {
  readonly outline: Outline
  readonly address: string
  readonly folders: readonly string[]
}

/** The list in a file, `null` where there is none. Lenient as feeds are; no address is opened. */
export function readOpml(bytes: Uint8Array): OpmlList | null {
  const root = rootOf(treeOf(xmlTextOf(bytes, null).text, null))
  return root?.kind === 'opml' ? opmlOf(root.root) : null
}

/** The list under an `opml` element. */
export function opmlOf(root: XmlElement): OpmlList {
  const head = elementsIn(root).find(({ name }) => name === 'head')
  const title = head && elementsIn(head).find(({ name }) => name === 'title')
  const body = elementsIn(root).find(({ name }) => name === 'body') ?? root
  return { title: lineOf(title), outlines: outlinesIn(body) }
}

/** Every feed of a list in its order, each address once. */
export function feedsOf({ outlines }: Pick<OpmlList, 'outlines'>, folders: readonly string[] = []): ListedFeed[] {
  const found = outlines.flatMap((outline): ListedFeed[] => {
    const own = outline.feed === null ? [] : [{ outline, address: outline.feed, folders }]
    return [...own, ...feedsOf(outline, [...folders, outline.title])]
  })
  return [...new Map(found.toReversed().map((feed) => [feed.address, feed])).values()].toReversed()
}

/** A list as OPML 2.0, which `readOpml` reads back to the same list. */
export function writeOpml({ title, outlines }: OpmlList): string {
  const head = title === null ? '  <head/>' : `  <head>\n    <title>${escapeText(inXml(title))}</title>\n  </head>`
  const body = outlines.flatMap((outline) => linesOf(outline, '    '))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    head,
    '  <body>',
    ...body,
    '  </body>',
    '</opml>',
    ''
  ].join('\n')
}

function outlinesIn(owner: XmlElement): Outline[] {
  return elementsIn(owner)
    .filter(({ name }) => name === 'outline')
    .map(outlineOf)
}

function outlineOf(element: XmlElement): Outline {
  const attribute = (...names: readonly string[]) =>
    names.map((name) => fold(element.attributes.get(name) ?? '')).find((words) => words !== '') ?? null
  const isFeed = /^(?:rss|atom|feed)$/i.test(attribute('type') ?? '')
  const feed = attribute('xmlurl') ?? (isFeed ? attribute('url') : null)
  return {
    title: attribute('title', 'text') ?? feed ?? '',
    feed,
    site: attribute('htmlurl'),
    description: attribute('description'),
    language: attribute('language'),
    categories: (attribute('category') ?? '')
      .split(',')
      .map((category) => category.trim())
      .filter((category) => category !== ''),
    outlines: outlinesIn(element)
  }
}

function linesOf(outline: Outline, indent: string): string[] {
  const { title, feed, site, description, language, categories, outlines } = outline
  const pairs = [
    ['text', title],
    ['title', title],
    ...(feed === null ? [] : [['type', 'rss']]),
    ['xmlUrl', feed],
    ['htmlUrl', site],
    ['description', description],
    ['language', language],
    ['category', categories.length > 0 ? categories.join(',') : null]
  ] as const
  const written = pairs.flatMap(([name = '', value]) =>
    value === null || value === undefined ? [] : [` ${name}="${attributeText(value)}"`]
  )
  const tag = `${indent}<outline${written.join('')}`
  if (outlines.length === 0) return [`${tag}/>`]
  return [`${tag}>`, ...outlines.flatMap((inner) => linesOf(inner, `${indent}  `)), `${indent}</outline>`]
}

function attributeText(words: string): string {
  return escapeText(inXml(words)).replaceAll('"', '&quot;').replaceAll('\n', '&#10;')
}

/** Without the control characters that XML has no way to write. */
function inXml(words: string): string {
  return words.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '').replace(/\p{Surrogate}/gu, '\uFFFD')
}
