/** Ends that a broken feed forgot: where an element begins that cannot stand in the one that is open. */
interface Named {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
}

/** Fields that hold words and no other field: one that begins inside another ends it. */
const wordFields: ReadonlySet<string> = new Set(
  [
    ['title', 'link', 'description', 'guid', 'pubdate', 'author', 'category', 'comments', 'language', 'lastbuilddate'],
    [
      'managingeditor',
      'webmaster',
      'copyright',
      'generator',
      'docs',
      'ttl',
      'content:encoded',
      'dc:creator',
      'dc:date'
    ],
    ['dc:subject', 'dc:title', 'atom:title', 'atom:id', 'atom:updated', 'atom:published', 'atom:summary', 'atom:link']
  ].flat()
)

/** A new entry ends the one that is open, and all that is open inside it. */
const entryNames: ReadonlySet<string> = new Set(['item', 'entry', 'atom:entry'])

/** How many of the `open` elements stay open when one called `name` begins. */
export function impliedEnd(open: readonly Named[], name: string): number {
  const innermost = open.at(-1)
  if (innermost === undefined) return 0
  if (entryNames.has(name)) {
    const earlier = open.findIndex((element) => entryNames.has(element.name))
    if (earlier < 0) return open.length - (wordFields.has(innermost.name) ? 1 : 0)
    // Content may itself be a document of entries.
    return open.some(({ name: held }) => held === 'atom:content') ? open.length : earlier
  }
  const ends = wordFields.has(name) && wordFields.has(innermost.name) && !innermost.attributes.has('type')
  return ends ? open.length - 1 : open.length
}
