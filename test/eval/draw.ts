/**
 * Draws lines of digests to be read by a person: `npm run draw -- --seed NAME [--kind key-points|joins] [--count N]
 * [--data DIR] [--json]`. The same seed draws the same lines of the same program; verdicts are kept in `readings/`,
 * without the words, which are other people's.
 */
import { createHash } from 'node:crypto'
import { parseArgs } from 'node:util'
import { summarise } from '../../src/merge/summarise.js'
import { defaultOptions } from '../../src/options.js'
import type { Document, KeyPoint, Span } from '../../src/types.js'
import { documentOf, rowsIn, storySets } from './stories.js'

interface Row {
  readonly story: string
  readonly title: string
  readonly text: string
  readonly date?: string
}

interface Drawn {
  readonly set: string
  readonly story: string
  readonly point: number
  /** Of a join: the number of the article in the story, in the order of the file. */
  readonly article?: string
  readonly start?: number
  readonly order: string
  readonly words: readonly string[]
}

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/eval' },
    seed: { type: 'string', default: 'points-1' },
    kind: { type: 'string', default: 'key-points' },
    count: { type: 'string', default: '150' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false }
  }
})
if (values.help) {
  process.stdout.write('npm run draw -- [--seed NAME] [--kind key-points|joins] [--count N] [--data DIR] [--json]\n')
  process.exit(0)
}

/** Stories of a set: so many that five sets give sixty. */
const storiesOfSet = 12

const drawn = storySets.flatMap((set) => drawnIn(set)).toSorted((a, b) => (a.order < b.order ? -1 : 1))
for (const [index, { words, set, story, point, ...join }] of drawn.slice(0, Number(values.count)).entries()) {
  const { article, start } = join
  if (values.json) console.log(JSON.stringify({ set, story, point, article, start, verdict: null }))
  else console.log(`${index + 1} ${set} ${story} ${point} ${article ?? ''}\n    ${words.join('\n    ')}`)
}

function drawnIn(set: string): Drawn[] {
  const stories = new Map<string, Row[]>()
  for (const row of rowsIn<Row>(values.data, `stories/${set}.jsonl`))
    stories.set(row.story, [...(stories.get(row.story) ?? []), row])
  const middling = [...stories].filter(([, rows]) => rows.length >= 3 && rows.length <= 12)
  const ordered = middling.toSorted(([a], [b]) => (hashOf(set, a) < hashOf(set, b) ? -1 : 1))
  return ordered.slice(0, storiesOfSet).flatMap(([story, rows]) => linesOf(set, story, rows))
}

function linesOf(set: string, story: string, rows: readonly Row[]): Drawn[] {
  const documents = rows.map((row, index) => documentOf(String(index), row))
  const [first, ...rest] = documents.toSorted((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1))
  if (first === undefined) return []
  const told = summarise({ id: story, documents: [first, ...rest] }, { copies: new Map() }, defaultOptions)
  const wordsAt = ({ article, start, end, part }: Span) => wordsOf(documents[Number(article)], start, end, part)
  return told.story.keyPoints.flatMap((keyPoint, point): Drawn[] => {
    const place = { set, story, point }
    if (values.kind === 'key-points')
      return [{ ...place, order: hashOf(set, story, String(point)), words: pointWords(keyPoint) }]
    return keyPoint.evidence.slice(1).map((span) => ({
      ...place,
      article: span.article,
      start: span.start,
      order: hashOf(set, story, `${point}|${span.article}${span.start}`),
      words: [keyPoint.text, wordsAt(span)]
    }))
  })

  /** The point among the others of its story: what repeats shows only there. */
  function pointWords({ text, evidence: [shown], edits }: KeyPoint): string[] {
    const source = wordsAt(shown)
    return edits.length === 0 ? [text] : [text, `(source: ${source})`]
  }
}

function wordsOf(document: Document | undefined, start: number, end: number, part: 'title' | undefined): string {
  const whole = (part === 'title' ? document?.article.title : document?.article.text) ?? ''
  return whole.slice(start, end).replace(/\s+/g, ' ')
}

function hashOf(...parts: readonly string[]): string {
  return createHash('sha256')
    .update([values.seed, ...parts].join(''))
    .digest('hex')
}
