import type { Article } from '../../../src/types.js'

/** An article in few words. */
export function articleOf(id: string, text: string, fields: Partial<Article> = {}): Article {
  const none = { title: null, author: null, publisher: null, publishedAt: null, url: null, language: null, tags: [] }
  return { id, source: `in/${id}.txt`, text, ...none, ...fields }
}

/** A report of a flood, of some length so that it makes a story. */
export const flood = articleOf(
  'flood',
  'The river Orla flooded the town of Brenning on Monday, and 240 people had to leave their homes. '
    + 'Mayor Ida Lund said the dam would hold. "We have never seen the water this high," said Ida Lund. '
    + 'Engineers measured a level of 6.4 metres at the old bridge.',
  {
    title: 'Flood in Brenning',
    publisher: 'Orla Post',
    publishedAt: '2025-11-03',
    url: 'https://orla.example/flood?utm_source=feed#top'
  }
)

/** A report of something else. */
export const strike = articleOf(
  'strike',
  'Bus drivers in Kelmor began a strike on Monday after talks about wages failed. '
    + 'The union demands 5 percent more pay for its 1,200 members. "We will stay out until they listen," said union leader Tom Reck.',
  { title: 'Strike in Kelmor', publisher: 'Kelmor Times', publishedAt: '2025-11-03' }
)
