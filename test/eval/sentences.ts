import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sentencesIn } from '../../src/text/sentences.js'
import type { Measured } from './measured.js'
import { boundariesOf, boundaryF1, sameSentences } from './metrics/boundaries.js'

interface Row {
  readonly id: string
  readonly source: string
  readonly text: string
  readonly sentences: readonly string[]
}

/** Golden rules and further cases (equal lists), news and interviews (boundaries inside paragraphs). */
export async function measure(dataFolder: string): Promise<Measured[]> {
  const lines = await readFile(join(dataFolder, 'extraction/sentences.dev.jsonl'), 'utf8')
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
  const of = (source: string): Row[] => rows.filter((row) => row.source === source)
  return [
    { name: 'sentences: golden rules', ours: casesRight(of('golden')), bar: '.87', baseline: percent(of('golden')) },
    {
      name: 'sentences: further cases',
      ours: casesRight(of('pragmatic')),
      bar: '-',
      baseline: percent(of('pragmatic'))
    },
    { name: 'sentences: news, F1', ours: running(of('gum-news')), bar: '.96', baseline: segmenter(of('gum-news')) },
    {
      name: 'sentences: interviews, F1',
      ours: running(of('gum-interview')),
      bar: '-',
      baseline: segmenter(of('gum-interview'))
    }
  ]
}

function casesRight(rows: readonly Row[]): number {
  return rows.filter(({ text, sentences }) => sameSentences(sentences, found(text))).length / rows.length
}

function found(text: string): string[] {
  return sentencesIn(text).map(({ start, end }) => text.slice(start, end))
}

function running(rows: readonly Row[]): number {
  return boundaryF1(rows.map(({ text, sentences }) => boundariesOf(text, sentences, sentencesIn(text))))
}

const peer = new Intl.Segmenter('en', { granularity: 'sentence' })

/** What the platform's own segmenter finds, paragraph by paragraph. */
function segmented(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ index, 0: line }) =>
    [...peer.segment(line)].map(({ index: at, segment }) => ({ start: index + at, end: index + at + segment.length }))
  )
}

function percent(rows: readonly Row[]): string {
  const right = rows.filter(({ text, sentences }) =>
    sameSentences(
      sentences,
      segmented(text).map(({ start, end }) => text.slice(start, end))
    )
  )
  return (right.length / rows.length).toFixed(3)
}

function segmenter(rows: readonly Row[]): string {
  return boundaryF1(rows.map(({ text, sentences }) => boundariesOf(text, sentences, segmented(text)))).toFixed(3)
}
