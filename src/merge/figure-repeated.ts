/** Rows of one value that may be one figure: the row that fewer sources bear out is not told beside the other. */
import type { FigureFact } from './figure-facts.js'
import { areKeptApart, dimensionOf, haveOtherActors, isSameMeasure, type FigureRow } from './figure-rows.js'
import { areTwoCrowds, isPeople } from './figure-crowds.js'

/**
 * The rows without those of one origin beside which another tells the same value in a sentence that is somewhat alike: too
 * little to say that sources agree, and too much to say that one source alone has it. In their order.
 */
export function withoutRepeated(rows: readonly FigureRow[], originCount: (row: FigureRow) => number): FigureRow[] {
  const byValue = new Map<string, FigureRow[]>()
  for (const row of rows) {
    const key = `${row.facts[0].figure.value} ${dimensionOf(row.facts[0])}`
    const same = byValue.get(key)
    if (same) same.push(row)
    else byValue.set(key, [row])
  }
  const repeated = new Set<FigureRow>()
  for (const same of byValue.values()) {
    if (same.length < 2) continue
    const strongest = same.toSorted((a, b) => originCount(b) - originCount(a))
    for (const [index, row] of strongest.entries())
      if (originCount(row) === 1 && strongest.slice(0, index).some((other) => isRepeated(row, other, originCount)))
        repeated.add(row)
  }
  return rows.filter((row) => !repeated.has(row))
}

/** Words that a sentence has to share with one of several origins, with one of another, and where many of a kind are counted. */
const leastShared = { agreed: 1, alone: 2, loose: 2 } as const

function isRepeated(row: FigureRow, other: FigureRow, originCount: (row: FigureRow) => number): boolean {
  const isAgreed = originCount(other) > 1
  if (row.facts.some((a) => other.facts.some((b) => a.sentence === b.sentence || isKeptApart(a, b)))) return false
  return row.facts.every((a) =>
    other.facts.some((b) => {
      if (haveOtherActors(a, b)) return false
      // Two sums of one article are two, unless its own words for them are the same.
      if (!isAgreed && a.document === b.document && !isSameMeasure(a, b)) return false
      const least = isAgreed ? leastShared.agreed : leastShared.alone
      return sharedBeside(a, b) >= Math.max(least, isLoose(a) ? leastShared.loose : 0)
    })
  )
}

/** As of rows, but that one of two sentences may not say what befell those whom both count by one noun. */
function isKeptApart(a: FigureFact, b: FigureFact): boolean {
  if (a.figure.kind === 'count' && isPeople(a.figure.unit) && areTwoCrowds(a.figure, b.figure)) return true
  if (a.toll === b.toll) return areKeptApart(a, b)
  const isOneNoun = a.figure.unit !== null && a.figure.unit === b.figure.unit && a.figure.unit !== 'people'
  return !isOneNoun || (a.toll !== null && b.toll !== null) || areKeptApart({ ...a, toll: null }, { ...b, toll: null })
}

/** Percentages and people, of whom one story may count many. */
function isLoose({ figure: { kind, unit } }: FigureFact): boolean {
  return kind !== 'money' && (unit === null || kind === 'percent' || kind === 'points' || isPeople(unit))
}

/** How many words two sentences share beside what is counted. */
function sharedBeside(a: FigureFact, b: FigureFact): number {
  return [...a.around].filter(
    (sense) => b.around.has(sense) && !units.has(sense) && !(a.figure.kind === 'count' && a.senses.has(sense))
  ).length
}

/** What stands beside every figure of its kind. Senses. */
const units: ReadonlySet<string> = new Set(['percent', 'cent', 'dollar', 'pound', 'euro', 'people', 'peopl'])
