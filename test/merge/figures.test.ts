import { describe, expect, it } from 'vitest'
import { digest } from '../../src/digest.js'
import { tolls } from '../../src/merge/figure-facts.js'
import type { Article } from '../../src/types.js'

function article(id: string, text: string, publishedAt: string | null = null, publisher: string | null = id): Article {
  const fields = { title: null, author: null, url: null, language: 'en', tags: [] }
  return { id, source: `${id}.txt`, text, publishedAt, publisher, ...fields }
}

/** The figures of some texts taken as one story: text, verdict, number of articles. */
function figuresOf(...articles: Article[]): (string | number)[][] {
  const { stories } = digest(articles, { oneStory: true })
  return stories.flatMap(({ figures }) => figures.map(({ text, verdict, counts }) => [text, verdict, counts.articles]))
}

describe('toll rules', () => {
  it.each(tolls)('$name catches its example', ({ name, example }) => {
    expect(tolls.find(({ pattern }) => pattern.test(example))?.name).toBe(name)
  })
})

describe('mergeFigures', () => {
  it('puts a later toll in the place of an earlier one', () => {
    const first = article('a', 'A landslide killed 12 people in Orvaland on Monday, the police said.', '2026-03-02')
    const later = article('b', 'The landslide in Orvaland killed 31 people, the police said on Tuesday.', '2026-03-03')
    expect(figuresOf(first, later)).toEqual([
      ['12', 'superseded', 1],
      ['31', 'single-source', 1]
    ])
  })

  it('says that two tolls of one day differ', () => {
    const one = article('a', 'A landslide killed 12 people in Orvaland on Monday, the police said.', '2026-03-02')
    const two = article('b', 'A landslide in Orvaland killed 14 people on Monday, the governor said.', '2026-03-02')
    expect(figuresOf(one, two)).toEqual([
      ['12', 'differs', 1],
      ['14', 'differs', 1]
    ])
  })

  it('calls a figure told less closely a rounding, and two outlets with one value in agreement', () => {
    const exact = article('a', 'Norrland Motor said that its revenue rose to 3.21 billion euros in the quarter.')
    const again = article('b', 'Revenue at Norrland Motor rose to 3.21 billion euros, the van maker said.')
    const rounded = article('c', 'Norrland Motor said that its revenue rose to about 3.2 billion euros.')
    expect(figuresOf(exact, again, rounded)).toEqual([
      ['3.21 billion euros', 'agree', 2],
      ['3.2 billion euros', 'rounds-to', 1]
    ])
  })

  it('never sets "last year" in an undated article against another figure', () => {
    const one = article('a', 'Trade between Orvaland and Belmark reached $190 million last year.')
    const two = article('b', 'Trade between Orvaland and Belmark reached $240 million in 2023.')
    expect(figuresOf(one, two).map(([, verdict]) => verdict)).not.toContain('differs')
  })

  it('says which figures of one fact contradict each other', () => {
    const one = article('a', 'The court ordered the state of Carrick to pay $2.5 million in damages to the fishermen.')
    const two = article('b', 'The court ordered the state of Carrick to pay $2 million in damages to the fishermen.')
    expect(figuresOf(one, two)).toEqual([
      ['$2.5 million', 'differs', 1],
      ['$2 million', 'differs', 1]
    ])
  })

  it('counts a copy as an article and not as a witness', () => {
    const text =
      'LONDON (Reuters) - The council of Umber will spend $14 million on its bridge, the mayor said on Monday.'
    expect(figuresOf(article('a', text), article('b', text))).toEqual([['$14 million', 'single-source', 2]])
  })
})
