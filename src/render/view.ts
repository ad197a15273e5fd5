/** Digest -> the one model that all formats print, so that no two of them can differ in what they say. */
import type { Digest, DigestArticle, LeftOut, ProfileName, StoryDigest } from '../types.js'
import { changesView } from './change-views.js'
import { dateView, dateWords, weekdayWords } from './dates.js'
import { leftLabels, roleLabels } from './labels.js'
import { noLinks, type Links } from './place.js'
import { profiles } from './profiles.js'
import { receiptBook, type ReceiptBook, type ReceiptGround } from './receipts.js'
import { sourceView, sourceViews } from './source-views.js'
import { lineView, storyView } from './story-view.js'
import type { PageView, StoryView } from './views.js'
import { anchorOf, knownWords, plainWords, safeAddress, wordCount } from './words.js'

/** Stories of IN ONE MINUTE, and one-line stories after the full ones (PRODUCT.md, "How much"). */
const minuteStories = 12
const alsoStories = 30

/** Words that a reader takes in within a minute; news on a screen is read at 200 to 250. */
const wordsPerMinute = 220

/** All that a page prints, as plain words; the formats escape. `links`: what it can link to where it stands. */
export function viewOf(digest: Digest, links: Links = noLinks, profile: ProfileName = 'plain'): PageView {
  const { edition, stories } = digest
  const articles = new Map(digest.articles.map((article) => [article.id, article]))
  const shown = stories.slice(0, edition.options.stories)
  const also = stories.slice(shown.length, shown.length + alsoStories)
  const full = fullViews(digest, shown, articles, links)
  const book = pageBook(articles)
  const alsoLines = also.map((story) => lineView(story, book.marksOf, links))
  const changes = changesView(digest, new Set(shown.map(({ id }) => id)), book.marksOf, links)
  return {
    ...headOf(digest),
    minutes: minutesOf(full),
    inOneMinute: full.slice(0, minuteStories),
    index: links.index,
    changes,
    full,
    also: alsoLines,
    more: stories.length - shown.length - also.length,
    restAnchors: links.index === null ? [] : stories.slice(shown.length + also.length).map(({ id }) => anchorOf(id)),
    ...footOf(digest, articles),
    receipts: book.receipts(),
    front: profiles[profile].front(frontOf(digest))
  }
}

function fullViews(
  digest: Digest,
  shown: readonly StoryDigest[],
  articles: ReadonlyMap<string, DigestArticle>,
  links: Links
): StoryView[] {
  const headlines = new Map(digest.stories.map(({ id, headline }) => [id, plainWords(headline.text)]))
  const onPage = new Set(shown.map(({ id }) => id))
  const confirmed = new Set(
    digest.changes?.statements.filter(({ change }) => change === 'confirmed').map(({ id }) => id) ?? []
  )
  const storyLine = (id: string) => {
    const headline = headlines.get(id)
    return headline === undefined ? null : { headline, anchor: onPage.has(id) ? anchorOf(id) : null }
  }
  return shown.map((story, index) => {
    const sources = sourceViews(story.articles, articles, story.id)
    const sourceOf = (article: DigestArticle) =>
      sources.get(article.id) ?? sourceView(article, '', story.id, new Map<string, string>())
    const { marksOf, receipts } = receiptBook({ prefix: story.id, articles, sourceOf })
    const section = sectionOf(story, digest, articles)
    return storyView(story, { number: index + 1, section, marksOf, receipts, sources, storyLine, links, confirmed })
  })
}

/** The book of the lines that stand outside of stories. */
function pageBook(articles: ReceiptGround['articles']): ReceiptBook {
  const sourceOf = (article: DigestArticle) => sourceView(article, '', 'page', new Map<string, string>())
  return receiptBook({ prefix: 'page', articles, sourceOf })
}

/** The first section with a tag or source of one of the story's articles. */
function sectionOf(
  { articles: ids }: StoryDigest,
  { edition }: Digest,
  articles: ReadonlyMap<string, DigestArticle>
): string | null {
  const of = ids.flatMap((id) => articles.get(id) ?? [])
  const tags = new Set(of.flatMap((article) => article.tags))
  const names = new Set(of.flatMap(({ source, publisher }) => [source, publisher]))
  const section = edition.options.sections.find(
    (one) => one.tags.some((tag) => tags.has(tag)) || one.sources.some((source) => names.has(source))
  )
  return knownWords(section?.name ?? null)
}

type Head = Pick<
  PageView,
  | 'title'
  | 'language'
  | 'date'
  | 'day'
  | 'stories'
  | 'articles'
  | 'read'
  | 'failed'
  | 'newest'
  | 'undated'
  | 'tool'
  | 'inputHash'
>

function headOf({ edition, articles, stories, notices }: Digest): Head {
  const dates = articles.flatMap(({ publishedAt }) => publishedAt?.slice(0, 10) ?? [])
  return {
    title: plainWords(edition.title) || 'Nightdesk',
    language: languageTag(edition.options.language),
    date: dateView(edition.date),
    day: weekdayWords(edition.date),
    stories: stories.length,
    articles: articles.length,
    read: new Set(articles.map(({ source }) => source.split('#')[0])).size,
    failed: notices.filter(isProblem).length,
    newest: dateWords(dates.toSorted().at(-1) ?? null),
    undated: articles.length - dates.length,
    tool: plainWords(`${edition.tool.name} ${edition.tool.version}`),
    inputHash: anchorOf(edition.inputHash)
  }
}

/** A tag as the `lang` attribute may hold it; `und` where it is none. */
export function languageTag(language: string | null): string {
  return language !== null && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/.test(language) ? language : 'und'
}

/** A source that could not be read: reading says so without an article. */
function isProblem({ severity, article }: Digest['notices'][number]): boolean {
  return severity === 'warning' && article === null
}

function minutesOf(stories: readonly StoryView[]): number {
  const words = stories.reduce((sum, story) => sum + wordCount(wordsOf(story).join(' ')), 0)
  return Math.max(1, Math.round(words / wordsPerMinute))
}

/** What a reader reads of a story; receipts and tables of sources are looked up, not read. */
function wordsOf(story: StoryView): string[] {
  const points = [...story.summary, ...story.keyPoints, ...story.singles, ...story.quotes, ...story.timeline]
  return [story.headline, ...points.map(({ text }) => text), ...story.figures.map(({ what, figure }) => what + figure)]
}

type Foot = Pick<PageView, 'otherLanguages' | 'problems' | 'left'>

function footOf({ notices, left }: Digest, articles: ReadonlyMap<string, DigestArticle>): Foot {
  const foreign = notices.filter(({ rule }) => rule === 'other-language')
  return {
    otherLanguages: foreign.flatMap(({ article }) => {
      const named = articles.get(article ?? '')
      if (!named) return []
      const file = plainWords(named.source)
      const title = knownWords(named.title) ?? file
      return { title, language: languageTag(named.language), href: safeAddress(named.url), file }
    }),
    problems: notices.filter(isProblem).map(({ message }) => plainWords(message)),
    left: leftOf(left)
  }
}

/** Counts by reason, in the order of the tables; rules that no table names go by their role. */
function leftOf(left: readonly LeftOut[]): PageView['left'] {
  const counts = new Map<string, number>()
  for (const { rule, role } of left) {
    const known = leftLabels.find((label) => label.rule === rule.split(' ')[0])
    const reason = known?.rule ?? role
    counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  const labels = [
    ...leftLabels.map(({ rule, one, many }) => ({ reason: rule, one, many })),
    ...roleLabels.map(({ role, one, many }) => ({ reason: role, one, many }))
  ]
  return labels.flatMap(({ reason, one, many }) => {
    const count = counts.get(reason) ?? 0
    return count === 0 ? [] : { count, words: count === 1 ? one : many }
  })
}

function frontOf({ edition, articles, stories }: Digest): PageView['front'] {
  const title = plainWords(edition.title) || 'Nightdesk'
  const words = dateWords(edition.date)
  const [first] = stories
  return {
    title: words === null ? title : `${title}, ${words}`,
    ...(first ? { description: plainWords(first.headline.text) } : {}),
    ...(edition.date === null ? {} : { date: plainWords(edition.date) }),
    stories: stories.length,
    articles: articles.length
  }
}
