/** Why a line is here, or why a sentence, an article or a line is not: answered from the digest alone. */
import { nearestOf } from './text/nearest.js'
import type { Digest } from './types.js'
import { type Explanation } from './reasons/explanation.js'
import { type Entry, entriesOf } from './reasons/entries.js'
import { explainStory, explainEdition, explainChange, explainTold } from './reasons/stories.js'
import { explainArticle, explainOffset } from './reasons/places.js'
import { explainWords } from './reasons/words.js'
export type { Explanation, ExplanationKind } from './reasons/explanation.js'

/**
 * Explains one thing of a digest. `id` is the id of a statement, story, article or edition, `ARTICLE:OFFSET` (the article
 * by its id or its source), or some words: of a line as a page prints it, of a notice, or of an article.
 * `null` where the digest holds no such thing.
 */
export function explain(digest: Digest, id: string): Explanation | null {
  const words = /^["“](.+)["”]$/s.exec(id)?.[1]
  if (words !== undefined) return explainWords(digest, words)
  const named = id.replace(/^#/, '')
  return (
    explainStatement(digest, named)
    ?? explainStory(digest, named)
    ?? explainArticle(digest, named)
    ?? explainEdition(digest, named)
    ?? explainChange(digest, named)
    ?? explainTold(digest, named)
    ?? explainOffset(digest, named)
    ?? explainWords(digest, id)
  )
}

/** Ids, sources and lines of a digest that are near to what was asked for and not found; at most three. */
export function nearTo(digest: Digest, id: string): readonly string[] {
  const asked = id.replace(/^["“#](.*?)["”]?$/s, '$1')
  const entries = digest.stories.flatMap(entriesOf)
  const ids = [...entries, ...digest.stories, ...digest.articles].map((one) => one.id)
  const begun = asked.length > 1 ? ids.filter((one) => one.startsWith(asked)) : []
  const near = nearestOf(asked, [...ids, ...digest.articles.map(({ source }) => source)])
  return [...new Set([...begun, ...near, ...linesLike(asked, entries)])].slice(0, 3)
}

/** The lines that share most of their words with what was asked; none that shares less than half. */
function linesLike(asked: string, entries: readonly Entry[]): string[] {
  const words = new Set(asked.toLowerCase().match(/[\p{L}\p{N}]{3,40}/gu) ?? [])
  if (words.size < 2) return []
  return entries
    .map(({ id, text }) => {
      const held = new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,40}/gu) ?? [])
      return { line: `${id} "${text}"`, shared: [...words].filter((word) => held.has(word)).length }
    })
    .filter(({ shared }) => shared * 2 >= words.size)
    .toSorted((a, b) => b.shared - a.shared)
    .map(({ line }) => line)
}

function explainStatement({ stories, changes }: Digest, id: string): Explanation | null {
  const entry = stories.flatMap(entriesOf).find((one) => one.id === id)
  if (!entry) return null
  const change = changes?.statements.find((one) => one.id === id)
  const told =
    change?.told === undefined
      ? []
      : [`It was told on ${change.told}: "${change.was ?? ''}"; tonight it is ${change.change}`]
  return { id, kind: entry.kind, why: [...entry.why(), ...told], evidence: entry.evidence }
}
