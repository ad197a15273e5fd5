/** One page: its lines, which of them belong to the article, and which were kept. */
export interface MarkedPage {
  readonly lines: readonly string[]
  readonly gold: readonly boolean[]
  readonly kept: readonly boolean[]
}

/** Precision and recall as means over pages, a line weighing its number of words, and F1 of the two. */
export function wordScores(pages: readonly MarkedPage[]): { precision: number; recall: number; f1: number } {
  const scores = pages.map(scoreOf)
  const precision = meanOf(scores.map((score) => score.precision))
  const recall = meanOf(scores.map((score) => score.recall))
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

/** Precision and recall of one page in words; what is out of nothing counts as 1. */
export function scoreOf({ lines, gold, kept }: MarkedPage): { precision: number; recall: number } {
  const weights = lines.map((line) => line.split(/\s+/).filter((word) => word !== '').length)
  const sumOver = (chosen: (at: number) => boolean | undefined) =>
    weights.reduce((sum, weight, at) => (chosen(at) ? sum + weight : sum), 0)
  const both = sumOver((at) => gold[at] && kept[at])
  const keptWords = sumOver((at) => kept[at])
  const goldWords = sumOver((at) => gold[at])
  return { precision: keptWords === 0 ? 0 : both / keptWords, recall: goldWords === 0 ? 1 : both / goldWords }
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1)
}
