/** What a file is read as: by its ending, or by its content where it was named by itself. Light: no parser is loaded. */
export type Kind = 'text' | 'markdown' | 'jsonl' | 'html' | 'feed' | 'opml' | 'json-feed'

interface KindRow {
  readonly kind: Kind
  readonly endings: readonly string[]
  /** Whether a reader exists; files of the others are passed over in folders, and bad input where named. */
  readonly readable: boolean
}

/** The endings of each kind. */
export const kinds: readonly KindRow[] = [
  { kind: 'text', endings: ['.txt'], readable: true },
  { kind: 'markdown', endings: ['.md', '.markdown'], readable: true },
  { kind: 'jsonl', endings: ['.jsonl', '.ndjson'], readable: true },
  { kind: 'html', endings: ['.html', '.htm', '.xhtml'], readable: true },
  { kind: 'feed', endings: ['.xml', '.rss', '.atom', '.rdf'], readable: true },
  { kind: 'opml', endings: ['.opml'], readable: true },
  { kind: 'json-feed', endings: ['.json'], readable: true }
]

/** The kind that a path's ending names, `null` for an unknown ending. */
export function kindOfEnding(path: string): Kind | null {
  const ending = /\.[a-z0-9]{1,12}$/i.exec(path)?.[0].toLowerCase()
  return kinds.find(({ endings }) => ending !== undefined && endings.includes(ending))?.kind ?? null
}

/** Whether files of this path's ending are read in folders and globs. */
export function isReadable(path: string): boolean {
  const kind = kindOfEnding(path)
  return kinds.some((row) => row.kind === kind && row.readable)
}

/**
 * What was fetched from `url` is: by its content, whatever the server says; where that shows nothing by the server's
 * word, else by the address.
 */
export function kindOfFetched(url: string, mediaType: string | null, text: string): Kind {
  const shown = kindOfContent(text)
  if (shown !== 'text') return shown
  const said = mediaTypes.find(({ pattern }) => mediaType !== null && pattern.test(mediaType))?.kind
  return said ?? kindOfEnding(pathOf(url)) ?? 'text'
}

/** Without host and query: the ending of a host's name says nothing. */
function pathOf(url: string): string {
  return /^[a-z]+:\/\/[^/?#]{0,500}([^?#]{0,8000})/i.exec(url)?.[1] ?? ''
}

/** Media types that tell a kind; `text/xml` is a feed, for nothing else that is read is written in it. */
export const mediaTypes: readonly { kind: Kind; pattern: RegExp; example: string }[] = [
  { kind: 'html', pattern: /^(?:text\/html|application\/xhtml\+xml)$/, example: 'text/html' },
  { kind: 'feed', pattern: /^(?:application|text)\/(?:(?:rss|atom|rdf)\+)?xml$/, example: 'application/rss+xml' },
  { kind: 'json-feed', pattern: /^application\/(?:feed\+)?json$/, example: 'application/feed+json' },
  { kind: 'jsonl', pattern: /^application\/(?:x-)?(?:ndjson|jsonl?ines|jsonl)$/, example: 'application/x-ndjson' },
  { kind: 'markdown', pattern: /^text\/(?:x-)?markdown$/, example: 'text/markdown' },
  { kind: 'text', pattern: /^text\/plain$/, example: 'text/plain' }
]

/** The kind that the beginning of a decoded text shows. */
export function kindOfContent(text: string): Kind {
  const head = text.slice(0, 2000).trimStart()
  return signs.find(({ pattern }) => pattern.test(head))?.kind ?? 'text'
}

/** Beginnings that show a kind; the first that fits is taken. */
export const signs: readonly { kind: Kind; pattern: RegExp; example: string }[] = [
  { kind: 'opml', pattern: /^(?:<\?xml[^>]{0,200}>\s{0,20})?<opml\b/i, example: '<opml version="2.0">' },
  {
    kind: 'feed',
    pattern: /^(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[^>]{0,500}-->\s{0,20})?<(?:rss|feed|rdf:RDF)\b/i,
    example: '<rss version="2.0">'
  },
  {
    kind: 'html',
    pattern:
      /^(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[^>]{0,900}-->\s{0,20}){0,3}<(?:!doctype html|html\b|head\b|body\b|meta\b|title\b)/i,
    example: '<!DOCTYPE html>'
  },
  {
    kind: 'json-feed',
    pattern: /^\{\s{0,20}"version":\s{0,20}"https:\/\/jsonfeed/,
    example: '{"version": "https://jsonfeed.org/version/1.1"'
  },
  { kind: 'jsonl', pattern: /^\{\s{0,20}"[A-Za-z]{1,20}"\s{0,4}:/, example: '{"text": "Words."}' },
  { kind: 'markdown', pattern: /^---\n[A-Za-z]{1,30}:/, example: '---\ntitle: Words' }
]
