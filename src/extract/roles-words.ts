/** The words that make a role, and what of them is printed. */
import { isDemonym, isPlace } from '../lexicon/places.js'
import { abbreviatedTitles, honorifics, roleModifiers, titleHeads } from '../lexicon/titles.js'
import type { Range } from '../types.js'
import { rangeOf, type Name } from './names.js'
import type { Scan, Token } from './names-tokens.js'

export interface Role {
  readonly at: Range
  /** Names a country, body or house beside the office: "Russian Prime Minister", not "Prime Minister". */
  readonly affiliated: boolean
}

/** What a reporter thinks of somebody is no part of the office. Own list, from general knowledge. */
const opinions = new Set(
  'controversial embattled disgraced beleaguered popular unpopular beloved outspoken fiery flamboyant charismatic influential powerful prominent respected renowned celebrated legendary famed famous notorious infamous wealthy maverick firebrand scandal-hit another fellow fine seasoned rising sometimes'.split(
    ' '
  )
)

/** The tokens from `first` to before `to` as a role, shortened to what can be printed; `null` without an office in them. */
export function toRole(scan: Scan, first: number, to: number): Role | null {
  let from = first
  let end = to
  while (from < end - 1 && opinions.has(lowerOf(scan.tokens[from])) && !tailLinks.has(scan.tokens[from + 1]!.word))
    from++
  // "Chief analyst for ...": where the text breaks off, the office stands without what it is for.
  while (end > from && /^(?:for|of|at|in|to|with|from|on|by|and|the)$/.test(scan.tokens[end - 1]?.word ?? '')) end--
  // "His pastor father": the office alone.
  while (end - 1 > from && family.has(lowerOf(scan.tokens[end - 1]))) end--
  // "Jan Lund & Mayor Roe": another's name.
  const joined = scan.tokens.slice(from, end).findLastIndex(({ word }) => word === '&') + from
  const behind = scan.tokens[joined + 1]
  if (joined > from && behind !== undefined && (isHead(behind) || isAbbreviated(behind))) from = joined + 1
  const words = scan.tokens.slice(from, end)
  if (
    !words.some(
      (token) => (isHead(token) && !kin.has(lowerOf(token))) || isAbbreviated(token) || isMember(token, words)
    )
  )
    return null
  // "To my fellow Roe": what he is to another.
  if (words.length === 1 && lowerOf(words[0]) === 'fellow') return null
  const affiliated = words.some(
    ({ word, possessive }) => possessive || isDemonym(word) || isPlace(word) || tailLinks.has(word)
  )
  // "The county's chief engineer": without its article the owner reads badly.
  const owner = words.findLastIndex(({ possessive, shape }) => possessive && shape === 'lower')
  // "Director of the zoo's Lind Center": behind the owner no office is left.
  const owned = words.slice(owner + 1).some((token) => isHead(token) || isAbbreviated(token)) ? owner : -1
  return { at: rangeOf(scan, from + owned + 1, end), affiliated: affiliated || hasBody(words) }
}

/** "Church member", "member of the board": the word alone says nothing. */
function isMember(token: Token, words: readonly Token[]): boolean {
  return lowerOf(token) === 'member' && words.length > 1
}

/** A capitalised word in a role that is no title: "Acme chief executive", "Kremlin spokesman". */
function hasBody(words: readonly Token[]): boolean {
  return words.some(
    (token) =>
      token.shape !== 'lower'
      && !titleHeads.has(lowerOf(token))
      && !roleModifiers.has(lowerOf(token))
      && !isAbbreviated(token)
  )
}

/** "Agent", "super-agent". */
export function isHead(token: Token): boolean {
  const lower = lowerOf(token)
  if (titleHeads.has(lower)) return true
  // "The five-justice wing" is nobody.
  if (!lower.includes('-') || counted.test(lower)) return false
  const plain = lower.replace(/-elect$/, '')
  return titleHeads.has(plain) || titleHeads.has(plain.slice(plain.lastIndexOf('-') + 1))
}

const counted = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+)-/

/** "Mr", "Dr": how one speaks of somebody, not what they are. */
export function isCourtesy(token: Token | undefined): boolean {
  return honorifics.has(lowerOf(token)) || /^(?:dr|drs|sens|reps|govs|profs|messrs)\.?$/i.test(token?.word ?? '')
}

/** "Sen.", "Gov.", not "Mr.". */
export function isAbbreviated(token: Token): boolean {
  const lower = lowerOf(token)
  return token.shape === 'capital' && abbreviatedTitles.has(lower) && !honorifics.has(lower) && !placeShort.has(lower)
}

/** "St. Clair", "Mt. Roe": what stands before the names of places and churches. */
const placeShort = new Set(['st', 'mt', 'ft'])

/** The word in small letters; empty where there is none. */
export function lowerOf(token: Token | undefined): string {
  return token?.lower ?? ''
}

/** Whether a person's name stands over the token. */
export function isPersonToken(names: readonly Name[], at: number): boolean {
  return names.some((other) => other.kind === 'person' && at >= other.from && at < other.to)
}

/** Words that tie a person to another and say nothing without that other. */
export const kin = new Set(
  'wife husband mother father son daughter brother sister uncle aunt cousin niece nephew grandfather grandmother widow friend colleague neighbor neighbour member partner'.split(
    ' '
  )
)

/** Those of them that tie somebody to their family. */
const family = new Set(
  'wife husband mother father son daughter brother sister uncle aunt cousin niece nephew'.split(' ')
)

/** Words that lead from an office to whose it is. */
export const tailLinks = new Set(['of', 'for', 'at', 'in', 'with', 'on', 'from', 'to'])
