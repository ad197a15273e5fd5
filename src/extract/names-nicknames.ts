/** A nickname in marks or brackets between two parts of a name: `Ann "Red" Roe`, `Robert (Bob) Roe`. */

import { isHouseForm } from '../lexicon/houses.js'
import { organisationWords } from '../lexicon/names.js'
import { isDemonym, isPlace } from '../lexicon/places.js'
import { isCapital, type Token } from './names-tokens.js'

const closing: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['‘', '’'],
  ["'", "'"],
  ['(', ')']
])

/** Words that a nickname has at most: "the Big Red". */
const longest = 3

/** Index behind the nickname, with its marks, that opens at token `at`; `null` where none does. */
export function nicknameEnd(tokens: readonly Token[], at: number): number | null {
  const [before, open] = [tokens[at - 1], tokens[at]]
  const close = open === undefined ? undefined : closing.get(open.word)
  if (before === undefined || open === undefined || close === undefined) return null
  if (before.possessive || open.start - before.end !== 1) return null
  const end = tokens.findIndex((token, index) => index > at && token.shape === 'mark')
  const words = tokens.slice(at + 1, end)
  if (tokens[end]?.word !== close || words.length > longest || !isTight(tokens, at, end)) return null
  return isNickname(words) && (close !== ')' || isShort(words)) ? end + 1 : null
}

/** The tokens of a name without its nickname and the marks around that. */
export function nameTokens(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  const nickname = nicknameIn(tokens, from, to)
  return nickname === null
    ? tokens.slice(from, to)
    : [...tokens.slice(from, nickname.from), ...tokens.slice(nickname.to, to)]
}

/** The nickname within a name, with its marks; `to` is the index behind it. */
export function nicknameIn(tokens: readonly Token[], from: number, to: number): { from: number; to: number } | null {
  for (let at = from + 1; at < to - 3; at++) {
    const end = tokens[at]?.shape === 'mark' ? nicknameEnd(tokens, at) : null
    if (end !== null && end < to) return { from: at, to: end }
  }
  return null
}

/** No space inside the marks, one behind them. */
function isTight(tokens: readonly Token[], at: number, end: number): boolean {
  const [open, first, last, mark, next] = [tokens[at], tokens[at + 1], tokens[end - 1], tokens[end], tokens[end + 1]]
  return open?.end === first?.start && last?.end === mark?.start && next !== undefined && next.start - mark!.end === 1
}

/** "Red", "Too Tall", "the Bull", "A.J.": capitals, an article before them at most. */
function isNickname(words: readonly Token[]): boolean {
  const proper = /^(?:the|da|el|la)$/.test(words[0]?.word ?? '') ? words.slice(1) : words
  return proper.length > 0 && proper.every((word) => isCapital(word) && !word.possessive)
}

/** In brackets one word that is no place, party, agency or state. */
function isShort([word, second]: readonly Token[]): boolean {
  if (word === undefined || second !== undefined || !/^\p{Lu}\p{Ll}+$/u.test(word.word)) return false
  return !isPlace(word.word) && !isDemonym(word.word) && !isHouseForm(word.word) && !organisationWords.has(word.word)
}
