/** The pages of stories through the nights: begun as soon as it is likely what they show, and held back until the night is proven and kept. */
import type { Printing } from '../io/press.js'
import type { Digest, DigestOptions, Earlier } from '../types.js'
import { tool } from '../version.js'
import type { Night } from './night.js'

/** Says that the pages of about so many stories will be asked for. */
export function expectPages(at: Night, stories: number): void {
  if (hasStoryPages(at)) at.press.expect(stories)
}

/**
 * Begins with the stories that go quiet tonight unless they go on: most of them do. The threads have work while this
 * one groups, and what turns out otherwise is made anew.
 */
export async function beginQuietPages(at: Night, earlier: Earlier | null, options: DigestOptions): Promise<void> {
  const { store, date, config, templates, press } = at
  if (earlier === null || !hasStoryPages(at)) return
  const { storyGroundOf } = await import('../render/archive/night-files.js')
  const open = earlier.stories.flatMap(({ id, quiet }) => (quiet === null ? id : []))
  const editions = [...store.editions(), { date }]
  const ground = storyGroundOf({ edition: { tool, options }, editions, settings: config.settings, templates })
  await press.begin(store.quietHistoriesOn(date, open), ground)
}

/** Begins with the pages of the digest's stories. */
export async function beginPages(at: Night, digest: Digest): Promise<Printing> {
  const { store, config, templates, press } = at
  if (!hasStoryPages(at)) return () => Promise.resolve([])
  const { storyGroundOf } = await import('../render/archive/night-files.js')
  const named = [...digest.stories, ...(digest.changes?.stories ?? [])].map(({ id }) => id)
  press.expect(new Set(named).size)
  const { edition } = digest
  const ground = storyGroundOf({ edition, editions: store.editionsWith(digest), settings: config.settings, templates })
  return press.print(store.historiesOn(digest), ground)
}

function hasStoryPages({ config }: Night): boolean {
  return config.settings.formats.some((format) => ofStories.has(format))
}

/** Formats that show a story through the nights: only for them its nights are read. */
const ofStories: ReadonlySet<string> = new Set(['md', 'html', 'rss'])
