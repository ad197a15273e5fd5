/** The pages of a night's stories, made by this thread and others together; the same pages whatever the number of threads. */
import type { StoryFiles, StoryGround } from '../render/archive/story-files.js'
import { beginAll, isAlive, startHand, threadsBeside, type Hand } from './hands.js'
import type { PageChore, Readying } from './printing.js'
import type { PackedHistory } from './store/histories.js'

export interface Press {
  /** Says that so many stories are about to be printed: where they are many, threads start at once and load what it takes. */
  readonly expect: (stories: number) => void
  /** Hands the threads pages that will likely be asked for, without an entry in the feed; where there are none it does nothing. */
  readonly begin: (histories: Iterable<PackedHistory>, ground: StoryGround) => Promise<void>
  /**
   * Begins with the pages of a night, on the same ground: the threads have work while this one does something else. Of
   * what they have already, only pages that came true are taken.
   */
  readonly print: (histories: Iterable<PackedHistory>, ground: StoryGround) => Promise<Printing>
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
  let begun: ReadonlyMap<string, PackedHistory> = new Map()
  let filesBegun: Printing = () => Promise.resolve([])

  async function beginWith(
    histories: readonly PackedHistory[],
    ground: StoryGround,
    inFeed: ReadonlySet<string>,
    share: number
  ): Promise<Printing> {
    const { printed } = await import('./printing.js')
    const choreOf = (some: readonly PackedHistory[]): PageChore => ({ histories: some, ground, inFeed })
    return beginAll(histories, sizeOf, choreOf, { here: printed, hands, chunk }, share)
  }

  return {
    expect: (stories) => {
      if (stories < fewest || hands.length > 0) return
      for (let number = 0; number < threads; number++) hands.push(startHand(entry))
      for (const hand of hands) void hand.send({ readyFor: 'pages' } satisfies Readying)
    },
    begin: async (given, ground) => {
      if (!hands.some(isAlive)) return
      const histories = [...given]
      begun = new Map(histories.map((history) => [history.id, history]))
      filesBegun = await beginWith(histories, ground, new Set(), 1)
    },
    print: async (given, ground) => {
      const histories = [...given]
      const inFeed = ground.settings.formats.includes('rss') ? await newestAmong(histories) : new Set<string>()
      const cameTrue = new Set(
        histories.filter((history) => !inFeed.has(history.id) && isSame(history, begun.get(history.id)))
      )
      const others = histories.filter((history) => !cameTrue.has(history))
      const share = (begunShare * hands.length) / (hands.length + 1)
      const filesOfOthers = await beginWith(others, ground, inFeed, share)
      return async () => {
        const made = (await filesOfOthers()).values()
        const before = cameTrue.size > 0 ? await filesBegun() : []
        const filesOf = new Map([...begun.keys()].map((id, at) => [id, before[at]!]))
        return histories.map((history) => (cameTrue.has(history) ? filesOf.get(history.id) : made.next().value)!)
      }
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

async function newestAmong(histories: readonly PackedHistory[]): Promise<ReadonlySet<string>> {
  const { newestOf } = await import('../render/archive/feed.js')
  return newestOf(histories.map(({ id, nights }) => ({ id, last: lastToldIn(nights) })))
}

/** Whether its page is the same: the texts hang on the nights, which name them by hash. */
function isSame({ nights }: PackedHistory, other: PackedHistory | undefined): boolean {
  return (
    nights.length === other?.nights.length
    && nights.every(({ date, slug, change, night }, at) => {
      const one = other.nights[at]!
      return date === one.date && slug === one.slug && change === one.change && Buffer.compare(night, one.night) === 0
    })
  )
}

function lastToldIn(nights: PackedHistory['nights']): string {
  return nights.findLast(({ change }) => change !== 'quiet')?.date ?? ''
}
