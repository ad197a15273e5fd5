/** The pages of a night's stories, made by this thread and others together; the same pages whatever the number of threads. */
import type { StoryFiles, StoryGround } from '../render/archive/story-files.js'
import { beginAll, startHand, threadsBeside, type Hand } from './hands.js'
import type { PageChore, Readying } from './printing.js'
import type { PackedHistory } from './store/histories.js'

export interface Press {
  /** Says that so many stories are about to be printed: where they are many, threads start at once and load what it takes. */
  readonly expect: (stories: number) => void
  /** Begins with the pages: the threads have work while this one does something else. */
  readonly begin: (histories: Iterable<PackedHistory>, ground: StoryGround) => Promise<Printing>
  /** Ends the threads. */
  readonly close: () => Promise<void>
}

/** Does what is not begun yet, with the threads, and gives the files of each of the stories, in order. */
export type Printing = () => Promise<StoryFiles[]>

/** No thread is started, and nothing loaded, before there is work. */
export function openPress(
  threads: number = threadsBeside,
  entry: URL = new URL('../worker.js', import.meta.url)
): Press {
  const hands: Hand[] = []
  return {
    expect: (stories) => {
      if (stories < fewest || hands.length > 0) return
      for (let number = 0; number < threads; number++) hands.push(startHand(entry))
      for (const hand of hands) void hand.send({ readyFor: 'pages' } satisfies Readying)
    },
    begin: async (given, ground) => {
      const { printed } = await import('./printing.js')
      const { newestOf } = await import('../render/archive/feed.js')
      const histories = [...given]
      const inFeed = newestOf(histories.map(({ id, nights }) => ({ id, last: lastToldIn(nights) })))
      const choreOf = (some: readonly PackedHistory[]): PageChore => ({ histories: some, ground, inFeed })
      const share = (begunShare * hands.length) / (hands.length + 1)
      return beginAll(histories, sizeOf, choreOf, { here: printed, hands, chunk }, share)
    },
    close: async () => void (await Promise.all(hands.splice(0).map(({ end }) => end())))
  }
}

/** Stories from which threads are started: their pages take half a second, which is twice as long as a thread's start. */
const fewest = 100

/**
 * Of what falls to the threads: what they do while this one proves the digest and makes the edition's own pages, which
 * takes it a fifth as long as all stories' pages.
 */
const begunShare = 0.6

/** Bytes, packed, of a chore: ten stories or so. */
const chunk = 50_000

function sizeOf({ nights, texts }: PackedHistory): number {
  const packed = [...nights.map(({ night }) => night), ...texts.values()]
  return packed.reduce((sum, { length }) => sum + length, 0)
}

function lastToldIn(nights: PackedHistory['nights']): string {
  return nights.findLast(({ change }) => change !== 'quiet')?.date ?? ''
}
