/** The role that the words around a person's name give: "Chinese President", "chief executive of Acme". */

import { isCalendarName } from '../text/dates-grammar.js'
import { openers, organisationWords } from '../lexicon/names.js'
import { isPlace } from '../lexicon/places.js'
import { speechVerbOf } from '../lexicon/speech.js'
import { roleModifiers, titleHeads } from '../lexicon/titles.js'
import type { Name } from './names.js'
import { abstract } from './names-runs.js'
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
  if (isInChief(tokens, from)) from -= 2
  while (from > 0 && end - from < longestRole && reachesBack(text, scan, from, names)) from--
  if (isOneOfMany(tokens, from, end, name) || isOfAnother(tokens, name)) return null
  // "..., leading Roe to leave": a verb behind a comma.
  if (isVerb(tokens, from, end) || (tokens[from]?.word === 'leading' && tokens[from - 1]?.word === ',')) from++
  from = startOfBody(text, scan, startOfFormer(text, scan, behindOpeners(tokens, from, end), names), names)
  from = behindHalfBody(tokens, from, end, names)
  while (from < end && isCourtesy(tokens[from])) from++
  while (end > from && isCourtesy(tokens[end - 1])) end--
  if (tokens[end]?.word === ',' && tokens[from]?.possessive !== true && !isOwned(tokens[from - 1], from)) return null
  if (tokens[end]?.word === ',' && isRunningOn(tokens, from, name.to)) return null
  if (/^(?:his|her|their|my|our)$/i.test(tokens[from - 1]?.word ?? '') && ties.has(lowerOf(tokens[end - 1])))
    return null
  return holdsPerson(names, from, end) ? null : toRole(scan, from, end)
}

/** "Ann King of the North": a word of offices is there part of somebody's name. */
function holdsPerson(names: readonly Name[], from: number, end: number): boolean {
  return names.some((other) => other.kind === 'person' && other.from < end && other.to > from)
}

/** "To force Acme owner Ann Roe", "will host Ann Roe", not "to head coach Ann Roe": a word of roles that is a verb here. */
function isVerb(tokens: readonly Token[], from: number, end: number): boolean {
  const [before, word, next] = [tokens[from - 1]?.word ?? '', tokens[from]?.word ?? '', tokens[from + 1]]
  if (before === 'to' && word === 'trade') return !tradesmen.test(next?.word ?? '')
  if (!verbsToo.has(word)) return false
  return (before === 'to' && isCapital(next)) || (modals.test(before) && (isCapital(next) || from + 1 === end))
}

const verbsToo = new Set('force lead head host coach guard train pilot judge fund star draft'.split(' '))
const modals = /^(?:will|would|can|could|may|might|must|should|shall|did|does|do|not)$/
const tradesmen =
  /^(?:minister|secretary|representative|envoy|negotiator|commissioner|official|adviser|advisor|expert|chief)$/

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

/** "A film by a director Mr Roe admired", "the aunt of a port's pilot Roe met": one of many, not the one named behind. */
function isOneOfMany(tokens: readonly Token[], from: number, end: number, { from: at, to }: Name): boolean {
  const isSurname = to - at === 1 && end === at
  if (!isCourtesy(tokens[end - 1]) && !isSurname) return false
  const article = isSurname && tokens[from - 1]?.possessive === true ? from - 2 : from - 1
  return /^an?$/i.test(tokens[article]?.word ?? '')
}

/** "Whose owner Roe said was ill", "a son of the pilot Roe betrayed.": told of another than Roe. */
function isOfAnother(tokens: readonly Token[], { from, to }: Name): boolean {
  const [verb, next] = [tokens[to], tokens[to + 1]?.word ?? '']
  if (to - from === 1 && tokens[from - 1]?.shape === 'lower') {
    if (/[a-z]{3}ed$/.test(verb?.word ?? '') && /^(?:[.;]|)$/.test(next)) return true
    // "The judge Roe was speaking of."
    if (/^(?:was|is|were|had|has)$/.test(verb?.word ?? '') && /[a-z]{2}(?:ing|ed)$/.test(next))
      return endsLoose(tokens, to + 2)
  }
  const form = verb?.shape === 'lower' ? speechVerbOf(verb.word)?.form : undefined
  return (form === 'past' || form === 'present') && /^(?:was|were|is|are|had|has)$/.test(next)
}

/** "Was referring to is ...": a preposition whose object stands before. */
function endsLoose(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.word ?? '.'
  return (
    /^(?:to|of|about|for|with|on)$/.test(tokens[at]?.word ?? '') && /^(?:is|was|has|had|will|would|[.,;])$/.test(next)
  )
}

/** "While Harwick Mayor Roe": a small word with a capital, as behind the time of a recording, is none of the office. */
function behindOpeners(tokens: readonly Token[], from: number, end: number): number {
  let at = from
  while (at < end - 1 && tokens[at]?.shape === 'capital' && isOpener(tokens[at])) at++
  return at
}

function isOpener(token: Token | undefined): boolean {
  const lower = lowerOf(token)
  return openers.has(lower) && !roleModifiers.has(lower) && !titleHeads.has(lower)
}

/** "Former heavyweight champion", where the word between is no word of offices: what somebody was is not told as what they are. */
function startOfFormer(text: string, { tokens }: Scan, from: number, names: readonly Name[]): number {
  for (let at = from - 1; at > from - 4; at--) {
    const [token, next] = [tokens[at], tokens[at + 1]]
    if (token === undefined || next === undefined || token.possessive || !isJoined(text, token, next)) return from
    if (/^(?:former|ex|onetime|one-time|then|late)$/i.test(token.word)) return at < from - 1 ? at : from
    if (token.shape === 'mark' || isPersonToken(names, at) || isHead(token) || openers.has(token.lower)) return from
    if (/(?:ed|[^s]s)$/.test(token.word) || speechVerbOf(token.word) !== null) return from
  }
  return from
}

/** "Rowing & Punting Club head" begins at "Rowing"; of "Ways and Means Committee chair" the half behind "and" is left out. */
function behindHalfBody(tokens: readonly Token[], from: number, end: number, names: readonly Name[]): number {
  const [half, link, first] = [tokens[from - 2], tokens[from - 1]?.word ?? '', tokens[from]]
  if (!isCapital(half) || !isCapital(first) || isPersonToken(names, from - 2) || isOffice(first!)) return from
  if (link === '&') return from - 2
  if (link !== 'and' || !isHalfBody(tokens, from)) return from
  let at = from
  while (at < end && !isOffice(tokens[at]!)) at++
  return at < end ? at : from
}

function isHalfBody(tokens: readonly Token[], from: number): boolean {
  const [first, next] = [tokens[from]?.word ?? '', tokens[from + 1]?.word ?? '']
  return abstract.test(first) || organisationWords.has(next)
}

function isOffice(token: Token): boolean {
  return isHead(token) || isAbbreviated(token) || /^(?:deputy|vice|chief|prime)$/.test(token.lower)
}

/** "Watching President Roe speak": the verb that opens the sentence has a capital too. */
function isOpeningVerb(token: Token | undefined): boolean {
  const lower = lowerOf(token)
  return (
    /^(?:call|contact|email|e-mail|take|consider|meet)$/.test(lower)
    || (/^[a-z]{3,12}ing$/.test(lower)
      && !roleModifiers.has(lower)
      && !titleHeads.has(lower)
      && !isPlace(token?.word ?? ''))
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
  const before = tokens[from - 2]?.word ?? ''
  // "When she was a pilot, Roe didn't fly": what she was then.
  const isPast = /^(?:was|were|been|became|become)$/.test(before) && /^an?$/.test(tokens[from - 1]?.word ?? '')
  return (
    (isPast && !/^(?:of|from|at|in|and|who|for|with)$/.test(next.word))
    || (isVerb && from > 2 && prepositions.has(before))
  )
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

/** "Editor in chief", "Commander in Chief". */
function isInChief(tokens: readonly Token[], at: number): boolean {
  return at > 1 && tokens[at]?.lower === 'chief' && tokens[at - 1]?.word === 'in' && isHead(tokens[at - 2]!)
}

/** Whether the token before `from` still belongs to the role. */
function reachesBack(text: string, { tokens }: Scan, from: number, names: readonly Name[]): boolean {
  const token = tokens[from - 1]
  const next = tokens[from]
  if (token === undefined || next === undefined || !isJoined(text, token, next)) return false
  const lower = lowerOf(token)
  // "The board on Friday ousted director Roe": behind a subject or a day it is what was done.
  if (/[a-z]{3}ed$/.test(lower) && (tokens[from - 2]?.shape === 'capital' || isSubject(tokens, from - 2))) return false
  if (token.shape === 'lower') {
    return (
      !token.possessive
      && (titleHeads.has(lower)
        || roleModifiers.has(lower)
        || bodyNouns.has(lower)
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

/** "The board [ousted] director Roe": an article and one noun are who did it. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const [article, noun] = [tokens[at - 1]?.lower ?? '', tokens[at]]
  if (!/^(?:the|a|an|his|her|their|its)$/.test(article) || noun?.shape !== 'lower' || noun.possessive) return false
  return !/(?:ly|^former|^now|^then|^long|^once|^twice|^most|^best|^half)$/.test(noun.word)
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

/** What bodies and their parts are called before the office in them: "health ministry spokesman", "borough president". */
const bodyNouns = new Set(
  'ministry department commission association council committee agency borough legislative administrative judicial executive infectious'.split(
    ' '
  )
)

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
