/** What would take a parser of pages too long, found before it runs: one scan over the markup, linear in its length. */

/** How much of a page is parsed. */
export interface MarkupCaps {
  /** Elements inside one another. Real pages reach 60; Readability takes seconds from 1,000 on. */
  readonly nesting: number
  /** Tags and entities: each is a node. Real pages have up to 10,000. */
  readonly tags: number
}

export const markupCaps: MarkupCaps = { nesting: 250, tags: 60_000 }

/** Why `html` is not parsed, `null` where it may be. */
export function tooCostlyPage(html: string, caps: MarkupCaps = markupCaps): string | null {
  const open: string[] = []
  let tags = countOf(html, '&', caps.tags)
  if (tags > caps.tags) return tooMany(caps)
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const name = nameAt(html, at)
    if (++tags > caps.tags) return tooMany(caps)
    if (name === null) {
      at = endOfMark(html, at)
      continue
    }
    if (name.length > longestName) return `a tag has a name of more than ${longestName} characters`
    at = endOfTag(html, at)
    if (name.startsWith('/')) close(open, name.slice(1))
    else if (rawText.has(name)) at = endOfRaw(html, at, name)
    else if (!neverNested.has(name) && html[at - 2] !== '/') open.push(name)
    if (open.length > caps.nesting) return `its elements stand more than ${caps.nesting} deep in one another`
  }
  return null
}

function countOf(html: string, sign: string, most: number): number {
  let count = 0
  for (let at = html.indexOf(sign); at >= 0 && count <= most; at = html.indexOf(sign, at + 1)) count++
  return count
}

function tooMany({ tags }: MarkupCaps): string {
  return `it has more than ${tags} tags and entities`
}

/** Elements without an end, and those whose end the next of their kind brings. */
const neverNested: ReadonlySet<string> = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr '
    + 'p li dt dd td th tr tbody thead tfoot option optgroup rt rp html head body'
  ).split(' ')
)

/** What stands in these is no markup. */
const rawText: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed'])

/** The parser folds an element's name again for every question about it. Names of real pages have up to 60. */
const longestName = 1000

/** `div` for `<div`, `/div` for `</div`; `null` for a comment, a declaration or a bare sign. As the parser ends it, or cut. */
function nameAt(html: string, at: number): string | null {
  nameHere.lastIndex = at
  const name = nameHere.exec(html)?.[1]
  return name?.toLowerCase() ?? null
}

const nameHere = new RegExp(`<(/?[a-z][^\\s/>]{0,${longestName}})`, 'iy')

function endOfMark(html: string, at: number): number {
  if (html.startsWith('<!--', at)) return after(html, '-->', at + 4)
  return html[at + 1] === '!' || html[at + 1] === '?' ? after(html, '>', at) : at + 1
}

/** Behind the `>` that ends a tag, past those in its quoted values. */
function endOfTag(html: string, at: number): number {
  let quote = ''
  for (let place = at + 1; place < html.length; place++) {
    const sign = html[place] ?? ''
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (sign === '>') return place + 1
    else if ((sign === '"' || sign === "'") && /[=\s]/.test(html[place - 1] ?? '')) quote = sign
  }
  return html.length
}

function endOfRaw(html: string, at: number, name: string): number {
  const closing = new RegExp(`</${name}`, 'gi')
  closing.lastIndex = at
  return closing.exec(html)?.index ?? html.length
}

function after(html: string, words: string, from: number): number {
  const at = html.indexOf(words, from)
  return at < 0 ? html.length : at + words.length
}

function close(open: string[], name: string): void {
  const at = open.lastIndexOf(name)
  if (at >= 0) open.length = at
}
