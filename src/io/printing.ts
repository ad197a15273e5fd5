/** What a thread does for the press. */
import { storyFilesOf, type StoryFiles, type StoryGround } from '../render/archive/story-files.js'
import { unpackedHistory, type PackedHistory } from './store/histories.js'
import type { Templates } from '../types.js'

/** What it is sent. Plain data. */
export interface PageChore {
  readonly histories: readonly PackedHistory[]
  readonly ground: StoryGround
  /** Ids of the stories that have an entry in the feed. */
  readonly inFeed: ReadonlySet<string>
}

/** Unpacks the stories and makes their files. */
export function printed({ histories, ground, inFeed }: PageChore): StoryFiles[] {
  templates = areSame(ground.templates, templates) ? templates : ground.templates
  const all = { ...ground, templates }
  return histories.map((history) => {
    const { pages, entry } = storyFilesOf(unpackedHistory(history), all, inFeed.has(history.id))
    return { pages: pages.map(([path, page]) => [path, bytes.encode(String(page))] as const), entry }
  })
}

/** What of the files is handed over and not copied when they are sent: the bytes of their pages. */
export function handedOver(files: readonly StoryFiles[]): ArrayBuffer[] {
  return files.flatMap(({ pages }) => pages.map(([, page]) => (page as Uint8Array<ArrayBuffer>).buffer))
}

/** Gives each page a block of memory of its own. */
const bytes = new TextEncoder()

/** Those of the last chore: each brings a copy of its own, and a set is compiled once. */
let templates: Templates = new Map()

function areSame(a: Templates, b: Templates): boolean {
  return a.size === b.size && [...a].every(([name, source]) => b.get(name) === source)
}
