/** A digest as an Atom feed (RFC 4287): an entry a story, with its statements in full. */
import type { Digest } from '../types.js'
import type { FigureView, PointView, QuoteView, StoryView, TimelineView } from './views.js'
import { viewOf } from './view.js'

/** Stands where neither the edition nor a story has a date: the same input gives the same bytes. */
const undated = '1970-01-01T00:00:00Z'

/**
 * The feed of a digest: the stories that pages show in full as entries with their content, the next ones by their
 * headline. Ids are those of the stories, and stay when the feed is made again.
 */
export function renderFeed(digest: Digest): string {
  const { full, also, title } = viewOf(digest)
  const dates = new Map(digest.stories.map(({ id, date }) => [id, instantOf(date ?? digest.edition.date)]))
  const updatedOf = (anchor: string) => dates.get(anchor) ?? instantOf(digest.edition.date)
  const entries = [
    ...full.map((story) => entryOf(story.anchor, story.headline, updatedOf(story.anchor), contentOf(story))),
    ...also.map(({ anchor, headline, counts }) =>
      entryOf(anchor, headline, updatedOf(anchor), element('p', counts.words))
    )
  ]
  const newest = [...dates.values()].toSorted().at(-1) ?? undated
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>urn:nightdesk:feed:${escapeXml(feedSlugOf(title))}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<updated>${digest.edition.date === null ? newest : instantOf(digest.edition.date)}</updated>`,
    `<author><name>${escapeXml(title)}</name></author>`,
    `<generator version="${escapeXml(digest.edition.tool.version)}">${escapeXml(digest.edition.tool.name)}</generator>`,
    ...entries,
    '</feed>',
    ''
  ].join('\n')
}

function entryOf(anchor: string, headline: string, updated: string, content: string): string {
  return [
    '<entry>',
    `<id>urn:nightdesk:story:${escapeXml(anchor)}</id>`,
    `<title>${escapeXml(headline)}</title>`,
    `<updated>${updated}</updated>`,
    `<content type="html">${escapeXml(content)}</content>`,
    '</entry>'
  ].join('\n')
}

/** A story's statements in full, as HTML of an entry. */
export function contentOf(story: StoryView): string {
  return [
    section(null, [...story.summary, ...story.keyPoints].map(pointItem)),
    section('Only one source says', story.singles.map(pointItem)),
    section('Figures', story.figures.map(figureItem)),
    section('In their words', story.quotes.map(quoteItem)),
    section(
      'Sources differ',
      story.differences.map(({ about, sides }) => `${about}: ${sides.map(({ text }) => text).join(' / ')}`)
    ),
    section('Timeline', story.timeline.map(timelineItem)),
    section(
      "Who's who",
      story.people.map(({ name, role }) => joined([name, role]))
    ),
    section(
      'Background',
      story.related.map(({ headline, reason }) => `${headline}: ${reason}`)
    ),
    section(
      'Sources',
      story.sources.map(({ name, title, date, file }) => joined([name, title, date?.words ?? 'no date', file]))
    )
  ].join('')
}

function pointItem({ text, witnesses, isSingle }: PointView): string {
  return joined([text, `${isSingle ? 'one source only: ' : ''}${witnesses}`])
}

function figureItem({ what, figure, period, said, verdict }: FigureView): string {
  return joined([figure, what, period, said, verdict])
}

function quoteItem({ text, speaker, role, via, variants }: QuoteView): string {
  const shorter = variants.map((variant) => `${variant.how}: “${variant.text}”`)
  return joined([`“${text}”`, speaker, role, via, ...shorter])
}

function timelineItem({ date, text, resolved }: TimelineView): string {
  return joined([`${date?.words ?? 'Date open'}: ${text}`, resolved])
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ')
}

/** A list under its heading; nothing where there is no item. The items are words, escaped here for HTML. */
function section(heading: string | null, items: readonly string[]): string {
  if (items.length === 0) return ''
  return `${heading === null ? '' : element('h3', heading)}<ul>${items.map((item) => element('li', item)).join('')}</ul>`
}

function element(name: string, words: string): string {
  return `<${name}>${escapeXml(words)}</${name}>`
}

/** Words as XML may hold them, in text and in attributes. */
export function escapeXml(words: string): string {
  return words.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)
}

function instantOf(day: string | null): string {
  return day === null ? undated : `${day.slice(0, 10)}T00:00:00Z`
}

/** A title as part of a feed's id. */
export function feedSlugOf(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, '-')
}
