/** The seeds among sixty stories of the sets: everything that their gold asks must hold as it does alone. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { analyse } from '../../src/analyse.js'
import { digestOf } from '../../src/digest.js'
import type { Article } from '../../src/types.js'
import { cases, documentsOf } from '../support/cases.js'
import { drawFrom } from '../support/forger.js'
import { goldOf, heldOf } from '../support/gold.js'
import * as lists from '../support/gold-lists.js'
import * as whole from '../support/gold-stories.js'
import type { Measured } from './measured.js'

const sets = ['wikinews', 'basil', 'ecbplus', 'allsides', 'multinews-clusters']
const storiesOfEach = 12

interface Row {
  readonly title: string
  readonly text: string
  readonly date: string
  readonly publisher: string
  readonly story: string
}

export async function measure(dataFolder: string): Promise<readonly Measured[]> {
  const seeds = cases.find(({ name }) => name === 'seeds')
  if (!seeds) throw new Error('There is no case "seeds"')
  const others = sets.flatMap((name, index) => articlesOf(path.join(dataFolder, 'stories', `${name}.jsonl`), index))
  const documents = [...(await documentsOf(seeds)), ...others.map(analyse)]
  const held = heldOf(digestOf(documents), goldOf(seeds))
  const own = new Set([...held.articles.values()].map(({ id }) => id))
  const stories = held.digest.stories.filter(({ articles }) => articles.some((id) => own.has(id)))
  const seedsOnly = { ...held, digest: { ...held.digest, stories } }
  const checks: readonly (readonly [string, readonly string[]])[] = [
    ['articles', whole.articleFaults(held)],
    [
      'events',
      [
        ...whole.storyFaults(held),
        ...stories
          .filter(({ articles }) => articles.some((id) => !own.has(id)))
          .map(({ id }) => `foreign articles in ${id}`)
      ]
    ],
    ['origins', whole.lineageFaults(held)],
    ['quotes', lists.quoteFaults(seedsOnly)],
    ['figures', lists.figureFaults(seedsOnly, true)],
    ['timeline', lists.timelineFaults(held)],
    ['key points', lists.keyPointFaults(held)],
    ['people', lists.peopleFaults(seedsOnly)]
  ]
  return checks.map(([name, faults]) => ({
    name: `seeds among 60 stories, faults: ${name}`,
    ours: faults.length,
    bar: '0',
    baseline: '-',
    note: faults.slice(0, 3).join('; ')
  }))
}

/** All articles of some stories, under neutral ids. */
function articlesOf(file: string, index: number): Article[] {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
  const names = [...new Set(rows.map(({ story }) => story))]
  const draw = drawFrom(60 + index)
  const chosen = new Set(Array.from({ length: storiesOfEach }, () => names[draw(names.length)]))
  return rows
    .filter(({ story }) => chosen.has(story))
    .map(({ title, text, date, publisher }, number) => ({
      id: `x${index}-${number}`,
      source: `others/${index}.jsonl`,
      text,
      title: title || null,
      author: null,
      publisher: publisher || null,
      publishedAt: date || null,
      url: null,
      language: null,
      tags: []
    }))
}
