import type { DateMention } from '../types.js'

/**
 * The dates that `text` names, in order, not overlapping; offsets into `text`. `reference`: the ISO date or date-time
 * of the article, from which relative expressions are counted; `null`: those stay open.
 */
export function datesIn(text: string, reference: string | null): DateMention[] {
  return [...text.matchAll(/\b\d{4}-\d\d-\d\d\b/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    text: words,
    value: dateReadingsOf(words, reference)[0] ?? null,
    from: 'absolute'
  }))
}

/** Every value that `expression`, taken alone, can have when it is counted from `reference`; `[]` if none. */
export function dateReadingsOf(expression: string, reference: string | null): string[] {
  const day = /^\d{4}-\d\d-\d\d$/.exec(expression)
  return day ? [day[0]] : expression === 'today' && reference ? [reference.slice(0, 10)] : []
}
