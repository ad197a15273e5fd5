/**
 * The archive's Atom feed (RFC 4287): an entry a story, with all that is known of it. An entry is written anew on the
 * nights that tell something of its story, and is taken over as it stands on all others, so that `updated` never moves
 * without a statement.
 */
import { byCodeUnit } from '../../text/order.js'
import { contentOf, escapeXml, feedSlugOf } from '../feed.js'
import type { StoryPageView } from '../views.js'
import { anchorOf, plainWords } from '../words.js'
import type { ArchiveSettings } from './settings.js'

/** Entries that a feed holds: some nights' worth, so that a reader who was away misses nothing, and no more. */
const longestFeed = 60

/** Where nothing was ever told. */
const never = '1970-01-01T00:00:00Z'

/** The feed of before (`held`) with tonight's stories; the same stories again give the same bytes. */
export function archiveFeed(
  tonight: readonly FeedEntry[],
  held: string | null,
  { title: given, tool }: ArchiveSettings
): string {
  const title = plainWords(given) || 'Nightdesk'
  const entries = new Map([...entriesIn(held ?? ''), ...tonight].map((entry) => [entry.id, entry]))
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

/** A story, and the last night that told something of it; none where it was only ever named. */
export interface LastTold {
  readonly id: string
  readonly last: string
}

/** Those of the stories that can have an entry: the others need none made. Ids. */
export function newestOf(stories: readonly LastTold[]): ReadonlySet<string> {
  const newest = stories
    .map(({ id, last }) => ({ id, anchor: anchorOf(id), last }))
    .toSorted((a, b) => byCodeUnit(b.last, a.last) || byCodeUnit(a.anchor, b.anchor))
    .slice(0, longestFeed)
  return new Set(newest.map(({ id }) => id))
}

/** An entry as it stands in the feed. */
export interface FeedEntry {
  readonly id: string
  readonly updated: string
  readonly xml: string
}

/** `updated` is the last night that told a statement of the story. */
export function entryOf({ story, first, last }: StoryPageView): FeedEntry {
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
function entriesIn(feed: string): FeedEntry[] {
  return feed.split('\n<entry>\n').flatMap((rest) => {
    const [body] = rest.split('\n</entry>')
    const [, id, updated] = ourEntry.exec(body ?? '') ?? []
    return id === undefined || updated === undefined ? [] : { id, updated, xml: `<entry>\n${body ?? ''}\n</entry>` }
  })
}

const ourEntry =
  /^<id>(urn:nightdesk:story:[\w-]{1,200})<\/id>\n<title>[^<\n]*<\/title>\n<published>[\dTZ:-]{20}<\/published>\n<updated>([\dTZ:-]{20})<\/updated>\n<content type="html">[^<\n]*<\/content>$/
