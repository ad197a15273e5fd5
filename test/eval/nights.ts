/**
 * Replays through the nights: the stories of three sets, twelve at a time, each of three or more articles dealt out over two
 * to four of four nights by each of three fixed seeds, the others on one. An article of a later night is tied rightly where it goes on
 * under an id that told its story before, and wrongly where that id never did.
 */
import { digestFrom, planOf, summaryOf, type StoryTask } from '../../src/digest.js'
import type { Digest, Story } from '../../src/types.js'
import { newMemory } from '../track/nights.js'
import type { Measured } from './measured.js'
import { randomFrom, shuffled } from './random.js'
import { labelledIn, type Labelled } from './stories.js'

/** The sets whose stories are dealt out. */
export const replayed = ['wikinews', 'basil', 'allsides'] as const
const batch = 12
/** One deal's share of wrong ties differs from another's by .01. */
const deals = [11, 12, 13] as const
const nightsOfReplay = ['2030-03-04', '2030-03-05', '2030-03-06', '2030-03-07'] as const

export function measure(dataFolder: string): Promise<readonly Measured[]> {
  const played = deals.flatMap((deal) =>
    replayed.map((set) => ({ deal, set, ...countsOf(labelledIn(dataFolder, set), deal) }))
  )
  const sumOf = (counts: readonly Counts[]) => counts.reduce(sum, { due: 0, right: 0, later: 0, wrong: 0, glued: 0 })
  const all = sumOf(played)
  const counts = replayed.map((set) => ({ set, ...sumOf(played.filter((one) => one.set === set)) }))
  return Promise.resolve([
    { name: 'through the nights, tied rightly', ours: all.right / all.due, bar: '.90', baseline: '-' },
    { name: 'through the nights, wrongly tied', ours: all.wrong / all.later, bar: '.02', baseline: '-' },
    {
      name: 'of these, glued to one rightly tied',
      ours: all.glued / all.later,
      bar: '-',
      baseline: '-',
      note: `${all.glued} of ${all.wrong}: grouped on one night`
    },
    ...deals.flatMap((deal) => {
      const { due, right, later, wrong } = sumOf(played.filter((one) => one.deal === deal))
      return [
        { name: `tied rightly, deal ${deal}`, ours: right / due, bar: '-', baseline: '-' },
        { name: `wrongly tied, deal ${deal}`, ours: wrong / later, bar: '-', baseline: '-' }
      ]
    }),
    ...counts.flatMap(({ set, due, right, later, wrong }) => [
      { name: `tied rightly, ${set}`, ours: right / due, bar: '-', baseline: '-', note: `${right} of ${due}` },
      { name: `wrongly tied, ${set}`, ours: wrong / later, bar: '-', baseline: '-', note: `${wrong} of ${later}` }
    ])
  ])
}

interface Counts {
  /** Articles whose story was told before, and those of them that go on under its id. */
  readonly due: number
  readonly right: number
  /** Articles of later nights, and those of them that go on under an id of other stories. */
  readonly later: number
  readonly wrong: number
  /** Those of them that stand in one story with an article that is tied rightly. */
  readonly glued: number
}

function sum(a: Counts, b: Counts): Counts {
  return {
    due: a.due + b.due,
    right: a.right + b.right,
    later: a.later + b.later,
    wrong: a.wrong + b.wrong,
    glued: a.glued + b.glued
  }
}

function countsOf(labelled: readonly Labelled[], seed: number): Counts {
  const gold = new Map(labelled.map(({ document, story }) => [document.article.id, story]))
  return replaysOf(labelled, seed)
    .map((nights) => countsOfNights(playedStories(nights), gold))
    .reduce(sum, { due: 0, right: 0, later: 0, wrong: 0, glued: 0 })
}

/** The nights of each batch of stories, as documents. */
export function replaysOf(labelled: readonly Labelled[], seed: number = deals[0]): Labelled[][][] {
  const byStory = new Map<string, Labelled[]>()
  for (const one of labelled) byStory.set(one.story, [...(byStory.get(one.story) ?? []), one])
  const names = shuffled([...byStory.keys()].toSorted(), seed)
  const random = randomFrom(2026 + seed - deals[0])
  return Array.from({ length: Math.ceil(names.length / batch) }, (_, at) => {
    const nights: Labelled[][] = nightsOfReplay.map(() => [])
    for (const name of names.slice(at * batch, (at + 1) * batch)) deal(byStory.get(name)!, nights, random)
    return nights
  })
}

/** At least one article on each of the nights that are drawn, the others on any of them. */
function deal(articles: readonly Labelled[], nights: readonly Labelled[][], random: () => number): void {
  const count = articles.length >= 3 ? Math.min(articles.length, 2 + Math.floor(random() * 3)) : 1
  const drawn = nights
    .map((_, night) => ({ night, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ night }) => night)
    .toSorted()
  articles.forEach((one, at) => nights[drawn[at < count ? at : Math.floor(random() * count)]!]!.push(one))
}

/** A night of a replay: its stories under the ids by which they go, and its digest. */
export interface Played {
  readonly stories: readonly Story[]
  readonly digest: Digest
  readonly tasks: readonly StoryTask[]
}

/** The nights of a replay, each with what the nights before told. */
export function playedStories(nights: readonly (readonly Labelled[])[]): Played[] {
  const memory = newMemory()
  return nights.map((night, at) => {
    const date = nightsOfReplay[at]!
    const plan = planOf(
      night.map(({ document }) => document),
      { date },
      memory.before(date)
    )
    const tasks = plan.tied.grouping.stories.map(plan.taskOf)
    const summaries = tasks.map((task) => summaryOf(task, plan.options))
    const digest = digestFrom(plan, summaries, [])
    memory.keep(digest)
    return { stories: plan.tied.grouping.stories, digest, tasks }
  })
}

/** What became of the articles of a replay. */
export function countsOfNights(nights: readonly Pick<Played, 'stories'>[], gold: ReadonlyMap<string, string>): Counts {
  const told = new Map<string, Set<string>>()
  const counts = { due: 0, right: 0, later: 0, wrong: 0, glued: 0 }
  for (const [at, { stories }] of nights.entries()) {
    const before = new Set([...told.values()].flatMap((names) => [...names]))
    const tonight = stories.flatMap(({ id, documents }) =>
      documents.map(({ article }) => ({ id, name: gold.get(article.id)! }))
    )
    for (const { id, name } of tonight) {
      const known = told.get(id)
      if (before.has(name)) counts.due++
      if (before.has(name) && known?.has(name)) counts.right++
      if (at > 0) counts.later++
      if (!known || known.has(name)) continue
      counts.wrong++
      if (tonight.some((other) => other.id === id && known.has(other.name))) counts.glued++
    }
    for (const { id, name } of tonight) told.set(id, (told.get(id) ?? new Set()).add(name))
  }
  return counts
}
