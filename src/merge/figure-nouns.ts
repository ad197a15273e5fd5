/** "2,400 texts", "2,400 text messages": counts under several nouns that are one figure. */
import { gather } from '../text/gather.js'
import type { FigureFact } from './figure-facts.js'
import { areKeptApart, haveOtherActors, mayBeChance, rowOf, significantDigits, type FigureRow } from './figure-rows.js'
import { senseOf } from './synonyms.js'
import { numberWords } from './words.js'

/** The rows, those of one count under other nouns joined under the noun of most facts. In their order. */
export function underOneNoun(rows: readonly FigureRow[]): FigureRow[] {
  const byValue = new Map<number, FigureRow[]>()
  for (const row of rows) {
    const [{ figure, toll }] = row.facts
    if (toll !== null || figure.value < mayBeChance || (figure.kind !== 'count' && figure.kind !== 'number')) continue
    const same = byValue.get(figure.value)
    if (same) same.push(row)
    else byValue.set(figure.value, [row])
  }
  const joined = new Set<FigureRow>()
  const homes = new Map<FigureRow, FigureRow>()
  for (const same of byValue.values()) {
    const bySize = same.toSorted((a, b) => b.facts.length - a.facts.length)
    for (const [index, row] of bySize.entries()) {
      const others = bySize.slice(0, index).filter((other) => !joined.has(other))
      const [home, second] = others.filter((other) => isOneCount(homes.get(other) ?? other, row))
      // Of two that it may be, neither.
      if (home === undefined || second !== undefined) continue
      joined.add(row)
      homes.set(home, rowOf([...(homes.get(home) ?? home).facts, ...row.facts]))
    }
  }
  return gather(rows, (row) => (joined.has(row) ? [] : [homes.get(row) ?? row]))
}

function isOneCount(row: FigureRow, other: FigureRow): boolean {
  const articles = new Set(row.facts.map(({ document }) => document))
  const inBoth = other.facts.filter(({ document }) => articles.has(document)).length
  // An article that tells a value of two nouns mostly counts two things, but for values that no two things share by chance.
  if (inBoth > 0 && (inBoth < other.facts.length || digitsOf(row.facts[0]) < 3)) return false
  if (!row.facts.some((a) => other.facts.some((b) => shareMuch(a, b)))) return false
  return !row.facts.some((a) => other.facts.some((b) => areKeptApart(a, b) || haveOtherActors(a, b)))
}

/**
 * So many words must two sentences share beside the nouns, by the digits of the value (one, two, more). Of 63 pairs of rows of the
 * visible stories the 22 that share so many are all of one count, and of 280 made pairs of other stories none share so many.
 */
const fewestShared = [4, 3, 2] as const

function shareMuch(a: FigureFact, b: FigureFact): boolean {
  const nouns = gather([a, b], ({ figure: { unit } }) => (unit === null ? [] : [senseOf(unit)]))
  const shared = [...a.around].filter(
    (sense) => b.around.has(sense) && !nouns.includes(sense) && !numberWords.has(sense)
  )
  return shared.length >= fewestShared[digitsOf(a) - 1]! && !isTwice(a) && !isTwice(b)
}

function digitsOf({ figure: { value } }: FigureFact): number {
  return Math.min(3, significantDigits(value))
}

/** "Fifteen men and fifteen boats": a sentence that tells the value of two things. */
function isTwice({ document, sentence, figure }: FigureFact): boolean {
  return document.figures.some(
    (other) =>
      other !== figure && other.value === figure.value && other.start >= sentence.start && other.end <= sentence.end
  )
}
