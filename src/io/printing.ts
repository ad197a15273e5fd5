/** What a thread does for the press. */
import { storyFilesOf, type StoryFiles, type StoryGround } from '../render/archive/story-files.js'
import { unpackedHistory, type PackedHistory } from './store/histories.js'
import { bytesOf } from './write.js'

/** What it is sent. Plain data. */
export interface PageChore {
  readonly histories: readonly PackedHistory[]
  readonly ground: StoryGround
  /** Ids of the stories that have an entry in the feed. */
  readonly inFeed: ReadonlySet<string>
}

/** Unpacks the stories and makes their files. */
export function printed({ histories, ground, inFeed }: PageChore): StoryFiles[] {
  return histories.map((history) => {
    const { pages, entry } = storyFilesOf(unpackedHistory(history), ground, inFeed.has(history.id))
    return { pages: pages.map(([path, page]) => [path, new Uint8Array(bytesOf(page))] as const), entry }
  })
}
