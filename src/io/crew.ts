/**
 * Many articles, analysed and summarised by this thread and others together. Whatever the number of threads the results
 * are the same, in the same order: what a thread could not do is done here.
 */
import { doneOf, type AnalyseChore, type Chore, type CompareChore, type Done, type SummariseChore } from '../chores.js'
import type { Plan } from '../digest.js'
import type { Summary } from '../merge/summarise.js'
import type { Article, CleanArticle, ComparedArticle, Document, Story } from '../types.js'
import { doneOfAll, shareAll, shareOut, startHand, threadsBeside, type Craft, type Hand, type Shared } from './hands.js'

export interface CrewLimits {
  /** Threads beside this one. */
  readonly threads: number
  /** Characters of articles from which threads are started. */
  readonly from: number
}

/** A thread takes a quarter of a second to be of use: as long as these characters. */
export const crewLimits: CrewLimits = { threads: threadsBeside, from: 150_000 }

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
  /** The summaries of the plan's stories, in order. Their relations are found while threads have the last of them. */
  readonly summarise: (plan: Pick<Plan, 'tied' | 'taskOf' | 'relations' | 'options'>) => Promise<Summary[]>
  /** Ends the threads. */
  readonly close: () => Promise<void>
}

/** No thread is started before there is work for it. */
export function openCrew(limits: CrewLimits = crewLimits, entry: URL = new URL('../worker.js', import.meta.url)): Crew {
  const hands: Hand[] = []
  const shared: Shared<Document>[] = []
  const begun = new Set<Article>()
  let batch: Article[] = []
  let held = 0
  let taken = 0
  let expected = 0

  function startedHands(): readonly Hand[] {
    while (hands.length < limits.threads) hands.push(startHand(entry))
    return hands
  }

  function expect(articles: readonly Article[]): void {
    // One article is one chore, however long: it needs no thread.
    if (articles.length > 1) expected = taken + held + articles.reduce((sum, { text }) => sum + text.length, 0)
    if (expected >= limits.from) startedHands()
  }

  async function begin(articles: readonly Article[]): Promise<void> {
    if (hands.length === 0 || begun.size > 0) return
    const share = begunShare * articles.reduce((sum, { text }) => sum + text.length, 0)
    const upTo = taken + held + Math.min(share, mostBegun * hands.length)
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
    const hasFew = Math.max(taken, expected) < limits.from
    taken += held
    // What first reaches the limit is done here: one long article needs no thread.
    const chore: AnalyseChore = { articles: batch }
    const one = shareOut(chore, held, craftOf<AnalyseChore>(hasFew ? [] : startedHands(), ahead))
    shared.push(one)
    batch = []
    held = 0
    await one.pause
  }

  return {
    expect,
    begin,
    take: (article) => take(article),
    documents: async () => {
      await hand()
      return doneOfAll(shared.splice(0))
    },
    compare: (all) => shareAll(all, lengthOf, (earlier) => ({ earlier }), craftOf<CompareChore>(hands)),
    summarise: ({ tied, taskOf, relations, options }) => {
      const choreOf = (some: readonly Story[]) => ({ tasks: some.map(taskOf), options })
      return shareAll(tied.grouping.stories, lengthOfStory, choreOf, craftOf<SummariseChore>(hands), relations)
    },
    close: async () => void (await Promise.all(hands.splice(0).map(({ end }) => end())))
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
function craftOf<Of extends Chore>(hands: readonly Hand[], ahead?: number): Craft<Of, Done<Of>[number]> {
  return { here: doneOf, hands, chunk, ...(ahead === undefined ? {} : { ahead }) }
}
