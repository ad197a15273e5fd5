/** Whether what readers were told stands in a document still. */
import { claimOf, type Claim } from './claims.js'
import type { Told } from './context.js'
import { foldWords } from './ids.js'
import type { Place } from './places.js'
import { overlapOf } from './support.js'

/**
 * Whether a document still says what was told: word for word, or in words so near that it cannot be called withdrawn.
 * A sentence that only puts other numbers in counts as still there: that is a revision.
 */
export function isStillSaid({ statement, places, edits }: Told, document: Place['document']): boolean {
  const words = foldWords(statement.statement.text)
  const text = foldWords(`${document.article.title ?? ''} ${document.article.text}`)
  if (words !== '' && ` ${text} `.includes(` ${words} `)) return true
  const sentences = document.sentences.filter(({ role }) => role === 'body' || role === 'title')
  const held = places.slice(0, 1).map((place) => ({ ...claimOf(place, edits), amounts: [], days: [] }))
  return held.some((claim) => {
    if (claim.total === 0) return true
    return sentences.some((sentence) => {
      const other = claimOf({ document, sentence })
      return (
        overlapOf(claim, { ...other, amounts: [], days: [] }, leastStill) >= leastStill
        || sharedIn(claim, other) >= mostly
      )
    })
  })
}

/** From here up a sentence may still say it. Lower than for a witness: to call withdrawn what stands there is worse than silence. */
const leastStill = 0.4
/** The share of its words that stand in one sentence, whatever that says; this and the one above by judgement, not measured. */
const mostly = 0.6

/** The share of what a claim says, with names and without: the same names stand in every sentence of a story. */
function sharedIn({ terms }: Claim, other: Claim): number {
  return Math.min(
    shareOf(terms, other),
    shareOf(
      terms.filter(({ name }) => !name),
      other
    )
  )
}

function shareOf(terms: Claim['terms'], { weights }: Claim): number {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0)
  const shared = terms.reduce((sum, { sense, weight }) => sum + (weights.has(sense) ? weight : 0), 0)
  return total === 0 ? 0 : shared / total
}
