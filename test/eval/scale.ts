/**
 * Grouping's precision in a large night: a thousand articles of the sets, whole stories, alone and among made-up ones to
 * twenty thousand. Long: only with `--only scale`.
 */
import { analyse } from '../../src/analyse.js'
import { madeUpArticles } from '../bench/articles.js'
import { groupsOf } from './found.js'
import type { Measured } from './measured.js'
import { shuffled } from './random.js'
import { labelledIn, storySets, type Labelled } from './stories.js'

const small = 1_000
const large = 20_000

export function measure(dataFolder: string): Promise<readonly Measured[]> {
  const thousand = wholeStories(storySets.flatMap((set) => labelledIn(dataFolder, set)))
  const alone = precisionOf(thousand, thousand.length)
  const others = madeUpArticles(large - thousand.length).map((article): Labelled => ({
    document: analyse(article),
    story: `made-up/${article.id}`,
    topic: null
  }))
  const among = precisionOf([...thousand, ...others], thousand.length)
  return Promise.resolve([
    { name: `grouping, precision of ${thousand.length} articles alone`, ours: alone, bar: '-', baseline: '-' },
    { name: `the same among ${large}`, ours: among, bar: `>= ${(alone - 0.03).toFixed(3)}`, baseline: '-' }
  ])
}

/** Stories drawn from a fixed seed, to about a thousand articles. */
function wholeStories(labelled: readonly Labelled[]): Labelled[] {
  const stories = shuffled([...new Set(labelled.map(({ story }) => story))], 11)
  const byStory = new Map<string, Labelled[]>()
  for (const one of labelled) byStory.set(one.story, [...(byStory.get(one.story) ?? []), one])
  const drawn: Labelled[] = []
  for (const story of stories) if (drawn.length < small) drawn.push(...(byStory.get(story) ?? []))
  return drawn
}

/** BCubed precision of the first `count`; whatever else is grouped with one of them counts against it. */
function precisionOf(labelled: readonly Labelled[], count: number): number {
  const found = groupsOf(labelled)
  const members = new Map<string, string[]>()
  for (const [index, group] of found.entries())
    members.set(group, [...(members.get(group) ?? []), labelled[index]!.story])
  const shares = labelled.slice(0, count).map(({ story }, index) => {
    const group = members.get(found[index]!) ?? []
    return group.filter((other) => other === story).length / group.length
  })
  return shares.reduce((sum, share) => sum + share, 0) / count
}
