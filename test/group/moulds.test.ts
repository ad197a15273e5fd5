/** Reports out of one mould: the same sentences about other towns are other stories. */
import { expect, it } from 'vitest'
import { analyse } from '../../src/analyse.js'
import { groupDocuments } from '../../src/group/group.js'
import { withDefaults } from '../../src/options.js'
import { events, tellingsOf } from '../program/events.js'

it('keeps forty events apart that three papers tell in one mould each', () => {
  const documents = events.flatMap((event, index) =>
    tellingsOf(index).map((telling, paper) => {
      const { title, paragraphs } = telling(event)
      const article = { id: `${event.place} ${paper}`, source: '-', text: paragraphs.join('\n\n'), title, author: null }
      const rest = { publisher: `Paper ${paper}`, publishedAt: '2025-11-04', url: null, language: 'en', tags: [] }
      return analyse({ ...article, ...rest })
    })
  )
  const { stories } = groupDocuments(documents, withDefaults({}))
  const told = stories.map((story) => story.documents.map(({ article }) => article.id).toSorted())
  const asked = events.map(({ place }) => [0, 1, 2].map((paper) => `${place} ${paper}`))
  expect(told.map((ids) => ids.join(', ')).toSorted()).toEqual(asked.map((ids) => ids.join(', ')).toSorted())
})
