/** Page furniture in plain text: word F1 over pages that were pasted as lines. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { cleanArticle } from '../../src/clean/clean.js'
import type { Article } from '../../src/types.js'
import type { Measured } from './measured.js'
import { wordScores, type MarkedPage } from './metrics/lines.js'

interface Page {
  readonly id: string
  readonly lines: readonly string[]
  readonly keep: readonly number[]
}

/** Word F1 of the lines that are body, on `lines.dev`. */
export function measure(folder: string): Promise<Measured[]> {
  const { precision, recall, f1 } = wordScores(pagesIn(folder).map(markedPage))
  const note = `P ${precision.toFixed(3)} R ${recall.toFixed(3)}`
  return Promise.resolve([
    { name: 'page furniture in plain text, word F1', ours: f1, bar: '.925', baseline: '.894', note }
  ])
}

/** The pages of the set. */
export function pagesIn(folder: string): Page[] {
  const rows = readFileSync(path.join(folder, 'extraction', 'lines.dev.jsonl'), 'utf8')
    .trim()
    .split('\n')
  return rows.map((row) => JSON.parse(row) as Page)
}

/** A page through `cleanArticle`: a line is kept if most of its characters are body. */
export function markedPage({ lines, keep }: Page): MarkedPage {
  const text = lines.join('\n')
  const { blocks } = cleanArticle(pasted(text))
  const body = new Uint8Array(text.length)
  for (const { role, start, end } of blocks) if (role === 'body') body.fill(1, start, end)
  let at = 0
  const kept = lines.map((line) => {
    const share = body.subarray(at, at + line.length).reduce((sum, unit) => sum + unit, 0) / Math.max(line.length, 1)
    at += line.length + 1
    return share > 0.5
  })
  return { lines, gold: keep.map((flag) => flag === 1), kept }
}

function pasted(text: string): Article {
  const none = { title: null, author: null, publisher: null, publishedAt: null, url: null, language: null, tags: [] }
  return { id: 'page', source: 'page.txt', text, ...none }
}
