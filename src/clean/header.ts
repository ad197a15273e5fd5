import { houseOf, isHouseForm, outletWords } from '../lexicon/houses.js'
import { gather } from '../text/gather.js'
import type { Range } from '../types.js'
import { furnitureRuleOf } from './furniture.js'
import { hasKey, hasStop, lineKey, wordCount, type Line } from './lines.js'
import { isPersonName, signatureOf, type Signature } from './signature.js'

/** What the lines above an article's first paragraph say. Numbers are indexes of lines. */
export interface Header {
  readonly title: { readonly line: number; readonly at: Range; readonly words: string } | null
  /** Lines that say the title once more. */
  readonly again: ReadonlySet<number>
  /** Byline and label lines with the rule that says so. */
  readonly marks: ReadonlyMap<number, { role: 'byline' | 'furniture'; rule: string }>
  readonly author: string | null
  readonly publisher: string | null
  readonly publishedAt: string | null
  readonly agencies: readonly string[]
}

/** Lines above the first paragraph that are looked at. */
const headLines = 14

/** Reads the header of the lines from `from` up to the first paragraph. A plain paragraph is no title. */
export function headerOf(lines: readonly Line[], given: string | null, first: number | null): Header {
  const head = headOf(lines, first)
  const signatures = new Map(
    gather(head, (at) => {
      const signature = signatureOf(lines[at]?.words ?? '')
      return signature ? [[at, signature] as const] : []
    })
  )
  const title = titleIn(lines, head, signatures, given)
  const again = title === null ? new Set<number>() : againOf(lines, title.line, title.words)
  const marks = new Map<number, { role: 'byline' | 'furniture'; rule: string }>()
  for (const [at, { rule }] of signatures) if (at !== title?.line) marks.set(at, { role: 'byline', rule })
  const open = head.filter((at) => at !== title?.line && !marks.has(at) && !again.has(at))
  const person = open.find((at) => isAuthorLine(lines, at, title?.line ?? -1, signatures))
  if (person !== undefined) marks.set(person, { role: 'byline', rule: 'author-line' })
  const site =
    title === null ? undefined : open.find((at) => at !== person && isSiteName(lines, at, title.line, signatures))
  if (site !== undefined) marks.set(site, { role: 'byline', rule: 'site-line' })
  if (title !== null) for (const at of open) if (!marks.has(at) && isLabel(lines, at)) marks.set(at, label)
  const said = [...signatures.values()]
  const firstOf = (value: (signature: Signature) => string | null) =>
    said.map(value).find((each) => each !== null) ?? null
  return {
    title,
    again,
    marks,
    author: firstOf(({ author }) => author) ?? (person === undefined ? null : (lines[person]?.words ?? null)),
    publisher: publisherIn(lines, site, title) ?? firstOf(({ outlet }) => outlet),
    publishedAt: firstOf(({ publishedAt }) => publishedAt),
    agencies: gather(said, ({ agencies }) => agencies)
  }
}

const label = { role: 'furniture', rule: 'header-label' } as const

/** The lines of the header: above `first` where the page told where the article begins, else above the first paragraph. */
function headOf(lines: readonly Line[], first: number | null): number[] {
  const end = first ?? lines.findIndex((_, at) => isParagraph(lines, at))
  const from = first === null ? 0 : Math.max(0, first - headLines)
  const to = Math.min(lines.length, from + headLines, end < 0 ? lines.length : end)
  // The title of a page stands in its first line as well, before all menus.
  const numbers = from > 0 ? [0] : []
  for (let at = from; at < to; at++) numbers.push(at)
  return numbers
}

function isParagraph(lines: readonly Line[], at: number): boolean {
  const words = lines[at]?.words ?? ''
  const count = wordCount(words, 31)
  if (count > 30) return true
  if (count < 8 || !hasStop(words)) return false
  if (/[.!?]["”’)]{0,2} \p{Lu}/u.test(words)) return true
  const key = lineKey(words)
  const next = lines.slice(at + 1, at + 6)
  const isSame = ({ words: other }: Line) => other.length >= key.length && hasKey(other, key)
  return !next.some((line) => isSame(line) || signatureOf(line.words) !== null)
}

interface Title {
  readonly line: number
  readonly at: Range
  readonly words: string
}

function titleIn(
  lines: readonly Line[],
  head: readonly number[],
  signatures: ReadonlyMap<number, Signature>,
  given: string | null
): Title | null {
  if (given !== null) {
    const key = lineKey(given)
    const at = lines.slice(0, headLines).findIndex((line) => hasKey(line.words, key))
    return at < 0 ? null : titleAt(lines, at)
  }
  const possible = head.filter((at) => !signatures.has(at) && canBeTitle(lines[at]?.words ?? ''))
  // A paper's name on top of the page has a title's shape: the title is the line after it.
  const unlikeSites = possible.filter((at) => !isSiteShaped(lines[at]?.words ?? ''))
  const candidates = unlikeSites.length > 0 ? unlikeSites : possible
  const named = candidates.find((at) => at > 0 && isTitleOfPage(lines[0]?.words ?? '', lines[at]?.words ?? ''))
  if (named !== undefined) return titleAt(lines, named)
  const isTwice = (at: number) => againOf(lines, at, lines[at]?.words ?? '').size > 0
  const twice = candidates.find((at) => (at < 2 || !hasStop(lines[at]?.words ?? '')) && isTwice(at))
  if (twice !== undefined) return titleAt(lines, twice)
  const apart = candidates.find((at) => isSetApart(lines, at, signatures))
  return apart === undefined ? null : titleAt(lines, apart)
}

/** The whole line, or without the site's name behind the last dash or bar. */
function titleAt(lines: readonly Line[], number: number): Title | null {
  const line = lines[number]
  if (!line) return null
  const site = siteSuffix.exec(line.words)
  const length = site && houseOf(site[1] ?? '') !== null && !line.words.includes('\n') ? site.index : line.words.length
  const isWhole = length === line.words.length
  const at = { start: line.start, end: isWhole ? line.end : line.start + length }
  return { line: number, at, words: line.words.slice(0, length) }
}

const siteSuffix = /\s{1,3}[|–—-]\s{1,3}([^|–—]{2,50})$/

function canBeTitle(words: string): boolean {
  const count = wordCount(words, 31)
  if (count < 3 || count > 30 || words.length > 240) return false
  if (/^[(\[•*-]|[>»|]{2}|\)$/.test(words) || words.endsWith(':') || notTitle.test(words)) return false
  return furnitureRuleOf(words) === null && !isKnownSite(words)
}

const notTitle =
  /^(?:https?:|www\.|(?:posted|updated|published|last updated|(?:story|article) (?:created|updated)) ?:? .{0,40}\d)/i

/** "Harbour opens - The Courier" is the page of "Harbour opens". */
function isTitleOfPage(page: string, words: string): boolean {
  const [whole, key] = [lineKey(page), lineKey(words)]
  return key.length > 14 && whole.startsWith(key) && whole.length > key.length && whole.length < key.length + 60
}

/** How far below a title its second mention may stand. */
const againWithin = 5

function againOf(lines: readonly Line[], title: number, words: string): Set<number> {
  const key = lineKey(words)
  const near = lines.slice(title + 1, title + 1 + againWithin)
  const before = gather(lines.slice(0, Math.min(title, headLines)), (line, at) =>
    isTitleOfPage(line.words, words) ? [at] : []
  )
  return new Set([...before, ...gather(near, (line, at) => (hasKey(line.words, key) ? [title + 1 + at] : []))])
}

/** Longer lines that nothing else tells for titles are captions and standfirsts. */
const setApartWords = 20

/**
 * A line without a stop, apart from the paragraph that follows; with a stop only where a date or a byline stands between
 * it and the text, for then it cannot be the text's first sentence.
 */
function isSetApart(lines: readonly Line[], at: number, signatures: ReadonlyMap<number, Signature>): boolean {
  const line = lines[at]
  const next = lines[at + 1]
  if (!line || !next) return false
  const isSigned = signatures.has(at + 1) || signatures.has(at + 2)
  if (wordCount(line.words) > setApartWords && !isSigned) return false
  if (/[.…:;,]["”’)]{0,2}$/.test(line.words)) return isSigned && line.apart && line.words.endsWith('.')
  if (isSigned) return true
  const isUnfinished = /\s(?:the|a|an|of|and|or|to|in|for|with|by|that|is|was|at|on|from)$/i.test(line.words)
  const isProse = hasStop(next.words) && wordCount(next.words) > 5 && /^["“‘'(]?[\p{Lu}\p{N}]/u.test(next.words)
  return !isUnfinished && (line.apart || isProse || wordCount(next.words) > 30)
}

/** A name by itself, below the title and beside a date, an agency or the first paragraph's blank line. */
function isAuthorLine(
  lines: readonly Line[],
  at: number,
  title: number,
  signatures: ReadonlyMap<number, Signature>
): boolean {
  const words = lines[at]?.words ?? ''
  if (at < title || !isPersonName(words) || isKnownSite(words) || isSiteShaped(words)) return false
  const signed = [signatures.get(at - 1), signatures.get(at + 1)]
  return signed.some((signature) => signature !== undefined && signature.author === null)
}

function isKnownSite(words: string): boolean {
  return isHouseForm(words.replace(/^The /, ''))
}

/**
 * The name of a paper or site on a line of its own: a known one, or one that ends as papers' names do, above the title
 * or beside a byline or date.
 */
function isSiteName(
  lines: readonly Line[],
  at: number,
  title: number,
  signatures: ReadonlyMap<number, Signature>
): boolean {
  const words = lines[at]?.words ?? ''
  const count = wordCount(words)
  if (count > 6 || /[.!?:,]$/.test(words)) return false
  if (isKnownSite(words) && (count > 1 || /^\p{Lu}{2,}$/u.test(words) || (at === 0 && title <= 2))) return true
  const isSigned = signatures.has(at - 1) || signatures.has(at + 1)
  return isSiteShaped(words) && (at < title || isSigned)
}

/**
 * "The Harbour Gazette", "Gazette of Harbour", "Radio Harbour", "The Islander": capitals throughout, and a paper's word at
 * the end or before "of", a broadcaster's or a paper's first word, or "The", before one name.
 */
function isSiteShaped(words: string): boolean {
  const parts = words.split(' ')
  if (parts.length < 2 || parts.length > 6) return false
  if (!/^\p{Lu}\S{0,30}(?: (?:(?:in|of|the|and|&) )?\p{Lu}\S{0,30}){1,5}$/u.test(words)) return false
  if (openEnded.test(words)) return false
  const of = parts.findIndex((part) => part === 'of' || part === 'in')
  if ([parts.at(-1), parts[of - 1]].some((part) => outletWords.has(part ?? '') || titleWords.has(part ?? '')))
    return true
  return parts.length === 2 && siteOpeners.has(parts[0] ?? '') && !editionWords.test(parts[1] ?? '')
}

/** Words that end the names of papers but not those of broadcasters. */
const titleWords: ReadonlySet<string> = new Set(['Week', 'Letter', 'Newsletter'])
const siteOpeners: ReadonlySet<string> = new Set(['The', 'Radio', 'Evening', 'Morning', 'Daily', 'Sunday'])
/** "This Week" is a heading. */
const openEnded = /^(?:this|last|next|your|our|my|every) /i
/** "Evening Update" is no paper. */
const editionWords = /^(?:updates?|edition|briefings?|brief|reports?|read|news|show|quiz|poll|service|life|politics)$/i

function publisherIn(lines: readonly Line[], site: number | undefined, title: Title | null): string | null {
  if (site !== undefined) return lines[site]?.words ?? null
  if (title === null) return null
  for (const words of new Set([lines[title.line]?.words ?? '', lines[0]?.words ?? ''])) {
    const name = siteSuffix.exec(words)?.[1]
    const house = name === undefined ? null : houseOf(name)
    if (house) return house.name
  }
  return null
}

/** A section's or a place's name between title and text: at most three words, no stop. */
function isLabel(lines: readonly Line[], at: number): boolean {
  const words = lines[at]?.words ?? ''
  return wordCount(words) < 4 && furnitureRuleOf(words) === null && !/[.!?:,”"’']$/.test(words)
}
