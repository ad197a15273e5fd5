/** The role that the words around a person's name give: "Chinese President", "chief executive of Acme". */

import { isCalendarName } from '../text/dates-grammar.js'
import { openers } from '../lexicon/names.js'
import { isPlace } from '../lexicon/places.js'
import { roleModifiers, titleHeads } from '../lexicon/titles.js'
import type { Name } from './names.js'
import { isJoined, type Scan, type Token } from './names-tokens.js'
import { roleAfter } from './roles-behind.js'
import { isAbbreviated, isCourtesy, isHead, isPersonToken, lowerOf, toRole, type Role } from './roles-words.js'

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
  if (tokens[from - 1]?.word === 'to' && verbsToo.has(tokens[from]?.word ?? '') && isCapital(tokens[from + 1])) from++
  from = startOfBody(text, scan, from, names)
  while (from < end && isCourtesy(tokens[from])) from++
  while (end > from && isCourtesy(tokens[end - 1])) end--
  if (tokens[end]?.word === ',' && tokens[from]?.possessive !== true && !isOwned(tokens[from - 1], from)) return null
  if (tokens[end]?.word === ',' && isRunningOn(tokens, from, name.to)) return null
  if (/^(?:his|her|their|my|our)$/i.test(tokens[from - 1]?.word ?? '') && ties.has(lowerOf(tokens[end - 1])))
    return null
  return toRole(scan, from, end)
}

/** Words of roles that are verbs behind "to": "to force Acme owner Ann Roe", not "to head coach Ann Roe". */
const verbsToo = new Set('force lead head host coach guard train pilot'.split(' '))

function isCapital(token: Token | undefined): boolean {
  return token?.shape === 'capital' || token?.shape === 'caps'
}

/** "Order of Rowers captain", "Bank of Orvaland governor": where the body's name begins whose second half is at `from`. */
function startOfBody(text: string, { tokens }: Scan, from: number, names: readonly Name[]): number {
  const [body, of, rest] = [tokens[from - 2], tokens[from - 1], tokens[from]]
  if (body?.shape !== 'capital' || of?.word !== 'of' || rest?.shape !== 'capital') return from
  if (!isJoined(text, body, of) || !isJoined(text, of, rest)) return from
  if (isPersonToken(names, from - 2) || isPersonToken(names, from)) return from
  if ([body, rest].some((token) => isHead(token) || isAbbreviated(token))) return from
  return from > 2 || bodiesOf.has(body.lower) ? from - 2 : from
}

/** Bodies that are named after what they are of; other words have a capital where they open a sentence. Own list. */
const bodiesOf = new Set(
  'bank board bureau chamber church city college council department faculty federation hall house institute league ministry museum office party school state union university'.split(
    ' '
  )
)

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
  if (isCalendarName(token.word)) return false
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

/** "then-president", "human-rights", "US-backed". */
function isCompound(lower: string): boolean {
  return /^(?:then|ex|vice|co|deputy|former|self|long|pro|anti|us|un|eu|two|three|far|centre|center|right|left|high|top|award|human)-[a-z-]{2,20}$/.test(
    lower
  )
}

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
