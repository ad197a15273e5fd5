/** Pages of key points that were read point by point: the verdicts of a file of readings, each with the reading that was printed. */
import { readFileSync } from 'node:fs'
import { readingsOf, type Reading } from '../../src/merge/readings.js'
import type { Story } from '../../src/types.js'
import { documentOf, rowsIn, storySets } from './stories.js'

/** A row of `items`: article is its number in the story, in the order of the file. */
type Read<Verdict> = readonly [set: string, story: string, article: number, start: number, verdict: Verdict]

interface Draws<Verdict> {
  readonly draws: readonly { readonly items: readonly Read<Verdict>[] }[]
}

export interface ReadPoint<Verdict> {
  /** Set, story, article and start. */
  readonly id: string
  readonly reading: Reading
  readonly verdict: Verdict
}

/** The points of a story in the order in which they were printed. */
export interface ReadPage<Verdict> {
  /** Set and story. */
  readonly key: string
  readonly story: Story
  readonly readings: readonly Reading[]
  readonly points: readonly ReadPoint<Verdict>[]
}

/** The pages of each draw of `readings/FILE`. A point whose sentence is not found any more is left out. */
export function readPagesIn<Verdict>(folder: string, file: string): ReadPage<Verdict>[] {
  const stories = storiesIn(folder)
  const { draws } = JSON.parse(readFileSync(new URL(`./readings/${file}`, import.meta.url), 'utf8')) as Draws<Verdict>
  return draws.flatMap(({ items }) => [...byStory(items)].map(([key, reads]) => pageOf(key, stories.get(key)!, reads)))
}

function byStory<Verdict>(items: readonly Read<Verdict>[]): ReadonlyMap<string, readonly Read<Verdict>[]> {
  const found = new Map<string, Read<Verdict>[]>()
  for (const read of items) {
    const key = `${read[0]} ${read[1]}`
    found.set(key, [...(found.get(key) ?? []), read])
  }
  return found
}

function pageOf<Verdict>(key: string, story: Story, reads: readonly Read<Verdict>[]): ReadPage<Verdict> {
  const readings = readingsOf(story)
  const points = reads.flatMap(([, , article, start, verdict]) => {
    const reading = readings.find(({ wording: { place } }) => {
      const { sentence, document } = place
      return document.article.id === String(article) && sentence.start <= start && sentence.end > start
    })
    return reading ? [{ id: `${key} ${article} ${start}`, reading, verdict }] : []
  })
  return { key, story, readings, points }
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
