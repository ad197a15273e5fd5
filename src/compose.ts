/** Stories, each summarised -> one digest: order, edition, articles, notices and the ledger of what was left out. */
import { readLineOf } from './clean/identity.js'
import type { Summary } from './merge/summarise.js'
import { muteOf } from './merge/mute.js'
import { editionDate, type Selection } from './select.js'
import { sha256 } from './text/hash.js'
import { byCodeUnit } from './text/order.js'
import { changesOf } from './track/changes.js'
import { tool } from './version.js'
import type {
  Digest,
  DigestArticle,
  DigestOptions,
  Document,
  Earlier,
  Edition,
  Grouping,
  LeftOut,
  Notice,
  RelatedStory,
  Relation,
  StatementChange,
  StoryDigest
} from './types.js'

/** All that the stages before found out. */
export interface Parts {
  readonly documents: readonly Document[]
  /** Of the documents, in the order of the digest. */
  readonly articles: readonly DigestArticle[]
  readonly selection: Selection
  readonly grouping: Omit<Grouping, 'related'>
  readonly related: readonly Relation[]
  /** Notices from reading. */
  readonly notices: readonly Notice[]
  /** What was told on earlier nights. */
  readonly earlier: Earlier | null
  /** Statements withdrawn from stories that nothing of tonight is tied to. */
  readonly loose: readonly StatementChange[]
  /** Earlier story -> the older one that it proved to be. Ids. */
  readonly joined: ReadonlyMap<string, string>
}

/** Joins the summaries to one digest; `pages` of the edition are filled in when pages are rendered. */
export function compose(summaries: readonly Summary[], parts: Parts, options: DigestOptions): Digest {
  const { articles } = parts
  const documents = parts.documents.toSorted((a, b) => byCodeUnit(placeOf(a), placeOf(b)))
  const stories = inOrder(toldOf(summaries, parts.related, options), articles, options)
  return {
    schema: 'nightdesk.digest/1',
    edition: editionOf(articles, editionDate(documents, options), options),
    articles,
    stories,
    changes: changesOf(
      stories,
      [...summaries.flatMap(({ changes }) => changes), ...parts.loose],
      parts.earlier,
      parts.joined
    ),
    notices: [
      ...onceEach(parts.notices),
      ...onceEach(parts.selection.notices),
      ...onceEach(unrelatedNotices(parts)),
      ...undatedNotices(documents)
    ],
    left: leftOf(summaries, parts)
  }
}

/** The articles as the digest holds them, by source and id. */
export function articlesOf(
  documents: readonly Document[],
  { duplicates }: Pick<Grouping, 'duplicates'>
): readonly DigestArticle[] {
  const copies = new Map(duplicates.map(({ a, b }) => [b, a]))
  return documents.toSorted((a, b) => byCodeUnit(placeOf(a), placeOf(b))).map((document) => articleOf(document, copies))
}

/** The stories that have something to say: where even the headline holds a muted word, all of the story is muted. */
function toldOf(summaries: readonly Summary[], related: readonly Relation[], { mute }: DigestOptions): StoryDigest[] {
  const isMuted = muteOf(mute)
  const told = summaries
    .filter(({ isQuiet }) => !isQuiet)
    .map(({ story }) => story)
    .filter(({ headline }) => !isMuted(headline.text))
  const ids = new Set(told.map(({ id }) => id))
  const others = othersAmong(related)
  return told.map((story) => ({
    ...story,
    related: (others.get(story.id) ?? []).filter((other) => ids.has(other.story))
  }))
}

/** Story -> the related ones. Ids. */
export function othersAmong(related: readonly Relation[]): ReadonlyMap<string, readonly RelatedStory[]> {
  const others = new Map<string, RelatedStory[]>()
  const tie = (from: string, to: RelatedStory) => others.set(from, [...(others.get(from) ?? []), to])
  for (const { a, b, reason, evidence } of related) {
    tie(a, { story: b, reason, evidence })
    tie(b, { story: a, reason, evidence })
  }
  return others
}

function placeOf({ article }: Document): string {
  return `${article.source}\n${article.id}`
}

function articleOf(document: Document, copies: ReadonlyMap<string, string>): DigestArticle {
  const { id, source, title, author, publisher, publishedAt, url, language, tags, origins, text, blocks, body } =
    readLineOf(document)
  const added = { sha256: sha256(text), copyOf: copies.get(id) ?? null }
  return {
    id,
    source,
    title,
    author,
    publisher,
    publishedAt,
    url,
    language,
    tags,
    origins,
    text,
    blocks,
    body,
    ...added
  }
}

function editionOf(articles: readonly DigestArticle[], date: string | null, options: DigestOptions): Edition {
  const hashes = articles.map((article) => article.sha256)
  const inputHash = sha256(hashes.toSorted(byCodeUnit).join('\n'))
  return {
    id: `${date ?? 'undated'}-${inputHash.slice(0, 8)}`,
    date,
    title: options.title,
    tool,
    options,
    configHash: sha256(JSON.stringify(options)),
    inputHash,
    pages: []
  }
}

/** Pinned, followed, status, origins, articles, newest date, id: the order of pages and JSON. */
function inOrder(
  stories: readonly StoryDigest[],
  articles: readonly DigestArticle[],
  options: DigestOptions
): StoryDigest[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const names = (words: readonly string[]) => {
    const patterns = words.map(wholeWords)
    return (story: StoryDigest) => (patterns.some((pattern) => isNamed(story, pattern, byId)) ? 0 : 1)
  }
  const pinned = names(options.pin)
  const followed = names(options.follow)
  const statuses = ['new', 'developing', 'returned']
  const keyed = stories.map((story) => ({
    story,
    key: [
      pinned(story),
      statuses.indexOf(story.status),
      followed(story),
      -story.counts.origins,
      -story.counts.articles,
      -Number((story.date ?? '0').replaceAll('-', ''))
    ]
  }))
  return keyed
    .toSorted((a, b) => byNumbers(a.key, b.key) || byCodeUnit(a.story.id, b.story.id))
    .map(({ story }) => story)
}

/** Whether a story's words, or a name, source or tag of its articles, hold the pattern. */
function isNamed(story: StoryDigest, pattern: RegExp, articles: ReadonlyMap<string, DigestArticle>): boolean {
  const words = [story.headline, ...story.keyPoints, ...story.people.map(({ name }) => ({ text: name }))]
  if (words.some(({ text }) => pattern.test(text))) return true
  return story.articles.some((id) => {
    const article = articles.get(id)
    return [article?.publisher, article?.source, ...(article?.tags ?? [])].some((name) => name && pattern.test(name))
  })
}

/** Matches `words` as whole words, in any case. */
function wholeWords(words: string): RegExp {
  const escaped = words
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu')
}

/** Each notice once, in an order that does not hang on that of the input. */
function onceEach(notices: readonly Notice[]): Notice[] {
  const byWords = new Map(notices.map((notice) => [JSON.stringify([notice.message, notice.article, notice]), notice]))
  return [...byWords].toSorted(([a], [b]) => byCodeUnit(a, b)).map(([, notice]) => notice)
}

function unrelatedNotices({ grouping }: Parts): Notice[] {
  return grouping.unrelated.map(({ id, reason }) => ({
    severity: 'info',
    rule: 'unrelated',
    message: reason,
    article: id,
    start: null,
    end: null
  }))
}

function undatedNotices(documents: readonly Document[]): Notice[] {
  return documents
    .filter(({ day }) => day === null)
    .map(({ article }) => ({
      severity: 'info',
      rule: 'undated',
      message: 'The article carries no date: "yesterday", "last month" and the like stay open in it',
      article: article.id,
      start: null,
      end: null
    }))
}

function leftOf(summaries: readonly Summary[], { documents, selection, grouping }: Parts): LeftOut[] {
  const byId = new Map(documents.map((document) => [document.article.id, document]))
  const unrelated = grouping.unrelated.flatMap(({ id }) => {
    const document = byId.get(id)
    return document ? wholeLeft(document, 'unrelated') : []
  })
  const passed = selection.passed.flatMap(({ document, rule }) =>
    wholeLeft(document, rule === 'other-language' ? 'unrelated' : rule)
  )
  return [...summaries.flatMap(({ left }) => left), ...unrelated, ...passed].toSorted(
    (a, b) => byCodeUnit(a.article, b.article) || a.start - b.start || a.end - b.end
  )
}

/** The ledger of an article that gives no statement at all. */
function wholeLeft({ article, sentences, blocks }: Document, rule: string): LeftOut[] {
  const body = sentences.filter(({ role }) => role === 'body')
  const marked = blocks.filter(({ role }) => role !== 'body' && role !== 'title')
  return [
    ...body.map(({ start, end, role }) => ({ article: article.id, start, end, role, rule })),
    ...marked.map(({ start, end, role, rule: mark }) => ({ article: article.id, start, end, role, rule: mark }))
  ]
}

function byNumbers(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    if (value !== b[index]) return value - (b[index] ?? 0)
  }
  return 0
}
