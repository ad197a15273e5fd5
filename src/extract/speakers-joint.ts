/** Two who speak together: "said Ann Roe and Jan Lund". */
import { organisationWords } from '../lexicon/names.js'
import { titleHeads } from '../lexicon/titles.js'
import type { Token } from './speakers-frame.js'
import { titleCase, type PersonAt, type Phrase } from './speakers-phrases.js'

/** The two names around an "and" between the tokens `from` and `last`, as one name; `null` where there are no two. */
export function jointBehind(tokens: readonly Token[], from: number, last: number, personAt: PersonAt): Phrase | null {
  for (let and = from + 1; and + 1 < last; and++) {
    if (tokens[and]!.low !== 'and') continue
    const left = nameEndingAt(tokens, and - 1, from, personAt)
    const right = nameFrom(tokens, and + 1, last, personAt)
    return left && right && isPair(tokens, left, right, personAt) ? jointOf(tokens, left.from, right.to) : null
  }
  return null
}

/** The same for a person found before a verb, where both names are its subject: they open the clause or follow an office. */
export function jointBefore(
  tokens: readonly Token[],
  verb: number,
  phrase: Phrase | null,
  floor: number,
  personAt: PersonAt
): Phrase | null {
  if (phrase?.kind !== 'person') return phrase
  let first = verb - 1
  while (first > floor && tokens[first - 1]!.start >= phrase.at.start) first--
  if (first - 2 < floor || tokens[first - 1]!.low !== 'and') return phrase
  const left = nameEndingAt(tokens, first - 2, floor, personAt)
  if (left === null || !opensClause(tokens, left.from)) return phrase
  let to = first
  while (tokens[to + 1]!.start < phrase.at.end) to++
  return isPair(tokens, left, { from: first, to }, personAt) ? jointOf(tokens, left.from, to) : phrase
}

interface Run {
  readonly from: number
  readonly to: number
}

function jointOf(tokens: readonly Token[], from: number, to: number): Phrase {
  return { kind: 'name', at: { start: tokens[from]!.start, end: tokens[to]!.end } }
}

/** One to three capitalised words that end at a token. */
function nameEndingAt(tokens: readonly Token[], to: number, floor: number, personAt: PersonAt): Run | null {
  const person = personAt(tokens[to]!)
  if (person !== null && tokens[to]!.end <= person.at.end) {
    let from = to
    while (from > floor && tokens[from - 1]!.start >= person.at.start) from--
    return { from, to }
  }
  let from = to + 1
  while (from > floor && to - from < 2 && isNameWord(tokens[from - 1]!)) from--
  return from <= to ? { from, to } : null
}

/** The capitalised words from a token on. */
function nameFrom(tokens: readonly Token[], from: number, last: number, personAt: PersonAt): Run | null {
  let to = from - 1
  while (to + 1 < last && to - from < 4 && (isNameWord(tokens[to + 1]!) || personAt(tokens[to + 1]!) !== null)) to++
  return to >= from ? { from, to } : null
}

function isNameWord({ kind, capital, low }: Token): boolean {
  return kind === 'word' && capital && !organisationWords.has(titleCase(low)) && !low.endsWith("'s")
}

/** One of the two is known to be a person. */
function isPair(tokens: readonly Token[], left: Run, right: Run, personAt: PersonAt): boolean {
  const isPerson = ({ to }: Run) => personAt(tokens[to]!) !== null
  return isPerson(left) || isPerson(right)
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined || before.kind !== 'word') return true
  return before.low === 'both' || before.low.endsWith("'s") || titleHeads.has(before.low.replace(/s$/, ''))
}
