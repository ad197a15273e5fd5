/** Where a page stands in the tree of the nights: what it can link to, and how. Names are fixed and never change. */
import type { Page, ProfileName, StoryDigest } from '../types.js'
import { anchorOf } from './words.js'

/** A page's place and reader. */
export interface Place {
  /** The way from the page to the top of the tree: `../../`, `''`; `null` for a page that stands alone, as after `build`. */
  readonly root: string | null
  readonly profile: ProfileName
}

/** A page by itself, for any reader of Markdown. */
export const alone: Place = { root: null, profile: 'plain' }

/** What a page links to within the tree, from where it stands; every one `null` where there is no tree. */
export interface Links {
  readonly index: string | null
  readonly storyPage: (story: Pick<StoryDigest, 'id' | 'slug'>) => string | null
  readonly edition: (date: string) => string | null
}

/** No links at all: pages that stand alone, and plain text. */
export const noLinks: Links = { index: null, storyPage: () => null, edition: () => null }

/** Where the page of an edition stands; known by its path from the JSON's folder (`../2025/11/2025-11-04.md`). */
export function placeOf({ path, profile = 'plain' }: Pick<Page, 'path' | 'profile'>): Place {
  return { root: /^\.\.\/\d{4}\/\d{2}\/[^/]{1,200}$/.test(path) ? '../../' : null, profile }
}

/** The links of a page that is written with this ending: pages link to pages of their own kind. */
export function linksOf({ root }: Place, ending: '.md' | '.html'): Links {
  if (root === null) return noLinks
  return {
    index: `${root}index${ending}`,
    storyPage: (story) => `${root}${storyFileOf(story)}${ending}`,
    edition: (date) => (isDay(date) ? `${root}${editionFileOf(date)}${ending}` : null)
  }
}

/** The file of an edition under the tree's top, without its ending: `2025/11/2025-11-04`. */
export function editionFileOf(date: string): string {
  return `${date.slice(0, 4)}/${date.slice(5, 7)}/${date}`
}

/** The file of a story's page, without its ending; at most 120 bytes of letters, digits, hyphens and underscores a name. */
export function storyFileOf({ id, slug }: Pick<StoryDigest, 'id' | 'slug'>): string {
  return `stories/${anchorOf(`${id}-${slug}`).slice(0, longestName)}`
}

/** With the longest ending it stays below 120 bytes. */
const longestName = 110

/** A whole day: what an edition of the nights is named by. */
export function isDay(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date)
}
