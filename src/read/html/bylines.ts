/** Author and date as a reader sees them on the page. */
import { publishedAtOf } from '../../text/published.js'
import { foldSpace } from '../../text/spans.js'
import { namesOf } from './names.js'
import { attributeOf, elementsIn, wordsUnder, type PageElement } from './nodes.js'
import { likeness } from './titles.js'

/** The names in the first byline of the page, without "By" and what follows them; `[]` where there is none. */
export function authorsSeenIn(root: PageElement): readonly string[] {
  const elements = elementsIn(root).filter((element) => !isAsked(element))
  for (const marks of [isRelAuthor, isAuthorProperty, isByline]) {
    const marked = elements.filter(marks)
    const first = marked.find((element) => nameIn(element) !== null)
    if (first === undefined) continue
    const beside = marks === isByline ? [first] : marked.filter((element) => isBeside(element, first))
    return [...new Set(beside.flatMap((element) => nameIn(element) ?? []))]
  }
  return []
}

/** Names of one byline stand side by side, bare or each in an element of its own. */
function isBeside(one: PageElement, other: PageElement): boolean {
  if (one === other || one.parent === other.parent) return true
  const [above, over] = [one.parent?.parent, other.parent?.parent]
  return above !== undefined && above === over && above !== null && wordsUnder(above).length < longestByline
}

/** Characters of an element that is a byline and nothing more. */
const longestByline = 300

/** Fields of forms are named for authors too. */
function isAsked({ tag, parent }: PageElement): boolean {
  return /^(?:form|label|input|fieldset)$/.test(tag) || (parent !== null && isAsked(parent))
}

function isRelAuthor(element: PageElement): boolean {
  return element.tag === 'a' && attributeOf(element, 'rel').split(/\s+/).includes('author')
}

function isAuthorProperty(element: PageElement): boolean {
  return attributeOf(element, 'itemprop').split(/\s+/).includes('author')
}

function isByline(element: PageElement): boolean {
  return / (?:byline|bylines|author|authors|authorname|writer) /.test(namesOf(element)) && element.tag !== 'body'
}

function nameIn(element: PageElement): string | null {
  const words = foldSpace(spacedWords(element))
  if (words === '' || words.length > 160) return null
  const bare = words
    .replace(/^.{0,40}?\bby:? /i, '')
    .split(
      /\s[|•·–—-]\s|,? (?:on )?(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d|\b(?:published|updated|posted|in) |,? (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/i
    )[0]
  const name = (bare ?? '').trim()
  const count = name.split(' ').length
  return name.length >= 3 && count <= 12 && /^\p{L}/u.test(name) ? name : null
}

/** Words of neighbouring elements do not run together. */
function spacedWords(element: PageElement): string {
  return element.children.map((child) => (child.kind === 'text' ? child.text : ` ${spacedWords(child)} `)).join('')
}

/** The date beside the headline: of a `<time>`, of an element named for it, or of a line that says so. */
export function dateSeenIn(root: PageElement, title: string | null): string | null {
  const elements = [...elementsIn(root)].filter(({ tag }) => !/^(?:script|style|meta|link)$/.test(tag))
  const headline =
    title === null
      ? -1
      : elements.findIndex(
          ({ tag, ...rest }) => /^h[12]$/.test(tag) && likeness(wordsUnder({ tag, ...rest }), title) > 0.6
        )
  const near =
    headline < 0 ? elements : [...elements.slice(headline), ...elements.slice(Math.max(0, headline - 60), headline)]
  for (const element of near) {
    if (element.tag !== 'time') continue
    const date = dateIn(attributeOf(element, 'datetime')) ?? dateIn(wordsUnder(element))
    if (date !== null) return date
  }
  for (const element of near) {
    const isDated =
      / (?:date|dates|dateline|timestamp|datetime|pubdate|published|publish|posted|updated|time|created|submitted|meta) /.test(
        namesOf(element)
      )
    if (!isDated) continue
    const date = dateIn(spacedWords(element))
    if (date !== null) return date
  }
  return headline < 0 ? null : lineNear(elements.slice(headline, headline + 40))
}

/** A short line below the headline that is a date, or says when it was published. */
function lineNear(elements: readonly PageElement[]): string | null {
  for (const element of elements) {
    const words = foldSpace(spacedWords(element))
    if (words.length > 140) continue
    const date = dateIn(words)
    if (date !== null) return date
  }
  return null
}

const labels =
  /^(?:(?:first |last |originally )?(?:published|posted|updated|created|date|publish date|updated on|on)(?: on| at)?\s?[:–-]?\s?|by [^|•·]{2,60}?[|•·-]\s)/i

/** The words as written, if they hold a date that can be read. */
function dateIn(words: string): string | null {
  const line = foldSpace(words)
  if (line === '' || line.length > 200) return null
  const bare = line.replace(labels, '')
  const parts = [line, bare, ...bare.split(/\s?[|•·]\s?|\s[–—-]\s|\bupdated\b:?/i), dayIn(bare) ?? '']
  return parts.map((part) => part.trim()).find((part) => part !== '' && publishedAtOf(part) !== null) ?? null
}

const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
const dayForms = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)? ${months},? \\d{4}|${months} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d{2}-\\d{2})\\b`,
  'i'
)

function dayIn(line: string): string | null {
  return dayForms.exec(line)?.[0] ?? null
}
