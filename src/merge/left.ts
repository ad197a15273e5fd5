import type { LeftOut, Story } from '../types.js'
import { isWithin } from '../text/spans.js'
import { spanOf } from './places.js'
import type { Candidate } from './choice.js'

/** What of a story was not printed, with its rule: body sentences, and the blocks that are no body. */
export function leftOf(
  story: Story,
  printed: ReadonlyMap<string, string>,
  candidates: readonly Candidate[]
): LeftOut[] {
  const rules = new Map<string, string>()
  for (const { statement, wording } of candidates) {
    for (const place of statement.members)
      rules.set(placeKey(spanOf(place)), wording.standsAlone ? 'budget' : 'not-alone')
  }
  return story.documents.flatMap(({ article, blocks, sentences }) => {
    const ofSentences = sentences
      .filter(({ role }) => role === 'body')
      .flatMap(({ start, end, role }) => {
        const key = placeKey({ article: article.id, start })
        const same = printed.get(key)
        if (same === '') return []
        return [
          { article: article.id, start, end, role, rule: same ? `same-as ${same}` : (rules.get(key) ?? 'too-short') }
        ]
      })
    const ofBlocks = blocks
      .filter(({ role }) => role !== 'body' && role !== 'title')
      .map(({ start, end, role, rule }) => ({ article: article.id, start, end, role, rule }))
    return [...ofSentences, ...ofBlocks.filter((block) => !ofSentences.some((one) => isWithin(one, block)))].toSorted(
      (a, b) => a.start - b.start
    )
  })
}

/** One name for the place of a sentence. */
export function placeKey({ article, start }: { readonly article: string; readonly start: number }): string {
  return `${start}:${article}`
}
