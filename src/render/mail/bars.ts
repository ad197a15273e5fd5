/** Figures -> bars made of cells, which every mail program shows, with images off too. */
import type { DigestFigure } from '../../types.js'
import type { MailBarView } from './views.js'

/** Kinds whose size is no length: an age, a rank or "3 to 1" is not more for being longer. */
const barless = new Set<DigestFigure['kind']>(['rank', 'age', 'ratio', 'number', 'temperature', 'points'])

/** Of two bars, one of less than a hundredth of the other is a speck that compares nothing. */
const widest = 100

/**
 * A bar for each figure, in the order given: its share of the largest of the same kind and unit. `null` where it stands
 * alone, where one of them is negative, or where the largest is more than a hundred times the smallest.
 */
export function barsOf(figures: readonly DigestFigure[]): readonly (MailBarView | null)[] {
  const groups = new Map<string, number[]>()
  for (const figure of figures) {
    const key = keyOf(figure)
    groups.set(key, [...(groups.get(key) ?? []), figure.value])
  }
  return figures.map((figure) => barOf(figure, groups.get(keyOf(figure)) ?? []))
}

function keyOf({ kind, unit }: DigestFigure): string {
  return `${kind} ${unit ?? ''}`
}

function barOf({ kind, unit, value }: DigestFigure, values: readonly number[]): MailBarView | null {
  const largest = Math.max(...values)
  const smallest = Math.min(...values)
  if (barless.has(kind) || unit === null || values.length < 2 || !Number.isFinite(largest)) return null
  if (smallest <= 0 || largest / smallest > widest) return null
  const full = Math.max(1, Math.round((100 * value) / largest))
  return { full, rest: 100 - full }
}
