/** Fields of an element by the tables of `fields.ts`. */
import { feedDateOf, type FeedDate } from './dates.js'
import { authorOf, type Author } from './people.js'
import { lineOf, plainValue, valueOf, type Value } from './values.js'
import { fold, plainOf } from './markup.js'
import type { XmlElement } from './xml.js'

/** The children of `owner` with one of these names: in the order of the names, then of the file. */
export function fieldsIn(owner: XmlElement, names: readonly string[]): XmlElement[] {
  const children = elementsIn(owner)
  return names.flatMap((name) => children.filter((child) => child.name === name))
}

/** The elements directly inside. */
export function elementsIn({ children }: Pick<XmlElement, 'children'>): XmlElement[] {
  return children.filter((child) => typeof child === 'object')
}

/** The value of the first field that holds anything. */
export function valueIn(owner: XmlElement, names: readonly string[]): Value | null {
  return firstOf(fieldsIn(owner, names), valueOf)
}

/** The same as one line of plain text. */
export function plainIn(owner: XmlElement, names: readonly string[]): string | null {
  return firstOf(fieldsIn(owner, names), (field) => plainValue(valueOf(field)))
}

/** The words of the first field that holds any, as they stand. */
export function lineIn(owner: XmlElement, names: readonly string[]): string | null {
  return firstOf(fieldsIn(owner, names), lineOf)
}

/** The date of the first field that is one; where none is, the words of the first that is no date. */
export function dateIn(owner: XmlElement, names: readonly string[]): { date: FeedDate | null; odd: string | null } {
  const lines = fieldsIn(owner, names).flatMap((field) => lineOf(field) ?? [])
  const date = firstOf(lines, feedDateOf)
  return { date, odd: date === null ? (lines[0] ?? null) : null }
}

/** The authors that the first name with any gives. */
export function authorsIn(owner: XmlElement, names: readonly string[]): Author[] {
  const found = names.map((name) => fieldsIn(owner, [name]).flatMap((field) => authorOf(field) ?? []))
  return found.find((authors) => authors.length > 0) ?? []
}

/** Categories in the order of the file, each once: a term and its label, or words. */
export function categoriesIn(
  owner: XmlElement,
  { categories, keywords }: { readonly categories: readonly string[]; readonly keywords: readonly string[] }
): string[] {
  const named = elementsIn(owner).filter(({ name }) => categories.includes(name))
  const listed = fieldsIn(owner, keywords).flatMap((field) => (lineOf(field) ?? '').split(','))
  const words = [...named.flatMap(categoryWords), ...listed].map((category) =>
    fold(plainOf(category.slice(0, longestCategory)))
  )
  return [...new Set(words.filter((category) => category !== ''))]
}

/** Characters: a category is a word or two. */
const longestCategory = 500

function categoryWords(field: XmlElement): string[] {
  const own = field.attributes.get('term') ?? field.attributes.get('text') ?? lineOf(field)
  return [own ?? '', field.attributes.get('label') ?? '', ...elementsIn(field).flatMap(categoryWords)]
}

/** RDF: what an element is about, whatever its prefix is. */
export function aboutOf({ attributes }: XmlElement): string | null {
  return [...attributes].find(([name]) => /^(?:[\w.-]{1,40}:)?about$/.test(name))?.[1] ?? null
}

/** RDF: what an element points to. */
export function resourceOf({ attributes }: XmlElement): string | null {
  return [...attributes].find(([name]) => /^[\w.-]{1,40}:resource$/.test(name))?.[1] ?? null
}

function firstOf<From, To>(list: readonly From[], take: (one: From) => To | null): To | null {
  for (const one of list) {
    const taken = take(one)
    if (taken !== null) return taken
  }
  return null
}
