/** Runs of capitalised words in one sentence, cut where a new name begins. */

import { isHouseForm } from '../lexicon/houses.js'
import { officeTitles } from '../lexicon/titles.js'
import { isCapital, isJoined, type Scan, type Token } from './names-tokens.js'
import { lists } from './word-lists.js'

/** Tokens `from` to `to` (exclusive) of a sentence, all of one capitalised run. */
export interface Run {
  readonly from: number
  readonly to: number
  /** "the" or "a" stands right before. */
  readonly determiner: boolean
}

/** The capitalised runs of a sentence, in order; days and months belong to none. */
export function runsIn(text: string, { tokens }: Scan): Run[] {
  const runs: Run[] = []
  let at = 0
  while (at < tokens.length) {
    const from = startOf(tokens, at)
    if (from === null) {
      at++
      continue
    }
    const to = endOf(text, tokens, from)
    runs.push({ from, to, determiner: isIn(tokens[from - 1], lists.determiner) })
    at = to
  }
  return runs
}

/** First token of a run that begins at `at`, or `null`. */
function startOf(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (token === undefined || !isNamePart(token) || isDated(tokens, at)) return null
  const { lower } = token
  if (lower === 'the' || lower === 'a' || lower === 'an') return null
  return isIn(token, lists.opener) && opensSentence(tokens, at) ? null : at
}

function endOf(text: string, tokens: readonly Token[], from: number): number {
  let to = from + 1
  while (to < tokens.length) {
    const last = tokens[to - 1]
    if (last === undefined) break
    if (last.possessive) {
      if (!ownsNext(text, tokens, from, to)) break
      to++
      continue
    }
    const next = joinedNext(text, tokens, to)
    if (next === null) break
    to = next
  }
  return to
}

/** "People's Daily", "People's Republic": the possessive stands inside the name. */
function ownsNext(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  const [first, next] = [tokens[from], tokens[to]]
  if (first === undefined || next === undefined || !isCapital(next)) return false
  const phrase = text.slice(first.start, next.end).replace('’', "'")
  return isHouseForm(phrase) || (first.word === 'People' && to === from + 1)
}

/** Index behind the next part of the run, over a particle or an "of" inside a body's name; `null` where the run ends. */
function joinedNext(text: string, tokens: readonly Token[], to: number): number | null {
  const last = tokens[to - 1]
  const token = tokens[to]
  if (last === undefined || token === undefined || !isJoined(text, last, token)) return null
  if (isNamePart(token)) return isDated(tokens, to) ? null : to + 1
  if (token.shape === 'number')
    return /^\d{1,2}$/.test(token.word) && last.shape === 'capital' && isIn(last, lists.organisation) ? to + 1 : null
  if (token.word === '&') return isNamePart(tokens[to + 1]) ? to + 2 : null
  if (isIn(token, lists.particle)) return afterParticles(tokens, to)
  if (!isIn(token, lists.bodyLink)) return null
  if (token.word === 'and' && isBehindFor(tokens, to)) return afterLink(tokens, to)
  return isIn(last, lists.organisation) || (token.word === 'of' && officeTitles.has(last.lower))
    ? afterLink(tokens, to)
    : null
}

function afterParticles(tokens: readonly Token[], to: number): number | null {
  const at = behindParticles(tokens, to)
  return isNamePart(tokens[at]) ? at + 1 : null
}

/** Index behind "van der" at token `from`, three particles at most; `from` where there are none. */
export function behindParticles(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < from + 3 && isIn(tokens[at], lists.particle)) at++
  return at
}

/** "Ministry of Foreign", "Department of the Interior", "Health and Human". */
function afterLink(tokens: readonly Token[], to: number): number | null {
  const at = /^(?:the|an?)$/.test(tokens[to + 1]?.word ?? '') ? to + 2 : to + 1
  const next = tokens[at]
  if (next === undefined || !isNamePart(next)) return null
  if (tokens[to]?.word === 'and') return isIn(next, lists.organisation) || abstract.test(next.word) ? at + 1 : null
  return at + 1
}

/** "Centers for Disease Control [and Prevention]": what a body is for, three words at most. */
function isBehindFor(tokens: readonly Token[], and: number): boolean {
  let at = and - 1
  while (at > and - 4 && isNamePart(tokens[at])) at--
  return tokens[at]?.word === 'for' && isIn(tokens[at - 1], lists.organisation)
}

/** Endings of what bodies are for, and nobody is called. */
export const abstract = /(?:[st]ion|ment|[cdlnrt]ity|ics|ship|logy|ness|ture)$/

function isNamePart(token: Token | undefined): boolean {
  return (
    token !== undefined && isCapital(token) && !isIn(token, lists.calendar) && token.word !== 'I' && token.word !== 'A'
  )
}

function isIn(token: Token | undefined, list: number): boolean {
  return token !== undefined && (token.lists & list) !== 0
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before === undefined || (before.shape === 'mark' && before.word !== ',' && before.word !== '&')
}

/** "March 1", "May 2023": no name, though March and May are. */
function isDated(tokens: readonly Token[], at: number): boolean {
  return isIn(tokens[at], lists.nameMonth) && tokens[at + 1]?.shape === 'number'
}
