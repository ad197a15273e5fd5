/** The pages of stories through the nights: begun as soon as it is likely what they show, and held back until the night is proven and kept. */
import type { LikelyTold, Plan } from '../digest.js'
import type { Printing } from '../io/press.js'
import type { Summary } from '../merge/summarise.js'
import type { StoryGroundParts } from '../render/archive/night-files.js'
import type { StoryGround } from '../render/archive/story-files.js'
import type { Digest, DigestOptions, Earlier } from '../types.js'
import { tool } from '../version.js'
import type { Night } from './night.js'

/** What is begun before there is a digest. What turns out otherwise is made anew, so the pages are the same. */
export interface PagesAhead {
  /**
   * The stories that go quiet tonight unless they go on: most of them do. So the threads have work while this one groups.
   */
  readonly quiet: (earlier: Earlier | null) => Promise<void>
  /** Those of the plan that are summarised, as the digest will likely tell them. */
  readonly told: (
    plan: Plan,
    likelyTold: (plan: Plan) => (summary: Summary) => LikelyTold
  ) => (some: readonly Summary[]) => Promise<void>
}

/** Threads start where about so many stories will be asked for. */
export async function pagesAhead(at: Night, options: DigestOptions, stories: number): Promise<PagesAhead> {
  const { store, date, staff } = at
  if (!hasStoryPages(at)) return { quiet: () => Promise.resolve(), told: () => () => Promise.resolve() }
  staff.press.expect(stories)
  const ground = await groundOf(at, { tool, options }, [...store.editions(), { date }])
  return {
    quiet: async (earlier) => {
      const open = (earlier?.stories ?? []).filter(({ quiet }) => quiet === null)
      const nights = open.map(({ id }) => ({ id, story: null, change: 'quiet' as const, changes: [], sources: [] }))
      await staff.press.begin(store.historiesWith(date, nights), ground, { ahead: Infinity })
    },
    told: (plan, likelyTold) => {
      // Found while threads have the first stories.
      let found: { readonly toldIn: (summary: Summary) => LikelyTold; readonly inFeed: ReadonlySet<string> } | null =
        null
      return async (some) => {
        const { newestOf } = await import('../render/archive/feed.js')
        found ??= {
          toldIn: likelyTold(plan),
          inFeed: newestOf(plan.tied.grouping.stories.map(({ id }) => ({ id, last: date })))
        }
        const { toldIn, inFeed } = found
        const told = some.filter(({ isQuiet }) => !isQuiet).map(toldIn)
        const nights = told.map((one) => ({ id: one.story.id, change: one.story.status, ...one }))
        await staff.press.begin(store.historiesWith(date, nights), ground, { inFeed })
      }
    }
  }
}

/** Begins with the pages of the digest's stories. */
export async function beginPages(at: Night, digest: Digest): Promise<Printing> {
  const { store, staff } = at
  if (!hasStoryPages(at)) return () => Promise.resolve([])
  const named = [...digest.stories, ...(digest.changes?.stories ?? [])].map(({ id }) => id)
  staff.press.expect(new Set(named).size)
  const ground = await groundOf(at, digest.edition, store.editionsWith(digest))
  return staff.press.print(store.historiesOn(digest), ground)
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
