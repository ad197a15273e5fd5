/** Near-duplicates: F1 of label 1 on pairs of texts, and how many distinct reports of one story are called copies. */
import { copyIn } from '../../src/group/copies.js'
import type { Measured } from './measured.js'
import { rowsIn } from './stories.js'

interface Pair {
  readonly a: string
  readonly b: string
  readonly label: number
  readonly kind: string
}

export function measure(dataFolder: string): Promise<readonly Measured[]> {
  const made = foundIn(rowsIn<Pair>(dataFolder, 'stories/neardup-made.jsonl'))
  const natural = foundIn(rowsIn<Pair>(dataFolder, 'stories/neardup-natural.jsonl'))
  const distinct = [...made, ...natural].filter(({ pair }) => pair.kind === 'same-story-distinct')
  const called = distinct.filter(({ isCopy }) => isCopy).length
  return Promise.resolve([
    { name: 'near-duplicates, made, F1', ours: f1Of(made), bar: '.96', baseline: '.954' },
    { name: 'near-duplicates, natural, F1', ours: f1Of(natural), bar: '.99', baseline: '.986; MinHash 1.000' },
    {
      name: 'distinct reports of one story called copies',
      ours: called / distinct.length,
      bar: '<= .02',
      baseline: '-',
      note: missesOf([...made, ...natural])
    }
  ])
}

interface Found {
  readonly pair: Pair
  readonly isCopy: boolean
}

function foundIn(pairs: readonly Pair[]): Found[] {
  return pairs.map((pair) => ({ pair, isCopy: copyIn(pair.a, pair.b) !== null }))
}

function f1Of(found: readonly Found[]): number {
  const right = found.filter(({ pair, isCopy }) => isCopy && pair.label === 1).length
  const called = found.filter(({ isCopy }) => isCopy).length
  const gold = found.filter(({ pair }) => pair.label === 1).length
  return (2 * right) / (called + gold)
}

function missesOf(found: readonly Found[]): string {
  const wrong = found.filter(({ pair, isCopy }) => isCopy !== (pair.label === 1))
  return wrong.length === 0 ? 'no error' : `errors: ${wrong.map(({ pair }) => pair.kind).join(', ')}`
}
