/** The role that stands behind a name: "Ann Roe, director of the bank,". */
import { partyMembers } from '../lexicon/persons.js'
import { speechVerbOf } from '../lexicon/speech.js'
import { titleHeads } from '../lexicon/titles.js'
import type { Name } from './names.js'
import type { Scan, Token } from './names-tokens.js'
import { isAbbreviated, isHead, isPersonToken, kin, lowerOf, tailLinks, toRole, type Role } from './roles-words.js'

/** `names`: all names of the sentence. */
export function roleAfter(scan: Scan, name: Name, names: readonly Name[]): Role | null {
  const { tokens } = scan
  const behind =
    /^[JS]r$/.test(tokens[name.to - 1]?.word ?? '') && tokens[name.to]?.word === '.' ? name.to + 1 : name.to
  const mark = tokens[behind]?.word
  if ((mark !== ',' && mark !== '(') || tokens[name.to - 1]?.possessive === true) return null
  let from = behind + 1
  if (tokens[from]?.shape === 'number' && tokens[from + 1]?.word === ',') from += 2
  while (leadsApposition.test(tokens[from]?.word ?? '')) from++
  if (onceLed.test(tokens[from]?.word ?? '') && tokens[from - 1]?.shape === 'mark') return null
  const head = headEnd(tokens, from, false)
  if (head === from) return null
  const joined = headEnd(tokens, from, true)
  const end =
    (joined > head ? endOfOffice(tokens, from, joined, names) : null) ?? endOfOffice(tokens, from, head, names)
  if (end === null || (from === behind + 1 && isOfNext(tokens, end, names))) return null
  const then = tokens[behind + 1]?.word === 'then' ? tokens[behind + 1] : undefined
  if (then === undefined) return toRole(scan, from, end)
  // "Then the mayor" is what somebody was: not told as what they are.
  const role = toRole(scan, behind + 1, end)
  return role?.at.start === then.start ? role : null
}

/** Behind the office of tokens `from` to `head`, with what it is of; `null` where it is none. */
function endOfOffice(tokens: readonly Token[], from: number, head: number, names: readonly Name[]): number | null {
  if (personIn(names, from, head)) return null
  if (kin.has(lowerOf(tokens[head - 1])) && !(lowerOf(tokens[head - 1]) === 'member' && tokens[head]?.word === 'of'))
    return null
  // "It was not Roe, the lawyer said": who speaks of her.
  if (tokens[from - 1]?.word === 'the' && head === from + 1 && /^(?:said|says|told)$/.test(tokens[head]?.word ?? ''))
    return null
  const tail = tailEnd(tokens, head, names)
  if (isOver(tokens, head, tail)) return null
  const end = behindTime(tokens, head, tail)
  return end === head && end === tail && !closes(tokens[head]) ? null : end
}

/** "Ann Roe, Harwick baker and mayor Jan Lund, and ...": in a list the office leads to the next name. */
function isOfNext(tokens: readonly Token[], end: number, names: readonly Name[]): boolean {
  if (tokens[end]?.word !== 'and') return false
  let at = end + 1
  while (at < end + 6 && tokens[at] !== undefined && tokens[at]!.shape !== 'mark' && !isPersonToken(names, at)) at++
  return at > end + 1 && isPersonToken(names, at)
}

/** "Once the mayor": told as what somebody was, without a word that stands in the role itself. */
const onceLed = /^(?:once|formerly|previously|until|not|never|no)$/

/** "Mayor of Harwick until 2009", "from 2003 to 2009", "of the day": an office that somebody held. */
function isOver(tokens: readonly Token[], head: number, end: number): boolean {
  for (let at = head; at < end; at++) {
    const [word, next, last] = [tokens[at]?.word ?? '', tokens[at + 1], tokens[at + 2]?.word ?? '']
    if (word === 'until' || (word === 'from' && next?.shape === 'number')) return true
    if (word === 'of' && next?.word === 'the' && at + 3 === end && /^(?:day|time|moment)$/.test(last)) return true
  }
  return false
}

/** "A dentist for almost 30 years": how long is no part of the office; `end` where nothing tells it. */
function behindTime(tokens: readonly Token[], head: number, end: number): number {
  // "Adviser on the board's 2008 and 2012 plans": a year without its noun.
  if (end > head && tokens[end - 1]?.shape === 'number' && tokens[end]?.word === 'and') return head
  if (tokens[head]?.word !== 'for' || !/^(?:years?|decades?|months?)$/.test(tokens[end - 1]?.word ?? '')) return end
  return head
}

/** Behind the head noun of the role that begins at `from`; `from` if none does. `joins`: a second office may follow it. */
function headEnd(tokens: readonly Token[], from: number, joins: boolean): number {
  let head = from
  for (let at = from; at < from + 8; at++) {
    const token = tokens[at]
    if (token === undefined || token.shape === 'mark') break
    if (articles.test(token.word)) break
    if (stopsRole.has(token.word) && !isInsideName(tokens, at) && !(joins && isSecondOffice(tokens, at, head))) break
    if (!token.possessive && (isHead(token) || isAbbreviated(token))) head = at + 1
  }
  const behind = tokens[head]
  const isWhole = behind === undefined || behind.shape === 'mark' || stopsRole.has(behind.word)
  return head > from && isWhole ? head : from
}

const articles = /^(?:the|an?)$/

/** "Founder [and] director of the trust": two offices of one body, which is told behind the second. */
function isSecondOffice(tokens: readonly Token[], and: number, head: number): boolean {
  if (tokens[and]?.word !== 'and' || head !== and) return false
  for (let at = and + 1; at < and + 4; at++) {
    const token = tokens[at]
    if (token === undefined || token.shape === 'mark' || token.possessive || stopsRole.has(token.word)) return false
    if (isHead(token) && !kin.has(token.lower) && /^(?:of|for|at)$/.test(tokens[at + 1]?.word ?? '')) return true
  }
  return false
}

/** Behind "of the bank", "for Acme in Paris"; `head` where no such tail follows or it runs on too long. */
function tailEnd(tokens: readonly Token[], head: number, names: readonly Name[]): number {
  if (!tailLinks.has(tokens[head]?.word ?? '')) return head
  for (let at = head + 1; at < head + 13; at++) {
    const token = tokens[at]
    const goesOn =
      token?.word === 'and'
      && ((isInsideName(tokens, at) && !isPersonToken(names, at + 1)) || isSecondField(tokens, at))
    const noun = token?.word === ',' ? behindSeries(tokens, at) : at
    if (noun > at) {
      if (closes(tokens[noun])) return personIn(names, head, noun) ? head : noun
      return head
    }
    if (!goesOn && closes(token)) return isAnother(tokens, names, head, at) || isAddress(tokens, at) ? head : at
    if (token === undefined) return head
    if (token.shape === 'mark' && token.word !== '&') return head
  }
  return head
}

/** Whether a person stands in the tail who is not the one that the office is for: "lawyer for Ann Roe" ends with her. */
function isAnother(tokens: readonly Token[], names: readonly Name[], head: number, at: number): boolean {
  if (!personIn(names, head, at)) return false
  return tokens[head]?.word !== 'for' || !names.some(({ kind, to }) => kind === 'person' && to === at)
}

/** "Of sales [and] service,", "of parks [and] gardens at": another thing that the office is for, up to three words. */
function isSecondField(tokens: readonly Token[], and: number): boolean {
  let at = and + 1
  while (at < and + 4 && tokens[at]?.shape === 'lower' && isFieldWord(tokens[at]!)) at++
  const stop = tokens[at]
  const isStopped = stop === undefined || /^[,.;)]$/.test(stop.word) || /^(?:at|for|of|in|with)$/.test(stop.word)
  return at > and + 1 && isStopped && tokens[and - 1]?.shape === 'lower'
}

function isFieldWord(token: Token): boolean {
  const { word } = token
  if (isHead(token) || stopsRole.has(word) || partyMembers.has(word) || /^[a-z]+(?:ed|ly)$/.test(word)) return false
  return speechVerbOf(word) === null && !notFields.has(word)
}

/** Words behind "and" that lead to something else than what an office is for. */
const notFields = new Set(
  'the a an his her their its our my one another former not now then later once he she it they we who also still never even so yet two three four five'.split(
    ' '
  )
)

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

/** What bodies with several names are. Own list, from general knowledge. */
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

/** What stands between the comma and the role: "a", "the then", "a 41-year-old". */
const leadsApposition = /^(?:the|a|an|his|her|their|its|then|now|\d{1,3}-year-old)$/i

const stopsRole = new Set(
  (
    'of for at in on from to with by who which whose that and or but as was is were are has had have said says told will would while when where '
    + 'after before since during among about not also since under than that until'
  ).split(' ')
)
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
  'that',
  'where',
  'when',
  'said',
  'says',
  'told',
  'and',
  'was',
  'is',
  'has',
  'had'
])
