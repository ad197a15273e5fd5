/** Articles -> what templates see of them as sources of a story. */
import type { DigestArticle } from '../types.js'
import { dateView } from './dates.js'
import type { SourceView } from './views.js'
import { anchorOf, hostOf, knownWords, letterOf, listed, plainWords, safeAddress } from './words.js'

/** Name of a source that has neither publisher nor address. */
export const unnamed = 'no publisher'

/** The sources of one story by the id of their article, lettered in the order of `ids`; unknown ids are passed over. */
export function sourceViews(
  ids: readonly string[],
  articles: ReadonlyMap<string, DigestArticle>,
  prefix: string
): ReadonlyMap<string, SourceView> {
  const letters = new Map(ids.map((id, index) => [id, letterOf(index)]))
  const views = new Map<string, SourceView>()
  for (const [id, letter] of letters) {
    const article = articles.get(id)
    if (article) views.set(id, sourceView(article, letter, prefix, letters))
  }
  return views
}

/** One article as a source; `letters` are those of its story. */
export function sourceView(
  article: DigestArticle,
  letter: string,
  prefix: string,
  letters: ReadonlyMap<string, string>
): SourceView {
  const publisher = knownWords(article.publisher)
  const copied = article.copyOf === null ? null : (letters.get(article.copyOf) ?? plainWords(article.copyOf))
  return {
    letter,
    anchor: anchorOf(`${prefix}-${letter}`),
    name: publisher ?? hostOf(article.url) ?? unnamed,
    title: knownWords(article.title),
    author: knownWords(article.author),
    publisher,
    date: dateView(article.publishedAt),
    origins: listed(article.origins.map(plainWords)),
    href: safeAddress(article.url),
    file: plainWords(article.source),
    copyOf: copied
  }
}
