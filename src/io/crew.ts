/**
 * Many articles, analysed and summarised by this thread and others together. Whatever the number of threads the results
 * are the same, in the same order: what a thread could not do is done here.
 */
import { doneOf, type AnalyseChore, type Chore, type CompareChore, type Done, type SummariseChore } from '../chores.js'
import type { Plan } from '../digest.js'
import type { Summary } from '../merge/summarise.js'
import type { Article, CleanArticle, ComparedArticle, Document, Story } from '../types.js'
import { doneOfAll, giveAll, openHands, type Craft, type Given, type Hands } from './hands.js'

export interface Crew {
  /** Says that these articles are about to be taken: where they are much, threads start at once and not in the middle. */
  readonly expect: (articles: readonly Article[]) => void
  /**
   * Hands the first of these articles to the threads, as much as they do while this thread is busy with something else;
   * where there are none it does nothing. All of them are taken afterwards as ever.
   */
  readonly begin: (articles: readonly Article[]) => Promise<void>
  /** Takes an article on; what it hands back must be waited for before the next. */
  readonly take: (article: Article) => Promise<void>
  /** The documents of all articles that were taken, in order. */
  readonly documents: () => Promise<Document[]>
  /** What grouping compares of earlier articles, in order. */
  readonly compare: (earlier: readonly CleanArticle[]) => Promise<ComparedArticle[]>
  /** The summaries of the plan's stories, in order; `onDone` is handed some of them as soon as they are there. */
  readonly summarise: (
    plan: Pick<Plan, 'tied' | 'taskOf' | 'options'>,
    onDone?: (some: readonly Summary[]) => Promise<void>
  ) => Promise<Summary[]>
  /** Ends the threads. */
  readonly close: () => Promise<unknown>
}

/** A thread takes a quarter of a second to be of use: as long as this thread takes for these characters. */
const worthThreads = 150_000

/** No thread is started before there is work for it: `from` so many characters of articles. */
export function openCrew(hands: Hands = openHands(), from = worthThreads): Crew {
  const given: Given<Document>[] = []
  const begun = new Set<Article>()
  let batch: Article[] = []
  let held = 0
  let taken = 0
  let expected = 0

  function expect(articles: readonly Article[]): void {
    // One article is one chore, however long: it needs no thread.
    if (articles.length > 1) expected = taken + held + articles.reduce((sum, { text }) => sum + text.length, 0)
    if (expected >= from) hands.start()
  }

  async function begin(articles: readonly Article[]): Promise<void> {
    if (hands.alive() === 0 || begun.size > 0) return
    const share = begunShare * articles.reduce((sum, { text }) => sum + text.length, 0)
    const upTo = taken + held + Math.min(share, mostBegun * hands.alive())
    for (const article of articles) {
      if (taken + held >= upTo) break
      await take(article, Infinity)
      begun.add(article)
    }
  }

  async function take(article: Article, ahead?: number): Promise<void> {
    if (begun.has(article)) return
    batch.push(article)
    held += article.text.length
    if (held >= chunk) await hand(ahead)
  }

  async function hand(ahead?: number): Promise<void> {
    // What first reaches the limit is done here: one long article needs no thread.
    if (Math.max(taken, expected) >= from) hands.start()
    taken += held
    const chore: AnalyseChore = { articles: batch }
    const one = hands.give(() => chore, held, craftOf<AnalyseChore>(ahead))
    given.push(one)
    batch = []
    held = 0
    // Where there is none it is done while others read.
    if (hands.alive() === 0) await one.result()
  }

  return {
    expect,
    begin,
    take: (article) => take(article),
    documents: async () => {
      await hand()
      return doneOfAll(given.splice(0))
    },
    compare: (all) => giveAll(hands, all, lengthOf, (earlier) => ({ earlier }), craftOf<CompareChore>()),
    summarise: ({ tied, taskOf, options }, onDone) => {
      const choreOf = (some: readonly Story[]) => ({ tasks: some.map(taskOf), options })
      return giveAll(hands, tied.grouping.stories, lengthOfStory, choreOf, craftOf<SummariseChore>(), onDone)
    },
    close: hands.end
  }
}

/** Characters of a chore. */
const chunk = 20_000

/** Less than a thread's share in any case: it may be slower than this one. */
const begunShare = 0.35
/** Characters a thread: about as long as this one writes down what was read, and reads what was told before. */
const mostBegun = 400_000

function lengthOf({ article }: CleanArticle): number {
  return article.text.length
}

function lengthOfStory({ documents }: Story): number {
  return documents.reduce((sum, document) => sum + lengthOf(document), 0)
}

/** How this kind of chore is done. */
function craftOf<Of extends Chore>(ahead?: number): Craft<Of, Done<Of>[number]> {
  return { here: doneOf, chunk, ...(ahead === undefined ? {} : { ahead }) }
}
