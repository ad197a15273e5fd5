import type { LeftOut, Story } from '../types.js'
import { gather } from '../text/gather.js'
import { keyOfSpan } from './places.js'

/** What of a story was not printed, with its rule: body sentences, and the blocks that are no body and no title. */
export function leftOf({ documents }: Story, ruleOf: (key: string) => string | null): LeftOut[] {
  return gather(documents, ({ article, blocks, sentences }) => {
    const { id } = article
    const unprinted = gather(sentences, ({ start, end, role }) => {
      const rule = role === 'body' ? ruleOf(keyOfSpan({ article: id, start })) : null
      return rule === null ? [] : [{ article: id, start, end, role, rule }]
    })
    const marked = blocks
      .filter(({ role }) => role !== 'body' && role !== 'title')
      .map(({ start, end, role, rule }) => ({ article: id, start, end, role, rule }))
    return [...unprinted, ...marked].toSorted((a, b) => a.start - b.start)
  })
}
