import type { RelatedStory } from '../types.js'

/** What is known about a story from outside it. */
export interface StoryContext {
  /** Article id -> id of the article it copies. */
  readonly copies: ReadonlyMap<string, string>
  readonly related: readonly RelatedStory[]
}
