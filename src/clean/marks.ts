import type { BlockRole, Range } from '../types.js'
import { gather } from '../text/gather.js'
import { furnitureRuleOf } from './furniture.js'
import type { LineRule } from './furniture-rules.js'
import type { Header } from './header.js'
import { hasStop, wordCount, type Line } from './lines.js'
import { signatureOf } from './signature.js'

/** A stretch of a text with its role and the rule that gave it. */
export interface Mark extends Range {
  readonly role: BlockRole
  readonly rule: string
}

/** Every line with its role, in order; a title's or lead's line may give two. `kept`: what a page's layout says of each line. */
export function marksOf(lines: readonly Line[], header: Header, kept: readonly boolean[] | null): Mark[] {
  const rows = tableRowsIn(lines)
  const seen = new Set<string>()
  const body = { first: kept?.indexOf(true) ?? 0, last: kept?.lastIndexOf(true) ?? lines.length - 1 }
  let taken: LineRule | null = null
  return gather(lines, (line, at): Mark[] => {
    const mark = (role: BlockRole, rule: string): Mark[] => [{ start: line.start, end: line.end, role, rule }]
    if (at === header.title?.line) return titleMarks(line, header.title.at)
    if (header.again.has(at)) return mark('repeat', 'title-again')
    const above = header.marks.get(at)
    if (above) return mark(above.role, above.rule)
    const rule = furnitureRuleOf(line.words)
    if (rule) {
      taken = rule.takes === undefined ? null : rule
      return mark('furniture', rule.name)
    }
    if (rows.has(at)) return mark('furniture', 'table')
    const owner = taken
    taken = owner && goesWith(owner, line.words) ? owner : null
    if (owner && (owner.takes === 'paragraph' || taken)) return mark('furniture', owner.name)
    if (kept && !kept[at])
      return mark('furniture', at < body.first ? 'page-head' : at > body.last ? 'page-foot' : 'page-label')
    const signed = at >= lines.length - footLines ? footSignature(line.words) : null
    if (signed !== null) return mark('byline', signed)
    if (isBlurb(line.words, header.author, at, lines.length)) return mark('furniture', 'author-blurb')
    if (seen.has(line.words)) return mark('repeat', 'same-block')
    if (line.words.length > repeatLength && wordCount(line.words, repeatWords) >= repeatWords) seen.add(line.words)
    return leadMarks(line)
  })
}

/** Rows of a table have as many bars as their neighbours: cells are no sentences, and a number in one has lost its heading. */
function tableRowsIn(lines: readonly Line[]): Set<number> {
  if (!lines.some(({ words }) => words.includes(' | '))) return new Set()
  const bars = lines.map(({ words }) => (words.length > longestRow ? 0 : words.split(' | ').length - 1))
  const isRow = (at: number) => bars[at]! >= fewestBars && (bars[at - 1] === bars[at] || bars[at + 1] === bars[at])
  return new Set([...bars.keys()].filter(isRow))
}

const longestRow = 1000
/** One bar stands in titles and bylines as well. */
const fewestBars = 2

/** Fewer words may well be said twice: "No comment." */
const repeatWords = 8
const repeatLength = 20

/** Lines at the end of which an agency's name alone is a signature. */
const footLines = 4

function titleMarks({ start, end }: Line, title: Range): Mark[] {
  const rest: Mark[] = title.end < end ? [{ start: title.end, end, role: 'byline', rule: 'site-line' }] : []
  return [{ start, end: title.end, role: 'title', rule: 'title-line' }, ...rest]
}

function goesWith({ takes }: LineRule, words: string): boolean {
  if (takes === 'words') return /^\p{Lu}[\p{L}’'-]{2,20}$/u.test(words)
  return takes === 'labels' && isLabel(words)
}

/** A short line without a stop; in a numbered list one may ask. */
function isLabel(words: string): boolean {
  return wordCount(words) < 21 && (!hasStop(words) || /^(?:\d{1,2}[.)]|[-•*])\s.{1,200}\?$/.test(words))
}

/** With the brackets and dashes around it. */
const longestSigned = 64

function footSignature(words: string): string | null {
  if (words.length > longestSigned) return null
  const bare = words.replace(/^[([—–-]{1,2}\s?|[)\]]$/g, '')
  const signature = bare.length < 60 ? signatureOf(bare) : null
  return signature === null ? null : signature.rule
}

const writing =
  /^.{2,60}?\b(?:is|was|has been|covers|writes|works|reports)\b.{0,100}\b(?:writer|reporter|journalist|editor|correspondent|author|blogger|columnist|producer|covers|writes|contributor|coverage)\b/i

/** "Anna Field is a reporter at ..." at the foot of an article that Anna Field signs. */
function isBlurb(words: string, author: string | null, at: number, count: number): boolean {
  return author !== null && at > 2 && at >= count - 6 && words.startsWith(author) && writing.test(words.slice(0, 260))
}

/** A byline at the head of the first sentence: "…By Anna Field for The Courier. The harbour ...". */
export const leadByline =
  /^(?:…|\.{3})?\s{0,3}By (?<author>\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){1,3}?)(?:,? (?:for|of|at|in) (?:the )?(?<house>\p{Lu}[\p{L}\p{N}'’& -]{1,40}?))?(?:\. (?=["“‘']?\p{Lu})| (?=\p{Lu}{4,20}(?:, [^()]{1,30})? (?:\([^()]{2,30}\) ?)?[-–—]))/u

function leadMarks(line: Line): Mark[] {
  const byline = /^(?:…|\.{3})?\s{0,3}By /.test(line.words) ? leadByline.exec(line.words) : null
  if (!byline) return [{ start: line.start, end: line.end, role: 'body', rule: 'default' }]
  const end = line.start + byline[0].trimEnd().length
  return [
    { start: line.start, end, role: 'byline', rule: 'lead-byline' },
    { start: end, end: line.end, role: 'body', rule: 'default' }
  ]
}
