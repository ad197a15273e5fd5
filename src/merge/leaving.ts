/** Who leaves an activity, post or pact is not in it: "pulled out of negotiations" does not bear out "is in negotiations". */
import type { Claim, Term } from './claims.js'
import { senseOf } from './synonyms.js'

let known: ReadonlySet<string> | null = null

function waysOut(): ReadonlySet<string> {
  return (known ??= new Set('leave end halt cancel resign'.split(' ').map(senseOf)))
}

/** Whether one leaves or ends what the other is in or goes into. */
export function leavesWhatOtherIsIn(a: Claim, b: Claim): boolean {
  return isLeftBy(a, b) || isLeftBy(b, a)
}

/** Asked first: few sentences tell a leaving. Where both do, or the second denies being in it, they may say the same. */
function isLeftBy(a: Claim, b: Claim): boolean {
  const ways = waysOut()
  if (![...ways].some((sense) => a.weights.has(sense)) || [...ways].some((sense) => b.weights.has(sense))) return false
  return a.terms.some(({ sense, negated, mood }, at) => {
    if (!ways.has(sense) || negated || mood === 'open') return false
    return [at + 1, at + 2].some((there) => {
      const left = a.terms[there]
      return left !== undefined && !left.name && isObject(a, a.terms[at]!, left) && isWithin(b, left.sense)
    })
  })
}

/** Nothing but "out of", "from" and words of the same phrase stand between: not "left after talks", "left 12 in hospital". */
function isObject({ place }: Claim, verb: Term, left: Term): boolean {
  return left.start > verb.end && !otherPhrase.test(place.document.article.text.slice(verb.end, left.start))
}

const otherPhrase =
  /[.,;:()"“”–—]|\b(?:in|into|on|at|to|for|with|after|before|during|while|when|as|by|over|and|or|but|that|who|which)\b/iu

/** "In negotiations", "into the race". */
function isWithin({ terms, place }: Claim, sense: string): boolean {
  const { text } = place.document.article
  return terms.some(
    (term) =>
      term.sense === sense && !term.negated && atEnd.test(text.slice(Math.max(0, term.start - longestLead), term.start))
  )
}

/** Characters: "into their " and one word of up to 16 letters, which may stand before the noun. */
const longestLead = 28
const atEnd = /\b(?:in|into) (?:(?:the|an?|its|their|his|her) (?:[\p{L}-]{1,16} )?)?$/iu
