/**
 * The archive's Atom feed (RFC 4287): an entry a story, with all that is known of it. An entry is written anew on the
 * nights that tell something of its story, and is taken over as it stands on all others, so that `updated` never moves
 * without a statement.
 */
import { byCodeUnit } from '../../text/order.js'
import { contentOf, escapeXml, feedSlugOf } from '../feed.js'
import type { StoryPageView } from '../views.js'
import type { StoryHistory } from '../../types.js'
import { anchorOf, plainWords } from '../words.js'
import type { ArchiveSettings } from './settings.js'

/** Entries that a feed holds: some nights' worth, so that a reader who was away misses nothing, and no more. */
const longestFeed = 60

/** Where nothing was ever told. */
const never = '1970-01-01T00:00:00Z'

/** The feed of before (`held`) with tonight's stories; the same stories again give the same bytes. */
export function archiveFeed(
  pages: readonly StoryPageView[],
  held: string | null,
  { title: given, tool }: ArchiveSettings
): string {
  const title = plainWords(given) || 'Nightdesk'
  const entries = new Map(entriesIn(held ?? '').map((entry) => [entry.id, entry]))
  for (const page of pages) {
    const entry = entryOf(page)
    entries.set(entry.id, entry)
  }
  const newest = [...entries.values()]
    .toSorted((a, b) => byCodeUnit(b.updated, a.updated) || byCodeUnit(a.id, b.id))
    .slice(0, longestFeed)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>urn:nightdesk:feed:${escapeXml(feedSlugOf(title))}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<updated>${newest[0]?.updated ?? never}</updated>`,
    `<author><name>${escapeXml(title)}</name></author>`,
    `<generator version="${escapeXml(tool.version)}">${escapeXml(tool.name)}</generator>`,
    ...newest.map(({ xml }) => xml),
    '</feed>',
    ''
  ].join('\n')
}

/** Those of the stories that can have an entry: the others need no page for it. */
export function newestOf(histories: readonly StoryHistory[]): readonly StoryHistory[] {
  const lastTold = ({ nights }: StoryHistory) => nights.findLast(({ story }) => story !== null)?.date ?? ''
  return histories
    .map((history) => ({ history, id: anchorOf(history.id), last: lastTold(history) }))
    .toSorted((a, b) => byCodeUnit(b.last, a.last) || byCodeUnit(a.id, b.id))
    .slice(0, longestFeed)
    .map(({ history }) => history)
}

interface Entry {
  readonly id: string
  readonly updated: string
  readonly xml: string
}

/** `updated` is the last night that told a statement of the story. */
function entryOf({ story, first, last }: StoryPageView): Entry {
  const id = `urn:nightdesk:story:${escapeXml(story.anchor)}`
  const updated = `${last.iso}T00:00:00Z`
  const xml = [
    '<entry>',
    `<id>${id}</id>`,
    `<title>${escapeXml(story.headline)}</title>`,
    `<published>${first.iso}T00:00:00Z</published>`,
    `<updated>${updated}</updated>`,
    `<content type="html">${escapeXml(contentOf(story))}</content>`,
    '</entry>'
  ].join('\n')
  return { id, updated, xml }
}

/** Entries of a feed of ours; what is not written as we write it is left out. */
function entriesIn(feed: string): Entry[] {
  return feed.split('\n<entry>\n').flatMap((rest) => {
    const [body] = rest.split('\n</entry>')
    const [, id, updated] = ourEntry.exec(body ?? '') ?? []
    return id === undefined || updated === undefined ? [] : { id, updated, xml: `<entry>\n${body ?? ''}\n</entry>` }
  })
}

const ourEntry =
  /^<id>(urn:nightdesk:story:[\w-]{1,200})<\/id>\n<title>[^<\n]*<\/title>\n<published>[\dTZ:-]{20}<\/published>\n<updated>([\dTZ:-]{20})<\/updated>\n<content type="html">[^<\n]*<\/content>$/
