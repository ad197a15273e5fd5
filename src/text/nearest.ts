/**
 * The names nearest to what was written, nearest first; none where nothing is near. Near: as many single-letter slips
 * (one put in, left out, changed, or two swapped) as a third of the longer word has letters, or one holds the other.
 */
import { gather } from './gather.js'

export function nearestOf(written: string, names: Iterable<string>, limit = 3): string[] {
  const wanted = written.toLowerCase()
  const ranked = gather([...new Set(names)], (name) => {
    const slips = slipsBetween(wanted, name.toLowerCase())
    const isNear = slips <= Math.max(wanted.length, name.length) / 3 || holdsOther(wanted, name.toLowerCase())
    return isNear ? [{ name, slips }] : []
  })
  return ranked
    .toSorted((a, b) => a.slips - b.slips || (a.name < b.name ? -1 : 1))
    .slice(0, limit)
    .map(({ name }) => name)
}

/** Words of fewer letters are held by too many names. */
const shortestHeld = 4

function holdsOther(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= shortestHeld && long.includes(short)
}

/** Restricted Damerau-Levenshtein distance; what is longer than a name is not counted to its end. */
function slipsBetween(a: string, b: string): number {
  const longest = 100
  if (Math.max(a.length, b.length) > longest) return a === b ? 0 : longest
  let older: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swapped = isSwap ? (older[j - 2] ?? 0) + 1 : longest
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed, swapped))
    }
    older = last
    last = row
  }
  return last[b.length] ?? longest
}
