/** Which of tonight's articles were read before: the same words again, or a new version of what is known. */
import { addressKey, wordsKey } from '../text/article-keys.js'
import { sha256 } from '../text/hash.js'
import { termsOf } from '../text/terms.js'
import type { Document, Earlier, EarlierArticle } from '../types.js'

/** Article of tonight -> date of the edition that told its words already, under whatever address or date. Ids. */
export function knownAmong(documents: readonly Document[], earlier: Earlier | null): ReadonlyMap<string, string> {
  const told = new Map<string, string>()
  for (const article of articlesIn(earlier)) {
    const words = wordsOf(article)
    if (words !== null) told.set(words, article.edition)
  }
  if (told.size === 0) return told
  return new Map(
    documents.flatMap(({ article: { id, text } }) => {
      const edition = told.get(wordsKey(text))
      return edition === undefined ? [] : [[id, edition]]
    })
  )
}

/** Article of tonight -> the earlier articles that it is a new version of: one address, or one given id, and other words. */
export function versionsAmong(
  documents: readonly Document[],
  earlier: Earlier | null
): ReadonlyMap<string, readonly EarlierArticle[]> {
  const before = articlesIn(earlier)
  const byAddress = groupedBy(before, ({ url }) => (url === null ? null : addressKey(url)))
  const byId = groupedBy(before, givenId)
  const shared = groupedBy(documents, ({ article: { url } }) => (url === null ? null : addressKey(url)))
  return new Map(
    documents.flatMap(({ article }) => {
      const address = article.url === null ? null : addressKey(article.url)
      // An address that several articles of one night have is that of a list, not of an article.
      const there = address === null || (shared.get(address)?.length ?? 0) > 1 ? [] : (byAddress.get(address) ?? [])
      const named = (byId.get(givenId({ id: article.id, sha256: sha256(article.text) }) ?? '') ?? []).filter((one) =>
        isOneSubject(one, article)
      )
      const both = [...new Set([...there, ...named])]
      const words = both.length === 0 ? '' : wordsKey(article.text)
      const found = both.filter((one) => (wordsOf(one) ?? words) !== words)
      return found.length === 0 ? [] : [[article.id, found] as const]
    })
  )
}

function articlesIn(earlier: Earlier | null): EarlierArticle[] {
  return (earlier?.stories ?? []).flatMap(({ articles }) => articles)
}

/** `null` where the text is not kept. It is looked at only where the words are not known: the store would have to read it. */
function wordsOf(article: EarlierArticle): string | null {
  return article.words ?? (article.text === null ? null : wordsKey(article.text))
}

/** An id that was not made of the text. */
function givenId({ id, sha256: hash }: { readonly id: string; readonly sha256: string }): string | null {
  return id.startsWith(hash.slice(0, 12)) ? null : id
}

/** A line's number may be given anew each night: one id is one article only where title or words are the same too. */
function isOneSubject(a: EarlierArticle, b: { readonly title: string | null; readonly text: string }): boolean {
  if (a.title !== null && a.title === b.title) return true
  const [ours, theirs] = [new Set(termsOf(a.text ?? '')), new Set(termsOf(b.text))]
  const [few, many] = ours.size <= theirs.size ? [ours, theirs] : [theirs, ours]
  return few.size > 0 && [...few].filter((term) => many.has(term)).length >= leastShared * few.size
}

/** Two reports of different events share a fifth of their terms at most, two versions of one more than half. */
const leastShared = 0.35

function groupedBy<Each>(all: readonly Each[], keyOf: (one: Each) => string | null): Map<string, Each[]> {
  const groups = new Map<string, Each[]>()
  for (const one of all) {
    const key = keyOf(one)
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return groups
}
