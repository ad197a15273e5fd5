import { parseDocument } from 'yaml'
import type { Fields } from './article.js'

/**
 * A text and the YAML between `---` lines at its head; `yaml` is empty where there is none. Lines that begin with no key
 * are text between two rules.
 */
export function splitFrontMatter(text: string): { yaml: string; rest: string } {
  const opening = /^---[ \t]{0,20}\n(?=\s{0,20}(?:#|["']?[\w.@-]{1,60}["']?[ \t]{0,9}:))/.exec(text)
  if (!opening) return { yaml: '', rest: text }
  const start = opening[0].length - 1
  const closing = /\n(?:---|\.\.\.)[ \t]{0,20}(?:\n|$)/.exec(text.slice(start))
  if (!closing) return { yaml: '', rest: text }
  const end = start + closing.index
  return { yaml: text.slice(start + 1, end), rest: text.slice(end + closing[0].length) }
}

/** Longer front matter is none of an article's. */
const longest = 5000

/** What the front matter says, or why it says nothing. Never executed, never throws. */
export function frontMatterOf(yaml: string): { fields: Fields; problem: string | null } {
  if (yaml.trim() === '') return { fields: {}, problem: null }
  if (yaml.length > longest) return { fields: {}, problem: `it has more than ${longest} characters` }
  const values = valuesOf(yaml)
  if (typeof values === 'string') return { fields: {}, problem: values }
  const first = (...keys: readonly string[]) =>
    keys.map((key) => textOf(values[key])).find((text) => text !== null) ?? undefined
  const fields = {
    id: first('id'),
    title: first('title'),
    author: first('author', 'authors', 'byline'),
    publisher: first('publisher', 'source'),
    published: first('publishedAt', 'date', 'published'),
    url: first('url', 'link'),
    language: first('language', 'lang')
  }
  const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  return { fields: { ...said, tags: tagsOf(values['tags']) }, problem: null }
}

/** The keys and values, or what is wrong. Scalars stay text: a date is read as it is written. */
function valuesOf(yaml: string): Readonly<Record<string, unknown>> | string {
  try {
    const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' })
    const [error] = document.errors
    if (error) return error.message.split('\n')[0] ?? 'it is no YAML'
    const values = document.toJS({ maxAliasCount: 20 }) as unknown
    const isMap = typeof values === 'object' && values !== null && !Array.isArray(values)
    return isMap ? (values as Record<string, unknown>) : 'it holds no keys and values'
  } catch (error) {
    // Aliases that multiply, or brackets nested deeper than the stack: no front matter of an article has them.
    return error instanceof Error ? error.message : 'it is no YAML'
  }
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (Array.isArray(value) && value.length > 0 && value.every((part) => typeof part === 'string'))
    return value.join(', ')
  return null
}

function tagsOf(value: unknown): readonly string[] {
  if (typeof value === 'string')
    return value
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== '')
  return Array.isArray(value) ? value.filter((tag): tag is string => typeof tag === 'string') : []
}
