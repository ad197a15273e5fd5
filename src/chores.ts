/** The work of a night that can be shared between threads: each chore stands alone, and gives the same wherever it is done. */
import { analyse } from './analyse.js'
import type { StoryTask } from './digest.js'
import { summarise, type Summary } from './merge/summarise.js'
import type { Article, DigestOptions, Document } from './types.js'

/** Articles to analyse, or stories to summarise. Plain data, so that it can be sent. */
export type Chore = AnalyseChore | SummariseChore

export interface AnalyseChore {
  readonly articles: readonly Article[]
}

export interface SummariseChore {
  readonly tasks: readonly StoryTask[]
  readonly options: DigestOptions
}

/** What comes of a chore: a document an article, a summary a story, in order. */
export type Done<Of extends Chore> = Of extends AnalyseChore ? Document[] : Summary[]

/** Does a chore. */
export function doneOf<Of extends Chore>(chore: Of): Done<Of> {
  const done =
    'articles' in chore
      ? chore.articles.map(analyse)
      : chore.tasks.map(({ story, context }) => summarise(story, context, chore.options))
  return done as Done<Of>
}
