/** The words by which a story that was told before is found again. Pure. */
import { wordsKey } from '../text/article-keys.js'
import { termsOf } from '../text/terms.js'
import type { DigestArticle, StoryDigest, StoryHead, Traits } from '../types.js'

/** Characters at the head of an article that tell its event. */
const head = 1500
/** Articles of a story that are looked at, of one night. */
export const articlesRead = 12

/** What search and comparison need of a night that told a story; `null` where the traits of an article are not known. */
export function headOf(
  story: StoryDigest,
  articles: readonly DigestArticle[],
  traits: ReadonlyMap<string, Traits>
): StoryHead | null {
  const heads = articles.flatMap(({ id, sha256, url, title, text }) => {
    const own = traits.get(id)
    return own === undefined || text === null ? [] : [{ id, sha256, url, title, words: wordsKey(text), traits: own }]
  })
  return heads.length < articles.length ? null : { terms: termsOfNight({ story, articles }), articles: heads }
}

/** The terms of a night that told a story: of its headline, its statements and the heads of its articles. */
export function termsOfNight({
  story: { headline, keyPoints, figures, quotes, timeline },
  articles
}: {
  readonly story: StoryDigest
  readonly articles: readonly DigestArticle[]
}): string[] {
  const statements = [keyPoints, figures, quotes, timeline].flat().map(({ text }) => text)
  const terms = [
    ...termsOf(headline.text),
    ...articles.slice(-articlesRead).flatMap(({ title, body, text }) => termsOfHead(title, body ?? text ?? '')),
    ...statements.flatMap((text) => termsOf(text))
  ]
  return [...new Set(terms)]
}

/** The terms of an article's title and of the head of its words. */
export function termsOfHead(title: string | null, words: string): string[] {
  return termsOf(`${title ?? ''}\n${words.slice(0, head)}`)
}
