/** A sentence without the clauses that only say more about something in it. */
import type { Edit } from '../types.js'
import type { Printed } from './told.js'

/** "The work on the tunnel will rest" of "The work on the tunnel, in which seven miners were trapped, will rest". */
export function withoutAsides({ place, text, edits }: Printed): Printed {
  const { document, sentence } = place
  const words = document.article.text.slice(sentence.start, sentence.end)
  const cuts = [...words.matchAll(aside)]
    .map(({ index, 0: { length } }): Edit => {
      const start = sentence.start + index
      return { rule: 'tail', start, end: start + length, text: '' }
    })
    .filter((cut) => edits.every(({ start, end }) => end <= cut.start || cut.end <= start))
  return cuts.length === 0 ? { place, text, edits } : { place, text, edits: [...edits, ...cuts].toSorted(byStart) }
}

const aside =
  /, (?:(?:at|by|for|from|in|of|on|to|with) )?(?:which|who|whose|whom|where) [^,;:.()"“”—]{8,160}(?=[,;:—]|\.?$)/g

function byStart(a: Edit, b: Edit): number {
  return a.start - b.start
}
