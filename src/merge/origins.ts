import { houseKey } from '../lexicon/houses.js'
import type { Attribution, AttributionEntry, Document, Story } from '../types.js'
import { overlaps } from '../text/spans.js'
import type { Place } from './places.js'

/** Who the sentences of a statement come from, and the places that name them. */
export interface Origins {
  readonly names: readonly string[]
  readonly entries: readonly AttributionEntry[]
}

/**
 * The origins of a statement, PRODUCT.md "Counting": over its sentences the union of the first that is known of (1) the
 * source that the sentence itself names for it, (2) the article's credit, (3) of a copy, the original's origin, (4) the
 * publisher, (5) the article. One house under several names is one; only (1) has entries.
 */
export function originsOf(places: readonly Place[], story: Story, copies: ReadonlyMap<string, string>): Origins {
  const counting: Counting = { places, copies, documents: documentsOf(story) }
  const found = places.flatMap((place) => originsOfPlace(place, counting, new Set()))
  const names = new Map<string, string>()
  for (const { name } of found) if (!names.has(houseKey(name))) names.set(houseKey(name), name)
  return { names: [...names.values()], entries: entriesOf(found, names) }
}

/** The origins of an article by rules (2) to (5). */
export function originsOfArticle(
  document: Document,
  documents: ReadonlyMap<string, Document>,
  copies: ReadonlyMap<string, string>
): readonly string[] {
  const seen = new Set<string>()
  let at = document
  for (;;) {
    if (at.origins.length > 0) return at.origins
    seen.add(at.article.id)
    const original = copies.get(at.article.id)
    const next = original === undefined || seen.has(original) ? undefined : documents.get(original)
    if (next === undefined) return [publisherOf(at) ?? at.article.id]
    at = next
  }
}

/** The documents of a story by the id of their article. */
export function documentsOf(story: Story): ReadonlyMap<string, Document> {
  return new Map(story.documents.map((document) => [document.article.id, document]))
}

/** The article's publisher, else the host of its address without `www.`, else `null`. */
export function publisherOf({ article }: Document): string | null {
  return article.publisher ?? hostOf(article.url)
}

interface Counting {
  readonly places: readonly Place[]
  readonly copies: ReadonlyMap<string, string>
  readonly documents: ReadonlyMap<string, Document>
}

interface Found {
  readonly name: string
  readonly entry: AttributionEntry | null
}

function originsOfPlace(place: Place, counting: Counting, passed: ReadonlySet<string>): Found[] {
  const { document } = place
  const named = namedIn(place).flatMap((attribution) => throughEvidence(attribution, place, counting, passed))
  if (named.length > 0) return named
  return originsOfArticle(document, counting.documents, counting.copies).map((name) => ({ name, entry: null }))
}

/** A named source that is itself an article of the evidence counts with that article's origin. */
function throughEvidence(
  attribution: Attribution,
  place: Place,
  counting: Counting,
  passed: ReadonlySet<string>
): Found[] {
  const key = houseKey(attribution.source)
  const own = place.document.article.id
  const other = counting.places.find(({ document }) => isArticleOf(document, key) && document.article.id !== own)
  if (other === undefined || passed.has(other.document.article.id)) return [foundAt(attribution, own)]
  return originsOfPlace(other, counting, new Set([...passed, own]))
}

function isArticleOf(document: Document, key: string): boolean {
  const publisher = publisherOf(document)
  return publisher !== null && houseKey(publisher) === key
}

function foundAt({ source, sourceAt }: Attribution, article: string): Found {
  return { name: source, entry: { as: 'origin', name: source, article, start: sourceAt.start, end: sourceAt.end } }
}

/** The last links of the chains that a sentence names; a person is a speaker, never an origin. */
function namedIn({ document, sentence }: Place): Attribution[] {
  const here = document.attributions.filter(
    (attribution) => overlaps(attribution, sentence) && canBeOrigin(attribution)
  )
  const cited = here.filter((attribution) => isCitation(document, attribution))
  if (cited.length > 0) return cited
  const speaking = here.filter(({ as }) => as === 'speaker')
  return speaking.length > 0 && speaking.length < here.length ? speaking : here
}

function canBeOrigin({ kind }: Attribution): boolean {
  return kind !== 'person' && kind !== 'unknown'
}

function isCitation(document: Document, { start, sourceAt }: Attribution): boolean {
  return citing.test(document.article.text.slice(Math.min(start, sourceAt.start - 24), sourceAt.start))
}

/** "Reuters reported, citing Z": what is cited stands behind the one who passes it on. */
const citing = /\b(?:citing|quoting|cited|quoted)\b/i

function hostOf(url: string | null): string | null {
  const host = url === null ? null : /^[a-z][a-z0-9+.-]{0,20}:\/\/(?:[^/?#@]{0,200}@)?([^/?#:]{1,253})/i.exec(url)?.[1]
  return host ? host.toLowerCase().replace(/^www\./, '') : null
}

/** One entry a place; the name of an entry is the name that its house has among the origins. */
function entriesOf(found: readonly Found[], names: ReadonlyMap<string, string>): AttributionEntry[] {
  const entries = new Map<string, AttributionEntry>()
  for (const { name, entry } of found) {
    if (entry === null || !names.has(houseKey(name))) continue
    const key = `${entry.article}:${entry.start}`
    if (!entries.has(key)) entries.set(key, entry)
  }
  return [...entries.values()]
}
