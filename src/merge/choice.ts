import { termsOf } from '../text/words.js'
import type { DigestOptions } from '../types.js'
import type { Statement } from './places.js'
import type { Wording } from './wording.js'

/** A statement with the form in which it would be printed. */
export interface Candidate {
  readonly statement: Statement
  readonly wording: Wording
}

/** The key points of a story, best first, within the budget of `options`. */
export function pickKeyPoints(candidates: readonly Candidate[], options: DigestOptions): Candidate[] {
  const covered = new Set<string>()
  const left = new Set(candidates)
  const picked: Candidate[] = []
  let words = 0
  while (left.size > 0 && (options.words === null ? picked.length < options.keyPoints : words < options.words)) {
    const best = bestOf([...left], covered)
    left.delete(best)
    picked.push(best)
    words += best.wording.text.split(' ').length
    for (const term of termsOf(best.wording.text)) covered.add(term)
  }
  return picked
}

function bestOf(candidates: readonly Candidate[], covered: ReadonlySet<string>): Candidate {
  const scored = candidates.map((candidate) => ({ candidate, score: scoreOf(candidate, covered) }))
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).candidate
}

function scoreOf({ statement, wording }: Candidate, covered: ReadonlySet<string>): number {
  const fresh = termsOf(wording.text).filter((term) => !covered.has(term)).length
  return (fresh * Math.sqrt(statement.members.length)) / (10 + wording.text.split(' ').length)
}
