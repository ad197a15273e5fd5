/** What a page says of itself in JSON-LD (schema.org). */
import { attributeOf, elementsIn, wordsUnder, type PageElement } from './nodes.js'

/** A thing that JSON-LD describes, as written. */
export type Thing = Readonly<Record<string, unknown>>

/** The things of all JSON-LD on the page, those inside others too; broken scripts give what can be read of them. */
export function thingsIn(root: PageElement): Thing[] {
  const things: Thing[] = []
  for (const element of elementsIn(root)) {
    if (element.tag !== 'script' || !/^application\/ld\+json/i.test(attributeOf(element, 'type'))) continue
    const script = wordsUnder(element)
    if (script.length <= longestScript) collect(parsed(script), things, 0)
    if (things.length > mostThings) break
  }
  return things
}

/** No page describes more, and deeper ones are hostile. */
const mostThings = 500
const deepest = 8
const longestScript = 300_000

function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > deepest || things.length > mostThings) return
  if (Array.isArray(value)) {
    for (const each of value) collect(each, things, depth + 1)
  } else if (typeof value === 'object' && value !== null) {
    const thing = value as Thing
    if (typesOf(thing).length > 0 || '@id' in thing) things.push(thing)
    for (const part of Object.values(thing)) if (typeof part === 'object') collect(part, things, depth + 1)
  }
}

/** The types that a thing names, without schema.org's address. */
export function typesOf(thing: Thing): string[] {
  return [thing['@type']]
    .flat()
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^https?:\/\/schema\.org\//, ''))
}

function parsed(script: string): unknown {
  const bare = script
    .replace(/<!--|-->|<!\[CDATA\[|\]\]>/g, '')
    .trim()
    .replace(/;$/, '')
  for (const mend of mends) {
    try {
      return JSON.parse(mend(bare)) as unknown
    } catch {
      // The next way of reading it may do.
    }
  }
  return salvaged(bare)
}

const mends: readonly ((script: string) => string)[] = [
  (script) => script,
  (script) => script.replace(/[\u0000-\u001F]{1,999}/g, ' '),
  (script) => script.replace(/[\u0000-\u001F]{1,999}/g, ' ').replace(/, ?(?=[}\]])/g, ''),
  (script) => `[${script.replace(/[\u0000-\u001F]{1,999}/g, ' ').replace(/\} ?\{/g, '},{')}]`
]

/** Single values out of a script that no mending makes JSON. */
function salvaged(script: string): unknown {
  const values: Record<string, unknown> = {}
  for (const key of ['@type', 'headline', 'datePublished', 'dateModified', 'inLanguage']) {
    const value = new RegExp(`"${key}"\\s{0,20}:\\s{0,20}"((?:[^"\\\\\\n]|\\\\.){1,500})"`).exec(script)?.[1]
    if (value !== undefined) values[key] = value
  }
  return values
}

/** The thing that is the page's article; of several, the one with the headline `title`. */
export function articleThingOf(things: readonly Thing[], title: string | null): Thing | null {
  const articles = things.filter((thing) => typesOf(thing).some((type) => articleTypes.test(type)))
  const named = articles.find((thing) => title !== null && keyOf(wordsOfValue(thing['headline'])) === keyOf(title))
  return named ?? articles.find((thing) => 'headline' in thing || 'datePublished' in thing) ?? articles[0] ?? null
}

export const articleTypes =
  /^(?:Article|AdvertiserContentArticle|NewsArticle|AnalysisNewsArticle|BackgroundNewsArticle|OpinionNewsArticle|ReportageNewsArticle|ReviewNewsArticle|Report|SatiricalArticle|ScholarlyArticle|TechArticle|BlogPosting|LiveBlogPosting|SocialMediaPosting|Review|ClaimReview|Recipe)$/

function keyOf(words: string | null): string {
  return (words ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]{1,99}/gu, ' ')
    .trim()
}

/** A value as words: a text, or the `name`, `@value` or `url` of a thing; `null` for what is none. */
export function wordsOfValue(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (Array.isArray(value)) return wordsOfValue(value[0])
  if (typeof value !== 'object' || value === null) return null
  const thing = value as Thing
  return wordsOfValue(thing['name'] ?? thing['@value'] ?? null)
}

/** The names in a value that holds one or several people or bodies; `@id`s are looked up in `things`. */
export function namesOfValue(value: unknown, things: readonly Thing[]): string[] {
  const all = Array.isArray(value) ? (value as unknown[]) : [value]
  return all
    .slice(0, 12)
    .map((each) => wordsOfValue(each) ?? wordsOfValue(thingOf(each, things)))
    .filter((name): name is string => name !== null)
}

function thingOf(value: unknown, things: readonly Thing[]): Thing | null {
  if (typeof value !== 'object' || value === null) return null
  const id = (value as Thing)['@id']
  return typeof id === 'string' ? (things.find((thing) => thing['@id'] === id && 'name' in thing) ?? null) : null
}
