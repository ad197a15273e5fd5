import { termsOf } from '../text/terms.js'
import type { ComparedArticle, Figure } from '../types.js'

/** A figure that its report calls a record: of all reports of one measure, only the latest can be right. */
export interface RecordFigure {
  readonly article: string
  readonly figure: Figure
  /** Terms of what is measured. */
  readonly measure: readonly string[]
}

/** The figures that a document calls records, with what they measure. */
export function recordsOf({ article, figures }: ComparedArticle): RecordFigure[] {
  return figures
    .filter(({ qualifier, measure, pointer }) => !pointer && measure !== null && superlatives.has(qualifier ?? ''))
    .map((figure) => ({ article: article.id, figure, measure: termsOf(figure.measure ?? '') }))
    .filter(({ measure }) => measure.length > 0)
    .slice(0, recordsKept)
}

const superlatives: ReadonlySet<string> = new Set(['record', 'highest', 'lowest', 'all-time high', 'all-time low'])

/** A list of results is no report of a record. */
const recordsKept = 6

/**
 * A record that `a` and `b` set differently: the same measure and unit, and no value in common. The two are then told at
 * two times, a year or a meeting apart. `null` where they agree or measure nothing in common.
 */
export function recordsApart(
  a: readonly RecordFigure[],
  b: readonly RecordFigure[]
): readonly [RecordFigure, RecordFigure] | null {
  for (const one of a) {
    const rivals = b.filter((other) => isOneMeasure(one, other))
    const [first] = rivals
    if (first && !rivals.some(({ figure }) => isNear(one.figure.value, figure.value))) return [one, first]
  }
  return null
}

function isOneMeasure(a: RecordFigure, b: RecordFigure): boolean {
  if (a.figure.kind !== b.figure.kind || a.figure.unit !== b.figure.unit) return false
  return a.measure.some((term) => b.measure.includes(term))
}

/** Within a twentieth: "$190 billion" and "$190.3 billion" are one record. */
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.05 * Math.max(Math.abs(a), Math.abs(b))
}
