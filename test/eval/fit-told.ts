/**
 * Fits the score of merge/told-likely.ts to the verdicts of readings/told.json on sentences that no rule calls told, half of
 * the stories at a time, and shows what it finds on the other half: `npm run fit:told -- [--data DIR] [--json]`.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { contextFor } from '../../src/digest.js'
import { plainOf, readingsOf, type Reading } from '../../src/merge/readings.js'
import { memoryOf } from '../../src/merge/told.js'
import { likelihoodOf, type Signs } from '../../src/merge/told-likely.js'
import { fittedTo, heldOut, type Judgement } from './metrics/logistic.js'
import { playedStories, replayed, replaysOf } from './nights.js'
import { labelledIn } from './stories.js'

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/eval' }, json: { type: 'boolean', default: false } }
})

type Row = readonly [set: string, replay: number, night: string, article: string, start: number, verdict: string]

/** A sentence that was read by a person. */
interface Judged extends Judgement<keyof Signs> {
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
          return [
            { story: stories.get(id)!, signs: memory.signsOf(wording), isTold, share: isTold ? 1 : 0, called }
          ] as const
        })
      })
    )
}

function show(rows: readonly Judged[]): void {
  console.log(`${rows.length} called new, ${rows.filter(({ isTold }) => isTold).length} of them told`)
  const scored = heldOut(rows, likelihoodOf)
  for (const share of [0, 0.1, 0.2, 0.3, 0.4, 0.5]) {
    const kept = scored.toSorted((a, b) => a.score - b.score).slice(0, Math.round((1 - share) * scored.length))
    const told = kept.filter(({ isTold }) => isTold).length
    const news = kept.length - told
    const allNews = scored.filter(({ isTold }) => !isTold).length
    const row = [share, told / kept.length, 1 - news / allNews].map((number) => number.toFixed(3))
    console.log(`held back ${row[0]}: told among the rest ${row[1]}, news held back ${row[2]}`)
  }
  console.log(fittedTo(rows))
}

if (values.json) for (const one of judged) console.log(JSON.stringify(one))
else show(judged.filter(({ called }) => called === 'new'))
