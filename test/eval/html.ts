/** The article in a saved page: F1 of shingles over the pages of `html.dev`, as read, and with the cleaning behind it. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { cleanArticle } from '../../src/clean/clean.js'
import { readLineOf } from '../../src/clean/identity.js'
import { readSource } from '../../src/read/source.js'
import type { Measured } from './measured.js'
import { bodyScore, f1Of, type BodyScore } from './metrics/shingles.js'

/** A page and the body that a person took out of it. */
export interface Page {
  readonly id: string
  readonly bytes: Uint8Array
  readonly gold: string
}

/** Body F1 on `html.dev`, pages under .5, and the same of what cleaning keeps. */
export function measure(folder: string): Promise<Measured[]> {
  const pages = pagesIn(folder).map((page) => ({ page, ...readPage(page) }))
  const read = meanOf(pages.map(({ page, text }) => bodyScore(text, page.gold)))
  const cleaned = meanOf(pages.map(({ page, body }) => bodyScore(body, page.gold)))
  const low = pages.filter(({ page, text }) => bodyScore(text, page.gold).f1 < 0.5).length
  return Promise.resolve([
    { name: 'HTML article body, F1', ours: read.f1, bar: '.968', baseline: '.957', note: noteOf(read) },
    { name: 'the same, cleaned', ours: cleaned.f1, bar: '.968', baseline: '.957', note: noteOf(cleaned) },
    { name: 'pages under .5, share', ours: low / pages.length, bar: '<= .01', baseline: '-' }
  ])
}

/** The pages of the set. */
export function pagesIn(folder: string): Page[] {
  const extraction = path.join(folder, 'extraction')
  const gold = JSON.parse(readFileSync(path.join(extraction, 'html.dev.json'), 'utf8')) as Record<string, Gold>
  return Object.entries(gold).map(([id, { articleBody }]) => ({
    id,
    bytes: gunzipSync(readFileSync(path.join(extraction, 'html.dev', `${id}.html.gz`))),
    gold: articleBody
  }))
}

interface Gold {
  readonly articleBody: string
}

/** The text of a page as read, and its body as cleaned; empty where the page is refused. */
export function readPage({ bytes }: Page): { text: string; body: string } {
  const [article] = readSource({ name: 'page.html', bytes, named: true }).articles
  return article ? { text: article.text, body: readLineOf(cleanArticle(article)).body } : { text: '', body: '' }
}

/** Means of precision and recall, and the F1 of those. */
function meanOf(scores: readonly BodyScore[]): BodyScore {
  const mean = (value: (score: BodyScore) => number) =>
    scores.reduce((total, score) => total + value(score), 0) / scores.length
  const [precision, recall] = [mean(({ precision }) => precision), mean(({ recall }) => recall)]
  return { precision, recall, f1: f1Of(precision, recall) }
}

function noteOf({ precision, recall }: BodyScore): string {
  return `P ${precision.toFixed(3)} R ${recall.toFixed(3)}`
}
