import { analyse } from '../../src/analyse.js'
import type { Article, Document, Story } from '../../src/types.js'

/** An article of a test: text, and what else matters. */
export type Given = Partial<Article> & { readonly text: string }

export function documentOf(given: Given, at = 0): Document {
  return analyse({
    ...{ id: `a${at}`, source: `a${at}.txt`, title: null, author: null, publisher: null },
    ...{ publishedAt: null, url: null, language: null, tags: [] },
    ...given
  })
}

export function storyOf(...articles: readonly Given[]): Story {
  const [first, ...rest] = articles.map(documentOf)
  return { id: 's1', documents: [first!, ...rest] }
}
