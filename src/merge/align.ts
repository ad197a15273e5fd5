import type { Story } from '../types.js'
import { foldWords } from './ids.js'
import { wordsOf, type Place, type Statement } from './places.js'

/** The statements of a story: body sentences that say the same are one. In the order of their first sentence. */
export function alignStory(story: Story): Statement[] {
  const groups = new Map<string, Place[]>()
  for (const document of story.documents) {
    for (const sentence of document.sentences) {
      if (sentence.role !== 'body') continue
      const place = { document, sentence }
      const key = foldWords(wordsOf(place))
      groups.set(key, [...(groups.get(key) ?? []), place])
    }
  }
  return [...groups.values()].map(([first, ...rest]) => ({ members: [first!, ...rest] }))
}
