/** Markup of a feed as text again: inline elements serialised, HTML reduced to its words. */
import { decodeHTML } from 'entities/decode'
import { escapeText } from 'entities/escape'
import type { XmlElement } from './xml.js'

/** Elements as HTML, without their prefixes and without declarations of namespaces; `unescaped`: their words are HTML already. */
export function htmlOf(children: readonly (XmlElement | string)[], unescaped = false): string {
  const words = unescaped ? (text: string) => text : escapeText
  return children.map((child) => (typeof child === 'string' ? words(child) : htmlOfElement(child, unescaped))).join('')
}

function htmlOfElement({ tag, attributes, children }: XmlElement, unescaped: boolean): string {
  const name = tag.slice(tag.indexOf(':') + 1)
  const pairs = [...attributes].filter(([key]) => !/^xml(?:ns)?(?::|$)/.test(key))
  const written = pairs.map(([key, value]) => ` ${key}="${escapeText(value).replaceAll('"', '&quot;')}"`).join('')
  const open = `<${name}${written}>`
  return emptyTags.has(name) ? open : `${open}${htmlOf(children, unescaped)}</${name}>`
}

const emptyTags: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'wbr', 'area', 'col', 'embed', 'source'])

/** All words of an element and of those in it, as they stand. */
export function wordsOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('')
}

/** Tags of HTML that stand inside a line: where one goes, the words beside it stay one word. */
const inlineTags =
  'a|abbr|acronym|b|bdi|bdo|big|blink|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var'
/** Tags of HTML that set words apart, and those that hold no words. */
const blockTags =
  'address|applet|area|article|aside|audio|base|blockquote|body|br|button|canvas|caption|center|col|colgroup|dd|details|div|dl|dt|embed|fieldset|figcaption|figure|footer|form|frame|h[1-6]|head|header|hr|html|iframe|img|input|label|legend|li|link|main|map|meta|nav|noscript|object|ol|optgroup|option|p|param|picture|pre|section|select|source|summary|svg|table|tbody|td|textarea|tfoot|th|thead|time|title|tr|track|ul|video|wbr'

const tagWords = `</?(?:(${inlineTags})|${blockTags})(?=[\\s/>])[^<>]{0,5000}>`
const tagHere = new RegExp(tagWords, 'iy')
const tagAnywhere = new RegExp(tagWords, 'i')

/** Whether words are written as HTML: they hold a tag of it or one of its entities. */
export function isHtml(words: string): boolean {
  return tagAnywhere.test(words) || /&(?:#\d{2,7}|#x[\da-f]{2,6}|[a-z]{2,8});/i.test(words)
}

/** HTML as one line of plain text; `<` that begins no tag of HTML stays. Linear. */
export function plainOf(html: string): string {
  const bare = html.includes('<') ? withoutTags(html) : html
  return fold(bare.includes('&') ? decodeHTML(bare) : bare)
}

function withoutTags(html: string): string {
  const words: string[] = []
  const unclosed = new Set<string>()
  let at = 0
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
    words.push(html.slice(at, open))
    const tag = tagAt(html, open) ?? silenceAt(html, open, unclosed)
    if (tag === null) words.push('<')
    else if (!tag.inline) words.push(' ')
    at = tag === null ? open + 1 : tag.end
  }
  return `${words.join('')}${html.slice(at)}`
}

function tagAt(html: string, open: number): { end: number; inline: boolean } | null {
  tagHere.lastIndex = open
  const match = tagHere.exec(html)
  return match && { end: open + match[0].length, inline: match[1] !== undefined }
}

/** Comments, scripts and styles. One that is never closed is looked for once. */
function silenceAt(html: string, open: number, unclosed: Set<string>): { end: number; inline: boolean } | null {
  const head = html.slice(open, open + 9).toLowerCase()
  const row = silences.find(([opening]) => head.startsWith(opening))
  if (row === undefined || unclosed.has(row[1])) return null
  const close = html.indexOf(row[1], open)
  if (close < 0) unclosed.add(row[1])
  return close < 0 ? null : { end: close + row[1].length, inline: false }
}

const silences: readonly (readonly [opening: string, closing: string])[] = [
  ['<!--', '-->'],
  ['<script', '</script>'],
  ['<style', '</style>']
]

/** White space folded to single spaces. */
export function fold(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
