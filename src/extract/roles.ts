/** The role that the words around a person's name give: "Chinese President", "chief executive of Acme". */

import { openers } from '../lexicon/names.js'
import { isDemonym, isPlace } from '../lexicon/places.js'
import { abbreviatedTitles, honorifics, roleModifiers, titleHeads } from '../lexicon/titles.js'
import type { Range } from '../types.js'
import { rangeOf, type Name } from './names.js'
import { isJoined, type Scan, type Token } from './names-tokens.js'

export interface Role {
  readonly at: Range
  /** Names a country, body or house beside the office: "Russian Prime Minister", not "Prime Minister". */
  readonly affiliated: boolean
}

/** The role of the person named at `name`, or `null`. `names`: all names of the sentence. */
export function roleOf(text: string, scan: Scan, name: Name, names: readonly Name[]): Role | null {
  const before = roleBefore(text, scan, name, names)
  if (before?.affiliated) return before
  const after = roleAfter(scan, name, names)
  return after?.affiliated ? after : (before ?? after)
}

/** Tokens that a role before a name may reach back over; the longest in our own cases has nine. */
const longestRole = 10

function roleBefore(text: string, scan: Scan, name: Name, names: readonly Name[]): Role | null {
  const { tokens } = scan
  let end = tokens[name.from - 1]?.word === ',' && name.runFrom === name.from ? name.from - 1 : name.from
  let from = name.runFrom < name.from ? name.runFrom : end
  if (from === end) from = startOfOffice(tokens, end)
  if (from === end) return null
  if (from === 0 && isOpeningVerb(tokens[0])) from++
  while (from > 0 && end - from < longestRole && reachesBack(text, scan, from, names)) from--
  if (isOneOfMany(tokens, from, end)) return null
  while (from < end && isCourtesy(tokens[from])) from++
  while (end > from && isCourtesy(tokens[end - 1])) end--
  if (tokens[end]?.word === ',' && tokens[from]?.possessive !== true && !isOwned(tokens[from - 1], from)) return null
  if (tokens[end]?.word === ',' && isRunningOn(tokens, from, name.to)) return null
  if (/^(?:his|her|their|my|our)$/i.test(tokens[from - 1]?.word ?? '') && ties.has(lowerOf(tokens[end - 1])))
    return null
  return toRole(scan, from, end)
}

/** "A film by a director Mr Roe admired": one of many, not the one named behind. */
function isOneOfMany(tokens: readonly Token[], from: number, end: number): boolean {
  return /^an?$/i.test(tokens[from - 1]?.word ?? '') && isCourtesy(tokens[end - 1])
}

/** "Watching President Roe speak": the verb that opens the sentence has a capital too. */
function isOpeningVerb(token: Token | undefined): boolean {
  const lower = lowerOf(token)
  return (
    /^[a-z]{3,12}ing$/.test(lower) && !roleModifiers.has(lower) && !titleHeads.has(lower) && !isPlace(token?.word ?? '')
  )
}

/** "As it was told by the judge, Roe smiled": the comma ends a clause, and the name is the subject of the next one. */
function isRunningOn(tokens: readonly Token[], from: number, behind: number): boolean {
  const next = tokens[behind]
  if (next?.shape !== 'lower' || tokens[behind - 1]?.possessive === true) return false
  const isVerb =
    /^(?:[a-z]{2,}ed|was|were|is|are|has|had|will|would|could|did|does|took|came|went|made|left|got|gave|began|became|kept|stood|won|lost|ran|met|saw|held)$/.test(
      next.word
    )
  return isVerb && from > 2 && prepositions.has(tokens[from - 2]?.word ?? '')
}

const prepositions = new Set('by to from with for of against at in on about over'.split(' '))

/** "Her old boss, Ann Roe": what she is to the other says nothing without the other. */
const ties = new Set('boss rival ally opponent successor predecessor mentor'.split(' '))

/** Where "secretary of state" or "spokeswoman", ending at `end`, begins; `end` if no office ends there. */
function startOfOffice(tokens: readonly Token[], end: number): number {
  const last = tokens[end - 1]
  if (last === undefined || last.possessive) return end
  if (isHead(last) || isAbbreviated(last)) return end - 1
  if (!officeTails.has(last.word) || tokens[end - 2]?.word !== 'of') return end
  return titleHeads.has(lowerOf(tokens[end - 3])) ? end - 3 : end
}

/** Whether the token before `from` still belongs to the role. */
function reachesBack(text: string, { tokens }: Scan, from: number, names: readonly Name[]): boolean {
  const token = tokens[from - 1]
  const next = tokens[from]
  if (token === undefined || next === undefined || !isJoined(text, token, next)) return false
  const lower = lowerOf(token)
  // "The board on Friday ousted director Roe": behind a subject or a day it is what was done.
  if (/[a-z]{3}ed$/.test(lower) && tokens[from - 2]?.shape === 'capital') return false
  if (token.shape === 'lower') {
    return (
      !token.possessive
      && (titleHeads.has(lower)
        || roleModifiers.has(lower)
        || isCompound(lower)
        || lowerOf(next) === 'member'
        || /[a-z]{3}i?al$/.test(lower))
    )
  }
  if (token.shape !== 'capital' && token.shape !== 'caps') return false
  if (isPersonToken(names, from - 1)) return false
  if (from === 1 && isOpeningVerb(token)) return false
  if (calendar.test(token.word)) return false
  return roleModifiers.has(lower) || !openers.has(lower)
}

/** "the company's lawyer, Ann Roe": a role before a comma needs its owner or article. */
function isOwned(token: Token | undefined, from: number): boolean {
  return (
    from === 0
    || token === undefined
    || token.possessive
    || /^(?:the|a|an|its|his|her|their|our|whose|and)$/i.test(token.word)
  )
}

function roleAfter(scan: Scan, name: Name, names: readonly Name[]): Role | null {
  const { tokens } = scan
  const behind =
    /^[JS]r$/.test(tokens[name.to - 1]?.word ?? '') && tokens[name.to]?.word === '.' ? name.to + 1 : name.to
  const mark = tokens[behind]?.word
  if ((mark !== ',' && mark !== '(') || tokens[name.to - 1]?.possessive === true) return null
  let from = behind + 1
  if (tokens[from]?.shape === 'number' && tokens[from + 1]?.word === ',') from += 2
  while (leadsApposition.test(tokens[from]?.word ?? '')) from++
  const head = headEnd(tokens, from)
  if (head === from || personIn(names, from, head)) return null
  if (kin.has(lowerOf(tokens[head - 1])) && !(lowerOf(tokens[head - 1]) === 'member' && tokens[head]?.word === 'of'))
    return null
  const end = tailEnd(tokens, head, names)
  if (end === head && !closes(tokens[head])) return null
  return toRole(scan, from, end)
}

/** Behind the head noun of the role that begins at `from`; `from` if none does. */
function headEnd(tokens: readonly Token[], from: number): number {
  let head = from
  for (let at = from; at < from + 8; at++) {
    const token = tokens[at]
    if (token === undefined || token.shape === 'mark') break
    if (stopsRole.has(token.word) && !isInsideName(tokens, at)) break
    if (!token.possessive && (isHead(token) || isAbbreviated(token))) head = at + 1
  }
  const behind = tokens[head]
  return head > from && (behind === undefined || behind.shape === 'mark' || stopsRole.has(behind.word)) ? head : from
}

/** Behind "of the bank", "for Acme in Paris"; `head` where no such tail follows or it runs on too long. */
function tailEnd(tokens: readonly Token[], head: number, names: readonly Name[]): number {
  if (!tailLinks.has(tokens[head]?.word ?? '')) return head
  for (let at = head + 1; at < head + 13; at++) {
    const token = tokens[at]
    const goesOn = token?.word === 'and' && isInsideName(tokens, at) && !isPersonToken(names, at + 1)
    const noun = token?.word === ',' ? behindSeries(tokens, at) : at
    if (noun > at) {
      if (closes(tokens[noun])) return personIn(names, head, noun) ? head : noun
      return head
    }
    if (!goesOn && closes(token)) return personIn(names, head, at) || isAddress(tokens, at) ? head : at
    if (token === undefined) return head
    if (token.shape === 'mark' && token.word !== '&') return head
  }
  return head
}

/** "Of the Rail[,] Maritime and Transport union": behind the noun that a body's listed names lead to; `comma` if none does. */
function behindSeries(tokens: readonly Token[], comma: number): number {
  let at = comma + 1
  while (tokens[at]?.shape === 'capital' && tokens[at + 1]?.word === ',') at += 2
  if (tokens[at]?.shape !== 'capital' || !/^(?:and|&)$/.test(tokens[at + 1]?.word ?? '')) return comma
  if (tokens[at + 2]?.shape !== 'capital') return comma
  // "Transport (RMT) union".
  const noun = tokens[at + 3]?.word === '(' && tokens[at + 5]?.word === ')' ? at + 6 : at + 3
  return bodyNouns.has(tokens[noun]?.word ?? '') ? noun + 1 : comma
}

const bodyNouns = new Set(
  'union department ministry committee council association federation party group company agency board commission office institute centre center workers'.split(
    ' '
  )
)

/** "President of the Harwick, Mo., branch": the office goes on behind the state. */
function isAddress(tokens: readonly Token[], comma: number): boolean {
  const [state, stop] = [tokens[comma + 1], tokens[comma + 2]]
  const close = stop?.word === '.' ? comma + 3 : comma + 2
  if (state?.shape !== 'capital' || tokens[comma]?.word !== ',' || tokens[close]?.word !== ',') return false
  return branches.has(tokens[close + 1]?.word ?? '')
}

const branches = new Set('branch chapter office police school district affiliate plant division department'.split(' '))

/** "College of Law", "Ethics and Public Policy Center": the small word stands inside a name, no office follows it. */
function isInsideName(tokens: readonly Token[], at: number): boolean {
  const [before, word, after] = [tokens[at - 1], tokens[at]?.word ?? '', tokens[at + 1]]
  if (!/^(?:of|and|for)$/.test(word) || before?.shape !== 'capital' || after?.shape !== 'capital') return false
  return !titleHeads.has(lowerOf(before)) && !titleHeads.has(lowerOf(after))
}

function closes(token: Token | undefined): boolean {
  return token === undefined || closers.has(token.word)
}

function personIn(names: readonly Name[], from: number, to: number): boolean {
  return names.some((other) => other.kind === 'person' && other.from >= from && other.from < to)
}

function isPersonToken(names: readonly Name[], at: number): boolean {
  return names.some((other) => other.kind === 'person' && at >= other.from && at < other.to)
}

/** What a reporter thinks of somebody is no part of the office. */
const opinions = new Set(
  'controversial embattled disgraced beleaguered popular unpopular beloved outspoken fiery flamboyant charismatic influential powerful prominent respected renowned celebrated legendary famed famous notorious infamous wealthy maverick firebrand scandal-hit'.split(
    ' '
  )
)

function toRole(scan: Scan, first: number, to: number): Role | null {
  let from = first
  let end = to
  while (from < end - 1 && opinions.has(lowerOf(scan.tokens[from]))) from++
  // "Chief analyst for ...": where the text breaks off, the office stands without what it is for.
  while (end > from && /^(?:for|of|at|in|to|with|from|on|by|and|the)$/.test(scan.tokens[end - 1]?.word ?? '')) end--
  const words = scan.tokens.slice(from, end)
  if (
    !words.some(
      (token) => (isHead(token) && !kin.has(lowerOf(token))) || isAbbreviated(token) || isMember(token, words)
    )
  )
    return null
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
function isHead(token: Token): boolean {
  const lower = lowerOf(token)
  return titleHeads.has(lower) || (lower.includes('-') && titleHeads.has(lower.slice(lower.lastIndexOf('-') + 1)))
}

/** "Mr", "Dr": how one speaks of somebody, not what they are. */
function isCourtesy(token: Token | undefined): boolean {
  return honorifics.has(lowerOf(token)) || /^(?:dr|drs|sens|reps|govs|profs|messrs)\.?$/i.test(token?.word ?? '')
}

/** What stands between the comma and the role: "a", "the then", "a 41-year-old". */
const leadsApposition = /^(?:the|a|an|his|her|their|its|then|now|\d{1,3}-year-old)$/i

function isAbbreviated(token: Token): boolean {
  const lower = lowerOf(token)
  return token.shape === 'capital' && abbreviatedTitles.has(lower) && !honorifics.has(lower)
}

/** "then-president", "human-rights", "US-backed". */
function isCompound(lower: string): boolean {
  return /^(?:then|ex|vice|co|deputy|former|self|long|pro|anti|us|un|eu|two|three|far|centre|center|right|left|high|top|award|human)-[a-z-]{2,20}$/.test(
    lower
  )
}

function lowerOf(token: Token | undefined): string {
  return token?.lower ?? ''
}

/** Words that tie a person to another and say nothing without that other. */
const kin = new Set(
  'wife husband mother father son daughter brother sister uncle aunt cousin niece nephew grandfather grandmother widow friend colleague neighbor neighbour member partner'.split(
    ' '
  )
)
const officeTails = new Set([
  'state',
  'staff',
  'police',
  'defense',
  'defence',
  'operations',
  'parliament',
  'mission',
  'government',
  'security'
])
const stopsRole = new Set(
  (
    'of for at in on from to with by who which whose that and or but as was is were are has had have said says told will would while when where '
    + 'after before since during among about not also since under than'
  ).split(' ')
)
const tailLinks = new Set(['of', 'for', 'at', 'in', 'with', 'on', 'from', 'to'])
const closers = new Set([
  ',',
  '.',
  ';',
  ')',
  '(',
  '?',
  '!',
  '—',
  '–',
  'who',
  'whose',
  'which',
  'said',
  'says',
  'told',
  'and',
  'was',
  'is',
  'has',
  'had'
])
const calendar =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/
