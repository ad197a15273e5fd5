/** The files of one night. Pure. */
import { jsonChunks } from '../commands/json.js'
import type { Settings } from '../config.js'
import { figuresCsv, quotesCsv, timelineCsv } from '../render/csv.js'
import { renderFeed } from '../render/feed.js'
import { renderPage, templateHash } from '../render/page.js'
import type { Digest, EditionEntry, Page, StoryHistory, Templates } from '../types.js'
import type { NightFile } from './world.js'

export interface NightPages {
  readonly digest: Digest
  readonly histories: readonly StoryHistory[]
  readonly editions: readonly EditionEntry[]
  readonly settings: Settings
  readonly templates: Templates
}

/** The digest with its pages named, and every file that it makes. */
export function nightFiles({ digest, settings, templates }: NightPages): {
  readonly digest: Digest
  readonly files: readonly NightFile[]
} {
  const date = digest.edition.date ?? ''
  const folder = `${date.slice(0, 4)}/${date.slice(5, 7)}`
  const formats = (['md', 'html', 'txt'] as const).filter((format) => settings.formats.includes(format))
  const pages = formats.map((format): Page => ({
    path: `../${folder}/${date}.${format}`,
    template: `digest.${format}`,
    sha256: templateHash(templates, `digest.${format}`)
  }))
  const whole = { ...digest, edition: { ...digest.edition, pages } }
  const rendered = formats.map((format) => {
    const words = renderPage(whole, `digest.${format}`, templates)
    return { path: `${folder}/${date}.${format}`, chunks: () => [words] }
  })
  const tables = { figures: figuresCsv, quotes: quotesCsv, timeline: timelineCsv }
  const csv = Object.entries(tables).map(([name, render]) => ({
    path: `data/${date}.${name}.csv`,
    chunks: () => [render(whole)]
  }))
  return {
    digest: whole,
    files: [
      ...(settings.formats.includes('json') ? [{ path: `data/${date}.json`, chunks: () => jsonChunks(whole) }] : []),
      ...(settings.formats.includes('csv') ? csv : []),
      ...rendered,
      ...(settings.formats.includes('rss') ? [{ path: 'feed.xml', chunks: () => [renderFeed(whole)] }] : [])
    ]
  }
}
