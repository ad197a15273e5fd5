// Whether a stop, an exclamation or a question mark ends its sentence: a table of rules, the first that knows decides.

import type { Range } from '../types.js'
import * as known from './abbreviations.js'
import { isDigit, isLetter, isLower, isSpace, isUpper } from './letters.js'

/** A stop with what stands round it. Offsets into `text`. */
export interface Stop {
  readonly text: string
  /** Start of the sentence so far. */
  readonly from: number
  /** The first mark: `.`, `!`, `?`, `…`. */
  readonly at: number
  /** After the marks, before closing quotes and brackets. */
  readonly markEnd: number
  /** After closing quotes, brackets and note numbers: where the sentence would end. */
  readonly end: number
  /** The next character that is no space; the paragraph's end if there is none. */
  readonly next: number
  /** End of the paragraph. */
  readonly limit: number
  /** The characters before the stop, back to a space or an opening mark. */
  readonly word: string
  /** The first letters or digits after opening marks. */
  readonly nextWord: string
  /** Whether `nextWord` stands after an opening mark. */
  readonly opened: boolean
}

/** Reads the stop whose first mark is at `at`, in the sentence that began at `sentence.start`. */
export function stopAt(text: string, at: number, sentence: Range): Stop {
  const limit = sentence.end
  const markEnd = marksEnd(text, at, limit)
  const end = notesEnd(text, closersEnd(text, markEnd, limit), limit)
  const next = skipSpace(text, end, limit)
  const opened = skipOpeners(text, next, limit)
  return {
    text,
    from: sentence.start,
    at,
    markEnd,
    end,
    next,
    limit,
    word: wordBefore(text, at, sentence.start),
    nextWord: wordAfter(text, opened, limit),
    opened: opened > next
  }
}

const marks = new Set('.!?…。！？．｡')
const closers = new Set('”’"\')]}»›')
const openers = new Set('“‘"\'([{«‹„¿¡')

function marksEnd(text: string, at: number, limit: number): number {
  let end = at + 1
  for (;;) {
    while (end < limit && marks.has(text.charAt(end))) end++
    const spaced = spacedDot(text, end, limit)
    // ". . ." is one mark; but after a word's own stop ("compounds. . . . The") the dots open the next sentence.
    if (spaced < 0 || !isSpacedEllipsis(text, at)) return end
    end = spaced
  }
}

function spacedDot(text: string, end: number, limit: number): number {
  const dot = isSpace(text.charCodeAt(end)) && text[end] !== '\n' ? end + 1 : end
  return dot > end && dot < limit && text[dot] === '.' && !isDigit(text.charCodeAt(dot + 1)) ? dot + 1 : -1
}

function isSpacedEllipsis(text: string, at: number): boolean {
  return at === 0 || isSpace(text.charCodeAt(at - 1))
}

function closersEnd(text: string, from: number, limit: number): number {
  let end = from
  while (end < limit && closers.has(text.charAt(end))) end++
  return end
}

/** Note numbers that follow a stop: "ever seen.[7][8] The", "(type 2).10 This". */
const notes = /(?:\[\d{1,3}\]){1,9}|\d{1,2}(?=\s+[\p{Lu}“"])/uy

function notesEnd(text: string, end: number, limit: number): number {
  const before = text.charCodeAt(end - 2)
  const isNumber = isDigit(text.charCodeAt(end))
  if (text[end] !== '[' && !(isNumber && text[end - 1] === '.' && (isLower(before) || before === 41))) return end
  notes.lastIndex = end
  const found = notes.exec(text)
  return found ? Math.min(limit, end + found[0].length) : end
}

function skipSpace(text: string, from: number, limit: number): number {
  let next = from
  while (next < limit && isSpace(text.charCodeAt(next))) next++
  return next
}

function skipOpeners(text: string, from: number, limit: number): number {
  let next = from
  while (next < limit && next < from + 4 && openers.has(text.charAt(next))) next++
  return next
}

/** Longer than any abbreviation or web address that decides anything. */
const longestWord = 40

function wordBefore(text: string, at: number, from: number): string {
  let start = at
  const first = Math.max(from, at - longestWord)
  while (start > first && !isSpace(text.charCodeAt(start - 1)) && !openers.has(text.charAt(start - 1))) start--
  return text.slice(start, at)
}

function wordAfter(text: string, from: number, limit: number): string {
  let end = from
  const last = Math.min(limit, from + longestWord)
  while (end < last && isWordUnit(text.charCodeAt(end))) end++
  return text.slice(from, end)
}

function isWordUnit(unit: number): boolean {
  return isLetter(unit) || isDigit(unit) || unit === 39 || unit === 0x2019
}

/** One rule about stops. */
export interface StopRule {
  readonly name: string
  readonly verdict: 'ends' | 'goes on'
  /** Sentences that the rule keeps whole, or parts, when they are joined by a space (or by nothing, `glued`). */
  readonly example: readonly string[]
  readonly glued?: true
  readonly applies: (stop: Stop) => boolean
}

/** The rules in the order in which they are asked. */
export const stopRules: readonly StopRule[] = [
  {
    name: 'full-width',
    verdict: 'ends',
    example: ['Rates rose．', 'Shares fell。'],
    glued: true,
    applies: ({ text, markEnd }) => '。！？．｡'.includes(text.charAt(markEnd - 1))
  },
  {
    name: 'bracketed',
    verdict: 'goes on',
    example: ['The council [...] Voted on it (!) Twice.'],
    applies: ({ text, at, markEnd, end }) => end > markEnd && '[('.includes(text.charAt(at - 1)) && at > 0
  },
  {
    name: 'missing-space',
    verdict: 'ends',
    example: ['The vote was close.', 'Turnout fell.', 'She “won.”', 'He lost.'],
    glued: true,
    applies: isMissingSpace
  },
  {
    name: 'inside-word',
    verdict: 'goes on',
    example: ['Write to desk.One@news.example.org or see v2.1 of Y!J.'],
    applies: ({ end, next }) => end === next
  },
  {
    name: 'address-follows',
    verdict: 'ends',
    example: ['Read on.', 'https://news.example/a says more.', 'www.example.org has it.'],
    applies: ({ text, next }) => /^\(?(?:https?:|www\.|@\w|#\w)/.test(text.slice(next, next + 7))
  },
  {
    name: 'camel-name-follows',
    verdict: 'ends',
    example: ['Prices fell.', 'iPhone sales rose.', 'eBay gained.'],
    applies: ({ nextWord, word }) => /^[a-z]{1,10}[A-Z]/.test(nextWord) && !isAbbreviation(word)
  },
  {
    name: 'small-letter-follows',
    verdict: 'goes on',
    example: ['“Is it so?” she asked.', 'It is at 5th st. near the light, etc. and so on.'],
    applies: ({ nextWord }) => isLower(nextWord.charCodeAt(0))
  },
  {
    name: 'punctuation-follows',
    verdict: 'goes on',
    example: ['Leave it!, he cried.', '“It was so.” - A reader'],
    applies: ({ text, next, nextWord }) => nextWord === '' && /[,;:)\]%&/–—\-_*=+|>”’]/.test(text.charAt(next))
  },
  {
    name: 'marker-at-start',
    verdict: 'goes on',
    example: ['1. Bread.', 'Q. What is it?', 'A. It is bread.', 'II. The second part.'],
    applies: ({ text, from, at }) => at - from <= 6 && isMarker(text.slice(from, at))
  },
  {
    name: 'nothing-said-yet',
    verdict: 'goes on',
    example: ['... The rest followed.'],
    applies: ({ text, from, at }) => at - from < 12 && !/[\p{L}\d]/u.test(text.slice(from, at))
  },
  {
    name: 'attributed-quote',
    verdict: 'goes on',
    example: ['“Why?” Ms. Ito asked.', '“Go!” President Ana Ruiz said.'],
    applies: isAttributedQuote
  },
  {
    name: 'exclaimed-name',
    verdict: 'goes on',
    example: ['Shares of Yahoo! Japan rose.'],
    applies: ({ text, at, word, nextWord }) => text[at] === '!' && known.exclaimed.has(word) && !isOpener(nextWord)
  },
  {
    name: 'dots-after-stop',
    verdict: 'ends',
    example: ['It was cut.', '. . . It was printed.', '... And sold. . . .'],
    applies: ({ text, next, limit }) => dotsBeforeWord.test(text.slice(next, Math.min(limit, next + 12)))
  },
  {
    name: 'dots-at-end',
    verdict: 'goes on',
    example: ['It was “cut off. . . .”.'],
    applies: ({ text, next }) => text[next] === '.'
  },
  {
    name: 'omission',
    verdict: 'goes on',
    example: ['It was . . . She left ... I mean … I think so.'],
    applies: isOmission
  },
  {
    name: 'broken-off',
    verdict: 'ends',
    example: ['“We must–”', 'He fell silent.'],
    applies: ({ text, at }) => '-–—'.includes(text.charAt(at))
  },
  {
    name: 'exclamation-or-question',
    verdict: 'ends',
    example: ['Hello!!', 'Is it?!', '“Yes!”', '12 came.'],
    applies: ({ text, at, markEnd }) => text[at] !== '.' || /[!?]/.test(text.slice(at, markEnd))
  },
  {
    name: 'ellipsis',
    verdict: 'ends',
    example: ['I never meant that....', 'She left.'],
    applies: ({ at, markEnd }) => markEnd - at > 1
  },
  {
    name: 'number-after-abbreviation',
    verdict: 'goes on',
    example: ['See p. 55 and No. 5 of Nov. 4 by Acme Inc. 500 times.'],
    applies: ({ nextWord, word }) => isDigit(nextWord.charCodeAt(0)) && isAbbreviation(word) && !isPlainWord(word)
  },
  {
    name: 'title',
    verdict: 'goes on',
    example: ['He met Mr. Li, Gen. Wu, Mt. Fuji, Sens. Dole and Levin, e.g. Levin.'],
    applies: ({ word }) => known.titles.has(word) || known.connectors.has(word)
  },
  {
    name: 'saint',
    verdict: 'goes on',
    example: ['At St. Michael’s they met.', 'He left Wall St.', 'They stayed.'],
    applies: ({ word, nextWord }) => known.saints.has(word) && !isOpener(nextWord)
  },
  {
    name: 'hour-in-front',
    verdict: 'goes on',
    example: ['At 5 a.m. Mr. Ito left.', 'It opens at 9 a.m. Tuesday, 10 p.m. GMT.'],
    applies: isHourGoingOn
  },
  {
    name: 'hour',
    verdict: 'ends',
    example: ['He left at 6 p.m.', 'Travellers waited.'],
    applies: ({ word }) => known.hours.has(word)
  },
  {
    name: 'and-so-on',
    verdict: 'ends',
    example: ['They sell bread, milk, etc.', 'Shops close at six.'],
    applies: ({ word }) => /^etc$/i.test(word)
  },
  {
    name: 'initial',
    verdict: 'goes on',
    example: ['Albert I. Jones met J. K. Rowe.', 'So did you and I.', 'They took vitamin C.', 'It helped.'],
    applies: isInitial
  },
  {
    name: 'initials',
    verdict: 'goes on',
    example: ['The U.S. Army met J.C. Penney in the U.S.', 'The U.N. Council met.', 'He took the B.A.', 'It was late.'],
    applies: ({ word, nextWord }) => /^(?:\p{L}\.){1,5}\p{L}{1,2}$/u.test(word) && !isOpener(nextWord)
  },
  {
    name: 'company',
    verdict: 'goes on',
    example: [
      'Pitt & Co. Ltd. Chairman Jo Ruiz met Acme Corp. President Ann Li.',
      'It sold Acme Inc.',
      'Rivals said no.'
    ],
    applies: isCompanyGoingOn
  },
  {
    name: 'tail-of-name',
    verdict: 'goes on',
    example: ['Joe Ruiz Jr. Stadium in Springfield, Ill. City Hall.', 'He met Joe Ruiz Jr.', 'He left.'],
    applies: ({ word, nextWord }) => known.tails.has(word) && isCapital(nextWord) && !isOpener(nextWord)
  }
]

/** Whether the stop ends its sentence, by the first rule that applies; a stop that no rule knows does. */
export function endsSentence(stop: Stop): boolean {
  for (const rule of stopRules) if (rule.applies(stop)) return rule.verdict === 'ends'
  return true
}

const dotsBeforeWord = /^(?:\. ?){3,5}[\p{L}“"‘]/u

/** Three dots with a space before them leave words out; a fourth is the stop of the sentence. */
function isOmission({ text, at, markEnd, nextWord }: Stop): boolean {
  if (!isSpacedEllipsis(text, at)) return false
  const dots = text.slice(at, markEnd)
  return dots === '. . .' || ((dots === '...' || dots === '…') && /^I(?:['’].{1,2})?$/.test(nextWord))
}

/** A small word, the stop, and a capitalised word of small letters, glued; not an address, a file or a version. */
function isMissingSpace({ text, at, end, next, limit, word, nextWord, opened }: Stop): boolean {
  if (end !== next || next >= limit || !/^[A-Z\p{Lu}][\p{Ll}’']{0,30}$/u.test(nextWord)) return false
  if (opened && text.charAt(next) === '(') return false
  if (/[@/\\:_.]|^www/i.test(word) || webEnding.test(nextWord)) return false
  const after = text.charCodeAt(next + nextWord.length)
  if (!(isSpace(after) || after === 44 || next + nextWord.length >= limit)) return false
  const before = text.charCodeAt(at - 1)
  return end > at + 1 || ((isLower(before) || before === 41) && isPlainWord(word) && (word.length > 2 || before === 41))
}

/** Last parts of addresses and names of programs: "Booking.Com", "Node.Js". */
const webEnding = /^(?:Com|Net|Org|Edu|Gov|Io|Js|Co|Uk|Tv|Ai|Info|Html?|Php|Pdf)$/

function isPlainWord(word: string): boolean {
  return !isAbbreviation(word)
}

function isAbbreviation(word: string): boolean {
  return (
    word.length < 2
    || /\p{L}\.\p{L}$/u.test(word)
    || known.titles.has(word)
    || known.saints.has(word)
    || known.beforeNumbers.has(word)
    || known.calendar.has(word)
    || known.connectors.has(word)
    || known.companies.has(word)
    || known.tails.has(word)
  )
}

/** "1", "a", "iv", "• 9" and nothing before. */
function isMarker(word: string): boolean {
  return /^(?:[•◦▪⁃‣-] ?)?(?:\d{1,2}|[A-Za-z]|[IVX]{1,4}|[ivx]{1,4})$/.test(word)
}

function isOpener(word: string): boolean {
  return known.openers.has(word.includes('’') ? word.replace('’', "'") : word)
}

function isCapital(word: string): boolean {
  return isUpper(word.charCodeAt(0))
}

/** Up to four capitalised words and a verb of saying. */
const attribution =
  /(?:\p{Lu}[\p{L}.’'-]{0,20}\s){1,4}(?:said|says|asked|asks|added|adds|wrote|writes|told|tells|replied|cried|shouted|yelled|tweeted|exclaimed|declared|recalled|joked|answered)\b/uy

function isAttributedQuote({ text, end, markEnd, next, nextWord }: Stop): boolean {
  if (end === markEnd || !'”’"\''.includes(text.charAt(end - 1)) || next === end) return false
  if (!isCapital(nextWord) || (isOpener(nextWord) && nextWord !== 'I')) return false
  attribution.lastIndex = next
  return attribution.test(text)
}

/** "At 5 a.m. Mr. Li left": a short opening phrase, or a zone or a day after the hour. */
function isHourGoingOn({ text, from, at, word, nextWord }: Stop): boolean {
  if (!known.hours.has(word)) return false
  return (
    known.afterHours.has(nextWord)
    || (/^(?:At|By|Around|About|Before|After|Until|Since|From|Just)\b/.test(text.slice(from, from + 7))
      && at - from < 25)
  )
}

/** A letter with a stop before a name: no name begins with an opener ("you and I. They", "vitamin C. It"). */
function isInitial({ word, nextWord }: Stop): boolean {
  return word.length === 1 && (isUpper(word.charCodeAt(0)) || word === 'v') && !isOpener(nextWord)
}

/** Titles that follow a company's name. */
const office =
  /^(?:Chairman|Chairwoman|Chair|Chief|President|Vice|Director|Executive|Senior|Treasurer|Managing|CEO|CFO|COO|Founder|Co|Ltd|Inc|Corp|Plc|LLC|International|Holdings|Group)$/

/** Verbs that often follow the subject of a sentence. */
const verb =
  /^\s(?:said|says|rose|fell|was|were|is|are|has|have|had|will|would|could|can|may|also|did|does|do|\p{Ll}{2,20}ed)\b/u

function isCompanyGoingOn({ text, next, word, nextWord }: Stop): boolean {
  if (!known.companies.has(word) || !isCapital(nextWord) || isOpener(nextWord)) return false
  const after = text.slice(next + nextWord.length, next + nextWord.length + 24)
  return office.test(nextWord) || !verb.test(after)
}
