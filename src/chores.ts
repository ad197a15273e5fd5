/** The work of a night that can be shared between threads: each chore stands alone, and gives the same wherever it is done. */
import { analyse, comparedOf } from './analyse.js'
import { summaryOf, type StoryTask } from './digest.js'
import type { Summary } from './merge/summarise.js'
import type { Article, CleanArticle, ComparedArticle, DigestOptions, Document } from './types.js'

/** Articles to analyse or compare, or stories to summarise. Plain data, so that it can be sent. */
export type Chore = AnalyseChore | CompareChore | SummariseChore

export interface AnalyseChore {
  readonly articles: readonly Article[]
}

export interface CompareChore {
  readonly earlier: readonly CleanArticle[]
}

export interface SummariseChore {
  readonly tasks: readonly StoryTask[]
  readonly options: DigestOptions
}

/** What comes of a chore: a document an article, what grouping compares of an earlier one, a summary a story, in order. */
export type Done<Of extends Chore> = DoneOne<Of>[]

type DoneOne<Of extends Chore> = Of extends AnalyseChore
  ? Document
  : Of extends CompareChore
    ? ComparedArticle
    : Summary

/** Does a chore. */
export function doneOf<Of extends Chore>(chore: Of): Done<Of> {
  return resultsOf(chore) as Done<Of>
}

function resultsOf(chore: Chore): Done<Chore> {
  if ('articles' in chore) return chore.articles.map(analyse)
  if ('earlier' in chore) return chore.earlier.map(comparedOf)
  return chore.tasks.map((task) => summaryOf(task, chore.options))
}
