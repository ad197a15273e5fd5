/** The allowed edits that make a sentence stand alone: where they fit, one rule a table row. */
import { isPlace } from '../lexicon/places.js'
import { anyOf } from '../text/any-pattern.js'
import type { Edit, EditRule, Range } from '../types.js'

/** A cut at the head of a sentence; `example` must be cut to `left`. */
export interface HeadRule {
  readonly rule: EditRule
  /** Matches from the first character; what it matches is cut. */
  readonly pattern: RegExp
  readonly example: string
  readonly left: string
  /** Words in capitals are a dateline only where they name a place. */
  readonly place?: true
}

export const headCuts: readonly HeadRule[] = [
  {
    rule: 'dateline',
    pattern:
      /^[A-Z][A-Z.'’-]{1,24}(?:[ ,/][A-Za-z0-9.,'’/-]{0,24}){0,6} ?(?:--)?\([A-Z][A-Za-z0-9., /]{1,30}\) ?(?:—|–|―|--|-) ?/,
    example: 'GENEVA, Nov. 4 (AP) — Delegates met.',
    left: 'Delegates met.'
  },
  {
    rule: 'dateline',
    pattern:
      /^[A-Z][a-zA-Z.'’-]{1,24}(?: [A-Z][a-zA-Z.'’-]{1,24}){0,2}(?:, [A-Z][A-Za-z.]{1,14})? ?\((?:AP|CNN|Reuters|AFP|UPI|BBC|Xinhua|TASS|dpa|DPA)\) ?(?:(?:—|–|―|--|-) ?)?/,
    example: 'Oslo (CNN) Ministers met.',
    left: 'Ministers met.'
  },
  {
    rule: 'dateline',
    pattern:
      /^[A-Z][A-Z.'’-]{2,24}(?: [A-Z][A-Z.'’-]{1,24}){0,2}, (?:[A-Z][a-z]{1,4}\.|[A-Z]\.[A-Z]\.) ?\([A-Z][A-Z0-9]{2,9}(?: News)?\) (?=[A-Z"“])/,
    example: 'HARWICK, Me. (WORV) The council met.',
    left: 'The council met.'
  },
  {
    rule: 'dateline',
    pattern:
      /^[A-Z][A-Z.'’-]{2,24}(?: [A-Z][A-Z.'’-]{1,24}){0,3}(?:, [A-Z][A-Za-z.]{1,14}(?: \d{1,2})?){0,2} ?(?:—|–|―|--| - ) ?/,
    example: 'NEW DELHI, India — Ministers met.',
    left: 'Ministers met.',
    place: true
  },
  {
    rule: 'dateline',
    pattern:
      /^[A-Z][A-Z.'’-]{2,24}(?: [A-Z][A-Z.'’-]{1,24}){0,2}, (?:[A-Z][a-z]{1,4}\.|[A-Z]\.[A-Z]\.) ?(?:—|–|―|--| - ) ?/,
    example: 'HARWICK, Me. — Ministers met.',
    left: 'Ministers met.'
  },
  {
    rule: 'dateline',
    pattern: /^[A-Z][A-Z.'’-]{2,24}(?: [A-Z][A-Z.'’-]{1,24}){0,2}: (?=[A-Z"“])/,
    example: 'AMMAN: Ministers met.',
    left: 'Ministers met.',
    place: true
  },
  {
    rule: 'dateline',
    pattern: /^[A-Z][a-z.'’-]{2,24}(?: [A-Z][a-z.'’-]{1,24}){0,2} (?:—|–|--|-) (?=[A-Z"“])/,
    example: 'San Francisco - Judges met.',
    left: 'Judges met.',
    place: true
  },
  {
    rule: 'dateline',
    pattern:
      /^[A-Z][a-z.'’-]{2,24}(?: [A-Z][a-z.'’-]{1,24}){0,2}(?:, [A-Z][A-Za-z.]{1,14}){1,2}(?: \d{1,2})? ?(?:—|–|--|-) (?=[A-Z"“])/,
    example: 'Oslo, Norway, Nov 4- Ministers met.',
    left: 'Ministers met.',
    place: true
  },
  {
    rule: 'dateline',
    pattern:
      /^[A-Z]{3,24}(?: [A-Z]{3,24}){1,2}(?:, [A-Z][A-Za-z.]{1,14}(?: [A-Z][a-z]{2,14})?)? ?(?:—|–|―|--| - ) ?(?=[A-Z"“])/,
    example: 'LITTLE HARWICK -- The council met.',
    left: 'The council met.'
  },
  {
    rule: 'dateline',
    pattern:
      /^[A-Z][A-Z.'’-]{2,24}(?: [A-Z][A-Z.'’-]{1,24}){0,2} (?=(?:The|An?|In|On|At|Two|Three|Four|Five) [\p{L}])/u,
    example: 'OSLO The council of the town met.',
    left: 'The council of the town met.',
    place: true
  },
  {
    rule: 'dateline',
    pattern:
      /^\((?:(?:AP|CNN|Reuters|AFP|UPI|BBC|Xinhua|TASS|dpa|DPA)\) ?(?:—|–|―|--|-)?|[A-Z][A-Za-z. ]{1,30}\) ?(?:—|–|―|--)) ?/,
    example: '(CNN) -- Ministers met.',
    left: 'Ministers met.'
  },
  {
    rule: 'connective',
    pattern:
      /^(?:However|Meanwhile|Moreover|Furthermore|Additionally|Nevertheless|Nonetheless|Still|Also|Instead|Therefore|Thus|Besides|Likewise|Similarly|Conversely|Consequently|Accordingly|Indeed|Finally|In addition|In fact|In contrast|By contrast|In turn|In response|Of course|For example|For instance|As a result|At the same time|On the other hand|Even so|That said|Despite this|Despite that|In other words|After all|Then again|To be sure|Afterwards?|And yet|But still|And|But|Yet|So|Plus),\s{1,3}/,
    example: 'However, trade has declined.',
    left: 'trade has declined.'
  },
  {
    rule: 'connective',
    pattern: /^(?:And|But|Yet|So|Plus)\s{1,3}(?=[\p{L}\p{N}$€£“"‘])(?!(?:far|long|much|many|that)\b)/u,
    example: 'But the deal fell through.',
    left: 'the deal fell through.'
  }
]

const isHeadCut = anyOf(headCuts.map(({ pattern }) => pattern))

/** Cuts at the head of `range`, in order. A cut that leaves fewer than five words is not made. */
export function headEditsIn(text: string, range: Range): Edit[] {
  const edits: Edit[] = []
  let start = range.start
  if (!isHeadCut(text.slice(start, Math.min(range.end, start + headLimit)))) return edits
  for (const { rule, pattern, place } of headCuts) {
    const words = text.slice(start, Math.min(range.end, start + headLimit))
    const cut = pattern.exec(words)?.[0].length ?? 0
    const rest = text.slice(start + cut, range.end)
    if (cut === 0 || (place && (!namesPlace(words, text) || isEnclosed(words, rest))) || !hasWords(rest, 5)) continue
    edits.push({ start, end: start + cut, text: '', rule })
    start += cut
  }
  return edits
}

const headLimit = 160

/** "Oslo, Norway – its rival for the port – is closed": in small letters, with a second dash, it is the subject. */
function isEnclosed(words: string, rest: string): boolean {
  return /^[A-Z][a-z]/.test(words) && / (?:—|–|--|-) /.test(rest)
}

/** A known place, or one that the article itself says something happens at. */
function namesPlace(words: string, text: string): boolean {
  const city =
    /^[A-Z][A-Za-z.'’-]{1,24}(?: [A-Z][A-Za-z.'’-]{1,24}){0,3}(?=,| ?[—–―]| ?--| - | (?:The|An?|In|On|At|Two|Three|Four|Five) )/
      .exec(words)?.[0]
      .toLowerCase() ?? ''
  const name = city.replace(/(?:^|[ -])[a-z]/g, (letter) => letter.toUpperCase())
  if (name === '') return false
  return isPlace(name) || placeWords.some((word) => text.includes(`${word} ${name}`))
}

/** Words that stand before places; "of" and "for" stand before all else too. */
const placeWords = ['in', 'at', 'near', 'to', 'from', 'outside', 'around', 'across']

function hasWords(words: string, least: number): boolean {
  return words.split(/\s+/).filter(Boolean).length >= least
}

/** Remarks between commas that hold no figure, name or quote. */
export const asides: readonly string[] = [
  'for his part',
  'for her part',
  'for their part',
  'for its part',
  'on his part',
  'in turn',
  'however',
  'meanwhile',
  'moreover',
  'nevertheless',
  'nonetheless',
  'of course',
  'for example',
  'for instance',
  'in fact',
  'indeed',
  'too',
  'though',
  'therefore',
  'instead',
  'as well',
  'in addition',
  'after all',
  'by the way',
  'to be sure'
]

const anyAside = new RegExp(`, (?:${asides.join('|')}),`)

/** Cuts of the asides inside `range`, with both of their commas. */
export function asideEditsIn(text: string, range: Range): Edit[] {
  const edits: Edit[] = []
  const words = text.slice(range.start, range.end).toLowerCase()
  if (!anyAside.test(words)) return edits
  for (const aside of asides) {
    const at = words.indexOf(`, ${aside},`)
    if (at < 0 || isInQuotes(text, range.start, range.start + at)) continue
    const start = range.start + at
    edits.push({ start, end: start + aside.length + 3, text: '', rule: 'aside' })
  }
  return edits.toSorted((a, b) => a.start - b.start)
}

/** Whether an odd number of double marks, or an open curly one, stands before `at`. */
export function isInQuotes(text: string, from: number, at: number): boolean {
  let straight = false
  let curly = 0
  for (let index = from; index < at; index++) {
    const unit = text.charCodeAt(index)
    if (unit === 34) straight = !straight
    else if (unit === 0x201c) curly++
    else if (unit === 0x201d) curly--
  }
  return straight || curly > 0
}

/** What may open a subordinate tail that can go without changing what is said before it: "though" and "whereas" limit it, "as" without a subject belongs to its verb. */
const tailOpener =
  /^, (?:which|who|whose|whom|where|while|as (?=(?:the|this|that|these|those|his|her|its|their|he|she|it|they|[A-Z][^ ,]*)(?: [^ ,]+){3})|with (?!the exception)|amid|adding|noting|saying|calling|describing|indicating|marking|signaling|signalling|underscoring|highlighting|reflecting|prompting|raising|sparking|leaving|making|giving|bringing|aligning|representing|showing|suggesting|warning|arguing|insisting|claiming|asserting|emphasizing|emphasising|stressing)\b/

/** Heads that are no clause of their own: the comma there does not end one. */
const openHead =
  /^(?:when|while|as|after|before|if|although|though|since|because|in|on|at|with|despite|for|during|by|from|until|unless|once|among|amid|under|over|following|speaking|asked|to|of|given|without|instead|rather|according|about|around)\b/i

/**
 * Where the relative clause or subordinate tail after the last comma begins, with its comma; `null` where there is none that
 * is safe to cut: outside quotations, behind a head that can be a sentence of its own.
 */
export function tailIn(text: string, range: Range): Range | null {
  const stop = stopIn(text, range)
  const comma = range.start + text.slice(range.start, stop).lastIndexOf(',')
  if (comma <= range.start || isInQuotes(text, range.start, comma)) return null
  const tail = text.slice(comma, stop)
  const head = text.slice(range.start, comma)
  if (!tailOpener.test(tail) || /["“”]/.test(tail) || /[():;—]|(?: – )|(?: -- )/.test(tail)) return null
  if (!hasWords(head, 7) || (openHead.test(head) && !head.includes(','))) return null
  return isWholeHead(head) ? { start: comma, end: endOfCut(text, comma, stop) } : null
}

/** The stop of an abbreviation before the cut ends the sentence ("Orva Inc., which ..."): a second one goes with the cut. */
export function endOfCut(text: string, start: number, stop: number): number {
  return text.charAt(start - 1) === '.' && text.charAt(stop) === '.' ? stop + 1 : stop
}

/** A head that ends on a comma clause of its own ("X, the mayor, who") would lose its verb. */
function isWholeHead(head: string): boolean {
  const commas = head.split(',').length - 1
  return commas === 0 || !/, (?:which|who|whose|where|when|and|or|but)\b[^,]*$/.test(head)
}

/** Before the stop at the end of the sentence and the marks behind it. */
function stopIn(text: string, { start, end }: Range): number {
  let at = end
  while (at > start && /[\s.!?…]/.test(text.charAt(at - 1))) at--
  return at
}

/** A capital for the letter that an edited sentence now begins with; none where it is one, or no letter. */
export function capitalEditAt(text: string, at: number): Edit | null {
  const letter = text.charAt(at)
  const upper = letter.toUpperCase()
  return upper === letter || upper.length !== 1 ? null : { start: at, end: at + 1, text: upper, rule: 'capital' }
}
