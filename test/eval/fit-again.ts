/**
 * Fits the score of merge/printed-again.ts to the verdicts of readings/retold.json on key points that no other rule leaves out, half
 * of the stories at a time, and shows what it finds on the other half: `npm run fit:again -- [--data DIR]`.
 */
import { parseArgs } from 'node:util'
import { aligner } from '../../src/merge/align.js'
import type { Candidate } from '../../src/merge/choice.js'
import { againLikelihoodOf, pointSignsOf, type PointSigns } from '../../src/merge/printed-again.js'
import { plainOf } from '../../src/merge/readings.js'
import { retelling } from '../../src/merge/retold.js'
import { titleClaimsOf } from '../../src/merge/told-titles.js'
import { fittedTo, heldOut, type Judgement } from './metrics/logistic.js'
import { readPagesIn, type ReadPage } from './read-pages.js'

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/eval' } } })

type Verdict = 'repeat' | 'part' | 'new'

interface Judged extends Judgement<keyof PointSigns> {
  readonly verdict: Verdict
}

/** What is told beside a fact of its own is a repeat in part. By judgement. */
const shares: Readonly<Record<Verdict, number>> = { repeat: 1, part: 0.3, new: 0 }

const judged = readPagesIn<Verdict>(values.data, 'retold.json').flatMap(judgedIn)
show([...new Map(judged.map((one) => [one.id, one])).values()])

/** The points of a page, each behind those before it. */
function judgedIn({ key, story, readings, points }: ReadPage<Verdict>): (Judged & { readonly id: string })[] {
  const plain = plainOf(readings)
  const alignmentOf = aligner(plain)
  const isTold = retelling(titleClaimsOf(story.documents))
  const candidates = points.map(({ reading }): Candidate => ({ reading, alignment: alignmentOf(reading) }))
  return points.flatMap(({ id, verdict }, at) => {
    const [candidate, above] = [candidates[at]!, candidates.slice(0, at)]
    const signs = pointSignsOf(candidate, above, plain.length)
    if (signs === null || isTold(candidate, above)) return []
    return [{ id, story: key, signs, share: shares[verdict], verdict }]
  })
}

function show(rows: readonly Judged[]): void {
  const countsOf = (some: readonly Judged[]) =>
    (['repeat', 'part', 'new'] as const)
      .map((verdict) => some.filter((one) => one.verdict === verdict).length)
      .join(' / ')
  console.log(`${rows.length} that no other rule leaves out (repeat / part / new): ${countsOf(rows)}`)
  const scored = heldOut(rows, againLikelihoodOf)
  for (const least of [0.2, 0.25, 0.3, 0.35, 0.4, 0.5]) {
    const left = scored.filter(({ score }) => score >= least)
    console.log(`left out from ${least} up, in eight halvings: ${countsOf(left)}`)
  }
  console.log(fittedTo(rows))
}
