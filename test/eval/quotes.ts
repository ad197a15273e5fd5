/** Quotes and speakers against `extraction/quotes.dev.jsonl` of the sets (../shared/eval/README.md). */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { attributionsIn } from '../../src/extract/attributions.js'
import { peopleIn } from '../../src/extract/people.js'
import { quotesIn } from '../../src/extract/quotes.js'
import { paragraphsIn } from '../../src/text/paragraphs.js'
import { sentencesIn } from '../../src/text/sentences.js'
import type { Quote } from '../../src/types.js'
import type { Measured } from './measured.js'
import { addScores, noScore, scoreQuotes, type GoldSegment, type QuoteScore } from './metrics/quotes.js'

interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly quotes: readonly {
    readonly speaker_kind: string
    readonly speaker_key?: string | null
    readonly segments: readonly (readonly [number, number])[]
  }[]
}

/** Precision and recall of quoted words; speakers right of matched segments with a named source, and where one is given. */
export async function measure(dataFolder: string): Promise<Measured[]> {
  const lines = (await readFile(join(dataFolder, 'extraction/quotes.dev.jsonl'), 'utf8')).trim().split('\n')
  const articles = lines.map((line) => JSON.parse(line) as GoldArticle)
  const score = articles.map(scoreOf).reduce(addScores, noScore)
  return rowsOf(score, speedOf(articles))
}

function rowsOf(score: QuoteScore, speed: number): Measured[] {
  const { predicted, gold, matched, named, given, right } = score
  return [
    { name: 'quotes.precision', ours: matched / predicted, bar: '.965 at R >= .98', baseline: '.951' },
    { name: 'quotes.recall', ours: matched / gold, bar: '.98', baseline: '.984' },
    {
      name: 'quotes.speaker-right',
      ours: right / named,
      bar: '.80',
      baseline: '.704',
      note: `${named} with a named source`
    },
    {
      name: 'quotes.speaker-right-when-given',
      ours: right / given,
      bar: '.88',
      baseline: '.81',
      note: `${given} given`
    },
    { name: 'quotes.speed', ours: speed, bar: '10 MB/s', baseline: '-', note: 'quotesIn alone' }
  ]
}

function scoreOf(article: GoldArticle): QuoteScore {
  return scoreQuotes(quotesOf(article.text), segmentsOf(article))
}

/** The gold segments of an article. */
export function segmentsOf({ quotes }: GoldArticle): GoldSegment[] {
  return quotes.flatMap(({ segments, speaker_kind, speaker_key }) =>
    segments.map(([start, end]) => ({ start, end, named: speaker_kind === 'named', key: speaker_key ?? '' }))
  )
}

function quotesOf(text: string): Quote[] {
  const sentences = paragraphsIn(text).flatMap((paragraph) => sentencesIn(text, paragraph))
  const people = peopleIn(text, sentences)
  return quotesIn(text, sentences, people, attributionsIn(text, sentences, people))
}

/** Megabytes a second of `quotesIn` with all it needs at hand, the best of three rounds. */
function speedOf(articles: readonly GoldArticle[]): number {
  const ready = articles.map(({ text }) => {
    const sentences = paragraphsIn(text).flatMap((paragraph) => sentencesIn(text, paragraph))
    const people = peopleIn(text, sentences)
    return { text, sentences, people, attributions: attributionsIn(text, sentences, people) }
  })
  const size = ready.reduce((sum, { text }) => sum + text.length, 0)
  const rounds = [0, 1, 2].map(() => {
    const before = performance.now()
    for (const { text, sentences, people, attributions } of ready) quotesIn(text, sentences, people, attributions)
    return performance.now() - before
  })
  return size / 1000 / Math.min(...rounds)
}
