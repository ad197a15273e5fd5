/** The pages of stories through the nights: begun as soon as it is likely what they show, and held back until the night is proven and kept. */
import type { LikelyTold, Plan } from '../digest.js'
import type { Printing } from '../io/press.js'
import type { Summary } from '../merge/summarise.js'
import type { StoryGroundParts } from '../render/archive/night-files.js'
import type { StoryGround } from '../render/archive/story-files.js'
import { storyFileOf } from '../render/place.js'
import type { Digest, DigestOptions } from '../types.js'
import { tool } from '../version.js'
import type { Night } from './night.js'

/** Begins with the pages of stories of a plan that are summarised, as the digest will likely tell them. */
export type BeginTold = (
  plan: Plan,
  likelyTold: (plan: Plan) => (summary: Summary) => LikelyTold
) => (some: readonly Summary[]) => Promise<void>

/**
 * What is begun before there is a digest. What turns out otherwise is made anew, so the pages are the same. Threads start
 * where about so many stories will be asked for.
 */
export async function pagesAhead(at: Night, options: DigestOptions, stories: number): Promise<BeginTold> {
  const { store, date, staff } = at
  if (!hasStoryPages(at)) return () => () => Promise.resolve()
  staff.press.expect(stories)
  const ground = await groundOf(at, { tool, options }, [...store.editions(), { date }])
  return (plan, likelyTold) => {
    // Found while threads have the first stories.
    let found: { readonly toldIn: (summary: Summary) => LikelyTold; readonly inFeed: ReadonlySet<string> } | null = null
    return async (some) => {
      const { newestOf } = await import('../render/archive/feed.js')
      found ??= {
        toldIn: likelyTold(plan),
        inFeed: newestOf(plan.tied.grouping.stories.map(({ id }) => ({ id, last: date })))
      }
      const { toldIn, inFeed } = found
      const told = some.filter(({ isQuiet }) => !isQuiet).map(toldIn)
      const nights = told.map((one) => ({ id: one.story.id, change: one.story.status, ...one }))
      await staff.press.begin(store.historiesWith(date, nights), ground, inFeed)
    }
  }
}

/** Begins with the pages of the digest's stories, but for those that stay as they are. */
export async function beginPages(at: Night, digest: Digest): Promise<Printing> {
  const { store, staff } = at
  if (!hasStoryPages(at)) return () => Promise.resolve([])
  const same = await unchangedIn(at, digest)
  const named = [...digest.stories, ...(digest.changes?.stories ?? [])].map(({ id }) => id)
  staff.press.expect(new Set(named.filter((id) => !same.has(id))).size)
  const ground = await groundOf(at, digest.edition, store.editionsWith(digest))
  return staff.press.print(store.historiesOn(digest, same), ground)
}

/**
 * Ids of the stories that went quiet and lost nothing, whose pages stand: the edition has nothing to say there. A page that
 * an earlier run of the date wrote, or was killed before it did, may tell what the edition tells no longer.
 */
async function unchangedIn({ world, config, store }: Night, digest: Digest): Promise<ReadonlySet<string>> {
  const { edition, changes } = digest
  const { output, formats } = config.settings
  const lessened = new Set(changes?.statements.map(({ story }) => story))
  const quiet = (changes?.stories ?? []).filter(({ id, change }) => change === 'quiet' && !lessened.has(id))
  if (quiet.length === 0) return new Set()
  const standing = await world.storyPages(output)
  const written = new Set(store.nights().find(({ date }) => date === edition.date)?.paths)
  const endings = ['md', 'html'].filter((format) => formats.some((one) => one === format))
  const isSame = (page: string) => standing.has(page) && !written.has(page)
  const stands = (page: string) => endings.every((ending) => isSame(`${page}.${ending}`))
  return new Set(quiet.flatMap(({ id, slug = '' }) => (stands(storyFileOf({ id, slug })) ? id : [])))
}

async function groundOf(
  { config, templates }: Night,
  edition: StoryGroundParts['edition'],
  editions: StoryGroundParts['editions']
): Promise<StoryGround> {
  const { storyGroundOf } = await import('../render/archive/night-files.js')
  return storyGroundOf({ edition, editions, settings: config.settings, templates })
}

function hasStoryPages({ config }: Night): boolean {
  return config.settings.formats.some((format) => ofStories.has(format))
}

/** Formats that show a story through the nights: only for them its nights are read. */
const ofStories: ReadonlySet<string> = new Set(['md', 'html', 'rss'])
