/** What stands around quotes: the words of a paragraph with each quote as one token, cut into sentences. */
import { speechVerbOf } from '../lexicon/speech.js'
import { titleHeads } from '../lexicon/titles.js'
import { sharedWords } from '../text/shared-words.js'
import type { Range } from '../types.js'
import { isSpaceUnit, isWordUnit } from './marks-units.js'
import type { Stretch } from './marks.js'

export interface Token extends Range {
  readonly kind: 'word' | 'mark' | 'quote'
  /** Lower case, curly apostrophes straight, a possessive ending kept; of a mark the mark; of a quote ''. */
  readonly low: string
  readonly capital: boolean
  /** Index of the stretch; -1 where it is none. */
  readonly stretch: number
}

/** A sentence with its quotes as single tokens; the end of it outside every quote. */
export interface Frame {
  readonly tokens: readonly Token[]
  readonly paragraph: number
  /** Whether it is the first of its paragraph. */
  readonly first: boolean
}

/** No sentence of an article has as many words outside its quotes; what has is cut, so that work stays linear. */
const longestFrame = 200

/** The frames of one paragraph; `indices` are those of the stretches that stand in it, in order. */
export function framesIn(
  text: string,
  paragraph: Range,
  number: number,
  stretches: readonly Stretch[],
  indices: readonly number[],
  ends: ReadonlySet<number>
): Frame[] {
  const tokens = tokensIn(text, paragraph, stretches, indices)
  const frames: Frame[] = []
  let from = 0
  for (let index = 0; index < tokens.length; index++) {
    if (index + 1 < tokens.length && index - from < longestFrame && !endsSentence(text, tokens, index, stretches, ends))
      continue
    frames.push({ tokens: tokens.slice(from, index + 1), paragraph: number, first: frames.length === 0 })
    from = index + 1
  }
  return frames
}

function tokensIn(
  text: string,
  { start, end }: Range,
  stretches: readonly Stretch[],
  indices: readonly number[]
): Token[] {
  const tokens: Token[] = []
  let at = start
  for (const index of indices) {
    const { open, close } = stretches[index]!
    addWords(text, at, open, tokens)
    tokens.push({ kind: 'quote', start: open, end: close, low: '', capital: false, stretch: index })
    at = close
  }
  addWords(text, at, end, tokens)
  return tokens
}

function addWords(text: string, start: number, end: number, tokens: Token[]): void {
  for (let at = start; at < end;) {
    const unit = text.charCodeAt(at)
    if (isSpaceUnit(unit)) {
      at++
    } else if (isWordUnit(unit)) {
      const to = wordEnd(text, at, end)
      const { low, capital } = formOf(text, at, to)
      tokens.push({ kind: 'word', start: at, end: to, low, capital, stretch: -1 })
      at = to
    } else {
      tokens.push({ kind: 'mark', start: at, end: at + 1, low: text[at]!, capital: false, stretch: -1 })
      at++
    }
  }
}

/** Letters and digits, with apostrophes, hyphens, `&` and stops between two of them. */
function wordEnd(text: string, from: number, end: number): number {
  let at = from + 1
  for (; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (isWordUnit(unit)) continue
    if (!joins(unit) || at + 1 >= end || !isWordUnit(text.charCodeAt(at + 1))) break
  }
  return at
}

function joins(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 45 || unit === 46 || unit === 38 || unit === 47
}

const formOf = sharedWords((word) => {
  const small = word.toLowerCase()
  const low = small.includes('’') ? small.replace('’', "'") : small
  return { low, capital: word[0] !== low[0] || isDigit(word) }
})

function isDigit(word: string): boolean {
  const unit = word.charCodeAt(0)
  return unit >= 48 && unit <= 57 && /[A-Z]/.test(word)
}

/** Whether a frame ends with this token: a sentence ends behind it, and what follows does not say who spoke. */
function endsSentence(
  text: string,
  tokens: readonly Token[],
  index: number,
  stretches: readonly Stretch[],
  ends: ReadonlySet<number>
): boolean {
  const token = tokens[index]!
  const next = tokens[index + 1]!
  if (token.kind === 'quote') return quoteEndsSentence(text, tokens, index, stretches, ends)
  if (token.kind === 'mark') return isStop(token) && (ends.has(token.end) || endsBehind(token, next, ends))
  return false
}

function isStop({ low }: Token): boolean {
  return low === '.' || low === '!' || low === '?' || low === '…'
}

/** A closing bracket may stand between the stop and the sentence's end. */
function endsBehind(token: Token, next: Token, ends: ReadonlySet<number>): boolean {
  return next.kind === 'mark' && next.start === token.end && ends.has(next.end)
}

function quoteEndsSentence(
  text: string,
  tokens: readonly Token[],
  index: number,
  stretches: readonly Stretch[],
  ends: ReadonlySet<number>
): boolean {
  const token = tokens[index]!
  const next = tokens[index + 1]!
  if (next.kind === 'mark') return false
  const { start, end } = stretches[token.stretch]!
  const last = /\.{3}$/.test(text.slice(Math.max(start, end - 3), end)) ? '…' : (text[end - 1] ?? '')
  if (!'.!?…'.includes(last || ' ')) return false
  if (next.kind === 'quote') return true
  if (isTag(tokens, index + 1, last === '.')) return false
  return last === '.' ? next.capital || ends.has(token.end) : next.capital && ends.has(token.end)
}

/** "Roe said." behind a quote that ends like a sentence: a few words of a name or office, the verb, and a stop. */
function isTag(tokens: readonly Token[], from: number, strict: boolean): boolean {
  for (let at = from; at < tokens.length && at < from + 8; at++) {
    const { low, kind, capital } = tokens[at]!
    const verb = kind === 'word' ? speechVerbOf(low) : null
    if (verb && !capital) {
      const behind = verb.needs === null ? at + 1 : at + 2
      // "For the record, ...": a noun.
      if (verb.form === 'base' && /^(?:the|an?)$/.test(tokens[at - 1]?.low ?? '')) return false
      if (verb.needs !== null && tokens[at + 1]?.low !== verb.needs) return false
      return (at > from || verb.form !== 'base') && endsTag(tokens[behind], tokens[behind + 1], strict)
    }
    if (kind !== 'word' || (!capital && !tagWords.has(low) && !titleHeads.has(low))) return false
  }
  return false
}

const tagWords = new Set(['he', 'she', 'they', 'the', 'a', 'also', 'then', 'later'])

function endsTag(next: Token | undefined, second: Token | undefined, strict: boolean): boolean {
  if (!next || next.low === '.' || (next.low === ',' && second?.kind !== 'quote')) return true
  return !strict && tagTails.has(next.low)
}

const tagTails = new Set(['in', 'on', 'at', 'to', 'of', 'during', 'last', 'reporters'])

/** Whether a mark is a dash. */
export function isDash(low: string): boolean {
  return low === '—' || low === '–' || low === '-' || low === '―'
}
