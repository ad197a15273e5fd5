/** What a page says of itself in `<meta>`, `<link>` and microdata. */
import { foldSpace } from '../../text/spans.js'
import { attributeOf, elementsIn, wordsUnder, type PageElement } from './nodes.js'

/** The values of each name, property or itemprop of a page's metas, in order. Names in lower case. */
export type Metas = ReadonlyMap<string, readonly string[]>

export function metasIn(root: PageElement): Metas {
  const metas = new Map<string, string[]>()
  for (const element of elementsIn(root)) {
    if (element.tag !== 'meta') continue
    const content = foldSpace(attributeOf(element, 'content').slice(0, longestContent))
    if (content === '') continue
    for (const key of ['name', 'property', 'itemprop', 'http-equiv']) {
      for (const name of attributeOf(element, key).toLowerCase().split(/\s+/)) {
        if (name !== '') metas.set(name, [...(metas.get(name) ?? []), content])
      }
    }
  }
  return metas
}

/** Characters of one value: keywords of real pages have up to 2,000; patterns that look for a name take seconds for millions. */
const longestContent = 10_000

/** The first value of the first of `names` that has one. */
export function metaOf(metas: Metas, names: readonly string[]): string | null {
  for (const name of names) {
    const value = metas.get(name)?.[0]
    if (value !== undefined) return value
  }
  return null
}

/** What an element with `itemprop` says: its `content`, `datetime`, or words. */
export function propertyOf(root: PageElement, name: string): string | null {
  for (const element of elementsIn(root)) {
    if (element.tag === 'meta' || !attributeOf(element, 'itemprop').split(/\s+/).includes(name)) continue
    const value = attributeOf(element, 'content') || attributeOf(element, 'datetime') || foldSpace(wordsUnder(element))
    if (value !== '') return value
  }
  return null
}

/** The address of the first `<link>` of this relation. */
export function linkOf(root: PageElement, relation: string): string | null {
  for (const element of elementsIn(root)) {
    if (element.tag !== 'link' || !attributeOf(element, 'rel').toLowerCase().split(/\s+/).includes(relation)) continue
    const address = attributeOf(element, 'href').trim()
    if (address !== '') return address
  }
  return null
}
