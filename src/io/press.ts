/** The pages of a night's stories, made by threads; the same pages whatever their number. */
import type { StoryFiles, StoryGround } from '../render/archive/story-files.js'
import { chunksOf, doneOfAll, type Craft, type Given, type Hands } from './hands.js'
import type { PageChore } from './printing.js'
import type { PackedHistory } from './store/histories.js'

export interface Press {
  /** Says that so many stories are about to be printed: where they are many, threads start at once. */
  readonly expect: (stories: number) => void
  /**
   * Hands the threads pages that will likely be asked for; where there are none it does nothing. `inFeed`: ids of the stories
   * that have an entry in the feed.
   */
  readonly begin: (
    histories: Iterable<PackedHistory>,
    ground: StoryGround,
    inFeed?: ReadonlySet<string>
  ) => Promise<void>
  /**
   * Begins with the pages of a night, on the same ground: the threads have work while this one does something else. Of
   * what they have already, only pages that came true are taken.
   */
  readonly print: (histories: Iterable<PackedHistory>, ground: StoryGround) => Promise<Printing>
}

/** Does what is not begun yet, with the threads, and gives the files of each of the stories, in order. */
export type Printing = () => Promise<StoryFiles[]>

/** No thread is started, and nothing loaded, before there is work. */
export function openPress(hands: Hands): Press {
  const begun = new Map<string, Begun>()

  async function begin(
    histories: Iterable<PackedHistory>,
    ground: StoryGround,
    inFeed: ReadonlySet<string>
  ): Promise<void> {
    const { printed } = await import('./printing.js')
    const craft: Craft<PageChore, StoryFiles> = { here: printed, chunk, ahead, canWait: true }
    for (const { some, size } of chunksOf(histories, sizeOf, chunk)) {
      const chore = hands.give(() => ({ histories: some, ground, inFeed }), size, craft)
      for (const [at, history] of some.entries())
        begun.set(history.id, { nights: history.nights, isInFeed: inFeed.has(history.id), chore, at })
    }
  }

  return {
    expect: (stories) => {
      if (stories >= fewest) hands.start()
    },
    begin: async (histories, ground, inFeed = new Set()) => {
      if (hands.alive() > 0) await begin(histories, ground, inFeed)
    },
    print: async (given, ground) => {
      const histories = [...given]
      const inFeed = ground.settings.formats.includes('rss') ? await newestAmong(histories) : new Set<string>()
      const others = histories.filter((history) => !cameTrue(history, inFeed, begun.get(history.id)))
      await begin(others, ground, inFeed)
      return async () => {
        const files = histories.map(({ id }) => begun.get(id)!)
        await doneOfAll([...new Set(files.map(({ chore }) => chore))])
        return Promise.all(files.map(async ({ chore, at }) => (await chore.result())[at]!))
      }
    }
  }
}

interface Begun {
  readonly nights: PackedHistory['nights']
  readonly isInFeed: boolean
  /** Its files are those at this place of what comes of the chore. */
  readonly chore: Given<StoryFiles>
  readonly at: number
}

/** Stories from which threads are started: their pages take half a second, which is twice as long as a thread's start. */
const fewest = 100

/** Bytes, packed, of a chore: ten stories or so. */
const chunk = 50_000

/** Chores that lie with a thread: as long as this one is busy with one thing after grouping. */
const ahead = 6

function sizeOf({ nights, texts }: PackedHistory): number {
  const packed = [...nights.map(({ night }) => night), ...texts.values()]
  return packed.reduce((sum, { length }) => sum + length, 0)
}

async function newestAmong(histories: readonly PackedHistory[]): Promise<ReadonlySet<string>> {
  const { newestOf } = await import('../render/archive/feed.js')
  return newestOf(histories.map(({ id, nights }) => ({ id, last: lastToldIn(nights) })))
}

/** Whether its files are those of what was begun: the texts hang on the nights, which name them by hash. */
function cameTrue({ id, nights }: PackedHistory, inFeed: ReadonlySet<string>, begun: Begun | undefined): boolean {
  const before = begun?.nights ?? []
  return (
    begun?.isInFeed === inFeed.has(id)
    && nights.length === before.length
    && nights.every(({ date, slug, change, night }, at) => {
      const one = before[at]!
      return date === one.date && slug === one.slug && change === one.change && Buffer.compare(night, one.night) === 0
    })
  )
}

function lastToldIn(nights: PackedHistory['nights']): string {
  return nights.findLast(({ change }) => change !== 'quiet')?.date ?? ''
}
