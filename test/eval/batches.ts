/**
 * Small nightly batches: 200 of 1 to 6 stories of any set and 2 to 25 articles, drawn with seed 2026; every second one from the two
 * stories of one ECB+ topic. Beside them 200 batches of a single story. Mean BCubed F1. On these very draws plain
 * complete-link with the background table reaches .930 and .990.
 */
import { bcubedOf } from './metrics/bcubed.js'
import { groupsOf } from './found.js'
import type { Measured } from './measured.js'
import { randomFrom } from './random.js'
import { labelledIn, storySets, type Labelled } from './stories.js'

const seed = 2026
const batches = 200

export function measure(dataFolder: string): Promise<readonly Measured[]> {
  const random = randomFrom(seed)
  const sets = storySets.map((set) => grouped(labelledIn(dataFolder, set), ({ story }) => story))
  const topics = grouped(labelledIn(dataFolder, 'ecbplus'), ({ topic }) => topic ?? '')
  const mixed = Array.from({ length: batches }, (_, index) =>
    index % 2 === 0 ? drawMixed(random, sets.flat()) : drawTopic(random, pick(random, topics))
  )
  const single = Array.from({ length: batches }, () => drawSingle(random, pick(random, sets)))
  return Promise.resolve([
    { name: 'small batches, mean F1', ours: meanOf(mixed), bar: '.964', baseline: '.957' },
    { name: 'one-story batches, mean F1', ours: meanOf(single), bar: '.987', baseline: '.983' }
  ])
}

type Stories = readonly (readonly Labelled[])[]

function drawMixed(random: () => number, stories: Stories): Labelled[] {
  const count = 1 + Math.floor(random() * 6)
  const drawn = Array.from({ length: count }, () => pick(random, stories))
  return sampleOf(random, [...new Set(drawn)].flat())
}

function drawTopic(random: () => number, topic: readonly Labelled[]): Labelled[] {
  return sampleOf(random, topic)
}

function drawSingle(random: () => number, stories: Stories): Labelled[] {
  return sampleOf(
    random,
    pick(
      random,
      stories.filter(({ length }) => length > 1)
    )
  )
}

/** 2 to 25 of the articles, in a drawn order. */
function sampleOf(random: () => number, labelled: readonly Labelled[]): Labelled[] {
  const size = 2 + Math.floor(random() * 24)
  const keyed = labelled.map((one) => ({ one, key: random() }))
  return keyed
    .toSorted((a, b) => a.key - b.key)
    .slice(0, size)
    .map(({ one }) => one)
}

function pick<Kind>(random: () => number, from: readonly Kind[]): Kind {
  return from[Math.floor(random() * from.length)]!
}

function grouped(labelled: readonly Labelled[], keyOf: (one: Labelled) => string): Labelled[][] {
  const groups = new Map<string, Labelled[]>()
  for (const one of labelled) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return [...groups.values()]
}

function meanOf(drawn: readonly (readonly Labelled[])[]): number {
  const scores = drawn.map((batch) => {
    const gold = batch.map(({ story }) => story)
    return bcubedOf(groupsOf(batch), gold).f1
  })
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}
