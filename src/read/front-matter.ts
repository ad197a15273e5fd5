import { parseDocument } from 'yaml'
import type { Fields } from './article.js'

/** What the front matter says, or why it says nothing. Never executed, never throws. */
export function frontMatterOf(yaml: string): { fields: Fields; problem: string | null } {
  if (yaml.trim() === '') return { fields: {}, problem: null }
  const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' })
  const [error] = document.errors
  if (error) return { fields: {}, problem: error.message.split('\n')[0] ?? 'it is no YAML' }
  const values = valuesOf(document)
  if (values === null) return { fields: {}, problem: 'it is no list of keys and values' }
  const first = (...keys: readonly string[]) => keys.map((key) => textOf(values[key])).find((text) => text !== null)
  return {
    fields: {
      id: first('id') ?? null,
      title: first('title') ?? null,
      author: first('author', 'authors', 'byline') ?? null,
      publisher: first('publisher', 'source') ?? null,
      published: first('publishedAt', 'date', 'published') ?? null,
      url: first('url', 'link') ?? null,
      language: first('language', 'lang') ?? null,
      tags: tagsOf(values['tags'])
    },
    problem: null
  }
}

function valuesOf(document: ReturnType<typeof parseDocument>): Readonly<Record<string, unknown>> | null {
  try {
    const values = document.toJS({ maxAliasCount: 20 }) as unknown
    return typeof values === 'object' && values !== null && !Array.isArray(values)
      ? (values as Record<string, unknown>)
      : null
  } catch {
    // Aliases that multiply: no front matter of an article has them.
    return null
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
