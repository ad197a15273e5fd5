/**
 * Fits the score of merge/printed-again.ts to the verdicts of readings/retold.json on key points that no other rule leaves out, half
 * of the stories at a time, and shows what it finds on the other half: `npm run fit:again -- [--data DIR]`.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { aligner } from '../../src/merge/align.js'
import type { Candidate } from '../../src/merge/choice.js'
import { againLikelihoodOf, pointSignsOf, type PointSigns } from '../../src/merge/printed-again.js'
import { plainOf, readingsOf } from '../../src/merge/readings.js'
import { retelling } from '../../src/merge/retold.js'
import { titleClaimsOf } from '../../src/merge/told-titles.js'
import type { Story } from '../../src/types.js'
import { fittedTo, heldOut, type Judgement } from './metrics/logistic.js'
import { documentOf, rowsIn, storySets } from './stories.js'

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/eval' } } })

type Verdict = 'repeat' | 'part' | 'new'
type Read = readonly [set: string, story: string, article: number, start: number, verdict: Verdict]

interface Judged extends Judgement<keyof PointSigns> {
  readonly verdict: Verdict
}

/** What is told beside a fact of its own is a repeat in part. By judgement. */
const shares: Readonly<Record<Verdict, number>> = { repeat: 1, part: 0.3, new: 0 }

const stories = storiesIn(values.data)
const judged = draws().flatMap((draw) => [...storiesOf(draw)].flatMap(([key, reads]) => judgedIn(key, reads)))
show([...new Map(judged.map((one) => [one.id, one])).values()])

function draws(): readonly (readonly Read[])[] {
  const file = readFileSync(new URL('./readings/retold.json', import.meta.url), 'utf8')
  return (JSON.parse(file) as { readonly draws: readonly { readonly items: readonly Read[] }[] }).draws.map(
    ({ items }) => items
  )
}

function storiesOf(draw: readonly Read[]): ReadonlyMap<string, readonly Read[]> {
  const found = new Map<string, Read[]>()
  for (const read of draw) {
    const key = `${read[0]} ${read[1]}`
    found.set(key, [...(found.get(key) ?? []), read])
  }
  return found
}

/** Set and story -> the story. */
function storiesIn(folder: string): ReadonlyMap<string, Story> {
  const found = new Map<string, Story>()
  for (const set of storySets) {
    for (const row of rowsIn<Parameters<typeof documentOf>[1] & { readonly story: string }>(
      folder,
      `stories/${set}.jsonl`
    )) {
      const key = `${set} ${row.story}`
      const before = found.get(key)?.documents ?? []
      found.set(key, { id: row.story, documents: [...before, documentOf(String(before.length), row)] as never })
    }
  }
  return found
}

/** The points of a story in the order in which they were read, each behind those before it. */
function judgedIn(key: string, reads: readonly Read[]): (Judged & { readonly id: string })[] {
  const story = stories.get(key)!
  const plain = plainOf(readingsOf(story))
  const alignmentOf = aligner(plain)
  const isTold = retelling(titleClaimsOf(story.documents))
  const points = reads.flatMap(([, , article, start, verdict]) => {
    const reading = plain.find(({ wording: { place } }) => {
      const { sentence, document } = place
      return document.article.id === String(article) && sentence.start <= start && sentence.end > start
    })
    return reading
      ? [{ candidate: { reading, alignment: alignmentOf(reading) } satisfies Candidate, start, article, verdict }]
      : []
  })
  return points.flatMap(({ candidate, start, article, verdict }, at) => {
    const above = points.slice(0, at).map((point) => point.candidate)
    const signs = pointSignsOf(candidate, above, plain.length)
    if (signs === null || isTold(candidate, above)) return []
    return [{ id: `${key} ${article} ${start}`, story: key, signs, share: shares[verdict], verdict }]
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
