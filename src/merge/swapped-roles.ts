/** Two claims of one deed in which doer and sufferer change places. */
import { nameReach, traitsOf, type Part, type Sides } from './claim-traits.js'
import type { Claim, Term } from './claims.js'
import { senseOf } from './synonyms.js'

/** "A beat B", "B beat A": what stands before and after a shared verb changes sides. */
export function haveSwappedRoles(a: Claim, b: Claim): boolean {
  if (haveSameWords(a, b) && haveSameWords(b, a) && haveTurned(a, b)) return true
  const there = traitsOf(b).parts
  for (const [sense, parts] of traitsOf(a).parts) {
    const others = there.get(sense)
    if (others === undefined || reciprocal().has(sense)) continue
    for (const part of parts) {
      if (!part.term.name && others.some((other) => areSwappedParts(part, other))) return true
    }
  }
  return false
}

function areSwappedParts(one: Part, other: Part): boolean {
  return one.sides.some((sides, way) => areSwapped(one.term, sides, other.term, other.sides[way]!))
}

function areSwapped(term: Term, [subject, object]: Sides, other: Term, [before, after]: Sides): boolean {
  if (!subject || !object || !before || !after || subject.sense === object.sense) return false
  const swapped = before.sense === object.sense && after.sense === subject.sense
  const kept = before.sense === subject.sense && after.sense === object.sense
  return term.passive === other.passive ? swapped : kept
}

function haveTurned({ terms: a }: Claim, { terms: b }: Claim): boolean {
  return a.some(
    ({ sense, name, mood, passive }, at) =>
      mood === 'done'
      && !passive
      && !name
      && !reciprocal().has(sense)
      && b.some((other, there) => other.sense === sense && areTurned(a, at, b, there))
  )
}

/** All but one. */
function haveSameWords({ weights }: Claim, { weights: others }: Claim): boolean {
  let missing = 0
  for (const sense of weights.keys()) if (!others.has(sense) && ++missing > 1) return false
  return true
}

/** "Police opened fire on protesters", "protesters opened fire on police"; what stands at `at` is done. */
function areTurned(a: readonly Term[], at: number, b: readonly Term[], there: number): boolean {
  const other = b[there]!
  if (other.mood !== 'done' || other.passive) return false
  const [subject, before] = [a[at - 1], b[there - 1]]
  if (!subject || !before || subject.sense === before.sense) return false
  const behind = (terms: readonly Term[], from: number, sense: string) =>
    terms.slice(from + 1, from + 1 + nameReach).some((term) => term.sense === sense)
  return behind(a, at, before.sense) && behind(b, there, subject.sense)
}

/** Doings in which neither side is the doer. */
let bothSided: ReadonlySet<string> | null = null

function reciprocal(): ReadonlySet<string> {
  return (bothSided ??= new Set(
    'meet discuss agree cooperation mutual trade marry clash fight joint deal border'.split(' ').map(senseOf)
  ))
}
