import { analyse } from '../../src/analyse.js'
import type { Document } from '../../src/types.js'

/** A document as reading would give it, for tests. */
export function documentOf(id: string, text: string, fields: { title?: string; publishedAt?: string } = {}): Document {
  return analyse({
    id,
    source: `${id}.txt`,
    text,
    title: fields.title ?? null,
    author: null,
    publisher: null,
    publishedAt: fields.publishedAt ?? null,
    url: null,
    language: null,
    tags: []
  })
}
