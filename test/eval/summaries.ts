/**
 * Key points as a summary: ROUGE F1 against an editor's, openers, and the plain baseline LexRank item by item. Of the program
 * as it is built, since it is timed: the loader of the sources gives each inner function its name by a call.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as Analysing from '../../src/analyse.js'
import type * as Digesting from '../../src/digest.js'
import type { Article, Digest, Document } from '../../src/types.js'
import type { Measured } from './measured.js'
import { lexRankOf } from './metrics/lexrank.js'
import { firstWordsOf, rougeOf, type Rouge } from './metrics/rouge.js'
import { bootstrapShare } from './metrics/bootstrap.js'

const { analyse } = (await import(pathToFileURL('dist/analyse.js').href)) as typeof Analysing
const { digestOf } = (await import(pathToFileURL('dist/digest.js').href)) as typeof Digesting

interface Row {
  readonly id: string
  readonly docs: readonly { readonly title?: string; readonly text: string; readonly publisher?: string }[]
  readonly summary: string
}

interface SetOf {
  readonly name: string
  readonly file: string
  readonly words: number
  readonly bars: readonly [one: string, two: string, longest: string]
  readonly baselines: readonly [one: string, two: string, longest: string]
}

const sets: readonly SetOf[] = [
  {
    name: 'Multi-News 250',
    file: 'sum-multinews',
    words: 250,
    bars: ['45.3', '15.4', '20.6'],
    baselines: ['44.6', '14.7', '19.7']
  },
  {
    name: 'AllSides 100',
    file: 'sum-allsides',
    words: 100,
    bars: ['41.8', '16.3', '-'],
    baselines: ['42.1', '16.6', '-']
  }
]

export async function measure(dataFolder: string): Promise<Measured[]> {
  return Promise.resolve(sets.flatMap((set) => measureSet(set, dataFolder)))
}

function measureSet({ name, file, words, bars, baselines }: SetOf, dataFolder: string): Measured[] {
  const rows = readFileSync(join(dataFolder, 'stories', `${file}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
  const told = rows.map((row) => tell(row, words))
  const passes = [secondsOf(told), ...Array.from({ length: 4 }, () => secondsOf(told.map(again(words))))]
  const ours = rows.map(({ summary }, at) => rougeOf(firstWordsOf(told[at]!.points.join(' '), words), summary))
  const theirs = rows.map(({ docs, summary }, at) =>
    rougeOf(firstWordsOf(lexRankOf(told[at]!.sentences, docs.length, words), words), summary)
  )
  const points = told.flatMap((one) => one.points)
  const openers = points.filter(isDangling).length / points.length
  const better = bootstrapShare(ours.map(({ two }, at) => two - theirs[at]!.two))
  const sentences = told.reduce((sum, one) => sum + one.sentences.length, 0)
  const parts = ['one', 'two', 'longest'] as const
  return [
    ...parts.map((part, at) => ({
      name: `${name}: ROUGE-${['1', '2', 'L'][at]}`,
      ours: 100 * meanOf(ours, part),
      bar: bars[at]!,
      baseline: `${baselines[at]}; LexRank ${(100 * meanOf(theirs, part)).toFixed(1)}`
    })),
    {
      name: `${name}: dangling openers`,
      ours: openers,
      bar: '<= .05',
      baseline: '-',
      note: `${points.length} key points`
    },
    { name: `${name}: R-2 better than LexRank, share of resamples`, ours: better, bar: '> .95', baseline: '.50' },
    {
      name: `${name}: words a summary`,
      ours: told.reduce((sum, one) => sum + wordsIn(one.points.join(' ')), 0) / told.length,
      bar: String(words),
      baseline: '-'
    },
    {
      name: `${name}: sentences a second of CPU, grouping and merging, best of five passes`,
      ours: sentences / Math.min(...passes),
      bar: '5000',
      baseline: '16000 greedy alone'
    },
    {
      name: `${name}: the same in the first pass, most of it not yet machine code`,
      ours: sentences / passes[0]!,
      bar: '-',
      baseline: '-'
    }
  ]
}

interface Told {
  readonly documents: readonly Document[]
  readonly points: readonly string[]
  /** All body sentences, article by article, for the baseline. */
  readonly sentences: readonly string[]
  /** CPU time of grouping and merging, without the analysis of articles. */
  readonly seconds: number
}

/** The key points in digest order; ids are neutral, so that they tell nothing. */
function tell({ docs }: Row, words: number): Told {
  const articles = docs.map(({ title, text, publisher }, at): Article => ({
    ...{ id: `d${at}`, source: '-', text, title: title ?? null, author: null, publisher: publisher ?? null },
    ...{ publishedAt: null, url: null, language: null, tags: [] }
  }))
  const documents = articles.map(analyse)
  const { made, seconds } = timed(documents, words)
  const texts = new Map(made.articles.map(({ id, text }) => [id, text ?? '']))
  const points = made.stories.flatMap(({ keyPoints }) => keyPoints.map(({ text }) => text))
  const left = made.left
    .filter(({ role }) => role === 'body')
    .map(({ article, start, end }) => (texts.get(article) ?? '').slice(start, end))
  return { documents, points, sentences: [...left, ...points], seconds }
}

/** The same story told once more, for its time. */
function again(words: number): (one: Told) => Told {
  return (one) => ({ ...one, seconds: timed(one.documents, words).seconds })
}

function timed(documents: readonly Document[], words: number): { made: Digest; seconds: number } {
  const before = process.cpuUsage()
  const made = digestOf(documents, { oneStory: true, words })
  const { user, system } = process.cpuUsage(before)
  return { made, seconds: (user + system) / 1e6 }
}

function secondsOf(told: readonly Told[]): number {
  return told.reduce((sum, one) => sum + one.seconds, 0)
}

/** As ../shared/eval/README.md counts them: words in square brackets are no openers. */
function isDangling(text: string): boolean {
  return /^["'“‘(\s]{0,4}(?:he|she|it|they|his|her|their|its|this|that|these|those|but|and|however|meanwhile|also)(?![\p{L}\p{N}])/iu.test(
    text
  )
}

function meanOf(rows: readonly Rouge[], part: keyof Rouge): number {
  return rows.reduce((sum, row) => sum + row[part], 0) / rows.length
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}
