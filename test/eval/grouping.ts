/** Story grouping: BCubed F1 of each of the five sets and their mean, with the one setting that the program has. */
import { bcubedOf } from './metrics/bcubed.js'
import { groupsOf } from './found.js'
import type { Measured } from './measured.js'
import { labelledIn, storySets } from './stories.js'

export function measure(dataFolder: string): Promise<readonly Measured[]> {
  const rows = storySets.map((set) => {
    const labelled = labelledIn(dataFolder, set)
    const found = bcubedOf(
      groupsOf(labelled),
      labelled.map(({ story }) => story)
    )
    const note = `P ${found.precision.toFixed(3)} R ${found.recall.toFixed(3)}`
    return { name: `grouping, ${set}, BCubed F1`, ours: found.f1, bar: '-', baseline: '-', note }
  })
  const mean = rows.reduce((sum, { ours }) => sum + ours, 0) / rows.length
  return Promise.resolve([
    { name: 'grouping, mean BCubed F1 of five sets', ours: mean, bar: '.91', baseline: '.893' },
    ...rows
  ])
}
