/** A story through the nights -> what is known of it now: every statement that was told and not withdrawn. */
import { byCodeUnit } from '../../text/order.js'
import type { DigestArticle, StatementChange, StoryDigest, StoryHistory, StoryNight } from '../../types.js'

/** What a story's page is made of. */
export interface Known {
  /** Those that told or withdrew something, oldest first; versions of one article have ids of their own. */
  readonly nights: readonly StoryNight[]
  /** Each statement as it was told last; its articles are those of all nights, in their order. */
  readonly story: StoryDigest
  readonly articles: ReadonlyMap<string, DigestArticle>
}

/** `null` where no night is left that told anything. */
export function knownOf(history: StoryHistory): Known | null {
  const nights = withVersions(history.nights.filter(saysSomething).toSorted((a, b) => byCodeUnit(a.date, b.date)))
  const told = nights.flatMap(({ story }) => story ?? [])
  const newest = told.at(-1)
  if (!newest) return null
  const articles = new Map(nights.flatMap((night) => night.articles.map((article) => [article.id, article] as const)))
  const gone = goneIn(nights)
  const still = <Told extends { readonly id: string }>(pick: (story: StoryDigest) => readonly Told[]): Told[] =>
    lastTold(nights, pick).filter(({ id }) => !gone.has(id))
  const keyPoints = still((story) => story.keyPoints)
  const figures = still((story) => story.figures)
  const origins = new Set([...keyPoints, ...figures].flatMap((one) => one.origins.map((name) => name.toLowerCase())))
  const ids = [...new Set(told.flatMap((story) => story.articles))]
  const story: StoryDigest = {
    ...newest,
    id: history.id,
    slug: history.slug,
    date:
      told
        .flatMap(({ date }) => date ?? [])
        .toSorted(byCodeUnit)
        .at(-1) ?? null,
    articles: ids,
    counts: { ...newest.counts, articles: ids.length, origins: Math.max(origins.size, newest.counts.origins) },
    summary: newest.summary.filter((id) => keyPoints.some((point) => point.id === id)),
    keyPoints,
    figures,
    quotes: still((one) => one.quotes),
    timeline: inTime(still((one) => one.timeline)),
    people: still((one) => one.people),
    differences: still((one) => one.differences),
    related: newest.related
  }
  return { nights, story, articles }
}

/** A night on which the story went quiet is no part of its page: so a page changes only on a night that has something to say of it. */
function saysSomething({ story, changes }: StoryNight): boolean {
  return story !== null || changes.length > 0
}

/** Statements that the nights withdrew and did not tell again. */
function goneIn(nights: readonly StoryNight[]): ReadonlySet<string> {
  const last = new Map<string, StatementChange['change']>()
  for (const { changes } of nights) for (const { id, change } of changes) last.set(id, change)
  return new Set([...last].flatMap(([id, change]) => (change === 'gone' ? id : [])))
}

/** Each thing once, as its last night told it, those of the newest night first. */
function lastTold<Told extends { readonly id: string }>(
  nights: readonly StoryNight[],
  pick: (story: StoryDigest) => readonly Told[]
): Told[] {
  const told = nights.toReversed().flatMap(({ story }) => (story === null ? [] : pick(story)))
  const seen = new Set<string>()
  return told.filter(({ id }) => !seen.has(id) && seen.add(id))
}

/** By date; what stays open comes last. */
function inTime<Entry extends { readonly date: string | null }>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => byCodeUnit(a.date ?? '~', b.date ?? '~'))
}

/**
 * An article may come again under its id with another text. Places in the old one must not be looked up in the new one:
 * a later version gets an id of its own.
 */
function withVersions(nights: readonly StoryNight[]): StoryNight[] {
  const versions = new Map<string, string[]>()
  return nights.map((night) => {
    const names = new Map<string, string>()
    for (const { id, sha256 } of night.articles) {
      const known = versions.get(id) ?? []
      if (!known.includes(sha256)) versions.set(id, [...known, sha256])
      const number = (versions.get(id) ?? []).indexOf(sha256)
      if (number > 0) names.set(id, `${id}~${number + 1}`)
    }
    return names.size === 0 ? night : renamed(night, names)
  })
}

function renamed(night: StoryNight, names: ReadonlyMap<string, string>): StoryNight {
  const nameOf = (id: string) => names.get(id) ?? id
  return {
    ...night,
    story: night.story === null ? null : (withNames(night.story, nameOf) as StoryDigest),
    articles: night.articles.map((article) => ({
      ...article,
      id: nameOf(article.id),
      copyOf: article.copyOf === null ? null : nameOf(article.copyOf)
    }))
  }
}

/** Plain JSON with the ids of articles replaced: `article` of a span, `articles` of a story. */
function withNames(value: unknown, nameOf: (id: string) => string): unknown {
  if (Array.isArray(value)) return value.map((one) => withNames(one, nameOf))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => {
      if (key === 'article' && typeof one === 'string') return [key, nameOf(one)]
      if (key === 'articles' && Array.isArray(one)) return [key, (one as readonly string[]).map(nameOf)]
      return [key, withNames(one, nameOf)]
    })
  )
}
