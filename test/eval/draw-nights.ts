/**
 * Draws statements of the replays through the nights to be read by a person, each beside the told statements of its story
 * that share most words with it: `npm run draw:nights -- --seed 1 [--kind new|told] [--count N] [--near N] [--set NAME] [--data DIR] [--json]`.
 * `new`: key points called new; `told`: sentences left out because they were told.
 */
import { parseArgs } from 'node:util'
import { contextFor, type StoryTask } from '../../src/digest.js'
import { claimOf, type Claim } from '../../src/merge/claims.js'
import type { Told } from '../../src/merge/context.js'
import type { Place } from '../../src/merge/places.js'
import { playedStories, replayed, replaysOf, type Played } from './nights.js'
import { shuffled } from './random.js'
import { labelledIn } from './stories.js'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/eval' },
    set: { type: 'string' },
    seed: { type: 'string', default: '1' },
    kind: { type: 'string', default: 'new' },
    count: { type: 'string', default: '200' },
    near: { type: 'string', default: '4' },
    json: { type: 'boolean', default: false }
  }
})

interface Drawn {
  readonly set: string
  readonly replay: number
  readonly night: string
  readonly article: string
  readonly start: number
  readonly words: string
  /** What was told of its story, likest first. */
  readonly told: readonly string[]
}

const all = replayed
  .filter((set) => values.set === undefined || set === values.set)
  .flatMap((set) =>
    replaysOf(labelledIn(values.data, set)).flatMap((nights, replay) =>
      playedStories(nights).flatMap((played) => drawnOf(played).map((one) => ({ set, replay, ...one })))
    )
  )
const drawn: readonly Drawn[] = shuffled(all, Number(values.seed)).slice(0, Number(values.count))
if (!values.json) console.log(`${drawn.length} of ${all.length}`)
drawn.forEach(({ words, told, ...one }, at) => {
  if (values.json) console.log(JSON.stringify({ ...one, verdict: null }))
  else
    console.log([`${at + 1}. ${Object.values(one).join(' ')}`, words, ...told.map((text) => `  - ${text}`)].join('\n'))
})

type Sentence = Omit<Drawn, 'set' | 'replay'>

function drawnOf({ digest, tasks }: Played): Sentence[] {
  const night = digest.edition.date!
  return tasks.flatMap((task) => {
    const { story } = task
    const told = contextFor(task).before?.told ?? []
    if (told.length === 0) return []
    const sentences = values.kind === 'told' ? leftAsTold(digest, story) : calledNew(digest, story)
    return sentences.flatMap(({ article, start }) => {
      const place = placeAt(story, article, start)
      return place === null ? [] : [{ night, article, start, words: wordsOf(place), told: nearest(place, told) }]
    })
  })
}

type Start = Pick<Sentence, 'article' | 'start'>

function calledNew({ changes, stories }: Played['digest'], { id }: StoryTask['story']): Start[] {
  const named = (changes?.statements ?? []).filter(({ kind, change }) => kind === 'keyPoint' && change === 'new')
  const ids = new Set(named.map((one) => one.id))
  const points = stories.find((story) => story.id === id)?.keyPoints ?? []
  return points.filter((point) => ids.has(point.id)).map(({ evidence: [first] }) => first)
}

function leftAsTold({ left }: Played['digest'], { documents }: StoryTask['story']): Start[] {
  const own = new Set(documents.map(({ article }) => article.id))
  return left.filter(({ article, rule }) => own.has(article) && rule.startsWith('told '))
}

function placeAt({ documents }: StoryTask['story'], article: string, start: number): Place | null {
  const document = documents.find((one) => one.article.id === article)
  const sentence = document?.sentences.find((one) => one.start <= start && start < one.end)
  return document && sentence ? { document, sentence } : null
}

function wordsOf({ document: { article }, sentence }: Place): string {
  return article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')
}

function nearest(place: Place, told: readonly Told[]): string[] {
  const own = claimOf(place)
  const others = told.filter(({ statement: { kind } }) => kind !== 'figure')
  const scored = others.map(({ statement, places }) => ({
    text: statement.statement.text,
    score: Math.max(0, ...places.map((one) => sharedBy(own, claimOf(one))))
  }))
  const texts = scored.toSorted((a, b) => b.score - a.score).map(({ text }) => text.replace(/\s+/g, ' '))
  return [...new Set(texts)].slice(0, Number(values.near))
}

function sharedBy({ weights, total }: Claim, other: Claim): number {
  const shared = [...weights].reduce((sum, [sense, weight]) => sum + (other.weights.has(sense) ? weight : 0), 0)
  return total === 0 ? 0 : shared / total
}
