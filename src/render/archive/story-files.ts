/** The pages of one story, and its entry in the feed: plain data, so that they can be made in any thread. */
import { htmlOf } from '../html.js'
import { markdownOf } from '../markdown.js'
import { storyFileOf } from '../place.js'
import type { StoryPageView } from '../views.js'
import type { StoryHistory, Templates } from '../../types.js'
import { entryOf, type FeedEntry } from './feed.js'
import type { ArchiveSettings } from './settings.js'
import { storyPageOf } from './story-page.js'

/** What all stories' pages of a night share. */
export interface StoryGround {
  readonly settings: ArchiveSettings
  readonly templates: Templates
  /** Of the archive's editions. */
  readonly dates: ReadonlySet<string>
}

export interface StoryFiles {
  /** Path, relative to the tree's top, and page, or its bytes in UTF-8: of a thousand pages they take half the memory. */
  readonly pages: readonly (readonly [path: string, page: string | Uint8Array])[]
  /** `null` where there is no feed, or no night is left that told anything. */
  readonly entry: FeedEntry | null
}

/**
 * The files of a story; `isInFeed`: also its entry there.
 *
 * @throws TemplateError where a template cannot be used.
 */
export function storyFilesOf(
  history: StoryHistory,
  { settings, templates, dates }: StoryGround,
  isInFeed: boolean
): StoryFiles {
  const { formats, profile } = settings
  const viewOf = storyPageOf(history, settings, dates)
  if (viewOf === null) return { pages: [], entry: null }
  const pageOf = (ending: '.md' | '.html', render: (view: StoryPageView) => string) =>
    formats.includes(ending === '.md' ? 'md' : 'html')
      ? [[`${storyFileOf(history)}${ending}`, render(viewOf(ending))] as const]
      : []
  return {
    pages: [
      ...pageOf('.md', (view) => markdownOf(view, templates, 'story.md', profile)),
      ...pageOf('.html', (view) => htmlOf(view, templates, 'story.html'))
    ],
    entry: isInFeed && formats.includes('rss') ? entryOf(viewOf('.html')) : null
  }
}
