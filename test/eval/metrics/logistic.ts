/** Logistic regression on a few signs, and what it finds on the half of the stories that it has not seen. */
import { shuffled } from '../random.js'

export type Signed<Sign extends string> = Readonly<Record<Sign, number>>

/** What was judged by a person: its story, its signs, and how far it is what is looked for, 0 to 1. */
export interface Judgement<Sign extends string> {
  readonly story: string
  readonly signs: Signed<Sign>
  readonly share: number
}

export type Fitted<Sign extends string> = Readonly<Record<Sign | 'base', number>>

/** Logistic regression by steps downhill on signs of one spread, drawn a little to nought. */
export function fittedTo<Sign extends string>(rows: readonly Judgement<Sign>[]): Fitted<Sign> {
  const names = Object.keys(rows[0]!.signs) as Sign[]
  const spreads = names.map((name) => spreadOf(rows.map(({ signs }) => signs[name])))
  const inputs = rows.map(({ signs }) =>
    names.map((name, at) => (signs[name] - spreads[at]!.mean) / spreads[at]!.deviation)
  )
  let base = 0
  let weights = names.map(() => 0)
  for (let step = 0; step < steps; step++) {
    const errors = inputs.map((input, at) => {
      const sum = input.reduce((all, value, sign) => all + value * weights[sign]!, base)
      return rows[at]!.share - likelihoodOfSum(sum)
    })
    base += (rate * errors.reduce((sum, error) => sum + error, 0)) / rows.length
    weights = weights.map((weight, sign) => {
      const slope = errors.reduce((sum, error, at) => sum + error * inputs[at]![sign]!, 0)
      return weight + (rate * (slope - pull * weight)) / rows.length
    })
  }
  const raw = weights.map((weight, at) => weight / spreads[at]!.deviation)
  const start = raw.reduce((sum, weight, at) => sum - weight * spreads[at]!.mean, base)
  return Object.fromEntries(
    [['base', start], ...names.map((name, at) => [name, raw[at]!])].map(rounded)
  ) as Fitted<Sign>
}

const steps = 600
const rate = 0.8
const pull = 5

function likelihoodOfSum(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}

function spreadOf(numbers: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  const squares = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0)
  return { mean, deviation: Math.sqrt(squares / numbers.length) || 1 }
}

function rounded([name, number]: (string | number)[]): [string, number] {
  return [String(name), Number((number as number).toFixed(3))]
}

/** Each row with the score that the other half of the stories gives it, for each of eight ways to halve them. */
export function heldOut<Sign extends string, Row extends Judgement<Sign>>(
  rows: readonly Row[],
  scoreBy: (signs: Row['signs'], weights: Fitted<Sign>) => number
): (Row & { readonly score: number })[] {
  return seeds.flatMap((seed) => {
    const stories = shuffled([...new Set(rows.map(({ story }) => story))].toSorted(), seed)
    const half = new Set(stories.slice(0, stories.length / 2))
    const [ours, others] = [rows.filter(({ story }) => half.has(story)), rows.filter(({ story }) => !half.has(story))]
    const scored = (weights: Fitted<Sign>, all: readonly Row[]) =>
      all.map((one) => ({ ...one, score: scoreBy(one.signs, weights) }))
    return [...scored(fittedTo<Sign>(others), ours), ...scored(fittedTo<Sign>(ours), others)]
  })
}

const seeds = [1, 2, 3, 4, 5, 6, 7, 8]
