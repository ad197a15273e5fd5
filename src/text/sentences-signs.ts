// The questions that the rules about stops ask.

import * as known from './abbreviations.js'
import { isLower, isSpace, isUpper } from './letters.js'
import { type Stop, isSpacedEllipsis } from './sentences-stop.js'

/** What an address may begin with. */
export const addressOpeners = new Set('hw@#(')
/** What an address may begin with. */
export const address = /^\(?(?:https?:|www\.|@\w|#\w)/

/** Dots, and then a word. */
export const dotsBeforeWord = /^(?:\. ?){3,5}[\p{L}“"‘]/u

/** Three dots with a space before them leave words out; a fourth is the stop of the sentence. */
export function isOmission({ text, at, markEnd, nextWord }: Stop): boolean {
  if (!isSpacedEllipsis(text, at)) return false
  const dots = text.slice(at, markEnd)
  return dots === '. . .' || ((dots === '...' || dots === '…') && /^I(?:['’].{1,2})?$/.test(nextWord))
}

/** A small word, the stop, and a capitalised word of small letters, glued; not an address, a file or a version. */
export function isMissingSpace({ text, at, end, next, limit, word, nextWord, opened }: Stop): boolean {
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

/** Whether it is none. */
export function isPlainWord(word: string): boolean {
  return !isAbbreviation(word)
}

/** Whether the word is a known abbreviation, or has the form of one; written without its stop. */
export function isAbbreviation(word: string): boolean {
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
export function isMarker(word: string): boolean {
  return /^(?:[•◦▪⁃‣-] ?)?(?:\d{1,2}|[A-Za-z]|[IVX]{1,4}|[ivx]{1,4})$/.test(word)
}

/** Whether a capitalised word opens sentences rather than names. */
export function isOpener(word: string): boolean {
  return known.openers.has(word.includes('’') ? word.replace('’', "'") : word)
}

/** Whether it begins with a capital. */
export function isCapital(word: string): boolean {
  return isUpper(word.charCodeAt(0))
}

/** Up to four capitalised words and a verb of saying. */
const attribution =
  /(?:\p{Lu}[\p{L}.’'-]{0,20}\s){1,4}(?:said|says|asked|asks|added|adds|wrote|writes|told|tells|replied|cried|shouted|yelled|tweeted|exclaimed|declared|recalled|joked|answered)\b/uy

/** A quotation whose speaker and verb follow: "..." Ms. Li asked. */
export function isAttributedQuote({ text, end, markEnd, next, nextWord }: Stop): boolean {
  if (end === markEnd || !'”’"\''.includes(text.charAt(end - 1)) || next === end) return false
  if (!isCapital(nextWord) || (isOpener(nextWord) && nextWord !== 'I')) return false
  attribution.lastIndex = next
  return attribution.test(text)
}

/** "a.m", also cut up: "a. m". */
export function isHour({ text, at, word }: Pick<Stop, 'text' | 'at' | 'word'>): boolean {
  return known.hours.has(word) || (/^m$/i.test(word) && /\d\s?[ap]\.\s$/i.test(text.slice(Math.max(0, at - 6), at - 1)))
}

/** "At 5 a.m. Mr. Li left": a short opening phrase, or a zone or a day after the hour. */
export function isHourGoingOn({ text, from, at, word, nextWord }: Stop): boolean {
  if (!isHour({ text, at, word })) return false
  return (
    known.afterHours.has(nextWord)
    || (/^(?:At|By|Around|About|Before|After|Until|Since|From|Just)\b/.test(text.slice(from, from + 7))
      && at - from < 25)
  )
}

/** A letter with a stop before a name: no name begins with an opener ("you and I. They", "vitamin C. It"), but one with a letter ("L. A."). */
export function isInitial({ text, next, word, nextWord }: Stop): boolean {
  if (word.length !== 1 || !(isUpper(word.charCodeAt(0)) || word === 'v')) return false
  return !isOpener(nextWord) || (nextWord.length === 1 && text[next + 1] === '.')
}

/** Titles that follow a company's name. */
const office =
  /^(?:Chairman|Chairwoman|Chair|Chief|President|Vice|Director|Executive|Senior|Treasurer|Managing|CEO|CFO|COO|Founder|Co|Ltd|Inc|Corp|Plc|LLC|International|Holdings|Group)$/

/** Verbs that often follow the subject of a sentence. */
const verb =
  /^\s(?:said|says|rose|fell|was|were|is|are|has|have|had|will|would|could|can|may|also|did|does|do|\p{Ll}{2,20}ed)\b/u

/** A company whose name or office goes on: no verb follows the next word. */
export function isCompanyGoingOn({ text, next, word, nextWord }: Stop): boolean {
  if (!known.companies.has(word) || !isCapital(nextWord) || isOpener(nextWord)) return false
  const after = text.slice(next + nextWord.length, next + nextWord.length + 24)
  return office.test(nextWord) || !verb.test(after)
}
