/**
 * Fits the score of merge/dependence.ts to the verdicts of readings/dependence.json, half of the stories at a time, and shows what it
 * finds on the other half: `npm run fit:dependence -- [--data DIR]`.
 */
import { parseArgs } from 'node:util'
import { dependenceIn, dependenceLikelihoodOf, type DependenceSigns } from '../../src/merge/dependence.js'
import { plainOf } from '../../src/merge/readings.js'
import { fittedTo, heldOut, type Judgement } from './metrics/logistic.js'
import { readPagesIn, type ReadPage } from './read-pages.js'

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/eval' } } })

type Verdict = 'dangling' | 'mild' | 'cut' | 'repeat' | 'good'

interface Judged extends Judgement<keyof DependenceSigns> {
  readonly verdict: Verdict
}

/** What hangs so that a reader can guess counts half. By judgement. */
const shares: Readonly<Record<Verdict, number>> = { dangling: 1, mild: 0.5, cut: 0, repeat: 0, good: 0 }

show(readPagesIn<Verdict>(values.data, 'dependence.json').flatMap(judgedIn))

/** The points of a page, each below those before it; nothing stands before the first sentence of an article. */
function judgedIn({ key, story, readings, points }: ReadPage<Verdict>): Judged[] {
  const signsOf = dependenceIn(story, plainOf(readings))
  return points.flatMap((point, at) => {
    if (point.reading.position === 0) return []
    const { verdict } = point
    return [{ story: key, signs: signsOf(point, points.slice(0, at)), share: shares[verdict], verdict }]
  })
}

function show(rows: readonly Judged[]): void {
  const hanging = ({ verdict }: Judged) => verdict === 'dangling'
  const scored = heldOut(rows, dependenceLikelihoodOf).toSorted((a, b) => b.score - a.score)
  console.log(`${rows.length} points, of which ${rows.filter(hanging).length} dangle`)
  for (const part of [0.05, 0.1, 0.15, 0.2, 0.3, 0.5]) {
    const most = scored.slice(0, scored.length * part)
    const share = most.filter(hanging).length / scored.filter(hanging).length
    console.log(
      `of the ${100 * part} % that score most, from ${most.at(-1)!.score.toFixed(3)} up, ${((100 * most.filter(hanging).length) / most.length).toFixed(1)} % dangle: ${share.toFixed(2)} of all that do`
    )
  }
  console.log(`area under the curve: ${areaOf(scored.map(hanging)).toFixed(3)}`)
  console.log(fittedTo(rows))
}

/** Of the pairs of one that is and one that is not, how many have the first before the second. */
function areaOf(ranked: readonly boolean[]): number {
  const [ones, others] = [ranked.filter(Boolean).length, ranked.filter((is) => !is).length]
  let below = others
  let pairs = 0
  for (const is of ranked) {
    if (is) pairs += below
    else below--
  }
  return pairs / (ones * others)
}
