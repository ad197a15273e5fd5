import type { Quote, Range } from '../../../src/types.js'

/** A gold segment with what is known of its speaker. */
export interface GoldSegment extends Range {
  readonly named: boolean
  /** Last-name key; empty where none is given. */
  readonly key: string
}

export interface QuoteScore {
  readonly predicted: number
  readonly gold: number
  readonly matched: number
  /** Of matched segments: with a named source, of those with a speaker given, of those right. */
  readonly named: number
  readonly given: number
  readonly right: number
}

export const noScore: QuoteScore = { predicted: 0, gold: 0, matched: 0, named: 0, given: 0, right: 0 }

/** Scores the quotes of one article: kinds full and partial, three words or more, one to one at IoU >= .5. */
export function scoreQuotes(quotes: readonly Quote[], gold: readonly GoldSegment[]): QuoteScore {
  const predicted = quotes.filter(counts)
  const pairs = matchesIn(predicted, gold).filter(([, segment]) => segment.named)
  const given = pairs.filter(([quote]) => quote.speaker !== null)
  return {
    predicted: predicted.length,
    gold: gold.length,
    matched: matchesIn(predicted, gold).length,
    named: pairs.length,
    given: given.length,
    right: given.filter(([quote, segment]) => lastNameKeyOf(quote.speaker ?? '') === segment.key).length
  }
}

/** The sum of two scores. */
export function addScores(a: QuoteScore, b: QuoteScore): QuoteScore {
  return {
    predicted: a.predicted + b.predicted,
    gold: a.gold + b.gold,
    matched: a.matched + b.matched,
    named: a.named + b.named,
    given: a.given + b.given,
    right: a.right + b.right
  }
}

/** Whether a prediction is scored at all. */
export function counts({ kind, text }: Quote): boolean {
  return kind !== 'term' && text.trim().split(/\s+/).length >= 3
}

/** Predictions and the gold ranges they match, one to one, the best overlaps first. */
export function matchesIn<P extends Range, G extends Range>(predicted: readonly P[], gold: readonly G[]): [P, G][] {
  const all = predicted
    .flatMap((p) => gold.map((g) => ({ p, g, iou: overlapOf(p, g) })))
    .filter(({ iou }) => iou >= 0.5)
  const taken = new Set<Range>()
  return all
    .toSorted((a, b) => b.iou - a.iou)
    .filter(({ p, g }) => !taken.has(p) && !taken.has(g) && taken.add(p) && taken.add(g))
    .map(({ p, g }) => [p, g])
}

/** Intersection over union, in characters. */
export function overlapOf(a: Range, b: Range): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** The last capitalised word of a name in lower case, without apostrophes: "Martin O'Malley Jr." gives omalley. */
export function lastNameKeyOf(name: string): string {
  const capitalised = (name.normalize('NFC').match(/[\p{L}\p{N}'’.-]+/gu) ?? [])
    .filter((word) => !/^(?:Jr|Sr|I{2,3}|IV)\.?$/.test(word))
    .map((word) =>
      /\p{Lu}.*/u.exec(word.replace(/^(?:\p{Ll}+-)+(?=\p{Lu})/u, ''))?.index === 0 || /^\p{Ll}+-\p{Lu}/u.test(word)
        ? word
        : ''
    )
    .filter((word) => word !== '')
  const last = capitalised.at(-1) ?? ''
  return last
    .replace(/^(?:\p{Ll}+-)+/u, '')
    .replace(/['’]s$/, '')
    .replace(/['’.]/g, '')
    .toLowerCase()
}
