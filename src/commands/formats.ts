/** The formats that `build` writes: one row each. */
import { figuresCsv, quotesCsv, timelineCsv } from '../render/csv.js'
import { renderFeed } from '../render/feed.js'
import { jsonChunks } from '../render/json.js'
import { renderPage, templateHash } from '../render/page.js'
import type { Digest, Page, Templates } from '../types.js'

export const formatNames = ['md', 'html', 'txt', 'json', 'csv', 'rss'] as const
export type FormatName = (typeof formatNames)[number]

interface FormatFile {
  readonly name: string
  /** The template that makes it, where one does. */
  readonly template: string | null
  readonly render: (digest: Digest, templates: Templates) => Iterable<string>
}

/** A format and the files that it is made of. */
export interface Format {
  readonly files: readonly FormatFile[]
}

const page = (name: string): FormatFile => ({
  name,
  template: name,
  render: (digest, templates) => [renderPage(digest, name, templates)]
})

const table = (name: string, render: (digest: Digest) => string): FormatFile => ({
  name,
  template: null,
  render: (digest) => [render(digest)]
})

const formats: Readonly<Record<FormatName, Format>> = {
  md: { files: [page('digest.md')] },
  html: { files: [page('digest.html')] },
  txt: { files: [page('digest.txt')] },
  json: { files: [{ name: 'digest.json', template: null, render: jsonChunks }] },
  csv: {
    files: [table('figures.csv', figuresCsv), table('quotes.csv', quotesCsv), table('timeline.csv', timelineCsv)]
  },
  rss: { files: [table('feed.xml', renderFeed)] }
}

export function formatOf(name: FormatName): Format {
  return formats[name]
}

/** The digest with the pages that these formats make, named beside it with the hash of their templates. */
export function withPages(digest: Digest, names: readonly FormatName[], templates: Templates): Digest {
  const files = names.flatMap((name) => formats[name].files)
  const pages = files.flatMap(({ name, template }): Page[] =>
    template === null ? [] : [{ path: name, template, sha256: templateHash(templates, template) }]
  )
  return { ...digest, edition: { ...digest.edition, pages } }
}

/** What goes to standard output for a format: its files one after another, a blank line between tables. */
export function* pageOf(digest: Digest, name: FormatName, templates: Templates): Iterable<string> {
  for (const [index, { render }] of formats[name].files.entries()) {
    if (index > 0) yield '\n'
    yield* render(digest, templates)
  }
}
