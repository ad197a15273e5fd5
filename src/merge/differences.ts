import type { Difference, DigestFigure, Story } from '../types.js'

/** What the articles of a story contradict each other about. */
export function differencesIn(_story: Story, _figures: readonly DigestFigure[]): Difference[] {
  return []
}
