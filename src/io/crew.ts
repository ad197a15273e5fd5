/**
 * Many articles, analysed and summarised by this thread and others together. Whatever the number of threads the results
 * are the same, in the same order: what a thread could not do is done here.
 */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { doneOf, type Chore, type Done } from '../chores.js'
import type { StoryTask } from '../digest.js'
import type { Summary } from '../merge/summarise.js'
import type { Article, CleanArticle, ComparedArticle, DigestOptions, Document } from '../types.js'

export interface CrewLimits {
  /** Threads beside this one. */
  readonly threads: number
  /** Characters of articles from which threads are started. */
  readonly from: number
}

/** Three threads beside this one at most. A thread takes a quarter of a second to be of use: as long as these characters. */
export const crewLimits: CrewLimits = { threads: Math.min(4, availableParallelism()) - 1, from: 150_000 }

export interface Crew {
  /** Says that these articles are about to be taken: where they are much, threads start at once and not in the middle. */
  readonly expect: (articles: readonly Article[]) => void
  /** Takes an article on; what it hands back must be waited for before the next. */
  readonly take: (article: Article) => Promise<void>
  /** The documents of all articles that were taken, in order. */
  readonly documents: () => Promise<Document[]>
  /** What grouping compares of earlier articles, in order. */
  readonly compare: (earlier: readonly CleanArticle[]) => Promise<ComparedArticle[]>
  /** The summaries of stories, in order. */
  readonly summarise: (tasks: readonly StoryTask[], options: DigestOptions) => Promise<Summary[]>
  /** Ends the threads. */
  readonly close: () => Promise<void>
}

/** No thread is started before there is work for it. */
export function openCrew(limits: CrewLimits = crewLimits, entry: URL = new URL('../worker.js', import.meta.url)): Crew {
  const hands: Hand[] = []
  const documents: Promise<Document[]>[] = []
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

  async function take(article: Article): Promise<void> {
    batch.push(article)
    held += article.text.length
    if (held >= chunk) await hand()
  }

  async function hand(): Promise<void> {
    const hasFew = Math.max(taken, expected) < limits.from
    taken += held
    // What first reaches the limit is done here: one long article needs no thread.
    const { result, pause } = shareOut({ articles: batch }, held, hasFew ? [] : startedHands())
    // What fails is told when the documents are asked for.
    result.catch(() => undefined)
    documents.push(result)
    batch = []
    held = 0
    await pause
  }

  return {
    expect,
    take,
    documents: async () => {
      await hand()
      return (await Promise.all(documents.splice(0))).flat()
    },
    compare: (all) => shareAll([...chunksOf(all, lengthOf)], (earlier) => ({ earlier }), hands),
    summarise: (all, options) => shareAll([...chunksOf(all, lengthOfTask)], (tasks) => ({ tasks, options }), hands),
    close: async () => void (await Promise.all(hands.splice(0).map(({ end }) => end())))
  }
}

/** Characters of a chore: some tens of milliseconds, so that no thread waits long for the last. */
const chunk = 20_000
/** Chores that lie with a thread: one in work, one ahead; a long one waits for no other. */
const ahead = 2
const long = 2 * chunk

interface Chunk<One> {
  readonly at: number
  readonly some: readonly One[]
  /** Characters. */
  readonly size: number
}

function lengthOf({ article }: CleanArticle): number {
  return article.text.length
}

function lengthOfTask({ story }: StoryTask): number {
  return story.documents.reduce((sum, document) => sum + lengthOf(document), 0)
}

function* chunksOf<One>(all: readonly One[], sizeOf: (one: One) => number): Iterable<Chunk<One>> {
  let at = 0
  let some: One[] = []
  let size = 0
  for (const one of all) {
    some.push(one)
    size += sizeOf(one)
    if (size < chunk) continue
    yield { at: at++, some, size }
    some = []
    size = 0
  }
  if (some.length > 0) yield { at, some, size }
}

/** What comes of all chunks, in order. */
async function shareAll<One, Of extends Chore>(
  chunks: readonly Chunk<One>[],
  choreOf: (some: readonly One[]) => Of,
  hands: readonly Hand[]
): Promise<Done<Of>> {
  const results: Promise<Done<Of>>[] = []
  // The longest first, so that none is left when the others are done; a single one is not worth sending.
  for (const { at, some, size } of chunks.toSorted((a, b) => b.size - a.size || a.at - b.at)) {
    const { result, pause } = shareOut(choreOf(some), size, chunks.length > 1 ? hands : [])
    result.catch(() => undefined)
    results[at] = result
    await pause
  }
  return (await Promise.all(results)).flatMap((some) => some)
}

interface Hand {
  /** Chores that lie with it. */
  readonly waiting: () => number
  /** What came of the chore; `null` where the thread ended. */
  readonly send: (chore: Chore) => Promise<Done<Chore> | null>
  readonly end: () => Promise<unknown>
}

/** Hands the chore to a thread that has room, or does it here and then pauses, so that the threads' answers are heard. */
function shareOut<Of extends Chore>(
  chore: Of,
  size: number,
  hands: readonly Hand[]
): { result: Promise<Done<Of>>; pause: Promise<void> } {
  const free = hands.find(({ waiting }) => waiting() < (size > long ? 1 : ahead))
  if (!free) return { result: Promise.resolve(doneOf(chore)), pause: hands.length > 0 ? nextTurn() : Promise.resolve() }
  const result = free.send(chore).then((answer) => (answer as Done<Of> | null) ?? doneOf(chore))
  return { result, pause: Promise.resolve() }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

function startHand(entry: URL): Hand {
  const worker = new Worker(entry, { resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes } })
  const waiting: ((answer: Done<Chore> | null) => void)[] = []
  let isGone = false
  const fail = () => {
    isGone = true
    for (const settle of waiting.splice(0)) settle(null)
  }
  worker.on('message', (answer: Done<Chore>) => waiting.shift()?.(answer))
  worker.on('error', fail).on('exit', fail)
  return {
    waiting: () => (isGone ? Infinity : waiting.length),
    send: (chore) =>
      new Promise((resolve) => {
        waiting.push(resolve)
        worker.postMessage(chore)
      }),
    end: () => worker.terminate()
  }
}

/** Of a thread's heap for what is soon thrown away. */
const youngMegabytes = 16
