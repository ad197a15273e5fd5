/** Nights played one after the other, with what was told kept in memory as the store keeps it. */
import { analyse } from '../../src/analyse.js'
import { digestOf } from '../../src/digest.js'
import { earlierStoryOf } from '../../src/track/earlier.js'
import { sha256 } from '../../src/text/hash.js'
import type { Article, Digest, DigestOptions, Document, Earlier, StoryHistory, StoryNight } from '../../src/types.js'

/** An article as a test writes it. */
export interface Given {
  readonly text: string
  readonly id?: string
  readonly title?: string
  readonly publisher?: string
  readonly url?: string
  /** The night's date where none is given; `null` for an undated one. */
  readonly publishedAt?: string | null
}

export interface Night {
  readonly date: string
  readonly articles: readonly Given[]
}

/** The digests of the nights, one a night, each made with what the nights before told. */
export function play(nights: readonly Night[], options: Partial<DigestOptions> = {}): Digest[] {
  return playDocuments(
    nights.map(({ date, articles }) => ({
      date,
      documents: articles.map((given) => analyse(articleFrom(given, date)))
    })),
    options
  )
}

/** The same from documents. */
export function playDocuments(
  nights: readonly { readonly date: string; readonly documents: readonly Document[] }[],
  options: Partial<DigestOptions> = {}
): Digest[] {
  const memory = newMemory()
  return nights.map(({ date, documents }) => {
    const digest = digestOf(documents, { ...options, date }, [], memory.before(date))
    memory.keep(digest)
    return digest
  })
}

export interface Memory {
  /** What was told before the night of `date`; `null` on the first. */
  readonly before: (date: string) => Earlier | null
  /** Keeps an edition; a night without stories and changes of statements makes none. */
  readonly keep: (digest: Digest) => void
}

/** Days that a story is remembered. */
const memoryDays = 7

export function newMemory(): Memory {
  const histories = new Map<string, StoryHistory>()
  let since: string | null = null
  return {
    before: (date) => {
      if (since === null) return null
      const stories = [...histories.values()].flatMap((history) => earlierStoryOf(history) ?? [])
      return {
        since,
        stories: stories
          .filter(({ editions }) => daysBetween(editions.at(-1)!, date) <= memoryDays)
          .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      }
    },
    keep: (digest) => {
      if (digest.stories.length === 0 && !digest.changes?.statements.length) return
      since = digest.edition.date!
      for (const [id, night, slug] of nightsIn(digest)) {
        const known = histories.get(id)
        if (known) histories.set(id, { ...known, nights: [...known.nights, night] })
        else histories.set(id, { id, slug, nights: [night] })
      }
    }
  }
}

function nightsIn({ edition, stories, changes, articles }: Digest): (readonly [string, StoryNight, string])[] {
  const date = edition.date!
  const named = changes?.stories ?? stories.map(({ id }) => ({ id, change: 'new' as const }))
  const ids = new Set([...named.map(({ id }) => id), ...(changes?.statements ?? []).map(({ story }) => story)])
  return [...ids].map((id) => {
    const story = stories.find((one) => one.id === id) ?? null
    const change = named.find((one) => one.id === id)?.change ?? 'developing'
    const own = (changes?.statements ?? []).filter((one) => one.story === id)
    const told = articles.filter((article) => story?.articles.includes(article.id))
    return [id, { date, change, story, changes: own, articles: told }, story?.slug ?? 'story']
  })
}

function daysBetween(a: string, b: string): number {
  return (Date.parse(b) - Date.parse(a)) / 86_400_000
}

export function articleFrom(given: Given, date: string): Article {
  const { text, title = null, publisher = null, url = null } = given
  const id = given.id ?? sha256(text).slice(0, 12)
  const publishedAt = given.publishedAt === undefined ? date : given.publishedAt
  return { id, source: `${id}.jsonl`, text, title, author: null, publisher, publishedAt, url, language: null, tags: [] }
}
