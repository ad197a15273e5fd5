import { publishedAtOf } from '../text/published.js'
import { furniture } from './furniture.js'
import { lineKey, wordCount, type Line } from './lines.js'

/** What the lines above an article's first paragraph say. Numbers are indexes of lines. */
export interface Header {
  readonly title: number | null
  /** Lines that say the title once more. */
  readonly again: readonly number[]
  readonly bylines: ReadonlyMap<number, string>
  readonly author: string | null
  readonly publisher: string | null
  readonly publishedAt: string | null
}

/** Lines above the first paragraph that are looked at; a page's longer menus are no header. */
const headLines = 12

/** Reads the header: title, byline, date and site name. A plain paragraph is no title. */
export function headerOf(lines: readonly Line[], given: string | null): Header {
  const head = headOf(lines)
  const bylines = new Map<number, string>()
  let publishedAt: string | null = null
  let author: string | null = null
  for (const [at, line] of head.entries()) {
    const date = dateOf(line.words)
    const writer = writerOf(line.words)
    if (date !== null) {
      bylines.set(at, 'date-line')
      publishedAt ??= date
    } else if (writer !== null) {
      bylines.set(at, 'by-line')
      author ??= writer
    } else if (isAgencyLine(line.words)) bylines.set(at, 'agency-line')
  }
  const title = titleIn(lines, head, bylines, given)
  for (const [at, line] of head.entries()) {
    if (bylines.has(at) || at === title || !isPersonLine(line.words)) continue
    const isBeside = bylines.get(at - 1) === 'date-line' || bylines.get(at + 1) === 'date-line'
    if (!isBeside || (title !== null && at < title)) continue
    bylines.set(at, 'author-line')
    author ??= line.words
  }
  const site = title !== null && title > 0 && isSiteName(head[0]?.words ?? '') ? (head[0]?.words ?? null) : null
  if (site !== null) bylines.set(0, 'site-line')
  return { title, again: againOf(lines, title), bylines, author, publisher: site, publishedAt }
}

function headOf(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex(({ words }) => isParagraph(words))
  return lines.slice(0, Math.min(first < 0 ? lines.length : first, headLines))
}

function isParagraph(words: string): boolean {
  const count = wordCount(words)
  return count > 30 || (count > 12 && /[.!?]["”’)]{0,2} \p{Lu}/u.test(words))
}

const dateLabel =
  /^(?:published|posted|updated|last (?:updated|modified)|date|created|first published|publish date)(?: on| at)? ?:? ?/i

function dateOf(words: string): string | null {
  return words.length > 80 ? null : publishedAtOf(words.replace(dateLabel, ''))
}

const byLine = /^(?:written |reported |posted |story )?by:? (?<name>\p{Lu}[^.!?:;]{1,100})$/iu

function writerOf(words: string): string | null {
  const name = byLine.exec(words)?.groups?.['name'] ?? null
  return name !== null && wordCount(name) <= 12 ? (name.split(/,| \| | for | at /)[0]?.trim() ?? null) : null
}

/** Agencies whose bare name on a line is a credit. */
const agencyLine =
  /^(?:Reuters|REUTERS|AP|Associated Press|The Associated Press|AFP|Agence France-Presse|Xinhua|TASS|ANI|PTI|IANS|UPI|Bloomberg|dpa|DPA|EFE|Kyodo|Yonhap|Anadolu Agency|AA|PA Media|PA)$/

/** Whether a line is nothing but an agency's name. */
export function isAgencyLine(words: string): boolean {
  return agencyLine.test(words)
}

function isPersonLine(words: string): boolean {
  return /^\p{Lu}[\p{L}'’.-]{0,20}(?: (?:\p{Lu}[\p{L}'’.-]{0,20}|de|van|von|bin|al|el|da|di)){1,3}$/u.test(words)
}

const houseWord =
  /\b(?:News|Times|Post|Herald|Tribune|Journal|Gazette|Media|Press|Daily|Today|Observer|Chronicle|Guardian|Telegraph|Standard|Star|Review|Magazine|TV|Radio|Wire|Online)\b/

function isSiteName(words: string): boolean {
  return wordCount(words) <= 5 && houseWord.test(words) && !/[.!?:,]$/.test(words)
}

function titleIn(
  lines: readonly Line[],
  head: readonly Line[],
  bylines: ReadonlyMap<number, string>,
  given: string | null
): number | null {
  if (given !== null) {
    const key = lineKey(given)
    const at = lines.slice(0, headLines).findIndex(({ words }) => lineKey(words) === key)
    if (at >= 0) return at
    return null
  }
  const candidates = [...head.keys()].filter((at) => !bylines.has(at) && canBeTitle(head[at]?.words ?? ''))
  const twice = candidates.find((at) => againOf(lines, at).length > 0)
  if (twice !== undefined) return twice
  return candidates.find((at) => isSetApart(lines, at, bylines)) ?? null
}

function canBeTitle(words: string): boolean {
  const count = wordCount(words)
  if (count < 3 || count > 30 || words.length > 220 || isSiteName(words)) return false
  return !furniture.some(({ pattern }) => pattern.test(words))
}

function againOf(lines: readonly Line[], title: number | null): number[] {
  if (title === null) return []
  const key = lineKey(lines[title]?.words ?? '')
  const near = lines.slice(title + 1, title + 5)
  return near.flatMap(({ words }, at) => (lineKey(words) === key ? [title + 1 + at] : []))
}

/** A line without a stop, apart from what follows; with a stop only where a date or a byline stands between it and the text. */
function isSetApart(lines: readonly Line[], at: number, bylines: ReadonlyMap<number, string>): boolean {
  const line = lines[at]
  const next = lines[at + 1]
  if (!line || !next) return false
  const isSigned = bylines.has(at + 1) || bylines.has(at + 2)
  const hasStop = /[.!?…:]["”’)]{0,2}$/.test(line.words) && !/\?["”’)]{0,2}$/.test(line.words)
  if (hasStop) return isSigned && line.apartAfter
  return isSigned || line.apartAfter || wordCount(next.words) > 30
}
