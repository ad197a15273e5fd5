/**
 * Digest -> tables for spreadsheets: RFC 4180, UTF-8, a header row, lines end in CR LF.
 *
 * A spreadsheet takes a cell that begins with `=`, `+`, `-`, `@`, a tab, a carriage return (or a full-width sign) for a formula. Such a cell
 * of words gets one apostrophe before it, and so does one that begins with apostrophes and then such a sign: whoever
 * reads the table takes one apostrophe away where a cell begins that way, and has the very words of the digest again.
 * Numbers of our own (`value`, offsets, counts) are written bare, also below zero.
 */
import type { Counts, Digest, DigestArticle, DigestFigure, DigestQuote, Evidence, TimelineEntry } from '../types.js'

type Cell = string | number | null
type Articles = ReadonlyMap<string, DigestArticle>

/** Figures, one a row. */
export function figuresCsv(digest: Digest): string {
  const articles = articlesOf(digest)
  const head =
    'story,id,measure,text,value,unit,kind,qualifier,period,speaker,via,verdict,others,articles,publishers,origins,originNames'
  return table(
    [...head.split(','), ...placeHead],
    digest.stories.flatMap(({ id, figures }) =>
      figures.map((figure) => [id, ...figureCells(figure), ...placeCells(articles, figure.evidence)])
    )
  )
}

/** Quotes, one a row, each followed by its shorter forms and other wordings, which name it in `variantOf`. */
export function quotesCsv(digest: Digest): string {
  const articles = articlesOf(digest)
  return table(
    ['story', 'id', 'variantOf', 'text', 'kind', 'speaker', 'role', 'via', ...placeHead],
    digest.stories.flatMap((story) => story.quotes.flatMap((quote) => quoteRows(articles, story.id, quote)))
  )
}

/** Timeline entries, one a row. */
export function timelineCsv(digest: Digest): string {
  const articles = articlesOf(digest)
  const row = (story: string, { id, date, text, evidence }: TimelineEntry): Cell[] => [
    story,
    id,
    date,
    text,
    ...placeCells(articles, evidence)
  ]
  return table(
    ['story', 'id', 'date', 'text', ...placeHead],
    digest.stories.flatMap((story) => story.timeline.map((entry) => row(story.id, entry)))
  )
}

function articlesOf({ articles }: Digest): Articles {
  return new Map(articles.map((article) => [article.id, article]))
}

/** Where the words stand: article, place in it, and the article's own fields. */
const placeHead = ['article', 'part', 'start', 'end', 'publisher', 'title', 'url', 'source'] as const

function placeCells(articles: Articles, [{ article: id, part, start, end }]: Evidence): Cell[] {
  const article = articles.get(id)
  const { publisher = null, title = null, url = null, source = null } = article ?? {}
  return [id, part ?? 'text', start, end, publisher, title, url, source]
}

function figureCells(figure: DigestFigure): Cell[] {
  const { id, measure, text, value, unit, kind, qualifier, period, speaker, via, verdict, others, origins } = figure
  const said: Cell[] = [speaker, via.join('; '), verdict, others.join(' ')]
  return [
    id,
    measure,
    text,
    value,
    unit,
    kind,
    qualifier,
    period,
    ...said,
    ...countCells(figure.counts),
    origins.join('; ')
  ]
}

function countCells({ articles, publishers, origins }: Counts): Cell[] {
  return [articles, publishers, origins]
}

function quoteRows(articles: Articles, story: string, quote: DigestQuote): Cell[][] {
  const { id, text, kind, speaker, via, evidence, variants } = quote
  const said: Cell[] = [speaker?.name ?? null, speaker?.role ?? null]
  return [
    [story, id, null, text, kind, ...said, via.join('; '), ...placeCells(articles, evidence)],
    ...variants.map((variant): Cell[] => [
      story,
      null,
      id,
      variant.text,
      variant.kind,
      ...said,
      variant.via.join('; '),
      ...placeCells(articles, variant.evidence)
    ])
  ]
}

function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [head, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')
}

function cellOf(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const harmless = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
