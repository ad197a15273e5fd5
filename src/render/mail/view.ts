/** Digest -> what the templates of the mail see, from the same model as all pages. */
import type { Digest, DigestArticle, Evidence, StoryDigest } from '../../types.js'
import { noLinks, storyFileOf } from '../place.js'
import { sourceViews } from '../source-views.js'
import { viewOf } from '../view.js'
import type { HeadView, LineView, PageView, PointView, SourceView, StoryView } from '../views.js'
import { anchorOf, safeAddress } from '../words.js'
import { barsOf } from './bars.js'
import { preheaderOf, subjectOf } from './subject.js'
import type { MailLineView, MailPointView, MailSourceView, MailStoryView, MailView } from './views.js'

/** What a mail is told beside its digest. */
export interface MailOptions {
  /**
   * Address of the published editions: `2025/11/2025-11-04.html` is put after it, or the date in the place of `{date}`,
   * `{year}` and `{month}`; `null`: nothing is linked.
   */
  readonly link: string | null
  /** Pattern of the subject; `null`: the top story and the count. */
  readonly subject: string | null
  /** Addresses to leave the list, `mailto:` or `https:`. */
  readonly unsubscribe: readonly string[]
}

/** All that a mail of this digest prints where nothing has to be cut. */
export function mailViewOf(digest: Digest, options: MailOptions): MailView {
  const page = viewOf(digest, { ...noLinks, storyPage: (story) => storyAddress(options.link, story) })
  const link = editionAddress(options.link, digest.edition.date)
  const hrefOf = (anchor: string | null) => (link === null || anchor === null ? null : `${link}#${anchor}`)
  const articles = new Map(digest.articles.map((article) => [article.id, article]))
  return {
    ...headOf(page),
    subject: subjectOf(page, options.subject),
    preheader: preheaderOf(page),
    link,
    inOneMinute: page.inOneMinute.map((line) => lineOf(line, hrefOf)),
    changes: changesOf(page, hrefOf),
    full: page.full.flatMap((view, index) => {
      const story = digest.stories[index]
      return story ? storyOf(view, story, { articles, hrefOf }) : []
    }),
    also: page.also.map((line) => lineOf(line, hrefOf)),
    left: [],
    unsubscribe: options.unsubscribe.flatMap((address) => {
      const href = safeAddress(address)
      return href === null ? [] : { href, words: /^mailto:([^?]*)/i.exec(address)?.[1] ?? address }
    })
  }
}

/** Where an edition is published; `null` where that is not known. */
export function editionAddress(link: string | null, date: string | null): string | null {
  const [year = '', month = ''] = date?.split('-') ?? []
  const whole =
    date === null
      ? link
      : link?.replace(/\{(date|year|month)\}/g, (_, name: string) => {
          return { date, year, month }[name] ?? ''
        })
  if (whole === undefined || whole === null) return null
  const isPattern = whole !== link
  const folder = whole.endsWith('/') ? whole : `${whole}/`
  return safeAddress(isPattern || date === null ? whole : `${folder}${year}/${month}/${date}.html`)
}

/** Where a story's page is published: beside the editions; `null` where these have addresses of a form of their own. */
function storyAddress(link: string | null, story: Pick<StoryDigest, 'id' | 'slug'>): string | null {
  if (link === null || /\{(?:date|year|month)\}/.test(link)) return null
  return safeAddress(`${link.endsWith('/') ? link : `${link}/`}${storyFileOf(story)}.html`)
}

type HrefOf = (anchor: string | null) => string | null

function headOf(page: PageView): HeadView {
  const { title, language, date, day, stories, articles, minutes, read, failed, newest, undated, tool } = page
  const { more, problems } = page
  return {
    title,
    language,
    date,
    day,
    stories,
    articles,
    minutes,
    read,
    failed,
    newest,
    undated,
    tool,
    more,
    problems
  }
}

function lineOf({ anchor, headline, status, counts }: LineView, hrefOf: HrefOf): MailLineView {
  return { headline, href: hrefOf(anchor), status, counts }
}

function changesOf({ changes }: PageView, hrefOf: HrefOf): MailView['changes'] {
  if (changes === null) return null
  const stories = changes.stories.map(({ headline, anchor: at, page, statements, more }) => ({
    headline,
    href: (at === null ? null : hrefOf(at)) ?? page,
    statements: statements.map(({ change, label, was, is, anchor }) => ({
      change,
      label,
      was,
      is,
      href: (anchor === null ? null : hrefOf(anchor)) ?? page
    })),
    more
  }))
  return { since: changes.since, stories, quiet: changes.quiet, quietStories: changes.quietStories }
}

interface StoryGround {
  readonly articles: ReadonlyMap<string, DigestArticle>
  readonly hrefOf: HrefOf
}

/** The view of a page with letters in the place of receipts; both lay a story's statements out in the same order. */
function storyOf(view: StoryView, story: StoryDigest, { articles, hrefOf }: StoryGround): MailStoryView {
  const sources = sourceViews(story.articles, articles, story.id)
  const letters = (evidence: Evidence | undefined) => lettersOf(evidence, sources)
  const points = new Map(story.keyPoints.map((point) => [anchorOf(point.id), point]))
  const pointOf = (point: PointView) => mailPoint(point, letters(points.get(point.anchor)?.evidence), hrefOf)
  const bars = barsOf(story.figures)
  return {
    number: view.number,
    headline: view.headline,
    href: hrefOf(view.anchor),
    status: view.status,
    section: view.section,
    date: view.date,
    counts: view.counts,
    onlyOrigin: view.onlyOrigin,
    summary: view.summary.map(pointOf),
    keyPoints: view.keyPoints.map(pointOf),
    singles: view.singles.map(pointOf),
    figures: view.figures.map(({ anchor, what, figure, period, said, verdict, verdictName, letters: own }, index) => ({
      ...{ what, figure, period, said, verdict, verdictName, letters: own },
      href: hrefOf(anchor),
      bar: bars[index] ?? null
    })),
    quotes: view.quotes.map(({ anchor, text, speaker, role, via, variants }, index) => ({
      ...{ text, speaker, role, via },
      letters: letters(story.quotes[index]?.evidence),
      href: hrefOf(anchor),
      variants: variants.map((variant, at) => ({
        ...{ text: variant.text, how: variant.how, via: variant.via },
        letters: letters(story.quotes[index]?.variants[at]?.evidence)
      }))
    })),
    differences: view.differences.map(({ anchor, about, kind, sides }, index) => ({
      ...{ about, kind, href: hrefOf(anchor) },
      sides: sides.map(({ text }, at) => ({ text, letters: letters(story.differences[index]?.sides[at]?.evidence) }))
    })),
    timeline: view.timeline.map(({ anchor, date, resolved, text }, index) => ({
      ...{ date, resolved, text, href: hrefOf(anchor) },
      letters: letters(story.timeline[index]?.evidence)
    })),
    sources: view.sources.map(sourceOf),
    moreSources: 0
  }
}

function mailPoint(point: PointView, letters: string, hrefOf: HrefOf): MailPointView {
  const { anchor, text, origins, counts, isCounted, isSingle } = point
  return { text, letters, href: hrefOf(anchor), origins, counts, isCounted, isSingle }
}

function sourceOf({ letter, name, title, date, origins, href, copyOf }: SourceView): MailSourceView {
  return { letter, name, title, date, origins, href, copyOf }
}

/** Letters of the articles that hold the evidence, in the order of the story's sources. */
function lettersOf(evidence: Evidence | undefined, sources: ReadonlyMap<string, SourceView>): string {
  const ids = new Set((evidence ?? []).map(({ article }) => article))
  return [...sources].flatMap(([id, { letter }]) => (ids.has(id) ? letter : [])).join(' ')
}
