/** All that a night writes, under `output` and again under the docs repository: the tree of the nights. */
import { figuresCsv, quotesCsv, timelineCsv } from '../csv.js'
import { htmlOf } from '../html.js'
import { jsonChunks } from '../json.js'
import { markdownOf } from '../markdown.js'
import { renderPage, templateHash } from '../page.js'
import { editionFileOf, isDay } from '../place.js'
import type { Digest, EditionEntry, FormatName, Page, Templates } from '../../types.js'
import { archiveFeed } from './feed.js'
import { indexView, withList } from './index-page.js'
import type { ArchiveSettings } from './settings.js'
import type { StoryFiles, StoryGround } from './story-files.js'

export interface Night {
  readonly digest: Digest
  /** By `editionPages`. */
  readonly pages: readonly NightFile[]
  /** Of the stories told or named tonight, by `storyGroundOf`. */
  readonly stories: readonly StoryFiles[]
  /** The whole archive, tonight included. */
  readonly editions: readonly EditionEntry[]
  readonly settings: Omit<ArchiveSettings, 'tool' | 'language'>
  readonly templates: Templates
  /** What stands under these names now; `null` where nothing does. */
  readonly held: { readonly index: string | null; readonly feed: string | null }
}

/** A file of the tree. */
export interface NightFile {
  /** Relative to the tree's top. */
  readonly path: string
  /** Texts, or the bytes of some in UTF-8. */
  readonly chunks: () => Iterable<string | Uint8Array>
}

/**
 * The digest with its pages named, and every file of the night. Pages are rendered here, so that a template that fails
 * leaves no half of a night; the JSON and the tables are made when they are asked for.
 *
 * @throws RangeError where the edition has no whole day; TemplateError where a template cannot be used.
 */
export function nightFiles(night: Night): { readonly digest: Digest; readonly files: readonly NightFile[] } {
  const whole: Whole = { ...night, ...datedOf(night) }
  const names = formatNames.filter((name) => whole.settings.formats.includes(name))
  return { digest: whole.digest, files: names.flatMap((name) => makers[name](whole)) }
}

/**
 * The pages of the edition itself, which need none of its stories', so that these can be made meanwhile.
 *
 * @throws as `nightFiles` does.
 */
export function editionPages(night: Omit<Night, 'pages' | 'stories' | 'held'>): readonly NightFile[] {
  const dated = datedOf(night)
  return pageFormats
    .filter((format) => dated.settings.formats.includes(format))
    .flatMap((format) => pagesOf({ ...night, ...dated }, `.${format}`))
}

/** The digest with its pages named, its day, and what shapes its pages. */
function datedOf(night: Omit<Night, 'pages' | 'stories' | 'held'>): Dated {
  const { date } = night.digest.edition
  if (date === null || !isDay(date)) throw new RangeError(`Expected an edition of a day, got one of ${date ?? 'none'}`)
  const { settings } = storyGroundOf({ ...night, edition: night.digest.edition })
  return { settings, date, digest: withPages(night.digest, date, settings, night.templates) }
}

/** What the pages of the night's stories are made with. */
export function storyGroundOf({ edition, settings, templates, editions }: StoryGroundParts): StoryGround {
  const { title, formats, profile } = settings
  return {
    settings: { title, formats, profile, tool: edition.tool, language: edition.options.language },
    templates,
    dates: new Set(editions.map(({ date }) => date))
  }
}

export interface StoryGroundParts extends Pick<Night, 'settings' | 'templates'> {
  readonly edition: Pick<Digest['edition'], 'tool' | 'options'>
  /** The whole archive, tonight included. */
  readonly editions: readonly Pick<EditionEntry, 'date'>[]
}

interface Dated {
  readonly settings: ArchiveSettings
  readonly date: string
  readonly digest: Digest
}

interface Whole extends Dated, Omit<Night, 'settings' | 'digest'> {}

const pageFormats = ['md', 'html', 'txt'] as const

/** In the order of writing: the digest that proves the pages stands before them. */
const formatNames: readonly FormatName[] = ['json', 'csv', 'md', 'html', 'txt', 'rss']

const makers: Readonly<Record<FormatName, (night: Whole) => readonly NightFile[]>> = {
  json: ({ digest, date }) => [{ path: `data/${date}.json`, chunks: () => jsonChunks(digest) }],
  csv: ({ digest, date }) => [
    { path: `data/${date}.figures.csv`, chunks: () => [figuresCsv(digest)] },
    { path: `data/${date}.quotes.csv`, chunks: () => [quotesCsv(digest)] },
    { path: `data/${date}.timeline.csv`, chunks: () => [timelineCsv(digest)] }
  ],
  md: (night) => {
    const { settings, templates, editions, held } = night
    const index = markdownOf(indexView(editions, settings, '.md'), templates, 'index.md', settings.profile)
    return [
      ...endingIn('.md', night.pages),
      ...storyPages(night, '.md'),
      written('index.md', withList(held.index, index))
    ]
  },
  html: (night) => {
    const { settings, templates, editions } = night
    return [
      ...endingIn('.html', night.pages),
      ...storyPages(night, '.html'),
      written('index.html', htmlOf(indexView(editions, settings, '.html'), templates, 'index.html'))
    ]
  },
  txt: ({ pages }) => endingIn('.txt', pages),
  rss: ({ stories, settings, held }) => {
    const entries = stories.flatMap(({ entry }) => entry ?? [])
    return [written('feed.xml', archiveFeed(entries, held.feed, settings))]
  }
}

function endingIn(ending: string, pages: readonly NightFile[]): NightFile[] {
  return pages.filter(({ path }) => path.endsWith(ending))
}

function storyPages({ stories }: Whole, ending: string): NightFile[] {
  const pages = stories.flatMap((story) => story.pages.filter(([path]) => path.endsWith(ending)))
  return pages.map(([path, page]) => written(path, page))
}

/**
 * The edition's page, and the same at the top of the tree, where its links are shorter. It is rendered once, with links
 * that begin with a mark that no article can hold, because the mark is made of a hash of all their texts.
 */
function pagesOf({ digest, date, templates, settings }: Dated & Pick<Night, 'templates'>, ending: string): NightFile[] {
  const mark = `nightdesk-${digest.edition.inputHash}/`
  const page = renderPage(digest, `digest${ending}`, templates, { root: mark, profile: settings.profile })
  return [
    written(`${editionFileOf(date)}${ending}`, page.replaceAll(mark, '../../')),
    written(`latest${ending}`, page.replaceAll(mark, ''))
  ]
}

function written(path: string, page: string | Uint8Array): NightFile {
  return { path, chunks: () => [page] }
}

/** The pages of the edition, as paths from the folder of its JSON. */
function withPages(digest: Digest, date: string, { formats, profile }: ArchiveSettings, templates: Templates): Digest {
  const pages = pageFormats
    .filter((format) => formats.includes(format))
    .map((format): Page => {
      const template = `digest.${format}`
      return {
        path: `../${editionFileOf(date)}.${format}`,
        template,
        sha256: templateHash(templates, template),
        ...(format === 'md' && profile !== 'plain' ? { profile } : {})
      }
    })
  return { ...digest, edition: { ...digest.edition, pages } }
}
