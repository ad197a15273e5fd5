/** Bonds between clusters, out of those between their documents. */
import { mostInside, type Bond } from './profile.js'

/** That of two documents. */
export function bondOf(affinity: number): Bond {
  return { sum: affinity, capped: Math.min(affinity, mostInside), least: affinity, most: affinity, pairs: 1 }
}

/** The bond of two clusters, as if the documents of either had been joined one by one; none where no pair is alike. */
export function bondOfAll(affinities: Float64Array, columns: number): Bond | undefined {
  let bond: Bond | undefined
  for (let row = 0; row * columns < affinities.length; row++) {
    const own = bondOfRow(affinities.subarray(row * columns, (row + 1) * columns))
    bond = grownBond(bond, own, row, columns)
  }
  return bond
}

/** The bond of one document to several, as if these had been joined one by one; none where no pair is alike. */
export function bondOfRow(affinities: Float64Array): Bond | undefined {
  let bond: Bond | undefined
  for (let at = 0; at < affinities.length; at++) {
    const affinity = affinities[at]!
    bond = grownBond(bond, affinity === 0 ? undefined : bondOf(affinity), at, 1)
  }
  return bond
}

/** The bond of `before` documents to `size` others, and of one more to them. */
function grownBond(bond: Bond | undefined, own: Bond | undefined, before: number, size: number): Bond | undefined {
  if (before === 0 || !(bond ?? own)) return own
  return joinBonds(bond ?? faintBond(before * size), own ?? faintBond(size))
}

/** The affinity of pairs that are no neighbours, or fainter than any that counts: about what such pairs have. */
const faint = 0.03

/** The bond of clusters of which nothing is known, by how many pairs of documents there are. */
export function faintBond(pairs: number): Bond {
  return { sum: faint * pairs, capped: faint * pairs, least: faint, most: faint, pairs }
}

/** The bond of two clusters together to a third. */
export function joinBonds(a: Bond, b: Bond): Bond {
  return {
    sum: a.sum + b.sum,
    capped: a.capped + b.capped,
    least: Math.min(a.least, b.least),
    most: Math.max(a.most, b.most),
    pairs: a.pairs + b.pairs
  }
}
