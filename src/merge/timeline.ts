import { isWithin } from '../text/spans.js'
import type { Document, Story, TimelineEntry } from '../types.js'
import { idMaker } from './ids.js'
import { wordingOf } from './wording.js'

/** The dated events of a story: sentences that stand alone and name an absolute date, oldest first. */
export function timelineOf(story: Story): TimelineEntry[] {
  const idOf = idMaker(story.id)
  return story.documents
    .flatMap((document) => entriesOf(document, idOf))
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : (a.date ?? '') > (b.date ?? '') ? 1 : 0))
}

function entriesOf(document: Document, idOf: ReturnType<typeof idMaker>): TimelineEntry[] {
  return document.dates.flatMap((mention) => {
    const sentence = document.sentences.find((one) => one.role === 'body' && isWithin(mention, one))
    if (mention.value === null || mention.from !== 'absolute' || sentence === undefined) return []
    const wording = wordingOf({ document, sentence })
    if (!wording.standsAlone) return []
    const { start, end } = mention
    return [
      {
        id: idOf('timeline', wording.text),
        date: mention.value,
        text: wording.text,
        edits: wording.edits,
        evidence: [wording.span] as const,
        attribution: [
          ...wording.entries,
          { as: 'date' as const, name: mention.text, article: document.article.id, start, end }
        ]
      }
    ]
  })
}
