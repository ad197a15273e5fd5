import { hostOf } from '../text/host.js'
import { houseKey, mayBeOneHouse } from '../lexicon/houses.js'
import { gather } from '../text/gather.js'
import type { Attribution, AttributionEntry, Document, SourceKind, Story } from '../types.js'
import { overlaps } from '../text/spans.js'
import { foldWords } from './ids.js'
import type { Place } from './places.js'
import { overlappingIn } from './within.js'

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
  const counting: Counting = { places, copies, documents: documentsOf(story), bodies: bodiesOf(story) }
  const found = gather(places, (place) => originsOfPlace(place, counting, new Set()))
  const names = withoutRepeats(found)
  return { names, entries: entriesOf(found) }
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
  /** Keys of the bodies that only a noun before their name tells for one. */
  readonly bodies: ReadonlySet<string>
}

interface Found {
  readonly name: string
  readonly entry: AttributionEntry | null
}

function originsOfPlace(place: Place, counting: Counting, passed: ReadonlySet<string>): Found[] {
  const { document } = place
  const named = gather(namedIn(place, counting.bodies), (attribution) =>
    throughEvidence(attribution, place, counting, passed)
  )
  if (named.length > 0) return named
  const printed = namedPaperIn(place, counting, passed)
  if (printed !== undefined) return originsOfPlace(printed, counting, new Set([...passed, document.article.id]))
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

/** The evidence of a paper that the sentence credits by a name which only the other article tells for a paper's. */
function namedPaperIn(
  { document, sentence }: Place,
  { places }: Counting,
  passed: ReadonlySet<string>
): Place | undefined {
  const words = document.article.text.slice(sentence.start, sentence.end)
  return places.find((other) => {
    const name = other.document.article.publisher
    if (name === null || name.length < 4 || other.document === document || passed.has(other.document.article.id))
      return false
    const at = words.indexOf(name)
    if (at < 0) return false
    return reports.test(words.slice(at + name.length)) || credits.test(words.slice(Math.max(0, at - 20), at))
  })
}

const reports = /^ (?:first )?(?:reported|reports|said|wrote)\b/
const credits = /\b(?:according to|told|citing) (?:the )?$/i

function isArticleOf(document: Document, key: string): boolean {
  const publisher = publisherOf(document)
  return publisher !== null && houseKey(publisher) === key
}

function foundAt({ source, sourceAt }: Attribution, article: string): Found {
  return { name: source, entry: { as: 'origin', name: source, article, start: sourceAt.start, end: sourceAt.end } }
}

/** The last links of the chains that a sentence names; a person is a speaker, never an origin. */
function namedIn({ document, sentence }: Place, bodies: ReadonlySet<string>): Attribution[] {
  const here = overlappingIn(document.attributions, sentence).filter(
    ({ kind, source }) =>
      (canBeOrigin(kind) && !isDescription(kind, source)) || (kind === 'unknown' && bodies.has(houseKey(source)))
  )
  const cited = here.filter((one) => isCited(document, one))
  if (cited.length > 0) return cited
  const speaking = here.filter(({ as }) => as === 'speaker')
  return here.filter((one) => one.as === 'speaker' || !speaking.some(({ scope }) => overlaps(scope, one.scope)))
}

function canBeOrigin(kind: SourceKind): boolean {
  return kind !== 'person' && kind !== 'unknown'
}

/** "The Swedish company said": a description names nobody. */
function isDescription(kind: SourceKind, source: string): boolean {
  return kind === 'company' && descriptive.test(source)
}

const descriptive =
  /(?:^|\s)(?:company|firm|bank|lender|insurer|operator|utility|group|maker|manufacturer|carrier|airline|railway|retailer|developer|start-?up|giant|conglomerate|corporation|automaker|carmaker)$/

const bodies = new WeakMap<Story, ReadonlySet<string>>()

/** "The grid operator Eastgrid said": what one article calls an operator is one in the whole story. */
function bodiesOf(story: Story): ReadonlySet<string> {
  let known = bodies.get(story)
  if (known === undefined) {
    const calledSo = gather(story.documents, ({ article, attributions }) =>
      attributions
        .filter(
          ({ kind, start, sourceAt }) => kind === 'unknown' && bodyNoun.test(article.text.slice(start, sourceAt.start))
        )
        .map(({ source }) => houseKey(source))
    )
    bodies.set(story, (known = new Set(calledSo)))
  }
  return known
}

/** Nouns of bodies right before a name; none of them is a person's calling. */
const bodyNoun =
  /\b(?:bank|lender|insurer|operator|utility|company|firm|group|maker|manufacturer|carrier|airline|railway|retailer|supermarket|brokerage|broadcaster|union|charity|association|federation|institute|regulator|watchdog|ministry|agency|council|party|club)\s$/

function isCited({ article }: Document, { start, sourceAt }: Attribution): boolean {
  const before = article.text.slice(Math.max(0, Math.min(start, sourceAt.start - citingReach)), sourceAt.start)
  return citing.test(before)
}

/** "Reuters reported, citing Z": what is cited stands behind the one who passes it on. */
const citing = /\b(?:citing|quoting)\s{1,3}(?:[a-z\u00c0-\u024f’'.-]{1,20}\s{1,3}){0,3}$/i
const citingReach = 40

/** One entry a place. */
function entriesOf(found: readonly Found[]): AttributionEntry[] {
  const entries = new Map<string, AttributionEntry>()
  for (const { entry } of found) if (entry !== null) entries.set(`${entry.start}:${entry.article}`, entry)
  return [...entries.values()]
}

/**
 * Each house once, under the first of its names. Of what a sentence names, a shorter form of another name ("police", "Oslo
 * police") and papers without a name of their own ("a report", "court documents") are one: to count one witness twice is
 * worse than to count two as one.
 */
function withoutRepeats(found: readonly Found[]): string[] {
  const kept: Found[] = []
  for (const one of found) {
    const at = kept.findIndex((other) => isSameOrigin(one, other))
    if (at < 0) kept.push(one)
    else if (one.entry !== null && one.name.length > kept[at]!.name.length && kept[at]!.entry !== null) kept[at] = one
  }
  return [...new Map(kept.map(({ name }) => [houseKey(name), name])).values()]
}

function isSameOrigin(a: Found, b: Found): boolean {
  if (mayBeOneHouse(a.name, b.name)) return true
  if (a.entry === null || b.entry === null) return false
  if (isNameless(a.name) && isNameless(b.name)) return true
  const [ours, theirs] = [wordsOfName(a.name), wordsOfName(b.name)]
  return ours.every((word) => theirs.includes(word)) || theirs.every((word) => ours.includes(word))
}

/** A paper, not a house: "joint communique", "court documents". */
function isNameless(name: string): boolean {
  return name === name.toLowerCase() && papers.test(name)
}

const papers =
  /\b(?:statements?|communiqu[eé]s?|reports?|documents?|records?|filings?|complaints?|indictments?|affidavits?|studies|study|letters?|releases?|surveys?|polls?|papers?|declarations?|lawsuits?|transcripts?|data|figures|statistics|research|estimates?|numbers|analys[ie]s|evidence)$/

function wordsOfName(name: string): string[] {
  return foldWords(name.replace(/['’]s\b/g, '')).split(' ')
}
