/** Who wrote a feed or an entry: `ann@example.org (Ann Field)` and the other ways to write a name with an address. */
import { lineOf } from './values.js'
import { plainOf } from './markup.js'
import type { XmlElement } from './xml.js'

export interface Author {
  readonly name: string | null
  readonly address: string | null
}

/** The author that an element names, in elements of its own (Atom) or in one line (RSS); `null` where it names none. */
export function authorOf(element: XmlElement): Author | null {
  const part = (...names: readonly string[]) =>
    lineOf(
      element.children.find((child): child is XmlElement => typeof child === 'object' && names.includes(child.name))
    )
  const name = part('atom:name', 'name', 'itunes:name', 'foaf:name')
  const address = part('atom:email', 'email', 'itunes:email', 'foaf:mbox')
  if (name !== null || address !== null) return withName({ name, address })
  const line = plainOf(lineOf(element) ?? '')
  return line === '' ? null : authorIn(line)
}

/** A name and an address out of one line; of a line that no page could print, out of its beginning. */
export function authorIn(line: string): Author {
  const words = line
    .slice(0, longestLine)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/\bmailto:/gi, '')
    .trim()
  const address = /[^\s<>()[\],;:"]{1,100}@[^\s<>()[\],;:"@]{1,200}/.exec(words)?.[0] ?? null
  if (address === null) return { name: nameOf(words), address: null }
  return { name: nameOf(words.replace(address, ' ')), address }
}

/** Characters: twice what is kept of a name, so that a cut one is still told. The search for an address is slow on more. */
const longestLine = 2000

/** Several authors as one line each for `author` and `authorName`; `null` where none is known. */
export function authorLines(authors: readonly Author[]): { author: string | null; authorName: string | null } {
  return { author: joined(authors.map(lineOfAuthor)), authorName: joined(authors.map(({ name }) => name)) }
}

/** A name that is itself written with an address gives both. */
function withName({ name, address }: Author): Author {
  if (name === null || address !== null || !name.includes('@')) return { name, address }
  return authorIn(name)
}

function nameOf(words: string): string | null {
  const bare = words
    .replace(/[()<>[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const name = bare.replace(/^[\s"',;:-]{1,9}/, '').replace(/[\s"',;:-]{1,9}$/, '')
  return name === '' ? null : name
}

function lineOfAuthor({ name, address }: Author): string | null {
  return name !== null && address !== null ? `${name} (${address})` : (name ?? address)
}

function joined(parts: readonly (string | null)[]): string | null {
  const known = [...new Set(parts.filter((part) => part !== null))]
  return known.length === 0 ? null : known.join(', ')
}
