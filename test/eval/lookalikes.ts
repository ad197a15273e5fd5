/** Look-alike events of ECB+: the share of pairs of one topic and two events that were put together. */
import { bcubedOf, lookalikesMerged } from './metrics/bcubed.js'
import { groupsOf } from './found.js'
import type { Measured } from './measured.js'
import { labelledIn } from './stories.js'

export function measure(dataFolder: string): Promise<readonly Measured[]> {
  const labelled = labelledIn(dataFolder, 'ecbplus')
  const found = groupsOf(labelled)
  const gold = labelled.map(({ story }) => story)
  const topics = labelled.map(({ topic }) => topic)
  return Promise.resolve([
    { name: 'look-alike events merged', ours: lookalikesMerged(found, gold, topics), bar: '<= .05', baseline: '.088' },
    { name: 'BCubed F1 of ECB+', ours: bcubedOf(found, gold).f1, bar: '.87', baseline: '.855' }
  ])
}
