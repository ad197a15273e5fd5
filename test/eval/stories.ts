/** The story sets as documents: neutral ids, shuffled order, and only title, text, date and publisher. */
import { readFileSync } from 'node:fs'
import { analyse } from '../../src/analyse.js'
import type { Document } from '../../src/types.js'
import { shuffled } from './random.js'

export interface Labelled {
  readonly document: Document
  readonly story: string
  readonly topic: string | null
}

interface Row {
  readonly title?: string
  readonly text: string
  readonly date?: string
  readonly publisher?: string
  readonly story: string
  readonly topic?: string | number
}

/** The five sets by which grouping is measured. */
export const storySets = ['ecbplus', 'wikinews', 'basil', 'allsides', 'multinews-clusters'] as const

/** The documents of a set, analysed, in an order drawn from a fixed seed. */
export function labelledIn(dataFolder: string, set: string): Labelled[] {
  const key = `${dataFolder} ${set}`
  const labelled = analysed.get(key) ?? labelledAnew(dataFolder, set)
  analysed.set(key, labelled)
  return labelled
}

/** Several measurements of one run share the analysis. */
const analysed = new Map<string, Labelled[]>()

function labelledAnew(dataFolder: string, set: string): Labelled[] {
  const rows = shuffled(rowsIn<Row>(dataFolder, `stories/${set}.jsonl`), 7)
  return rows.map((row, index) => ({
    document: documentOf(`${set}-${String(index).padStart(4, '0')}`, row),
    story: `${set}/${row.story}`,
    topic: row.topic === undefined ? null : `${set}/${row.topic}`
  }))
}

/** A row of a set as an analysed document. */
export function documentOf(id: string, { title, text, date, publisher }: Omit<Row, 'story'>): Document {
  return analyse({
    id,
    source: `${id}.jsonl`,
    text: text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'),
    title: title || null,
    author: null,
    publisher: publisher || null,
    publishedAt: date || null,
    url: null,
    language: null,
    tags: []
  })
}

/** The rows of a JSON Lines file. */
export function rowsIn<Kind>(dataFolder: string, name: string): Kind[] {
  const lines = readFileSync(`${dataFolder}/${name}`, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Kind)
}
