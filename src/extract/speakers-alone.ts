/** A name by itself between two commas. */
import { isPlace } from '../lexicon/places.js'
import type { Token } from './speakers-frame.js'
import { backTo, titleCase, type PersonAt, type Phrase } from './speakers-phrases.js'

/** The person, where the tokens are a person's name with nothing but titles and a place in brackets. */
export function personAlone(tokens: readonly Token[], from: number, end: number, personAt: PersonAt): Phrase | null {
  const to = tokens[end]?.low === ')' ? Math.max(from, backTo(tokens, end - 1, from, '(') - 1) : end
  const found = tokens[to] && personAt(tokens[to])
  if (!found) return capitalsAlone(tokens, from, to)
  for (let at = from; at <= to; at++) {
    const token = tokens[at]!
    if (!token.capital && token.start < found.at.start && token.low !== '.') return null
  }
  return { kind: 'person', at: found.at, person: found.person }
}

/** Two or three capitalised words that are no place: a name that nothing else told to be a person's. */
function capitalsAlone(tokens: readonly Token[], from: number, to: number): Phrase | null {
  if (to - from < 1 || to - from > 2) return null
  for (let at = from; at <= to; at++)
    if (tokens[at]!.kind !== 'word' || !tokens[at]!.capital || isPlace(titleCase(tokens[at]!.low))) return null
  return { kind: 'name', at: { start: tokens[from]!.start, end: tokens[to]!.end } }
}
