/** Figures: the numbers of an article with what they count or measure, their qualifier and their period. */
import { numbersIn, type NumberMention } from '../text/numbers.js'
import { overlaps } from '../text/spans.js'
import type { DateMention, Figure, Range } from '../types.js'

/** The figures of `text`, sentence by sentence; `dates` are those of `datesIn`, `reference` the article's own day or `null`. */
export function figuresIn(
  text: string,
  sentences: readonly Range[],
  dates: readonly DateMention[],
  reference: string | null
): Figure[] {
  void reference
  return sentences.flatMap((sentence) =>
    numbersIn(text, sentence)
      .filter((mention) => !dates.some((date) => overlaps(date, mention)))
      .filter(({ kind }) => kind !== 'number')
      .map(toFigure)
  )
}

function toFigure({ start, end, text, value, unit, kind }: NumberMention): Figure {
  return {
    start,
    end,
    text,
    value,
    unit,
    kind,
    qualifier: null,
    measure: null,
    measureAt: null,
    period: null,
    periodAt: null,
    pointer: false
  }
}
