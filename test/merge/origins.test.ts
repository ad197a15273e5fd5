import { describe, expect, it } from 'vitest'
import { countsOf, countsOfStory } from '../../src/merge/counts.js'
import { originsOf } from '../../src/merge/origins.js'
import { lineages } from './lineages.cases.js'
import { storyOf, type Given } from './articles.js'

/** Origins of the first sentences of the articles, taken for one statement. */
function originsIn(articles: readonly Given[], copies: Record<string, string> = {}): readonly string[] {
  const story = storyOf(...articles)
  const places = story.documents.map((document) => ({
    document,
    sentence: document.sentences.find(({ role }) => role === 'body')!
  }))
  return originsOf(places, story, new Map(Object.entries(copies))).names
}

describe('originsOf', () => {
  it.each<[string, readonly Given[], readonly string[]]>([
    [
      'takes the agency that the sentence names, not the paper that prints it',
      [{ text: 'Ministers reached a deal on fishing quotas, Reuters reported.', publisher: 'Bay Courier' }],
      ['Reuters']
    ],
    [
      'takes two sources that are named as two',
      [{ text: 'Ministers reached a deal on quotas, according to Reuters and Al Jazeera.', publisher: 'Bay Courier' }],
      ['Reuters', 'Al Jazeera']
    ],
    [
      'counts one house under two names once',
      [
        { text: 'Ministers reached a deal on fishing quotas, AP reported.', publisher: 'Bay Courier' },
        { text: 'A deal was reached on quotas, according to The Associated Press.', publisher: 'Hill Post' }
      ],
      ['Associated Press']
    ],
    [
      'takes a name for a body where one article calls it an operator',
      [
        { text: 'Some 8,000 homes had no power, the grid operator Eastgrid said.', publisher: 'Bay Courier' },
        { text: 'The storm cut power to 8,000 homes, according to Eastgrid.', publisher: 'Hill Post' }
      ],
      ['Eastgrid']
    ],
    [
      'never takes a person for an origin',
      [{ text: 'The quota deal is fair, Minister Clara Lindqvist said on Monday.', publisher: 'Bay Courier' }],
      ['Bay Courier']
    ],
    [
      'falls back to the publisher, then to the host, then to the article',
      [
        { text: 'Ministers reached a deal on fishing quotas.', publisher: 'Bay Courier' },
        { text: 'Ministers reached a deal on fishing quotas.', url: 'https://www.hillpost.example/a' },
        { text: 'Ministers reached a deal on fishing quotas.' }
      ],
      ['Bay Courier', 'hillpost.example', 'a2']
    ],
    [
      'goes through a named source that is itself an article of the evidence',
      [
        { text: 'Ministers reached a deal on fishing quotas, The Guardian reported.', publisher: 'Bay Courier' },
        { text: 'Ministers reached a deal on fishing quotas, Reuters reported.', publisher: 'The Guardian' }
      ],
      ['Reuters']
    ],
    [
      'takes papers without a name of their own for one',
      [
        { text: 'In a joint statement, the two towns vowed to share the river.', publisher: 'Bay Courier' },
        { text: 'In a joint communique, the two towns vowed to share the river.', publisher: 'Hill Post' }
      ],
      ['joint communique']
    ]
  ])('%s', (_behaviour, articles, expected) => {
    expect(originsIn(articles)).toEqual(expected)
  })

  it.each(lineages)('counts a lineage by the rules: $name', ({ articles, copies, origins }) => {
    expect(originsIn(articles, copies)).toEqual(origins)
  })

  it('gives a copy the origin of what it copies', () => {
    const text = 'Ministers reached a deal on fishing quotas.'
    const articles = [
      { text, publisher: 'Bay Courier' },
      { text, publisher: 'Hill Post' }
    ]
    expect(originsIn(articles, { a1: 'a0' })).toEqual(['Bay Courier'])
  })

  it('says where a named origin stands', () => {
    const story = storyOf({ text: 'Ministers reached a deal on fishing quotas, Reuters reported.' })
    const place = { document: story.documents[0], sentence: story.documents[0].sentences[0]! }
    expect(originsOf([place], story, new Map()).entries).toEqual([
      { as: 'origin', name: 'Reuters', article: 'a0', start: 44, end: 51 }
    ])
  })
})

describe('countsOf', () => {
  it('counts distinct articles and publishers, and one more where any has none', () => {
    const { documents } = storyOf(
      { text: 'One.', publisher: 'AP' },
      { text: 'Two.', publisher: 'The Associated Press' },
      { text: 'Three.' },
      { text: 'Four.' }
    )
    expect(countsOf([...documents, documents[0]], ['AP'])).toEqual({ articles: 4, publishers: 2, origins: 1 })
  })

  it('counts the origins of a story by credits, originals, publishers and articles', () => {
    const text = 'The harbour reopened on Monday after the storm had passed.'
    const story = storyOf({ text, publisher: 'Bay Courier' }, { text, publisher: 'Hill Post' }, { text })
    const copies = new Map([['a1', 'a0']])
    expect(countsOfStory(story, copies)).toEqual({ articles: 3, publishers: 3, origins: 2 })
  })
})
