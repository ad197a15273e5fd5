/**
 * Namespaces of feeds, each with the short name that the tables of fields use. A feed may bind any prefix to them, may
 * misspell them, or forget to declare them: then the prefix itself tells.
 */
export interface Namespace {
  readonly name: string
  /** In lower case, without a `/` or `#` at the end. */
  readonly uris: readonly string[]
}

/** `''` is RSS itself, which has none or one of these. */
export const namespaces: readonly Namespace[] = [
  {
    name: '',
    uris: [
      'http://purl.org/rss/1.0',
      'http://my.netscape.com/rdf/simple/0.9',
      'http://my.netscape.com/publish/formats/rss-0.91',
      'http://channel.netscape.com/rdf/simple/0.9',
      'http://backend.userland.com/rss',
      'http://backend.userland.com/rss2',
      'http://backend.userland.com/rss091',
      'http://blogs.law.harvard.edu/tech/rss',
      'http://cyber.law.harvard.edu/rss',
      'http://cyber.law.harvard.edu/rss/rss.html',
      'http://purl.org/net/rss1.1',
      'http://www.rssboard.org/rss-specification'
    ]
  },
  {
    name: 'atom',
    uris: [
      'http://www.w3.org/2005/atom',
      'https://www.w3.org/2005/atom',
      'http://purl.org/atom/ns',
      'http://purl.org/atom',
      'http://example.com/newformat',
      'http://example.com/necho',
      'http://purl.org/echo'
    ]
  },
  { name: 'rdf', uris: ['http://www.w3.org/1999/02/22-rdf-syntax-ns'] },
  { name: 'content', uris: ['http://purl.org/rss/1.0/modules/content'] },
  { name: 'dc', uris: ['http://purl.org/dc/elements/1.1', 'http://purl.org/dc/elements/1.0'] },
  { name: 'dcterms', uris: ['http://purl.org/dc/terms'] },
  { name: 'media', uris: ['http://search.yahoo.com/mrss', 'http://www.rssboard.org/media-rss'] },
  { name: 'itunes', uris: ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'http://example.com/dtds/podcast-1.0.dtd'] },
  { name: 'xhtml', uris: ['http://www.w3.org/1999/xhtml'] },
  { name: 'svg', uris: ['http://www.w3.org/2000/svg'] }
]

const byUri: ReadonlyMap<string, string> = new Map(
  namespaces.flatMap(({ name, uris }) => uris.map((uri) => [uri, name] as const))
)

/** Prefixes that tell by themselves, where they are not declared or bound to something unknown. */
const usualPrefixes: Readonly<Record<string, string>> = {
  rss: '',
  atom: 'atom',
  atom10: 'atom',
  atom03: 'atom',
  a10: 'atom',
  xhtml: 'xhtml'
}

/** `dc:creator` for a tag `x:Creator` whose prefix is bound to Dublin Core; `title` for one of RSS itself. */
export function canonicalName(tag: string, scope: ReadonlyMap<string, string>): string {
  const colon = tag.indexOf(':')
  const prefix = colon < 0 ? '' : tag.slice(0, colon)
  const local = tag.slice(colon + 1)
  const name = namespaceOf(scope.get(prefix)) ?? usualPrefixes[prefix] ?? prefix
  return name === '' ? local : `${name}:${local}`
}

function namespaceOf(uri: string | undefined): string | undefined {
  return uri === undefined ? undefined : byUri.get(uri.trim().toLowerCase().replace(/[/#]$/, ''))
}
