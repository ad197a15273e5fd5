/** Dates inside of a clause about somebody or something that the sentence only names. */
import type { Range } from '../types.js'
import type { Place } from './places.js'

/** "Killed on Thursday by the cross of a man who died in 2005": the sentence has a date of its own before the clause. */
export function isOfAside({ document: { article, dates }, sentence }: Place, mention: Range): boolean {
  const before = article.text.slice(sentence.start, mention.start)
  const at = Math.max(...[' who ', ' whose ', ' which ', ', where '].map((word) => before.lastIndexOf(word)))
  if (
    at < 1
    || /[,;:—–]/.test(before.slice(at + 2))
    || /\b(?:on|in|by|with|of|to|from|for|during|under)$/.test(before.slice(0, at))
  )
    return false
  return dates.some(({ start, end }) => start >= sentence.start && end <= sentence.start + at)
}

/** "Brandt, who was mayor until 2013, met the king on Friday": behind the clause the sentence has a day of its own. */
export function isOfClosedAside({ document: { article, dates }, sentence }: Place, mention: Range): boolean {
  const lead = /,\s(?:who|whose|which|where)\s[^,;:—–]*$/.exec(article.text.slice(sentence.start, mention.start))
  return (
    lead !== null
    && dates.some(
      ({ start, end, value }) =>
        value?.length === 10
        && start >= mention.end
        && end <= sentence.end
        && article.text.slice(mention.end, start).includes(', ')
    )
  )
}
