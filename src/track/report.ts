/** A story through the nights, as `stories` and `story` print it. */
import type { StatementChange, StoryHistory, StoryNight } from '../types.js'

/** One line of `nightdesk stories`. */
export interface StoryReport {
  readonly id: string
  readonly slug: string
  /** What it was on its last night. */
  readonly status: StoryNight['change']
  readonly headline: string
  /** Dates of the first and the last edition that told it. */
  readonly first: string
  readonly last: string
  /** Relative to the output folder. */
  readonly page: string
  /** Dates of the editions that told it, oldest first. */
  readonly editions: readonly string[]
  /** Ids of the articles that it was told from, in the order of the nights. */
  readonly articles: readonly string[]
}

/** What `nightdesk story ID` prints. */
export interface StoryNights extends StoryReport {
  readonly nights: readonly {
    readonly date: string
    readonly change: StoryNight['change']
    readonly statements: readonly StatementChange[]
  }[]
}

/** The report of a story; `null` where no edition that is kept told it. */
export function storyReportOf({ id, slug, nights }: StoryHistory): StoryNights | null {
  const told = nights.flatMap(({ date, story }) => (story === null ? [] : [{ date, story }]))
  const [first] = told
  const last = told.at(-1)
  if (first === undefined || last === undefined) return null
  return {
    ...{ id, slug, status: nights.at(-1)!.change, headline: last.story.headline.text },
    ...{ first: first.date, last: last.date, page: `stories/${id}-${slug}.md` },
    editions: told.map(({ date }) => date),
    articles: [...new Set(told.flatMap(({ story }) => story.articles))],
    nights: nights.map(({ date, change, changes }) => ({ date, change, statements: changes }))
  }
}
