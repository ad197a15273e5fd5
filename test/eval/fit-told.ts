/**
 * Fits the score of merge/told-likely.ts to the verdicts of readings/told.json on sentences that no rule calls told, half of
 * the stories at a time, and shows what it finds on the other half: `npm run fit:told -- [--data DIR] [--json]`.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { contextFor } from '../../src/digest.js'
import { plainOf, readingsOf, type Reading } from '../../src/merge/readings.js'
import { memoryOf } from '../../src/merge/told.js'
import { likelihoodOf, type Signs, type Weights } from '../../src/merge/told-likely.js'
import { playedStories, replayed, replaysOf } from './nights.js'
import { shuffled } from './random.js'
import { labelledIn } from './stories.js'

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/eval' }, json: { type: 'boolean', default: false } }
})

type Row = readonly [set: string, replay: number, night: string, article: string, start: number, verdict: string]

/** A sentence that was read by a person. */
interface Judged {
  readonly story: string
  readonly signs: Signs
  readonly isTold: boolean
  /** As it is called now. */
  readonly called: 'new' | 'told'
}

const verdicts = verdictsIn(new URL('./readings/told.json', import.meta.url))
const judged = replayed.flatMap((set) => judgedIn(set))

/** Verdicts by night, article and start; of two the later. */
function verdictsIn(file: URL): ReadonlyMap<string, boolean> {
  const lists = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>)
  const rows = lists.filter((list) => Array.isArray(list)).flat() as Row[]
  return new Map(
    rows.map(([, , night, article, start, verdict]) => [`${night} ${article} ${start}`, verdict === 'told'])
  )
}

function judgedIn(set: string): Judged[] {
  const labelled = labelledIn(values.data, set)
  const stories = new Map(labelled.map(({ document, story }) => [document.article.id, story]))
  return replaysOf(labelled)
    .flatMap((nights) => playedStories(nights))
    .flatMap(({ digest, tasks }) =>
      tasks.flatMap((task) => {
        const { before } = contextFor(task)
        if (!before || before.told.length === 0) return []
        const memory = memoryOf(before)
        return plainOf(readingsOf(task.story)).flatMap(({ wording }: Reading) => {
          const { document, sentence } = wording.place
          const { id } = document.article
          const isTold = verdicts.get(`${digest.edition.date} ${id} ${sentence.start}`)
          if (isTold === undefined) return []
          const called = memory.repeatOf(wording) === null ? 'new' : 'told'
          return [{ story: stories.get(id)!, signs: memory.signsOf(wording), isTold, called }] as const
        })
      })
    )
}

function show(rows: readonly Judged[]): void {
  console.log(`${rows.length} called new, ${rows.filter(({ isTold }) => isTold).length} of them told`)
  const scored = seeds.flatMap((seed) => heldOut(rows, seed))
  for (const share of [0, 0.1, 0.2, 0.3, 0.4, 0.5]) {
    const kept = scored.toSorted((a, b) => a.score - b.score).slice(0, Math.round((1 - share) * scored.length))
    const told = kept.filter(({ isTold }) => isTold).length
    const news = kept.length - told
    const allNews = scored.filter(({ isTold }) => !isTold).length
    const row = [share, told / kept.length, 1 - news / allNews].map((number) => number.toFixed(3))
    console.log(`held back ${row[0]}: told among the rest ${row[1]}, news held back ${row[2]}`)
  }
  console.log(fitted(rows))
}

/** Halves of the stories are drawn anew by each. */
const seeds = [1, 2, 3, 4, 5, 6, 7, 8]

/** Each sentence with the score that the other half of the stories gives it. */
function heldOut(rows: readonly Judged[], seed: number): (Judged & { readonly score: number })[] {
  const stories = shuffled([...new Set(rows.map(({ story }) => story))].toSorted(), seed)
  const half = new Set(stories.slice(0, stories.length / 2))
  const [ours, others] = [rows.filter(({ story }) => half.has(story)), rows.filter(({ story }) => !half.has(story))]
  const scoredBy = (weights: Weights, all: readonly Judged[]) =>
    all.map((one) => ({ ...one, score: likelihoodOf(one.signs, weights) }))
  return [...scoredBy(fitted(others), ours), ...scoredBy(fitted(ours), others)]
}

/** Logistic regression by steps downhill on signs of one spread, drawn a little to nought. */
function fitted(rows: readonly Judged[]): Weights {
  const names = Object.keys(rows[0]!.signs) as (keyof Signs)[]
  const spreads = names.map((name) => spreadOf(rows.map(({ signs }) => signs[name])))
  const inputs = rows.map(({ signs }) =>
    names.map((name, at) => (signs[name] - spreads[at]!.mean) / spreads[at]!.deviation)
  )
  let base = 0
  let weights = names.map(() => 0)
  for (let step = 0; step < steps; step++) {
    const errors = inputs.map((input, at) => {
      const sum = input.reduce((all, value, sign) => all + value * weights[sign]!, base)
      return (rows[at]!.isTold ? 1 : 0) - 1 / (1 + Math.exp(-sum))
    })
    base += (rate * errors.reduce((sum, error) => sum + error, 0)) / rows.length
    weights = weights.map((weight, sign) => {
      const slope = errors.reduce((sum, error, at) => sum + error * inputs[at]![sign]!, 0)
      return weight + (rate * (slope - pull * weight)) / rows.length
    })
  }
  const raw = weights.map((weight, at) => weight / spreads[at]!.deviation)
  const start = raw.reduce((sum, weight, at) => sum - weight * spreads[at]!.mean, base)
  return Object.fromEntries([['base', start], ...names.map((name, at) => [name, raw[at]!])].map(rounded)) as Weights
}

const steps = 600
const rate = 0.8
const pull = 5

function spreadOf(numbers: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  const squares = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0)
  return { mean, deviation: Math.sqrt(squares / numbers.length) || 1 }
}

function rounded([name, number]: (string | number)[]): [string, number] {
  return [String(name), Number((number as number).toFixed(3))]
}

if (values.json) for (const one of judged) console.log(JSON.stringify(one))
else show(judged.filter(({ called }) => called === 'new'))
